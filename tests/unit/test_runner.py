# SPDX-License-Identifier: GPL-3.0-or-later
"""A runner leads, sounds and records; it survives sleep, a full disk and a wrong wall clock."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutetimer.domain.circuit import Step
from glutetimer.domain.cues import CueKind, timeline_cues
from glutetimer.domain.events import (
    BreakCameLate,
    Event,
    HoldEnded,
    IntervalChanged,
    IntervalStarted,
    Outcome,
    PauseReason,
    WorkoutEnded,
    WorkoutPaused,
    WorkoutResumed,
    WorkoutStarted,
)
from glutetimer.domain.record import Felt, HoldRecord, WorkoutStatus
from glutetimer.domain.timeline import Timeline, expand
from glutetimer.domain.workout import WorkoutState
from glutetimer.runner import WorkoutRunner
from tests.fakes import FailingHistory, FakeClock, MemoryHistory, RecordingCuePlayer
from tests.unit.strategies import BRIDGE, MAXIMUM, Press, circuit_of, delays, presses, timelines

POLL_MS = 50
# prepare 5 s, hold 25 s, rest 15 s, hold 25 s, rest 15 s, hold 25 s: 110 s
CIRCUIT = circuit_of(replace(BRIDGE, sets=3))
TIMELINE = expand(CIRCUIT, 5_000)
PREPARE, HOLD_1, REST_1, HOLD_2, REST_2, HOLD_3 = range(6)


class Session:
    """A workout that a test leads through, polled every 50 ms as a screen does."""

    def __init__(
        self,
        timeline: Timeline = TIMELINE,
        history: MemoryHistory | None = None,
        clock: FakeClock | None = None,
    ) -> None:
        self.clock = clock or FakeClock()
        self.t0 = self.clock.mono_ms
        self.player = RecordingCuePlayer(self.clock)
        self.history = history or MemoryHistory()
        self.runner = WorkoutRunner(CIRCUIT, timeline, self.clock, self.player, self.history)

    def begin(self, run_ms: int = 0) -> "Session":
        self.runner.start()
        self.run(run_ms)
        return self

    def run(self, ms: int) -> list[Event]:
        events = []
        while ms > 0:
            step_ms = min(POLL_MS, ms)
            self.clock.advance(step_ms)
            events += self.runner.tick()
            ms -= step_ms
        return events

    def scheduled(self) -> list[tuple[float, str]]:
        """Return what waits to sound: offset from the start, and name."""
        return [(s.at_ms - self.t0, str(CueKind(s.sound).value)) for s in self.player.scheduled]

    def heard(self) -> list[tuple[float, str]]:
        return [(s.at_ms - self.t0, str(CueKind(s.sound).value)) for s in self.player.heard]

    def stored_holds(self) -> list[HoldRecord]:
        return list(self.history.holds(self.runner.record.id))


def _shape(holds: Sequence[HoldRecord]) -> list[tuple[int, int, str, int, int]]:
    return [(h.index, h.attempt, h.outcome.value, h.held_ms, h.planned_ms) for h in holds]


def test_nothing_sounds_or_is_stored_before_the_start() -> None:
    """A window may prepare a workout that is never begun."""
    session = Session()
    session.runner.tick()
    assert session.player.opened == 0
    assert session.history.first_day() is None


def test_a_whole_circuit() -> None:
    """Every cue is heard at its place, every hold is stored, the workout is finished."""
    session = Session().begin()
    events = session.run(110_100)
    assert isinstance(events[-1], WorkoutEnded)
    planned = [(cue.at_ms, cue.kind.value) for cue in timeline_cues(TIMELINE)]
    assert session.heard() == planned
    assert _shape(session.stored_holds()) == [
        *((1, 1, "done", 25_000, 25_000), (3, 1, "done", 25_000, 25_000)),
        (5, 1, "done", 25_000, 25_000),
    ]
    stored = session.history.workout(session.runner.record.id)
    assert stored == session.runner.record
    assert stored is not None
    assert (stored.status, stored.elapsed_ms, stored.planned_ms) == (
        WorkoutStatus.FINISHED,
        110_000,
        75_000,
    )
    assert session.runner.is_over


def test_the_start_is_stored_at_once() -> None:
    """A machine that dies in the first hold leaves a workout that was begun."""
    session = Session().begin()
    assert session.history.running == [session.runner.record]
    assert session.player.opened == 1


def test_the_workout_belongs_to_the_moment_of_its_start() -> None:
    """Prepared before midnight and begun after it, under one id."""
    clock = FakeClock(wall=datetime(2026, 3, 4, 23, 50, tzinfo=UTC))
    session = Session(clock=clock)
    prepared = session.runner.record.id
    clock.advance(20 * 60_000)
    session.begin()
    assert session.runner.record.local_date == date(2026, 3, 5)
    assert session.runner.record.started_at == datetime(2026, 3, 5, 0, 10, tzinfo=UTC)
    assert session.runner.record.id == prepared


def test_a_second_start_begins_no_second_workout() -> None:
    """The key was pressed twice."""
    session = Session().begin(12_000)
    assert session.runner.start() == []
    assert session.player.opened == 1
    assert session.runner.workout.elapsed_ms(session.clock.mono_ms) == 7_000
    assert len(session.history.running) == 1


def test_holds_are_stored_as_they_end_with_the_instant_of_their_end() -> None:
    """Even if the program looked late."""
    session = Session().begin(29_000)
    assert session.stored_holds() == []
    session.clock.advance(3_000)
    session.runner.tick()
    (hold,) = session.stored_holds()
    assert hold.ended_at == session.clock.wall - timedelta(milliseconds=2_000)


def test_the_end_of_the_workout_is_its_own_instant_too() -> None:
    """Not the one of the look that found it."""
    session = Session().begin(109_000)
    session.clock.advance(3_000)
    session.runner.tick()
    assert session.runner.record.ended_at == session.clock.wall - timedelta(milliseconds=2_000)


def test_pause_silences_and_resume_schedules_again() -> None:
    """All that is left comes later by the pause, after the sounds that answer the keys."""
    session = Session().begin(20_000)
    session.runner.pause()
    assert session.scheduled() == [(20_000, "paused")]
    session.run(30_000)
    session.runner.resume()
    assert session.scheduled()[:3] == [
        *((50_000, "resumed"), (57_000, "countdown_3"), (58_000, "countdown_2"))
    ]
    session.run(91_000)
    assert session.heard()[-1] == (140_000, "finished")
    assert session.runner.record.elapsed_ms == 110_000


def test_one_key_pauses_and_resumes() -> None:
    """Each press is the opposite of the last."""
    session = Session().begin(10_000)
    states = []
    for _ in range(3):
        session.runner.toggle_pause()
        states.append(session.runner.workout.state)
    assert states == [WorkoutState.PAUSED, WorkoutState.RUNNING, WorkoutState.PAUSED]


def test_a_pause_of_an_hour_is_no_sleep() -> None:
    """Nobody looks while a workout is paused, and the resume is one all the same."""
    session = Session().begin(10_000)
    session.runner.pause()
    session.clock.advance(3_600_000)
    events = session.runner.toggle_pause()
    assert [type(event) for event in events] == [WorkoutResumed]
    assert session.runner.workout.elapsed_ms(session.clock.mono_ms) == 5_000


def test_a_resume_at_a_change_sounds_as_the_change() -> None:
    """Not as two sounds on top of each other."""
    session = Session().begin(10_000)
    session.runner.pause()
    session.runner.skip()
    session.run(1_000)
    session.runner.resume()
    assert session.scheduled()[0] == (11_000, "rest")
    assert "resumed" not in [name for _, name in session.scheduled()]


def test_skip_goes_on_at_once_by_ear() -> None:
    """The rest sounds now, and what was scheduled before is gone."""
    session = Session().begin(20_000)
    session.runner.skip()
    assert session.scheduled()[:2] == [(20_000, "rest"), (32_000, "countdown_3")]
    assert _shape(session.stored_holds()) == [(1, 1, "skipped", 15_000, 25_000)]


def test_i_broke_is_answered_and_recorded() -> None:
    """One sound says that it was heard and that the rest has begun."""
    session = Session().begin(20_000)
    session.runner.break_hold()
    assert session.scheduled()[:2] == [(20_000, "broken"), (32_000, "countdown_3")]
    assert _shape(session.stored_holds()) == [(1, 1, "broken", 15_000, 25_000)]


def test_i_broke_in_the_last_hold_sounds_as_the_finish() -> None:
    """There is no rest to begin."""
    session = Session().begin(100_000)
    session.runner.break_hold()
    assert session.scheduled() == [(100_000, "finished")]
    assert session.runner.record.status is WorkoutStatus.FINISHED


def test_i_broke_before_another_hold_sounds_as_that_hold() -> None:
    """Without a rest between them, the next one begins now and must be heard."""
    session = Session(expand(circuit_of(Step("plank", 10_000, sets=2)))).begin(4_000)
    session.runner.break_hold()
    assert session.scheduled()[0] == (4_000, "hold")


def test_i_broke_outside_a_hold_leaves_the_sounds_alone() -> None:
    """Nothing is cut off."""
    session = Session().begin(32_000)
    before = session.scheduled()
    assert session.runner.break_hold() == []
    assert session.scheduled() == before


def test_i_broke_just_after_the_change_leaves_the_sounds_alone() -> None:
    """The hold before stays done, the next one goes on, and its sound is not cut off."""
    session = Session(expand(circuit_of(Step("plank", 10_000, sets=2)))).begin(10_900)
    before = session.scheduled()
    (late,) = session.runner.break_hold()
    assert isinstance(late, BreakCameLate)
    assert session.scheduled() == before
    assert [hold.outcome for hold in session.runner.holds] == [Outcome.DONE]


def test_back_jump_and_repeat_reschedule() -> None:
    """The sound of the interval that begins comes at once."""
    session = Session().begin(35_000)
    for command, name in (
        (session.runner.repeat_hold, "hold"),
        (lambda: session.runner.jump(REST_2), "rest"),
        (session.runner.back, "hold"),
    ):
        command()
        assert session.scheduled()[0] == (35_000, name)


def test_more_time_moves_the_countdown() -> None:
    """And makes no sound of its own."""
    session = Session().begin(20_000)
    events = session.runner.extend(5_000)
    assert [type(event) for event in events] == [IntervalChanged]
    assert session.scheduled()[:2] == [(25_000, "last_ten"), (32_000, "countdown_3")]


def test_a_stop_is_silent_and_records_what_was_not_done() -> None:
    """The hold counts what was held, the others nothing."""
    session = Session().begin(20_000)
    session.runner.stop()
    assert session.scheduled() == []
    assert _shape(session.stored_holds()) == [
        *((1, 1, "stopped", 15_000, 25_000), (3, 1, "not_done", 0, 25_000)),
        (5, 1, "not_done", 0, 25_000),
    ]
    assert session.runner.record.status is WorkoutStatus.STOPPED
    assert session.runner.record.elapsed_ms == 20_000
    assert sorted(session.runner.holds, key=lambda h: h.index) == session.stored_holds()


def test_a_hold_given_up_and_never_done_again_is_not_done() -> None:
    """Both records stand side by side under their own attempts."""
    session = Session().begin(50_000)
    session.runner.jump(REST_1)
    session.runner.jump(HOLD_3)
    session.run(30_000)
    assert _shape(session.stored_holds()) == [
        *((1, 1, "done", 25_000, 25_000), (3, 1, "repeated", 5_000, 5_000)),
        *((3, 2, "not_done", 0, 25_000), (5, 1, "done", 25_000, 25_000)),
    ]


def test_a_jump_to_nowhere_is_refused() -> None:
    """The workout goes on as it was."""
    session = Session().begin(20_000)
    with pytest.raises(IndexError):
        session.runner.jump(6)
    assert session.runner.workout.interval.index == HOLD_1


def test_a_command_finds_what_was_due_before_it() -> None:
    """The late press comes after the change, in one list of events; both are recorded."""
    session = Session().begin(29_000)
    session.clock.advance(1_500)
    kinds = [type(event) for event in session.runner.skip()]
    assert kinds == [HoldEnded, IntervalStarted, IntervalStarted]
    assert session.scheduled()[0] == (30_500, "hold")


def test_what_is_due_alone_leaves_the_sounds_alone() -> None:
    """They were scheduled ahead of time; to schedule them again would cut them off."""
    session = Session().begin(29_000)
    before = session.scheduled()
    session.clock.advance(1_000)
    session.runner.break_hold()
    assert session.scheduled() == [sound for sound in before if sound[0] >= 30_000]


def _reasons(events: Sequence[Event]) -> list[PauseReason]:
    return [event.reason for event in events if isinstance(event, WorkoutPaused)]


def _suspend(clock: FakeClock, ms: int) -> None:
    clock.sleep(ms)


def _suspend_all(clock: FakeClock, ms: int) -> None:
    clock.advance(ms)


@pytest.mark.parametrize(
    ("suspend", "ms"),
    [
        (_suspend, 2_100),
        (_suspend, 8 * 3_600_000),
        (_suspend_all, 5_100),
        (_suspend_all, 8 * 3_600_000),
    ],
)
def test_sleep_pauses_at_the_last_instant_awake(
    suspend: Callable[[FakeClock, int], None], ms: int
) -> None:
    """Whether the monotonic clock stands still in sleep or runs on; nothing is counted."""
    session = Session().begin(20_000)
    suspend(session.clock, ms)
    assert _reasons(session.runner.tick()) == [PauseReason.SLEEP]
    assert session.scheduled() == []
    assert session.stored_holds() == []
    assert session.runner.workout.elapsed_ms(session.clock.mono_ms) == 15_000
    session.run(1_000)
    session.runner.resume()
    session.run(95_000)
    assert session.runner.record.elapsed_ms == 110_000
    assert [hold.held_ms for hold in session.stored_holds()] == [25_000] * 3


def test_the_first_key_after_the_sleep_finds_the_workout_paused() -> None:
    """Whoever opens the lid and presses skip has not skipped what was slept through."""
    session = Session().begin(20_000)
    session.clock.advance(3_600_000)
    events = session.runner.skip()
    assert _reasons(events) == [PauseReason.SLEEP]
    assert session.runner.workout.state is WorkoutState.PAUSED
    assert _shape(session.stored_holds()) == [(1, 1, "skipped", 15_000, 25_000)]


def test_the_pause_key_after_the_sleep_does_not_resume() -> None:
    """The workout seemed to run; the press meant pause."""
    session = Session().begin(20_000)
    session.clock.sleep(3_600_000)
    session.runner.toggle_pause()
    assert session.runner.workout.state is WorkoutState.PAUSED


def test_sleep_is_told_once() -> None:
    """And a sleep within a pause is none of the user's business."""
    session = Session().begin(20_000)
    session.clock.advance(60_000)
    session.runner.tick()
    session.clock.advance(60_000)
    assert session.runner.tick() == []


