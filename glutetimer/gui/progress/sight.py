# SPDX-License-Identifier: GPL-3.0-or-later
"""Which part of the weekly chart is seen: moved, zoomed, never past the weeks that there are."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glutetimer.domain.weeks import weeks_each

if TYPE_CHECKING:
    from glutetimer.gui.progress.chart import WeeklyPlot

LEAST_WEEKS = 4
_ALIKE = 0.01


class Sight(QObject):
    """Moves and zooms the view of a plot.

    Attributes:
        weeks_at_most: How many weeks there are; the view reaches no further.

    Signals:
        moved: Another part is seen.
        view_missed(float, float): The view reaches weeks that are not drawn, or is so wide or
            narrow that other columns would serve it better; in weeks from this one.
    """

    moved = Signal()
    view_missed = Signal(float, float)

    def __init__(self, plot: "WeeklyPlot", parent: QObject) -> None:
        super().__init__(parent)
        self._plot = plot
        self._all = (-0.5, 0.5)
        self.weeks_at_most = 0

    @property
    def is_moved(self) -> bool:
        """Tell whether something else is seen than all that was asked for."""
        pairs = zip(self._plot.view, self._all, strict=True)
        return any(abs(now - asked) > _ALIKE for now, asked in pairs)

    def set_limit(self, weeks_at_most: int, *, is_all: bool) -> None:
        """Take the weeks that are drawn now as all that was asked for, if ``is_all``."""
        if is_all:
            self._all = self._plot.drawn
        self.weeks_at_most = max(weeks_at_most, round(0.5 - self._plot.drawn[0]))

    def show_all(self) -> None:
        """Show again what was asked for."""
        self._look_at(*self._all)

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Show fewer or more weeks.

        Args:
            factor: Above 1 for fewer.
            at: What stays in its place, in weeks from this one; None for the right edge.
        """
        left, right = self._plot.view
        width = min(max((right - left) / factor, LEAST_WEEKS), self.weeks_at_most)
        at = right if at is None else at
        right = at + (right - at) * width / (right - left)
        self._look_at(right - width, right)

    def pan(self, weeks: float) -> None:
        """Move the view; above 0 to later weeks."""
        left, right = self._plot.view
        self._look_at(left + weeks, right + weeks)

    def bring_into_view(self, index: int) -> None:
        """Move the view so that a column can be seen; -1 for none."""
        if index < 0:
            return
        x, half = self._plot.x_of(index), self._plot.each / 2
        left, right = self._plot.view
        if x - half < left - 0.1 * (right - left) or x < left:
            self._look_at(x - half, x - half + right - left)
        elif x > right:
            self._look_at(x + half - (right - left), x + half)

    def _look_at(self, left: float, right: float) -> None:
        """Look at a part, moved back to where there are weeks."""
        lowest, highest = 0.5 - self.weeks_at_most, 0.5
        width = min(right - left, highest - lowest)
        left = max(lowest, min(left, highest - width))
        self._plot.look_at(left, left + width)
        self.moved.emit()
        drawn = self._plot.drawn
        is_missed = left < drawn[0] - _ALIKE or left + width > drawn[1] + _ALIKE
        if is_missed or self._plot.each != weeks_each(width):
            self.view_missed.emit(left, left + width)
