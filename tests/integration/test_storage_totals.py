# SPDX-License-Identifier: GPL-3.0-or-later
"""The sums kept by day equal a slow, obvious computation, whatever was done to the history."""

import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutetimer.domain.circuit import Load
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side
from glutetimer.domain.record import Felt, HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.domain.volume import WeekStart
from glutetimer.domain.weeks import Split, Sums, Week, WorkoutSums, together, weeks_of
from glutetimer.storage.database import Database
from glutetimer.storage.day_totals import MANY, summed_up_after
from glutetimer.storage.history import SqliteHistory
from glutetimer.storage.migrations import MIGRATIONS
from glutetimer.storage.totals import SqliteTotals
from tests.databases import hasty_database

# From a year with a week 53 over the turn of the year into one without; both changes of the clocks.
FIRST, LAST = date(2020, 10, 1), date(2021, 4, 30)
ZONES = ["UTC", "Europe/Berlin", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu"]


@dataclass(frozen=True)
class Plan:
    """One random workout: when, where, which circuit, and its holds."""

    minute: int
    zone: str
    circuit_id: str
    holds: list[tuple[str, Side, int, int, int]]
    elapsed_ms: int
    effort: int | None
    felt: frozenset[Felt]
    fate: str

    @property
    def started_at(self) -> datetime:
        """Return the instant in the zone where it was done."""
        start = datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=UTC)
        return (start + timedelta(minutes=self.minute)).astimezone(ZoneInfo(self.zone))

    @property
    def counts(self) -> bool:
        """Tell whether it is there in the end."""
        return self.fate not in {"deleted", "removed"}


