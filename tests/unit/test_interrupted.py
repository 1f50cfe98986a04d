# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever of the last beats and stored holds is lost, nothing is missing and nothing is double."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutetimer.domain.events import Outcome
from glutetimer.domain.interrupted import Beat, Plan, interrupted
from glutetimer.domain.record import HoldRecord, WorkoutStatus
from glutetimer.domain.timeline import Timeline, expand
from glutetimer.domain.workout import WorkoutState
from glutetimer.ports import StorageError
from glutetimer.runner import WorkoutRunner, keep_what_was_done
from tests.fakes import FailingHistory, FakeClock, MemoryHistory, RecordingCuePlayer
from tests.unit.strategies import BRIDGE, Press, circuit_of, presses, timelines

CIRCUIT = circuit_of(replace(BRIDGE, sets=3))
# hold 25 s, rest 15 s, hold 25 s, rest 15 s, hold 25 s
TIMELINE = expand(CIRCUIT)


class Beats:
    """A heartbeat that remembers all its beats, and how many holds were stored before each."""

    def __init__(self, history: MemoryHistory) -> None:
        self._history = history
        self.plan: Plan | None = None
        self.beats: list[tuple[Beat, int]] = []
        self.is_cleared = False

    def begin(self, plan: Plan) -> None:
        """Keep what the workout is."""
        self.plan = plan

    def beat(self, beat: Beat) -> None:
        """Keep where it stands."""
        stored = len(self._history.holds(self.plan.record.id)) if self.plan else 0
        self.beats.append((beat, stored))

    def clear(self) -> None:
        """Forget the workout."""
        self.is_cleared = True

    def kept(self) -> tuple[Plan, Beat]:
        """Return what another run of the program would find."""
        assert self.plan is not None
        return self.plan, self.beats[-1][0]


