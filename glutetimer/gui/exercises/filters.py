# SPDX-License-Identifier: GPL-3.0-or-later
"""What the library is narrowed by, beside the search."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from glutetimer.domain.exercise import Bearing, Muscle, Sides
from glutetimer.gui.exercises.search import Wanted
from glutetimer.gui.exercises.switches import Switch
from glutetimer.gui.exercises.words import bearing_words, positions, sides_words
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.wording import muscle_words


class Filters(QWidget):
    """The search with the filters behind it, in as many lines as they need.

    In a low window the filters show when asked for, and while one of them is set.

    Args:
        search: What stands before them.

    Signals:
        changed: Something else is wanted.
        more_toggled: The exercises of free-exercise-db are wanted, or not any more.
    """

    changed = Signal()
    more_toggled = Signal(bool)

    def __init__(self, search: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_low = False
        self._make_choices()
        self._make_switches()
        self._choices = (self._muscle, self._position, self._sides)
        flow = FlowLayout(self, spacing=Space.S)
        for part in (search, self._shown, *self._choices, self._own, self._more):
            flow.addWidget(part)
        self._show_or_hide()

    def wanted(self, words: str) -> Wanted:
        """Return what is looked for with these words in the search."""
        return Wanted(
            words,
            self._muscle.value(),
            self._position.value(),
            self._sides.value(),
            self._own.isChecked(),
        )

    def clear(self) -> None:
        """Want everything."""
        for choice in self._choices:
            choice.setCurrentIndex(0)
        self._own.setChecked(False)

    def set_more(self, wanted: bool) -> None:
        """Show whether the exercises of free-exercise-db are offered."""
        self._more.setChecked(wanted)

    def set_low(self, low: bool) -> None:
        """Leave the exercises most of a low window."""
        if low is not self._is_low:
            self._is_low = low
            self._show_or_hide()

    def _show_or_hide(self) -> None:
        self._shown.setVisible(self._is_low)
        shown = not self._is_low or self._shown.isChecked() or self.wanted("") != Wanted()
        for part in (*self._choices, self._own, self._more):
            part.setVisible(shown)

    def _make_choices(self) -> None:
        self._muscle = self._choice(
            "muscle_filter",
            self.tr("Muscle"),
            [("", self.tr("All muscles")), *((each.value, muscle_words(each)) for each in Muscle)],
        )
        bearings = (Bearing.NON_WEIGHT_BEARING, Bearing.WEIGHT_BEARING)
        self._position = self._choice(
            "position_filter",
            self.tr("Position"),
            [
                ("", self.tr("All positions")),
                *((each.value, bearing_words(each)) for each in bearings),
                *positions().items(),
            ],
        )
        self._sides = self._choice(
            "sides_filter",
            self.tr("Sides"),
            [
                ("", self.tr("All sides")),
                *((each.value, sides_words(each)) for each in (Sides.BOTH, Sides.LEFT_RIGHT)),
            ],
        )

    def _make_switches(self) -> None:
        self._shown = Switch(self.tr("Filters"), "filters_switch")
        self._shown.toggled.connect(self._show_or_hide)
        self._own = Switch(self.tr("Own only"), "own_filter")
        self._own.toggled.connect(self.changed)
        self._more = Switch(self.tr("More exercises"), "more_switch")
        self._more.setToolTip(
            self.tr("101 more holds and stretches, from free-exercise-db (public domain)")
        )
        self._more.clicked.connect(self.more_toggled)

    def _choice(self, name: str, label: str, options: list[tuple[str, str]]) -> DropDown:
        choice = DropDown(label, options)
        choice.setObjectName(name)
        choice.value_changed.connect(self.changed)
        return choice
