# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a workout that was done elsewhere: exercise, sides, sets, seconds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutetimer.domain.exercise import Catalogue, Side, Sides
from glutetimer.gui.fonts import TextSize
from glutetimer.gui.progress.elsewhere import HeldLine
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import IconButton, QuietButton
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.stepper import SECOND_STEPS, Stepper, Unit
from glutetimer.gui.widgets.tab_order import keep_in_order
from glutetimer.gui.widgets.text import LabelBeside
from glutetimer.gui.wording import side_words

LONGEST_S = 3_600
MOST_SETS = 100
MOST_LINES = 30
_USUAL_SETS, _USUAL_S = 3, 30
_EACH = "each"


class HeldLineRow(QWidget):
    """One line.

    Signals:
        remove_requested: The line is not wanted.
        changed: It says something else.
    """

    remove_requested = Signal()
    changed = Signal()

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        exercises = sorted(((one.id, one.name) for one in catalogue), key=lambda one: one[1])
        self._exercise = DropDown(self.tr("Exercise"), exercises)
        self._exercise.setObjectName("add_exercise")
        self._sides = DropDown(self.tr("Sides"))
        self._sides.setObjectName("add_sides")
        self._sets = Stepper(self.tr("Sets"), 1, MOST_SETS)
        self._sets.setObjectName("add_sets")
        self._sets.set_value(_USUAL_SETS)
        words = self.tr("Each held for")
        self._held = Stepper(words, 1, LONGEST_S, unit=Unit.SECONDS, steps=SECOND_STEPS)
        self._held.setObjectName("add_held")
        self._held.set_value(_USUAL_S)
        self._remove = IconButton("close", self.tr("Remove this exercise"))
        self._remove.setObjectName("remove_exercise")
        self._remove.clicked.connect(self.remove_requested)
        self._place()
        self._exercise.value_changed.connect(self._offer_sides)
        for control in (self._exercise, self._sides, self._sets, self._held):
            control.value_changed.connect(self.changed)
        self._offer_sides()

    def _place(self) -> None:
        """Exercise and sides above, sets and seconds below: it has to fit a small window."""
        above, below = FlowLayout(spacing=Space.S), FlowLayout(spacing=Space.S)
        above.addWidget(self._exercise)
        for widget in (self._sides, self._remove):
            above.addWidget(widget)
        below.addWidget(self._sets)
        words = self.tr("sets of", "3 sets of 30 s")
        below.addWidget(LabelBeside(words, self._sets, TextSize.SMALL))
        below.addWidget(self._held)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for row in (above, below):
            column.addLayout(row)

    @property
    def line(self) -> HeldLine:
        """Return what it says."""
        sides = Sides.LEFT_RIGHT.in_order
        chosen = self._sides.value()
        if not self._has_sides:
            sides = (Side.BOTH,)
        elif chosen != _EACH:
            sides = (Side(chosen),)
        return HeldLine(
            self._exercise.value(), tuple(sides), self._sets.value(), self._held.value() * 1000
        )

    def take_over(self, line: HeldLine) -> None:
        """Begin with sets and seconds of another line."""
        self._sets.set_value(line.sets)
        self._held.set_value(line.held_ms // 1000)

    def set_removable(self, removable: bool) -> None:
        """The only line can't be removed."""
        self._remove.setEnabled(removable)

    def start(self) -> None:
        """Take the focus."""
        self._exercise.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _has_sides(self) -> bool:
        exercise = self._catalogue.get(self._exercise.value())
        return exercise is not None and exercise.sides is not Sides.BOTH

    def _offer_sides(self) -> None:
        if self._has_sides:
            one = [(side.value, side_words(side)) for side in Sides.LEFT_RIGHT.in_order]
            self._sides.set_options([(_EACH, self.tr("each side")), *one])
        else:
            self._sides.set_options([(Side.BOTH.value, side_words(Side.BOTH))])
        self._sides.setEnabled(self._has_sides)


class HeldLines(QWidget):
    """All lines, with a button for one more.

    Signals:
        changed: They say something else.
    """

    changed = Signal()

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._rows: list[HeldLineRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.L)
        self._add = QuietButton(self.tr("Another exercise"), "plus")
        self._add.setObjectName("another_exercise")
        self._add.clicked.connect(self.add_line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(self._column)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_row()

    @property
    def lines(self) -> tuple[HeldLine, ...]:
        """Return what they say, in order."""
        return tuple(row.line for row in self._rows)

    def add_line(self) -> None:
        """Add a line, with the sets and seconds of the last one."""
        last = self._rows[-1].line
        row = self._add_row()
        row.take_over(last)
        row.start()
        self.changed.emit()

    def _add_row(self) -> HeldLineRow:
        row = HeldLineRow(self._catalogue)
        row.remove_requested.connect(lambda: self._remove(row))
        row.changed.connect(self.changed)
        self._rows.append(row)
        self._column.insertWidget(len(self._rows) - 1, row)
        keep_in_order(self)
        self._follow()
        return row

    def _remove(self, row: HeldLineRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()  # it is deleted later, in the event loop
        row.deleteLater()
        self._rows[-1].start()
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        for row in self._rows:
            row.set_removable(len(self._rows) > 1)
        self._add.setEnabled(len(self._rows) < MOST_LINES)