class Session:
    """A workout with a heartbeat, looked at ten times a second."""

    def __init__(self, timeline: Timeline = TIMELINE, history: MemoryHistory | None = None) -> None:
        self.clock = FakeClock()
        self.history = history or MemoryHistory()
        self.heartbeat = Beats(self.history)
        self.runner = WorkoutRunner(
            CIRCUIT, timeline, self.clock, RecordingCuePlayer(self.clock), self.history,
            heartbeat=self.heartbeat,
        )  # fmt: skip
        self.runner.start()

    def run(self, ms: int) -> "Session":
        for _ in range(ms // 100):
            self.clock.advance(100)
            self.runner.tick()
        return self

    def stored(self) -> Sequence[HoldRecord]:
        return self.history.holds(self.runner.record.id)


def _shape(holds: Sequence[HoldRecord]) -> list[tuple[int, int, int, str]]:
    return [(hold.index, hold.attempt, hold.held_ms, hold.outcome.value) for hold in holds]


def test_the_last_beat_is_at_most_a_fifth_of_a_second_old() -> None:
    """At any instant while time runs."""
    session = Session()
    for _ in range(300):
        session.run(100)
        beat = session.heartbeat.beats[-1][0]
        assert session.clock.wall - beat.at < timedelta(milliseconds=250)


def test_a_hold_that_ended_is_in_the_beat_before_it_is_stored() -> None:
    """A program that dies between the two has lost nothing, and counts nothing twice."""
    session = Session().run(25_000)
    beat = next(beat for beat, stored in session.heartbeat.beats if beat.waiting and not stored)
    assert _shape(beat.waiting) == [(0, 1, 25_000, "done")]
    assert beat.standing.index == 1
    assert session.heartbeat.plan is not None
    known = interrupted(session.heartbeat.plan, beat, [])
    assert known.held_ms == 25_000
    assert known == interrupted(session.heartbeat.plan, beat, session.stored())


def test_holds_that_wait_for_the_disk_outlive_the_program() -> None:
    """The database took none of them."""
    session = Session(history=FailingHistory()).run(70_000)
    plan, beat = session.heartbeat.kept()
    known = interrupted(plan, beat, [])
    assert _shape(known.holds) == [(0, 1, 25_000, "done"), (2, 1, 25_000, "done")]
    history = MemoryHistory()
    record = keep_what_was_done(known, session.clock, history, Beats(history))
    assert len(history.holds(record.id)) == 3
    assert history.workout(record.id) == record


def test_the_end_of_a_workout_clears_its_heartbeat() -> None:
    """Nothing is offered after a clean one."""
    session = Session().run(104_900)
    assert not session.heartbeat.is_cleared
    session.run(200)
    assert session.heartbeat.is_cleared


def test_a_workout_whose_end_waits_for_the_disk_is_brought_to_its_end() -> None:
    """It had finished; nobody is asked whether to go on."""
    session = Session(history=FailingHistory()).run(105_100)
    assert not session.heartbeat.is_cleared
    known = interrupted(*session.heartbeat.kept(), [])
    assert known.is_over
    history = MemoryHistory()
    heartbeat = Beats(history)
    record = keep_what_was_done(known, session.clock, history, heartbeat)
    assert (record.status, record.elapsed_ms) == (WorkoutStatus.FINISHED, 105_000)
    assert record.ended_at == session.runner.record.ended_at
    assert [hold.held_ms for hold in history.holds(record.id)] == [25_000] * 3
    assert heartbeat.is_cleared


@pytest.mark.parametrize("stores_first", [True, False])
def test_keeping_may_fail_and_be_done_again(stores_first: bool) -> None:
    """Under the same ids; the beat has what is on its way."""
    session = Session().run(50_000)
    known = interrupted(*session.heartbeat.kept(), session.stored())
    history = FailingHistory(stores_first=stores_first)
    heartbeat = Beats(history)
    with pytest.raises(StorageError):
        keep_what_was_done(known, session.clock, history, heartbeat)
    assert not heartbeat.is_cleared
    beat = heartbeat.beats[-1][0]
    again = interrupted(known.plan, beat, session.stored())
    record = keep_what_was_done(again, session.clock, session.history, Beats(session.history))
    assert _shape(session.stored()) == [
        *((0, 1, 25_000, "done"), (2, 1, 10_000, "stopped"), (4, 1, 0, "not_done"))
    ]
    assert record.status is WorkoutStatus.STOPPED


def test_without_a_beat_it_stands_at_its_start() -> None:
    """The program ended before the first one."""
    session = Session()
    assert session.heartbeat.plan is not None
    known = interrupted(session.heartbeat.plan, None, [])
    assert (known.beat.standing.index, known.held_ms) == (0, 0)
    assert known.beat.standing.attempts == (1, 0, 0, 0, 0)


def test_a_beat_from_before_the_last_stored_holds() -> None:
    """A power cut took the beats of a minute: it goes on behind the last hold that is stored."""
    session = Session().run(10_000)
    plan, old = session.heartbeat.kept()
    session.run(60_000)
    known = interrupted(plan, old, session.stored())
    assert _shape(known.holds) == [(0, 1, 25_000, "done"), (2, 1, 25_000, "done")]
    standing = known.beat.standing
    assert (standing.index, standing.elapsed_ms, standing.total_ms) == (3, 0, 65_000)
    assert known.held_ms == 50_000


@pytest.mark.parametrize(
    ("outcome", "index", "status"),
    [
        (Outcome.STOPPED, 2, WorkoutStatus.STOPPED),
        (Outcome.DONE, 4, WorkoutStatus.FINISHED),
    ],
)
def test_a_stored_hold_that_was_the_last_one_ends_it(
    outcome: Outcome, index: int, status: WorkoutStatus
) -> None:
    """The program ended between the last hold and the end of the workout."""
    session = Session().run(10_000)
    plan, old = session.heartbeat.kept()
    session.run(95_200)
    holds = [replace(hold, outcome=outcome) for hold in session.stored() if hold.index <= index]
    known = interrupted(plan, old, holds[-1:])
    assert known.beat.ended is not None
    assert known.beat.ended.status is status


@given(
    timelines(),
    st.lists(presses(), max_size=10),
    st.integers(0, 10_000),
    st.integers(0, 3),
    st.booleans(),
)
@settings(max_examples=30)
def test_nothing_is_missing_and_nothing_double_after_any_end(
    timeline: Timeline, commands: list[Press], which: int, lost_beats: int, was_stored: bool
) -> None:
    """Killed after any beat, before or after the commit that follows, with some beats lost."""
    session = Session(timeline)
    for press in commands:
        session.clock.advance(press.after_ms)
        if press.name == "jump":
            session.runner.jump((press.argument or 0) % len(timeline))
        elif press.name == "extend":
            session.runner.extend(press.argument or 0)
        elif press.name == "advance":
            session.runner.tick()
        else:
            getattr(session.runner, press.name)()
    if session.runner.workout.state is WorkoutState.READY:
        return
    beats = session.heartbeat.beats
    last = which % len(beats)
    # What waits at one beat is stored by the next one.
    stored_by = beats[min(last + was_stored, len(beats) - 1)][1]
    in_order = session.runner.holds[:stored_by]
    beat = beats[max(0, last - lost_beats)][0]
    assert session.heartbeat.plan is not None
    known = interrupted(session.heartbeat.plan, beat, in_order)
    history = MemoryHistory()
    history.begin_workout(known.plan.record)
    for hold in in_order:
        history.add_hold(hold)
    keep_what_was_done(known, session.clock, history, Beats(history))
    stored = history.holds(known.plan.record.id)
    assert max(Counter((hold.index, hold.attempt) for hold in stored).values()) == 1
    assert {hold.index for hold in stored} == {hold.index for hold in timeline.holds}
    assert {hold.id for hold in in_order} <= {hold.id for hold in stored}
    if not lost_beats:
        ended = {hold.id for hold in beat.waiting}
        assert ended <= {hold.id for hold in stored}
