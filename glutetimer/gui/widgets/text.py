# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels of the program's five sizes, in the tones of the theme."""

from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import TextSize, text_font


class Tone(Enum):
    """What a text's colour says."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent_text"
    GOOD = "good_text"
    BAD = "bad_text"


_ROLES = {
    Tone.MUTED: QPalette.ColorRole.PlaceholderText,
    Tone.ACCENT: QPalette.ColorRole.Link,
    Tone.BAD: QPalette.ColorRole.BrightText,
}


_LONGEST_WORD = 40
_PART = 12


class TextLabel(QLabel):
    """A plain-text label that follows theme and text size.

    Args:
        text: What it says; never read as markup.
        size: One of the five sizes.
        weight: Normal, Medium, DemiBold or Bold.
        tone: Its colour.
        wraps: Break long text into lines.
        tabular: Give all figures the same width, for numbers that change.
    """

    def __init__(
        self,
        text: str = "",
        size: TextSize = TextSize.BODY,
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        tone: Tone = Tone.TEXT,
        wraps: bool = False,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size, self._weight, self._tabular = size, weight, tabular
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if wraps:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._words = ""
        self.setText(text)
        self._apply_font()
        self._apply_tone()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Say something; a word without an end breaks where it must, instead of the layout."""
        self._words = text
        super().setText(_broken(text) if self.wordWrap() else text)

    def text(self) -> str:
        """Return what it says."""
        return self._words

    def set_tone(self, tone: Tone) -> None:
        """Change the colour."""
        self._tone = tone
        self._apply_tone()

    def follow_theme(self) -> None:
        """Follow the user's text size and theme."""
        self._apply_font()
        self._apply_tone()

    def _apply_font(self) -> None:
        self.setFont(text_font(self._size, self._weight, tabular=self._tabular))

    def _apply_tone(self) -> None:
        self.setPalette(self._good_palette() if self._tone is Tone.GOOD else QPalette())
        self.setForegroundRole(_ROLES.get(self._tone, QPalette.ColorRole.WindowText))

    @staticmethod
    def _good_palette() -> QPalette:
        # Palettes know no role for good news.
        palette = QPalette()
        good = QColor(Colours.of(QApplication.palette()).good_text)
        palette.setColor(QPalette.ColorRole.WindowText, good)
        return palette


def _broken(text: str) -> str:
    """Return a text with unseen places in words that no language has, at which a line may end."""
    endless = [word for word in text.split() if len(word) > _LONGEST_WORD]
    for word in endless:
        parts = (word[at : at + _PART] for at in range(0, len(word), _PART))
        text = text.replace(word, "\u200b".join(parts))
    return text


# A label breaks its line with as much room as the letters take, and no more.
_BESIDE_PX = 3


class LineLabel(TextLabel):
    """One line where there is room for it, and as many as it takes where there is not.

    A label that wraps asks for a few short lines even beside much free room.
    """

    def __init__(
        self,
        text: str = "",
        size: TextSize = TextSize.BODY,
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        tone: Tone = Tone.TEXT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, size, weight, tone=tone, wraps=True, parent=parent)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        margins = self.contentsMargins()
        lines = self.text().split("\n")
        widest = max(self.fontMetrics().horizontalAdvance(line) for line in lines)
        beside = margins.left() + margins.right() + 2 * self.margin() + _BESIDE_PX
        return QSize(widest + beside, self.heightForWidth(widest + beside))


class LabelBeside(TextLabel):
    """A muted word as high as the control beside it, at every text size.

    Args:
        text: What it says.
        control: What it stands beside.
        size: Its size.
    """

    def __init__(self, text: str, control: QWidget, size: TextSize = TextSize.BODY) -> None:
        self._control = control
        super().__init__(text, size, tone=Tone.MUTED)

    def sizeHint(self) -> QSize:
        """Return the width of the words, and the height of the control."""
        return super().sizeHint().expandedTo(QSize(0, self._control.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """Return the same height at least."""
        return super().minimumSizeHint().expandedTo(QSize(0, self._control.sizeHint().height()))


def title(text: str = "") -> TextLabel:
    """Return a screen's title."""
    return TextLabel(text, TextSize.TITLE, QFont.Weight.Bold)


def heading(text: str = "", *, wraps: bool = False) -> TextLabel:
    """Return the heading of a large card."""
    return TextLabel(text, TextSize.HEADING, QFont.Weight.DemiBold, wraps=wraps)


def subheading(text: str = "", *, wraps: bool = False) -> TextLabel:
    """Return the heading of a small card."""
    return TextLabel(text, TextSize.LARGE, QFont.Weight.DemiBold, wraps=wraps)


def section(text: str = "") -> TextLabel:
    """Return the muted heading of a section."""
    return TextLabel(text, TextSize.BODY, QFont.Weight.DemiBold, tone=Tone.MUTED)


def body(text: str = "", *, wraps: bool = False) -> TextLabel:
    """Return running text."""
    return TextLabel(text, wraps=wraps)


def muted(text: str = "", *, wraps: bool = False) -> TextLabel:
    """Return running text of second rank."""
    return TextLabel(text, tone=Tone.MUTED, wraps=wraps)


def small(text: str = "", *, wraps: bool = False) -> TextLabel:
    """Return small muted text."""
    return TextLabel(text, TextSize.SMALL, tone=Tone.MUTED, wraps=wraps)


def breakable(path: str) -> str:
    """Return a path with unseen places at which a line may end, such as between folders."""
    import re

    return re.sub(r"([/\\_.-]|\w{12}(?=\w))", "\\1\u200b", path)


def tip(text: str) -> str:
    """Return a text as a tooltip, which shows it letter by letter.

    Qt would take one with a tag in it as HTML, and open the files that it names.
    """
    return text if "<" not in text else _as_it_is(text)


def explain(widget: QWidget, text: str) -> None:
    """Let a text of some length be read in a tooltip of several lines, and by a screen reader."""
    widget.setToolTip(text and _as_it_is(text))
    widget.setAccessibleDescription(text)


def _as_it_is(text: str) -> str:
    from html import escape

    return f"<span style='white-space: pre-wrap'>{escape(text)}</span>"
