# SPDX-License-Identifier: GPL-3.0-or-later
"""A workout is heard: cues and words reach the player, and every command renews both."""

import sys
from collections.abc import Sequence

import pytest

from glutetimer.announcer import Announcer
from glutetimer.domain.announcement_kind import ALL_ANNOUNCEMENTS
from glutetimer.domain.announcements import Announcement
from glutetimer.domain.circuit import Circuit, Step
from glutetimer.domain.cues import CueKind, timeline_cues
from glutetimer.domain.events import HoldEnded, IntervalStarted
from glutetimer.domain.timeline import expand
from glutetimer.domain.workout import Workout
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.ports import Bus, CueStatus
from glutetimer.runner import WorkoutRunner
from glutetimer.sounding import AFTER_CUE_MS, AHEAD_MS
from glutetimer.speech_words import SpeechWords
from tests.fakes import FakeClock, InstantVoice, MemoryHistory, RecordingCuePlayer
from tests.unit.strategies import circuit_of

POLL_MS = 50
CATALOGUE = load_catalogue()
CIRCUIT = circuit_of(Step("glute-bridge", 30_000, sets=2, rest_ms=20_000))
TIMELINE = expand(CIRCUIT, 10_000)


class Session:
    """A workout that speaks, polled every 50 ms as a screen does."""

    def __init__(self, *, speaks: bool = True) -> None:
        self.clock = FakeClock()
        self.t0 = self.clock.mono_ms
        self.player = RecordingCuePlayer(self.clock)
        self.voice = InstantVoice()
        self.asked: list[tuple[Circuit, Workout]] = []
        self.speaks, self.words_fail = speaks, False
        self.history = MemoryHistory()
        self.runner = WorkoutRunner(
            CIRCUIT, TIMELINE, self.clock, self.player, self.history, self._announcer
        )

    def _announcer(self, circuit: Circuit, workout: Workout) -> Announcer | None:
        self.asked.append((circuit, workout))
        words = SpeechWords(CATALOGUE, circuit.name)

        def worded(announcement: Announcement) -> Sequence[str]:
            if self.words_fail:
                raise LookupError("No word for it")
            return words(announcement)

        return Announcer(workout, self.voice, worded, ALL_ANNOUNCEMENTS) if self.speaks else None

    def begin(self, run_ms: int = 0) -> "Session":
        self.runner.start()
        self.run(run_ms)
        return self

    def run(self, ms: int) -> None:
        for _ in range(ms // POLL_MS):
            self.clock.advance(POLL_MS)
            self.runner.tick()

    @property
    def said(self) -> list[str]:
        """Return the words that were heard."""
        return [sound.sound for sound in self.player.heard if isinstance(sound.sound, str)]

    @property
    def waiting(self) -> list[str]:
        """Return the words that wait to be heard."""
        return [sound.sound for sound in self.player.scheduled if isinstance(sound.sound, str)]


def test_nothing_is_rendered_before_the_start() -> None:
    """A window may prepare a workout that is never begun."""
    assert Session().asked == []


def test_the_words_are_heard_in_their_places() -> None:
    """Told from the first interval to the last word, on the bus of the voice."""
    session = Session().begin(100_000)
    assert session.asked == [(CIRCUIT, session.runner.workout)]
    assert session.said[:4] == [
        f"{CIRCUIT.name}. 2 minutes in all.",
        "First: Glute bridge. 30 seconds.",
        "2 sets.",
        "Hold.",
    ]
    assert session.said[-1] == "Finished. 1 minute held."
    spoken = [sound for sound in session.player.heard if isinstance(sound.sound, str)]
    assert {sound.bus for sound in spoken} == {Bus.VOICE}


def test_words_are_scheduled_ahead_of_time() -> None:
    """What is said in the hold waits already while the prepare interval runs."""
    session = Session().begin(5_000)
    assert "Hold." in session.waiting


def test_who_wants_no_voice_hears_cues_alone() -> None:
    """Nothing is said, and every cue is there."""
    silent = Session(speaks=False).begin(100_000)
    assert silent.said == []
    assert silent.player.heard_kinds[-1] is CueKind.FINISHED


def test_a_pause_replaces_what_was_to_be_said() -> None:
    """Nothing of the plan is said while time stands still, only that it does."""
    session = Session().begin(42_000)
    session.runner.pause()
    assert session.waiting == ["Paused."]
    session.run(2_000)
    assert session.waiting == []
    session.runner.resume()
    assert session.waiting[0] == "Going on."


def test_a_skip_replaces_what_was_to_be_said() -> None:
    """The rest's words are gone, those of the hold that begins are there."""
    session = Session().begin(40_100)
    assert "Next: Glute bridge." in session.waiting
    session.runner.skip()
    assert "Next: Glute bridge." not in session.waiting
    assert session.waiting[0] == "Hold."


def test_back_says_the_interval_again() -> None:
    """Who goes back to the rest is told again what is next."""
    session = Session().begin(55_000)
    session.runner.back()
    assert "Next: Glute bridge." in session.waiting


def test_the_total_is_said_when_a_key_ends_the_workout() -> None:
    """What was held in a hold just broken is rendered after the end, and said all the same."""
    session = Session().begin(75_000)
    session.voice.is_slow = True
    session.runner.break_hold()
    assert session.runner.is_over
    assert session.waiting == []
    session.voice.is_slow = False
    session.run(400)
    assert session.waiting == ["Finished. 45 seconds held."]
    assert session.runner.sound_ends_ms() > session.clock.mono_ms + 1_550 + AFTER_CUE_MS
    session.run(7_000)
    assert session.said[-1] == "Finished. 45 seconds held."
    assert session.runner.sound_ends_ms() < session.clock.mono_ms


@pytest.mark.parametrize("status", [CueStatus.SILENT, CueStatus.LOST])
def test_nobody_waits_for_words_that_can_t_be_heard(status: CueStatus) -> None:
    """Without a device the end comes soon."""
    session = Session().begin(75_000)
    session.player.change_status(status)
    session.runner.break_hold()
    assert session.runner.sound_ends_ms() == session.clock.mono_ms + 1_550 + AFTER_CUE_MS


def test_a_voice_that_fails_takes_nothing_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """The fault is told of once; cues, holds and all that happens stay whole."""
    told: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: told.append(str(error)))
    session = Session().begin(15_000)
    session.words_fail = True
    events = session.runner.skip()
    session.words_fail = False
    session.run(60_000)
    assert [type(event) for event in events] == [HoldEnded, IntervalStarted]
    assert [hold.held_ms for hold in session.runner.holds] == [5_000, 30_000]
    assert told == ["No word for it"]
    assert session.runner.is_over
    assert session.player.heard_kinds[-1] is CueKind.FINISHED


