# SPDX-License-Identifier: GPL-3.0-or-later
"""A running workout is told as it goes, through pauses, skips and a voice that is late."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.announcer import Announcer
from glutetimer.audio.sound_bank import KEPT_UTTERANCES, SoundBank
from glutetimer.domain.announcement_kind import ALL_ANNOUNCEMENTS
from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.cues import CueKind, answer_to, upcoming_cues
from glutetimer.domain.events import Event, IntervalStarted
from glutetimer.domain.exercise import Sides
from glutetimer.domain.timeline import Timeline, expand
from glutetimer.domain.workout import Workout, WorkoutState
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.ports import Bus, ScheduledSound, Voice
from glutetimer.speech_words import SpeechWords
from tests.fakes import InstantVoice
from tests.unit.test_speech import timelines

CATALOGUE = load_catalogue()
START_MS = 50_000


@dataclass
class _Heard:
    at_ms: int
    end_ms: int
    sound: CueKind | str


class _LongAnswer(InstantVoice):
    """Knows a sound of the user's own for "I broke", longer than that of a rest."""

    def cue_ms(self, kind: CueKind) -> int:
        return 1_500 if kind is CueKind.BROKEN else super().cue_ms(kind)


class Session:
    """A workout with its announcer and a player that cuts off what it replaces.

    Through a loudspeaker that is late, answers to commands are heard late.
    """

    def __init__(self, timeline: Timeline, *, is_slow: bool = False, late_ms: int = 0) -> None:
        self.workout = Workout(timeline)
        self.voice = _LongAnswer()
        self.voice.is_slow = is_slow
        voice: Voice = self.voice
        words = SpeechWords(CATALOGUE, "My circuit")
        self.announcer = Announcer(self.workout, voice, words, ALL_ANNOUNCEMENTS, late_ms)
        self.announcer.prepare()
        self.late_ms = late_ms
        self.now_ms = START_MS
        self._sounds: list[_Heard] = []
        self.command(self.workout.start)

    def command(self, command: Callable[[int], list[Event]]) -> None:
        """Do something and tell the player what follows."""
        events = command(self.now_ms)
        if not events:
            return
        self.announcer.observe(events)
        answer = answer_to(events)
        cues = [ScheduledSound(self.now_ms, answer)] if answer else []
        starts = (event.at_ms for event in events if isinstance(event, IntervalStarted))
        from_ms = min(starts, default=self.now_ms)
        cues += [ScheduledSound(c.at_ms, c.kind) for c in upcoming_cues(self.workout, from_ms)]
        self._cut()
        heard_ms = self.now_ms + self.late_ms
        sounds = [*cues, *self.announcer.restart(events, self.now_ms)]
        self._schedule([sound._replace(at_ms=max(sound.at_ms, heard_ms)) for sound in sounds])

    def pass_time(self, ms: int) -> None:
        """Let time pass in steps of a screen."""
        for _ in range(0, ms, 200):
            self.now_ms += 200
            self.announcer.observe(self.workout.advance(self.now_ms))
            self._schedule(self.announcer.upcoming(self.now_ms))

    def run(self) -> None:
        """Go on to the end."""
        while self.workout.state is WorkoutState.RUNNING:
            if self.workout.interval.open_ended:
                self.pass_time(20_000)
                self.command(self.workout.break_hold)
            self.pass_time(1_000)
        self.pass_time(5_000)

    @property
    def words(self) -> list[str]:
        """Return what was said, in order."""
        return [heard.sound for heard in self.heard if isinstance(heard.sound, str)]

    @property
    def heard(self) -> list[_Heard]:
        """Return every sound that began, with the instant at which it ended or was cut off."""
        begun = [heard for heard in self._sounds if heard.at_ms <= self.now_ms]
        return sorted(begun, key=lambda heard: heard.at_ms)

    def _schedule(self, sounds: Sequence[ScheduledSound]) -> None:
        for sound in sounds:
            if isinstance(sound.sound, str):
                assert sound.bus is Bus.VOICE
                length_ms = self.voice.duration_ms(sound.sound)
            else:
                assert isinstance(sound.sound, CueKind)
                length_ms = self.voice.cue_ms(sound.sound)
            assert length_ms is not None
            at_ms = int(sound.at_ms)
            self._sounds.append(_Heard(at_ms, at_ms + length_ms, sound.sound))

    def _cut(self) -> None:
        cut_ms = self.now_ms + self.late_ms
        self._sounds = [heard for heard in self._sounds if heard.at_ms < cut_ms]
        for heard in self._sounds:
            heard.end_ms = min(heard.end_ms, cut_ms)


