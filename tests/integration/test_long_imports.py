# SPDX-License-Identifier: GPL-3.0-or-later
"""Histories of thousands of holds: they come in by other statements than short ones."""

import gc
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from glutetimer import app
from glutetimer.app.core import Core
from glutetimer.app.garbage import search_put_off
from glutetimer.app.imports import FileImporter
from glutetimer.domain.import_report import ImportReport
from glutetimer.domain.record import HoldRecord
from glutetimer.storage.checks import quick_check
from glutetimer.storage.database import Database
from glutetimer.storage.day_totals import MANY

HOLDS = MANY + 90  # no multiple of the rows that one statement adds
HEAD = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds\n"
Import = Callable[[int], ImportReport]


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    """Return the program on a data folder of its own."""
    with app.open_core(tmp_path / "data") as core:
        yield core


@pytest.fixture
def read(core: Core, tmp_path: Path) -> Import:
    """Return a function that reads a history of so many holds, thirty to a workout."""

    def call(holds: int) -> ImportReport:
        path = tmp_path / "strong.csv"
        rows = [
            f"{2000 + n // 9000}-{n // 750 % 12 + 1:02}-{n // 30 % 25 + 1:02} 18:00:00,Evening,"
            f"{('Plank', 'Wall Sit')[n % 2]},{n % 30},{n % 3},0,0,{20 + n % 7}\n"
            for n in range(holds)
        ]
        path.write_text(HEAD + "".join(rows), "utf-8")
        (report,) = FileImporter(core).read([path])
        return report

    return call


def holds_in_memory() -> int:
    """Return how many holds there are, dead ones that refer to each other among them."""
    return sum(type(one) is HoldRecord for one in gc.get_objects())


def assert_sound(core: Core, holds: int) -> None:
    """Rows, sums, indexes, words of the schema and the journal are as they should be."""
    assert quick_check(core.paths.database).all_problems == []
    with closing(Database.open(core.paths.database)) as database:
        assert database.check() == []
        assert database.row("SELECT count(*) FROM holds") == (holds,)
        plan = database.row("EXPLAIN QUERY PLAN SELECT held_ms FROM holds WHERE workout_id = ''")
        assert "COVERING INDEX holds_by_workout" in plan[3]


def test_every_hold_of_a_long_history_is_kept(core: Core, read: Import) -> None:
    """The first import sorts all rows, the second adds to them; both can be undone."""
    importer = FileImporter(core)
    first = importer.store([read(HOLDS)])
    assert_sound(core, HOLDS)
    second = importer.store([read(2 * HOLDS - 50)])
    assert_sound(core, 2 * HOLDS - 50)
    assert second.reports[0].already_there == HOLDS
    for outcome in (second, first):
        assert outcome.import_id is not None
        importer.undo(outcome.import_id)
    assert not core.history.workouts(date(1990, 1, 1), date(2100, 1, 1))
    again = read(2 * HOLDS - 50)
    assert (again.hold_count, again.already_there) == (2 * HOLDS - 50, 0)
    importer.store([again])
    assert_sound(core, 2 * HOLDS - 50)


@pytest.mark.usefixtures("searching")
def test_a_fault_in_a_long_history_stores_nothing(core: Core, read: Import) -> None:
    """The last hold breaks a rule of its table: rows and indexes are what they were."""
    report = read(HOLDS)
    object.__setattr__(report.workouts[-1].holds[-1], "held_ms", -1)
    with pytest.raises(sqlite3.Error):
        FileImporter(core).store([report])
    assert_sound(core, 0)
    assert gc.isenabled()


def test_what_was_read_goes_when_nobody_wants_it(read: Import) -> None:
    """Nothing refers to itself in it: the search would stand still for hundreds of thousands."""
    gc.unfreeze()  # a program that another test began keeps what it had then out of sight
    gc.collect()
    before = holds_in_memory()
    read(HOLDS)
    assert holds_in_memory() == before


def test_what_was_made_meanwhile_is_looked_at_last() -> None:
    """The first search behind it passes over it, so the window does not stand still."""
    with search_put_off():
        made = [[number] for number in range(1_000)]
    young = {id(one) for one in (*gc.get_objects(0), *gc.get_objects(1))}
    assert not any(id(one) in young for one in made)


@pytest.mark.usefixtures("searching")
def test_the_search_is_put_off_until_the_last_is_done() -> None:
    """Whoever ends first leaves it off for the others, also after a fault."""
    with search_put_off():
        with pytest.raises(ValueError, match="wrong"), search_put_off():
            raise ValueError("wrong")
        assert not gc.isenabled()
    assert gc.isenabled()