DAY_MS = 24 * 3_600_000
WALL_STEPS = [-1, 1_900, -3_600_000, 3_600_000, -5 * DAY_MS, 5 * DAY_MS, 73 * 365 * DAY_MS]


@pytest.mark.parametrize("ms", WALL_STEPS)
def test_a_wall_clock_that_is_set_has_no_effect(ms: int) -> None:
    """How long is the monotonic clock's business, and the date is that of the start."""
    session = Session().begin(20_000)
    began_at = session.clock.wall - timedelta(seconds=20)
    session.clock.set_wall_on(ms)
    assert session.run(1_000) == []
    assert session.runner.workout.elapsed_ms(session.clock.mono_ms) == 16_000
    session.run(90_000)
    assert session.runner.record.started_at == began_at
    assert session.runner.record.ended_at == began_at + timedelta(seconds=110)
    ends = [hold.ended_at for hold in session.stored_holds()]
    assert ends == [began_at + timedelta(seconds=at_s) for at_s in (30, 70, 110)]


def test_an_end_after_a_sleep_has_the_time_of_day_that_people_had() -> None:
    """Eight hours with a closed lid lie between the start and the end."""
    session = Session().begin(20_000)
    session.clock.sleep(8 * 3_600_000)
    session.runner.tick()
    session.runner.resume()
    session.run(90_000)
    assert session.runner.record.ended_at == session.clock.wall


