# SPDX-License-Identifier: GPL-3.0-or-later
"""A circuit in the list: what it is, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from glutetimer.domain.circuit import MAX_NAME_LENGTH
from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.timeline import Timeline
from glutetimer.gui.actions import command_for, tell_keys
from glutetimer.gui.circuits.edit import name_problem
from glutetimer.gui.circuits.words import Outline, problem_words, totals_words
from glutetimer.gui.commands.table import Where
from glutetimer.gui.fonts import TextSize
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import IconButton, QuietButton
from glutetimer.gui.widgets.card import CardButton
from glutetimer.gui.widgets.text import TextLabel, Tone, explain, small, subheading
from glutetimer.gui.widgets.timeline_strip import TimelineStrip
from glutetimer.gui.wording import source_help


class ListCard(CardButton):
    """A circuit of the list; pressing it opens its form.

    Args:
        outline: The circuit.
        catalogue: Names the exercises.
        draft_words: What is to be said of a draft; empty if there is none.

    Signals:
        duplicated: A copy is asked for.
        renamed: Another name was typed; it is a valid one.
        deleted: The circuit is to go.
        shared: It is to go out as a file or as text.
    """

    duplicated = Signal()
    shared = Signal()
    renamed = Signal(str)
    deleted = Signal()

    def __init__(
        self,
        outline: Outline,
        catalogue: Catalogue,
        draft_words: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._circuit = outline.circuit
        super().__init__(self.tr("Edit {circuit}").format(circuit=self._circuit.name), parent)
        self.setObjectName(f"list_card_{self._circuit.id}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._name = subheading(self._circuit.name, wraps=True)
        self._field = _RenameField(self._circuit.name)
        self._field.setObjectName("rename_field")
        self._field.setAccessibleName(self.tr("New name"))
        self._field.returnPressed.connect(self._on_named)
        self._field.left.connect(self._on_field_left)
        self._problem = TextLabel("", tone=Tone.BAD, wraps=True)
        self._problem.setObjectName("rename_problem")
        strip = TimelineStrip(18, catalogue.name)
        strip.set_timeline(outline.timeline or Timeline(()))
        strip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parts: list[QWidget] = [self._name, self._field, self._problem]
        parts.append(small(totals_words(outline), wraps=True))
        if draft_words:
            draft = TextLabel(draft_words, TextSize.SMALL, tone=Tone.ACCENT, wraps=True)
            draft.setObjectName("draft_words")
            parts.append(draft)
        for part in (*parts, strip):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.body.addLayout(self._bottom_row())
        self._show_field(visible=False)

    def rename(self) -> None:
        """Let another name be typed in place of the old one."""
        self._field.setText(self._circuit.name)
        self._show_field(visible=True)
        self._field.setFocus()
        self._field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, rename and duplicate by key; open by Enter."""
        match command_for(event, Where.CIRCUITS):
            case "delete":
                self.deleted.emit()
            case "rename":
                self.rename()
            case "duplicate":
                self.duplicated.emit()
            case _ if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.click()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the source where no word of it has room beside them."""
        super().resizeEvent(event)
        way, metrics = QBoxLayout.Direction, self._source.fontMetrics()
        words = [metrics.horizontalAdvance(word) for word in self._source.text().split()]
        room = event.size().width() - 2 * Space.L - Space.XS - self._buttons.sizeHint().width()
        is_tight = max(words, default=0) > room
        self._bottom.setDirection(way.TopToBottom if is_tight else way.LeftToRight)

    def _bottom_row(self) -> QBoxLayout:
        self._bottom = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bottom.setSpacing(Space.XS)
        self._source = small(self._circuit.source, wraps=True)
        explain(self._source, source_help(self._source.text()))
        self._bottom.addWidget(self._source, 1, Qt.AlignmentFlag.AlignVCenter)
        self._buttons = row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addStretch(1)
        self._bottom.addLayout(row)
        for button, name, text, act in (
            (QuietButton(self.tr("Rename")), "rename", self.tr("Rename {circuit}"), self.rename),
            (
                IconButton("copy", ""),
                "duplicate",
                self.tr("Duplicate {circuit}"),
                self.duplicated.emit,
            ),
            (IconButton("export", ""), "export", self.tr("Share {circuit}…"), self.shared.emit),
            (IconButton("trash", ""), "delete", self.tr("Delete {circuit}"), self.deleted.emit),
        ):
            button.setAccessibleName(text.format(circuit=self._circuit.name))
            tell_keys(button, name, button.accessibleName())
            button.setObjectName(f"{name}_{self._circuit.id}")
            button.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(button)
        return self._bottom

    def _show_field(self, *, visible: bool) -> None:
        self._name.setVisible(not visible)
        self._field.setVisible(visible)
        self._say("")

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _on_named(self) -> None:
        if problem := name_problem(self._field.text()):
            self._say(problem_words(problem))
            return
        name = self._field.text().strip()
        self._show_field(visible=False)
        self.setFocus()
        if name != self._circuit.name:
            self.renamed.emit(name)

    def _on_field_left(self, keep: bool) -> None:
        if self._field.isHidden():
            return
        if keep and name_problem(self._field.text()) is None:
            self._on_named()
        else:
            self._show_field(visible=False)
            self.setFocus()


class _RenameField(QLineEdit):
    """A name that Enter keeps and Escape forgets; leaving it keeps what can be kept."""

    left = Signal(bool)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setMaxLength(MAX_NAME_LENGTH + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Forget by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit(False)
        else:
            super().keyPressEvent(event)
            event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed, unless only another window came to the front."""
        super().focusOutEvent(event)
        others = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
        if event.reason() not in others:
            self.left.emit(True)
