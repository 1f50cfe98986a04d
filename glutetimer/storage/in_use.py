# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells other computers that share the data folder that it is in use here.

Each running program holds the lock of a small file of its own in the folder ``in-use``. The lock
goes with the process, however it ends; the file that stays is removed by the next one. A folder
that is copied between computers, not shared, carries no locks: there the journals are merged.
"""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from glutetimer.domain.said import said
from glutetimer.ports import StorageError
from glutetimer.storage.file_lock import is_locked, try_lock
from glutetimer.storage.files import make_private_folder
from glutetimer.storage.journal import this_writer

_log = logging.getLogger(__name__)

_FOLDER = "in-use"
_TRIES = 3
_OPEN = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)


@contextmanager
def in_use(data: Path, machine: str = "") -> Iterator[None]:
    """Hold the data folder for this computer; other programs of this computer may hold it too.

    A disk that knows no locks is no reason to refuse.

    Args:
        data: The data folder.
        machine: The name of this computer, as ``this_writer`` gives it; empty for that.

    Raises:
        StorageError: If a program on another computer has it open.
    """
    name = f"{machine or this_writer()}-{os.getpid()}-{os.urandom(2).hex()}"
    own = data / _FOLDER / name
    descriptor = _locked(own)
    try:
        for other in _live(data / _FOLDER):
            if _machine(other) != _machine(own):
                raise StorageError(
                    said(
                        "{data} is in use by GluteTimer on the computer “{computer}”. Close it "
                        "there, then start again, or choose another folder with --data-dir.",
                        data=data,
                        computer=_computer(other),
                    )
                )
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)
            with suppress(OSError):
                own.unlink()


def is_in_use(data: Path) -> bool:
    """Tell whether any program, on this computer or another, has the data folder open."""
    return bool(_live(data / _FOLDER))


def _locked(path: Path) -> int | None:
    """Return the file, open and locked; None where that can't be had."""
    try:
        make_private_folder(path.parent)
        for _ in range(_TRIES):
            descriptor = os.open(path, _OPEN, 0o600)
            # Another start may just have looked whether it is a file that was left behind.
            if try_lock(descriptor) and os.fstat(descriptor).st_nlink:
                return descriptor
            os.close(descriptor)
    except (OSError, StorageError) as error:
        _log.info("the data folder is not marked as in use: %s", error)
        return None
    _log.info("the disk of the data folder knows no locks")
    with suppress(OSError):
        path.unlink()
    return None


def _live(folder: Path) -> list[Path]:
    """Return the files whose programs run; those of programs that ended are removed."""
    try:
        return [path for path in sorted(folder.iterdir()) if _is_live(path)]
    except OSError:
        return []


def _is_live(path: Path) -> bool:
    try:
        descriptor = os.open(path, _OPEN & ~os.O_CREAT)
    except OSError:
        return False
    try:
        if not try_lock(descriptor):
            return is_locked(descriptor)
    finally:
        os.close(descriptor)
    with suppress(OSError):
        path.unlink()
    return False


def _machine(path: Path) -> str:
    return path.name.rsplit("-", 2)[0]


def _computer(path: Path) -> str:
    return _machine(path).rpartition("-")[0]