_MINUTES = (LAST - FIRST).days * 24 * 60
_ms = st.sampled_from([0, 1, 25_000]) | st.integers(0, 100_000)
_hold = st.tuples(
    st.sampled_from(["glute-bridge", "plank", "clamshell"]),
    st.sampled_from(Side),
    _ms,
    _ms,
    st.sampled_from([0, 12_500]),
)
_plans = st.builds(
    Plan,
    # Around midnight of the last days of the year as often as anywhere else.
    minute=st.integers(0, _MINUTES) | st.integers(91 * 1440 - 900, 91 * 1440 + 900),
    zone=st.sampled_from(ZONES),
    circuit_id=st.sampled_from(["a", "b"]),
    holds=st.lists(_hold, max_size=5),
    elapsed_ms=st.sampled_from([0, 600_000]),
    effort=st.none() | st.integers(1, 10),
    felt=st.frozensets(st.sampled_from(Felt)),
    fate=st.sampled_from(["kept", "deleted", "restored", "removed", "corrected", "moved"]),
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Return a new database."""
    with closing(Database.open(tmp_path / "glutetimer.db")) as database:
        yield database


def record(history: SqliteHistory, number: int, plan: Plan) -> None:
    """Do a workout as the program does."""
    started_at = plan.started_at
    workout = WorkoutRecord(
        f"w{number}", plan.circuit_id, plan.circuit_id, started_at, started_at.date(), 1,
        status=WorkoutStatus.FINISHED, elapsed_ms=plan.elapsed_ms, effort=plan.effort,
        felt=plan.felt, ended_at=started_at + timedelta(hours=1),
    )  # fmt: skip
    history.begin_workout(workout)
    for index, (exercise_id, side, planned_ms, held_ms, grams) in enumerate(plan.holds):
        history.add_hold(
            HoldRecord(
                f"h{number}-{index}", workout.id, index, 1, exercise_id, side, 0, 0, 1, 1, 1,
                planned_ms, held_ms, Outcome.DONE, Load(grams), started_at,
            )
        )  # fmt: skip


def meet_fate(database: Database, number: int, plan: Plan) -> None:
    """Delete, restore, remove, or correct a workout, each as other parts of the program do."""
    history, workout_id = SqliteHistory(database), f"w{number}"
    if plan.fate in {"deleted", "restored"}:
        history.delete_workout(workout_id)
    if plan.fate == "restored":
        history.restore_workout(workout_id)
    if plan.fate == "removed":
        with database.transaction() as connection:
            connection.execute("DELETE FROM holds WHERE workout_id = ?", (workout_id,))
            connection.execute("DELETE FROM workouts WHERE id = ?", (workout_id,))
    if plan.fate == "corrected":
        for index, (*_, held_ms, _) in enumerate(plan.holds):
            history.correct_hold(f"h{number}-{index}", held_ms + 60_000)
            history.correct_hold(f"h{number}-{index}", held_ms)
    if plan.fate == "moved":
        change = "UPDATE workouts SET local_date = ?, circuit_id = ? WHERE id = ?"
        database.write(change, ("2020-12-31", "b", workout_id))
        home = (plan.started_at.date().isoformat(), plan.circuit_id, workout_id)
        database.write(change, home)
        database.write("UPDATE holds SET side = 'left' WHERE workout_id = ?", (workout_id,))
        for index, (_, side, *_) in enumerate(plan.holds):
            change = "UPDATE holds SET side = ? WHERE id = ?"
            database.write(change, (side.value, f"h{number}-{index}"))


def key_of(split: Split, plan: Plan, hold: tuple[str, Side, int, int, int]) -> str:
    """Return the colour of a hold."""
    if split is Split.CIRCUIT:
        return plan.circuit_id
    return hold[1].value if split is Split.SIDE else hold[0]


def obvious_week(plans: list[Plan], start: date, split: Split) -> Week:
    """Sum one week hold by hold."""
    days = [start + timedelta(days=n) for n in range(7)]
    mine = [plan for plan in plans if plan.counts and plan.started_at.date() in days]
    parts: dict[str, Sums] = {}
    done = [plan for plan in mine if plan.holds]
    for plan in mine:
        for hold in plan.holds:
            _, _, planned_ms, held_ms, grams = hold
            more = Sums(
                held_ms, planned_ms, held_ms if planned_ms else 0, held_ms * grams, int(held_ms > 0)
            )
            key = key_of(split, plan, hold)
            parts[key] = parts.get(key, Sums()) + more
    known = [plan for plan in done if plan.elapsed_ms]
    held = {id(plan): sum(hold[3] for hold in plan.holds) for plan in done}
    by_circuit = {name: sum(held[id(p)] > 0 for p in done if p.circuit_id == name) for name in "ab"}
    return Week(
        start,
        sum(parts.values(), Sums()),
        parts,
        WorkoutSums(
            sum(value > 0 for value in held.values()),
            sum(plan.elapsed_ms for plan in known),
            sum(held[id(plan)] for plan in known),
            sum(plan.effort or 0 for plan in done),
            sum(plan.effort is not None for plan in done),
            tuple(sum(place in plan.felt for plan in done) for place in Felt),
            sum(bool(plan.felt) for plan in done),
        ),
        {name: count for name, count in by_circuit.items() if count},
    )


def week_starts(week_start: WeekStart) -> list[date]:
    """Return the first days of all weeks, found day by day."""
    starts = [FIRST + timedelta(days=n) for n in range(-9, 230)]
    return [day for day in starts if day.weekday() == week_start.value]


@settings(max_examples=80)
@given(st.lists(_plans, max_size=7), st.sampled_from(WeekStart), st.sampled_from(Split))
def test_weeks_equal_a_slow_obvious_computation(
    plans: list[Plan], week_start: WeekStart, split: Split
) -> None:
    """Week 53, the turn of the year, changed clocks, midnight, travel: on the local date each."""
    if split in {Split.GROUP, Split.MUSCLE}:
        split = Split.EXERCISE
    with hasty_database() as database:
        for number, plan in enumerate(plans):
            record(SqliteHistory(database), number, plan)
            meet_fate(database, number, plan)
        totals = SqliteTotals(database)
        starts = week_starts(week_start)
        range_ = (starts[0], starts[-1] + timedelta(days=6))
        weeks = weeks_of(
            totals.parts(*range_, week_start, split),
            totals.workouts_done(*range_, week_start),
            *range_,
            week_start,
        )
        assert weeks == [obvious_week(plans, start, split) for start in starts]
        assert totals.differences() == 0
        assert_bests(totals, plans, week_start, range_)
        assert_together(totals, weeks, week_start, split)


def assert_together(
    totals: SqliteTotals, weeks: list[Week], week_start: WeekStart, split: Split
) -> None:
    """Compare weeks taken together with the same weeks added up one by one."""
    days = (weeks[0].start, weeks[-1].end)
    for each in (4, 13):
        found = weeks_of(
            totals.parts(*days, week_start, split, each),
            totals.workouts_done(*days, week_start, each),
            *days,
            week_start,
            each=each,
        )
        assert found == [folded(weeks[n : n + each], each) for n in range(0, len(weeks), each)]


def folded(weeks: list[Week], each: int) -> Week:
    """Return the sums of some weeks."""
    parts: dict[str, Sums] = {}
    counts: Counter[str] = Counter()
    for week in weeks:
        counts.update(week.by_circuit)
        for key, sums in week.parts.items():
            parts[key] = parts.get(key, Sums()) + sums
    whole = together(weeks)
    return Week(whole.start, whole.sums, parts, whole.done, dict(counts), each)


def assert_bests(
    totals: SqliteTotals, plans: list[Plan], week_start: WeekStart, range_: tuple[date, date]
) -> None:
    """Compare the longest holds and the days held with those found one by one."""
    best: dict[tuple[date, Side], int] = {}
    days: dict[date, int] = {}
    for plan in plans:
        day = plan.started_at.date()
        start = max(start for start in week_starts(week_start) if start <= day)
        for exercise_id, side, _, held_ms, _ in plan.holds if plan.counts else []:
            days[day] = days.get(day, 0) + held_ms
            if exercise_id == "plank" and held_ms:
                best[start, side] = max(best.get((start, side), 0), held_ms)
    found = totals.best_by_week("plank", *range_)
    assert {(start, side): held_ms for start, side, held_ms in found} == best
    assert totals.held_days(*range_) == {day: ms for day, ms in days.items() if ms}


@settings(max_examples=15)
@given(st.lists(_plans, max_size=6))
def test_an_old_history_is_summed_up_when_it_is_opened(plans: list[Plan]) -> None:
    """A database from before the sums were kept."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "glutetimer.db"
        with closing(Database.open(path, MIGRATIONS[:1])) as old:
            for number, plan in enumerate(plans):
                record(SqliteHistory(old), number, plan)
                if plan.fate == "deleted":
                    SqliteHistory(old).delete_workout(f"w{number}")
        with closing(Database.open(path)) as database:
            held = database.row(
                "SELECT coalesce(sum(held_ms), 0) FROM holds JOIN workouts "
                "ON workouts.id = workout_id WHERE deleted = 0"
            )
            assert database.row("SELECT coalesce(sum(held_ms), 0) FROM day_totals") == held
            assert SqliteTotals(database).differences() == 0


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE day_totals SET held_ms = held_ms + 1 WHERE exercise_id = 'plank'",
        "DELETE FROM day_totals WHERE exercise_id = 'plank'",
        "UPDATE day_totals SET day = day + 1 WHERE exercise_id = 'plank'",
        "UPDATE workout_totals SET holds = 7",
        "UPDATE week_totals SET holds = 7 WHERE key = 'plank' AND first_weekday = 5",
    ],
)
def test_a_wrong_sum_is_found_and_put_right(database: Database, harm: str) -> None:
    """One sum that is wrong, missing or misplaced."""
    holds = [("plank", Side.BOTH, 1000, 1000, 0), ("clamshell", Side.LEFT, 1000, 2000, 0)]
    plan = Plan(0, "UTC", "a", holds, 0, None, frozenset(), "kept")
    record(SqliteHistory(database), 0, plan)
    totals = SqliteTotals(database)
    database.write(harm)
    assert totals.differences() >= 1
    totals.rebuild()
    assert totals.differences() == 0
    assert totals.held_days(FIRST, LAST) == {FIRST: 3000}


