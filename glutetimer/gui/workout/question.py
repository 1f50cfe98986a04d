# SPDX-License-Identifier: GPL-3.0-or-later
"""The calm question before a workout ends."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from glutetimer.gui.actions import shown_key
from glutetimer.gui.announcing import announce
from glutetimer.gui.commands.keymap import keymap
from glutetimer.gui.workout.arrangement import least_text_px
from glutetimer.gui.workout.fitted_text import FittedText
from glutetimer.gui.workout.phase import Ground
from glutetimer.gui.workout.run_buttons import OutlineButton, RunButton


class EndQuestion(QWidget):
    """Covers the run screen and asks whether to end; the screen has the keys.

    Args:
        behind: What it covers; nothing there can be reached meanwhile.

    Signals:
        end_chosen: End the workout and keep what was held.
        go_on_chosen: Go on.
    """

    end_chosen = Signal()
    go_on_chosen = Signal()

    def __init__(self, behind: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._behind, self._screen = behind, parent
        self.setObjectName("end_question")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        centred = Qt.AlignmentFlag.AlignHCenter
        self._title = FittedText("end_title", QFont.Weight.Bold, centred, parent=self)
        self._text = FittedText("end_text", alignment=centred, parent=self)
        self._end = RunButton("end_and_keep_button", self)
        self._go_on = OutlineButton("go_on_button", self)
        self._end.clicked.connect(self.end_chosen)
        self._go_on.clicked.connect(self.go_on_chosen)
        self._fill = QColor()
        self._say()
        keymap().changed.connect(self._say)
        self.hide()

    def ask(self, held_so_far: str, colours: Ground) -> None:
        """Appear.

        Args:
            held_so_far: A sentence that says what was held.
            colours: Those of the paused phase.
        """
        self._fill = colours.fill
        self._text.say(held_so_far)
        for text in (self._title, self._text):
            text.set_ink(colours.ink)
        self.setAccessibleDescription(held_so_far)
        self.show()
        self.raise_()
        announce(self, f"{self._title.text()} {held_so_far}", urgent=True)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the focus from what is covered."""
        super().showEvent(event)
        self._screen.setFocus(Qt.FocusReason.OtherFocusReason)
        self._behind.setEnabled(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let what was covered be used again."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._behind.setEnabled(True)
            self._screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts in the middle."""
        width, height = self.width(), self.height()
        least_px = least_text_px(height)
        self._title.set_limits(least_px, round(height * 0.09))
        self._text.set_limits(least_px, round(height * 0.042))
        margin = round(min(width, height) * 0.055)
        inner = width - 2 * margin
        self._title.setGeometry(margin, round(height * 0.24), inner, round(height * 0.22))
        self._text.setGeometry(margin, round(height * 0.47), inner, round(height * 0.12))
        self._place_buttons(
            QRect(margin, round(height * 0.65), inner, height), round(height * 0.04)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground."""
        QPainter(self).fillRect(event.rect(), self._fill)

    def _say(self) -> None:
        self._title.say(self.tr("End this workout?"))
        self.setAccessibleName(self._title.text())
        end = shown_key("break_hold", "↵", self.tr("Key: Enter"))
        self._end.set_words(self.tr("End and keep"), *end)
        go_on = shown_key("end", self.tr("Esc"), self.tr("Key: Escape"))
        self._go_on.set_words(self.tr("Go on"), *go_on)

    def _place_buttons(self, room: QRect, font_px: int) -> None:
        gap = round(font_px * 0.8)
        for button in (self._end, self._go_on):
            button.set_font_px(font_px)
        sizes = [self._end.sizeHint(), self._go_on.sizeHint()]
        if sum(size.width() for size in sizes) + gap > room.width():
            self._end.move(room.center().x() - sizes[0].width() // 2, room.top())
            below = room.top() + sizes[0].height() + gap
            self._go_on.move(room.center().x() - sizes[1].width() // 2, below)
        else:
            left = room.left() + (room.width() - sum(size.width() for size in sizes) - gap) // 2
            self._end.move(left, room.top())
            self._go_on.move(left + sizes[0].width() + gap, room.top())
        self._end.resize(sizes[0])
        self._go_on.resize(sizes[1])
