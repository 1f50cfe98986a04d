# SPDX-License-Identifier: GPL-3.0-or-later
"""An editor of plain text that says under a line what is wrong with it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit, QTextEdit, QWidget

from glutetimer.gui.circuits.name_completer import NameCompleter
from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import TextSize, text_font
from glutetimer.gui.theme import Space

_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)


class LineNote(NamedTuple):
    """Words about a part of a line.

    Attributes:
        line: Counted from 0.
        start, end: Columns in characters; the whole line if they are equal.
        words: What is said under the line; nothing for an underline alone.
        is_wrong: The line can't be read; else it is a hint.
    """

    line: int
    start: int
    end: int
    words: str
    is_wrong: bool = True


class _NotedLayout(QPlainTextDocumentLayout):
    """Leaves room for words under lines; the document itself knows nothing of them."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.rooms: dict[int, float] = {}

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:  # noqa: N802
        """Return the place of a line with the words under it."""
        rect = super().blockBoundingRect(block)
        if self.rooms:
            rect.setHeight(rect.height() + self.rooms.get(block.blockNumber(), 0.0))
        return rect


class TextEditor(QPlainTextEdit):
    """Plain text with words under its lines and names offered while typing.

    Undo and redo are the page's where there is nothing typed left to undo.
    """

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._notes: dict[int, list[LineNote]] = {}
        self._layout = _NotedLayout(self.document())
        self.document().setDocumentLayout(self._layout)
        self.document().setDocumentMargin(Space.S)
        self._completer = NameCompleter(names, self)

    def offer_names(self, names: Sequence[str]) -> None:
        """Offer other names while typing."""
        self._completer.set_names(names)

    def show_notes(self, notes: Sequence[LineNote]) -> None:
        """Show these notes in place of all others."""
        self._notes = {}
        for note in notes:
            self._notes.setdefault(note.line, []).append(note)
        self.setExtraSelections([self._underline(note) for note in notes])
        self._make_room()

    def words_under(self) -> Mapping[int, str]:
        """Return what is said under each line, by its number from 0."""
        words = {
            line: " ".join(note.words for note in notes if note.words)
            for line, notes in self._notes.items()
        }
        return {line: text for line, text in words.items() if text}

    def go_to(self, line: int, column: int) -> None:
        """Put the cursor somewhere, and take the focus."""
        block = self.document().findBlockByNumber(line)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(column, max(0, block.length() - 1)))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.setFocus()

    def follow_theme(self) -> None:
        """Follow colours and text size."""
        self.show_notes([note for notes in self._notes.values() for note in notes])

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the page where there is nothing of the text to undo."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            document = self.document()
            if (undo and not document.isUndoAvailable()) or (
                redo and not document.isRedoAvailable()
            ):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let an open list of names have its keys, and offer names for what was typed."""
        if self._completer.takes(event):
            return
        super().keyPressEvent(event)
        if event.text() and event.text().isprintable():
            self._completer.offer()
        elif event.key() == Qt.Key.Key_Backspace:
            self._completer.offer_if_open()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Leave Tab to an open list of names."""
        return False if self._completer.is_open else super().focusNextPrevChild(next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words under their lines."""
        super().paintEvent(event)
        words = self.words_under()
        if not words:
            return
        painter = QPainter(self.viewport())
        painter.setFont(_font())
        block, offset = self.firstVisibleBlock(), self.contentOffset()
        while block.isValid():
            rect = self.blockBoundingGeometry(block).translated(offset)
            if rect.top() > event.rect().bottom():
                break
            if block.blockNumber() in words and block.isVisible():
                self._paint_words(painter, rect, block.blockNumber(), words[block.blockNumber()])
            block = block.next()

    def _paint_words(self, painter: QPainter, rect: QRectF, line: int, words: str) -> None:
        room = self._layout.rooms.get(line, 0.0)
        place = QRectF(rect.left() + self._indent, rect.bottom() - room, self._words_width, room)
        painter.setPen(self._colour(is_wrong=any(note.is_wrong for note in self._notes[line])))
        painter.drawText(place, _WRAPPED, words)

    @property
    def _indent(self) -> float:
        return self.document().documentMargin()

    @property
    def _words_width(self) -> float:
        return max(80.0, self.viewport().width() - 2 * self._indent)

    def _make_room(self) -> None:
        metrics = QFontMetricsF(_font())
        bounds = QRectF(QPointF(), QPointF(self._words_width, 10_000.0))
        rooms = {
            line: metrics.boundingRect(bounds, _WRAPPED, words).height() + Space.XS
            for line, words in self.words_under().items()
        }
        if rooms != self._layout.rooms:
            self._layout.rooms = rooms
            self._layout.documentSizeChanged.emit(self._layout.documentSize())
        self.viewport().update()

    def _underline(self, note: LineNote) -> QTextEdit.ExtraSelection:
        block = self.document().findBlockByNumber(note.line)
        last = max(0, block.length() - 1)
        start, end = (note.start, note.end) if note.start < note.end else (0, last)
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(start, last))
        cursor.setPosition(block.position() + min(end, last), QTextCursor.MoveMode.KeepAnchor)
        style = QTextCharFormat.UnderlineStyle
        underline = QTextCharFormat()
        underline.setUnderlineStyle(style.WaveUnderline if note.is_wrong else style.DotLine)
        underline.setUnderlineColor(self._colour(is_wrong=note.is_wrong))
        selection.cursor = cursor
        selection.format = underline
        return selection

    def _colour(self, *, is_wrong: bool) -> QColor:
        colours = Colours.of(self.palette())
        return QColor(colours.bad_text if is_wrong else colours.muted)


def _font() -> QFont:
    return text_font(TextSize.SMALL)
