# SPDX-License-Identifier: GPL-3.0-or-later
"""Back, Pause, Skip, +10 s, End."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QSize, Signal
from PySide6.QtWidgets import QWidget

from glutetimer.gui.actions import shown_key
from glutetimer.gui.commands.keymap import keymap
from glutetimer.gui.workout.run_buttons import RunButton


class ButtonRow(QObject):
    """The buttons of the run screen, children of the widget they stand on.

    Signals:
        back_chosen, pause_chosen, skip_chosen, longer_chosen, end_chosen: A button was clicked.
    """

    back_chosen = Signal()
    pause_chosen = Signal()
    skip_chosen = Signal()
    longer_chosen = Signal()
    end_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._back = RunButton("back_button", parent)
        self._pause = RunButton("pause_button", parent)
        self._skip = RunButton("skip_button", parent)
        self._longer = RunButton("longer_button", parent)
        self._end = RunButton("end_button", parent)
        self._say()
        keymap().changed.connect(self._say)
        self._back.clicked.connect(self.back_chosen)
        self._pause.clicked.connect(self.pause_chosen)
        self._skip.clicked.connect(self.skip_chosen)
        self._longer.clicked.connect(self.longer_chosen)
        self._end.clicked.connect(self.end_chosen)

    @property
    def buttons(self) -> Sequence[RunButton]:
        """Return the buttons from left to right."""
        return (self._back, self._pause, self._skip, self._longer, self._end)

    def set_paused(self, paused: bool) -> None:
        """Offer to go on, or to pause."""
        words = self.tr("Go on") if paused else self.tr("Pause")
        self._pause.set_words(words, *shown_key("pause", "␣", self.tr("Key: Space")))

    def set_open_ended(self, open_ended: bool) -> None:
        """Offer more time only where there is an end."""
        self._longer.setEnabled(not open_ended)

    def set_font_px(self, font_px: int) -> None:
        """Set the size of their type."""
        for button in self.buttons:
            button.set_font_px(font_px)

    def size_hints(self, room_px: int, gap_px: int) -> list[QSize]:
        """Return the sizes that the buttons need; compact if there is no room for one row.

        Args:
            room_px: The width for all of them.
            gap_px: The width between two.
        """
        sizes: list[QSize] = []
        for compact in (False, True):
            for button in self.buttons:
                button.set_compact(compact)
            sizes = self._sizes()
            if sum(size.width() for size in sizes) + gap_px * (len(sizes) - 1) <= room_px:
                break
        return sizes

    def _sizes(self) -> list[QSize]:
        # Pause is as wide as its longest words, so that nothing moves when they change.
        sizes = [button.sizeHint() for button in self.buttons]
        was = self._pause.text()
        widths = []
        for words in (self.tr("Go on"), self.tr("Pause")):
            self._pause.setText(words)
            widths.append(self._pause.sizeHint().width())
        self._pause.setText(was)
        sizes[1].setWidth(max(widths))
        return sizes

    def place(self, rects: Sequence[QRect]) -> None:
        """Place the buttons."""
        for button, rect in zip(self.buttons, rects, strict=True):
            button.setGeometry(rect)

    def _say(self) -> None:
        key = self.tr("Key: {key}")
        back = key.format(key=self.tr("left arrow, Page Up"))
        self._back.set_words(self.tr("Back"), *shown_key("back", "◀", back), leads=True)
        skip = key.format(key=self.tr("right arrow, Page Down"))
        self._skip.set_words(self.tr("Skip"), *shown_key("skip", "▶", skip))
        longer = key.format(key="T, 0")
        self._longer.set_words(self.tr("+10 s"), *shown_key("ten_more", "T", longer))
        end = key.format(key=self.tr("Escape"))
        self._end.set_words(self.tr("End"), *shown_key("end", self.tr("Esc"), end))
        self.set_paused(False)
