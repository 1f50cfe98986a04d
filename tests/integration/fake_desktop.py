# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop without a screen: run as a program, it keeps its session awake and shows notifications.

Its arguments are the address of a bus and the names of the services to offer. It prints a line for
each call, and sends a signal for each line it reads: "click 7 start" for the button "start" of
notification 7, "dismiss 7 -" to let it go, "press 0 skip" for a key.
"""

import os
import selectors
import sys
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

SCREEN_SAVER = "org.freedesktop.ScreenSaver"
SESSION_MANAGER = "org.gnome.SessionManager"
NOTIFICATIONS = "org.freedesktop.Notifications"
PORTAL = "org.freedesktop.portal.Desktop"
# A name that makes a portal whose user says no.
REFUSING = "org.example.Refusing"
# A name that makes a desktop which tells what it is told of who keeps it awake.
NAMING = "org.example.Naming"


class Desktop:
    """Answers what a program asks of the desktop around it."""

    def __init__(self, address: str, names: list[str]) -> None:
        self._bus = open_dbus_connection(bus=address)
        for name in names:
            self._bus.send_and_get_reply(message_bus.RequestName(name))
        self._bus.send_and_get_reply(message_bus.AddMatch("member='NameOwnerChanged'"))
        self._last_id = 6
        self._holders: dict[str, int] = {}
        self._shown: set[int] = set()
        self._session = ""
        self._refuses = REFUSING in names
        self._names_who = NAMING in names

    def serve(self) -> None:
        """Answer until the process ends."""
        say("ready")
        selector = selectors.DefaultSelector()
        selector.register(self._bus.sock, selectors.EVENT_READ, self._hear)
        selector.register(sys.stdin, selectors.EVENT_READ, self._read_orders)
        while True:
            for key, _events in selector.select():
                key.data()

    def _hear(self) -> None:
        while True:
            try:
                message = self._bus.receive(timeout=0)
            except TimeoutError:
                return
            self._take(message)

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is MessageType.method_call:
            method = fields[HeaderFields.member].lower()
            answer = getattr(self, f"_on_{method}", None)
            if answer is None:
                self._bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
            else:
                answer(message)
        elif fields.get(HeaderFields.member) == "NameOwnerChanged":
            name, _old, new = message.body
            if not new and name in self._holders:
                del self._holders[name]
                say("dropped")  # as desktops do when a program goes without a word

    def _on_inhibit(self, message: Message) -> None:
        self._last_id += 1
        self._holders[message.header.fields[HeaderFields.sender]] = self._last_id
        who_and_why = [word for word in message.body if isinstance(word, str)]
        say("Inhibit", *(who_and_why if self._names_who else ()))
        self._bus.send(new_method_return(message, "u", (self._last_id,)))

    def _on_uninhibit(self, message: Message) -> None:
        self._holders.pop(message.header.fields[HeaderFields.sender])
        say("UnInhibit")
        self._bus.send(new_method_return(message))

    def _on_getcapabilities(self, message: Message) -> None:
        self._bus.send(new_method_return(message, "as", (["actions", "body"],)))

    def _on_notify(self, message: Message) -> None:
        _app, _replaces, _icon, title, body, actions, hints, _timeout = message.body
        self._last_id += 1
        self._shown.add(self._last_id)
        say("Notify", str(self._last_id), "|".join([title, body, *actions]), *sorted(hints))
        self._bus.send(new_method_return(message, "u", (self._last_id,)))

    def _on_closenotification(self, message: Message) -> None:
        say("Close", str(message.body[0]))
        if message.body[0] in self._shown:
            self._bus.send(new_method_return(message))
        else:  # as the specification asks
            self._bus.send(new_error(message, "org.freedesktop.DBus.Error.Failed"))

    def _on_createsession(self, message: Message) -> None:
        session = "/org/freedesktop/portal/desktop/session/1/glutetimer"
        self._answer(message, 0, {"session_handle": ("s", session)})

    def _on_bindshortcuts(self, message: Message) -> None:
        session, keys, _window, _options = message.body
        self._session = session
        self._holders[message.header.fields[HeaderFields.sender]] = 0
        say("Bind", *(f"{key_id}={facts['preferred_trigger'][1]}" for key_id, facts in keys))
        self._answer(message, 1 if self._refuses else 0, {})

    def _answer(self, message: Message, code: int, results: dict[str, Any]) -> None:
        """Answer a request as portals do: its path at once, what the user says by a signal."""
        sender = message.header.fields[HeaderFields.sender]
        token = message.body[-1]["handle_token"][1]
        name = sender.removeprefix(":").replace(".", "_")
        path = f"/org/freedesktop/portal/desktop/request/{name}/{token}"
        self._bus.send(new_method_return(message, "o", (path,)))
        place = DBusAddress(path, None, "org.freedesktop.portal.Request")
        self._bus.send(new_signal(place, "Response", "ua{sv}", (code, results)))

    def _press(self, key_id: str) -> None:
        interface = "org.freedesktop.portal.GlobalShortcuts"
        place = DBusAddress("/org/freedesktop/portal/desktop", None, interface)
        body: tuple[Any, ...] = (self._session, key_id, 0, {})
        self._bus.send(new_signal(place, "Activated", "osta{sv}", body))

    def _read_orders(self) -> None:
        for line in os.read(sys.stdin.fileno(), 4_096).decode().splitlines():
            self._obey(*line.split())

    def _obey(self, word: str, number: str, action: str) -> None:
        if word == "press":
            self._press(action)
            return
        place = DBusAddress("/org/freedesktop/Notifications", None, NOTIFICATIONS)
        if word == "dismiss":
            self._shown.remove(int(number))
            self._bus.send(new_signal(place, "NotificationClosed", "uu", (int(number), 2)))
            return
        token: tuple[Any, ...] = (int(number), f"token-{number}")
        self._bus.send(new_signal(place, "ActivationToken", "us", token))
        body: tuple[Any, ...] = (int(number), action)
        self._bus.send(new_signal(place, "ActionInvoked", "us", body))


def say(*words: str) -> None:
    """Print a line at once."""
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    Desktop(sys.argv[1], sys.argv[2:]).serve()