def test_a_hold_and_its_sum_come_in_one_commit(database: Database) -> None:
    """If the sum can't be stored, neither is the hold."""
    record(SqliteHistory(database), 0, Plan(0, "UTC", "a", [], 0, None, frozenset(), "kept"))
    database.write(
        "CREATE TRIGGER no_room BEFORE INSERT ON day_totals BEGIN SELECT raise(ABORT, 'no'); END"
    )
    history = SqliteHistory(database)
    hold = HoldRecord("h", "w0", 0, 1, "plank", Side.BOTH, 0, 0, 1, 1, 1, 1, 1, Outcome.DONE)
    with pytest.raises(Exception, match="no"):
        history.add_hold(hold)
    assert history.holds("w0") == []


@pytest.mark.parametrize("holds", [0, MANY])
def test_many_holds_are_summed_up_once_and_alike(database: Database, holds: int) -> None:
    """Few by the triggers, many at the end; and the triggers work on afterwards."""
    history = SqliteHistory(database)
    plan = Plan(0, "UTC", "a", [("plank", Side.BOTH, 1000, 900, 0)], 0, None, frozenset(), "kept")
    record(history, 0, plan)
    with database.transaction() as connection, summed_up_after(connection, holds):
        connection.execute("UPDATE holds SET held_ms = 5000")
        connection.execute("UPDATE workouts SET local_date = '2020-11-01'")
    totals = SqliteTotals(database)
    assert totals.held_days(FIRST, LAST) == {date(2020, 11, 1): 5000}
    history.correct_hold("h0-0", 7000)
    assert totals.held_days(FIRST, LAST) == {date(2020, 11, 1): 7000}
    assert totals.differences() == 0


