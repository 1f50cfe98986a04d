# SPDX-License-Identifier: GPL-3.0-or-later
"""Feeel: its database, or a workout that it exported (several of them in a zip).

Every exercise has a length, and a break before it; what it lacks is that of the workout. An
exported workout names its exercises by number alone.
"""

from collections.abc import Iterator
from typing import Any

from glutetimer.domain.circuit import MAX_STEPS
from glutetimer.domain.said import said
from glutetimer.exchange.content import Content
from glutetimer.exchange.draft import MAX_CIRCUITS, Draft
from glutetimer.exchange.fields import Fields
from glutetimer.exchange.peers.reader import Reader, has_keys
from glutetimer.exchange.sequence import Item, hold_count

_TABLES = {
    "exercises": {"id", "name"},
    "workouts": {"id", "type", "title", "exerciseDuration", "breakDuration"},
    "workoutExercises": {
        "workoutId",
        "workoutType",
        "orderCol",
        "exercise",
        "exerciseDuration",
        "breakDuration",
    },
}
_WORKOUTS = """
    SELECT id, type, title, exerciseDuration, breakDuration FROM workouts ORDER BY type, id LIMIT ?
"""
_STEPS = """
    SELECT x.exerciseDuration, x.breakDuration, x.exercise, e.name
    FROM workoutExercises AS x LEFT JOIN exercises AS e ON e.id = x.exercise
    WHERE x.workoutId = ? AND x.workoutType = ? ORDER BY x.orderCol LIMIT ?
"""


def _sniff(content: Content) -> bool:
    if content.is_database:
        tables = content.tables
        return all(columns <= tables.get(name, set()) for name, columns in _TABLES.items())
    return content.is_json and has_keys(content.document, ["feeelMetadataVersion"])


def _read(content: Content, draft: Draft) -> None:
    if not content.is_database:
        full = Fields(content.document, "$").record("fullWorkout")
        _add_workout(full.record("workout"), _in_order(full.values("workoutExercises")), draft)
        return
    with content.database() as database:
        for row in database.execute(_WORKOUTS, (MAX_CIRCUITS + 1,)).fetchall():
            place = f"workout {row[0]}"
            steps = database.execute(_STEPS, (row[0], row[1], MAX_STEPS + 1)).fetchall()
            keys = ("exerciseDuration", "breakDuration", "exercise", "name")
            values = [
                (dict(zip(keys, step, strict=True)), f"{place}, exercise {index}")
                for index, step in enumerate(steps, 1)
            ]
            usual = dict(zip(("title", "exerciseDuration", "breakDuration"), row[2:], strict=True))
            with draft.entry():
                _add_workout(Fields(usual, place), values, draft)


def _in_order(values: list[tuple[Any, str]]) -> list[tuple[Any, str]]:
    def position(value: tuple[Any, str]) -> float:
        return Fields(*value).number("orderPosition", 0)

    return sorted(values, key=position)


def _add_workout(workout: Fields, values: list[tuple[Any, str]], draft: Draft) -> None:
    items: list[Item] = []
    for value, place in values:
        with draft.entry():
            items.extend(_step(Fields(value, place), workout, draft, is_first=not items))
    title = workout.text("title", "")
    draft.add_circuit(title, items, workout.place, entries=hold_count(items))


def _step(one: Fields, workout: Fields, draft: Draft, *, is_first: bool) -> Iterator[Item]:
    hold = one if "exerciseDuration" in one else workout
    rest = one if "breakDuration" in one else workout
    name = one.text("name", "")
    if not name:
        name = f"Feeel exercise {one.text('exercise')}"
        draft.change(
            one.place, said("the file names it by number alone: it is called “{name}”", name=name)
        )
    step = draft.step(draft.match(name, one.place), hold.seconds_ms("exerciseDuration"), one.place)
    if not is_first:
        yield from draft.pause(rest.seconds_ms("breakDuration", 0), one.place)
    yield step


READER = Reader("Feeel", _sniff, _read)
