# SPDX-License-Identifier: GPL-3.0-or-later
"""A music player without music: run as a program, it speaks MPRIS on a bus until it is ended.

Its only argument is a JSON object with what ``player_lab.Traits`` has. It prints a line for each
call that would change it.
"""

import json
import sys

from jeepney import HeaderFields, Message, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from tests.integration.player_lab import Traits


class Player:
    """Answers the calls of a program that wants less noise."""

    def __init__(self, traits: Traits) -> None:
        self._traits = traits
        self._bus = open_dbus_connection(bus=traits.address)
        self._bus.send_and_get_reply(message_bus.RequestName(traits.name))

    def serve(self) -> None:
        """Answer calls until the process ends."""
        _say("ready")
        while True:
            message = self._bus.receive()
            if message.header.message_type is MessageType.method_call:
                self._answer(message, message.header.fields[HeaderFields.member])

    def _answer(self, message: Message, method: str) -> None:
        if method == "Get":
            self._get(message)
            return
        _say(method, *(str(part[1]) for part in message.body[2:]))
        if method == self._traits.vanishes_at:
            sys.exit()
        if method in self._traits.refuses:
            self._bus.send(new_error(message, "org.example.Error.Refused"))
            return
        if method not in self._traits.ignores:
            self._do(method, message.body)
        self._bus.send(new_method_return(message))

    def _do(self, method: str, body: tuple) -> None:
        match method:
            case "Play":
                self._traits.status = "Playing"
            case "Pause":
                self._traits.status = "Paused"
            case "Set":
                volume = body[2][1]
                self._traits.volume = (
                    int(volume * 100) / 100 if self._traits.rounds_down else volume
                )

    def _get(self, message: Message) -> None:
        values = {
            "PlaybackStatus": ("s", self._traits.status),
            "Volume": ("d", self._traits.volume),
        }
        kind, value = values[message.body[1]]
        if value is None:
            self._bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownProperty"))
        else:
            self._bus.send(new_method_return(message, "v", ((kind, value),)))


def _say(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    Player(Traits(**json.loads(sys.argv[1]))).serve()
