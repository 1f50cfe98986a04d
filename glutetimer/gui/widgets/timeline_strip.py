# SPDX-License-Identifier: GPL-3.0-or-later
"""A circuit at a glance: its timeline as a strip, holds tall, rests low."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from glutetimer.domain.timeline import Timeline
from glutetimer.gui.announcing import announce
from glutetimer.gui.colours import Colours
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.painting import draw_focus_ring, mirrored
from glutetimer.gui.widgets.strip_layout import StripLayout
from glutetimer.gui.widgets.strip_painting import draw_strip
from glutetimer.gui.widgets.text import tip
from glutetimer.gui.wording import clock_words, interval_words

_EMPTY = Timeline(())


class TimelineStrip(QWidget):
    """Paints a timeline, proportional to its durations.

    On a panel the intervals have the colours of their phases. With an ink (the workout's screen),
    everything is drawn in that one colour on a darker track, what is still to come paler, and the
    playhead in white. Hovering tells what an interval is. Made interactive, it takes the focus:
    arrow keys choose an interval, Enter or a click reports it. Time runs as one reads: from right
    to left where people do. All that is laid out counts from where it begins.

    Args:
        height_px: The height that it asks for.
        name_of: Gives the name of an exercise by its id, for the tooltip.

    Signals:
        interval_clicked: An interval was clicked or confirmed by Enter; its index.
    """

    interval_clicked = Signal(int)

    def __init__(
        self,
        height_px: int = 34,
        name_of: Callable[[str], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._height_px, self._name_of = height_px, name_of
        self._timeline = _EMPTY
        self._laid_out: StripLayout | None = None
        self._ink: QColor | None = None
        self._playhead: tuple[int, int] | None = None
        self._chosen = -1
        self._interactive = False
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline"))

    @property
    def timeline(self) -> Timeline:
        """Return the timeline that is shown."""
        return self._timeline

    @property
    def chosen_index(self) -> int:
        """Return the index of the interval chosen by key; -1 for none."""
        return self._chosen

    def set_timeline(self, timeline: Timeline) -> None:
        """Show a timeline, with no playhead."""
        self._timeline, self._playhead, self._chosen = timeline, None, -1
        self._lay_out()

    def set_playhead(self, index: int, elapsed_ms: int = 0) -> None:
        """Show where the workout is; repaints only what moved.

        Args:
            index: The running interval; beyond the last one everything is done.
            elapsed_ms: How much of it has passed.
        """
        before, self._playhead = self._playhead_x(), (index, elapsed_ms)
        after = self._playhead_x()
        if before is None or after is None:
            self.update()
        elif round(before) != round(after):
            left, right = sorted((before, after))
            moved = QRect(int(left) - 4, 0, int(right - left) + 9, self.height())
            self.update(mirrored(self.layoutDirection(), self.rect(), moved))

    def set_ink(self, ink: QColor | None) -> None:
        """Draw everything in one colour, on a ground of a phase's colour; None for the phases'."""
        if ink != self._ink:
            self._ink = ink
            self._lay_out()

    def set_interactive(self, interactive: bool) -> None:
        """Take clicks and keys, or none."""
        self._interactive = interactive
        focus = Qt.FocusPolicy.StrongFocus if interactive else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(focus)
        shape = Qt.CursorShape.PointingHandCursor if interactive else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def index_at(self, x: float) -> int:
        """Return the index of the interval at a distance from the left edge; -1 for none."""
        return self._layout.index_at(self.width() - x if self.isRightToLeft() else x)

    def sizeHint(self) -> QSize:
        """Return a usual width and the height asked for."""
        return QSize(320, self._height_px)

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which a strip still tells something."""
        return QSize(80, self._height_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, intervals, playhead and focus."""
        painter = QPainter(self)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        colours = Colours.of(self.palette())
        draw_strip(painter, self.rect(), self._layout, colours, self._ink, self._playhead_x())
        if self.hasFocus():
            self._draw_focus(painter, colours)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the intervals out anew."""
        self._lay_out()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Report the interval that was clicked."""
        inside = self.rect().contains(event.position().toPoint())
        index = self.index_at(event.position().x())
        if self._interactive and inside and index >= 0:
            self.interval_clicked.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by arrows, Home and End; confirm by Enter."""
        last = len(self._timeline) - 1
        ways = (Qt.Key.Key_Right, Qt.Key.Key_Left)
        onwards, back = reversed(ways) if self.isRightToLeft() else ways
        match event.key():
            case key if key == onwards:
                self._choose(min(self._chosen + 1, last))
            case key if key == back:
                self._choose(max(self._chosen - 1, 0))
            case Qt.Key.Key_Home:
                self._choose(0)
            case Qt.Key.Key_End:
                self._choose(last)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if 0 <= self._chosen <= last:
                self.interval_clicked.emit(self._chosen)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the running interval."""
        super().focusInEvent(event)
        start = self._playhead[0] if self._playhead else max(self._chosen, 0)
        self._choose(min(start, len(self._timeline) - 1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the tooltip tell what the interval under the pointer is."""
        super().mouseMoveEvent(event)
        self.setToolTip(tip(self._words(self.index_at(event.position().x()))))

    def _words(self, index: int) -> str:
        if index < 0:
            return ""
        interval = self._timeline[index]
        words = interval_words(interval, self._name_of(interval.exercise_id))
        return self.tr("{interval}, at {start}").format(
            interval=words, start=clock_words(interval.start_ms)
        )

    def _choose(self, index: int) -> None:
        self._chosen = index
        self.setAccessibleDescription(self._words(index))
        announce(self, self._words(index))
        if index >= 0:
            left, right = (int(edge) for edge in self._layout.span(index))
            area = QRect(left, 0, right - left, self.height())
            at = QPoint(mirrored(self.layoutDirection(), self.rect(), area).left(), self.height())
            QToolTip.showText(self.mapToGlobal(at), tip(self._words(index)), self)
        self.update()

    def _lay_out(self) -> None:
        # Only when it is painted: a page that finds its place is resized several times.
        self._laid_out = None
        self.update()

    @property
    def _layout(self) -> StripLayout:
        if self._laid_out is None:
            margin = Space.XS + 2 if self._ink is not None else 0
            area = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
            self._laid_out = StripLayout(self._timeline, area)
        return self._laid_out

    def _playhead_x(self) -> float | None:
        return None if self._playhead is None else self._layout.x_of(*self._playhead)

    def _draw_focus(self, painter: QPainter, colours: Colours) -> None:
        ring = self._ink or QColor(colours.text)
        draw_focus_ring(painter, self.rect(), ring, Space.S)
        if self._chosen >= 0:
            left, right = self._layout.span(self._chosen)
            width = max(right - left, 6.0)
            mark = QRectF(left, 0, width, self.height()).toAlignedRect().adjusted(-1, 0, 1, 0)
            draw_focus_ring(painter, mark, "#FFFFFF" if self._ink is not None else ring, Space.XS)
