# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums kept by day, week and workout as holds are written; the SQL of their tables and triggers.

The triggers run in the transaction of the write, whoever writes: a sum is never older or newer
than its holds. A day is numbered as ``date.toordinal`` does. The sums of a deleted workout stay
in ``workout_totals`` and leave ``day_totals``.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

_DAY = "CAST(julianday({workout}.local_date) - 1721424.5 AS INTEGER)"
MANY = 2_000
_HOLD_TRIGGERS = ("hold_added", "hold_removed", "hold_changed", "workout_moved")
_DAY_TRIGGERS = ("day_added", "day_removed", "day_changed")
_SUMS = ("held_ms", "planned_ms", "timed_held_ms", "load_gram_ms", "holds", "entries")
_TABLES = (
    """
    CREATE TABLE day_totals (
        day INTEGER NOT NULL,
        exercise_id TEXT NOT NULL,
        side TEXT NOT NULL,
        circuit_id TEXT NOT NULL,
        held_ms INTEGER NOT NULL,
        planned_ms INTEGER NOT NULL,
        timed_held_ms INTEGER NOT NULL,
        load_gram_ms INTEGER NOT NULL,
        holds INTEGER NOT NULL,
        entries INTEGER NOT NULL,
        best_ms INTEGER NOT NULL,
        PRIMARY KEY (day, exercise_id, side, circuit_id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE week_totals (
        first_weekday INTEGER NOT NULL,
        split TEXT NOT NULL,
        week INTEGER NOT NULL,
        key TEXT NOT NULL,
        held_ms INTEGER NOT NULL,
        planned_ms INTEGER NOT NULL,
        timed_held_ms INTEGER NOT NULL,
        load_gram_ms INTEGER NOT NULL,
        holds INTEGER NOT NULL,
        entries INTEGER NOT NULL,
        PRIMARY KEY (first_weekday, split, week, key)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE workout_totals (
        workout_id TEXT PRIMARY KEY,
        held_ms INTEGER NOT NULL,
        planned_ms INTEGER NOT NULL,
        timed_held_ms INTEGER NOT NULL,
        load_gram_ms INTEGER NOT NULL,
        holds INTEGER NOT NULL,
        entries INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
)
# Computed anew from the holds; what the triggers keep must always equal this.
_DAYS_ANEW = f"""
    SELECT {_DAY.format(workout="workouts")} AS day, exercise_id, side, circuit_id,
        sum(held_ms), sum(holds.planned_ms), sum(iif(holds.planned_ms > 0, held_ms, 0)),
        sum(held_ms * load_grams), sum(held_ms > 0), count(*), max(held_ms)
    FROM workouts JOIN holds ON holds.workout_id = workouts.id
    WHERE deleted = 0 {{only}}
    GROUP BY local_date, exercise_id, side, circuit_id
"""  # noqa: S608
# A week is named by the number of its first day; weeks begin on Monday, Saturday or Sunday.
_WEEK = "{row}day - ({row}day + 6 - first_weekday) % 7"
_WEEKDAYS = "(SELECT 0 AS first_weekday UNION ALL SELECT 5 UNION ALL SELECT 6)"
_SPLITS = "(SELECT 'exercise' AS split UNION ALL SELECT 'side' UNION ALL SELECT 'circuit')"
_KEY = (
    "CASE split WHEN 'exercise' THEN {row}exercise_id WHEN 'side' THEN {row}side "
    "ELSE {row}circuit_id END"
)
_WEEKS_ANEW = f"""
    SELECT first_weekday, split, {_WEEK.format(row="")} AS week, {_KEY.format(row="")} AS key,
        {", ".join(f"sum({name})" for name in _SUMS)}
    FROM day_totals, {_WEEKDAYS}, {_SPLITS}
    GROUP BY first_weekday, split, week, key
"""  # noqa: S608
_WORKOUTS_ANEW = """
    SELECT workout_id, sum(held_ms), sum(planned_ms), sum(iif(planned_ms > 0, held_ms, 0)),
        sum(held_ms * load_grams), sum(held_ms > 0), count(*)
    FROM holds GROUP BY workout_id
"""
# In the order in which one is made of the other.
_ANEW = (
    ("workout_totals", _WORKOUTS_ANEW),
    ("day_totals", _DAYS_ANEW.format(only="")),
    ("week_totals", _WEEKS_ANEW),
)


@contextmanager
def summed_up_after(connection: sqlite3.Connection, holds: int) -> Iterator[None]:
    """Let many holds change within the caller's transaction, and sum everything up once.

    Twenty years of holds come in in a quarter of the time. Whatever fails takes all of it back.
    Below ``MANY`` holds it changes nothing: the triggers do it.
    """
    if holds < MANY:
        yield
        return
    for name in _HOLD_TRIGGERS:
        connection.execute(f"DROP TRIGGER totals_{name}")
    yield
    for statement in _hold_triggers():
        connection.execute(statement)
    rebuild(connection)


def create(connection: sqlite3.Connection) -> None:
    """Make tables and triggers, and sum up what is there already."""
    for statement in (*_TABLES, *_hold_triggers(), *_day_triggers()):
        connection.execute(statement)
    rebuild(connection)


def rebuild(connection: sqlite3.Connection) -> None:
    """Sum everything up anew, within the caller's transaction."""
    for name in _DAY_TRIGGERS:
        connection.execute(f"DROP TRIGGER totals_{name}")
    for table, anew in _ANEW:
        connection.execute(f"DELETE FROM {table}")  # noqa: S608
        connection.execute(f"INSERT INTO {table} {anew}")
    for statement in _day_triggers():
        connection.execute(statement)


def differences(connection: sqlite3.Connection) -> int:
    """Return how many sums are not what the holds come to: wrong, missing or left over."""
    return sum(_differing(connection, table, anew) for table, anew in _ANEW)


def _differing(connection: sqlite3.Connection, table: str, anew: str) -> int:
    names = [name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")]
    same = " AND ".join(f"kept.{name} = anew.{name}" for name in names)
    # Summed up once: the rows of both are distinct, so those that are the same tell the rest.
    due, right = connection.execute(
        f"WITH anew ({', '.join(names)}) AS ({anew}) SELECT count(*), count(kept.entries) "  # noqa: S608
        f"FROM anew LEFT JOIN {table} AS kept ON {same}"
    ).fetchone()
    (there,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608
    return max(int(due), int(there)) - int(right)


def _hold_triggers() -> Iterator[str]:
    changed = "UPDATE OF workout_id, exercise_id, side, planned_ms, held_ms, load_grams ON holds"
    moved = "UPDATE OF id, circuit_id, local_date, deleted ON workouts"
    what = (
        ("INSERT ON holds", _add("NEW")),
        ("DELETE ON holds", _remove("OLD")),
        (changed, _remove("OLD") + _add("NEW")),
        (moved, _day_anew("OLD") + _day_anew("NEW")),
    )
    return map(_trigger, _HOLD_TRIGGERS, what)


def _day_triggers() -> Iterator[str]:
    added, removed = _add_day("NEW", "+"), _add_day("OLD", "-")
    what = (
        ("INSERT ON day_totals", added),
        ("DELETE ON day_totals", removed),
        ("UPDATE ON day_totals", removed + added),
    )
    return map(_trigger, _DAY_TRIGGERS, what)


def _trigger(name: str, what: tuple[str, str]) -> str:
    event, body = what
    return f"CREATE TRIGGER totals_{name} AFTER {event} BEGIN {body} END"


def _add_day(row: str, sign: str) -> str:
    """Add the sums of a day to its weeks, or take them out."""
    week, key = _WEEK.format(row=f"{row}."), _KEY.format(row=f"{row}.")
    sums = ", ".join(f"{sign}{row}.{name}" for name in _SUMS)
    added = ", ".join(f"{name} = {name} + excluded.{name}" for name in _SUMS)
    emptied = f"""
        DELETE FROM week_totals WHERE entries = 0
            AND (first_weekday, split, week, key) IN (
                SELECT first_weekday, split, {week}, {key} FROM {_WEEKDAYS}, {_SPLITS});
    """  # noqa: S608
    return f"""
        INSERT INTO week_totals SELECT first_weekday, split, {week}, {key}, {sums}
        FROM {_WEEKDAYS}, {_SPLITS} WHERE true
        ON CONFLICT (first_weekday, split, week, key) DO UPDATE SET {added};
        {emptied if sign == "-" else ""}
    """  # noqa: S608


def _sums(row: str) -> tuple[str, ...]:
    """Return what one hold adds to each of the sums, as SQL."""
    return (
        f"{row}.held_ms",
        f"{row}.planned_ms",
        f"iif({row}.planned_ms > 0, {row}.held_ms, 0)",
        f"{row}.held_ms * {row}.load_grams",
        f"({row}.held_ms > 0)",
        "1",
    )


def _add(row: str) -> str:
    added = ", ".join(f"{name} = {name} + excluded.{name}" for name in _SUMS)
    sums = ", ".join(_sums(row))
    return f"""
        INSERT INTO workout_totals SELECT {row}.workout_id, {sums} WHERE true
        ON CONFLICT (workout_id) DO UPDATE SET {added};
        INSERT INTO day_totals
        SELECT {_DAY.format(workout="workouts")}, {row}.exercise_id, {row}.side, circuit_id,
            {sums}, {row}.held_ms
        FROM workouts WHERE id = {row}.workout_id AND deleted = 0
        ON CONFLICT (day, exercise_id, side, circuit_id)
        DO UPDATE SET {added}, best_ms = max(best_ms, excluded.best_ms);
    """  # noqa: S608


def _remove(row: str) -> str:
    """Take a hold out; it is no row of the table any more, or another one already."""
    sums = zip(_SUMS, _sums(row), strict=True)
    taken = ", ".join(f"{name} = {name} - {value}" for name, value in sums)
    day = _DAY.format(workout="w")
    here = f"""
        (day, circuit_id) = (SELECT {day}, circuit_id FROM workouts AS w
            WHERE id = {row}.workout_id AND deleted = 0)
        AND exercise_id = {row}.exercise_id AND side = {row}.side
    """  # noqa: S608
    return f"""
        UPDATE workout_totals SET {taken} WHERE workout_id = {row}.workout_id;
        DELETE FROM workout_totals WHERE workout_id = {row}.workout_id AND entries = 0;
        UPDATE day_totals SET {taken}, best_ms = coalesce(
            (SELECT max(held_ms) FROM workouts AS w JOIN holds ON holds.workout_id = w.id
             WHERE w.local_date = (SELECT local_date FROM workouts WHERE id = {row}.workout_id)
                AND w.circuit_id = day_totals.circuit_id AND w.deleted = 0
                AND holds.exercise_id = {row}.exercise_id AND holds.side = {row}.side), 0)
        WHERE {here};
        DELETE FROM day_totals WHERE {here} AND entries = 0;
    """  # noqa: S608


def _day_anew(row: str) -> str:
    only = f"AND local_date = {row}.local_date AND circuit_id = {row}.circuit_id"
    return f"""
        DELETE FROM day_totals
        WHERE day = {_DAY.format(workout=row)} AND circuit_id = {row}.circuit_id;
        INSERT INTO day_totals {_DAYS_ANEW.format(only=only)};
    """  # noqa: S608
