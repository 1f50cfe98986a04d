# SPDX-License-Identifier: GPL-3.0-or-later
"""A workout whose breath and tempo are heard: each phase in its place, whatever is pressed."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.domain.circuit import Step, Tempo
from glutetimer.domain.pace import PaceKind, Pacing, timeline_phases, upcoming_phases
from glutetimer.domain.timeline import Breathing, Timeline
from glutetimer.pacer import AHEAD_MS, REFILL_MS
from glutetimer.ports import Bus, PaceSound, ScheduledSound
from glutetimer.runner import WorkoutRunner
from tests.fakes import FakeClock, MemoryHistory, RecordingCuePlayer
from tests.unit.strategies import FEW, Press, circuit_of, presses, timeline_of, timelines

IN, OUT = PaceKind.BREATH_IN, PaceKind.BREATH_OUT
BREATH = Pacing(Breathing(), 20_000)
PLANK = BREATH.apply(timeline_of(Step("plank", 30_000)))
SQUATS = timeline_of(Step("squat", 15_000, tempo=Tempo(2_000, 0, 3_000)))


class _Live:
    """A workout on a clock that a test moves."""

    def __init__(self, timeline: Timeline) -> None:
        self.clock = FakeClock()
        self.player = RecordingCuePlayer(self.clock)
        circuit = circuit_of(Step("plank", 30_000))
        history = MemoryHistory()
        self.runner = WorkoutRunner(circuit, timeline, self.clock, self.player, history)
        self.runner.start()
        self.runner.tick()
        self.t0 = min((round(s.at_ms) for s in self.player.scheduled), default=0)

    def run(self, ms: int) -> None:
        """Let time pass, asking ten times a second."""
        until_ms = self.clock.mono_ms + ms
        while self.clock.mono_ms < until_ms:
            self.clock.advance(min(100, until_ms - self.clock.mono_ms))
            self.runner.tick()

    def run_to(self, ms: int) -> None:
        """Let time pass up to an offset of the workout."""
        self.run(self.t0 + ms - self.clock.mono_ms)

    def heard(self) -> list[tuple[int, PaceKind, int]]:
        """Return offset, kind and missed beginning of each phase that was heard."""
        return self._told(self.player.heard)

    def coming(self) -> list[tuple[int, PaceKind, int]]:
        """Return the same of what is scheduled."""
        return self._told(self.player.scheduled)

    def others(self) -> list[ScheduledSound]:
        """Return all that is not on the bed."""
        return [s for s in self.player.heard if s.bus is not Bus.BED]

    def _told(self, sounds: list[ScheduledSound]) -> list[Any]:
        return [
            (round(s.at_ms) - self.t0, s.sound.kind, s.sound.from_ms)
            for s in sounds
            if isinstance(s.sound, PaceSound)
        ]


def test_a_long_hold_is_heard_to_breathe() -> None:
    """Every breath on the bed, each half as long as it is to be taken."""
    live = _Live(PLANK)
    live.run_to(30_000)
    assert live.heard() == [(0, IN, 0), (4_000, OUT, 0), (10_000, IN, 0), (14_000, OUT, 0)]
    sounds = [s for s in live.player.heard if isinstance(s.sound, PaceSound)]
    assert {s.bus for s in sounds} == {Bus.BED}
    assert [s.sound.duration_ms for s in sounds if isinstance(s.sound, PaceSound)] == [
        *(4_000, 6_000, 4_000, 6_000)
    ]


@pytest.mark.parametrize("at_ms", [3_400, 3_900, 7_900, 11_900])
def test_a_window_that_hangs_for_seconds_costs_no_breath(at_ms: int) -> None:
    """Up to five seconds count as training, wherever they fall."""
    live = _Live(Pacing(Breathing(4_000, 4_000), 20_000).apply(PLANK))
    live.run_to(at_ms)
    live.clock.advance(5_000)
    live.runner.tick()
    live.run_to(30_000)
    assert [at_ms for at_ms, _, _ in live.heard()] == list(range(0, 24_000, 4_000))


def test_a_movement_ticks_up_to_the_countdown() -> None:
    """The last repetition goes on in silence."""
    live = _Live(SQUATS)
    live.run_to(15_000)
    up, down = PaceKind.TEMPO_UP, PaceKind.TEMPO_DOWN
    assert live.heard() == [
        *((0, up, 0), (2_000, down, 0), (5_000, up, 0), (7_000, down, 0), (10_000, up, 0)),
    ]


def test_an_open_ended_hold_breathes_until_it_is_ended() -> None:
    """Nobody knows when, so a few seconds are scheduled at a time."""
    live = _Live(BREATH.apply(timeline_of(Step("plank", None), Step("plank", 10_000))))
    live.run_to(65_000)
    assert [at_ms for at_ms, _, _ in live.heard()] == [
        at_ms for breath in range(0, 70_000, 10_000) for at_ms in (breath, breath + 4_000)
    ][:14]
    assert max(at_ms for at_ms, _, _ in live.coming()) < 65_000 + AHEAD_MS
    live.runner.break_hold()
    assert live.coming() == []


def test_a_pause_is_silent_and_the_breath_is_taken_up_where_it_was() -> None:
    """In the middle of the swell, not from its start."""
    live = _Live(PLANK)
    live.run_to(5_500)
    live.runner.pause()
    live.run(60_000)
    assert live.coming() == []
    live.runner.resume()
    assert live.coming()[:2] == [(65_500, OUT, 1_500), (70_000, IN, 0)]


def test_added_seconds_leave_the_breath_that_is_under_way() -> None:
    """It is scheduled anew from where it stands; the new length has room for one more."""
    live = _Live(PLANK)
    live.run_to(17_000)
    live.runner.extend(5_000)
    assert live.coming()[:2] == [(17_000, OUT, 3_000), (20_000, IN, 0)]


def test_a_hold_made_too_short_falls_silent() -> None:
    """A breath that would now meet the countdown is broken off."""
    live = _Live(PLANK)
    live.run_to(11_000)
    live.runner.extend(-10_000)
    assert live.coming() == []


def test_a_tick_that_is_past_is_not_sounded_again() -> None:
    """Only the next one comes."""
    live = _Live(SQUATS)
    live.run_to(1_000)
    live.runner.extend(5_000)
    assert live.coming()[0] == (2_000, PaceKind.TEMPO_DOWN, 0)


def _paced(drawn: Timeline) -> Timeline:
    return Pacing(Breathing(1_500, 2_500), 5_000).apply(drawn)


@FEW
@given(timelines(open_ended=False).filter(lambda timeline: timeline.total_ms < 200_000))
def test_a_whole_workout_sounds_as_planned(timeline: Timeline) -> None:
    """Every phase once, at its place; and the cues are those of the workout without a pace."""
    live, plain = _Live(_paced(timeline)), _Live(_plain(timeline))
    for each in (live, plain):
        each.run(timeline.total_ms + 3_000)
    assert live.heard() == [
        (phase.at_ms, phase.kind, 0)
        for phase in timeline_phases(_paced(timeline))
        if phase.is_heard
    ]
    assert live.others() == plain.others()


def _plain(timeline: Timeline) -> Timeline:
    return Timeline(tuple(replace(interval, tempo=None) for interval in timeline))


@FEW
@given(timelines().map(_paced), st.lists(presses(), max_size=8))
def test_after_any_command_the_next_seconds_are_scheduled(
    timeline: Timeline, commands: list[Press]
) -> None:
    """No phase is forgotten, none is there twice, none lies where the workout has none."""
    live = _Live(timeline)
    runner, workout = live.runner, live.runner.workout
    for press in commands:
        live.run(min(press.after_ms, 9_000))
        argument = [] if press.argument is None else [press.argument]
        if press.name == "jump":
            argument = [argument[0] % len(timeline)]
        getattr(runner, "tick" if press.name == "advance" else press.name)(*argument)
        now_ms = live.clock.mono_ms
        phases = upcoming_phases(workout, now_ms, now_ms + AHEAD_MS)
        expected = [p.at_ms - live.t0 for p in phases if p.is_heard and p.at_ms > now_ms]
        coming = [at_ms for at_ms, _, _ in live.coming() if at_ms > now_ms - live.t0]
        assert coming == expected[: len(coming)]
        assert all(at_ms > now_ms - live.t0 + REFILL_MS for at_ms in expected[len(coming) :])
