# SPDX-License-Identifier: GPL-3.0-or-later
"""What the weekly chart draws; known without loading what draws it."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QColor

from glutetimer.gui.colours import Colours
from glutetimer.gui.widgets.painting import mixed

# Outlines of more bars would be nothing but dashes.
MOST_OUTLINES = 60
_SHADE_STEP = 0.22


@dataclass(frozen=True, slots=True)
class Bars:
    """One colour of the stack: its fill and its heights, one for each week."""

    key: str
    fill: QColor
    heights: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ChartContent:
    """What the chart draws; all in one unit.

    Attributes:
        labels: Short name of each week.
        bars: The stack, from the bottom up.
        planned: What the circuits asked for, an outline behind the bars; empty for none.
        average: Four-week average; None where there are too few weeks.
        year_ago: The same week a year before; empty to leave it out.
        goal: To reach a week, 0 for none.
        top: The least height of the axis.
        running: The last week is not over yet.
        each: How many weeks a column is.
        after: How many weeks there are between the last column and the end of this week.
        starts: First day of each column where months and years are named below them instead of
            weeks; empty otherwise.
    """

    labels: tuple[str, ...]
    bars: tuple[Bars, ...]
    planned: tuple[float, ...]
    average: tuple[float | None, ...]
    goal: float
    goal_label: str
    year_ago: tuple[float | None, ...] = ()
    top: float = 5.0
    running: bool = True
    each: int = 1
    after: int = 0
    starts: tuple[date, ...] = ()

    @property
    def columns(self) -> int:
        """Return the number of columns."""
        return len(self.labels)

    @property
    def drawn(self) -> tuple[float, float]:
        """Return the part that is drawn, in weeks from this one."""
        right = 0.5 - self.after
        return right - self.columns * self.each, right

    def x_of(self, index: int) -> float:
        """Return the middle of a column, in weeks from this one."""
        return self.drawn[0] + (index + 0.5) * self.each


EMPTY = ChartContent((), (), (), (), 0.0, "")


def shaded(colour: QColor, shade: int, shades: int, colours: Colours) -> QColor:
    """Return the fill of one of several series of a group, told apart by lightness."""
    if shades < 2 or not shade:
        return colour
    share = min(0.7, _SHADE_STEP * shade if shades < 4 else 0.7 * shade / (shades - 1))
    return mixed(colour, colours.background if colours.is_dark else colours.text, share)
