# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of files that every system accepts."""

import re

_NOT_ALLOWED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_MOST_BYTES = 150


def safe_file_name(name: str, ending: str) -> str:
    """Return a name for a file on any system.

    Args:
        name: What it is about, as people call it.
        ending: Such as ".glutetimer".
    """
    plain = " ".join(_NOT_ALLOWED.sub(" ", name).split())
    short = plain.encode("utf-8", "replace")[:_MOST_BYTES].decode("utf-8", "ignore").strip(" .")
    if not short or _RESERVED.fullmatch(short):
        short = f"circuit {short}".rstrip()
    return short + ending
