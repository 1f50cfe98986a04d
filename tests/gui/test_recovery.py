# SPDX-License-Identifier: GPL-3.0-or-later
"""The program ended in the middle of a workout: the next start offers what can be done about it."""

from contextlib import contextmanager
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from glutetimer.app import recovery
from glutetimer.app.core import open_core
from glutetimer.app.window import Program, qt_application
from glutetimer.domain.circuit import Circuit
from glutetimer.ports import StorageError
from tests.crashes import CIRCUIT, TIMELINE, crash
from tests.fakes import FakeClock, RecordingCuePlayer


@contextmanager
def started(qtbot, folder, clock):
    """Yield the program on a data folder."""
    with open_core(folder) as core:
        core.clock = clock
        program = Program(qt_application(), core, RecordingCuePlayer(clock))
        with qtbot.waitSignal(program.window.first_painted):
            program.show()
        yield program
        if "controller" in vars(program) and program.controller.is_under_way:
            program.controller.stop()
        program.window.close()
        program.close()
        program.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def dialog_of(program):
    """Return the dialog that asks, None if there is none."""
    found = program.window.findChild(QPushButton, "go_on_interrupted")
    return found.window() if found else None


def press(program, name):
    """Press a button of the dialog."""
    program.window.findChild(QPushButton, name).click()


def words_of(widget):
    """Return all that a widget says."""
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def shape(core, workout_id):
    """Return what the history has of a workout."""
    holds = core.history.holds(workout_id)
    return [(hold.index, hold.attempt, hold.held_ms, hold.outcome.value) for hold in holds]


@pytest.fixture
def clock():
    """Return a clock that the test moves."""
    return FakeClock()


@pytest.fixture
def folder(tmp_path):
    """Return an empty data folder."""
    return tmp_path / "data"


def test_nothing_is_asked_after_a_clean_end(qtbot, folder, clock):
    """The workout was done to its end."""
    crash(folder, clock, 40_100)
    with started(qtbot, folder, clock) as program:
        assert dialog_of(program) is None
        assert program.window.notice.text == ""


def test_going_on_continues_in_the_same_hold(qtbot, folder, clock):
    """Paused, with the seconds already held, under the same id; each hold counts once."""
    workout_id = crash(folder, clock, 19_000)
    clock.advance(12 * 60_000)
    with started(qtbot, folder, clock) as program:
        words = words_of(dialog_of(program))
        assert "Go on with “Bridges”?" in words
        assert "in the middle of it 12 min ago" in words
        assert "So far you held 14 s in 2 holds" in words
        assert "It goes on, paused, 4 s into “Hold · Glute bridge · 10 s”" in words
        press(program, "go_on_interrupted")
        controller = program.controller
        assert program.window.current_id == "workout"
        assert controller.is_paused
        assert controller.workout.interval.index == 2
        assert controller.workout.remaining_ms(clock.mono_ms) == 6_000
        controller.resume()
        for _ in range(220):
            clock.advance(100)
            controller.tick()
        assert program.window.current_id == "finish"
        record = program.core.history.workout(workout_id)
        assert (record.status.value, record.elapsed_ms) == ("finished", 40_000)
        assert shape(program.core, workout_id) == [
            (index, 1, 10_000, "done") for index in (0, 2, 4)
        ]
    with started(qtbot, folder, clock) as program:
        assert dialog_of(program) is None


def test_enter_goes_on(qtbot, folder, clock):
    """Whoever still lies on the mat needs one key."""
    crash(folder, clock, 19_000)
    with started(qtbot, folder, clock) as program:
        qtbot.keyClick(dialog_of(program), Qt.Key.Key_Return)
        assert program.controller.is_paused


def test_keeping_records_the_workout_as_a_stop_does(qtbot, folder, clock):
    """The hold that ran counts what was held, the others are not done, the end is the crash."""
    workout_id = crash(folder, clock, 19_000)
    ended_at = clock.wall
    clock.advance(3_600_000)
    with started(qtbot, folder, clock) as program:
        press(program, "keep_interrupted")
        assert program.window.notice.text == "“Bridges” was interrupted. Kept: 14 s in 2 holds."
        assert shape(program.core, workout_id) == [
            *((0, 1, 10_000, "done"), (2, 1, 4_000, "stopped"), (4, 1, 0, "not_done"))
        ]
        record = program.core.history.workout(workout_id)
        assert (record.status.value, record.elapsed_ms) == ("stopped", 19_000)
        assert record.ended_at == ended_at
    with started(qtbot, folder, clock) as program:
        assert dialog_of(program) is None
        assert program.window.notice.text == ""


def test_discarding_can_be_undone(qtbot, folder, clock):
    """It is kept first, then deleted."""
    workout_id = crash(folder, clock, 19_000)
    with started(qtbot, folder, clock) as program:
        press(program, "discard_interrupted")
        assert program.core.history.workout(workout_id) is None
        assert program.core.history.unfinished() == []
        program.window.undo_bar.undo()
        assert len(shape(program.core, workout_id)) == 3
    with started(qtbot, folder, clock) as program:
        assert dialog_of(program) is None


def test_a_deletion_that_fails_is_not_said_to_be_done(qtbot, folder, clock, monkeypatch):
    """The error is said, and there is nothing to undo."""

    def refuse(_workout_id):
        raise StorageError("The disk is full.")

    workout_id = crash(folder, clock, 19_000)
    with started(qtbot, folder, clock) as program:
        monkeypatch.setattr(program.core.history, "delete_workout", refuse)
        press(program, "discard_interrupted")
        assert program.window.notice.text == "The disk is full."
        assert program.window.undo_bar.text == ""
        assert program.core.history.workout(workout_id) is not None


