# SPDX-License-Identifier: GPL-3.0-or-later
"""When somebody is reminded of what: every rule, and what holds whatever the plan and the zone."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutetimer.domain.reminders import (
    LEAST_APART,
    SNOOZE,
    Facts,
    ReminderKind,
    ReminderPlan,
    ReminderState,
    due,
    next_look,
    plan_of,
)
from glutetimer.domain.settings import Settings
from glutetimer.domain.training_times import training_text, training_times
from glutetimer.domain.volume import WeekStart

BERLIN = ZoneInfo("Europe/Berlin")
MINUTE = timedelta(minutes=1)
TRAINING, GOAL = ReminderKind.TRAINING, ReminderKind.GOAL
STAND, GET_UP = ReminderKind.SIT_TO_STAND, ReminderKind.GET_UP
NIGHT = ReminderPlan(quiet_from_min=21 * 60, quiet_to_min=8 * 60)
NOTHING_DONE = Facts()


def at(text: str) -> datetime:
    """Return a local instant, given without its zone."""
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


class Desk:
    """Somebody at a computer, and what they were reminded of.

    Attributes:
        told: What was shown, with the local time.
    """

    def __init__(self, plan: ReminderPlan, start: datetime, facts: Facts = NOTHING_DONE) -> None:
        self.plan, self.facts = plan, facts
        self.state = ReminderState(since=start)
        self.now = start
        self.told: list[tuple[ReminderKind, datetime]] = []

    def pass_time(self, duration: timedelta, *, minutely: bool = False) -> None:
        """Let time pass, looking as seldom as the rules allow, or every minute."""
        end = self.now.astimezone(UTC) + duration
        while (left := end - self.now.astimezone(UTC)) > timedelta(0):
            self.look()
            step = MINUTE if minutely else next_look(self.plan, self.state, self.now)
            self.now = (self.now.astimezone(UTC) + min(step, left)).astimezone(BERLIN)

    def look(self) -> None:
        """Look what is due."""
        kind = due(self.plan, self.state, self.facts, self._fixed(self.now))
        if kind is not None:
            self.told.append((kind, self.now))
            self.state = self.state.after(kind, self._fixed(self.now))

    def until(self, text: str) -> None:
        """Let time pass until a local time."""
        self.pass_time(at(text).astimezone(UTC) - self.now.astimezone(UTC))

    @property
    def kinds(self) -> list[ReminderKind]:
        """Return what was shown."""
        return [kind for kind, _ in self.told]

    @staticmethod
    def _fixed(now: datetime) -> datetime:
        """Return an instant as the program's clock tells it: with an offset, without a zone."""
        return datetime.fromisoformat(now.isoformat())


# Wednesday, 4 March 2026.
EVENINGS = replace(NIGHT, training={3: 18 * 60, 6: 10 * 60})


def test_a_day_and_time_to_train_is_told_once():
    """At its minute, and not again on that day."""
    desk = Desk(EVENINGS, at("2026-03-04T12:00"))
    desk.until("2026-03-05T12:00")
    assert desk.told == [(TRAINING, at("2026-03-04T18:00"))]


def test_each_day_has_its_own_time():
    """Wednesday evening and Saturday morning."""
    desk = Desk(EVENINGS, at("2026-03-02T09:00"))
    desk.until("2026-03-09T09:00")
    assert desk.told == [(TRAINING, at("2026-03-04T18:00")), (TRAINING, at("2026-03-07T10:00"))]


def test_whoever_has_trained_is_left_alone():
    """Once a day is enough."""
    desk = Desk(EVENINGS, at("2026-03-04T12:00"), Facts(done_today=True))
    desk.until("2026-03-04T22:00")
    assert desk.told == []


def test_nothing_is_said_during_a_workout():
    """Not even that it is time for one."""
    plan = replace(EVENINGS, get_up_min=20, sit_to_stand_times=4)
    desk = Desk(plan, at("2026-03-04T12:00"), Facts(is_under_way=True))
    desk.until("2026-03-04T20:00")
    assert desk.told == []


