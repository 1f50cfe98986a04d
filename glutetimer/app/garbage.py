# SPDX-License-Identifier: GPL-3.0-or-later
"""Python's search for dead objects that refer to each other: when it is done, and by whom.

Python does it in whatever thread makes the next object, and ends there what it finds. A part of a
window must end in the thread of the window: elsewhere Qt can't stop its timers, and may crash.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_makers: list[object] = []
_leaders: list[object] = []


def lead_search(leader: object) -> None:
    """Search no more of itself: from now on ``search_if_due`` is to be called again and again.

    Args:
        leader: Who sees to that.
    """
    with _lock:
        _leaders.append(leader)
        gc.disable()


def leave_search(leader: object) -> None:
    """Let Python search of itself again, once nobody leads its search; one that did is enough."""
    with _lock:
        if leader in _leaders:
            _leaders.remove(leader)
            _let_search()


def search_if_due() -> None:
    """Search here and now, if Python would have done it of itself since the last time."""
    if _makers:
        return
    counts, limits = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(3) if counts[generation] > limits[generation] > 0]
    if due:
        gc.collect(due[-1])


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
                _let_search()


def _let_search() -> None:
    if not _makers and not _leaders:
        gc.enable()


def _count_as_old() -> None:
    """Let what was made meanwhile be looked at last of all, when most of it has gone by itself.

    Else the next search would look at all of it at once, and the window would stand still for it.
    """
    gc.freeze()
    gc.unfreeze()
