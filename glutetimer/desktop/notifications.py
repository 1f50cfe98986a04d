# SPDX-License-Identifier: GPL-3.0-or-later
"""Notifications with buttons, over the D-Bus of Linux desktops.

See https://specifications.freedesktop.org/notification-spec/latest/. QtDBus can't make the call
from Python: it needs unsigned numbers. So jeepney does, in a thread for each notification, which
waits for an answer until the notification goes.
"""

import logging
import threading
from collections.abc import Sequence
from html import escape
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot

OPEN = "default"
LONGEST_CLOSE_S = 0.5
_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_PATIENCE_S = 2.0
# A notification that nobody answers by then is old.
_LONGEST_ANSWER_S = 3_600.0

_log = logging.getLogger(__name__)


class Note(NamedTuple):
    """What a notification says.

    Attributes:
        title, text: Plain text.
        buttons: The id and the label of each button.
    """

    title: str
    text: str
    buttons: Sequence[tuple[str, str]] = ()


class Notifications(QObject):
    """Shows one notification at a time; another takes its place.

    Args:
        address: Where the session bus listens.

    Signals:
        chosen: A button was pressed: its id, OPEN for the notification itself; and what lets the
            window come to the front, empty if the desktop gave nothing.
        failed: A Note could not be shown.
    """

    chosen = Signal(str, str)
    failed = Signal(object)
    # What the threads have to say: the number of the note, the button or nothing, and the token.
    _heard = Signal(int, str, str)
    _missed = Signal(int)

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._number = 0
        self._note = Note("", "")
        self._last_id = 0
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        self._missed.connect(self._on_missed, Qt.ConnectionType.QueuedConnection)

    def show(self, note: Note) -> None:
        """Show a note; never waits."""
        self._number += 1
        self._note = note
        self._in_thread(self._serve, self._number, note)

    def withdraw(self) -> threading.Thread | None:
        """Take the note away; no button of it counts any more. Return what does it, if anything."""
        self._number += 1
        last_id, self._last_id = self._last_id, 0
        return self._in_thread(self._take_away, last_id) if last_id else None

    def close(self) -> None:
        """Take the note away, waiting half a second for it at most."""
        if (thread := self.withdraw()) is not None:
            thread.join(LONGEST_CLOSE_S)

    @staticmethod
    def _in_thread(target: Any, *words: Any) -> threading.Thread:
        thread = threading.Thread(target=target, args=words, name="notification", daemon=True)
        thread.start()
        return thread

    @Slot(int, str, str)
    def _on_heard(self, number: int, button: str, token: str) -> None:
        if number == self._number:
            self._last_id = 0
            if button:
                self.chosen.emit(button, token)

    @Slot(int)
    def _on_missed(self, number: int) -> None:
        if number == self._number:
            self.failed.emit(self._note)

    # ---------------------------------------------------------------------------- in threads

    def _serve(self, number: int, note: Note) -> None:
        try:
            self._ask(number, note)
        except RuntimeError:
            _log.info("the program ended before a notification was answered")

    def _ask(self, number: int, note: Note) -> None:
        try:
            from jeepney import DBusErrorResponse
            from jeepney.io.blocking import open_dbus_connection
        except ImportError:  # a system without D-Bus of its own
            self._missed.emit(number)
            return
        is_shown = False
        try:
            with open_dbus_connection(bus=self._address) as bus:
                shown_id = _notify(bus, note, self._last_id)
                is_shown = True
                if number != self._number:  # taken away, or replaced, before it had a number
                    _call(bus, "CloseNotification", "u", shown_id)
                    return
                self._last_id = shown_id
                self._heard.emit(number, *_answer(bus, shown_id))
        except (OSError, ValueError, DBusErrorResponse) as error:
            _log.info("a notification went without an answer: %r", error)
            if not is_shown:
                self._missed.emit(number)

    def _take_away(self, shown_id: int) -> None:
        from jeepney import DBusErrorResponse
        from jeepney.io.blocking import open_dbus_connection

        try:
            with open_dbus_connection(bus=self._address) as bus:
                _call(bus, "CloseNotification", "u", shown_id)
        except (OSError, ValueError, DBusErrorResponse) as error:
            _log.info("a notification could not be taken away: %r", error)


def _notify(bus: Any, note: Note, replaced_id: int) -> int:
    """Show a note in place of another; return its id."""
    from jeepney.bus_messages import MatchRule, message_bus

    rule = MatchRule(type="signal", interface=_NAME, path=_PATH)
    bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=_PATIENCE_S)
    (able,) = _call(bus, "GetCapabilities", None)
    words = [word for button in ((OPEN, ""), *note.buttons) for word in button]
    text = escape(note.text, quote=False) if "body-markup" in able else note.text
    actions = words if "actions" in able else []
    hints = {"desktop-entry": ("s", "glutetimer")}
    what = ("GluteTimer", replaced_id, "glutetimer", note.title, text, actions, hints, -1)
    (shown_id,) = _call(bus, "Notify", "susssasa{sv}i", *what)
    return int(shown_id)


def _answer(bus: Any, shown_id: int) -> tuple[str, str]:
    """Wait for the button that is pressed; nothing if the notification goes without one.

    Returns:
        The button, and the token that desktops of late send before it, for Wayland.
    """
    from jeepney import HeaderFields

    token = ""
    while True:
        message = bus.receive(timeout=_LONGEST_ANSWER_S)
        member = message.header.fields.get(HeaderFields.member)
        if member == "ActivationToken" and message.body[0] == shown_id:
            token = str(message.body[1])
        if member == "ActionInvoked" and message.body[0] == shown_id:
            return str(message.body[1]), token
        if member == "NotificationClosed" and message.body[0] == shown_id:
            return "", ""


def _call(bus: Any, method: str, signature: str | None, *body: Any) -> Any:
    from jeepney import DBusAddress, new_method_call
    from jeepney.wrappers import unwrap_msg

    place = DBusAddress(_PATH, _NAME, _NAME)
    message = new_method_call(place, method, signature, body)
    return unwrap_msg(bus.send_and_get_reply(message, timeout=_PATIENCE_S))
