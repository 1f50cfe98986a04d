# SPDX-License-Identifier: GPL-3.0-or-later
"""An exercise found by typing a part of its name."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.theme import TARGET_PX, Space
from glutetimer.gui.widgets.icon_line import IconLine

_SEARCH_ROLE = Qt.ItemDataRole.UserRole


class ExerciseField(IconLine):
    """A field that offers the exercises whose name or other names hold what is typed.

    The down arrow offers all of them.

    Args:
        catalogue: The exercises to choose from.

    Signals:
        exercise_chosen: Another exercise was chosen: its id.
        refused: What was typed is no exercise.
    """

    exercise_chosen = Signal(str)
    refused = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._exercise_id = ""
        self.setMinimumWidth(140)
        self._version = catalogue.version
        self._completer = _ExerciseCompleter(_model(catalogue, self), self)
        self.setCompleter(self._completer)
        self._completer.activated.connect(self._on_activated)
        self.editingFinished.connect(self._on_editing_finished)
        self._all = self.add_icon("chevron-down", QLineEdit.ActionPosition.TrailingPosition)
        self._all.setToolTip(self.tr("Show all exercises"))
        self._all.triggered.connect(self._offer_all)

    def set_exercise(self, exercise_id: str) -> None:
        """Show an exercise, without a signal."""
        self._exercise_id = exercise_id
        self.setText(self._catalogue.name(exercise_id))
        self.setCursorPosition(0)

    def clear(self) -> None:
        """Be empty; Ctrl+Z is the page's then, and does not bring back what was typed."""
        self.setText("")

    def clear_exercise(self, words: str) -> None:
        """Show words in place of an exercise: there are several that differ."""
        self._exercise_id = ""
        self.clear()
        self.setPlaceholderText(words)

    def sizeHint(self) -> QSize:
        """Return the room for a usual name."""
        hint = super().sizeHint()
        width = self.fontMetrics().horizontalAdvance("Kneeling hip-flexor stretch")
        return QSize(width + 60, hint.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let what is typed replace the name."""
        self._keep_up()
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer all exercises by the down arrow; Escape takes back what was typed."""
        if event.key() == Qt.Key.Key_Down:
            self._offer_all()
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self.set_exercise(self._exercise_id)
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def _keep_up(self) -> None:
        """Offer the exercises that there are now."""
        if self._version != self._catalogue.version:
            self._version = self._catalogue.version
            old = self._completer.model()
            self._completer.setModel(_model(self._catalogue, self))
            old.deleteLater()

    def _offer_all(self) -> None:
        self._keep_up()
        self._completer.setCompletionPrefix("")
        self._completer.complete()

    def _on_activated(self, name: str) -> None:
        self._choose(self._found(name))

    def _on_editing_finished(self) -> None:
        if not self.isModified() or self._completer.has_choice:
            return
        text = self.text()
        if exercise_id := self._found(text) or self._found(self._completer.take_first()):
            self._choose(exercise_id)
        else:
            self.set_exercise(self._exercise_id)
            self.refused.emit()

    def _found(self, text: str) -> str:
        """Return the id of the exercise of this name, or of the only one that it is a part of."""
        wanted = text.strip().casefold()
        if not wanted:
            return ""
        here = ((each.id, (each.name, *each.aliases)) for each in self._catalogue)
        elsewhere = ((each.id, each.names_elsewhere) for each in self._catalogue)
        return _only_one(wanted, here) or _only_one(wanted, elsewhere)

    def _choose(self, exercise_id: str) -> None:
        changed = exercise_id != self._exercise_id
        self.set_exercise(exercise_id)
        if changed:
            self.exercise_chosen.emit(exercise_id)


def _only_one(wanted: str, named: Iterable[tuple[str, Iterable[str]]]) -> str:
    parts = []
    for exercise_id, names in named:
        known = [name.casefold() for name in names]
        if wanted in known:
            return exercise_id
        if any(wanted in name for name in known):
            parts.append(exercise_id)
    return parts[0] if len(parts) == 1 else ""


class _ExerciseCompleter(QCompleter):
    def __init__(self, model: QStandardItemModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self.setCompletionRole(_SEARCH_ROLE)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(8)

    @property
    def has_choice(self) -> bool:
        """Tell whether a line of the open list is chosen: then it is what counts."""
        popup = self.popup()
        return popup is not None and popup.isVisible() and popup.currentIndex().isValid()

    def take_first(self) -> str:
        """Close the list and return its first name; empty if it was not open."""
        popup, model = self.popup(), self.completionModel()
        if popup is None or not popup.isVisible():
            return ""
        popup.hide()
        return str(model.index(0, 0).data(Qt.ItemDataRole.DisplayRole))

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802
        """Return the name, not all the words that are searched."""
        data: Any = index.data(Qt.ItemDataRole.DisplayRole)
        return str(data)


def _model(catalogue: Catalogue, parent: QWidget) -> QStandardItemModel:
    # Without a parent it would be gone at once: a completer does not keep its model.
    model = QStandardItemModel(parent)
    height = max(TARGET_PX, parent.fontMetrics().height() + Space.L)
    for exercise in catalogue:
        item = QStandardItem(exercise.name)
        item.setSizeHint(QSize(160, height))
        names = (exercise.name, *exercise.aliases, *exercise.names_elsewhere)
        item.setData(" ".join(names), _SEARCH_ROLE)
        model.appendRow(item)
    return model
