# SPDX-License-Identifier: GPL-3.0-or-later
"""SHA-256 by Python's own code, as ``random`` has it: ``hashlib`` would load OpenSSL, 3.6 MB."""

from collections.abc import Callable
from typing import Any

_sha256: Callable[[bytes], Any]
try:
    from _sha2 import sha256 as _sha256  # type: ignore[import-not-found, no-redef, unused-ignore]
except ImportError:  # Python 3.11
    try:
        from _sha256 import (  # type: ignore[import-not-found, no-redef, unused-ignore]
            sha256 as _sha256,
        )
    except ImportError:  # another Python than CPython
        from hashlib import sha256 as _sha256


def sha256_digest(data: bytes) -> bytes:
    """Return the SHA-256 of data, 32 bytes."""
    digest: bytes = _sha256(data).digest()
    return digest
