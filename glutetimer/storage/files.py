# SPDX-License-Identifier: GPL-3.0-or-later
"""Private folders and files: only this user reads them, and a file is whole or not there."""

import contextlib
import os
import sys
import tempfile
from pathlib import Path

from glutetimer.ports import StorageError

_PRIVATE_FOLDER = 0o700
_PRIVATE_FILE = 0o600


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
        _replace(path, data)
    except OSError as error:
        raise cannot_write(path, error) from error


def sync_to_disk(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk.

    Raises:
        OSError: If the disk fails.
    """
    if sys.platform == "win32" and path.is_dir():
        return  # Windows opens no folders
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def cannot_write(path: Path, error: OSError) -> StorageError:
    """Return the calm sentence about a file or folder that can't be written."""
    reason = error.strerror or str(error)
    return StorageError(
        f"{path} can't be written: {reason}. "
        "Check the permissions and the free space, or choose another folder with --data-dir."
    )


def _replace(path: Path, data: bytes) -> None:
    with tempfile.NamedTemporaryFile(
        dir=path.parent, prefix=f".{path.name}-", delete=False
    ) as file:
        temporary = Path(file.name)
        try:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            file.close()  # Windows renames no open file
            temporary.replace(path)
        except BaseException:
            file.close()
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise
    sync_to_disk(path.parent)
