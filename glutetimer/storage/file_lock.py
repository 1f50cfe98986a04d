# SPDX-License-Identifier: GPL-3.0-or-later
"""Locks on open files that go with the process, however it ends."""

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

if sys.platform == "win32":
    import msvcrt
    import os
else:
    import fcntl

_FAR = 0x7FFF_0000  # Windows locks bytes, and the others may still read the file's own
_PAUSE_S = 0.005
_HELD = {errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK}


def try_lock(descriptor: int) -> bool:
    """Take the exclusive lock of an open file, until it is closed; False if another has it."""
    try:
        _lock(descriptor)
    except OSError:
        return False
    return True


def is_locked(descriptor: int) -> bool:
    """Tell whether another has the lock of an open file; never on a disk that knows no locks."""
    try:
        _lock(descriptor)
    except OSError as error:
        return error.errno in _HELD
    unlock(descriptor)
    return False


def unlock(descriptor: int) -> None:
    """Give the lock of an open file back.

    Raises:
        OSError: If the file does not have it.
    """
    if sys.platform == "win32":
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def locked(descriptor: int, patience_s: float) -> Iterator[None]:
    """Hold the exclusive lock of an open file.

    Args:
        descriptor: The open file.
        patience_s: How long to wait for another process that holds it.

    Raises:
        TimeoutError: If it was not to be had.
    """
    nap, naps = Event(), int(patience_s / _PAUSE_S)
    while not try_lock(descriptor):
        if naps <= 0:
            raise TimeoutError("another process writes the file")
        naps -= 1
        nap.wait(_PAUSE_S)
    try:
        yield
    finally:
        unlock(descriptor)