@pytest.mark.parametrize(("opened", "told"), [("18:30", "18:40"), ("17:55", "18:00")])
def test_whoever_opens_the_program_late_may_settle_in(opened, told):
    """Ten minutes: they may have come to train."""
    desk = Desk(EVENINGS, at(f"2026-03-04T{opened}"))
    desk.until("2026-03-04T23:00")
    assert desk.told == [(TRAINING, at(f"2026-03-04T{told}"))]


def test_a_time_long_past_is_not_told():
    """Whoever comes in the evening is not told of the morning."""
    desk = Desk(replace(NIGHT, training={3: 9 * 60}), at("2026-03-04T12:30"))
    desk.until("2026-03-04T20:00")
    assert desk.told == []


def test_quiet_hours_stand_above_a_time_to_train():
    """Nothing rings at night; what lies shortly before their end comes with it."""
    desk = Desk(replace(NIGHT, training={3: 22 * 60, 4: 7 * 60}), at("2026-03-04T18:00"))
    desk.until("2026-03-05T12:00")
    assert desk.told == [(TRAINING, at("2026-03-05T08:00"))]


def test_the_same_hour_twice_means_no_quiet_hours():
    """Rather than a day of silence."""
    plan = ReminderPlan(training={3: 60}, quiet_from_min=480, quiet_to_min=480)
    desk = Desk(plan, at("2026-03-04T00:00"))
    desk.until("2026-03-04T03:00")
    assert desk.told == [(TRAINING, at("2026-03-04T01:00"))]


# ---------------------------------------------------------------------------------- the week


@pytest.mark.parametrize(
    ("done", "days"), [(0, ["06", "07", "08"]), (1, ["07", "08"]), (2, ["08"]), (3, [])]
)
def test_the_goal_is_told_of_when_the_week_runs_out(done, days):
    """Three workouts want three days: nobody hears of it before Friday."""
    desk = Desk(replace(NIGHT, weekly_workouts=3), at("2026-03-02T09:00"))
    desk.facts = Facts(done_this_week=done)
    desk.until("2026-03-09T00:00")
    assert desk.told == [(GOAL, at(f"2026-03-{day}T17:00")) for day in days]


def test_the_week_runs_out_when_the_user_says():
    """On Saturday, if it starts on Sunday."""
    plan = replace(NIGHT, weekly_workouts=1, week_start=WeekStart.SUNDAY)
    desk = Desk(plan, at("2026-03-02T09:00"))
    desk.until("2026-03-08T00:00")
    assert desk.told == [(GOAL, at("2026-03-07T17:00"))]


def test_a_day_with_a_time_to_train_has_one_reminder():
    """The time that was chosen stands for the goal."""
    desk = Desk(replace(EVENINGS, weekly_workouts=7), at("2026-03-04T09:00"))
    desk.until("2026-03-04T23:00")
    assert desk.told == [(TRAINING, at("2026-03-04T18:00"))]


# ----------------------------------------------------------------------------------- sitting


def test_getting_up_is_told_of_every_twenty_minutes():
    """From the start on."""
    desk = Desk(replace(NIGHT, get_up_min=20), at("2026-03-04T12:00"))
    desk.until("2026-03-04T13:01")
    assert [told.strftime("%H:%M") for _, told in desk.told] == ["12:20", "12:40", "13:00"]


def test_a_workout_or_sleep_interrupts_the_sitting():
    """The minutes are counted anew."""
    desk = Desk(replace(NIGHT, get_up_min=20), at("2026-03-04T12:00"))
    desk.until("2026-03-04T12:19")
    desk.state = desk.state.risen(desk.now)
    desk.until("2026-03-04T12:38")
    assert desk.told == []
    desk.until("2026-03-04T12:40")
    assert desk.kinds == [GET_UP]


def test_sit_to_stand_is_spread_over_the_day():
    """Four times between eight and nine, in the middle of each quarter."""
    desk = Desk(replace(NIGHT, sit_to_stand_times=4), at("2026-03-04T07:00"))
    desk.until("2026-03-05T07:00")
    told = [told.strftime("%H:%M") for _, told in desk.told]
    assert told == ["09:38", "12:52", "16:08", "19:22"]


