# SPDX-License-Identifier: GPL-3.0-or-later
"""Tell the program's faults from those of a machine that stands still for a while.

On a shared or throttled machine nothing runs for a tenth of a second now and then: neither the
program nor the sound card that is measured. A test that fails meanwhile says nothing, so it is
done again. On a steady machine a failure is a failure, at the first time; on one that trembles by
some milliseconds it is one when it happens every time.
"""

import functools
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import ParamSpec, Self

import pytest

TREMOR_MS = 3.0
STALL_MS = 20.0
TRIES = 3
_STEP_S = 0.002

_log = logging.getLogger(__name__)

P = ParamSpec("P")


@contextmanager
def every_core_busy() -> Iterator[None]:
    """Keep as many processes busy as there are cores."""
    count = os.cpu_count() or 2
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.wait()


class Steadiness:
    """Measures, while its context lasts, how long a thread that sleeps 2 ms was not woken.

    Attributes:
        longest_stall_ms: The longest time that it overslept.
    """

    def __init__(self) -> None:
        self.longest_stall_ms = 0.0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._done.set()
        self._thread.join()

    def _watch(self) -> None:
        last = time.monotonic()
        while not self._done.wait(_STEP_S):
            now = time.monotonic()
            self.longest_stall_ms = max(self.longest_stall_ms, (now - last - _STEP_S) * 1e3)
            last = now


def steadily(test: Callable[P, None]) -> Callable[P, None]:
    """Do a test again that fails while the machine trembles; skip it if it always stands still."""

    @functools.wraps(test)
    def attempts(*args: P.args, **kwargs: P.kwargs) -> None:
        for allowed_ms in (*[TREMOR_MS] * (TRIES - 1), STALL_MS):
            with Steadiness() as machine:
                try:
                    return test(*args, **kwargs)
                except AssertionError as failure:
                    if machine.longest_stall_ms < allowed_ms:
                        raise
                    _log.info("stood still %.0f ms: %s", machine.longest_stall_ms, failure)
        pytest.skip(f"the machine stood still for {machine.longest_stall_ms:.0f} ms")

    return attempts
