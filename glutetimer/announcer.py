# SPDX-License-Identifier: GPL-3.0-or-later
"""Say a running workout: interval by interval, a little ahead of time, and anew after a command.

An interval is placed when it is near and all its texts are rendered, so a voice that is still
being made ready costs some words and never a cue. Nothing here waits.
"""

from collections.abc import Sequence

from glutetimer.domain.announcement_kind import AnnouncementKind
from glutetimer.domain.announcements import (
    GOING_ON,
    PAUSED,
    Request,
    finished,
    interval_requests,
    resumed,
)
from glutetimer.domain.cues import answer_to, upcoming_cues
from glutetimer.domain.events import (
    Event,
    HoldEnded,
    IntervalStarted,
    PauseReason,
    WorkoutEnded,
    WorkoutPaused,
    WorkoutResumed,
)
from glutetimer.domain.speech import (
    AFTER_CUE_MS,
    PlacedUtterance,
    Stretch,
    Voicing,
    Wordings,
    busy_until_ms,
    plan_end,
    plan_interval,
    plan_pause,
    texts_of,
    timeline_texts,
)
from glutetimer.domain.workout import Workout
from glutetimer.ports import Bus, ScheduledSound, Voice

AHEAD_MS = 12_000
LEAD_MS = 700
LATE_ANSWER_MS = 3_000
ASK_AGAIN_MS = 2_000


