# SPDX-License-Identifier: GPL-3.0-or-later
"""Weeks from the command line: for people, for programs, for spreadsheets."""

import csv
import io
import json
import os
import re
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from garmin_fit_sdk import Decoder, Stream

from glutetimer.cli import main
from glutetimer.domain.circuit import Load
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side
from glutetimer.domain.record import HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.storage.database import Database
from glutetimer.storage.history import SqliteHistory

Run = Callable[..., tuple[object, str, str]]
NAME = '=HYPERLINK("x")'


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs a command on a data folder with one workout in it."""
    with closing(Database.open(tmp_path / "data" / "glutetimer.db")) as database:
        _train(SqliteHistory(database), datetime.now(tz=UTC) - timedelta(days=7))

    def call(*words: str) -> tuple[object, str, str]:
        code = main(["--data-dir", str(tmp_path / "data"), *words])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


def _train(history: SqliteHistory, at: datetime) -> None:
    workout = WorkoutRecord(
        "w", "c", NAME, at, at.date(), 90_000,
        status=WorkoutStatus.FINISHED, elapsed_ms=120_000, effort=6,
    )  # fmt: skip
    history.begin_workout(workout)
    holds = [("clamshell", Side.LEFT, 30_000, 20_000, 2_000), ("plank", Side.BOTH, 0, 40_000, 0)]
    for index, (exercise_id, side, planned_ms, held_ms, grams) in enumerate(holds):
        history.add_hold(
            HoldRecord(
                f"h{index}", "w", index, 1, exercise_id, side, 0, 0, 1, 1, 1,
                planned_ms, held_ms, Outcome.DONE, Load(grams), at,
            )
        )  # fmt: skip


def _document(answer: tuple[object, str, str]) -> Any:
    code, out, err = answer
    assert code == 0, err
    return json.loads(out)


def test_stats_tell_all_figures_of_a_week(run: Run) -> None:
    """Held, planned, load, shares and effort; open-ended holds are no part of completion."""
    week = _document(run("stats", "--weeks", "2", "--json"))["weeks"][0]
    assert (week["held_ms"], week["planned_ms"]) == (60_000, 30_000)
    assert week["by_exercise"] == {"Clamshell hold": 20_000, "Plank": 40_000}
    assert (week["holds"], week["workouts"], week["load_kg_s"]) == (2, 1, 40.0)
    assert (week["completion"], week["density"], week["effort"]) == (66.67, 50.0, 6.0)


@pytest.mark.parametrize(
    ("by", "parts"),
    [
        ("group", {"side_lying": 20_000, "core": 40_000}),
        ("muscle", {"gmed": 20_000, "core": 40_000}),
        ("side", {"left": 20_000, "both": 40_000}),
        ("circuit", {NAME: 60_000}),
    ],
)
def test_stats_split_by_what_is_asked(run: Run, by: str, parts: dict[str, int]) -> None:
    """The parts of a week add up to it."""
    week = _document(run("stats", "--weeks", "2", "--by", by, "--json"))["weeks"][0]
    assert {name: sums["held_ms"] for name, sums in week["parts"].items()} == parts


def test_stats_for_a_spreadsheet_hold_no_formula(run: Run) -> None:
    """A name that begins like a formula is text there."""
    code, out, _ = run("stats", "--weeks", "2", "--by", "circuit", "--csv")
    rows = list(csv.DictReader(io.StringIO(out.lstrip("\ufeff"))))
    assert code == 0
    assert len(rows) == 2
    assert rows[0]["held_s"] == "60.0"
    assert rows[0][f"'{NAME} (s)"] == "60.0"
    assert rows[1]["completion_percent"] == ""


def test_doctor_compares_the_sums_with_the_holds(run: Run, tmp_path: Path) -> None:
    """A sum that went wrong is said and put right; the next look finds nothing."""
    path = tmp_path / "data" / "glutetimer.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("UPDATE day_totals SET held_ms = 1 WHERE exercise_id = 'plank'")
    sums = [
        row
        for _ in range(2)
        for row in json.loads(run("doctor", "--json")[1])
        if row["what"] == "sums by day"
    ]
    assert [row["ok"] for row in sums] == [False, True]
    assert sums[0]["found"].startswith("1 did not match the holds")


def test_workouts_are_exported_as_a_calendar(run: Run, tmp_path: Path) -> None:
    """One event for the one workout; no name of a circuit may stand beside it."""
    path = tmp_path / "workouts.ics"
    assert run("export", "--calendar", str(path))[0] == 0
    lines = path.read_bytes().decode().split("\r\n")
    assert lines.count("BEGIN:VEVENT") == 1
    assert f"SUMMARY:{NAME}" in lines
    with pytest.raises(SystemExit):
        run("export", "Bridge holds", "--calendar", str(path))


def test_holds_are_exported_as_data(run: Run, tmp_path: Path) -> None:
    """A name that ends with .json asks for it."""
    path = tmp_path / "holds.json"
    assert run("export", "--history", str(path))[0] == 0
    (workout,) = json.loads(path.read_text(encoding="utf-8"))
    assert (workout["circuit"], workout["effort"]) == (NAME, 6)
    assert [hold["exercise"] for hold in workout["holds"]] == ["Clamshell hold", "Plank"]
    assert workout["holds"][0]["load_grams"] == 2_000


def test_workouts_are_exported_for_sports_programs(run: Run, tmp_path: Path) -> None:
    """The last one as a file, all of them in a ZIP; another ending is refused in a sentence."""
    path = tmp_path / "last.fit"
    assert run("export", "--fit", str(path))[0] == 0
    messages, errors = Decoder(Stream.from_file(str(path))).read()
    assert errors == []
    held = [one["duration"] for one in messages["set_mesgs"] if one["set_type"] == "active"]
    assert held == [20.0, 40.0]
    assert run("export", "--fit", str(tmp_path / "all.zip"))[0] == 0
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert len(archive.namelist()) == 1
    code, _, said = run("export", "--fit", str(tmp_path / "all.tcx"))
    assert code == 1
    assert "has to end with .zip" in said


def test_a_report_is_made_without_a_window(run: Run, tmp_path: Path) -> None:
    """A PDF of as many weeks as are asked for, even where a screen is named that is not there."""
    path = tmp_path / "report.pdf"
    words = ["--data-dir", str(tmp_path / "data"), "export", "--report", str(path), "--weeks", "3"]
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    subprocess.run(
        [sys.executable, "-m", "glutetimer", *words],
        env={**environment, "DISPLAY": ":4711"},
        check=True,
        timeout=60,
    )
    data = path.read_bytes()
    assert data.startswith(b"%PDF-1.")
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == 2
