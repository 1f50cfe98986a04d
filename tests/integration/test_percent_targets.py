# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds in percent of the best hold, from the database to what the command line leads through."""

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from glutetimer.app import open_core
from glutetimer.app.core import Core
from glutetimer.cli import main
from glutetimer.domain.circuit import NO_LOAD, Block, Circuit, Load, Step
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side, Sides
from glutetimer.domain.record import HoldRecord, WorkoutRecord

SHARE = Step("single-leg-bridge", 20_000, sides=Sides.LEFT_RIGHT, rest_ms=10_000, percent=70)
CIRCUIT = Circuit("mine", "Mine", (Block((SHARE,)),))


def _tested(core: Core, side: Side, held_ms: int, *, days_ago: int = 0, grams: int = 0) -> str:
    """Store a workout that was one open-ended hold; return its id."""
    at = datetime.now().astimezone() - timedelta(days=days_ago)
    workout = WorkoutRecord(core.clock.new_id(), "test", "Test", at, at.date(), 0)
    core.history.begin_workout(workout)
    core.history.add_hold(
        HoldRecord(
            core.clock.new_id(), workout.id, 1, 1, "single-leg-bridge", side, 0, 0, 1, 1, 1,
            0, held_ms, Outcome.DONE, Load(grams) if grams else NO_LOAD, at,
        )
    )  # fmt: skip
    return workout.id


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder with one circuit whose holds are 70 % of the best."""
    folder = tmp_path / "data"
    with open_core(folder) as core:
        core.circuits.save(CIRCUIT)
    return folder


def _said(data: Path, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["--data-dir", str(data), *words]) == 0
    return capsys.readouterr().out


def test_the_command_line_shows_what_a_percent_comes_to(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each side by its own best hold; the list counts the same seconds."""
    with open_core(data) as core:
        _tested(core, Side.LEFT, 52_000)
        _tested(core, Side.RIGHT, 40_400)
        _tested(core, Side.RIGHT, 200_000, grams=500)
    shown = json.loads(_said(data, capsys, "show", "Mine", "--json"))
    holds = [row for row in shown["intervals"] if row["kind"] == "hold"]
    assert [row["duration_ms"] for row in holds] == [36_000, 28_000]
    assert [(row["percent_of_best"], row["best_ms"]) for row in holds] == [
        (70, 52_000),
        (70, 40_400),
    ]
    assert shown["intervals"][0]["best_ms"] is None
    assert "Single-leg bridge, left, 70 % of 0:52" in _said(data, capsys, "show", "Mine")
    listed = {row["name"]: row for row in json.loads(_said(data, capsys, "list", "--json"))}
    assert listed["Mine"]["held_ms"] == shown["held_ms"] == 64_000
    told = json.loads(_said(data, capsys, "transcript", "Mine", "--json"))
    assert (shown["total_ms"], "finished") in {(row["at_ms"], row["kind"]) for row in told}


def test_without_a_best_hold_the_seconds_of_the_step_are_led(data: Path) -> None:
    """Nothing has to be tested before a workout; a deleted test is none."""
    with open_core(data) as core:
        assert core.timeline(CIRCUIT, 0).held_ms == 40_000
        workout_id = _tested(core, Side.LEFT, 52_000)
        assert core.timeline(CIRCUIT, 0).held_ms == 56_000
        core.history.delete_workout(workout_id)
        assert core.timeline(CIRCUIT, 0).held_ms == 40_000


def test_a_test_of_lately_counts_before_a_longer_one_of_long_ago(data: Path) -> None:
    """After a break the target is what fits now."""
    with open_core(data) as core:
        _tested(core, Side.LEFT, 90_000, days_ago=100)
        assert core.timeline(CIRCUIT, 0).holds[0].duration_ms == 63_000
        _tested(core, Side.LEFT, 40_000, days_ago=2)
        assert core.timeline(CIRCUIT, 0).holds[0].duration_ms == 28_000
