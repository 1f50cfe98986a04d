# SPDX-License-Identifier: GPL-3.0-or-later
"""The buttons of the run screen: scaled to the window, each with its key on it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import pixel_font
from glutetimer.gui.theme import RADIUS_CONTROL, TARGET_PX
from glutetimer.gui.widgets.buttons import ButtonTones, OnPhaseButton
from glutetimer.gui.widgets.painting import draw_box, draw_focus_ring, mixed

_ARROWS = ("◀", "▶")  # these say what a button does without words
_RING_PX = 2  # from the edge: seen on the dark button and on a line around it
_SIGN_SHARE = 0.36  # how far the key's sign is towards the fill: still 7:1


class RunButton(OnPhaseButton):
    """A dark button on the phase's ground.

    Its key works wherever the focus is, and Space always pauses. Tab comes to it all the same, and
    then Enter presses it.

    Args:
        name: Its object name.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._sign = ""
        self._sign_leads = False
        self._is_compact = False

    @property
    def key_sign(self) -> str:
        """Return the sign of the key that is shown; empty for none."""
        return self._sign

    def set_words(self, words: str, key_sign: str, key_words: str, *, leads: bool = False) -> None:
        """Say what it does and by which key.

        Args:
            words: Also its accessible name.
            key_sign: The sign of the key, such as "␣"; empty for none.
            key_words: The key in words, for screen readers and the tooltip.
            leads: The sign stands before the words.
        """
        self._sign, self._sign_leads = key_sign, leads
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(key_words)
        self.setToolTip(key_words)
        self.update()

    def set_font_px(self, font_px: int) -> None:
        """Set the size of its type."""
        self.setFont(pixel_font(font_px, QFont.Weight.DemiBold, tabular=True))

    def set_compact(self, compact: bool) -> None:
        """Show the words only, or an arrow only, where there is no room for both."""
        self._is_compact = compact
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for words and sign, with margins that grow with the type."""
        tall = self.fontMetrics().height()
        width = sum(self._widths()) + round(tall * (0.8 if self._is_compact else 1.1))
        return QSize(max(width, TARGET_PX), max(round(tall * 1.75), TARGET_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter; leave all other keys to the screen."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, words, sign and focus ring."""
        tones = self.tones(Colours.of(self.palette()))
        painter = QPainter(self)
        draw_box(painter, self.rect(), tones.fill, tones.line)
        painter.setFont(self.font())
        words, gap, sign = self._widths()
        left = (self.width() - words - gap - sign) // 2
        at_words, at_sign = left, left + words + gap
        if self._sign_leads:
            at_words, at_sign = left + sign + gap, left
        height = self.height()
        if words:
            self._draw(painter, QRect(at_words, 0, words, height), self.text(), tones.ink)
        if sign:
            ink = self.sign_ink(tones) if words else tones.ink
            self._draw(painter, QRect(at_sign, 0, sign, height), self._sign, ink)
        if self.hasFocus():
            inner = self.rect().adjusted(_RING_PX, _RING_PX, -_RING_PX, -_RING_PX)
            draw_focus_ring(painter, inner, tones.ink, RADIUS_CONTROL - _RING_PX)

    def sign_ink(self, tones: ButtonTones) -> QColor:
        """Return the colour of the key's sign."""
        return mixed(tones.ink, tones.fill, _SIGN_SHARE)

    def _widths(self) -> tuple[int, int, int]:
        """Return the widths of words, gap and sign."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text())
        sign = metrics.horizontalAdvance(self._sign)
        if self._is_compact:
            return (0, 0, sign) if self._sign in _ARROWS else (words, 0, 0)
        return words, metrics.horizontalAdvance("n") if words and sign else 0, sign

    @staticmethod
    def _draw(painter: QPainter, rect: QRect, text: str, ink: QColor) -> None:
        painter.setPen(ink)
        painter.drawText(rect.adjusted(-2, 0, 2, 0), Qt.AlignmentFlag.AlignCenter, text)


class OutlineButton(RunButton):
    """A quieter button: a line on the phase's ground, filled where it is chosen."""

    def tones(self, colours: Colours) -> ButtonTones:
        """Return the colours of the button in its present state."""
        ink = QColor(colours.on_phase)
        if self.isChecked() or self.isDown():
            return ButtonTones(ink, QColor("#FFFFFF"), ink)
        fill = QColor(ink)
        fill.setAlphaF(0.16 if self.underMouse() else 0.0)
        return ButtonTones(fill, ink, ink)

    def sign_ink(self, tones: ButtonTones) -> QColor:
        """Return the colour of the words: on a phase's ground nothing is paler."""
        return tones.ink
