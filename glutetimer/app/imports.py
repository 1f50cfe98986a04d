# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of this and other programs on their way into the database."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from glutetimer.app.garbage import search_put_off
from glutetimer.domain.exercise import Catalogue, Exercise, Sides, unfinished_exercise
from glutetimer.domain.import_report import (
    LEAVE_OUT,
    ImportedExercise,
    ImportOutcome,
    ImportReport,
    PastImport,
)
from glutetimer.exchange.fields import shown_text
from glutetimer.exchange.importing import (
    ImportedBefore,
    read_file,
    refused_unread,
    settled,
    without_known,
    without_there,
)
from glutetimer.storage.circuits import SqliteCircuits
from glutetimer.storage.database import Database, open_there
from glutetimer.storage.exercises import SqliteExercises, imported, remembered
from glutetimer.storage.imports import SqliteImports
from glutetimer.storage.place import is_open_here

if TYPE_CHECKING:
    from glutetimer.app.core import Core


class FileImporter:
    """A ``ports.Importer``; every call has a connection of its own, so any thread may make it."""

    def __init__(self, core: "Core") -> None:
        self._path = core.paths.database
        self._pictures = core.paths.pictures
        self._keeper = core.catalogue_keeper
        self._clock = core.clock
        self._catalogue = core.catalogue

    def read(self, paths: Sequence[Path]) -> Sequence[ImportReport]:
        """Return what each file holds, ready to be stored; nothing is stored.

        Raises:
            StorageError: If it can't be told what is there already.
        """
        with search_put_off(), self._database() as database:
            there = SqliteCircuits(database).circuits()
            names = [circuit.name for circuit in there]
            before = _imported_before(database)
            reports = []
            for path in paths:
                # The program's own database: to open it would cost SQLite its locks.
                is_own = is_open_here(path)
                found = refused_unread(path) if is_own else read_file(path, self._catalogue)
                report = replace(found, file=shown_text(str(path)))
                report = settled(without_there(report, there), names, self._clock.new_id)
                names += [circuit.name for circuit in report.circuits]
                reports.append(without_known(report, before))
            return reports

    def store(
        self, reports: Sequence[ImportReport], choices: Mapping[str, str] | None = None
    ) -> ImportOutcome:
        """Store all that was read, in one commit, as one import.

        Raises:
            StorageError: If it can't be stored; nothing of it is then.
        """
        with search_put_off(), self._database() as database:
            chosen = [_with_choices(report, choices or {}, self._catalogue) for report in reports]
            # Something may have come in since they were read.
            before = _imported_before(database)
            new = tuple(without_known(report, before) for report in chosen)
            wanted = [report for report in new if not report.is_empty]
            if not wanted:
                return ImportOutcome(None, new)
            made = self._past_import(wanted)
            circuits = [circuit for report in wanted for circuit in report.circuits]
            workouts = [workout for report in wanted for workout in report.workouts]
            exercises = _exercises(wanted)
            names = remembered(self._known_choices(choices or {}))
            others = imported(exercises, made.id), names
            SqliteImports(database).store(made, circuits, workouts, others)
            self._renew(database)
        return ImportOutcome(made.id, new)

    def undo(self, import_id: str) -> None:
        """Take an import out again, all of it; ``redo`` undoes it.

        Raises:
            StorageError: If there is no such import, or the machine would not store it.
        """
        with self._database() as database:
            SqliteImports(database).undo(import_id)
            self._renew(database)

    def redo(self, import_id: str) -> None:
        """Bring an import back that was undone; what was deleted before stays deleted.

        Raises:
            StorageError: If there is no such import, or the machine would not store it.
        """
        with self._database() as database:
            SqliteImports(database).redo(import_id)
            self._renew(database)

    def imports(self) -> Sequence[PastImport]:
        """Return all imports, the last one first.

        Raises:
            StorageError: If they can't be read.
        """
        with self._database() as database:
            return SqliteImports(database).imports()

    def _past_import(self, reports: Sequence[ImportReport]) -> PastImport:
        return PastImport(
            id=self._clock.new_id(),
            imported_at=self._clock.now(),
            files=tuple(Path(report.file).name for report in reports),
            circuits=sum(len(report.circuits) for report in reports),
            workouts=sum(len(report.workouts) for report in reports),
            holds=sum(report.hold_count for report in reports),
        )

    def _known_choices(self, choices: Mapping[str, str]) -> Mapping[str, str]:
        return {name: chosen for name, chosen in choices.items() if chosen in self._catalogue}

    def _renew(self, database: Database) -> None:
        self._keeper.renew(SqliteExercises(database, self._pictures))

    @contextmanager
    def _database(self) -> Iterator[Database]:
        with closing(open_there(self._path)) as database:
            yield database


def _imported_before(database: Database) -> ImportedBefore:
    imports = SqliteImports(database)
    return ImportedBefore(imports.known_workouts, imports.known_holds)


def _with_choices(
    report: ImportReport, choices: Mapping[str, str], catalogue: Catalogue
) -> ImportReport:
    unwanted = {name for name, exercise_id in choices.items() if exercise_id == LEAVE_OUT}
    gone = {match.exercise_id for match in report.matches if match.name in unwanted}
    for name, exercise_id in choices.items():
        report = report.with_exercise(name, exercise_id)
    kept = {one.exercise_id: one for one in report.exercises if one.exercise_id not in gone}
    for match in report.matches:
        chosen = choices.get(match.name, LEAVE_OUT)
        if chosen != LEAVE_OUT and chosen not in catalogue:
            sides = Sides.LEFT_RIGHT if match.sides else Sides.BOTH
            kept.setdefault(chosen, ImportedExercise(chosen, match.bare, sides))
    return replace(report, exercises=tuple(kept.values()))


def _exercises(reports: Iterable[ImportReport]) -> list[Exercise]:
    """Return what the catalogue lacks of the files' exercises, each once.

    One that no file describes is left for the user to complete.
    """
    found: dict[str, Exercise] = {}
    for one in (each for report in reports for each in report.exercises):
        if one.exercise_id not in found or one.described:
            found[one.exercise_id] = one.described or unfinished_exercise(
                one.name, one.exercise_id, one.sides, timed=one.timed
            )
    return list(found.values())