class Announcer:
    """Turns a workout into utterances to schedule.

    Attributes:
        speaks_until_ms: When the last utterance scheduled so far will have been said.
    """

    def __init__(
        self,
        workout: Workout,
        voice: Voice,
        wordings: Wordings,
        enabled: frozenset[AnnouncementKind],
        late_ms: int = 0,
    ) -> None:
        """Begin with nothing said.

        Args:
            workout: The workout to lead.
            voice: Renders and knows the texts.
            wordings: Tells the texts of an announcement, from long to short.
            enabled: The kinds of announcement to speak.
            late_ms: How late the loudspeaker is, and with it every answer to a command.
        """
        self.speaks_until_ms = 0
        self._workout = workout
        self._voice = voice
        self._voicing = Voicing(enabled, wordings, voice.duration_ms, voice.cue_ms)
        self._late_ms = late_ms
        self._held_ms = 0
        self._said: list[PlacedUtterance] = []
        self._index, self._next_index = -1, 0
        self._has_leapt = False
        self._busy_ms = 0
        self._answer: Event | None = None
        self._missing: list[str] = []
        self._now_ms = self._asked_ms = 0

    def prepare(self) -> None:
        """Have everything rendered that the workout may need; returns at once."""
        self._voice.prepare(timeline_texts(self._workout.timeline, self._voicing))

    def count(self, held_ms: int) -> None:
        """Count what was held before this run of the program."""
        self._held_ms += held_ms

    def observe(self, events: Sequence[Event]) -> None:
        """Count what was held; to be told of all events, before ``restart``."""
        for event in events:
            if isinstance(event, HoldEnded):
                self._held_ms += event.held_ms
                self._has_leapt = False
            elif isinstance(event, IntervalStarted):
                here, self._index = self._index, event.interval.index
                self._has_leapt |= self._index not in (here, here + 1)
        if events and isinstance(events[-1], WorkoutEnded):
            self._answer = events[-1]  # the last words, if they were not ready before the end

    def restart(self, events: Sequence[Event], now_ms: int) -> list[ScheduledSound]:
        """Return what to say from now on, in place of all that was scheduled.

        Args:
            events: What a command brought about; its last event is answered.
            now_ms: The instant now.
        """
        self._said = [utterance for utterance in self._said if utterance.end_ms <= now_ms]
        self._answer = events[-1] if events else None
        self.speaks_until_ms = 0
        self._busy_ms = self._answered_until_ms(events, now_ms)
        self._next_index = self._workout.interval.index
        if any(isinstance(event, IntervalStarted) for event in events):
            self._said = [u for u in self._said if u.names == self._next_index]
        elif isinstance(self._answer, WorkoutResumed) and not self._workout.interval.is_hold:
            self._said = [u for u in self._said if u.names < 0]
        return self._sounds(now_ms, now_ms)

    def _answered_until_ms(self, events: Sequence[Event], now_ms: int) -> int:
        """Return from when on a voice meets no sound that a command lets begin now, or late."""
        answer, heard_ms = answer_to(events), now_ms + self._late_ms
        sounds = [cue.kind for cue in upcoming_cues(self._workout, now_ms, heard_ms)]
        sounds += [answer] if answer else []
        lengths_ms = (self._voice.cue_ms(kind) + AFTER_CUE_MS for kind in sounds)
        return heard_ms + max(lengths_ms, default=0)

    def upcoming(self, now_ms: int) -> list[ScheduledSound]:
        """Return what else is to be said soon, to add to what was scheduled already."""
        return self._sounds(now_ms, now_ms + LEAD_MS + self._late_ms)

    def _sounds(self, now_ms: int, from_ms: int) -> list[ScheduledSound]:
        self._now_ms = now_ms
        if self._answer and now_ms - self._answer.at_ms > LATE_ANSWER_MS:
            self._answer = None
        placed = [*self._answered(), *self._intervals(now_ms, from_ms)]
        for utterance in placed:
            self._voice.hand_over(utterance.text)
            ends_ms = max(utterance.at_ms, from_ms) + utterance.duration_ms
            self.speaks_until_ms = max(self.speaks_until_ms, ends_ms)
        return [ScheduledSound(max(u.at_ms, from_ms), u.text, Bus.VOICE) for u in placed]

    def _answered(self) -> list[PlacedUtterance]:
        """Return the answer to a pause, and to a command that finished the workout."""
        index = len(self._workout.timeline)
        match self._answer:
            case WorkoutPaused(at_ms=at_ms, reason=PauseReason.USER):
                if not self._are_ready([Request(PAUSED)]):
                    return []
                placed = plan_pause(at_ms + self._late_ms, index, self._voicing)
            case WorkoutEnded(at_ms=at_ms, finished=True):
                placed = self._end(at_ms + self._late_ms, self._held_ms)
                if self._next_index <= index:
                    return []
            case _:
                return []
        self._answer = None
        return placed

    def _intervals(self, now_ms: int, from_ms: int) -> list[PlacedUtterance]:
        placed: list[PlacedUtterance] = []
        held_ms = self._held_ms
        end_ms: int | None = None
        for stretch in self._workout.upcoming():
            interval, began_ms, duration_ms = stretch
            if began_ms > now_ms + AHEAD_MS:
                return placed
            if interval.index >= self._next_index:
                requests = self._requests(stretch, now_ms)
                if not self._are_ready(requests):
                    return placed
                placed += self._planned(stretch, requests, from_ms)
            held_ms += duration_ms if interval.is_hold else 0
            end_ms = None if interval.open_ended else began_ms + duration_ms
        return placed if end_ms is None else placed + self._end(end_ms, held_ms)

    def _planned(
        self, stretch: Stretch, requests: Sequence[Request], from_ms: int
    ) -> list[PlacedUtterance]:
        placed = plan_interval(stretch, requests, self._voicing, max(from_ms, self._busy_ms))
        recent = stretch[0].index - 2
        self._said = [u for u in self._said if u.index >= recent] + placed
        self._busy_ms = busy_until_ms(stretch, self._voice.cue_ms, self._busy_ms)
        self._next_index = stretch[0].index + 1
        if isinstance(self._answer, WorkoutResumed):
            self._answer = None
        return placed

    def _requests(self, stretch: Stretch, now_ms: int) -> list[Request]:
        """Return what is not said yet in an interval, an answer to going on first."""
        interval, began_ms, duration_ms = stretch
        workout, enabled = self._workout, self._voicing.enabled
        named = any(utterance.names == interval.index for utterance in self._said)
        said = {(u.kind, u.anchor_ms, u.names) for u in self._said if u.index == interval.index}
        if interval is workout.interval and workout.changed_past_half:
            enabled -= {AnnouncementKind.HALFWAY}
        first = workout.timeline.next_hold(workout.interval.index - 1)
        leapt = self._has_leapt and interval is first
        every = interval_requests(
            workout.timeline, interval, duration_ms, enabled, named=named, leapt=leapt
        )
        requests = [r for r in every if (r.announcement.kind, r.anchor_ms, r.names) not in said]
        if isinstance(self._answer, WorkoutResumed) and AnnouncementKind.RESUMED in enabled:
            is_named_next = any(request.names == interval.index for request in requests)
            answer = GOING_ON if is_named_next else resumed(interval)
            slack_ms = now_ms - began_ms + LATE_ANSWER_MS
            requests.insert(0, Request(answer, slack_ms=slack_ms))
        return requests

    def _end(self, at_ms: int, held_ms: int) -> list[PlacedUtterance]:
        """Place the last words, once."""
        index = len(self._workout.timeline)
        if self._next_index > index or not self._are_ready([Request(finished(held_ms))]):
            return []
        self._next_index = index + 1
        return plan_end(at_ms, index, held_ms, self._voicing)

    def _are_ready(self, requests: Sequence[Request]) -> bool:
        """Tell whether all texts are rendered, or can't be; have the others rendered first."""
        missing = [t for t in texts_of(requests, self._voicing) if self._voice.is_pending(t)]
        # Asked for again after a while: where much is rendered, it may be forgotten again.
        is_new = missing != self._missing or self._now_ms - self._asked_ms >= ASK_AGAIN_MS
        if missing and is_new:
            self._asked_ms = self._now_ms
            self._voice.prepare(missing)
        self._missing = missing
        return not missing
