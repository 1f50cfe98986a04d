# SPDX-License-Identifier: GPL-3.0-or-later
"""Hashes that ids and file names rest on are the same on every machine."""

import subprocess
import sys
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from glutetimer.domain.digest import sha256_digest


@given(st.binary(max_size=300))
def test_it_is_the_hash_of_everybody(data: bytes) -> None:
    """The same as OpenSSL's."""
    assert sha256_digest(data) == sha256(data).digest()


def test_openssl_stays_out() -> None:
    """It would be the largest library of the program."""
    code = "import glutetimer.domain.digest, sys; sys.exit('_hashlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
