# SPDX-License-Identifier: GPL-3.0-or-later
"""A label whose type is as large as its room allows, and never cut off."""

import re

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from glutetimer.gui.fonts import pixel_font

_HUGE_PX = 100_000
_DIGIT = re.compile(r"\d")
_WITHIN_PART = re.compile(r"(?<![,·]) (?!·)")


class FittedText(QLabel):
    """Plain text in the largest size between two limits that fits the widget.

    Text of parts with a middle dot between them breaks between parts and after commas if it can,
    all other text at any space. What does not fit even in the least size ends in "…"; the
    accessible name stays whole.

    Args:
        name: Its object name.
        weight: Normal, Medium, DemiBold or Bold.
        alignment: Where in its room it stands.
        spacing: Space between letters, percent of their width.
    """

    def __init__(
        self,
        name: str,
        weight: QFont.Weight = QFont.Weight.DemiBold,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        *,
        spacing: int = 100,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(alignment | Qt.AlignmentFlag.AlignVCenter)
        self._weight, self._spacing = weight, spacing
        self._least_px, self._most_px = 12, 24
        self._ink = QColor()
        self._fitted: tuple[str, tuple[object, ...]] = ("", ())
        self._font_px = 0
        self._font_now = QFont()
        self._covered = QRect()
        self._words = ""
        self._breaks_anywhere = False
        self._shown = ""

    @property
    def font_px(self) -> int:
        """Return the size of the type that fits now."""
        self._fit()
        return self._font_px

    @property
    def fits(self) -> bool:
        """Tell whether the whole text is shown."""
        return not self.shown_text.endswith("…") or self.text().endswith("…")

    @property
    def shown_text(self) -> str:
        """Return what is painted: the text, or its beginning and "…"."""
        self._fit()
        return self._shown

    def set_limits(self, least_px: int, most_px: int) -> None:
        """Set the least and the largest size of the type."""
        self._least_px, self._most_px = least_px, max(least_px, most_px)
        self.update()

    def set_ink(self, ink: QColor) -> None:
        """Set the colour."""
        if ink != self._ink:
            self._ink = ink
            self.update()

    def say(self, text: str) -> None:
        """Show a text; the same text again costs nothing."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            parted = "·" in text
            self._words = _WITHIN_PART.sub("\N{NO-BREAK SPACE}", text) if parted else text
            self.update()

    def used_height(self, room: QRect) -> int:
        """Return the height that the text takes in a room, at the size that fits it."""
        if not self.text():
            return 0
        font_px, words = self._largest(room)
        return self._bounds(words, font_px, room.width()).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, if any of it is to be painted anew."""
        self._fit()
        if not event.rect().intersects(self._covered):
            return
        painter = QPainter(self)
        painter.setFont(self._font_now)
        painter.setPen(self._ink)
        painter.drawText(self.rect(), self._flags(), self._shown)

    def _fit(self) -> None:
        shape = (self.size(), self._least_px, self._most_px, self.alignment())
        if (self.text(), shape) == self._fitted:
            return
        before, self._fitted = self._fitted, (self.text(), shape)
        # Tabular figures are all as wide as a zero: a running time is measured once.
        if shape != before[1] or _as_zeros(self.text()) != _as_zeros(before[0]):
            self._font_px, words = self._largest(self.rect())
            self._font_now = self._font(self._font_px)
            self._breaks_anywhere = words == self.text()
        words = self.text() if self._breaks_anywhere else self._words
        fits = not words or self._fits(words, self._font_px, self.rect())
        self._shown = words if fits else self._shortened(words)
        metrics = QFontMetrics(self._font_now)
        self._covered = metrics.boundingRect(self.rect(), self._flags(), self._shown)

    def _largest(self, room: QRect) -> tuple[int, str]:
        """Return the largest size at which the text fits, or the least one, and its words."""
        for words in (self._words, self.text()):
            low, high = self._least_px, self._most_px
            while low < high:
                middle = (low + high + 1) // 2
                if self._fits(words, middle, room):
                    low = middle
                else:
                    high = middle - 1
            if self._fits(words, low, room):
                return low, words
        return self._least_px, self.text()

    def _shortened(self, text: str) -> str:
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if self._fits(f"{text[:middle].rstrip()}…", self._font_px, self.rect()):
                low = middle
            else:
                high = middle - 1
        return f"{text[:low].rstrip()}…"

    def _fits(self, text: str, font_px: int, room: QRect) -> bool:
        bounds = self._bounds(text, font_px, room.width())
        return bounds.width() <= room.width() and bounds.height() <= room.height()

    def _bounds(self, text: str, font_px: int, width: int) -> QRect:
        metrics = QFontMetrics(self._font(font_px))
        return metrics.boundingRect(QRect(0, 0, width, _HUGE_PX), self._flags(), text)

    def _flags(self) -> int:
        return int(self.alignment()) | int(Qt.TextFlag.TextWordWrap)

    def _font(self, font_px: int) -> QFont:
        font = pixel_font(font_px, self._weight, tabular=True)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, self._spacing)
        return font


def _as_zeros(text: str) -> str:
    return _DIGIT.sub("0", text)
