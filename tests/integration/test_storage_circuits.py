# SPDX-License-Identifier: GPL-3.0-or-later
"""The circuits kept: in the user's order, deleted and brought back, seeded once."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from glutetimer.domain.circuit import Block, Circuit, Load, Step
from glutetimer.domain.exercise import Sides
from glutetimer.exchange.shipped import load_shipped_circuits
from glutetimer.storage.circuits import SqliteCircuits
from glutetimer.storage.database import Database

STEP = Step("plank", None, 3, (6, 4, 2), 3_500, Sides.LEFT_RIGHT, 0, 1, Load(12_345, "red"), "Up")
A, B, C = (Circuit(f"id-{name}", name, (Block((STEP,), "Main", 2, 9_999),)) for name in "ABC")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Return a new database."""
    with closing(Database.open(tmp_path / "glutetimer.db")) as database:
        yield database


@pytest.fixture
def circuits(database: Database) -> SqliteCircuits:
    """Return the circuits A, B, C in this order."""
    circuits = SqliteCircuits(database)
    for circuit in (A, B, C):
        circuits.save(circuit)
    return circuits


def test_circuits_come_back_in_order_after_a_new_start(tmp_path: Path) -> None:
    """Everything in them is as it was saved."""
    path = tmp_path / "glutetimer.db"
    with closing(Database.open(path)) as database:
        for circuit in (C, A, B):
            SqliteCircuits(database).save(circuit)
    with closing(Database.open(path)) as database:
        assert SqliteCircuits(database).circuits() == [C, A, B]
        assert SqliteCircuits(database).get(A.id) == A


def test_nothing_is_found_where_nothing_is(circuits: SqliteCircuits) -> None:
    """An id that nobody has gives None."""
    assert circuits.get("other") is None


def test_a_changed_circuit_keeps_its_place(circuits: SqliteCircuits) -> None:
    """Renaming the second of three leaves it the second."""
    renamed = replace(B, name="Bridges")
    circuits.save(renamed)
    assert circuits.circuits() == [A, renamed, C]


def test_a_deleted_circuit_is_gone_until_it_is_restored_to_its_place(
    circuits: SqliteCircuits,
) -> None:
    """Undo after a delete leaves no trace, even if something was added in between."""
    circuits.delete(B.id)
    new = Circuit("id-D", "D")
    circuits.save(new)
    assert circuits.circuits() == [A, C, new]
    assert circuits.get(B.id) is None
    circuits.restore(B.id)
    assert circuits.circuits() == [A, B, C, new]


def test_deleting_what_is_not_there_is_harmless(circuits: SqliteCircuits) -> None:
    """Nor does restoring bring anything."""
    circuits.delete("other")
    circuits.restore("other")
    circuits.restore(A.id)
    assert circuits.circuits() == [A, B, C]


def test_saving_a_deleted_circuit_brings_it_back(circuits: SqliteCircuits) -> None:
    """Whoever saves an edit after a delete elsewhere loses nothing."""
    circuits.delete(A.id)
    circuits.save(A)
    assert circuits.circuits() == [A, B, C]


def test_the_shipped_circuits_are_there_after_the_first_start(database: Database) -> None:
    """In their order, exactly as they ship."""
    circuits = SqliteCircuits(database)
    circuits.seed(load_shipped_circuits())
    assert tuple(circuits.circuits()) == load_shipped_circuits()


def test_seeding_again_respects_what_the_user_did(circuits: SqliteCircuits) -> None:
    """A deleted shipped circuit stays deleted, a changed one stays changed, a new one comes."""
    changed = replace(C, description="Mine now")
    circuits.delete(A.id)
    circuits.save(changed)
    new = Circuit("shipped-new", "New")
    for _ in range(2):
        circuits.seed([new, A, B, C])
        assert circuits.circuits() == [B, changed, new]


@pytest.mark.expected_logs
def test_a_circuit_that_rotted_does_not_take_the_others_with_it(
    circuits: SqliteCircuits, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    """The others are listed; what is wrong is in the log."""
    database.write("UPDATE circuits SET body = '{\"id\":\"id-B\"' WHERE id = 'id-B'")
    assert circuits.circuits() == [A, C]
    assert circuits.get(B.id) is None
    assert "the stored circuit id-B can't be read" in caplog.text


def test_many_circuits_are_saved_in_order_at_the_end(circuits: SqliteCircuits) -> None:
    """What one import brings stands together, behind what there was."""
    new = [Circuit("id-E", "E"), Circuit("id-D", "D")]
    circuits.save_all(new)
    assert circuits.circuits() == [A, B, C, *new]


def test_many_circuits_are_saved_all_or_none(circuits: SqliteCircuits, database: Database) -> None:
    """A database that takes the first of two and refuses the second keeps neither."""
    database.write(
        "CREATE TRIGGER refuse BEFORE INSERT ON circuits WHEN new.id = 'id-E'"
        " BEGIN SELECT raise(ABORT, 'no'); END"
    )
    with pytest.raises(sqlite3.IntegrityError):
        circuits.save_all([Circuit("id-D", "D"), Circuit("id-E", "E")])
    assert circuits.circuits() == [A, B, C]
