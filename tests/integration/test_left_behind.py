# SPDX-License-Identifier: GPL-3.0-or-later
"""Interrupted workouts as the terminal finds them: kept with a word, or gone on with."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from glutetimer.app.core import Core, ending_signals, open_core
from glutetimer.app.left_behind import keep, left_workouts
from glutetimer.cli import main
from glutetimer.domain.record import WorkoutStatus
from glutetimer.ports import StorageError
from tests.crashes import crash
from tests.fakes import FakeClock

KEPT = [(0, 10_000, "done"), (2, 4_000, "stopped"), (4, 0, "not_done")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty data folder."""
    return tmp_path / "data"


@pytest.fixture
def _terminal(qapp: QApplication) -> Iterator[None]:
    """Let a run in this process have its application, and give the signals back after it."""
    handlers = {number: signal.getsignal(number) for number in ending_signals()}
    yield
    for number, handler in handlers.items():
        signal.signal(number, handler)


def holds(core: Core, workout_id: str) -> list[tuple[int, int, str]]:
    """Return the holds of a workout."""
    found = core.history.holds(workout_id)
    return [(hold.index, hold.held_ms, hold.outcome.value) for hold in found]


def headless(folder: Path, *words: str) -> int:
    """Run a workout in the terminal."""
    return main(["--data-dir", str(folder), "run", *words, "--headless"])


@pytest.mark.usefixtures("_terminal")
def test_the_next_workout_in_a_terminal_keeps_the_one_before(folder, capsys):
    """One line says so, and the new one is led."""
    workout_id = crash(folder, FakeClock(), 19_000)
    assert headless(folder, "Bridge holds", "--hold", "1", "--rounds", "1", "--prepare", "0") == 0
    said = capsys.readouterr().out
    assert said.startswith("“Bridges” was interrupted. Kept: 0:14 held in 2 holds.\nBridge holds\n")
    with open_core(folder) as core:
        assert holds(core, workout_id) == KEPT
        assert core.history.unfinished() == []
        assert left_workouts(core) == []


@pytest.mark.usefixtures("_terminal")
def test_a_terminal_goes_on_with_the_last_one_and_keeps_the_others(folder, capsys):
    """Where nobody can press a key, it goes on at once."""
    clock = FakeClock()
    older = crash(folder, clock, 19_000)
    last = crash(folder, clock, 39_400)
    assert headless(folder, "--resume") == 0
    said = capsys.readouterr().out
    assert said.startswith("“Bridges” was interrupted. Kept: 0:14 held in 2 holds.\nBridges\nHold")
    assert "Held 0:30 of 0:30 planned, in 3 holds." in said
    with open_core(folder) as core:
        assert holds(core, older) == KEPT
        assert holds(core, last) == [(index, 10_000, "done") for index in (0, 2, 4)]
        record = core.history.workout(last)
        assert record is not None
        assert (record.status, record.elapsed_ms) == (WorkoutStatus.FINISHED, 40_000)


def test_without_an_interrupted_workout_there_is_nothing_to_go_on_with(folder, capsys):
    """A sentence, and exit code 1."""
    assert headless(folder, "--resume") == 1
    assert capsys.readouterr().err == (
        "glutetimer: There is no interrupted workout to go on with.\n"
    )


@pytest.mark.parametrize("words", [[], ["Bridge holds", "--resume"], ["--resume", "--hold", "5"]])
def test_a_run_needs_a_name_or_resume_alone(folder, capsys, words):
    """Wrong use is refused before anything is touched."""
    with pytest.raises(SystemExit) as stop:
        headless(folder, *words)
    assert stop.value.code == 2
    assert "either the name of a circuit, or --resume alone" in capsys.readouterr().err
    assert not folder.exists()


def test_a_workout_that_was_never_stored_is_not_lost(folder):
    """The disk failed from its start; its heartbeat has all of it."""
    workout_id = crash(folder, FakeClock(), 19_000)
    with open_core(folder) as core:
        with core.database.transaction() as connection:
            connection.execute("DELETE FROM holds")
            connection.execute("DELETE FROM workouts")
        (left,) = left_workouts(core)
        assert left.known.plan.record.id == workout_id
        kept = keep(core, left)
        assert kept is not None
        assert core.history.workout(workout_id) == kept.record


def test_a_workout_that_was_deleted_stays_deleted(folder):
    """Nobody is asked about it."""
    workout_id = crash(folder, FakeClock(), 19_000)
    with open_core(folder) as core:
        core.history.delete_workout(workout_id)
        assert left_workouts(core) == []
        assert core.history.workout(workout_id) is None
        assert core.heartbeats.ids() == frozenset()


def test_a_database_that_fails_leaves_it_for_the_next_start(folder, monkeypatch):
    """It is neither lost nor asked about now."""
    workout_id = crash(folder, FakeClock(), 19_000)

    def fail(*_):
        raise StorageError("The disk is full.")

    with open_core(folder) as core:
        monkeypatch.setattr(core.history, "holds", fail)
        assert left_workouts(core) == []
        monkeypatch.undo()
        (left,) = left_workouts(core)
        monkeypatch.setattr(core.history, "end_workout", fail)
        assert keep(core, left) is None
    monkeypatch.undo()
    with open_core(folder) as core:
        assert left_workouts(core) == []  # it was to be kept: no question any more
        assert holds(core, workout_id) == KEPT
