# SPDX-License-Identifier: GPL-3.0-or-later
"""What a workout did to its week, as a bar: before, added, goal."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.widgets.painting import mixed

_HEIGHT_PX = 14


class WeekBar(QWidget):
    """A bar as long as the goal, or as the week where that is more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before_ms = self._after_ms = self._goal_ms = 0
        self.setAccessibleName(self.tr("This week"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_week(self, before_ms: int, after_ms: int, goal_ms: int) -> None:
        """Show a week.

        Args:
            before_ms: Time under tension without this workout.
            after_ms: The same with it.
            goal_ms: The aim; 0 for none.
        """
        self._before_ms, self._after_ms, self._goal_ms = before_ms, after_ms, goal_ms
        self.update()

    def sizeHint(self) -> QSize:
        """Return a usual width, and the height of the bar."""
        return QSize(240, _HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, what was before, what was added, and the goal."""
        colours = Colours.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        whole_ms = max(self._after_ms, self._goal_ms, 1)
        bar = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.setClipPath(shape)
        painter.fillRect(bar, QColor(colours.line))
        reached = bool(self._goal_ms) and self._after_ms >= self._goal_ms
        accent = colours.finished if reached else colours.hold
        at = [bar.width() * ms / whole_ms for ms in (self._before_ms, self._after_ms)]
        painter.fillRect(QRectF(0, 0, at[1], bar.height()), QColor(accent))
        painter.fillRect(QRectF(0, 0, at[0], bar.height()), mixed(accent, colours.panel, 0.45))
        if 0 < self._goal_ms < whole_ms:
            goal = bar.width() * self._goal_ms / whole_ms
            painter.fillRect(QRectF(goal - 1, 0, 2, bar.height()), QColor(colours.text))
