# SPDX-License-Identifier: GPL-3.0-or-later
"""Records to rows of the database and back; loaded when the first record passes."""

from collections.abc import Callable, Iterable
from datetime import date
from operator import attrgetter
from sqlite3 import Connection
from typing import Any

from glutetimer.domain.circuit import Load
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side
from glutetimer.domain.record import Felt, HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.storage.instants import instant, instant_columns
from glutetimer.storage.many_rows import Batch, add_batches, batches
from glutetimer.storage.row_crc import sealer, sound_columns

WORKOUT_COLUMNS = (
    "id, circuit_id, circuit_name, local_date, started_utc_ms, started_offset_s, started_zone, "
    "planned_ms, status, elapsed_ms, ended_utc_ms, ended_offset_s, ended_zone, effort, felt, note"
)
HOLD_COLUMNS = (
    "id, workout_id, interval_index, attempt, exercise_id, side, block, step, round, set_number, "
    "repeat, planned_ms, held_ms, outcome, load_grams, load_band, ended_utc_ms, ended_offset_s, "
    "ended_zone, effort"
)


def _insert(table: str, columns: str, places: str = "") -> str:
    """Return the statement that adds a row, or does nothing if its id is there already.

    Only the id may be there already. ``INSERT OR IGNORE`` would also drop, without a word, a row
    that breaks a rule of the table.
    """
    places = places or f"({', '.join('?' * len(columns.split(', ')))})"
    return f"INSERT INTO {table} ({columns}) VALUES {places} ON CONFLICT (id) DO NOTHING"  # noqa: S608


INSERT_WORKOUT = _insert("workouts", WORKOUT_COLUMNS)
INSERT_HOLD = _insert("holds", HOLD_COLUMNS)
# All columns with the checksum; those above come first.
SOUND_WORKOUT = sound_columns("workouts")
SELECT_WORKOUT = f"SELECT {SOUND_WORKOUT} FROM workouts WHERE id = ? AND deleted = 0"  # noqa: S608
SELECT_WORKOUTS = f"""
    SELECT {SOUND_WORKOUT} FROM workouts
    WHERE deleted = 0 AND local_date BETWEEN ? AND ?
    ORDER BY started_utc_ms, id
"""  # noqa: S608
SELECT_UNFINISHED = f"""
    SELECT {SOUND_WORKOUT} FROM workouts WHERE deleted = 0 AND status = 'running'
    ORDER BY started_utc_ms, id
"""  # noqa: S608
SELECT_HOLDS = f"""
    SELECT {sound_columns("holds")} FROM holds
    WHERE workout_id = ? AND (SELECT deleted FROM workouts WHERE id = workout_id) = 0
    ORDER BY interval_index, attempt, id
"""  # noqa: S608


def felt_text(felt: Iterable[Felt]) -> str:
    """Return where a workout was felt as sorted words joined by commas."""
    return ",".join(sorted(place.value for place in felt))


def workout_row(record: WorkoutRecord) -> tuple[Any, ...]:
    """Return the values of ``WORKOUT_COLUMNS``."""
    return (
        record.id,
        record.circuit_id,
        record.circuit_name,
        record.local_date.isoformat(),
        *instant_columns(record.started_at),
        record.planned_ms,
        record.status.value,
        record.elapsed_ms,
        *instant_columns(record.ended_at),
        record.effort,
        felt_text(record.felt),
        record.note,
    )


def workout_record(row: tuple[Any, ...]) -> WorkoutRecord:
    """Return the record of a row that begins with ``WORKOUT_COLUMNS``."""
    started_at = instant(*row[4:7])
    assert started_at is not None
    return WorkoutRecord(
        id=row[0],
        circuit_id=row[1],
        circuit_name=row[2],
        local_date=date.fromisoformat(row[3]),
        started_at=started_at,
        planned_ms=row[7],
        status=WorkoutStatus(row[8]),
        elapsed_ms=row[9],
        ended_at=instant(*row[10:13]),
        effort=row[13],
        felt=frozenset(Felt(place) for place in row[14].split(",") if place),
        note=row[15],
    )


# The columns before ``ended_at``, asked for at once: a long history has many holds.
_hold_values: Callable[[HoldRecord], tuple[Any, ...]] = attrgetter(
    *("id", "workout_id", "index", "attempt", "exercise_id", "side._value_", "block", "step"),
    *("round", "set", "repeat", "planned_ms", "held_ms", "outcome._value_"),
    *("load.grams", "load.band"),
)


def hold_row(record: HoldRecord) -> tuple[Any, ...]:
    """Return the values of ``HOLD_COLUMNS``."""
    return (*_hold_values(record), *instant_columns(record.ended_at), record.effort)


def sealed_holds(records: Iterable[HoldRecord]) -> list[Batch]:
    """Return holds with their checksums, for ``add_sealed_holds``."""
    crc_of = sealer("holds")
    return batches((*row, crc_of(row)) for row in map(hold_row, records))


def add_sealed_holds(connection: Connection, holds: list[Batch]) -> None:
    """Add holds within the caller's transaction, but those whose ids are there already.

    Raises:
        sqlite3.Error: If one is not stored.
    """
    sealed = f"{HOLD_COLUMNS}, crc"
    columns = len(sealed.split(", "))
    add_batches(connection, columns, lambda places: _insert("holds", sealed, places), holds)


def hold_record(row: tuple[Any, ...]) -> HoldRecord:
    """Return the record of a row that begins with ``HOLD_COLUMNS``."""
    return HoldRecord(
        id=row[0],
        workout_id=row[1],
        index=row[2],
        attempt=row[3],
        exercise_id=row[4],
        side=Side(row[5]),
        block=row[6],
        step=row[7],
        round=row[8],
        set=row[9],
        repeat=row[10],
        planned_ms=row[11],
        held_ms=row[12],
        outcome=Outcome(row[13]),
        load=Load(row[14], row[15]),
        ended_at=instant(*row[16:19]),
        effort=row[19],
    )
