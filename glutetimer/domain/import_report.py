# SPDX-License-Identifier: GPL-3.0-or-later
"""What one imported file holds, and what became of each of its entries.

``ImportReport.document`` is the JSON contract of ``docs/command-line.md``.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Any

from glutetimer.domain.circuit import Circuit, Step
from glutetimer.domain.exercise import Exercise, Sides
from glutetimer.domain.record import HoldRecord, WorkoutRecord
from glutetimer.domain.said import said

LEAVE_OUT = ""


@dataclass(frozen=True, slots=True)
class Note:
    """One line of a report: what was changed, or why something was left out.

    Attributes:
        where: Place in the file: a path such as ``$.sets[2]``, ``line 12``, or several lines.
        what: What is different now, or the reason, in words for people.
    """

    where: str
    what: str


class Certainty(Enum):
    """How sure it is that a name means an exercise."""

    SURE = "sure"
    GUESS = "guess"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Match:
    """What a name was taken as.

    Attributes:
        name: As the file writes it.
        exercise_id: Of the catalogue; or made from the name, if that is unknown.
        bare: The name without a side that it says ("Plank, left").
        sides: That side; None if it says none.
    """

    name: str
    exercise_id: str
    certainty: Certainty
    bare: str
    sides: Sides | None = None


@dataclass(frozen=True, slots=True)
class ImportedWorkout:
    """One workout of a history, with its holds in the order in which they were done.

    Its ids are made from what the file says, so that the same file has the same ids again.
    """

    record: WorkoutRecord
    holds: tuple[HoldRecord, ...]

    def with_holds(self, holds: Iterable[HoldRecord]) -> "ImportedWorkout":
        """Return the workout with other holds."""
        return ImportedWorkout(self.record, tuple(holds))


@dataclass(frozen=True, slots=True)
class ImportedExercise:
    """An exercise of the file that the catalogue does not have, or that the file describes.

    Attributes:
        exercise_id: The id that circuits and holds of the same report name it by.
        name: As the file writes it.
        timed: It is held for a time rather than counted in repetitions.
        described: All that the file says about it; None if that is no more than the above.
    """

    exercise_id: str
    name: str
    sides: Sides = Sides.BOTH
    timed: bool = True
    described: Exercise | None = None


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came out of one file.

    Attributes:
        file: Its name, without folders.
        format: The program or form that it comes from; None if it could not be told.
        circuits: With ids that are unique within the report only, until they are settled.
        workouts: History, in the order of the file.
        exercises: The exercises that are not in the catalogue, each once.
        matches: Every name of an exercise in the file, and what it was taken as.
        taken: Number of entries of the file that came in.
        already_there: Holds of the file that are in the history already and not in ``workouts``.
        refused: Why nothing of the file came in, with its place; None if it came in.
    """

    file: str
    format: str | None = None
    circuits: tuple[Circuit, ...] = ()
    workouts: tuple[ImportedWorkout, ...] = ()
    exercises: tuple[ImportedExercise, ...] = ()
    matches: tuple[Match, ...] = ()
    taken: int = 0
    changed: tuple[Note, ...] = ()
    left_out: tuple[Note, ...] = ()
    refused: str | None = None
    already_there: int = 0

    @property
    def hold_count(self) -> int:
        """Return the number of holds in the history of the file."""
        return sum(len(workout.holds) for workout in self.workouts)

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing in it to be stored."""
        return not (self.circuits or self.workouts or self.exercises)

    def document(self) -> dict[str, Any]:
        """Return the report as data for JSON."""
        return {
            "file": self.file,
            "format": self.format,
            "circuits": [circuit.name for circuit in self.circuits],
            "exercises": [exercise.name for exercise in self.exercises],
            "holds": self.hold_count,
            "workouts": len(self.workouts),
            "taken": self.taken,
            "already_there": self.already_there,
            "changed": [{"where": note.where, "what": note.what} for note in self.changed],
            "left_out": [{"where": note.where, "reason": note.what} for note in self.left_out],
            "refused": self.refused,
        }

    def with_exercise(self, name: str, exercise_id: str) -> "ImportReport":
        """Return the report with a name of the file taken as another exercise.

        Args:
            name: One of ``matches``, as the file writes it. Other names that were taken as the
                same exercise go with it.
            exercise_id: The exercise that was chosen for it; LEAVE_OUT for none: its holds in
                the history do not come in then.
        """
        old_id = next((match.exercise_id for match in self.matches if match.name == name), None)
        if old_id is None or old_id == exercise_id:
            return self
        if exercise_id == LEAVE_OUT:
            return self._without(old_id, name)

        def step(old: Step) -> Step:
            return replace(old, exercise_id=exercise_id) if old.exercise_id == old_id else old

        def hold(old: HoldRecord) -> HoldRecord:
            return replace(old, exercise_id=exercise_id) if old.exercise_id == old_id else old

        return replace(
            self,
            circuits=tuple(circuit.with_steps(step) for circuit in self.circuits),
            workouts=tuple(w.with_holds(map(hold, w.holds)) for w in self.workouts),
            exercises=tuple(each for each in self.exercises if each.exercise_id != old_id),
            matches=tuple(
                replace(match, exercise_id=exercise_id) if match.exercise_id == old_id else match
                for match in self.matches
            ),
        )

    def with_workouts(self, workouts: Iterable[ImportedWorkout]) -> "ImportReport":
        """Return the report with this history; holds that went are no longer taken."""
        report = replace(self, workouts=tuple(workouts))
        return replace(report, taken=max(0, self.taken - self.hold_count + report.hold_count))

    def _without(self, exercise_id: str, name: str) -> "ImportReport":
        left = self.with_workouts(
            workout.with_holds(h for h in workout.holds if h.exercise_id != exercise_id)
            for workout in self.workouts
            if not workout.holds or any(h.exercise_id != exercise_id for h in workout.holds)
        )
        count = self.hold_count - left.hold_count
        note = Note(
            said("“{value}”", value=name),
            said("{count:,} of its holds: left out as you chose", count=count),
        )
        return replace(left, left_out=(*left.left_out, note)) if count else left


@dataclass(frozen=True, slots=True)
class PastImport:
    """One import that was stored.

    Attributes:
        files: Names of its files.
        circuits, workouts, holds: How many of them came in with it.
        undone: It was undone, and can come back.
        exercises: How many came in with it and were not changed since.
    """

    id: str
    imported_at: datetime
    files: tuple[str, ...]
    circuits: int = 0
    workouts: int = 0
    holds: int = 0
    undone: bool = False
    exercises: int = 0


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What was stored of some files.

    Attributes:
        import_id: To undo it by; None if there was nothing new to be stored.
        reports: Of all files, as they came in.
    """

    import_id: str | None
    reports: tuple[ImportReport, ...]
