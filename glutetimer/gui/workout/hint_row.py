# SPDX-License-Identifier: GPL-3.0-or-later
"""The row below the seconds: "I broke" in a hold, effort in a rest, how to go on in a pause."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QWidget

from glutetimer.gui.actions import key_words, shown_key
from glutetimer.gui.commands.keymap import keymap
from glutetimer.gui.workout.arrangement import mirror_children
from glutetimer.gui.workout.fitted_text import FittedText
from glutetimer.gui.workout.run_buttons import OutlineButton

MOST_EFFORT = 5


class HintRow(QWidget):
    """One thing at a time, at the right.

    Signals:
        broken: "I broke" was clicked.
        rated: How hard the hold just done was, 1 to 5.
    """

    broken = Signal()
    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = FittedText("hint", alignment=Qt.AlignmentFlag.AlignRight, parent=self)
        self._break = OutlineButton("break_button", self)
        self._break.clicked.connect(self.broken)
        self._efforts = [self._effort_button(number) for number in range(1, MOST_EFFORT + 1)]
        self._least_px = 12
        self._break_words = ""
        self._tell_keys()
        keymap().changed.connect(self._tell_keys)
        self.show_text("")

    def show_text(self, text: str) -> None:
        """Show words only; empty for nothing."""
        self._text.say(text)
        self._show_parts(text=True)

    def show_break(self, *, open_ended: bool) -> None:
        """Show the button that ends the hold."""
        words = self.tr("Done") if open_ended else self.tr("I broke")
        self._break_words = words
        self._tell_keys()
        self._show_parts(broken=True)

    def show_effort(self, chosen: int | None) -> None:
        """Ask how hard the hold just done was; ``chosen`` is the answer so far, 1 to 5."""
        self._text.say(self.tr("How hard?"))
        for number, button in enumerate(self._efforts, 1):
            button.setChecked(number == chosen)
        self._show_parts(text=True, effort=True)

    def set_ink(self, ink: QColor) -> None:
        """Set the colour of the words."""
        self._text.set_ink(ink)

    def set_font_px(self, least_px: int, text_px: int) -> None:
        """Set the size of its type."""
        self._least_px = least_px
        self._text.set_limits(least_px, text_px)
        for button in (self._break, *self._efforts):
            button.set_font_px(least_px)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew."""
        self._place()

    def _effort_button(self, number: int) -> OutlineButton:
        button = OutlineButton(f"effort_{number}", self)
        button.setAccessibleName(self.tr("Effort {number} of 5").format(number=number))
        button.setCheckable(True)
        button.clicked.connect(lambda: self.rated.emit(number))
        return button

    def _tell_keys(self) -> None:
        key = shown_key("break_hold", "↵", self.tr("Key: Enter or the down arrow"))
        self._break.set_words(self._break_words, *key)
        for number, button in enumerate(self._efforts, 1):
            button.set_words(str(number), "", key_words(f"effort_{number}"))

    def _show_parts(
        self, *, text: bool = False, broken: bool = False, effort: bool = False
    ) -> None:
        self._text.setVisible(text)
        self._break.setVisible(broken)
        for button in self._efforts:
            button.setVisible(effort)
        self._place()

    def _place(self) -> None:
        height = self.height()
        size = self._break.sizeHint()
        tall = min(size.height(), height)
        top = (height - tall) // 2
        self._break.setGeometry(self.width() - size.width(), top, size.width(), tall)
        left = self.width()
        if not self._efforts[0].isHidden():
            left = self._place_efforts(top, tall)
        self._text.setGeometry(0, 0, max(0, left), height)
        if not self._efforts[0].isHidden():
            # Where only the keys fit, their accessible names say what they ask.
            self._text.setVisible(self._text.fits)
        mirror_children(self)

    def _place_efforts(self, top: int, tall: int) -> int:
        """Place the effort keys; return where the words before them end."""
        gap = round(tall * 0.18)
        wide = tall
        left = self.width() - MOST_EFFORT * wide - (MOST_EFFORT - 1) * gap
        for index, button in enumerate(self._efforts):
            button.setGeometry(left + index * (wide + gap), top, wide, tall)
        return left - 2 * gap