def test_a_voice_that_can_t_be_made_is_no_hindrance(monkeypatch: pytest.MonkeyPatch) -> None:
    """The workout begins, and is heard without words."""
    told: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: told.append(str(error)))
    monkeypatch.setattr(Session, "_announcer", _fail)
    session = Session().begin(100_000)
    assert session.runner.is_over
    assert session.said == []
    assert told == ["Nobody expects this"]


def test_what_a_failed_call_brought_about_is_told_by_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The hold that ended is recorded, and the screen hears of it after all."""
    session = Session(speaks=False).begin(39_900)
    monkeypatch.setattr(session.history, "add_hold", _fail)
    session.clock.advance(200)
    with pytest.raises(LookupError):
        session.runner.tick()
    monkeypatch.undo()
    assert [type(event) for event in session.runner.tick()] == [HoldEnded, IntervalStarted]
    assert session.runner.save_waiting()
    assert session.history.holds(session.runner.record.id) == session.runner.holds


def _fail(*_: object) -> None:
    raise LookupError("Nobody expects this")


def test_a_stopped_workout_says_nothing_more() -> None:
    """Who stops wants silence."""
    session = Session().begin(15_000)
    session.runner.stop()
    session.run(5_000)
    assert session.waiting == []


def test_a_workout_of_many_hours_is_handed_over_bit_by_bit() -> None:
    """Each key orders no more than minutes anew, and not one cue is missing at any seam."""
    clock = FakeClock()
    player = RecordingCuePlayer(clock)
    circuit = circuit_of(Step("plank", 1_000, sets=40, rest_ms=1_500), rounds=50)
    timeline = expand(circuit)
    runner = WorkoutRunner(circuit, timeline, clock, player, MemoryHistory())
    runner.start()
    begun_ms = clock.mono_ms
    assert len(player.scheduled) < 3_000
    while clock.mono_ms < begun_ms + 2 * AHEAD_MS:
        clock.advance(1_000)
        runner.tick()
    heard = [(sound.at_ms - begun_ms, sound.sound) for sound in player.heard]
    planned = [(cue.at_ms, cue.kind) for cue in timeline_cues(timeline)]
    assert heard == [cue for cue in planned if cue[0] < 2 * AHEAD_MS]
    runner.extend(5_000)
    assert len(player.scheduled) < 3_000
