# SPDX-License-Identifier: GPL-3.0-or-later
"""A child process that tells what it did, one line each, until it ends or is killed."""

import json
import os
import select
import signal
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from tests.torture.plan import SkippedError

_LONGEST_S = 120.0


class Say(Protocol):
    """Tell the parent something; it stands in the pipe when this returns."""

    def __call__(self, **words: Any) -> None:
        """Tell these words."""


@dataclass
class Ended:
    """What a child said, and how it ended.

    Attributes:
        said: Its words, in order.
        code: Its exit code; negative for the signal that ended it.
    """

    said: list[dict[str, Any]]
    code: int

    @property
    def was_killed(self) -> bool:
        """Tell whether it was killed."""
        return self.code == -signal.SIGKILL

    @property
    def faults(self) -> list[str]:
        """Return the faults of our own that ended it."""
        return [words["fault"] for words in self.said if "fault" in words]


class Child:
    """A fork of this process that does something and speaks through a pipe."""

    def __init__(self, act: Callable[[Say], None]) -> None:
        if not hasattr(os, "fork"):
            raise SkippedError("this system has no fork")
        self._pipe, mouth = os.pipe()
        self._heard = b""
        self._pid = os.fork()
        if self._pid == 0:
            os.close(self._pipe)
            _live(act, mouth)
        os.close(mouth)
        os.set_blocking(self._pipe, False)

    def listen(self, seconds: float, lines: int | None = None) -> bool:
        """Hear it for so long, or until it has said so many lines; tell whether it goes on."""
        until = time.monotonic() + seconds
        while lines is None or self._heard.count(b"\n") < lines:
            left = until - time.monotonic()
            if left <= 0 or not select.select([self._pipe], [], [], left)[0]:
                return True
            words = os.read(self._pipe, 1 << 16)
            if not words:
                return False
            self._heard += words
        return True

    def kill(self) -> None:
        """End it at once."""
        os.kill(self._pid, signal.SIGKILL)

    def end(self) -> Ended:
        """Hear the rest, and wait for it; one that takes minutes is killed."""
        if self.listen(_LONGEST_S):
            self.kill()
            self.listen(5.0)
        os.close(self._pipe)
        _, status = os.waitpid(self._pid, 0)
        lines = self._heard.split(b"\n")[:-1]
        return Ended([json.loads(line) for line in lines], os.waitstatus_to_exitcode(status))


def forked(act: Callable[[Say], None], killed_after_s: float | None = None) -> Ended:
    """Let a child do something to its end, or until it is killed."""
    child = Child(act)
    if killed_after_s is not None and child.listen(killed_after_s):
        child.kill()
    return child.end()


def _live(act: Callable[[Say], None], mouth: int) -> None:
    def say(**words: Any) -> None:
        os.write(mouth, json.dumps(words).encode() + b"\n")

    code = 1
    try:
        act(say)
        code = 0
    except BaseException:  # noqa: BLE001 - whatever it is, it is to be told
        say(fault=traceback.format_exc(limit=-6)[-2_000:], at_ns=time.monotonic_ns())
    finally:
        os._exit(code)
