# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of files that every system accepts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.gui.importing.file_names import safe_file_name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Bridge holds", "Bridge holds.glutetimer"),
        ("AC/DC: 3×30?", "AC DC 3×30.glutetimer"),
        ("Bankdrücken, 5 × 5", "Bankdrücken, 5 × 5.glutetimer"),
        ("..hidden..", "hidden.glutetimer"),
        ("con", "circuit con.glutetimer"),
        ("COM1.x", "circuit COM1.x.glutetimer"),
        ("lpt³", "circuit lpt³.glutetimer"),
        ("Pra\u0308senz", "Präsenz.glutetimer"),
        ("cod.\u202egpj.exe", "cod. gpj.exe.glutetimer"),
        ("Brücke " * 30, f"{'Brücke ' * 11}B.glutetimer"),
        ("???", "circuit.glutetimer"),
        ("", "circuit.glutetimer"),
    ],
)
def test_a_name_becomes_one_for_a_file(name: str, expected: str) -> None:
    """What people read stays; what a system forbids goes."""
    assert safe_file_name(name, ".glutetimer") == expected


@given(st.text(max_size=300))
def test_no_name_is_too_long_or_forbidden(name: str) -> None:
    """At most 100 bytes, no sign that Windows refuses or hides, no dot or blank at either end."""
    made = safe_file_name(name, ".glutetimer")
    assert len(made.encode("utf-8")) <= 100
    assert made.isprintable()
    assert not set(made) & set('<>:"/\\|?*')
    assert made == made.strip(" .")
    assert made.endswith(".glutetimer")