def session(*steps: Step, prepare_ms: int = 10_000, rounds: int = 1) -> Session:
    """Begin a workout of one block."""
    return Session(expand(Circuit("own", "My circuit", (Block(steps, "", rounds),)), prepare_ms))


BRIDGE = Step("glute-bridge", 30_000, rest_ms=30_000)
SIDE_PLANK = Step("side-plank", 30_000, sides=Sides.LEFT_RIGHT, switch_ms=8_000)


def test_a_workout_left_alone_is_told_like_its_plan() -> None:
    """What is said live is what the transcript shows."""
    live = session(BRIDGE, SIDE_PLANK)
    live.run()
    assert live.words == [
        "My circuit. 2 minutes in all.",
        "First: Glute bridge. 30 seconds.",
        "Hold.",
        "Tuck the pelvis, squeeze.",
        "Halfway.",
        "Ten seconds.",
        "Rest. 30 seconds.",
        "Next: Side plank, left side. 30 seconds.",
        "Hold.",
        "Hips high, long line.",
        "Halfway.",
        "Ten seconds.",
        "Switch sides: right side.",
        "Hold.",
        "Halfway.",
        "Ten seconds.",
        "Finished. 1 minute 30 seconds held.",
    ]
    assert live.voice.handed_over == live.words


def test_pausing_and_going_on_are_told() -> None:
    """After a pause within a hold, the voice says what is held and on which side."""
    live = session(BRIDGE, SIDE_PLANK)
    live.pass_time(76_000)
    live.command(live.workout.pause)
    live.pass_time(20_000)
    assert live.words[-1] == "Paused."
    live.command(live.workout.resume)
    live.pass_time(3_000)
    assert live.words[-1] == "Going on: Side plank, left side."


def test_going_on_in_a_rest_tells_again_what_is_next() -> None:
    """Whoever comes back to a rest has forgotten what it was."""
    live = session(BRIDGE, SIDE_PLANK)
    live.pass_time(50_000)
    live.command(live.workout.pause)
    live.pass_time(60_000)
    live.command(live.workout.resume)
    live.pass_time(6_000)
    assert live.words[-3:] == ["Paused.", "Going on.", "Next: Side plank, left side. 30 seconds."]


def test_skipping_tells_the_new_interval() -> None:
    """Skipping the rest in the middle of a sentence names the exercise within the hold."""
    live = session(BRIDGE, SIDE_PLANK)
    live.pass_time(42_400)
    live.command(live.workout.skip)
    live.pass_time(3_000)
    assert live.words[-2:] == ["Hold.", "Side plank, left side."]


def test_a_sentence_cut_off_by_an_extension_is_said_again() -> None:
    """Half a name is no name."""
    live = session(BRIDGE, SIDE_PLANK)
    live.pass_time(43_600)
    live.command(lambda now_ms: live.workout.extend(15_000, now_ms))
    live.pass_time(5_000)
    name = "Next: Side plank, left side. 30 seconds."
    assert live.words[-2:] == [name, name]


def test_a_hold_broken_at_the_end_counts_what_was_held() -> None:
    """The last words tell the real time under tension."""
    live = session(Step("glute-bridge", 30_000))
    live.pass_time(25_000)
    live.command(live.workout.break_hold)
    live.pass_time(5_000)
    assert live.words[-1] == "Finished. 15 seconds held."


def test_an_open_hold_tells_the_time_that_passes() -> None:
    """In a hold without an end nobody has to count."""
    live = session(Step("plank", None), prepare_ms=0)
    live.pass_time(65_000)
    assert live.words[-3:] == ["30 seconds.", "Keep breathing.", "1 minute."]
    live.command(live.workout.break_hold)
    live.pass_time(4_000)
    assert live.words[-1] == "Finished. 1 minute 5 seconds held."


_commands = st.lists(
    st.tuples(
        st.integers(0, 60_000),
        st.sampled_from(["pause", "resume", "skip", "back", "repeat_hold", "break_hold", "extend"]),
    ),
    max_size=8,
)


