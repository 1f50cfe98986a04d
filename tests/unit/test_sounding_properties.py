# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is pressed and however the machine behaves: what is heard is true, and heard once."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from glutetimer.announcer import Announcer
from glutetimer.domain.announcement_kind import ALL_ANNOUNCEMENTS
from glutetimer.domain.announcements import Announcement, When
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.cues import CueKind
from glutetimer.domain.events import Event, IntervalStarted
from glutetimer.domain.timeline import Timeline
from glutetimer.domain.workout import Workout
from glutetimer.ports import CueStatus, ScheduledSound
from glutetimer.runner import WorkoutRunner
from tests.fakes import FakeClock, InstantVoice, MemoryHistory, RecordingCuePlayer
from tests.unit.strategies import BRIDGE, Press, circuit_of, delays, presses, timelines

SAID_MS = 900


class _Voice(InstantVoice):
    """Says everything in 0.9 s; the user's own sound for "I broke" lasts longer than others."""

    def duration_ms(self, text: str) -> int | None:
        return None if self.is_pending(text) else SAID_MS

    def cue_ms(self, kind: CueKind) -> int:
        return 1_500 if kind is CueKind.BROKEN else super().cue_ms(kind)


class _Facts:
    """Words every announcement in a word of its own, and remembers what it was."""

    def __init__(self) -> None:
        self.facts: dict[str, Announcement] = {}

    def __call__(self, announcement: Announcement) -> tuple[str, ...]:
        self.facts[repr(announcement)] = announcement
        return (repr(announcement),)


class _Player(RecordingCuePlayer):
    """Remembers when it cut off what was heard."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(clock)
        self.cuts_ms: list[int] = []
        self._now = clock

    def replace(self, sounds: Sequence[ScheduledSound]) -> None:
        self.cuts_ms.append(self._now.mono_ms)
        super().replace(sounds)


class _Heard(NamedTuple):
    at_ms: float
    end_ms: float
    sound: CueKind | str


class _Live:
    """A workout with everything that is heard, looked at ten times a second."""

    def __init__(self, timeline: Timeline, opens_as: CueStatus) -> None:
        self.clock, self.voice, self.words = FakeClock(), _Voice(), _Facts()
        self.player = _Player(self.clock)
        self.player.opens_as = opens_as
        history = MemoryHistory()
        self.runner = WorkoutRunner(
            circuit_of(BRIDGE), timeline, self.clock, self.player, history, self._announcer
        )
        self.events: list[Event] = self.runner.start()

    def _announcer(self, circuit: Circuit, workout: Workout) -> Announcer:
        assert circuit.steps
        return Announcer(workout, self.voice, self.words, ALL_ANNOUNCEMENTS)

    def run(self, ms: int) -> None:
        until_ms = self.clock.mono_ms + ms
        while self.clock.mono_ms < until_ms:
            self.clock.advance(min(100, until_ms - self.clock.mono_ms))
            self.events += self.runner.tick()

    def do(self, press: Press) -> None:
        match press.name, press.argument:
            case "sleep", _:
                self.clock.sleep(9_000)
            case "hang", _:
                self.clock.advance(4_900)
            case ("lost" | "running") as status, _:
                self.player.change_status(CueStatus(status))
            case "jump", int(index):
                self.events += self.runner.jump(index % len(self.runner.workout.timeline))
            case "extend", int(delta_ms):
                self.events += self.runner.extend(delta_ms)
            case "advance", _:
                self.events += self.runner.tick()
            case name, _:
                self.events += getattr(self.runner, name)()

    def heard(self) -> list[_Heard]:
        """Return what was heard, each as long as it lasted or until it was cut off."""
        found = []
        for sound in self.player.heard:
            heard = sound.sound
            if isinstance(heard, CueKind | str):
                long_ms = self.voice.cue_ms(heard) if isinstance(heard, CueKind) else SAID_MS
                cuts_ms = [cut for cut in self.player.cuts_ms if cut > sound.at_ms]
                found.append(
                    _Heard(sound.at_ms, min(sound.at_ms + long_ms, *cuts_ms[:1], 1e12), heard)
                )
        return sorted(found)


_MACHINE = ["sleep", "hang", "lost", "running", "fall_asleep", "toggle_pause", "resume"]
_acts = st.one_of(presses(), presses(), st.builds(Press, delays(), st.sampled_from(_MACHINE)))


@given(timelines(), st.lists(_acts, max_size=10), st.sampled_from(CueStatus))
@settings(max_examples=25)
def test_what_is_heard_is_true_and_heard_once(
    timeline: Timeline, acts: list[Press], opens_as: CueStatus
) -> None:
    """No cue is doubled, no word meets another sound, and each word is right when it is said."""
    live = _Live(timeline, opens_as)
    for press in [*acts, Press(20_000, "resume"), Press(20_000, "stop")]:
        live.run(press.after_ms)
        live.do(press)
    heard = live.heard()
    cues = [each for each in heard if isinstance(each.sound, CueKind)]
    assert len({(cue.at_ms, cue.sound) for cue in cues}) == len(cues)
    voices = [each for each in heard if isinstance(each.sound, str)]
    for former, latter in pairwise(voices):
        assert former.end_ms <= latter.at_ms
    for cue in cues:
        assert not [v for v in voices if v.at_ms < cue.end_ms and cue.at_ms < v.end_ms]
    _assert_true(live, timeline, voices)


def _assert_true(live: _Live, timeline: Timeline, voices: Sequence[_Heard]) -> None:
    """Hold what was said against the interval in which it was said."""
    begun = [event for event in live.events if isinstance(event, IntervalStarted)]
    for voice in voices:
        said = live.words.facts[str(voice.sound)]
        current = [e for e in begun if e.at_ms <= voice.at_ms or e is begun[0]][-1].interval
        following = timeline.next_hold(current.index)
        match said.kind.value:
            case "exercise" | "switch":
                hold = current if said.when is When.NOW and current.is_hold else following
                assert hold is not None
                assert (said.exercise_id, said.side) == (hold.exercise_id, hold.side)
            case "resumed" if said.exercise_id:
                assert (said.exercise_id, said.side) == (current.exercise_id, current.side)
            case "repeat":
                assert (said.number, said.of) == (current.repeat, current.repeats)
            case "round" | "last_round":
                assert following is not None
                rounds = (following.round, following.rounds)
                sets = (following.set, following.sets)
                assert (said.number, said.of) == (sets if said.counts_sets else rounds)
            case "rest":
                assert current.kind.is_rest
            case _:
                pass
