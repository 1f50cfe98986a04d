# SPDX-License-Identifier: GPL-3.0-or-later
"""How a timeline strip is drawn: track, intervals, playhead."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from glutetimer.domain.timeline import IntervalKind
from glutetimer.gui.colours import Colours
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.painting import mixed
from glutetimer.gui.widgets.strip_layout import StripLayout

_NOT_DONE = 0.45
_TRACK = 0.18
_PLAYHEAD_PX = 4


def draw_strip(
    painter: QPainter,
    rect: QRect,
    layout: StripLayout,
    colours: Colours,
    ink: QColor | None,
    playhead_x: float | None,
) -> None:
    """Draw a strip.

    Args:
        painter: Paints on the widget.
        rect: The widget's room.
        layout: Where the intervals lie.
        colours: Those of the theme.
        ink: The one colour of everything; None for the phases' colours.
        playhead_x: What lies right of it is paler; None for no playhead.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if ink is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_with_alpha(ink, _TRACK))
        painter.drawRoundedRect(QRectF(rect), Space.S, Space.S)
    for kind, path in layout.paths.items():
        colour = ink or _fill(colours, kind)
        if playhead_x is None:
            painter.fillPath(path, colour)
        else:
            _fill_in_parts(painter, path, colour, rect, playhead_x)
    if playhead_x is not None:
        _draw_playhead(painter, rect, "#FFFFFF" if ink is not None else colours.text, playhead_x)


def _fill_in_parts(
    painter: QPainter, path: QPainterPath, colour: QColor, rect: QRect, playhead_x: float
) -> None:
    done, to_come = QRectF(rect), QRectF(rect)
    done.setRight(playhead_x)
    to_come.setLeft(playhead_x)
    painter.save()
    painter.setClipRect(done)
    painter.fillPath(path, colour)
    painter.setClipRect(to_come)
    painter.fillPath(path, _with_alpha(colour, _NOT_DONE))
    painter.restore()


def _draw_playhead(painter: QPainter, rect: QRect, colour: str, playhead_x: float) -> None:
    left = min(max(playhead_x - _PLAYHEAD_PX / 2, 0.0), float(rect.width() - _PLAYHEAD_PX))
    painter.fillRect(QRectF(left, 0, _PLAYHEAD_PX, rect.height()), QColor(colour))


def _fill(colours: Colours, kind: IntervalKind) -> QColor:
    if kind is IntervalKind.ROUND_REST:
        return mixed(colours.rest, colours.panel, 0.3)
    return colours.phase(kind)


def _with_alpha(colour: QColor, alpha: float) -> QColor:
    paler = QColor(colour)
    paler.setAlphaF(alpha)
    return paler
