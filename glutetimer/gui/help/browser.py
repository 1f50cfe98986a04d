# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows one page of the guide, in the program's own type and colours."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QByteArray, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import text_font, text_scale
from glutetimer.gui.help.pages import guide_language, picture_path
from glutetimer.gui.theme import Space

WIDEST_PX = 740
LINE_PERCENT = 130
MOST_MARKED = 300
_FEATURES = QTextDocument.MarkdownFeature
_RESIZED_MS = 60


class GuideBrowser(QTextBrowser):
    """A page, as wide as can be read well; pictures are as wide as it.

    Signals:
        link_followed: The user follows a link; its address as it stands in the page.
    """

    link_followed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._markdown = ""
        self._words: Sequence[str] = ()
        self._own_document: QTextDocument | None = None
        self.setOpenLinks(False)
        self.setObjectName("guide_page")
        self.setAccessibleName(self.tr("Page of the guide"))
        self.anchorClicked.connect(lambda address: self.link_followed.emit(address.toString()))
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(_RESIZED_MS)
        self._resized.timeout.connect(self.follow_theme)

    def show_page(self, markdown: str, heading: str = "", words: Sequence[str] = ()) -> None:
        """Show a page.

        Args:
            markdown: All of it; HTML in it is shown letter by letter.
            heading: Where to begin; empty for the top.
            words: What is marked in it.
        """
        self._markdown, self._words = markdown, words
        self._render()
        self.verticalScrollBar().setValue(0)
        for block in _blocks(self.document()):
            if heading and block.blockFormat().headingLevel() and block.text() == heading:
                self._begin_at(block)
                return

    def follow_theme(self) -> None:
        """Lay the page out anew: type, colours or width are others."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._render()
        bar.setValue(round(share * bar.maximum()))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 - Qt's name
        """Return a picture that ships, no wider than the page; nothing else is ever read."""
        path = picture_path(QUrl(name).toString(), guide_language())
        if kind != QTextDocument.ResourceType.ImageResource.value or not path:
            return QByteArray()
        ratio = self.devicePixelRatioF()
        image = QImage(path)
        width = round(min(self._page_width(), image.width()) * ratio)
        scaled = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(ratio)
        return scaled

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width soon."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._resized.start()

    def _page_width(self) -> int:
        room = self.viewport().width() - 2 * Space.XL
        return max(200, min(room, round(WIDEST_PX * text_scale())))

    def _begin_at(self, block: QTextBlock) -> None:
        self.setTextCursor(QTextCursor(block))
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(max(0, round(top) - Space.M))

    def _render(self) -> None:
        # Another one: a document keeps the pictures that it has drawn, at their old width.
        document = QTextDocument(self)
        document.setDocumentMargin(0)
        document.setDefaultFont(text_font())
        features = _FEATURES.MarkdownDialectGitHub | _FEATURES.MarkdownNoHTML
        document.setMarkdown(self._markdown, features)
        # Dressed before it is laid out: each change would be followed by another layout.
        self._set_margins(document)
        colours = Colours.of(self.palette())
        for block in _blocks(document):
            self._dress(block)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame, colours)
        old, self._own_document = self._own_document, document
        self.setDocument(document)
        if old is not None:
            old.deleteLater()
        self._mark(colours)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _set_margins(self, document: QTextDocument) -> None:
        side = max(Space.XL, (self.viewport().width() - self._page_width()) // 2)
        frame = QTextFrameFormat()
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        frame.setTopMargin(Space.L)
        frame.setBottomMargin(Space.XXL)
        document.rootFrame().setFrameFormat(frame)

    @staticmethod
    def _dress(block: QTextBlock) -> None:
        """Give headings and lines the room of the program's other texts."""
        cursor = QTextCursor(block)
        in_table = cursor.currentTable() is not None
        form = QTextBlockFormat()
        level = block.blockFormat().headingLevel()
        if level:
            form.setTopMargin(Space.S if level == 1 else Space.XL)
            form.setBottomMargin(Space.M if level == 1 else Space.S)
        elif block.textList() is not None:
            form.setBottomMargin(Space.XS)
        elif not in_table:
            form.setBottomMargin(Space.M)
        form.setLineHeight(
            100 if "\ufffc" in block.text() else LINE_PERCENT,
            QTextBlockFormat.LineHeightTypes.ProportionalHeight.value,
        )
        cursor.mergeBlockFormat(form)

    def _mark(self, colours: Colours) -> None:
        """Mark the words that were searched for."""
        form = QTextCharFormat()
        form.setBackground(QColor(colours.selected))
        form.setFontUnderline(True)
        marks: list[QTextEdit.ExtraSelection] = []
        for word in self._words:
            cursor = self.document().find(word)
            while not cursor.isNull() and len(marks) < MOST_MARKED:
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, form
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _dress_table(table: QTextTable, colours: Colours) -> None:
    form = QTextTableFormat(table.format().toTableFormat())
    form.setCellPadding(Space.S)
    form.setCellSpacing(0)
    form.setBorder(1)
    form.setBorderCollapse(True)
    form.setBorderBrush(QColor(colours.line))
    form.setTopMargin(Space.XS)
    form.setBottomMargin(Space.M)
    table.setFormat(form)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        head = QTextCharFormat(cell.format())
        head.setBackground(QColor(colours.raised))
        cell.setFormat(head)
