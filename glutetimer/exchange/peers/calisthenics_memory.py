# SPDX-License-Identifier: GPL-3.0-or-later
"""Calisthenics Memory: its tables of exercises, of groups and of records.

A record has a value for the right side and one for the left. Where an exercise has no left value
in any record, the right one stands for both sides.
"""

from dataclasses import dataclass
from datetime import datetime

from glutetimer.domain.circuit import NO_LOAD, Load
from glutetimer.domain.exercise import Side, Sides
from glutetimer.domain.import_report import ImportedExercise
from glutetimer.domain.said import said
from glutetimer.exchange.content import Content
from glutetimer.exchange.dates import moment
from glutetimer.exchange.draft import Draft
from glutetimer.exchange.fields import Fields
from glutetimer.exchange.history import REPETITIONS, Cells, Diary, NoHoldError
from glutetimer.exchange.peers.reader import (
    MAX_HISTORY_ROWS,
    Reader,
    read_table,
    with_columns,
)

PROGRAM = "Calisthenics Memory"
_EXERCISE_COLUMNS = {"name", "type", "laterality"}


def _sniff_exercises(content: Content) -> bool:
    return content.is_table and set(content.columns) >= _EXERCISE_COLUMNS


def _read_exercises(content: Content, draft: Draft) -> None:
    for line, row in content.rows():
        with draft.entry():
            add_exercise(Fields(row, f"line {line}"), draft)


def _sniff_groups(content: Content) -> bool:
    return content.is_table and content.columns == ("name",)


def _read_groups(content: Content, draft: Draft) -> None:
    for line, row in content.rows():
        draft.leave_out(
            f"line {line}",
            said("the group “{group}”: exercises have fixed groups", group=row["name"]),
        )


def add_exercise(one: Fields, draft: Draft) -> ImportedExercise:
    """Add an exercise of a table or a backup, and count it.

    Raises:
        FieldError: If its name or its type is missing.
    """
    name, timed = one.name("name"), one.text("type").casefold() == "isometric"
    two_sided = one.text("laterality", "").casefold() == "unilateral"
    match = draft.match(name, one.place, timed=timed)
    sides = Sides.LEFT_RIGHT if two_sided else match.sides or Sides.BOTH
    exercise = ImportedExercise(match.exercise_id, name, sides, timed)
    draft.add_exercise(match, exercise)
    return exercise


_RECORD_COLUMNS = ("exerciseName", "exerciseType", "date", "valueRight", "valueLeft")


def _read_records(content: Content, draft: Draft) -> None:
    rows = content.rows(MAX_HISTORY_ROWS)
    two_sided = {row["exerciseName"] for _, row in rows if row["valueLeft"].strip()}

    def take(cells: Cells, diary: Diary) -> None:
        if cells.text("exerciseType").casefold() != "isometric":
            raise NoHoldError(REPETITIONS)
        text = f"{cells.text('date')} {cells.text('time')}"
        record = Record(
            name=cells.text("exerciseName"),
            at=moment(text, cells.place),
            right_s=cells.number("valueRight"),
            left_s=cells.number("valueLeft"),
            two_sided=cells.raw("exerciseName") in two_sided,
            note=cells.text("comment"),
        )
        add_record(record, diary, cells.place)

    read_table(content, Diary(draft, PROGRAM), take)


@dataclass(frozen=True, slots=True)
class Record:
    """One set of an isometric exercise; seconds, 0 for a side that was not held."""

    name: str
    at: datetime
    right_s: float
    left_s: float
    two_sided: bool
    note: str
    load: Load = NO_LOAD


def add_record(record: Record, diary: Diary, place: str) -> None:
    """Add the holds of a set; those of a day are one workout.

    Raises:
        NoHoldError: If nothing was held.
        FieldError: If a value is wrong.
    """
    if not record.right_s and not record.left_s:
        raise NoHoldError(said("without a value, so nothing was held"))
    page = diary.page(record.at, "", record.at.date().isoformat())
    page.add_note(record.note)
    sides = ((record.right_s, Side.RIGHT if record.two_sided else None), (record.left_s, Side.LEFT))
    for seconds, side in sides:
        if seconds:
            ms = seconds * 1000
            diary.hold(page, place, record.name, ms, side=side, load=record.load)


EXERCISES = Reader(PROGRAM, _sniff_exercises, _read_exercises)
GROUPS = Reader(PROGRAM, _sniff_groups, _read_groups)
RECORDS = Reader(PROGRAM, with_columns(*_RECORD_COLUMNS), _read_records)
