# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawing of a small chart whose lines have a row each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from glutetimer.gui.colours import Colours
from glutetimer.gui.progress.plot_content import PlotContent
from glutetimer.gui.progress.plot_drawing import PlotDrawing
from glutetimer.gui.theme import Space
from glutetimer.gui.wording import figure_words

_MOST_NAME_SHARE = 0.36


@dataclass(frozen=True, slots=True)
class Row:
    """A strip of columns with a name in front and its highest value behind."""

    name: str
    colour: QColor
    values: Sequence[float | None]
    top: float


class RowDrawing(PlotDrawing):
    """Draws rows of columns, each with its name in front."""

    @property
    def room(self) -> QRectF:
        """Return where the columns are, behind the names."""
        widest = max(map(self.metrics.horizontalAdvance, self.content.row_names))
        left = min(widest + 1, _MOST_NAME_SHARE * self.size.width()) + Space.S
        room = super().room
        room.setLeft(left)
        return room

    def draw_axis(self, painter: QPainter) -> None:
        """Draw none: each row has its own."""

    def draw_values(self, painter: QPainter) -> None:
        """Draw one row below the other."""
        room, rows = self.room, self._rows()
        height = room.height() / max(1, len(rows))
        for number, row in enumerate(rows):
            top = room.top() + height * number
            strip = QRectF(room.left(), top + 0.2 * height, room.width(), 0.8 * height)
            painter.setPen(QPen(QColor(self.colours.line), 1))
            painter.drawLine(strip.bottomLeft(), strip.bottomRight())
            self.draw_columns(painter, strip, row.values, row.top, row.colour)
            middle = strip.center().y()
            most = int(room.left() - Space.S)
            name = self.metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, most)
            self.write(painter, 0, middle, name, 1)
            self.write(painter, room.right() + Space.XS, middle, figure_words(row.top, 0), 1)

    def _rows(self) -> list[Row]:
        """Return a row for each line, and one for the minutes held."""
        content = self.content
        names, top = content.row_names, max(content.top, self.span[1] / 1.05)
        rows = [
            Row(name, line.colour, line.values, top)
            for name, line in zip(names, content.lines, strict=False)
        ]
        minutes = max(content.behind, default=0.0)
        if minutes:
            rows.append(Row(names[-1], QColor(self.colours.muted), content.behind, minutes))
        return rows


def drawing_of(content: PlotContent, size: QSizeF, colours: Colours) -> PlotDrawing:
    """Return what draws a content: rows, or lines that share an axis."""
    kind = RowDrawing if content.row_names else PlotDrawing
    return kind(content, size, colours)
