# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that are heard whichever window has the focus, through the desktop's portal.

See https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.GlobalShortcuts.html.
The desktop asks the user which keys these are; jeepney talks to it in a thread, for QtDBus can't
send what is needed from Python.
"""

import logging
import socket
import threading
from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot

_NAME = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_REQUEST = "org.freedesktop.portal.Request"
_PATIENCE_S = 5.0
# The user reads what the desktop asks.
_LONGEST_ANSWER_S = 300.0

_log = logging.getLogger(__name__)


class GlobalKey(NamedTuple):
    """A key to ask for.

    Attributes:
        id: How the program calls it.
        text: What people read.
        keys: Those that are proposed, as the portal writes them, such as "CTRL+ALT+space".
    """

    id: str
    text: str
    keys: str


class GlobalKeys(QObject):
    """Hears keys from everywhere between ``open`` and ``close``.

    Args:
        address: Where the session bus listens.

    Signals:
        pressed: A key was pressed; its id.
        refused: The desktop offers no such keys, or the user wants none.
    """

    pressed = Signal(str)
    refused = Signal()
    _heard = Signal(int, str)
    _missed = Signal(int)

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._number = 0
        self._sockets: dict[int, socket.socket] = {}
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        self._missed.connect(self._on_missed, Qt.ConnectionType.QueuedConnection)

    def open(self, keys: Sequence[GlobalKey]) -> None:
        """Ask for keys; never waits."""
        self.close()
        words = (self._number, keys)
        threading.Thread(target=self._serve, args=words, name="keys", daemon=True).start()

    def close(self) -> None:
        """Hear nothing any more; the desktop lets go of the keys as the connection ends."""
        number, self._number = self._number, self._number + 1
        held = self._sockets.pop(number, None)
        if held is not None:
            _hang_up(held)

    @Slot(int, str)
    def _on_heard(self, number: int, key_id: str) -> None:
        if number == self._number:
            self.pressed.emit(key_id)

    @Slot(int)
    def _on_missed(self, number: int) -> None:
        if number == self._number:
            self.refused.emit()

    # ----------------------------------------------------------------------------- in a thread

    def _serve(self, number: int, keys: Sequence[GlobalKey]) -> None:
        try:
            self._listen(number, keys)
        except RuntimeError:
            _log.info("the program ended while it listened for keys")

    def _listen(self, number: int, keys: Sequence[GlobalKey]) -> None:
        try:
            from jeepney import DBusErrorResponse
            from jeepney.io.blocking import open_dbus_connection
        except ImportError:  # a system without D-Bus of its own
            self._missed.emit(number)
            return
        try:
            with open_dbus_connection(bus=self._address) as bus:
                self._sockets[number] = bus.sock
                if number != self._number:
                    return  # closed meanwhile
                session = _bound_session(bus, keys)
                while session:
                    self._heard.emit(number, _next_key(bus, session))
                self._missed.emit(number)
        except (OSError, ValueError, KeyError, DBusErrorResponse) as error:
            _log.info("no keys from everywhere: %r", error)
            self._missed.emit(number)


def _hang_up(held: socket.socket) -> None:
    try:
        held.shutdown(socket.SHUT_RDWR)
    except OSError:
        _log.info("the bus had hung up already")


def _bound_session(bus: Any, keys: Sequence[GlobalKey]) -> str:
    """Ask for the keys and return the path of their session; empty if the user wants none."""
    from jeepney.bus_messages import MatchRule, message_bus

    for interface in (_REQUEST, _SHORTCUTS):
        rule = MatchRule(type="signal", interface=interface)
        bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=_PATIENCE_S)
    token = {"session_handle_token": ("s", "glutetimer")}
    made = _request(bus, "CreateSession", "a{sv}", (), token)
    if made is None:
        return ""
    session = str(made["session_handle"][1])
    wanted = [
        (key.id, {"description": ("s", key.text), "preferred_trigger": ("s", key.keys)})
        for key in keys
    ]
    bound = _request(bus, "BindShortcuts", "oa(sa{sv})sa{sv}", (session, wanted, ""), {})
    return session if bound is not None else ""


def _request(
    bus: Any, method: str, signature: str, body: tuple[Any, ...], options: dict[str, Any]
) -> dict[str, Any] | None:
    """Make a request of the portal, and return the user's answer; None for no."""
    from jeepney import DBusAddress, HeaderFields, new_method_call
    from jeepney.wrappers import unwrap_msg

    token = f"glutetimer_{method.lower()}"
    sender = bus.unique_name.removeprefix(":").replace(".", "_")
    path = f"{_PATH}/request/{sender}/{token}"
    place = DBusAddress(_PATH, _NAME, _SHORTCUTS)
    body = (*body, {**options, "handle_token": ("s", token)})
    message = new_method_call(place, method, signature, body)
    with bus.filter(_responses(path)) as answers:
        unwrap_msg(bus.send_and_get_reply(message, timeout=_PATIENCE_S))
        answer = bus.recv_until_filtered(answers, timeout=_LONGEST_ANSWER_S)
    assert answer.header.fields[HeaderFields.path] == path
    code, results = answer.body
    return results if code == 0 else None


def _responses(path: str) -> Any:
    from jeepney.bus_messages import MatchRule

    return MatchRule(type="signal", interface=_REQUEST, member="Response", path=path)


def _next_key(bus: Any, session: str) -> str:
    """Wait for a key and return its id."""
    from jeepney import HeaderFields

    while True:
        message = bus.receive()
        member = message.header.fields.get(HeaderFields.member)
        if member == "Activated" and message.body[0] == session:
            return str(message.body[1])