def test_sit_to_stand_follows_a_day_that_ends_after_midnight():
    """Whoever sleeps from eight to four has times from four to eight, also past midnight."""
    plan = ReminderPlan(sit_to_stand_times=4, quiet_from_min=8 * 60, quiet_to_min=16 * 60)
    desk = Desk(plan, at("2026-03-04T15:00"))
    desk.until("2026-03-05T15:00")
    told = [told.strftime("%d %H:%M") for _, told in desk.told]
    assert told == ["04 18:00", "04 22:00", "05 02:00", "05 06:00"]


def test_sit_to_stand_passes_over_what_was_slept_through():
    """Who comes back after it has just stood; the next one comes at its time."""
    desk = Desk(replace(NIGHT, sit_to_stand_times=4), at("2026-03-04T12:00"))
    desk.until("2026-03-04T12:40")
    desk.now = at("2026-03-04T13:05")
    desk.state = desk.state.risen(desk.now)
    desk.until("2026-03-04T18:00")
    assert [told.strftime("%H:%M") for _, told in desk.told] == ["16:08"]


@pytest.mark.parametrize("date", ["2026-03-29", "2026-10-25"])
def test_sitting_is_counted_in_real_minutes_where_clocks_change(date):
    """Every twenty of them, whatever the clock on the wall does."""
    plan = ReminderPlan(get_up_min=20)
    desk = Desk(plan, at(f"{date}T01:00"))
    desk.pass_time(timedelta(minutes=121))
    instants = [told.astimezone(UTC) for _, told in desk.told]
    assert len(instants) == 6
    assert {b - a for a, b in pairwise(instants)} == {timedelta(minutes=20)}


def test_standing_up_counts_as_getting_up():
    """Nobody is sent up twice within a few minutes."""
    plan = replace(NIGHT, sit_to_stand_times=4, get_up_min=20)
    desk = Desk(plan, at("2026-03-04T12:40"))
    desk.until("2026-03-04T13:13")
    assert [(kind, told.strftime("%H:%M")) for kind, told in desk.told] == [
        (STAND, "12:52"),
        (GET_UP, "13:12"),
    ]


# ---------------------------------------------------------------------------------- put off


def test_what_is_put_off_comes_again():
    """In half an hour; nothing else comes meanwhile."""
    desk = Desk(replace(EVENINGS, get_up_min=20), at("2026-03-04T17:55"))
    desk.until("2026-03-04T18:01")
    desk.state = desk.state.snoozed(TRAINING, desk.now)
    desk.until("2026-03-04T18:34")
    assert [(kind, told.strftime("%H:%M")) for kind, told in desk.told] == [
        (TRAINING, "18:00"),
        (TRAINING, "18:31"),
    ]


def test_what_is_put_off_and_done_does_not_come_again():
    """A workout meanwhile is what it was about."""
    desk = Desk(EVENINGS, at("2026-03-04T17:55"))
    desk.until("2026-03-04T18:01")
    desk.state = desk.state.snoozed(TRAINING, desk.now)
    desk.facts = Facts(done_today=True)
    desk.until("2026-03-04T23:00")
    assert desk.kinds == [TRAINING]


def test_everything_can_be_put_off_before_anything_came():
    """From the tray: half an hour of silence, then as before."""
    desk = Desk(replace(NIGHT, get_up_min=20), at("2026-03-04T12:00"))
    desk.state = desk.state.snoozed(None, desk.now)
    desk.until("2026-03-04T12:31")
    assert [told.strftime("%H:%M") for _, told in desk.told] == ["12:30"]


# ----------------------------------------------------------------------------------- clocks


@pytest.mark.parametrize(
    ("date", "expected"),
    [("2026-03-29", "2026-03-29T03:10+02:00"), ("2026-10-25", "2026-10-25T02:30+02:00")],
)
def test_summer_time_neither_swallows_nor_doubles_a_time(date, expected):
    """Half past two is left out in March and comes twice in October."""
    plan = ReminderPlan(training={7: 150})
    desk = Desk(plan, at(f"{date}T00:00"))
    desk.until(f"{date}T12:00")
    assert [told.isoformat(timespec="minutes") for _, told in desk.told] == [expected]


