# SPDX-License-Identifier: GPL-3.0-or-later
"""The history kept: every hold in its own commit, counted once, on the day where it was done."""

import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutetimer.domain.circuit import Load
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side
from glutetimer.domain.record import Felt, HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.domain.targets import BestHold, Evidence, HoldKey
from glutetimer.ports import HistoryRepository, StorageError
from glutetimer.storage.database import Database
from glutetimer.storage.history import SqliteHistory
from tests.databases import hasty_database
from tests.fakes import MemoryHistory

TOKYO = timezone(timedelta(hours=9), "JST")
STARTED_AT = datetime(2026, 3, 5, 0, 30, 0, 250_000, tzinfo=TOKYO)
DAY = STARTED_AT.date()
WORKOUT = WorkoutRecord("w1", "bridge", "Bridge holds", STARTED_AT, DAY, 150_000)
HOLD = HoldRecord(
    id="h1",
    workout_id="w1",
    index=1,
    attempt=1,
    exercise_id="glute-bridge",
    side=Side.LEFT,
    block=0,
    step=2,
    round=3,
    set=4,
    repeat=5,
    planned_ms=25_000,
    held_ms=24_987,
    outcome=Outcome.BROKEN,
    load=Load(12_500, "red"),
    ended_at=STARTED_AT + timedelta(milliseconds=24_987),
)
YEAR = (date(2026, 1, 1), date(2026, 12, 31))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Return a new database."""
    with closing(Database.open(tmp_path / "glutetimer.db")) as database:
        yield database


@pytest.fixture
def history(database: Database) -> SqliteHistory:
    """Return a history with one workout that runs."""
    history = SqliteHistory(database)
    history.begin_workout(WORKOUT)
    return history


def _ended(workout: WorkoutRecord) -> WorkoutRecord:
    ended_at = workout.started_at + timedelta(minutes=4)
    return replace(workout, status=WorkoutStatus.STOPPED, elapsed_ms=239_999, ended_at=ended_at)


def test_a_hold_comes_back_as_it_was(history: SqliteHistory) -> None:
    """Every field, to the millisecond and the gram."""
    history.add_hold(HOLD)
    assert history.holds("w1") == [HOLD]


def test_a_hold_is_on_the_disk_when_the_call_returns(
    history: SqliteHistory, database: Database
) -> None:
    """Another connection sees it at once: it was committed by itself."""
    history.add_hold(HOLD)
    with closing(Database.open(database.path)) as other:
        assert SqliteHistory(other).holds("w1") == [HOLD]


def test_a_retried_hold_counts_once(history: SqliteHistory, database: Database) -> None:
    """The answer of the first commit was lost; the second one with the same id changes nothing."""
    history.add_hold(HOLD)
    history.add_hold(replace(HOLD, held_ms=1))
    assert history.holds("w1") == [HOLD]
    assert database.row("SELECT count(*) FROM holds") == (1,)
    assert [day.held_ms for day in history.days(*YEAR)] == [HOLD.held_ms]


def test_a_workout_begun_twice_is_one(history: SqliteHistory) -> None:
    """A retry does not set back what came after."""
    history.end_workout(_ended(WORKOUT), [])
    history.begin_workout(WORKOUT)
    assert history.workouts(*YEAR) == [_ended(WORKOUT)]


def test_a_hold_of_no_workout_is_refused(history: SqliteHistory) -> None:
    """It waits and that is said, where IGNORE would have dropped it without a word."""
    with pytest.raises(StorageError, match="its workout is not in the database"):
        history.add_hold(replace(HOLD, workout_id="other"))


def test_a_workout_ends_with_the_holds_never_begun_in_one_commit(history: SqliteHistory) -> None:
    """Planned time counts them, held time does not; the retry adds nothing."""
    history.add_hold(HOLD)
    not_done = replace(
        HOLD, id="h2", index=3, held_ms=0, outcome=Outcome.NOT_DONE, ended_at=None, load=Load()
    )
    for _ in range(2):
        history.end_workout(_ended(WORKOUT), [not_done])
    assert history.workout("w1") == _ended(WORKOUT)
    assert history.holds("w1") == [HOLD, not_done]
    (day,) = history.days(*YEAR)
    assert (day.held_ms, day.planned_ms, day.holds) == (24_987, 50_000, 1)


def test_ending_takes_nothing_back_that_the_user_said(history: SqliteHistory) -> None:
    """A note stored before a late retry stays."""
    said = replace(WORKOUT, effort=7, felt=frozenset({Felt.LOW_BACK, Felt.GLUTES}), note="Ö")
    history.update_workout(said)
    history.end_workout(_ended(WORKOUT), [])
    stored = history.workout("w1")
    assert stored == _ended(said)
    history.update_workout(replace(said, effort=None, felt=frozenset(), note=""))
    assert history.workout("w1") == _ended(WORKOUT)


def test_corrections_are_counted(history: SqliteHistory) -> None:
    """What was really held takes the place of what was measured."""
    history.add_hold(HOLD)
    history.correct_hold("h1", 30_000)
    history.rate_hold("h1", 4)
    assert history.holds("w1") == [replace(HOLD, held_ms=30_000, effort=4)]
    assert history.days(*YEAR)[0].held_ms == 30_000
    assert history.best_holds() == {("glute-bridge", Side.LEFT): 30_000}


@pytest.mark.parametrize("effort", [0, 6])
def test_values_out_of_range_are_refused(history: SqliteHistory, effort: int) -> None:
    """The message names field and value."""
    history.add_hold(HOLD)
    with pytest.raises(ValueError, match=f"1 to 5: {effort}"):
        history.rate_hold("h1", effort)
    with pytest.raises(ValueError, match="held_ms must not be negative: -1"):
        history.correct_hold("h1", -1)
    assert history.holds("w1") == [HOLD]


def test_a_change_of_what_waits_to_be_stored_is_said(history: SqliteHistory) -> None:
    """While a hold waits in memory for room on the disk, its correction is not lost silently."""
    with pytest.raises(StorageError, match="Try again"):
        history.correct_hold("h1", 5)
    with pytest.raises(StorageError, match="Try again"):
        history.update_workout(replace(WORKOUT, id="other"))


def test_a_deleted_workout_counts_nowhere_until_it_is_restored(history: SqliteHistory) -> None:
    """Lists, sums, bests and dates forget it and know it again."""
    history.add_hold(HOLD)
    before = _everything(history, *YEAR)
    history.delete_workout("w1")
    assert _everything(history, *YEAR) == _everything(MemoryHistory(), *YEAR)
    assert history.workout("w1") is None
    assert history.holds("w1") == []
    history.restore_workout("w1")
    assert _everything(history, *YEAR) == before
    assert history.holds("w1") == [HOLD]


def test_a_workout_belongs_to_the_day_on_which_it_was_done(history: SqliteHistory) -> None:
    """Half past midnight in Tokyo is the day before in Greenwich, and stays the fifth."""
    history.add_hold(HOLD)
    assert STARTED_AT.astimezone(UTC).date() != DAY
    assert history.workout_days(*YEAR) == {DAY: 1}
    assert history.first_day() == DAY
    stored = history.workout("w1")
    assert stored is not None
    assert stored.started_at.isoformat() == "2026-03-05T00:30:00.250000+09:00"
    assert stored.started_at.tzname() == "JST"


def test_workouts_are_in_the_order_in_which_they_were_done(history: SqliteHistory) -> None:
    """Who flies east over the date line trains on the sixth, then on the fifth."""
    honolulu = timezone(timedelta(hours=-10))
    later = (STARTED_AT + timedelta(days=1, hours=10)).astimezone(honolulu)
    sooner = replace(WORKOUT, id="w2", local_date=DAY + timedelta(days=1))
    history.begin_workout(replace(WORKOUT, id="w3", started_at=later, local_date=later.date()))
    history.begin_workout(replace(sooner, started_at=STARTED_AT + timedelta(days=1)))
    done = [(workout.id, workout.local_date.day) for workout in history.workouts(*YEAR)]
    assert done == [("w1", 5), ("w2", 6), ("w3", 5)]


def test_the_name_of_the_zone_is_kept(history: SqliteHistory, database: Database) -> None:
    """Where a zone has a name, it says more than its offset."""
    started_at = datetime(2026, 7, 1, 8, tzinfo=ZoneInfo("Europe/Berlin"))
    history.begin_workout(
        replace(WORKOUT, id="w2", started_at=started_at, local_date=started_at.date())
    )
    columns = database.row(
        "SELECT started_utc_ms, started_offset_s, started_zone FROM workouts WHERE id = 'w2'"
    )
    assert columns == (int(started_at.timestamp()) * 1000, 7200, "Europe/Berlin")
    history.add_hold(replace(HOLD, workout_id="w2"))
    assert history.last_done() == {"bridge": started_at}


def test_what_was_ended_before_its_first_hold_was_not_done(history: SqliteHistory) -> None:
    """A start by mistake neither counts as the last time nor hides it."""
    history.add_hold(HOLD)
    later = STARTED_AT + timedelta(days=1)
    mistaken = replace(WORKOUT, id="w2", started_at=later, local_date=later.date())
    other = replace(mistaken, id="w3", circuit_id="other")
    for workout in (mistaken, other):
        history.begin_workout(workout)
    history.add_hold(replace(HOLD, id="h2", workout_id="w3", held_ms=0))
    assert history.last_done() == {"bridge": WORKOUT.started_at}


def test_instants_are_rounded_down_to_the_millisecond(history: SqliteHistory) -> None:
    """Before 1970 too, and never into the next second."""
    instants = [
        datetime(2026, 3, 4, 23, 59, 59, 999_999, tzinfo=UTC),
        datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
    ]
    for number, ended_at in enumerate(instants):
        history.add_hold(replace(HOLD, id=f"i{number}", ended_at=ended_at))
        stored = history.holds("w1")[number].ended_at
        assert stored == ended_at.replace(microsecond=999_000)


def test_attempts_stay_in_the_order_of_the_timeline(history: SqliteHistory) -> None:
    """A hold done again stands beside its first attempt."""
    order = [(1, 1), (1, 2), (2, 1), (10, 1)]
    for index, attempt in reversed(order):
        history.add_hold(replace(HOLD, id=f"{index}-{attempt}", index=index, attempt=attempt))
    assert [(hold.index, hold.attempt) for hold in history.holds("w1")] == order


def test_an_empty_history_has_nothing(database: Database) -> None:
    """No workouts, no first day, no bests, and no error."""
    history = SqliteHistory(database)
    assert _everything(history, *YEAR) == ([], [], {}, None, {}, {}, {}, {}, {})
    assert history.workout("w1") is None


def test_what_is_known_of_best_holds_tells_sides_loads_and_tests_apart(
    history: SqliteHistory,
) -> None:
    """A test is an open-ended hold that was done; what was skipped or stopped proves nothing."""
    since = DAY - timedelta(days=1)
    earlier = replace(WORKOUT, id="w0", local_date=DAY - timedelta(days=100))
    history.begin_workout(earlier)
    free = replace(HOLD, load=Load(), planned_ms=0, outcome=Outcome.DONE)
    history.add_hold(replace(free, id="old", workout_id="w0", held_ms=90_000))
    for number, (outcome, held_ms) in enumerate(
        [(Outcome.DONE, 52_400), (Outcome.STOPPED, 300_000), (Outcome.SKIPPED, 99_000)]
    ):
        history.add_hold(replace(free, id=f"n{number}", outcome=outcome, held_ms=held_ms))
    history.add_hold(HOLD)
    ever = BestHold(90_000, earlier.local_date)
    assert history.evidence(since) == {
        HoldKey("glute-bridge", Side.LEFT, Load()): Evidence(ever, BestHold(52_400, DAY), DAY),
        HoldKey("glute-bridge", Side.LEFT, HOLD.load): Evidence(
            BestHold(24_987, DAY), BestHold(24_987, DAY), None
        ),
    }


# ----------------------------------------------------------- against a slow, obvious computation

_DAYS = 20
_FIRST = date(2025, 12, 22)  # the change of the year is within
_exercises = st.sampled_from(["glute-bridge", "plank", "bird-dog"])
_ms = st.sampled_from([0, 1, 999, 25_000]) | st.integers(0, 200_000)
_loads = st.sampled_from([Load(), Load(5_000), Load(0, "red")])
_outcomes = st.sampled_from(Outcome)
_holds = st.tuples(_exercises, st.sampled_from(Side), _ms, _ms, _loads, _outcomes)
_workouts = st.tuples(
    st.integers(0, _DAYS - 1),
    st.integers(0, 23),
    st.sampled_from([-36_000, 0, 3_600, 45_900]),
    st.sampled_from(["bridge", "core"]),
    st.lists(_holds, max_size=6),
    st.sampled_from(["running", "ended", "deleted", "restored"]),
)


def _everything(history: HistoryRepository, first: date, last: date) -> tuple[object, ...]:
    """Return all that the screens ask about these dates."""
    return (
        list(history.workouts(first, last)),
        list(history.days(first, last)),
        dict(history.workout_days(first, last)),
        history.first_day(),
        dict(history.last_done()),
        dict(history.best_holds()),
        dict(history.evidence(first)),
        dict(history.evidence(first, {"plank", "bird-dog"})),
        dict(history.evidence(first, ())),
    )


def _do(history: HistoryRepository, number: int, plan: tuple) -> None:
    """Carry one workout as the program does, with each hold retried once."""
    day, hour, offset_s, circuit_id, holds, fate = plan
    local_date = _FIRST + timedelta(days=day)
    started_at = datetime(
        local_date.year, local_date.month, local_date.day, hour, number % 60, number // 60,
        tzinfo=timezone(timedelta(seconds=offset_s)),
    )  # fmt: skip
    workout = WorkoutRecord(f"w{number}", circuit_id, circuit_id, started_at, local_date, 1)
    records = [
        replace(
            HOLD,
            id=f"h{number}-{index}",
            workout_id=workout.id,
            index=index,
            exercise_id=exercise_id,
            side=side,
            planned_ms=planned_ms,
            held_ms=held_ms,
            load=load,
            outcome=outcome,
        )
        for index, (exercise_id, side, planned_ms, held_ms, load, outcome) in enumerate(holds)
    ]
    history.begin_workout(workout)
    for record in records[:-1] * 2:
        history.add_hold(record)
    if fate != "running":
        history.end_workout(_ended(workout), records[-1:])
    if fate in {"deleted", "restored"}:
        history.delete_workout(workout.id)
    if fate == "restored":
        history.restore_workout(workout.id)


@settings(max_examples=60)
@given(st.lists(_workouts, max_size=8), st.integers(0, _DAYS - 1), st.integers(0, _DAYS - 1))
def test_the_sums_are_those_of_a_slow_obvious_computation(
    plans: list[tuple], first: int, last: int
) -> None:
    """Whatever was done, every answer for any range of dates equals one summed in Python."""
    obvious = MemoryHistory()
    with hasty_database() as database:
        stored = SqliteHistory(database)
        for number, plan in enumerate(plans):
            _do(obvious, number, plan)
            _do(stored, number, plan)
        for dates in [(first, last), (0, _DAYS), (first, first)]:
            range_ = [_FIRST + timedelta(days=day) for day in dates]
            assert _everything(stored, *range_) == _everything(obvious, *range_)
        for number in range(len(plans)):
            assert stored.holds(f"w{number}") == obvious.holds(f"w{number}")


@pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")
def test_a_kill_loses_no_hold_that_was_acknowledged(tmp_path: Path) -> None:
    """The program dies at once after some holds; each one said to be stored is there."""
    script = textwrap.dedent("""
        import os, signal, sys
        from dataclasses import replace
        from pathlib import Path
        from glutetimer.storage.database import Database
        from glutetimer.storage.history import SqliteHistory
        from tests.integration.test_storage_history import HOLD, WORKOUT

        history = SqliteHistory(Database.open(Path(sys.argv[1])))
        history.begin_workout(WORKOUT)
        for number in range(25):
            history.add_hold(replace(HOLD, id=f"k{number}", index=number))
            print(f"k{number}", flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
    """)
    path = tmp_path / "glutetimer.db"
    killed = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        cwd=Path(__file__).resolve().parents[2],
        check=False,
        timeout=50,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert killed.returncode == -9
    acknowledged = killed.stdout.split()
    assert len(acknowledged) == 25
    with closing(Database.open(path)) as database:
        assert [hold.id for hold in SqliteHistory(database).holds("w1")] == acknowledged
        assert database.check() == []
