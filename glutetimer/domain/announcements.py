# SPDX-License-Identifier: GPL-3.0-or-later
"""What is worth saying in which interval, as facts; the words for it are found elsewhere."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from glutetimer.domain.announcement_kind import ALL_ANNOUNCEMENTS, AnnouncementKind
from glutetimer.domain.cues import CueKind, interval_cues
from glutetimer.domain.exercise import Side
from glutetimer.domain.timeline import Interval, IntervalKind, Timeline

BREATHE_FROM_MS = 60_000
BREATHE_FIRST_MS = 30_000
BREATHE_EVERY_MS = 45_000
BREATHE_BEFORE_END_MS = 20_000
REMIND_FROM_MS = 40_000
REMIND_BEFORE_MS = 15_000
HERALD_BEFORE_MS = 10_000
EXERCISE_CUE_AT_MS = 4_000
ELAPSED_EVERY_MS = 30_000
OPEN_ENDED_FOR_MS = 15 * 60_000

_AT_ONCE_MS = 1_500
_SOON_MS = 4_000
_ANY_TIME_MS = 24 * 60 * 60 * 1000


IMPORTANCE = {
    AnnouncementKind.EXERCISE: 100,
    AnnouncementKind.SWITCH: 100,
    AnnouncementKind.PAUSED: 90,
    AnnouncementKind.RESUMED: 90,
    AnnouncementKind.FINISHED: 90,
    AnnouncementKind.STARTED: 80,
    AnnouncementKind.LAST_ROUND: 60,
    AnnouncementKind.TEN_SECONDS: 55,
    AnnouncementKind.HALFWAY: 50,
    AnnouncementKind.ELAPSED: 50,
    AnnouncementKind.HOLD: 45,
    AnnouncementKind.REPEAT: 45,
    AnnouncementKind.REST: 40,
    AnnouncementKind.ROUND: 35,
    AnnouncementKind.CUE: 30,
    AnnouncementKind.BREATHE: 20,
}


class When(Enum):
    """How near the exercise is that is named."""

    FIRST = "first"
    NEXT = "next"
    NOW = "now"


@dataclass(frozen=True, slots=True)
class Announcement:
    """The facts of something to say; which of them count depends on the kind.

    Attributes:
        duration_ms: Length of the workout, the hold or the rest, or what was held; 0 if unknown.
        number, of: The round, set or repeat, counted from 1.
        counts_sets: The number is that of a set, not of a round.
        repeats: Holds of the exercise on this side in this set.
        open_ended: The hold lasts as long as it can be held.
        relaxes: The rest is the short one between two repeats.
        same_exercise: The exercise is also the one just done.
        same_length: And it lasts as long as the one just done, as often.
        cue: Words to say in place of the exercise's own.
    """

    kind: AnnouncementKind
    exercise_id: str = ""
    side: Side = Side.BOTH
    when: When = When.NOW
    duration_ms: int = 0
    number: int = 0
    of: int = 0
    counts_sets: bool = False
    repeats: int = 1
    open_ended: bool = False
    relaxes: bool = False
    same_exercise: bool = False
    same_length: bool = False
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """Something to say from an offset of an interval on.

    Attributes:
        anchor_ms: Earliest offset from the start of the interval.
        slack_ms: How much later it may begin and still make sense.
        names: Index of the hold whose exercise and side it tells; -1 if none.
    """

    announcement: Announcement
    anchor_ms: int = 0
    slack_ms: int = _SOON_MS
    names: int = -1


def interval_requests(
    timeline: Timeline,
    interval: Interval,
    duration_ms: int,
    enabled: frozenset[AnnouncementKind] = ALL_ANNOUNCEMENTS,
    *,
    named: bool = False,
    leapt: bool = False,
) -> list[Request]:
    """Return what is to be said within an interval, in the order of speaking.

    Args:
        timeline: The whole, to know what comes before and after.
        interval: One of its intervals.
        duration_ms: Its length with its extensions.
        enabled: The kinds to speak.
        named: The exercise and side of this hold were told before it.
        leapt: Another interval than the one before it led to it, so that a repeat tells them, too.
    """
    requests = list(_started(timeline, interval))
    if interval.is_hold:
        requests += _opening(timeline, interval, named=named, leapt=leapt)
        requests += _within(timeline, interval, duration_ms)
        requests += _tail(timeline, interval, duration_ms)
    elif interval.kind is IntervalKind.SWITCH:
        requests += _switch(timeline, interval, duration_ms, enabled)
    else:
        requests += _pause(timeline, interval, duration_ms)
    asked = [request for request in requests if request.announcement.kind in enabled]
    return sorted(asked, key=lambda request: request.anchor_ms)


def finished(held_ms: int) -> Announcement:
    """Return the end of the workout with the time under tension."""
    return Announcement(AnnouncementKind.FINISHED, duration_ms=held_ms)


def resumed(interval: Interval) -> Announcement:
    """Return the answer to going on within an interval; a hold is named again."""
    if not interval.is_hold:
        return GOING_ON
    return Announcement(AnnouncementKind.RESUMED, interval.exercise_id, interval.side)


PAUSED = Announcement(AnnouncementKind.PAUSED)
GOING_ON = Announcement(AnnouncementKind.RESUMED)


def _started(timeline: Timeline, interval: Interval) -> Iterator[Request]:
    if interval.index:
        return
    unknown = any(hold.open_ended for hold in timeline.holds)
    total_ms = 0 if unknown else timeline.total_ms
    yield Request(Announcement(AnnouncementKind.STARTED, duration_ms=total_ms))


def _pause(timeline: Timeline, interval: Interval, duration_ms: int) -> Iterator[Request]:
    """Yield the rest, what comes after it, and a reminder of that near the end of a long one."""
    if interval.kind.is_rest:
        relaxes = interval.kind is IntervalKind.RELAX
        rest = Announcement(AnnouncementKind.REST, duration_ms=duration_ms, relaxes=relaxes)
        yield Request(rest)
    following = _hold_after(timeline, interval)
    if following is None:
        return
    heralds = list(_heralds(timeline, following))
    yield from heralds
    if heralds:
        yield from _reminder(timeline, following, duration_ms)


def _reminder(timeline: Timeline, hold: Interval, duration_ms: int) -> Iterator[Request]:
    """Yield the name of the next hold once more, near the end of a long time without one."""
    if duration_ms >= REMIND_FROM_MS:
        named = _exercise(timeline, hold, When.NEXT)
        yield Request(named, duration_ms - REMIND_BEFORE_MS, _SOON_MS, hold.index)


def _switch(
    timeline: Timeline,
    interval: Interval,
    duration_ms: int,
    enabled: frozenset[AnnouncementKind],
) -> Iterator[Request]:
    following = _hold_after(timeline, interval)
    if following is None:
        return
    if AnnouncementKind.SWITCH in enabled:
        switch = Announcement(AnnouncementKind.SWITCH, following.exercise_id, following.side)
        yield Request(switch, 0, _ANY_TIME_MS, following.index)
        yield from _reminder(timeline, following, duration_ms)
    else:
        yield from _heralds(timeline, following)


def _heralds(timeline: Timeline, hold: Interval) -> Iterator[Request]:
    """Yield what is told before a hold: its round or set, its exercise and its side.

    How many sets there are is told after the exercise whose sets they are.
    """
    if hold.repeat > 1:
        return
    when = When.NEXT if _hold_before(timeline, hold) else When.FIRST
    named = Request(_exercise(timeline, hold, when), 0, _ANY_TIME_MS, hold.index)
    counted = _counted(timeline, hold)
    if counted is None:
        yield named
    elif counted.counts_sets and counted.number == 1:
        yield from (named, Request(counted, 0, _ANY_TIME_MS))
    else:
        yield from (Request(counted, 0, _ANY_TIME_MS), named)


def _opening(timeline: Timeline, hold: Interval, *, named: bool, leapt: bool) -> Iterator[Request]:
    if hold.repeat > 1:
        kind = AnnouncementKind.REPEAT
        yield Request(Announcement(kind, number=hold.repeat, of=hold.repeats))
    else:
        begin = Announcement(
            AnnouncementKind.HOLD, hold.exercise_id, number=hold.repeat, of=hold.repeats
        )
        yield Request(begin, 0, _AT_ONCE_MS)
    if not named and (leapt or hold.repeat == 1):
        yield Request(_exercise(timeline, hold, When.NOW), 0, _ANY_TIME_MS, hold.index)


def _within(timeline: Timeline, hold: Interval, duration_ms: int) -> Iterator[Request]:
    if _begins_set(timeline, hold):
        cue = Announcement(AnnouncementKind.CUE, hold.exercise_id, cue=hold.cue)
        yield Request(cue, EXERCISE_CUE_AT_MS)
    if hold.open_ended:
        yield from _open_ended()
        return
    for sound in interval_cues(hold, duration_ms):
        if sound.kind is CueKind.HALFWAY:
            yield Request(Announcement(AnnouncementKind.HALFWAY), sound.at_ms, _AT_ONCE_MS)
        elif sound.kind is CueKind.LAST_TEN:
            yield Request(Announcement(AnnouncementKind.TEN_SECONDS), sound.at_ms, _AT_ONCE_MS)
    if duration_ms > BREATHE_FROM_MS:
        ends_ms = duration_ms - BREATHE_BEFORE_END_MS
        yield from _breathing(range(BREATHE_FIRST_MS, ends_ms + 1, BREATHE_EVERY_MS))


def _open_ended() -> Iterator[Request]:
    """Yield the time that has passed, for a hold whose end nobody knows."""
    for at_ms in range(ELAPSED_EVERY_MS, OPEN_ENDED_FOR_MS + 1, ELAPSED_EVERY_MS):
        passed = Announcement(AnnouncementKind.ELAPSED, duration_ms=at_ms)
        yield Request(passed, at_ms, _AT_ONCE_MS)
    half_ms = ELAPSED_EVERY_MS // 2
    between = range(ELAPSED_EVERY_MS + half_ms, OPEN_ENDED_FOR_MS, 2 * ELAPSED_EVERY_MS)
    yield from _breathing(between)


def _breathing(instants_ms: Iterable[int]) -> Iterator[Request]:
    for at_ms in instants_ms:
        yield Request(Announcement(AnnouncementKind.BREATHE), at_ms)


def _tail(timeline: Timeline, hold: Interval, duration_ms: int) -> Iterator[Request]:
    """Yield what is told near the end of a hold that another follows without a pause."""
    following = _hold_after(timeline, hold)
    if hold.open_ended or following is None or following.index != hold.index + 1:
        return
    anchor_ms = max(0, duration_ms - HERALD_BEFORE_MS)
    for herald in _heralds(timeline, following):
        yield Request(herald.announcement, anchor_ms, _ANY_TIME_MS, herald.names)


def _exercise(timeline: Timeline, hold: Interval, when: When) -> Announcement:
    before = _hold_before(timeline, hold)
    is_same = before is not None and before.exercise_id == hold.exercise_id
    return Announcement(
        AnnouncementKind.EXERCISE,
        hold.exercise_id,
        hold.side,
        when,
        duration_ms=hold.duration_ms,
        repeats=hold.repeats,
        open_ended=hold.open_ended,
        same_exercise=is_same,
        same_length=is_same and before is not None and _length(before) == _length(hold),
    )


def _length(hold: Interval) -> tuple[int, int]:
    return hold.duration_ms, hold.repeats


def _counted(timeline: Timeline, hold: Interval) -> Announcement | None:
    """Return the round that begins with a hold, or else the set, if there are several."""
    before = _hold_before(timeline, hold)
    place, last = _place(hold), _place(before) if before else (-1, 0, -1, 0)
    if place[:2] != last[:2] and hold.rounds > 1:
        return _number(hold.round, hold.rounds, counts_sets=False)
    if place != last and hold.sets > 1:
        return _number(hold.set, hold.sets, counts_sets=True)
    return None


def _number(number: int, of: int, *, counts_sets: bool) -> Announcement:
    kind = AnnouncementKind.LAST_ROUND if number == of else AnnouncementKind.ROUND
    return Announcement(kind, number=number, of=of, counts_sets=counts_sets)


def _place(hold: Interval) -> tuple[int, int, int, int]:
    return hold.block, hold.round, hold.step, hold.set


def _begins_set(timeline: Timeline, hold: Interval) -> bool:
    before = _hold_before(timeline, hold)
    return before is None or _place(before) != _place(hold)


def _hold_before(timeline: Timeline, hold: Interval) -> Interval | None:
    return _first_hold(timeline, range(hold.index - 1, -1, -1))


def _hold_after(timeline: Timeline, interval: Interval) -> Interval | None:
    return _first_hold(timeline, range(interval.index + 1, len(timeline)))


def _first_hold(timeline: Timeline, indexes: Iterable[int]) -> Interval | None:
    return next((timeline[index] for index in indexes if timeline[index].is_hold), None)
