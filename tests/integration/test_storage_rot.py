# SPDX-License-Identifier: GPL-3.0-or-later
"""Bits that flip where neither a checksum of a row nor SQLite looks: in the schema, in an index."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from glutetimer.app import open_core
from glutetimer.ports import DamagedDatabaseError
from glutetimer.storage.checks import quick_check
from glutetimer.storage.schema_text import is_as_written


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder that was used before."""
    folder = tmp_path / "data"
    with open_core(folder):
        pass
    return folder


def _rot(path: Path, old: bytes, new: bytes, which: int) -> None:
    """Change bytes where they stand for the nth time in a file; all of them were of one length."""
    data = path.read_bytes()
    assert len(old) == len(new)
    at = -1
    for _ in range(which + 1):
        at = data.index(old, at + 1)
    path.write_bytes(data[:at] + new + data[at + len(old) :])


def _places(path: Path, words: bytes) -> int:
    return path.read_bytes().count(words)


def test_a_schema_that_rotted_is_damage_and_no_fault_of_ours(folder: Path) -> None:
    """SQLite says that the statement is wrong: it is the schema that is."""
    path = folder / "glutetimer.db"
    assert is_as_written(path)
    assert not quick_check(path).problems
    _rot(path, b"position INTEGER", b"positiom INTEGER", 0)
    assert quick_check(path).problems
    with pytest.raises(DamagedDatabaseError), open_core(folder) as core:
        core.circuits.circuits()


@pytest.mark.expected_logs
def test_an_id_that_rotted_brings_no_second_circuit(folder: Path) -> None:
    """Wherever it rotted, nothing is written that would hide the user's circuit in the journal."""
    path, circuit = folder / "glutetimer.db", b"shipped-bridge-holds"
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
    sound = path.read_bytes()
    journal = b"".join(file.read_bytes() for file in (folder / "journal").iterdir())
    for which in range(_places(path, circuit)):
        path.write_bytes(sound)
        _rot(path, circuit, b"shipped-bridge-holdr", which)
        try:
            with open_core(folder) as core:
                core.circuits.circuits()
        except DamagedDatabaseError:
            pass
        now = b"".join(file.read_bytes() for file in (folder / "journal").iterdir())
        assert now == journal
