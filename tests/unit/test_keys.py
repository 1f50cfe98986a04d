# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys as a terminal sends them."""

import pytest

from glutetimer.cli.keys import parse_keys


@pytest.mark.parametrize(
    ("data", "keys"),
    [
        (b" ", [" "]),
        (b"\r", ["\n"]),
        (b"\n", ["\n"]),
        (b"Q", ["q"]),
        (b"\x1b[C", ["right"]),
        (b"\x1bOD", ["left"]),
        (b"\x1b[6~", ["right"]),
        (b"\x1b[B+ ", ["down", "+", " "]),
        (b"", []),
    ],
)
def test_keys_are_told_apart(data, keys):
    """Characters, arrows and page keys, also several in one go."""
    assert parse_keys(data) == keys
