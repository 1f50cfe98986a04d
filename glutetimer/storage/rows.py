# SPDX-License-Identifier: GPL-3.0-or-later
"""Records to rows of the database and back.

An instant takes three columns: UTC in integer milliseconds since 1970, the offset of the local
time in seconds, and the name of the zone, so that it reads as it did where it was.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from glutetimer.domain.circuit import Load
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side
from glutetimer.domain.record import Felt, HoldRecord, WorkoutRecord, WorkoutStatus

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)

WORKOUT_COLUMNS = (
    "id, circuit_id, circuit_name, local_date, started_utc_ms, started_offset_s, started_zone, "
    "planned_ms, status, elapsed_ms, ended_utc_ms, ended_offset_s, ended_zone, effort, felt, note"
)
HOLD_COLUMNS = (
    "id, workout_id, interval_index, attempt, exercise_id, side, block, step, round, set_number, "
    "repeat, planned_ms, held_ms, outcome, load_grams, load_band, ended_utc_ms, ended_offset_s, "
    "ended_zone, effort"
)

InstantColumns = tuple[int | None, int | None, str | None]


def insert(table: str, columns: str) -> str:
    """Return the statement that adds a row, or does nothing if its id is there already.

    Only the id may be there already. ``INSERT OR IGNORE`` would also drop, without a word, a row
    that breaks a rule of the table.
    """
    places = ", ".join("?" * len(columns.split(", ")))
    return f"INSERT INTO {table} ({columns}) VALUES ({places}) ON CONFLICT (id) DO NOTHING"  # noqa: S608


def instant_columns(instant: datetime | None) -> InstantColumns:
    """Return the three columns of an aware instant, rounded down to the millisecond."""
    if instant is None:
        return (None, None, None)
    offset = instant.utcoffset() or timedelta()
    # A ZoneInfo's key says more than the abbreviation that it uses at that instant.
    zone = getattr(instant.tzinfo, "key", None) or instant.tzname() or ""
    return ((instant - _EPOCH) // _MILLISECOND, int(offset.total_seconds()), zone)


def instant(utc_ms: int | None, offset_s: int | None, zone: str | None) -> datetime | None:
    """Return the instant of three columns, in a zone of that fixed offset and name."""
    if utc_ms is None:
        return None
    local = timezone(timedelta(seconds=offset_s or 0), zone or "")
    return (_EPOCH + utc_ms * _MILLISECOND).astimezone(local)


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
    """Return the record of a row of ``WORKOUT_COLUMNS``."""
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


def hold_row(record: HoldRecord) -> tuple[Any, ...]:
    """Return the values of ``HOLD_COLUMNS``."""
    return (
        record.id,
        record.workout_id,
        record.index,
        record.attempt,
        record.exercise_id,
        record.side.value,
        record.block,
        record.step,
        record.round,
        record.set,
        record.repeat,
        record.planned_ms,
        record.held_ms,
        record.outcome.value,
        record.load.grams,
        record.load.band,
        *instant_columns(record.ended_at),
        record.effort,
    )


def hold_record(row: tuple[Any, ...]) -> HoldRecord:
    """Return the record of a row of ``HOLD_COLUMNS``."""
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
