# SPDX-License-Identifier: GPL-3.0-or-later
"""Python's search for dead objects that refer to each other, put off where it finds none."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_makers: list[object] = []


@contextmanager
def search_put_off() -> Iterator[None]:
    """Put the search off for some seconds, in all threads.

    For what makes a great many objects that live on: each search looks at all of them, which takes
    as long as half of the work, and lets no other thread run meanwhile.
    """
    with _lock:
        _makers.append(None)
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _makers.pop()
            if not _makers:
                _count_as_old()
                gc.enable()


def _count_as_old() -> None:
    """Let what was made meanwhile be looked at last of all, when most of it has gone by itself.

    Else the next search would look at all of it at once, and the window would stand still for it.
    """
    gc.freeze()
    gc.unfreeze()
