# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are whole or not there, and private folders and files: only this user reads them.

Nothing is ever written through a link: one that somebody has put in a file's place is replaced.
"""

import contextlib
import errno
import os
import sys
from pathlib import Path

from glutetimer.domain.said import reason_of, said
from glutetimer.ports import StorageError

_PRIVATE_FOLDER = 0o700
_PRIVATE_FILE = 0o600
_NOT_FOR_FOLDERS = {errno.EINVAL, errno.EBADF, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP}


def make_private_folder(folder: Path) -> None:
    """Make a folder that only this user reads; one that exists keeps its mode.

    Raises:
        StorageError: If it can't be made.
    """
    try:
        folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_write(folder, error) from error


def make_private_file(path: Path) -> None:
    """Make an empty file that only this user reads; one that exists is left alone.

    Raises:
        StorageError: If it can't be made.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _PRIVATE_FILE))
    except FileExistsError:
        return
    except OSError as error:
        raise cannot_write(path, error) from error


def write_private(path: Path, data: bytes) -> None:
    """Put a file in place at once: a stop leaves the old one or the new one, whole.

    A link in the file's place is replaced, never followed.

    Raises:
        StorageError: If it can't be written; the old file stays.
    """
    make_private_folder(path.parent)
    try:
        _replace(path, data, _PRIVATE_FILE)
    except OSError as error:
        raise cannot_write(path, error) from error


def write_for_user(path: Path, data: bytes) -> None:
    """Put a file in place at once, where the user wants it and for whom the user wants it.

    Only this user reads it, unless it replaces a file that others could read: a history says
    much about a body, and a mode is sooner widened than a secret taken back. No folder is made.

    Raises:
        StorageError: If it can't be written; the old file stays.
    """
    try:
        _replace(path, data, _mode_of(path) or _PRIVATE_FILE)
    except OSError as error:
        raise cannot_write(path, error) from error


def sync_to_disk(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk.

    A disk of another computer may not do that for folders: then all is done that can be.

    Raises:
        OSError: If the disk fails.
    """
    if sys.platform == "win32" and path.is_dir():
        return  # Windows opens no folders
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NOT_FOR_FOLDERS or not path.is_dir():
            raise
    finally:
        os.close(descriptor)


def cannot_write(path: Path, error: OSError) -> StorageError:
    """Return the calm sentence about a file or folder that can't be written."""
    return StorageError(
        said(
            "{path} can't be written: {reason}. Check the permissions and the free space, or "
            "choose another folder with --data-dir.",
            path=path,
            reason=reason_of(error),
        )
    )


def _mode_of(path: Path) -> int | None:
    """Return the mode of a regular file that is there; None if there is none."""
    try:
        return path.lstat().st_mode & 0o777 if path.is_file() and not path.is_symlink() else None
    except OSError:
        return None


def _replace(path: Path, data: bytes, mode: int) -> None:
    temporary = path.with_name(f".glutetimer-{os.urandom(8).hex()}")  # fits where any name does
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    descriptor = os.open(temporary, flags, _PRIVATE_FILE)
    try:
        with os.fdopen(descriptor, "wb") as file:
            if mode != _PRIVATE_FILE:
                temporary.chmod(mode)
            file.write(data)
            file.flush()
            os.fsync(descriptor)
        temporary.replace(path)  # closed by now: Windows renames no open file
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    sync_to_disk(path.parent)
