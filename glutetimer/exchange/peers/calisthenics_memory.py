# SPDX-License-Identifier: GPL-3.0-or-later
"""Calisthenics Memory: its tables of exercises and of groups."""

from glutetimer.domain.exercise import Sides
from glutetimer.domain.import_report import ImportedExercise
from glutetimer.exchange.content import Content
from glutetimer.exchange.draft import Draft
from glutetimer.exchange.fields import Fields
from glutetimer.exchange.peers.reader import Reader

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
        draft.leave_out(f"line {line}", f"the group “{row['name']}”: exercises have fixed groups")


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


EXERCISES = Reader("Calisthenics Memory", _sniff_exercises, _read_exercises)
GROUPS = Reader("Calisthenics Memory", _sniff_groups, _read_groups)
