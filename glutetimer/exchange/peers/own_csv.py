# SPDX-License-Identifier: GPL-3.0-or-later
"""GluteTimer's own table of a history, ``docs/history-csv.md``.

A row with the id of a workout is one that was exported: it comes in as it was. Any other row was
written by hand or by another program: a date, an exercise and the seconds are enough for it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import TypeVar

from glutetimer.domain.circuit import MAX_LENGTH_MS, Load
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side
from glutetimer.domain.import_report import ImportedWorkout
from glutetimer.domain.record import Felt, HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.domain.said import said
from glutetimer.exchange.content import Content
from glutetimer.exchange.draft import Draft
from glutetimer.exchange.fields import FieldError, named
from glutetimer.exchange.history import Cells, Diary, NoHoldError
from glutetimer.exchange.history_csv import instant_of, plain
from glutetimer.exchange.peers.reader import Reader, read_table, with_columns

_PROGRAM = "GluteTimer"
_LONGEST_ID = 120
_MOST = 1_000_000
_MOST_S = 100 * MAX_LENGTH_MS / 1000
_Choice = TypeVar("_Choice", bound=Enum)
_T = TypeVar("_T")


@dataclass(slots=True)
class _Exported:
    """A workout of which some rows were read."""

    line: int
    record: WorkoutRecord | None = None
    holds: list[HoldRecord] = field(default_factory=list)


@dataclass
class _Export:
    """What was read of a table that was exported: workouts, and the ids of all holds."""

    workouts: dict[str, _Exported] = field(default_factory=dict)
    hold_ids: set[str] = field(default_factory=set)


def _read(content: Content, draft: Draft) -> None:
    exported = _Export()

    def take(cells: Cells, diary: Diary) -> None:
        if cells.text("workout_id"):
            _take_exported(cells, exported, draft)
        else:
            _take_written(cells, diary)

    read_table(content, Diary(draft, _PROGRAM), take)
    for workout in exported.workouts.values():
        if workout.record is None:
            reason = said("no row of this workout has “started_at”")
            draft.leave_out(f"line {workout.line}", reason)
        else:
            draft.add_workout(ImportedWorkout(workout.record, tuple(workout.holds)))


# ------------------------------------------------------------------------------ exported rows


def _take_exported(cells: Cells, exported: _Export, draft: Draft) -> None:
    workout_id = _id(cells, "workout_id")
    record = _record(cells, workout_id) if cells.text("started_at") else None
    hold = _hold(cells, workout_id, draft) if cells.text("hold_id") else None
    workout = exported.workouts.setdefault(workout_id, _Exported(cells.line))
    workout.record = workout.record or record
    if hold and hold.id in exported.hold_ids:
        raise NoHoldError(said("a hold of the same “hold_id” stands before it"))
    if hold:
        exported.hold_ids.add(hold.id)
        workout.holds.append(hold)


def _record(cells: Cells, workout_id: str) -> WorkoutRecord:
    started_at = _instant(cells, "started_at")
    assert started_at is not None
    day = _checked(cells, "date", date.fromisoformat)
    return WorkoutRecord(
        id=workout_id,
        circuit_id=_exact(cells, "circuit_id"),
        circuit_name=_exact(cells, "circuit"),
        started_at=started_at,
        local_date=day,
        planned_ms=_ms(cells, "workout_planned_s"),
        status=_choice(cells, "status", WorkoutStatus, WorkoutStatus.FINISHED),
        elapsed_ms=_ms(cells, "elapsed_s"),
        ended_at=_instant(cells, "ended_at"),
        effort=_effort(cells, "effort", 10),
        felt=_checked(cells, "felt", lambda text: frozenset(map(Felt, text.split()))),
        note=_exact(cells, "note"),
    )


def _hold(cells: Cells, workout_id: str, draft: Draft) -> HoldRecord:
    exercise_id = _id(cells, "exercise_id")
    draft.known_exercise(exercise_id, cells.text("exercise") or exercise_id, cells.place)
    return HoldRecord(
        id=_id(cells, "hold_id"),
        workout_id=workout_id,
        index=_whole(cells, "index", 0),
        attempt=_whole(cells, "attempt", 1),
        exercise_id=exercise_id,
        side=_choice(cells, "side", Side, Side.BOTH),
        block=_whole(cells, "block", 0),
        step=_whole(cells, "step", 0),
        round=_whole(cells, "round", 0),
        set=_whole(cells, "set", 0),
        repeat=_whole(cells, "repeat", 0),
        planned_ms=_ms(cells, "planned_s"),
        held_ms=_ms(cells, "held_s"),
        outcome=_choice(cells, "outcome", Outcome, Outcome.DONE),
        load=_load(cells),
        ended_at=_instant(cells, "hold_ended_at"),
        effort=_effort(cells, "hold_effort", 5),
    )


def _checked(cells: Cells, column: str, read: Callable[[str], _T]) -> _T:
    """Return what a cell says.

    Raises:
        FieldError: If it can't be read.
    """
    try:
        return read(cells.text(column))
    except ValueError:
        found = named(cells.text(column))
        raise FieldError(
            cells.place, said("{found} can't be a value of “{column}”", found=found, column=column)
        ) from None


def _exact(cells: Cells, column: str) -> str:
    return plain(cells.raw(column))


def _id(cells: Cells, column: str) -> str:
    found = _exact(cells, column)
    if not found.strip() or len(found) > _LONGEST_ID or not found.isprintable():
        raise FieldError(
            cells.place,
            said("{found} can't be a value of “{column}”", found=named(found), column=column),
        )
    return found


def _instant(cells: Cells, column: str) -> datetime | None:
    return _checked(cells, column, instant_of)


def _choice(cells: Cells, column: str, kind: type[_Choice], usual: _Choice) -> _Choice:
    return _checked(cells, column, lambda text: kind(text.lower()) if text else usual)


def _ms(cells: Cells, column: str) -> int:
    seconds = cells.number(column)
    if not 0 <= seconds <= _MOST_S:
        raise FieldError(
            cells.place,
            said("{seconds:g} s can't be a value of “{column}”", seconds=seconds, column=column),
        )
    return round(seconds * 1000)


def _whole(cells: Cells, column: str, least: int) -> int:
    number = cells.number(column) or least
    if number != int(number) or not least <= number <= _MOST:
        raise FieldError(
            cells.place,
            said("{number:g} can't be a value of “{column}”", number=number, column=column),
        )
    return int(number)


def _effort(cells: Cells, column: str, most: int) -> int | None:
    if not cells.text(column):
        return None
    effort = _whole(cells, column, 1)
    if effort > most:
        raise FieldError(
            cells.place,
            said(
                "“{column}” is a number from 1 to {most}, not {effort}",
                column=column,
                most=most,
                effort=effort,
            ),
        )
    return effort


def _load(cells: Cells) -> Load:
    load = cells.load(cells.number("load_kg"), "kg")
    return Load(load.grams, _exact(cells, "band")[:_LONGEST_ID])


# ------------------------------------------------------------------------------- written rows


def _take_written(cells: Cells, diary: Diary) -> None:
    ms = cells.duration_ms("held_s")
    if not ms:
        raise NoHoldError(said("“held_s” is empty or 0, so nothing was held"))
    if cells.text("started_at"):
        at = cells.moment("started_at")
    else:
        at = cells.moment("date")
        at = diary.at_noon(at, cells.line) if not at.hour and not at.minute else at
    name = plain(cells.text("circuit"))
    page = diary.page(at, name, f"{at.date().isoformat()} {name}")
    page.add_note(plain(cells.text("note")))
    side = _choice(cells, "side", Side, Side.BOTH) if cells.text("side") else None
    diary.hold(
        page,
        cells.place,
        plain(cells.text("exercise")),
        ms,
        side=side,
        load=_load(cells),
        effort=_effort(cells, "hold_effort", 5),
    )


READER = Reader(_PROGRAM, with_columns("date", "exercise", "held_s"), _read)
