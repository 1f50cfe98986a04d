# SPDX-License-Identifier: GPL-3.0-or-later
"""When to remind somebody of what: rules without a clock, a screen or words.

Times of the day are those of the wall clock, whatever the offset to UTC is at the moment: a time
that summer time leaves out is made up for soon after, one that comes twice counts once.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import NamedTuple

from glutetimer.domain.settings import Settings
from glutetimer.domain.training_times import DAY_MIN, training_times
from glutetimer.domain.volume import WeekStart, start_of_week

SNOOZE = timedelta(minutes=30)
# How long before another reminder may follow, of whatever kind.
LEAST_APART = timedelta(minutes=5)
# Whoever has just opened the program is not told at once what it is for.
SETTLING_IN = timedelta(minutes=10)
# A reminder that is older than that has missed its moment.
LATEST_MIN = 180
LATEST_STAND_MIN = 45
GOAL_MIN = 17 * 60
# The day of somebody who wants no quiet hours.
_DAY_FROM_MIN, _DAY_TO_MIN = 8 * 60, 22 * 60
_LONGEST_LOOK_MIN = 15


class ReminderKind(Enum):
    """What is reminded of, the most important first."""

    TRAINING = "training"
    GOAL = "goal"
    SIT_TO_STAND = "sit_to_stand"
    GET_UP = "get_up"


_OF_A_WORKOUT = (ReminderKind.TRAINING, ReminderKind.GOAL)


@dataclass(frozen=True, slots=True)
class ReminderPlan:
    """What somebody wants to be reminded of.

    Attributes:
        training: The minute after midnight for each ISO weekday, 1 to 7, on which to train.
        weekly_workouts: The workouts that a week is to have; 0 for no word about it.
        get_up_min: Minutes of sitting before getting up; 0 for no word about it.
        sit_to_stand_times: How often a day to stand up from a chair; 0 for no word about it.
        quiet_from_min, quiet_to_min: The quiet hours, in minutes after midnight.
    """

    training: Mapping[int, int] = field(default_factory=dict)
    weekly_workouts: int = 0
    get_up_min: int = 0
    sit_to_stand_times: int = 0
    quiet_from_min: int = 0
    quiet_to_min: int = 0
    week_start: WeekStart = WeekStart.MONDAY

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to remind of."""
        wanted = (self.weekly_workouts, self.get_up_min, self.sit_to_stand_times)
        return not self.training and not any(wanted)

    def is_quiet(self, minute: int) -> bool:
        """Tell whether a minute after midnight lies in the quiet hours."""
        first, last = self.quiet_from_min, self.quiet_to_min
        if first <= last:
            return first <= minute < last
        return minute >= first or minute < last


def plan_of(settings: Settings) -> ReminderPlan:
    """Return what the settings want."""
    return ReminderPlan(
        training_times(settings.training_times),
        settings.weekly_workouts if settings.remind_goal else 0,
        settings.get_up_min if settings.get_up else 0,
        settings.sit_to_stand_times if settings.sit_to_stand else 0,
        settings.quiet_from_min,
        settings.quiet_to_min,
        settings.week_start,
    )


class Facts(NamedTuple):
    """What the rules must know of the workouts.

    Attributes:
        is_under_way: A workout runs or is paused.
        done_today: Something was held today.
        done_this_week: Workouts of this week.
    """

    is_under_way: bool = False
    done_today: bool = False
    done_this_week: int = 0


@dataclass(frozen=True, slots=True)
class ReminderState:
    """What has happened so far. All instants are aware, in the local zone of their moment.

    Attributes:
        since: When the sitting began: the start of the program, the end of a workout or of sleep.
        shown: When each kind was last shown.
        snoozed_until: Nothing is shown before.
        again: What was put off, to be shown then.
    """

    since: datetime
    shown: Mapping[ReminderKind, datetime] = field(default_factory=dict)
    snoozed_until: datetime | None = None
    again: ReminderKind | None = None

    def after(self, kind: ReminderKind, now: datetime) -> "ReminderState":
        """Return the state once a reminder was shown."""
        return replace(self, shown={**self.shown, kind: now}, snoozed_until=None, again=None)

    def snoozed(self, kind: ReminderKind | None, now: datetime) -> "ReminderState":
        """Return the state once everything was put off; the kind comes again."""
        return replace(self, snoozed_until=now + SNOOZE, again=kind)

    def risen(self, now: datetime) -> "ReminderState":
        """Return the state once the sitting was interrupted."""
        return replace(self, since=now)

    def rebased(self, now: datetime) -> "ReminderState":
        """Return the state with nothing in it that lies ahead of a clock that was set back."""
        until = self.snoozed_until
        return replace(
            self,
            since=min(self.since, now),
            shown={kind: min(at, now) for kind, at in self.shown.items()},
            snoozed_until=min(until, now + SNOOZE) if until else None,
        )


def due(
    plan: ReminderPlan, state: ReminderState, facts: Facts, now: datetime
) -> ReminderKind | None:
    """Return what to remind of now, an aware instant in the local zone; None for nothing."""
    if facts.is_under_way or plan.is_quiet(_minute(now)) or not _is_time_for_any(state, now):
        return None
    if state.again is not None and state.snoozed_until is not None:
        return state.again if _is_still_wanted(plan, state, facts, now) else None
    rules = {
        ReminderKind.TRAINING: _is_training_due,
        ReminderKind.GOAL: _is_goal_due,
        ReminderKind.SIT_TO_STAND: _is_stand_due,
        ReminderKind.GET_UP: _is_get_up_due,
    }
    found = (kind for kind, is_due in rules.items() if is_due(plan, state, facts, now))
    return next(found, None)