def test_a_clock_set_back_silences_nothing():
    """What was shown in a future that is none any more is as good as shown now."""
    state = ReminderState(at("2026-03-04T12:00"), {GET_UP: at("2026-03-04T12:30")})
    state = state.snoozed(GET_UP, at("2026-03-04T12:40"))
    now = at("2026-03-03T12:00")
    state = state.rebased(now)
    assert (state.since, state.shown, state.snoozed_until) == (now, {GET_UP: now}, now + SNOOZE)


plans = st.builds(
    ReminderPlan,
    training=st.dictionaries(st.integers(1, 7), st.integers(0, 1439), max_size=7),
    weekly_workouts=st.integers(0, 5),
    get_up_min=st.sampled_from([0, 10, 20, 45, 120]),
    sit_to_stand_times=st.sampled_from([0, 2, 4, 8]),
    quiet_from_min=st.sampled_from([0, 60, 600, 21 * 60]),
    quiet_to_min=st.sampled_from([0, 300, 480, 960]),
)
DAY = datetime.fromisoformat
starts = st.datetimes(
    DAY("2026-03-27"), DAY("2026-03-30"), timezones=st.just(BERLIN)
) | st.datetimes(DAY("2026-10-23"), DAY("2026-10-26"), timezones=st.just(BERLIN))


@settings(max_examples=40)
@given(plans, starts, st.integers(0, 3))
def test_reminders_are_never_a_nuisance(plan, start, done):
    """Whatever is wanted, also where the clocks change: apart, outside quiet hours, once a day."""
    desk = Desk(plan, start.astimezone(UTC).astimezone(BERLIN), Facts(done_this_week=done))
    desk.pass_time(timedelta(days=2))
    instants = [told.astimezone(UTC) for _, told in desk.told]
    assert all(b - a >= LEAST_APART for a, b in pairwise(instants))
    assert not any(plan.is_quiet(told.hour * 60 + told.minute) for _, told in desk.told)
    of_workouts = [told.date() for kind, told in desk.told if kind in {TRAINING, GOAL}]
    assert len(of_workouts) == len(set(of_workouts))
    assert desk.kinds.count(GET_UP) <= 2 * 1440 / (plan.get_up_min or 1) * bool(plan.get_up_min)


@settings(max_examples=10)
@given(plans, starts)
def test_looking_seldom_misses_nothing(plan, start):
    """Within a minute, it is as if somebody looked all the time."""
    start = start.replace(second=0, microsecond=0).astimezone(UTC).astimezone(BERLIN)
    seldom, often = Desk(plan, start), Desk(plan, start)
    seldom.pass_time(timedelta(hours=6))
    often.pass_time(timedelta(hours=6), minutely=True)
    assert seldom.told == often.told


# --------------------------------------------------------------------------------- settings


def test_nothing_is_wanted_unless_somebody_says_so():
    """The settings that ship remind of nothing."""
    assert plan_of(Settings()).is_empty


def test_settings_become_a_plan():
    """Numbers count where their switch is on."""
    chosen = Settings(
        training_times="mon 18:00, sun 07:05", remind_goal=True, get_up=True, sit_to_stand=True
    )
    assert plan_of(chosen) == ReminderPlan({1: 1080, 7: 425}, 3, 20, 4, 1260, 480)


@given(st.dictionaries(st.integers(1, 7), st.integers(0, 1439)))
def test_training_times_are_written_as_they_are_read(times):
    """There and back."""
    assert training_times(training_text(times)) == times


@pytest.mark.parametrize(
    "text", ["mon", "mon 24:00", "mon 1:00", "mon 18:60", "xyz 18:00", "mon 18:00, mon 19:00", 7]
)
def test_no_training_times_are_refused(text):
    """The message shows what is meant."""
    with pytest.raises(ValueError, match="training_times must"):
        Settings(training_times=text)
