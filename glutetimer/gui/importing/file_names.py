# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of files that every system accepts."""

import re
import unicodedata

_NOT_ALLOWED = re.compile(r'[<>:"/\\|?*]+')
_RESERVED = re.compile(
    r"(con|conin\$|conout\$|prn|aux|nul|com[\d\u00b9\u00b2\u00b3]|lpt[\d\u00b9\u00b2\u00b3])(\..*)?",
    re.IGNORECASE,
)
MOST_BYTES = 100


def safe_file_name(name: str, ending: str) -> str:
    """Return a name for a file on any system, composed and of 100 bytes at most.

    Args:
        name: What it is about, as people call it.
        ending: Such as ".glutetimer".
    """
    composed = unicodedata.normalize("NFC", _NOT_ALLOWED.sub(" ", name))
    # Signs that can't be seen, such as one that turns the line round, hide what a file is.
    seen = "".join(sign if sign.isprintable() else " " for sign in composed)
    plain = " ".join(seen.split()).strip(" .")
    if not plain or _RESERVED.fullmatch(plain):
        plain = f"circuit {plain}"
    short = plain.encode("utf-8", "replace")[: MOST_BYTES - len(ending.encode())]
    return short.decode("utf-8", "ignore").strip(" .") + ending
