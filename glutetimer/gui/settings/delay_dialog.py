# SPDX-License-Identifier: GPL-3.0-or-later
"""A test by ear of how late the loudspeaker is: tap along with its beeps."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from glutetimer.domain.tapping import TAPS, Taps, heard_delay
from glutetimer.gui.dialogs import Dialog
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.text import muted, title


class DelayDialog(Dialog):
    """Beeps once a second; Space with each beep, eight times, offers a delay.

    Args:
        begin: Starts the beeps; returns when the first is due, in ms on the monotonic clock.
        end: Stops them.
        now_ms: The monotonic clock.

    Signals:
        delay_chosen: The delay is to be used, in ms.
    """

    delay_chosen = Signal(int)

    def __init__(
        self,
        parent: QWidget | None,
        begin: Callable[[], int],
        end: Callable[[], None],
        now_ms: Callable[[], int],
    ) -> None:
        super().__init__(
            parent,
            self.tr("Delay of the loudspeaker"),
            self.tr(
                "Listen, and press Space with every beep that you hear. People tap a little "
                "early and keys arrive a little late: 20 ms are allowed for that. The result is "
                "good to some 30 ms; without Bluetooth it is mostly below 50 ms and best left at 0."
            ),
        )
        self.setObjectName("delay_dialog")
        self._now_ms, self._first_ms = now_ms, begin()
        self._pressed_ms: list[int] = []
        self._taps: Taps | None = None
        self._result, self._hint = title("–"), muted(wraps=True)
        self._result.setObjectName("delay_result")
        self._hint.setObjectName("delay_hint")
        self.body.setSpacing(Space.S)
        for label in (self._result, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.body.addWidget(label)
        self._hint.setMinimumHeight(2 * self._hint.fontMetrics().lineSpacing())
        self.setMinimumWidth(460)
        self._add_buttons()
        self.finished.connect(lambda _result: end())
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Space as a tap."""
        if not self._takes(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Space as a tap on a button too, where it would press it."""
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}:
            return self._takes(cast("QKeyEvent", event))
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Space:
            return False
        if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
            self.tap()
        return True

    def tap(self) -> None:
        """Take note of a beep that was heard now."""
        self._pressed_ms.append(self._now_ms())
        self._taps = heard_delay(self._pressed_ms, self._first_ms)
        self._show()

    def _add_buttons(self) -> None:
        self.add_button(self.tr("Cancel"), "cancel").clicked.connect(self.reject)
        self._use = self.add_button(self.tr("Use this delay"), "use_delay", primary=True)
        self._use.clicked.connect(self._on_used)
        for button in self.findChildren(QuietButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.installEventFilter(self)

    def _show(self) -> None:
        taps, left = self._taps, TAPS - len(self._pressed_ms)
        self._use.setEnabled(taps is not None and taps.is_steady)
        if taps is None:
            self._result.setText("–")
            one = self.tr("1 more tap")
            self._hint.setText(one if left == 1 else self.tr("%n more taps", "", left))
        elif taps.is_steady:
            self._result.setText(self.tr("{delay} ms").format(delay=taps.delay_ms))
            words = self.tr("Half of the taps lay within {spread} ms of it. More taps refine it.")
            self._hint.setText(words.format(spread=taps.spread_ms))
        else:
            self._result.setText("–")
            self._hint.setText(self.tr("The taps are too uneven to say. Go on tapping."))

    def _on_used(self) -> None:
        if self._taps is not None:
            self.delay_chosen.emit(self._taps.delay_ms)
        self.accept()
