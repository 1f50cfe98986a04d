# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads small files; what the first picture needs of them, so it loads next to nothing."""

import errno
import stat
from pathlib import Path

MOST_BYTES = 20_000_000


def read_bounded(path: Path, most: int = MOST_BYTES) -> bytes:
    """Return what is in a file of the program's own, which is never large.

    Raises:
        OSError: If it can't be read, is no plain file, or is larger than that.
    """
    found = path.stat()
    is_small = stat.S_ISREG(found.st_mode) and found.st_size <= most
    if not is_small and not stat.S_ISDIR(found.st_mode):  # the system says itself what a folder is
        from glutetimer.domain.said import said  # not before the first picture

        raise OSError(errno.EFBIG, said("it is no file of this program"), str(path))
    return path.read_bytes()