def next_look(plan: ReminderPlan, state: ReminderState, now: datetime) -> timedelta:
    """Return how long nothing can become due: a minute to a quarter of an hour.

    Never longer, for clocks are set and machines sleep.
    """
    minute = now.hour * 60 + now.minute + now.second / 60
    times = [*plan.training.values(), *_stand_minutes(plan), GOAL_MIN, plan.quiet_to_min]
    waits = [(time - minute) % DAY_MIN for time in times]
    instants: list[datetime] = [state.since + SETTLING_IN]
    instants += [at + LEAST_APART for at in state.shown.values()]
    if ReminderKind.SIT_TO_STAND in state.shown and plan.sit_to_stand_times:
        apart = timedelta(minutes=_least_apart_min(plan))
        instants.append(state.shown[ReminderKind.SIT_TO_STAND] + apart)
    if plan.get_up_min:
        instants.append(_risen_at(state) + timedelta(minutes=plan.get_up_min))
    if state.snoozed_until is not None:
        instants.append(state.snoozed_until)
    waits += [(at - now).total_seconds() / 60 for at in instants if at > now]
    return timedelta(minutes=min(max(min(waits), 1.0), _LONGEST_LOOK_MIN))


def _is_time_for_any(state: ReminderState, now: datetime) -> bool:
    last = max(state.shown.values(), default=None)
    if last is not None and now - last < LEAST_APART:
        return False
    return state.snoozed_until is None or now >= state.snoozed_until


def _is_still_wanted(plan: ReminderPlan, state: ReminderState, facts: Facts, now: datetime) -> bool:
    """Tell whether what was put off is to come again."""
    assert state.snoozed_until is not None
    if state.again in _OF_A_WORKOUT:
        return not facts.done_today and state.snoozed_until.date() == now.date()
    wanted = plan.get_up_min if state.again is ReminderKind.GET_UP else plan.sit_to_stand_times
    return bool(wanted) and state.since <= state.snoozed_until


def _is_training_due(plan: ReminderPlan, state: ReminderState, facts: Facts, now: datetime) -> bool:
    time = plan.training.get(now.isoweekday())
    if time is None or facts.done_today or _was_shown_today(state, _OF_A_WORKOUT, now):
        return False
    return _is_daily_due(time, state, now)


def _is_goal_due(plan: ReminderPlan, state: ReminderState, facts: Facts, now: datetime) -> bool:
    """Tell whether the week has no more days than workouts are missing, and none is planned."""
    if facts.done_today or now.isoweekday() in plan.training:
        return False
    if _was_shown_today(state, _OF_A_WORKOUT, now):
        return False
    missing = plan.weekly_workouts - facts.done_this_week
    first = start_of_week(now.date(), plan.week_start)
    days_left = 7 - (now.date() - first).days
    return missing >= days_left and missing > 0 and _is_daily_due(GOAL_MIN, state, now)


def _is_stand_due(plan: ReminderPlan, state: ReminderState, _facts: Facts, now: datetime) -> bool:
    """Tell whether one of the times of the day has come since the last one was shown."""
    if not plan.sit_to_stand_times:
        return False
    ago_min = min((_minute(now) - time) % DAY_MIN for time in _stand_minutes(plan))
    if ago_min > _latest_stand_min(plan) or now - state.since < timedelta(minutes=ago_min):
        return False
    shown = state.shown.get(ReminderKind.SIT_TO_STAND)
    return shown is None or now - shown >= timedelta(minutes=_least_apart_min(plan))


def _is_get_up_due(plan: ReminderPlan, state: ReminderState, _facts: Facts, now: datetime) -> bool:
    sitting = now - _risen_at(state)
    return bool(plan.get_up_min) and sitting >= timedelta(minutes=plan.get_up_min)


def _is_daily_due(time: int, state: ReminderState, now: datetime) -> bool:
    late_min = _minute(now) - time
    if not 0 <= late_min <= LATEST_MIN:
        return False
    came_late = now - state.since < timedelta(minutes=late_min)
    return not came_late or now - state.since >= SETTLING_IN


def _was_shown_today(state: ReminderState, kinds: Iterable[ReminderKind], now: datetime) -> bool:
    return any(kind in state.shown and state.shown[kind].date() == now.date() for kind in kinds)


def _risen_at(state: ReminderState) -> datetime:
    """Return since when somebody has been sitting; each reminder to stand up counts as done."""
    kinds = (ReminderKind.GET_UP, ReminderKind.SIT_TO_STAND)
    return max([state.since, *(state.shown[kind] for kind in kinds if kind in state.shown)])


def _stand_minutes(plan: ReminderPlan) -> list[int]:
    """Return the times of the day, spread evenly over the hours that are not quiet."""
    count = plan.sit_to_stand_times
    if not count:
        return []
    first = _DAY_FROM_MIN if plan.quiet_from_min == plan.quiet_to_min else plan.quiet_to_min
    apart_min = _day_length(plan) / count
    return [round(first + (index + 0.5) * apart_min) % DAY_MIN for index in range(count)]


def _latest_stand_min(plan: ReminderPlan) -> int:
    return min(LATEST_STAND_MIN, _day_length(plan) // plan.sit_to_stand_times // 2)


def _least_apart_min(plan: ReminderPlan) -> int:
    return _day_length(plan) // plan.sit_to_stand_times - _latest_stand_min(plan)


def _day_length(plan: ReminderPlan) -> int:
    length = (plan.quiet_from_min - plan.quiet_to_min) % DAY_MIN
    return length or _DAY_TO_MIN - _DAY_FROM_MIN


def _minute(now: datetime) -> int:
    return now.hour * 60 + now.minute