@pytest.mark.parametrize("how", ["escape", "quit"])
def test_without_an_answer_what_was_done_is_kept(qtbot, folder, clock, how):
    """Nothing is lost, and nothing is asked twice."""
    workout_id = crash(folder, clock, 19_000)
    with started(qtbot, folder, clock) as program:
        if how == "escape":
            qtbot.keyClick(dialog_of(program), Qt.Key.Key_Escape)
    with started(qtbot, folder, clock) as program:
        assert dialog_of(program) is None
        assert shape(program.core, workout_id)[1] == (2, 1, 4_000, "stopped")


def test_a_crash_while_it_asks_asks_again(qtbot, folder, clock):
    """The question was not answered."""
    workout_id = crash(folder, clock, 19_000)
    with started(qtbot, folder, clock) as program:
        left = program.recovery._taken()
        left.heartbeat.let_go()
    with started(qtbot, folder, clock) as program:
        press(program, "go_on_interrupted")
        assert program.controller.runner.record.id == workout_id


def test_several_crashes_in_a_row(qtbot, folder, clock):
    """Each start goes on where the one before it was ended."""
    workout_id = crash(folder, clock, 8_000)
    for _ in range(3):
        with started(qtbot, folder, clock) as program:
            press(program, "go_on_interrupted")
            program.controller.resume()
            for _ in range(40):
                clock.advance(100)
                program.controller.tick()
            runner = program.controller.runner
            runner._heart._heartbeat.let_go()
            program.controller._runner = None
    with started(qtbot, folder, clock) as program:
        press(program, "keep_interrupted")
        assert shape(program.core, workout_id) == [
            *((0, 1, 10_000, "done"), (2, 1, 5_000, "stopped"), (4, 1, 0, "not_done"))
        ]
        assert program.core.history.workout(workout_id).elapsed_ms == 20_000


def test_going_on_unasked_lets_go_of_older_ones(folder, clock, monkeypatch):
    """The next start keeps them; until then nothing takes them for workouts under way."""
    taken = []
    monkeypatch.setattr(recovery, "take_up", lambda _program, left: taken.append(left))
    for _ in range(2):
        crash(folder, clock, 19_000)
        clock.advance(60_000)
    with open_core(folder) as core:
        core.clock = clock
        assert recovery.Recovery(cast("Program", SimpleNamespace(core=core))).go_on()
        taken[0].heartbeat.let_go()
        assert not core.heartbeats.is_any_led()


def test_it_goes_on_with_the_circuit_as_it_was(qtbot, folder, clock):
    """It was changed and deleted since."""
    crash(folder, clock, 19_000)
    with open_core(folder) as core:
        core.circuits.save(Circuit(CIRCUIT.id, "Other", ()))
        core.circuits.delete(CIRCUIT.id)
    with started(qtbot, folder, clock) as program:
        press(program, "go_on_interrupted")
        assert program.controller.runner.circuit == CIRCUIT
        assert program.controller.workout.timeline == TIMELINE


def test_after_some_hours_keeping_is_the_likely_answer(qtbot, folder, clock):
    """Nobody is still on the mat; Enter keeps, and it says when it was."""
    workout_id = crash(folder, clock, 19_000)
    clock.advance(26 * 3_600_000)
    with started(qtbot, folder, clock) as program:
        assert "yesterday at" in words_of(dialog_of(program))
        qtbot.keyClick(dialog_of(program), Qt.Key.Key_Return)
        assert shape(program.core, workout_id)[1] == (2, 1, 4_000, "stopped")


def test_another_workout_that_begins_asks_nothing(qtbot, folder, clock):
    """Who starts a circuit by the command line has answered: what was done is kept."""
    workout_id = crash(folder, clock, 19_000)
    with started(qtbot, folder, clock) as program:
        program.begin(CIRCUIT)
        assert program.controller.runner.record.id != workout_id
        assert shape(program.core, workout_id)[1] == (2, 1, 4_000, "stopped")
        qtbot.waitUntil(lambda: dialog_of(program) is None or not dialog_of(program).isVisible())


def test_a_workout_that_another_process_leads_is_left_alone(qtbot, folder, clock):
    """A terminal leads one while the window starts."""
    workout_id = crash(folder, clock, 19_000)
    with open_core(folder) as core:
        (led,) = core.heartbeats.left()
        with started(qtbot, folder, clock) as program:
            assert dialog_of(program) is None
            assert [w.id for w in program.core.history.unfinished()] == [workout_id]
        led.heartbeat.let_go()


def test_a_workout_without_a_heartbeat_is_kept_with_one_notice(qtbot, folder, clock):
    """Its files are gone: what the history has is all there is."""
    workout_id = crash(folder, clock, 19_000)
    for path in (folder / "state" / "running").iterdir():
        path.unlink()
    with started(qtbot, folder, clock) as program:
        assert dialog_of(program) is None
        assert program.window.notice.text == "“Bridges” was interrupted. Kept: 10 s in 1 hold."
        assert program.core.history.workout(workout_id).status.value == "stopped"
    with started(qtbot, folder, clock) as program:
        assert program.window.notice.text == ""


def test_the_name_is_shown_as_it_is(qtbot, folder, clock):
    """No name is ever markup."""
    name = "<img src='/dev/zero'><b>Bold</b>"
    crash(folder, clock, 19_000, Circuit("odd", name, CIRCUIT.blocks))
    with started(qtbot, folder, clock) as program:
        labels = dialog_of(program).findChildren(QLabel)
        assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
        assert name in words_of(dialog_of(program))
