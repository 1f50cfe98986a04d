# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's own exercises in the database, a JSON document each, and their pictures beside it."""

import json
import logging
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from glutetimer.domain.exercise import Exercise
from glutetimer.domain.exercise_data import data_of, exercise_of
from glutetimer.resources import assets_root
from glutetimer.storage.database import Database
from glutetimer.storage.files import write_private
from glutetimer.storage.row_crc import sound_columns

_log = logging.getLogger(__name__)

_OWN_PICTURE = "own:"
_ALL = f"SELECT {sound_columns('exercises')} FROM exercises"  # noqa: S608
_NAMES = f"SELECT {sound_columns('exercise_names')} FROM exercise_names"  # noqa: S608
_ADD = """
    INSERT INTO exercises (id, body, position)
    SELECT ?, ?, coalesce(max(position), 0) + 1 FROM exercises WHERE true
    ON CONFLICT (id) DO UPDATE SET deleted = 0
"""
# What the user has changed is no longer the import's to take out.
_SAVE = _ADD + ", body = excluded.body, import_id = NULL"
# What an undone import had brought may come in anew; what the user deleted comes back as it was.
_ADD_IMPORTED = """
    INSERT INTO exercises (id, body, import_id, position)
    SELECT ?, ?, ?, coalesce(max(position), 0) + 1 FROM exercises WHERE true
    ON CONFLICT (id) DO UPDATE SET deleted = 0, import_id = excluded.import_id, body = CASE
        WHEN import_id IN (SELECT id FROM imports WHERE undone = 1) THEN excluded.body ELSE body END
    WHERE deleted = 1
"""
_REMEMBER = """
    INSERT INTO exercise_names (name, exercise_id) VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET exercise_id = excluded.exercise_id
"""

Insertion = tuple[str, Sequence[tuple[str, ...]]]


class SqliteExercises:
    """A ``ports.ExerciseRepository``. A deleted exercise keeps its row, and so its name.

    Args:
        database: Where they are.
        pictures: The folder of their pictures; made with the first one.
    """

    def __init__(self, database: Database, pictures: Path) -> None:
        self._database, self._pictures = database, pictures
        self._listeners: list[Callable[[], None]] = []

    def own(self) -> Sequence[Exercise]:
        """Return the exercises, in the order in which they were made. Raises StorageError."""
        return self._read(deleted=False)

    def gone(self) -> Sequence[Exercise]:
        """Return those that were deleted. Raises StorageError."""
        return self._read(deleted=True)

    def save(self, exercise: Exercise) -> None:
        """Add an exercise at the end, or replace the one of its id. Raises StorageError."""
        self._database.write(_SAVE, (exercise.id, self._text(exercise)))
        self._tell()

    def ensure_all(self, exercises: Iterable[Exercise]) -> None:
        """Add those whose id is new, in one commit; one that was deleted comes back.

        Raises:
            StorageError: If the machine would not store them; none of them counts.
        """
        rows = [(exercise.id, self._text(exercise)) for exercise in exercises]
        if not rows:
            return
        with self._database.transaction() as connection:
            connection.executemany(_ADD, rows)
        self._tell()

    def delete(self, exercise_id: str) -> None:
        """Delete an exercise; ``restore`` undoes it. Raises StorageError."""
        self._database.write("UPDATE exercises SET deleted = 1 WHERE id = ?", (exercise_id,))
        self._tell()

    def restore(self, exercise_id: str) -> None:
        """Bring a deleted exercise back to its old place. Raises StorageError."""
        self._database.write("UPDATE exercises SET deleted = 0 WHERE id = ?", (exercise_id,))
        self._tell()

    def remembered(self) -> Mapping[str, str]:
        """Return the ids of exercises by the names that were taken as them. Raises StorageError."""
        rows = self._database.sound_rows("exercise_names", _NAMES)
        return {name: exercise_id for name, exercise_id, _ in rows}

    def remember(self, name: str, exercise_id: str) -> None:
        """Take a name of another program as this exercise from now on. Raises StorageError."""
        self.remember_all({name: exercise_id})

    def remember_all(self, chosen: Mapping[str, str]) -> None:
        """Remember names, in one commit. Raises StorageError."""
        if not chosen:
            return
        with self._database.transaction() as connection:
            connection.executemany(_REMEMBER, chosen.items())
        self._tell()

    def keep_picture(self, image: bytes, name: str) -> str:
        """Store a picture for an exercise that is saved next; return what names it there.

        Args:
            image: The file, checked and small.
            name: Its new file name, which no other picture has.

        Raises:
            StorageError: If the machine would not store it.
        """
        path = self._pictures / name
        write_private(path, image)
        return str(path)

    def subscribe(self, on_changed: Callable[[], None]) -> None:
        """Call ``on_changed`` whenever exercises or names have changed."""
        self._listeners.append(on_changed)

    def _read(self, *, deleted: bool) -> list[Exercise]:
        rows = self._database.sound_rows(
            "exercises", f"{_ALL} WHERE deleted = ? ORDER BY position, id", (int(deleted),)
        )
        found = (self._exercise(exercise_id, body) for exercise_id, _, body, *_ in rows)
        return [exercise for exercise in found if exercise]

    def _exercise(self, exercise_id: str, body: str) -> Exercise | None:
        try:
            exercise = exercise_of({**json.loads(body), "id": exercise_id})
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            _log.warning("the stored exercise %s can't be read: %s", exercise_id, error)
            return None
        return replace(exercise, picture=self._picture(exercise.picture))

    def _picture(self, told: str) -> str:
        """Return what a row names as a picture if it is there, else nothing."""
        kind, is_own, name = told.partition(_OWN_PICTURE)
        if is_own and not kind:
            path = self._pictures / Path(name).name
            return str(path) if os.path.isfile(path) else ""  # noqa: PTH113 - raises nothing
        is_name = bool(told) and Path(told).name == told
        shipped = assets_root() / "exercises" / told
        return told if is_name and os.path.isfile(shipped) else ""  # noqa: PTH113

    def _text(self, exercise: Exercise) -> str:
        data: dict[str, Any] = data_of(exercise)
        picture = Path(exercise.picture)
        if picture.is_absolute():
            data["picture"] = _OWN_PICTURE + picture.name
        return json.dumps(data, ensure_ascii=False)

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()


def imported(exercises: Iterable[Exercise], import_id: str) -> Insertion:
    """Return what adds exercises of an import within its commit, and goes when it is undone."""
    rows = [
        (exercise.id, json.dumps(data_of(exercise), ensure_ascii=False), import_id)
        for exercise in exercises
    ]
    return _ADD_IMPORTED, rows


def remembered(chosen: Mapping[str, str]) -> Insertion:
    """Return what remembers names within the commit of an import; it stays when that is undone."""
    return _REMEMBER, list(chosen.items())
