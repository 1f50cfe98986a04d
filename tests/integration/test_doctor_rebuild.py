# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer doctor`` over database and journal, and ``--rebuild`` of the one by the other."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from glutetimer.app.core import open_core
from glutetimer.cli import main
from glutetimer.storage.in_use import in_use
from tests.integration.test_storage_journal import HERE, rows, store_some

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder with a workout of two holds."""
    folder = tmp_path / "data"
    with open_core(folder) as core:
        store_some(core.database)
    return folder


@pytest.fixture
def run(data: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs a command on the data folder."""

    def call(*words: str) -> tuple[int, str, str]:
        code = main(["--data-dir", str(data), *words])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


def _findings(run: Run) -> dict[str, tuple[bool, str]]:
    _, out, _ = run("doctor", "--json")
    return {row["what"]: (row["ok"], row["found"]) for row in json.loads(out)}


def test_doctor_counts_what_it_has_read(run: Run) -> None:
    """Every row, every sum, every line."""
    found = _findings(run)
    assert found["database"][0]
    assert "rows, each as it was written" in found["database"][1]
    assert found["sums by day"] == (True, "as computed anew from every hold")
    assert found["journal"][0]
    assert found["journal"][1].endswith("lines say the same")


def test_a_bad_journal_is_begun_anew(data: Path, run: Run) -> None:
    """The database is sound: all of it is written behind what rotted, and the next look is well."""
    file = data / "journal" / f"{HERE}.jsonl"
    file.write_bytes(file.read_bytes().replace(b'"Bridge"', b'"Bridle"'))
    told = file.read_bytes()
    ok, words = _findings(run)["journal"]
    assert not ok
    assert words.startswith("1 line not as written; 1 line missing; 1 row not the same")
    assert _findings(run)["journal"][0]
    assert file.read_bytes().startswith(told)


def test_a_damaged_database_is_made_anew(data: Path, run: Run) -> None:
    """Row for row; the damaged file is kept, and the program goes on from there."""
    path = data / "glutetimer.db"
    before = rows(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("UPDATE holds SET held_ms = held_ms + 64")
    damaged = path.read_bytes()
    ok, words = _findings(run)["database"]
    assert (ok, words) == (
        False,
        "2 rows of holds not as written; “glutetimer doctor --rebuild” makes it anew",
    )
    code, out, _ = run("doctor", "--rebuild")
    assert code == 0
    assert "1 workout, 2 holds, " in out
    assert "1 exercise of your own; the last workout was on 2026-11-23." in out
    kept = Path(out.splitlines()[-1].partition("is kept: ")[2])
    assert kept.name.startswith("glutetimer.db.damaged-")
    assert kept.read_bytes() == damaged
    assert rows(path) == before
    assert all(ok for ok, _ in (_findings(run)[what] for what in ("database", "journal")))


def test_garbage_in_its_place_is_made_anew(data: Path, run: Run) -> None:
    """Even where nothing of the file can be read; as data for programs."""
    (data / "glutetimer.db").write_bytes(b"\xde\xad" * 5_000)
    code, out, _ = run("doctor", "--rebuild", "--json")
    document = json.loads(out)
    assert (code, document["workouts"], document["holds"]) == (0, 1, 2)
    assert (document["bad_lines"], document["missing"], document["lost"]) == (0, 0, 0)
    assert document["last_day"] == "2026-11-23"
    with open_core(data) as core:
        assert len(core.history.workouts(date.min, date.max)) == 1


def test_a_folder_in_use_is_left_alone(data: Path, run: Run) -> None:
    """The open program would write on into the file that was put aside."""
    before = (data / "glutetimer.db").read_bytes()
    with in_use(data):
        code, _, err = run("doctor", "--rebuild")
    assert (code, "Close GluteTimer" in err) == (1, True)
    assert (data / "glutetimer.db").read_bytes() == before


def test_without_a_journal_nothing_is_made(data: Path, run: Run) -> None:
    """The message names what else there is."""
    (data / "journal" / f"{HERE}.jsonl").unlink()
    code, _, err = run("doctor", "--rebuild")
    assert (code, "There is no journal" in err, "glutetimer backups" in err) == (1, True, True)
