# SPDX-License-Identifier: GPL-3.0-or-later
"""What a workout lets be heard: cues, voice and pace, handed to the player ahead of time."""

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from glutetimer.domain.circuit import Circuit
from glutetimer.domain.cues import Cue, CueKind, answer_to, upcoming_cues
from glutetimer.domain.events import Event, WorkoutEnded
from glutetimer.domain.workout import Workout
from glutetimer.pacer import Pacer
from glutetimer.ports import CuePlayer, CueStatus, ScheduledSound

if TYPE_CHECKING:
    from glutetimer.announcer import Announcer

Answer = TypeVar("Answer")

AFTER_CUE_MS = 950
AFTER_WORDS_MS = 500
# More is handed over whenever half of this is left: a workout of a day may have 100,000 cues,
# and each key orders all of them anew.
AHEAD_MS = 20 * 60_000


class AnnouncerOf(Protocol):
    """Makes the voice of a workout."""

    def __call__(self, circuit: Circuit, workout: Workout) -> "Announcer | None":
        """Return the voice; None for cues alone."""


class Sounding:
    """Keeps the player supplied with what a workout is to sound like."""

    def __init__(
        self,
        circuit: Circuit,
        workout: Workout,
        player: CuePlayer,
        announcer_of: AnnouncerOf | None = None,
    ) -> None:
        """Prepare; nothing is opened or rendered before ``open``.

        Args:
            circuit: What is done.
            workout: The performance of it that is to be heard.
            player: Where.
            announcer_of: Makes the voice of the workout; None for cues alone.
        """
        self._circuit, self._workout = circuit, workout
        self._player = player
        self._announcer_of = announcer_of
        self._announcer: Announcer | None = None
        self._pacer = Pacer(workout)
        self._ended_ms = self._cued_ms = 0

    def open(self, held_ms: int = 0) -> None:
        """Open the player, and have the voice begin to render; returns at once.

        Args:
            held_ms: What was held before, of a workout that is taken up.
        """
        self._player.open()
        try:
            if self._announcer_of:
                self._announcer = self._announcer_of(self._circuit, self._workout)
        except Exception:  # noqa: BLE001 - without its voice a workout is one all the same
            sys.excepthook(*sys.exc_info())
        self._ask_voice(lambda voice: voice.count(held_ms))
        self._ask_voice(lambda voice: voice.prepare())

    def status(self) -> CueStatus:
        """Return whether the sound can be heard."""
        return self._player.status()

    def observe(self, events: Sequence[Event]) -> None:
        """Take note of what happened; to be told of all events, before ``renew``."""
        self._ask_voice(lambda voice: voice.observe(events))
        for event in events:
            if isinstance(event, WorkoutEnded):
                self._ended_ms = event.at_ms

    def renew(self, events: Sequence[Event], now_ms: int) -> None:
        """Schedule anew all that is to be heard from an instant on.

        Args:
            events: What a command brought about; it is answered by ear.
            now_ms: The instant.
        """
        self._cued_ms = now_ms + AHEAD_MS
        sounds = _cues(self._workout, events, now_ms, self._cued_ms)
        sounds += self._ask_voice(lambda voice: voice.restart(events, now_ms)) or []
        self._player.replace(sounds + self._pacer.restart(now_ms))

    def look_ahead(self, now_ms: int) -> None:
        """Schedule what is to be said and paced soon, and cues in good time."""
        more = [*self._more_cues(now_ms), *self._pacer.upcoming(now_ms)]
        more += self._ask_voice(lambda voice: voice.upcoming(now_ms)) or []
        if more:
            self._player.append(more)

    def _ask_voice(self, ask: "Callable[[Announcer], Answer]") -> "Answer | None":
        """Ask the voice; None without one. One that fails is told of, and silent from then on."""
        if self._announcer is None:
            return None
        try:
            return ask(self._announcer)
        except Exception:  # noqa: BLE001 - no word is worth a cue, or the record of a hold
            self._announcer = None
            sys.excepthook(*sys.exc_info())
            return None

    def _more_cues(self, now_ms: int) -> list[ScheduledSound]:
        from_ms, until_ms = self._cued_ms, now_ms + AHEAD_MS
        if until_ms - from_ms < AHEAD_MS // 2:
            return []
        self._cued_ms = until_ms
        return _scheduled(upcoming_cues(self._workout, from_ms, until_ms))

    def ends_ms(self) -> int:
        """Return when the last sound of a workout that is over will have been heard."""
        ends_ms = self._ended_ms + self._player.cue_ms(CueKind.FINISHED) + AFTER_CUE_MS
        if self._announcer is None or self.status() is not CueStatus.RUNNING:
            return ends_ms
        return max(ends_ms, self._announcer.speaks_until_ms + AFTER_WORDS_MS)


def _cues(
    workout: Workout, events: Sequence[Event], now_ms: int, until_ms: int
) -> list[ScheduledSound]:
    """Return the cues from now on; the answer to a command first.

    A change that sounds at the same instant answers a resume by itself, and the sound of
    letting go stands for that of the rest that follows.
    """
    cues = upcoming_cues(workout, now_ms, until_ms)
    answer = answer_to(events)
    if answer is CueKind.BROKEN:
        cues = [cue for cue in cues if cue.at_ms > now_ms]
    elif answer is CueKind.RESUMED and cues and cues[0].at_ms == now_ms:
        answer = None
    sounds = [ScheduledSound(now_ms, answer)] if answer else []
    return sounds + _scheduled(cues)


def _scheduled(cues: Sequence[Cue]) -> list[ScheduledSound]:
    return [ScheduledSound(cue.at_ms, cue.kind) for cue in cues]