def test_many_holds_that_fail_leave_the_sums_as_they_were(database: Database) -> None:
    """The triggers are back too."""
    history = SqliteHistory(database)
    plan = Plan(0, "UTC", "a", [("plank", Side.BOTH, 1000, 900, 0)], 0, None, frozenset(), "kept")
    record(history, 0, plan)
    with pytest.raises(ZeroDivisionError):
        _change_and_fail(database)
    history.correct_hold("h0-0", 7000)
    assert SqliteTotals(database).held_days(FIRST, LAST) == {FIRST: 7000}


def _change_and_fail(database: Database) -> None:
    with database.transaction() as connection, summed_up_after(connection, MANY):
        connection.execute("UPDATE holds SET held_ms = 5000")
        raise ZeroDivisionError


def test_what_was_read_is_read_again_after_any_change(database: Database) -> None:
    """By this connection or by another program; without a change, it is the same answer."""
    history, totals = SqliteHistory(database), SqliteTotals(database)
    plan = Plan(0, "UTC", "a", [("plank", Side.BOTH, 1000, 900, 0)], 0, None, frozenset(), "kept")
    record(history, 0, plan)
    asked = (FIRST - timedelta(days=6), LAST, WeekStart.MONDAY)
    before = totals.parts(*asked, Split.EXERCISE)
    assert totals.parts(*asked, Split.EXERCISE) is before
    assert totals.parts(*asked, Split.SIDE)[0][1] == "both"
    history.correct_hold("h0-0", 7000)
    assert totals.parts(*asked, Split.EXERCISE)[0][2].held_ms == 7000
    with closing(Database.open(database.path)) as other:
        SqliteHistory(other).correct_hold("h0-0", 8000)
    assert totals.parts(*asked, Split.EXERCISE)[0][2].held_ms == 8000
    assert totals.workouts_done(*asked)[0][2].workouts == 1
    history.delete_workout("w0")
    assert totals.workouts_done(*asked) == ()