@given(timelines, _commands, st.sampled_from([0, 300, 1_000]))
def test_no_command_makes_the_voice_meet_a_cue(
    timeline: Timeline, commands: list[tuple[int, str]], late_ms: int
) -> None:
    """Whatever the user does, the voice waits for cues and for itself."""
    live = Session(timeline, late_ms=late_ms)
    for wait_ms, name in commands:
        live.pass_time(wait_ms)
        if name == "extend":
            live.command(lambda now_ms: live.workout.extend(7_000, now_ms))
        else:
            live.command(getattr(live.workout, name))
    live.command(live.workout.resume)
    live.pass_time(30_000)
    voices = [heard for heard in live.heard if isinstance(heard.sound, str)]
    cues = [heard for heard in live.heard if isinstance(heard.sound, CueKind)]
    for former, latter in pairwise(voices):
        assert former.end_ms <= latter.at_ms
    for cue in cues:
        assert not [v for v in voices if v.at_ms < cue.end_ms and cue.at_ms < v.end_ms]


def test_halfway_is_told_once() -> None:
    """More time in the second half brings no other half; in the first half it moves it."""
    live = session(Step("glute-bridge", 30_000))
    live.pass_time(28_000)
    live.command(lambda now_ms: live.workout.extend(10_000, now_ms))
    live.run()
    assert live.words.count("Halfway.") == 1
    live = session(Step("glute-bridge", 30_000))
    live.pass_time(20_000)
    live.command(lambda now_ms: live.workout.extend(10_000, now_ms))
    live.run()
    assert live.words.count("Halfway.") == 1


def test_a_hold_that_was_not_named_is_named_once_after_a_pause() -> None:
    """The rest was skipped, and the pause came before the name of the hold."""
    live = session(BRIDGE, SIDE_PLANK)
    live.pass_time(42_400)
    live.command(live.workout.skip)
    live.pass_time(600)
    live.command(live.workout.pause)
    live.pass_time(3_000)
    live.command(live.workout.resume)
    live.pass_time(5_000)
    assert live.words[-4:-1] == ["Going on.", "Hold.", "Side plank, left side."]


def test_a_repeat_that_was_leapt_to_is_named() -> None:
    """Whoever goes back from another exercise is told whose last repeat it is, once."""
    live = session(Step("bird-dog", 10_000, repeats=(3,), relax_ms=3_000), BRIDGE)
    live.pass_time(46_600)
    assert live.workout.interval.exercise_id == "glute-bridge"
    before = len(live.words)
    live.command(lambda now_ms: live.workout.jump(3, now_ms))
    live.pass_time(16_000)
    assert live.words[before : before + 3] == ["2 of 3.", "Bird dog.", "Last one."]
    live.command(live.workout.repeat_hold)
    live.pass_time(1_400)
    assert live.words[-1] == "Last one."


def test_a_test_of_the_longest_hold_is_told_from_its_beginning() -> None:
    """All that an open-ended hold may need is handed over before any of it is scheduled."""
    live = Session(expand(Circuit("own", "My circuit", (Block((Step("wall-squat", None),)),)), 0))
    bank = SoundBank()
    for text in live.voice.handed_over:
        bank.learn(text, np.zeros(1, np.float32))
    assert len(live.voice.handed_over) > KEPT_UTTERANCES
    assert {text for text in live.voice.handed_over if bank.get(text) is None} == set()


def test_last_words_that_came_late_are_still_said() -> None:
    """Five seconds less, just before the end: the total is another one, and not rendered yet."""
    live = session(Step("glute-bridge", 30_000))
    live.pass_time(34_000)
    live.voice.is_slow = True
    live.command(lambda now_ms: live.workout.extend(-5_000, now_ms))
    live.pass_time(1_400)
    live.voice.is_slow = False
    live.pass_time(4_000)
    assert live.words[-1] == "Finished. 25 seconds held."


def test_a_text_that_was_forgotten_again_is_asked_for_again() -> None:
    """Where much is rendered, it may go again before anybody has looked."""
    live = Session(expand(Circuit("own", "My circuit", (Block((BRIDGE,)),)), 10_000), is_slow=True)
    live.pass_time(400)
    live.voice.forget()
    live.voice.is_slow = False
    live.pass_time(5_000)
    assert [text for text in live.words if "Glute bridge" in text]


@pytest.mark.parametrize("ready_after_ms", [3_000, 9_000])
def test_a_late_voice_still_names_the_first_exercise(ready_after_ms: int) -> None:
    """The first use of a voice costs some words, and never the name of the exercise."""
    live = Session(expand(Circuit("own", "My circuit", (Block((BRIDGE,)),)), 10_000), is_slow=True)
    live.pass_time(ready_after_ms)
    assert live.words == []
    live.voice.is_slow = False
    live.pass_time(6_000)
    assert [text for text in live.words if "Glute bridge" in text]
