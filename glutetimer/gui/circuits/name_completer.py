# SPDX-License-Identifier: GPL-3.0-or-later
"""Offers the names of exercises while a line of text begins with a part of one."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit

from glutetimer.gui.theme import Space

_SHORTEST = 2
_BEGINNING = re.compile(r"\s*(?:[-*•]\s+)?([^\W\d][^\d\":#@,]*)")
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape)


class NameCompleter(QCompleter):
    """The list of names under the cursor of an editor.

    Tab takes the first name, or the one that the arrow keys chose; so does Enter then. Nothing is
    chosen to begin with, so that Enter stays a new line.

    Args:
        names: What is offered.
        editor: Where it is typed.
    """

    def __init__(self, names: Sequence[str], editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self.set_names(names)
        self._list = QListView()
        self.setPopup(self._list)
        self.setWidget(editor)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(8)
        self._editor = editor
        self.activated.connect(self._insert)

    def set_names(self, names: Sequence[str]) -> None:
        """Offer other names."""
        self.setModel(QStringListModel(list(names), self))

    @property
    def is_open(self) -> bool:
        """Tell whether the list is shown."""
        return self._list.isVisible()

    def takes(self, event: QKeyEvent) -> bool:
        """Tell whether a key is for the open list; it is accepted if nothing is left to do."""
        if not self.is_open or event.key() not in _KEYS:
            return False
        if self._list.currentIndex().isValid() or event.key() == Qt.Key.Key_Escape:
            event.ignore()  # then the list does what is usual
            return True
        first = str(self.completionModel().index(0, 0).data())
        self._list.hide()
        if event.key() != Qt.Key.Key_Tab:
            return False
        self._insert(first)
        event.accept()
        return True

    def offer(self) -> None:
        """Show the names that hold what was typed, if a name may be meant."""
        prefix = self._prefix()
        if len(prefix) < _SHORTEST:
            self._list.hide()
            return
        self.setCompletionPrefix(prefix)
        count = self.completionCount()
        if not count or (count == 1 and self.currentCompletion().casefold() == prefix.casefold()):
            self._list.hide()
            return
        place = self._editor.cursorRect()
        place.translate(self._editor.viewport().pos())
        bar = self._list.verticalScrollBar().sizeHint().width()
        place.setWidth(self._list.sizeHintForColumn(0) + bar + Space.XL)
        self.complete(place)

    def offer_if_open(self) -> None:
        """Bring an open list up to date."""
        if self.is_open:
            self.offer()

    def _prefix(self) -> str:
        """Return the beginning of the line up to the cursor, if it may be a part of a name."""
        cursor = self._editor.textCursor()
        text, column = cursor.block().text(), cursor.positionInBlock()
        match = _BEGINNING.fullmatch(text[:column])
        if match is None or text[column : column + 1].isalnum():
            return ""
        return match[1].rstrip() if not match[1].endswith("  ") else ""

    def _insert(self, name: str) -> None:
        cursor = self._editor.textCursor()
        match = _BEGINNING.fullmatch(cursor.block().text()[: cursor.positionInBlock()])
        if match is None:
            return
        rest = cursor.block().text()[cursor.positionInBlock() :]
        start = cursor.block().position() + match.start(1)
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(name if rest.startswith(" ") else f"{name} ")
        self._editor.setTextCursor(cursor)
