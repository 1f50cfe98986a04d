# SPDX-License-Identifier: GPL-3.0-or-later
"""The history as a table of GluteTimer's own, ``docs/history-csv.md``: its columns, and writing it.

A row for each hold. What is the same for all holds of a workout stands in the first of its rows.
What comes in again from such a table is the same to the millisecond.
"""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, timezone

from glutetimer.domain.record import HoldRecord, WorkoutRecord

WORKOUT_COLUMNS = (
    *("started_at", "ended_at", "status", "workout_planned_s", "elapsed_s", "effort", "felt"),
    *("note", "circuit_id"),
)
COLUMNS = (
    *("date", "circuit", "exercise", "side", "set", "held_s", "planned_s", "outcome"),
    *("load_kg", "band", "hold_effort", "hold_ended_at", *WORKOUT_COLUMNS),
    *("exercise_id", "block", "step", "round", "repeat", "index", "attempt"),
    *("workout_id", "hold_id"),
)
# A spreadsheet would take a cell that begins like this as a formula.
_FORMULA = "=+-@\t\r"
_QUOTE = "'"


def encode_history(
    workouts: Iterable[tuple[WorkoutRecord, Sequence[HoldRecord]]], name_of: Callable[[str], str]
) -> bytes:
    """Return workouts and their holds as a table, UTF-8 with a byte-order mark for spreadsheets.

    Args:
        workouts: Each with its holds, in order.
        name_of: Returns the name of an exercise by its id.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for workout, holds in workouts:
        for row in _rows(workout, holds, name_of):
            writer.writerow([row.get(column, "") for column in COLUMNS])
    return text.getvalue().encode("utf-8-sig")


def guarded(text: str) -> str:
    """Return a text that no spreadsheet takes as a formula; ``plain`` undoes it."""
    begins_so = text[:1] in _FORMULA if text else False
    is_guarded = text[:1] == _QUOTE and len(text) > 1 and text[1] in _FORMULA + _QUOTE
    return _QUOTE + text if begins_so or is_guarded else text


def plain(cell: str) -> str:
    """Return the text of a cell that ``guarded`` made."""
    is_guarded = cell[:1] == _QUOTE and len(cell) > 1 and cell[1] in _FORMULA + _QUOTE
    return cell[1:] if is_guarded else cell


def instant_text(at: datetime | None) -> str:
    """Return an instant with its offset and its zone: "2026-11-22T18:00:00.000+01:00[CET]"."""
    if at is None:
        return ""
    zone = getattr(at.tzinfo, "key", None) or at.tzname() or ""
    return f"{at.isoformat(timespec='milliseconds')}[{zone}]"


def instant_of(text: str) -> datetime | None:
    """Return the instant of a text; None for an empty one.

    Raises:
        ValueError: If it is none, or has no offset.
    """
    if not text:
        return None
    written, _, zone = text.partition("[")
    at = datetime.fromisoformat(written)
    offset = at.utcoffset()
    if offset is None or not 1900 <= at.year <= 9000:
        raise ValueError("an instant needs an offset and a year from 1900 to 9000")
    return at.replace(tzinfo=timezone(offset, zone.removesuffix("]")))


def seconds_text(ms: int) -> str:
    """Return milliseconds as seconds without zeros at the end: "45", "45.25"."""
    return f"{ms / 1000:.3f}".rstrip("0").rstrip(".")


def _rows(
    workout: WorkoutRecord, holds: Sequence[HoldRecord], name_of: Callable[[str], str]
) -> Iterator[dict[str, object]]:
    common: dict[str, object] = {
        "date": workout.local_date.isoformat(),
        "circuit": guarded(workout.circuit_name),
        "workout_id": guarded(workout.id),
    }
    first = common | _workout_cells(workout)
    if not holds:
        yield first
    for number, hold in enumerate(holds):
        yield (common if number else first) | _hold_cells(hold, name_of)


def _workout_cells(workout: WorkoutRecord) -> dict[str, object]:
    return {
        "started_at": instant_text(workout.started_at),
        "ended_at": instant_text(workout.ended_at),
        "status": workout.status.value,
        "workout_planned_s": seconds_text(workout.planned_ms),
        "elapsed_s": seconds_text(workout.elapsed_ms),
        "effort": "" if workout.effort is None else workout.effort,
        "felt": " ".join(sorted(felt.value for felt in workout.felt)),
        "note": guarded(workout.note),
        "circuit_id": guarded(workout.circuit_id),
    }


def _hold_cells(hold: HoldRecord, name_of: Callable[[str], str]) -> dict[str, object]:
    return {
        "exercise": guarded(name_of(hold.exercise_id)),
        "side": hold.side.value,
        "set": hold.set,
        "held_s": seconds_text(hold.held_ms),
        "planned_s": seconds_text(hold.planned_ms),
        "outcome": hold.outcome.value,
        "load_kg": seconds_text(hold.load.grams) if hold.load.grams else "",
        "band": guarded(hold.load.band),
        "hold_effort": "" if hold.effort is None else hold.effort,
        "hold_ended_at": instant_text(hold.ended_at),
        "exercise_id": guarded(hold.exercise_id),
        "block": hold.block,
        "step": hold.step,
        "round": hold.round,
        "repeat": hold.repeat,
        "index": hold.index,
        "attempt": hold.attempt,
        "hold_id": guarded(hold.id),
    }
