# SPDX-License-Identifier: GPL-3.0-or-later
"""How a row of the holds is drawn: the exercise above its place and how it went."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from glutetimer.gui.colours import Colours
from glutetimer.gui.finish.holds_model import SECOND_LINE_ROLE, Column
from glutetimer.gui.fonts import TextSize, text_font
from glutetimer.gui.theme import TARGET_PX, Space


def row_height_px() -> int:
    """Return the height of a row at the user's text size."""
    name = QFontMetrics(text_font()).height()
    second = QFontMetrics(text_font(TextSize.SMALL)).height()
    return max(name + second + 2 * Space.S, TARGET_PX + Space.M)


class HoldsDelegate(QStyledItemDelegate):
    """Draws the cells; the chosen row's held time is left to its stepper."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        colours = Colours.of(option.palette)
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, QColor(colours.selected if chosen else colours.panel))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.line))
        room = rect.adjusted(Space.S, 0, -Space.S, 0)
        if index.column() == Column.EXERCISE:
            self._draw_exercise(painter, room, index, colours)
        elif not (chosen and index.column() == Column.HELD):
            weight = QFont.Weight.DemiBold if index.column() == Column.HELD else QFont.Weight.Normal
            painter.setFont(text_font(weight=weight, tabular=True))
            painter.setPen(QColor(colours.text))
            painter.drawText(room, index.data(Qt.ItemDataRole.TextAlignmentRole), index.data())

    @staticmethod
    def _draw_exercise(
        painter: QPainter,
        room: QRect,
        index: QModelIndex | QPersistentModelIndex,
        colours: Colours,
    ) -> None:
        lines = (
            (index.data(), text_font(), colours.text),
            (index.data(SECOND_LINE_ROLE), text_font(TextSize.SMALL), colours.muted),
        )
        heights = [QFontMetrics(font).height() for _, font, _ in lines]
        top = room.top() + (room.height() - sum(heights)) // 2
        for (text, font, colour), height in zip(lines, heights, strict=True):
            metrics = QFontMetrics(font)
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.setFont(font)
            painter.setPen(QColor(colour))
            line = QRect(room.left(), top, room.width(), height)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, elided)
            top += height
