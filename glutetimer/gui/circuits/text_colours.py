# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands out in the text form of a circuit: where blocks begin, and what is no step."""

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QApplication

from glutetimer.circuit_text_form.block_line import Fact, Heading, read_other_line
from glutetimer.circuit_text_form.words import without_comment
from glutetimer.gui.colours import Colours


class TextColours(QSyntaxHighlighter):
    """Makes the beginnings of blocks bold, and remarks and keys quiet."""

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        """Colour one line."""
        plain = without_comment(text)
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(Colours.of(QApplication.palette()).muted))
        if len(plain) < len(text):
            self.setFormat(len(plain), len(text) - len(plain), quiet)
        line = read_other_line(plain.rstrip()) if plain.strip() else None
        if isinstance(line, Heading):
            strong = QTextCharFormat()
            strong.setFontWeight(QFont.Weight.DemiBold)
            self.setFormat(0, len(plain), strong)
        elif isinstance(line, Fact):
            self.setFormat(0, plain.index(":") + 1, quiet)
