# SPDX-License-Identifier: GPL-3.0-or-later
"""Keep screen and machine awake while a workout runs."""

import logging
import threading
from collections.abc import Callable
from contextlib import ExitStack
from enum import Enum
from queue import SimpleQueue
from typing import Any

from glutetimer.domain.said import Said, said
from glutetimer.ports import AwakeStatus

LONGEST_CLOSE_S = 0.5
NAME = "GluteTimer"
REASON = said("A workout is running.")

_log = logging.getLogger(__name__)


class _Wish(Enum):
    AWAKE = "awake"
    ASLEEP = "asleep"
    END = "end"


class WakepyAwake:
    """A ``ports.Awake`` through wakepy: D-Bus on Linux, the systems' own calls elsewhere.

    A desktop that hangs keeps wakepy waiting for some seconds, so all of it is done in a thread,
    which begins with the first wish. What the desktop was asked for ends with the process at the
    latest, however that ends.

    Args:
        words: Returns a message in the user's language; desktops show why they stay awake.
    """

    def __init__(self, words: Callable[[Said], str] = str) -> None:
        self._words, self._reason = words, str(REASON)
        self._wishes: SimpleQueue[_Wish] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._status = AwakeStatus.OFF
        self._listeners: list[Callable[[AwakeStatus], None]] = []

    def start(self) -> None:
        """Keep awake from now on; where the system gives no way to, nothing happens."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="awake", daemon=True)
            self._thread.start()
        self._reason = self._words(REASON)
        self._wishes.put(_Wish.AWAKE)

    def stop(self) -> None:
        """Let the machine sleep again."""
        self._wishes.put(_Wish.ASLEEP)

    def close(self) -> None:
        """Let the machine sleep again for good; waits half a second for it at most."""
        self._listeners.clear()
        self._wishes.put(_Wish.END)
        if self._thread is not None:
            self._thread.join(LONGEST_CLOSE_S)
            self._thread = None

    def status(self) -> AwakeStatus:
        """Return what has come of the last wish."""
        return self._status

    def subscribe(self, on_status: Callable[[AwakeStatus], None]) -> None:
        """Call ``on_status`` whenever the status changes, in a thread of its own."""
        self._listeners.append(on_status)

    def _serve(self) -> None:
        held: ExitStack | None = None
        wish = None
        while wish is not _Wish.END:
            wish = self._latest_wish()
            if wish is _Wish.AWAKE and held is None:
                held = _hold(self._reason)
                self._tell(AwakeStatus.IMPOSSIBLE if held is None else AwakeStatus.ON)
            elif wish is not _Wish.AWAKE:
                _release(held)
                held = None
                self._tell(AwakeStatus.OFF)

    def _latest_wish(self) -> _Wish:
        wish = self._wishes.get()
        while wish is not _Wish.END and not self._wishes.empty():
            wish = self._wishes.get()
        return wish

    def _tell(self, status: AwakeStatus) -> None:
        if status is not self._status:
            self._status = status
            for listener in list(self._listeners):
                listener(status)


def _hold(reason: str) -> ExitStack | None:
    """Ask the desktop to stay awake; None if it gives no way to."""
    from wakepy import keep

    stack = ExitStack()
    try:
        caller = _caller(reason)
        mode = stack.enter_context(keep.presenting(on_fail="pass", dbus_adapter=caller))
    except Exception as error:  # noqa: BLE001 - whatever a desktop answers, the workout goes on
        _log.info("keeping awake failed: %r", error)
        return None
    if not mode.active:
        _log.info("this system gives no way to stay awake")
        stack.close()
        return None
    return stack


def _caller(reason: str) -> Any:
    """Return what calls the desktop in the program's own name; None where there is no D-Bus.

    wakepy itself gives "wakepy" and "wakelock active", which desktops then show to the user.
    """
    try:
        from wakepy import JeepneyDBusAdapter
        from wakepy.core import DBusMethodCall
    except ImportError:
        return None
    own_words = {"wakepy": NAME, "wakelock active": reason}

    class OwnName(JeepneyDBusAdapter):  # type: ignore[misc, valid-type]
        def process(self, call: DBusMethodCall) -> object:
            args = tuple(own_words.get(word, word) for word in call.args)
            return super().process(DBusMethodCall(call.method, args))

        def close_connections(self) -> None:
            # wakepy's own searches for dead objects in this thread: parts of windows among them.
            while self._connections:
                self.close_connection(self._connections.popitem()[1])

    return OwnName


def _release(held: ExitStack | None) -> None:
    if held is None:
        return
    try:
        held.close()
    except Exception as error:  # noqa: BLE001 - the desktop may be gone by now
        _log.info("letting sleep again failed: %r", error)
