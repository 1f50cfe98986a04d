# SPDX-License-Identifier: GPL-3.0-or-later
"""All exercises, to be searched and chosen from."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.actions import tell_keys
from glutetimer.gui.exercises.card_list import CardList
from glutetimer.gui.exercises.filters import Filters
from glutetimer.gui.exercises.search import Wanted
from glutetimer.gui.exercises.words import count_words
from glutetimer.gui.fonts import text_scale
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import PrimaryButton
from glutetimer.gui.widgets.clear_button import add_clear_button
from glutetimer.gui.widgets.empty_state import EmptyState
from glutetimer.gui.widgets.icon_line import IconLine
from glutetimer.gui.widgets.scroll_page import NARROW_PX
from glutetimer.gui.widgets.text import muted, title

# Lower than this at 100 % text size, the filters would leave one row of cards.
_LOW_PX = 420


class Library(QWidget):
    """Search and filters above the cards.

    Args:
        catalogue: The exercises.

    Signals:
        opened: An exercise is to be seen in full: its id.
        created: A new one is asked for.
        more_toggled: The exercises of free-exercise-db are wanted, or not any more.
    """

    opened = Signal(str)
    created = Signal()
    more_toggled = Signal(bool)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self.cards = CardList()
        self.cards.opened.connect(self.opened)
        self._count = muted()
        self._count.setObjectName("exercise_count")
        self._make_search()
        self._filters = Filters(self.search)
        self._filters.changed.connect(self.refresh)
        self._filters.more_toggled.connect(self.more_toggled)
        self._empty = EmptyState(
            "search",
            self.tr("No exercise fits. Look for less, or make one of your own."),
            self.tr("Show all exercises"),
        )
        self._empty.action_triggered.connect(self.clear)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(Space.M)
        self._column.addLayout(self._title_row())
        self._column.addWidget(self._filters)
        self._column.addWidget(self.cards, 1)
        self._column.addWidget(self._empty, 1)

    @property
    def wanted(self) -> Wanted:
        """Return what is looked for."""
        return self._filters.wanted(self.search.text())

    def refresh(self) -> None:
        """Show what the catalogue holds and the search asks for."""
        known = list(self._catalogue)
        wanted = self.wanted
        found = [exercise for exercise in known if wanted.fits(exercise)]
        self.cards.show_exercises(found)
        self.cards.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._count.setText(count_words(len(found), len(known)))

    def clear(self) -> None:
        """Show all exercises."""
        self.search.clear()
        self._filters.clear()
        self.refresh()
        self.search.setFocus()

    def reveal(self, exercise_id: str) -> None:
        """Go to an exercise, past any filter that hides it."""
        exercise = self._catalogue.get(exercise_id)
        if exercise is not None and not self.wanted.fits(exercise):
            self.clear()
        self.refresh()
        self.cards.choose(exercise_id)
        self.cards.setFocus()

    def set_more(self, wanted: bool) -> None:
        """Show whether the exercises of free-exercise-db are offered."""
        self._filters.set_more(wanted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to the search."""
        super().focusInEvent(event)
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the search to the cards by the down arrow; forget the search by Escape."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.cards.setFocus()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.search.hasFocus():
            self._open_first()
        elif event.key() == Qt.Key.Key_Escape and self.wanted != Wanted():
            self.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the cards more of a narrow window."""
        side = Space.L if self.width() < NARROW_PX else Space.XXL
        self._column.setContentsMargins(side, Space.XL, Space.XS, 0)
        self._filters.set_low(self.height() < _LOW_PX * text_scale())
        super().resizeEvent(event)

    def _title_row(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        heading = title(self.tr("Exercises"))
        heading.setObjectName("page_title")
        heading.setWordWrap(True)
        words.addWidget(heading)
        words.addWidget(self._count)
        new = PrimaryButton(self.tr("New exercise"), "plus")
        new.setObjectName("new_exercise_button")
        tell_keys(new, "new_exercise")
        new.clicked.connect(self.created)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.setContentsMargins(0, 0, Space.XL, 0)
        row.addLayout(words, 1)
        row.addWidget(new)
        return row

    def _make_search(self) -> None:
        self.search = _SearchLine()
        self.search.setObjectName("exercise_search")
        self.search.setAccessibleName(self.tr("Search exercises"))
        self.search.setPlaceholderText(self.tr("Name or muscle"))
        tell_keys(self.search, "search")
        add_clear_button(self.search)
        self.search.setMinimumWidth(200)
        self.search.setMaxLength(100)
        self.search.add_icon("search")
        self.search.textChanged.connect(self.refresh)

    def _open_first(self) -> None:
        if self.cards.names:
            self.opened.emit(self.cards.chosen_id())


class _SearchLine(IconLine):
    """Leaves Ctrl+Z to what was deleted or changed: to look for something is no change."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if any(event.matches(key) for key in keys):
                event.ignore()
                return True
        return super().event(event)