def test_the_clocks_of_summer_and_winter_do_nothing() -> None:
    """The instant is the same in both zones."""
    session = Session().begin(20_000)
    shown = session.clock.wall.astimezone()
    session.clock.wall = shown
    assert session.run(1_000) == []


def test_a_busy_machine_is_no_sleep() -> None:
    """A gap of five seconds between two looks still counts as training."""
    session = Session().begin(20_000)
    session.clock.advance(5_000)
    assert session.runner.tick() == []
    assert session.runner.workout.elapsed_ms(session.clock.mono_ms) == 20_000


class _SlowHistory(MemoryHistory):
    """Takes seven seconds for each hold, as a locked database may."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__()
        self._clock = clock

    def add_hold(self, hold: HoldRecord) -> None:
        self._clock.advance(7_000)
        super().add_hold(hold)


def test_a_slow_disk_is_no_sleep() -> None:
    """The user went on training while the program waited."""
    clock = FakeClock()
    session = Session(history=_SlowHistory(clock), clock=clock).begin(30_000)
    assert _reasons(session.run(1_000)) == []
    assert session.runner.workout.interval.index == REST_1
    assert session.runner.workout.elapsed_ms(clock.mono_ms) == 8_000


def test_a_slow_disk_delays_no_sound() -> None:
    """The answer to the key is with the player before the disk is asked."""
    clock = FakeClock()
    session = Session(history=_SlowHistory(clock), clock=clock).begin(20_000)
    session.runner.break_hold()
    assert session.heard()[-1] == (20_000, "broken")


@pytest.mark.parametrize("stores_first", [False, True])
def test_what_could_not_be_stored_is_stored_later_once(stores_first: bool) -> None:
    """In order, under the same ids, even if the first try had reached the disk."""
    history = FailingHistory(stores_first=stores_first)
    session = Session(history=history).begin(75_000)
    assert session.runner.storage_error == "The disk is full."
    assert not session.runner.save_waiting()
    history.broken, tried = "", len(history.ids)
    assert session.runner.save_waiting()
    assert session.runner.storage_error == ""
    ids = [session.runner.record.id, *(hold.id for hold in session.runner.holds)]
    assert history.ids[tried:] == ids
    assert set(history.ids[:tried]) == {ids[0]}
    assert session.stored_holds() == session.runner.holds
    assert len(session.stored_holds()) == 2


def test_a_disk_that_recovers_is_noticed_at_the_next_hold() -> None:
    """Nobody has to press anything."""
    history = FailingHistory()
    session = Session(history=history).begin(50_000)
    history.broken = ""
    session.run(60_000)
    assert session.runner.storage_error == ""
    assert [hold.held_ms for hold in session.stored_holds()] == [25_000] * 3
    assert session.history.running == []


def test_a_disk_that_fails_disturbs_neither_sound_nor_time() -> None:
    """The workout goes on to its end."""
    session = Session(history=FailingHistory()).begin(110_100)
    assert session.runner.is_over
    assert session.heard()[-1] == (110_000, "finished")
    assert len(session.runner.holds) == 3


def test_a_rating_belongs_to_the_hold_just_done() -> None:
    """One to five, and the last word counts."""
    session = Session().begin(35_000)
    assert session.runner.rate_hold(2) == session.runner.holds[0]
    session.runner.rate_hold(4)
    session.run(40_000)
    session.runner.rate_hold(1)
    assert [hold.effort for hold in session.stored_holds()] == [4, 1]


def test_without_a_hold_there_is_nothing_to_rate() -> None:
    """The key does nothing in the first interval."""
    session = Session().begin(3_000)
    assert session.runner.rate_hold(3) is None
    session.runner.stop()
    assert session.runner.rate_hold(3) is None
    assert {hold.effort for hold in session.stored_holds()} == {None}


def test_a_rating_after_the_stop_belongs_to_the_last_hold_done() -> None:
    """Not to one that was never begun."""
    session = Session().begin(20_000)
    session.runner.stop()
    session.runner.rate_hold(5)
    assert [hold.effort for hold in session.stored_holds()] == [5, None, None]


@pytest.mark.parametrize("effort", [0, 6])
def test_a_rating_out_of_range_is_refused(effort: int) -> None:
    """Nothing is stored."""
    session = Session().begin(35_000)
    with pytest.raises(ValueError, match="effort"):
        session.runner.rate_hold(effort)
    assert session.stored_holds()[0].effort is None


def test_a_rating_waits_for_its_hold() -> None:
    """While the disk fails, the hold is stored first, then how hard it was."""
    history = FailingHistory()
    session = Session(history=history).begin(35_000)
    session.runner.rate_hold(3)
    history.broken = ""
    session.runner.save_waiting()
    assert session.stored_holds()[0].effort == 3


def test_a_correction_is_stored() -> None:
    """One hold was done differently."""
    session = Session().begin(110_100)
    session.runner.correct_hold(session.runner.holds[1].id, 20_000)
    assert [hold.held_ms for hold in session.stored_holds()] == [25_000, 20_000, 25_000]
    assert session.runner.holds == session.stored_holds()
    with pytest.raises(ValueError, match="negative"):
        session.runner.correct_hold(session.runner.holds[1].id, -1)


def test_a_description_is_stored() -> None:
    """Effort, where it was felt, and a note."""
    session = Session().begin(110_100)
    session.runner.describe(7, frozenset({Felt.GLUTES}), "Good.")
    stored = session.history.workout(session.runner.record.id)
    assert stored == session.runner.record
    assert stored is not None
    assert (stored.effort, list(stored.felt), stored.note) == (7, [Felt.GLUTES], "Good.")


def test_an_open_ended_hold_is_ended_and_recorded() -> None:
    """It counts up in silence, and its end is answered by the rest."""
    session = Session(expand(circuit_of(MAXIMUM, BRIDGE), 5_000)).begin(65_000)
    assert session.scheduled() == []
    session.runner.break_hold()
    assert session.scheduled()[0] == (65_000, "rest")
    assert _shape(session.stored_holds()) == [(1, 1, "done", 60_000, 0)]


def test_events_reach_the_caller() -> None:
    """The start says that it began, and with what."""
    session = Session()
    started, first = session.runner.start()
    assert started == WorkoutStarted(session.t0)
    assert first == IntervalStarted(session.t0, TIMELINE[PREPARE], 1)


_OTHERS = ["stop", "toggle_pause", "fall_asleep", "sleep", "disk fails", "disk works", "rate_hold"]
_commands = st.one_of(presses(), presses(), st.builds(Press, delays(), st.sampled_from(_OTHERS)))


@given(timelines(), st.lists(_commands, max_size=12), st.booleans())
@settings(max_examples=40)
def test_history_and_events_always_agree(
    timeline: Timeline, commands: list[Press], stores_first: bool
) -> None:
    """Whatever is pressed: what was said to have ended is stored, each planned hold once.

    And however the machine sleeps and the disk fails, before it has stored a record or after it.
    """
    history = FailingHistory("", stores_first=stores_first)
    session = Session(timeline, history)
    events = session.runner.start()
    for press in commands:
        session.clock.advance(press.after_ms)
        events += session.runner.tick()
        if press.name.startswith("disk"):
            history.broken = "The disk is full." if press.name == "disk fails" else ""
        elif press.name == "sleep":
            session.clock.sleep(60_000)
        elif press.name == "rate_hold":
            session.runner.rate_hold(3)
        elif press.name == "jump":
            events += session.runner.jump((press.argument or 0) % len(timeline))
        elif press.name == "extend":
            events += session.runner.extend(press.argument or 0)
        elif press.name != "advance":
            events += getattr(session.runner, press.name)()
    events += session.runner.stop()
    history.broken = ""
    assert session.runner.save_waiting()
    assert sorted(session.runner.holds, key=lambda h: (h.index, h.attempt)) == (
        session.stored_holds()
    )
    said = [(e.interval.index, e.attempt, e.held_ms) for e in events if isinstance(e, HoldEnded)]
    stored = session.stored_holds()
    kept = [(h.index, h.attempt, h.held_ms) for h in stored if h.outcome is not Outcome.NOT_DONE]
    assert kept == sorted(said)
    assert len({(hold.index, hold.attempt) for hold in stored}) == len(stored)
    assert {hold.index for hold in stored} == {hold.index for hold in timeline.holds}
    assert session.history.running == []
