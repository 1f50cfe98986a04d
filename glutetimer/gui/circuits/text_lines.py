# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the text of an editor up to date line by line, so that the cursor stays where it is."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit


def change_lines(editor: QPlainTextEdit, text: str) -> None:
    """Replace the lines that differ; a cursor within them keeps its line and column."""
    old, new = editor.toPlainText().split("\n"), text.split("\n")
    start = _same(old, new)
    tail = min(min(len(old), len(new)) - start, _same(old[::-1], new[::-1]))
    end = len(old) - tail
    cursor = editor.textCursor()
    line, column = cursor.blockNumber(), cursor.positionInBlock()
    _replace_lines(editor, start, end, new[start : len(new) - tail])
    if start <= line < end:
        _put_cursor(editor, min(line, len(new) - 1), column)


def _put_cursor(editor: QPlainTextEdit, line: int, column: int) -> None:
    block = editor.document().findBlockByNumber(line)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + min(column, block.length() - 1))
    editor.setTextCursor(cursor)


def _same(one: list[str], other: list[str]) -> int:
    """Return how many lines two lists have in common at their beginning."""
    for index, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return index
    return min(len(one), len(other))


def _replace_lines(editor: QPlainTextEdit, start: int, end: int, lines: list[str]) -> None:
    """Put lines in the place of those from ``start`` up to ``end``."""
    document = editor.document()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    if end >= document.blockCount():
        cursor.movePosition(QTextCursor.MoveOperation.End)
        text = "\n".join(lines)
        if start:
            first = document.findBlockByNumber(start - 1)
            anchor = first.position() + first.length() - 1
            text = "".join(f"\n{line}" for line in lines)
        else:
            anchor = 0
    else:
        cursor.setPosition(document.findBlockByNumber(end).position())
        anchor = document.findBlockByNumber(start).position()
        text = "".join(f"{line}\n" for line in lines)
    cursor.setPosition(anchor, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text)
    cursor.endEditBlock()
