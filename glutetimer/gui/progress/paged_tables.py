# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables cut into pages between their rows, with the names of the columns on each page.

Qt's own paging cuts through rows of two lines.
"""

import math
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPalette,
    QTextBlock,
    QTextDocument,
    QTextTable,
)

from glutetimer.gui.colours import LIGHT
from glutetimer.gui.fonts import pixel_font

_TEXT_PX = 12
_PADDING_PX = 3
_RULES = """
    h2 { font-size: 17px; font-weight: 600; margin-top: 18px; margin-bottom: 4px; }
    p { color: #565D6D; margin-top: 0; margin-bottom: 6px; }
    table { margin-bottom: 10px; }
    th { text-align: left; color: #565D6D; font-weight: 600; }
    td, th { padding: 3px 12px 3px 4px; }
"""


def paper_font(size_px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a font whose words can be copied out of a PDF.

    Other forms of figures, dashes and colons have no letters of their own there.
    """
    font = pixel_font(size_px, weight)
    font.setFeature(QFont.Tag("calt"), 0)
    return font


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of the document that stays whole, from top to bottom; under which columns' names."""

    top: float
    bottom: float
    heads: "Strip | None" = None

    @property
    def height(self) -> float:
        """Return how high it is."""
        return self.bottom - self.top


class PagedTables:
    """Headings, lines and tables on pages.

    Args:
        html: All of them.
        size: The room of a page.

    Attributes:
        pages: The strips of each page, from the top down.
    """

    def __init__(self, html: str, size: QSizeF) -> None:
        self._document = QTextDocument()
        self._document.setDefaultFont(paper_font(_TEXT_PX))
        self._document.setDefaultStyleSheet(_RULES)
        self._document.setDocumentMargin(0)
        self._document.setHtml(html)
        self._document.setTextWidth(size.width())
        self._size = size
        self.pages = self._paged(self._strips())

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw a page, from 0; its words are dark, whatever the theme is."""
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
        context.palette = palette
        y = 0.0
        for strip in self.pages[number]:
            part = QRectF(0, strip.top, self._size.width(), strip.height)
            context.clip = part
            painter.save()
            painter.translate(0, y - strip.top)
            painter.setClipRect(part)
            self._document.documentLayout().draw(painter, context)
            painter.restore()
            y += strip.height

    def _strips(self) -> list[Strip]:
        """Return what stays whole: rows, and headings with the first row below them."""
        strips: list[Strip] = []
        top = 0.0
        frames = self._document.rootFrame()
        for table in frames.childFrames():
            if isinstance(table, QTextTable):
                rows = self._rows(table)
                heads = Strip(rows[0] + _PADDING_PX, rows[1])
                first = rows[2] if len(rows) > 2 else rows[1]
                strips.append(Strip(top, first))
                strips += [Strip(begin, end, heads) for begin, end in pairwise(rows[2:])]
                top = rows[-1]
        return strips

    def _rows(self, table: QTextTable) -> list[float]:
        """Return where each row begins, and where the last one ends."""
        tops = [
            self._top(table.cellAt(row, 0).firstCursorPosition().block())
            for row in range(table.rows())
        ]
        return [*tops, self._document.documentLayout().frameBoundingRect(table).bottom()]

    def _top(self, block: QTextBlock) -> float:
        layout = self._document.documentLayout()
        return layout.blockBoundingRect(block).top() - _PADDING_PX

    def _parts(self, strip: Strip) -> list[Strip]:
        """Cut what is higher than a page, such as a row with a very long note."""
        most = self._size.height() - (strip.heads.height if strip.heads else 0)
        cuts = [strip.top + n * most for n in range(math.ceil(strip.height / most))]
        return [Strip(a, b, strip.heads) for a, b in pairwise([*cuts, strip.bottom])]

    def _paged(self, strips: list[Strip]) -> list[list[Strip]]:
        pages: list[list[Strip]] = [[]]
        left = self._size.height()
        for strip in (part for whole in strips for part in self._parts(whole)):
            if strip.height > left and pages[-1]:
                pages.append([strip.heads] if strip.heads else [])
                left = self._size.height() - (strip.heads.height if strip.heads else 0)
            pages[-1].append(strip)
            left -= strip.height
        return pages
