# SPDX-License-Identifier: GPL-3.0-or-later
"""Where each utterance lies, so that none meets a cue, a countdown or another utterance.

An interval has room from the end of its own sound to the first tick of its countdown, except
around the sounds within it. What does not fit is said in fewer words, and left out last of all
if it tells exercise and side.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

from glutetimer.domain.announcement_kind import AnnouncementKind
from glutetimer.domain.announcements import (
    IMPORTANCE,
    PAUSED,
    Announcement,
    Request,
    finished,
    interval_requests,
)
from glutetimer.domain.cues import CueKind, interval_cues
from glutetimer.domain.timeline import Interval, Timeline

AFTER_CUE_MS = 120
BEFORE_CUE_MS = 150
BETWEEN_MS = 250

Wordings: TypeAlias = Callable[[Announcement], Sequence[str]]
Stretch: TypeAlias = tuple[Interval, int, int]
Window: TypeAlias = tuple[int, int]

_INTERVALS_AHEAD = 400
_ENDLESS_MS = 24 * 60 * 60 * 1000
_TICKS = (CueKind.COUNTDOWN_3, CueKind.COUNTDOWN_2, CueKind.COUNTDOWN_1)


@dataclass(frozen=True, slots=True)
class Voicing:
    """How things are said here.

    Attributes:
        enabled: The kinds of announcement to speak.
        wordings: Tells the texts for an announcement, from long to short; none to say nothing.
        duration_of: Tells how long a text sounds in milliseconds; None if it can't be spoken.
        cue_ms: Tells how long a cue sounds in milliseconds.
    """

    enabled: frozenset[AnnouncementKind]
    wordings: Wordings
    duration_of: Callable[[str], int | None]
    cue_ms: Callable[[CueKind], int]


@dataclass(frozen=True, slots=True)
class PlacedUtterance:
    """A text with its place.

    ``at_ms`` counts from wherever the stretches count from that it was placed in.

    Attributes:
        duration_ms: How long it sounds.
        index: Index of the interval that it is spoken in; the length of the timeline at the end.
        anchor_ms: Offset in the interval from which it was asked for.
        names: Index of the hold whose exercise and side it tells; -1 if none.
    """

    at_ms: int
    text: str
    kind: AnnouncementKind
    duration_ms: int
    index: int = 0
    anchor_ms: int = 0
    names: int = -1

    @property
    def end_ms(self) -> int:
        """Return the instant at which it has been said."""
        return self.at_ms + self.duration_ms


def plan_interval(
    stretch: Stretch,
    requests: Sequence[Request],
    voicing: Voicing,
    not_before_ms: int = 0,
) -> list[PlacedUtterance]:
    """Place what is to be said within one interval.

    Args:
        stretch: The interval, the instant at which it begins, and its length in milliseconds.
        requests: What to say, in the order of speaking and of their anchors.
        voicing: How it is said.
        not_before_ms: Instant before which nothing may begin, such as the end of another sound.
    """
    interval, began_ms, _ = stretch
    windows = list(free_windows(stretch, voicing.cue_ms))
    placed: list[PlacedUtterance] = []
    for anchor_ms, group in groupby(requests, key=lambda request: request.anchor_ms):
        for at_ms, request, text in _place(
            list(group), windows, max(not_before_ms, began_ms + anchor_ms), began_ms, voicing
        ):
            kind, duration_ms = request.announcement.kind, voicing.duration_of(text) or 0
            utterance = PlacedUtterance(
                at_ms, text, kind, duration_ms, interval.index, anchor_ms, request.names
            )
            placed.append(utterance)
            not_before_ms = max(not_before_ms, utterance.end_ms + BETWEEN_MS)
    return placed


def plan_timeline(timeline: Timeline, voicing: Voicing) -> list[PlacedUtterance]:
    """Place all that is said in a timeline done as planned, from its start, in order.

    What is said within open-ended holds and at an open end has no offset, and is left out.
    """
    placed: list[PlacedUtterance] = []
    busy_ms = 0
    for interval in timeline:
        stretch = (interval, interval.start_ms, interval.duration_ms)
        named = any(utterance.names == interval.index for utterance in placed[-8:])
        requests = interval_requests(
            timeline, interval, interval.duration_ms, voicing.enabled, named=named
        )
        if not interval.open_ended:
            placed += plan_interval(stretch, requests, voicing, busy_ms)
        busy_ms = busy_until_ms(stretch, voicing.cue_ms, busy_ms)
    if any(interval.open_ended for interval in timeline):
        return placed
    end = plan_end(timeline.total_ms, len(timeline), timeline.held_ms, voicing)
    return placed + end


def plan_end(at_ms: int, index: int, held_ms: int, voicing: Voicing) -> list[PlacedUtterance]:
    """Place what is said at the end of a workout, after the sound of it.

    Args:
        at_ms: The instant at which the workout ends.
        index: The length of the timeline.
        held_ms: The time under tension.
        voicing: How it is said.
    """
    return _answer(finished(held_ms), at_ms, CueKind.FINISHED, index, voicing)


def plan_pause(at_ms: int, index: int, voicing: Voicing) -> list[PlacedUtterance]:
    """Place what is said when the workout is paused, after the sound of it."""
    return _answer(PAUSED, at_ms, CueKind.PAUSED, index, voicing)


def free_windows(stretch: Stretch, cue_ms: Callable[[CueKind], int]) -> Iterator[Window]:
    """Yield the stretches of time within an interval in which a voice meets no cue.

    The countdown is closed from its first tick to the end of the interval.

    Args:
        stretch: The interval, the instant at which it begins, and its length in milliseconds.
        cue_ms: Tells how long a cue sounds.
    """
    interval, began_ms, duration_ms = stretch
    end_ms = began_ms + (_ENDLESS_MS if interval.open_ended else duration_ms)
    free_ms = began_ms
    for cue in interval_cues(interval, duration_ms):
        at_ms = began_ms + cue.at_ms
        if free_ms < at_ms - BEFORE_CUE_MS:
            yield free_ms, at_ms - BEFORE_CUE_MS
        if cue.kind in _TICKS:
            return
        free_ms = max(free_ms, at_ms + cue_ms(cue.kind) + AFTER_CUE_MS)
    if free_ms < end_ms - BEFORE_CUE_MS:
        yield free_ms, end_ms - BEFORE_CUE_MS


def busy_until_ms(stretch: Stretch, cue_ms: Callable[[CueKind], int], before_ms: int = 0) -> int:
    """Return from when on a voice meets none of the cues of an interval, nor those before it."""
    interval, began_ms, duration_ms = stretch
    cues = interval_cues(interval, duration_ms)
    ends = (began_ms + cue.at_ms + cue_ms(cue.kind) + AFTER_CUE_MS for cue in cues)
    return max(before_ms, *ends, 0)


def texts_of(requests: Iterable[Request], voicing: Voicing) -> Iterator[str]:
    """Yield every wording of every request."""
    for request in requests:
        yield from voicing.wordings(request.announcement)


def timeline_texts(timeline: Timeline, voicing: Voicing) -> Iterator[str]:
    """Yield the texts that a workout may need, in order, with repetitions.

    Those of a very long one only for its first intervals.
    """
    yield from voicing.wordings(PAUSED)
    yield from voicing.wordings(Announcement(AnnouncementKind.RESUMED))
    for interval in timeline.intervals[:_INTERVALS_AHEAD]:
        requests = interval_requests(timeline, interval, interval.duration_ms, voicing.enabled)
        yield from texts_of(requests, voicing)
    yield from voicing.wordings(finished(timeline.held_ms))


def _answer(
    announcement: Announcement, at_ms: int, cue: CueKind, index: int, voicing: Voicing
) -> list[PlacedUtterance]:
    if announcement.kind not in voicing.enabled:
        return []
    request = Request(announcement)
    begin_ms = at_ms + voicing.cue_ms(cue) + AFTER_CUE_MS
    return [
        PlacedUtterance(begin_ms, text, announcement.kind, voicing.duration_of(text) or 0, index)
        for _, text in _choose([request], _ENDLESS_MS, voicing)
    ]


def _place(
    group: Sequence[Request],
    windows: Iterable[Window],
    from_ms: int,
    began_ms: int,
    voicing: Voicing,
) -> Iterator[tuple[int, Request, str]]:
    """Yield the instant and the text of what is said of a group, in the first window for it."""
    for window_ms, end_ms in windows:
        at_ms = max(window_ms, from_ms)
        still = [r for r in group if at_ms <= began_ms + r.anchor_ms + r.slack_ms]
        chosen = _choose(still, end_ms - at_ms, voicing)
        for request, text in chosen:
            yield at_ms, request, text
            at_ms += (voicing.duration_of(text) or 0) + BETWEEN_MS
        if chosen:
            return


def _choose(group: Sequence[Request], room_ms: int, voicing: Voicing) -> list[tuple[Request, str]]:
    """Return what of a group is said in which words, so that all of it fits.

    First as much as possible is said as briefly as possible, the most important first; then the
    most important things are said in as many words as there is room for.
    """
    ranked = sorted(group, key=lambda request: -IMPORTANCE[request.announcement.kind])
    options = {id(request): _spoken(request, voicing) for request in ranked}
    room_ms += BETWEEN_MS
    chosen: dict[int, tuple[int, str]] = {}
    for request in ranked:
        shortest = min(options[id(request)], default=None)
        if shortest and shortest[0] + BETWEEN_MS <= room_ms:
            chosen[id(request)] = shortest
            room_ms -= shortest[0] + BETWEEN_MS
    for request in ranked:
        for option in options[id(request)] if id(request) in chosen else ():
            used_ms = chosen[id(request)][0]
            if option[0] <= used_ms + room_ms:
                chosen[id(request)] = option
                room_ms += used_ms - option[0]
                break
    return [(request, chosen[id(request)][1]) for request in group if id(request) in chosen]


def _spoken(request: Request, voicing: Voicing) -> list[tuple[int, str]]:
    """Return duration and text of each wording that can be spoken, from long to short."""
    texts = voicing.wordings(request.announcement)
    timed = ((voicing.duration_of(text), text) for text in texts)
    return [(duration_ms, text) for duration_ms, text in timed if duration_ms is not None]
