# SPDX-License-Identifier: GPL-3.0-or-later
"""What the widgets that paint themselves have in common."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from glutetimer.gui.theme import FOCUS_PX, RADIUS_CONTROL


def draw_box(
    painter: QPainter,
    rect: QRect,
    fill: QColor | str,
    line: QColor | str | None = None,
    radius: float = RADIUS_CONTROL,
) -> None:
    """Draw a rounded box with an optional line of 1 px, all of it within ``rect``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill))
    painter.setPen(Qt.PenStyle.NoPen if line is None else QPen(QColor(line), 1))
    inset = 0.0 if line is None else 0.5
    area = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(area, radius, radius)


def fill(painter: QPainter, rect: QRect, colour: QColor | str) -> None:
    """Fill a rectangle; ``fillRect`` would first make all gradients of Qt known to Python."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRect(rect)


def mirrored(direction: Qt.LayoutDirection, room: QRect, part: QRect) -> QRect:
    """Return where a part of a room stands: on the other side from right to left.

    ``QStyle.visualRect`` does the same, but makes all that a style can draw known to Python.
    """
    if direction is not Qt.LayoutDirection.RightToLeft:
        return part
    return part.translated(room.left() + room.right() - part.left() - part.right(), 0)


def draw_focus_ring(
    painter: QPainter, rect: QRect, colour: QColor | str, radius: float = RADIUS_CONTROL
) -> None:
    """Draw the ring around what has the keyboard's focus, all of it within ``rect``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), FOCUS_PX))
    inset = FOCUS_PX / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)


def mixed(one: QColor | str, other: QColor | str, share: float) -> QColor:
    """Return a colour between two: ``share`` 0 is ``one``, 1 is ``other``."""
    first, second = QColor(one), QColor(other)
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )
