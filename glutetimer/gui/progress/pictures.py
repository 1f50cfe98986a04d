# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts as pictures: each with its title and unit, its range and its legend."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette
from PySide6.QtSvg import QSvgGenerator

from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import TextSize, text_font
from glutetimer.gui.theme import Space

WIDTH = 1200
SHARPNESS = 2
_TITLE_PX = 40
_SWATCH_PX = 12


class Picture(Protocol):
    """A chart that can be drawn elsewhere."""

    @property
    def picture_title(self) -> str:
        """Return what it shows, with its unit."""

    @property
    def range_words(self) -> str:
        """Return the days from the first week to the last one."""

    @property
    def legend_entries(self) -> Sequence[tuple[str, QColor]]:
        """Return the names and fills of the colours."""

    @property
    def notes_words(self) -> str:
        """Return what is to be known besides; empty for nothing."""

    @property
    def chart_size(self) -> QSize:
        """Return the size at which it is on the screen."""

    def palette(self) -> QPalette:
        """Return its colours."""

    def draw_chart(self, painter: QPainter, room: QRectF) -> None:
        """Draw the chart alone into a room of its proportions."""


def png_of(card: Picture) -> bytes:
    """Return the chart as a PNG of 2,400 pixels' width, in its own proportions."""
    size = _size(card)
    image = QImage(size * SHARPNESS, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(_panel(card))
    painter = QPainter(image)
    draw_chart(painter, card, QRectF(QPointF(), size.toSizeF()))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub wants bytes
    return bytes(buffer.data().data())


def svg_of(card: Picture) -> bytes:
    """Return the chart as an SVG, likewise."""
    size = _size(card)
    room = QRectF(QPointF(), size.toSizeF())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(room)
    generator.setTitle(card.picture_title)
    painter = QPainter(generator)
    painter.fillRect(room, _panel(card))
    draw_chart(painter, card, room)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def _size(card: Picture) -> QSize:
    """Return the size at which the chart keeps its proportions below title and legend."""
    inner = QRectF(0, 0, WIDTH - 2 * Space.XL, 1)
    trial = QImage(1, 1, QImage.Format.Format_ARGB32)
    painter = QPainter(trial)
    legend = _draw_legend(painter, card, inner) + _notes_px(painter, card, inner.width())
    painter.end()
    on_screen = card.chart_size
    height = inner.width() * on_screen.height() / max(1, on_screen.width())
    return QSize(WIDTH, round(2 * Space.L + _TITLE_PX + legend + height))


def draw_chart(painter: QPainter, card: Picture, room: QRectF) -> None:
    """Draw title, legend and chart into a room."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours = Colours.of(card.palette())
    inner = room.adjusted(Space.XL, Space.L, -Space.XL, -Space.L)
    painter.setPen(QColor(colours.text))
    painter.setFont(text_font(TextSize.LARGE, QFont.Weight.DemiBold))
    line = QRectF(inner.left(), inner.top(), inner.width(), _TITLE_PX)
    words = f"{card.picture_title} · {card.range_words}"
    painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), words)
    top = _draw_legend(painter, card, inner.adjusted(0, _TITLE_PX, 0, 0))
    bottom = inner.bottom() - _notes_px(painter, card, inner.width())
    card.draw_chart(painter, QRectF(inner.left(), top, inner.width(), bottom - top))
    painter.setFont(text_font(TextSize.SMALL))
    painter.setPen(QColor(colours.muted))
    notes = QRectF(inner.left(), bottom + Space.S, inner.width(), inner.bottom() - bottom)
    painter.drawText(notes, int(Qt.TextFlag.TextWordWrap), card.notes_words)


def _notes_px(painter: QPainter, card: Picture, width: float) -> float:
    """Return the height of the notes below the chart; 0 for none."""
    if not card.notes_words:
        return 0.0
    painter.setFont(text_font(TextSize.SMALL))
    room = QRectF(0, 0, width, 1)
    taken = painter.boundingRect(room, int(Qt.TextFlag.TextWordWrap), card.notes_words)
    return Space.S + taken.height()


def _draw_legend(painter: QPainter, card: Picture, room: QRectF) -> float:
    """Draw the colours with their names; return where the room below begins."""
    painter.setFont(text_font(TextSize.SMALL))
    metrics = painter.fontMetrics()
    ink = QColor(Colours.of(card.palette()).text)
    x, y, height = room.left(), room.top(), metrics.height() + Space.S
    for name, fill in card.legend_entries:
        width = _SWATCH_PX + Space.S + metrics.horizontalAdvance(name) + Space.L
        if x + width > room.right() and x > room.left():
            x, y = room.left(), y + height
        painter.fillRect(QRectF(x, y + (height - _SWATCH_PX) / 2, _SWATCH_PX, _SWATCH_PX), fill)
        painter.setPen(ink)
        base = y + (height + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(x + _SWATCH_PX + Space.S, base), name)
        x += width
    return y + height + Space.S


def _panel(card: Picture) -> QColor:
    return QColor(Colours.of(card.palette()).panel)
