# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds workouts by words, circuit and date."""

from collections.abc import Sequence
from typing import Any

from glutetimer.domain.weeks import WorkoutFigures, WorkoutSearch
from glutetimer.storage import rows

_TOTAL = "coalesce((SELECT {name} FROM workout_totals WHERE workout_id = workouts.id), 0)"
_SUMS = ", ".join(_TOTAL.format(name=name) for name in ("held_ms", "planned_ms", "holds"))


def query(search: WorkoutSearch) -> tuple[str, list[Any]]:
    """Return the SQL of a search with its values."""
    conditions = ["deleted = 0", "local_date BETWEEN ? AND ?"]
    values: list[Any] = [search.first.isoformat(), search.last.isoformat()]
    if search.circuit_id:
        conditions.append("circuit_id = ?")
        values.append(search.circuit_id)
    for word, exercises in zip(search.words, search.exercises, strict=True):
        condition, more = _word(word, exercises)
        conditions.append(condition)
        values += more
    sql = (
        f"SELECT {rows.SOUND_WORKOUT}, {_SUMS} FROM workouts "  # noqa: S608
        f"WHERE {' AND '.join(conditions)} ORDER BY local_date DESC, started_utc_ms DESC, id DESC"
    )
    if search.at_most:
        sql += " LIMIT ?"
        values.append(search.at_most)
    return sql, values


def figures(row: tuple[Any, ...]) -> WorkoutFigures:
    """Return the workout of a row."""
    return WorkoutFigures(rows.workout_record(row[:-3]), *row[-3:])


def _word(word: str, exercises: Sequence[str]) -> tuple[str, list[str]]:
    # SQLite knows upper and lower case in ASCII only.
    patterns = sorted({_like(form) for form in (word, word.lower(), word.upper(), word.title())})
    texts = " OR ".join(
        "circuit_name LIKE ? ESCAPE '!' OR note LIKE ? ESCAPE '!'" for _ in patterns
    )
    values = [pattern for pattern in patterns for _ in range(2)]
    if exercises:
        places = ", ".join("?" * len(exercises))
        texts += f" OR id IN (SELECT workout_id FROM holds WHERE exercise_id IN ({places}))"  # noqa: S608
    return f"({texts})", [*values, *exercises]


def _like(word: str) -> str:
    for letter in "!%_":
        word = word.replace(letter, f"!{letter}")
    return f"%{word}%"
