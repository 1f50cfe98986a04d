# SPDX-License-Identifier: GPL-3.0-or-later
"""What one imported file holds, and what became of each of its entries.

``ImportReport.document`` is the JSON contract of ``docs/command-line.md``.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from glutetimer.domain.circuit import NO_LOAD, Circuit, Load, Step
from glutetimer.domain.exercise import Side, Sides
from glutetimer.exchange.matching import Match


@dataclass(frozen=True, slots=True)
class Note:
    """One line of a report: what was changed, or why something was left out.

    Attributes:
        where: Place in the file: a path such as ``$.sets[2]``, ``line 12``, or a range of lines.
        what: What is different now, or the reason, in words for people.
    """

    where: str
    what: str


@dataclass(frozen=True, slots=True)
class ImportedHold:
    """One timed hold of another program's history.

    ``set`` counts from 1 within its exercise. ``held_ms`` is above 0.
    """

    exercise_id: str
    held_ms: int
    side: Side = Side.BOTH
    set: int = 1
    load: Load = NO_LOAD


@dataclass(frozen=True, slots=True)
class ImportedWorkout:
    """One workout of another program's history.

    Attributes:
        started_at: Aware if the file says the zone; else naive, on the clock of this machine.
        holds: In the order in which they were done; at least one.
        elapsed_ms: Length of the workout as the file says it; 0 if it does not.
    """

    name: str
    started_at: datetime
    holds: tuple[ImportedHold, ...]
    elapsed_ms: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class ImportedExercise:
    """An exercise of the file that the catalogue does not have, or that the file describes.

    Attributes:
        exercise_id: The id that circuits and holds of the same report name it by.
        name: As the file writes it.
        timed: It is held for a time rather than counted in repetitions.
    """

    exercise_id: str
    name: str
    sides: Sides = Sides.BOTH
    timed: bool = True


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came out of one file.

    Attributes:
        file: Its name, without folders.
        format: The program or form that it comes from; None if it could not be told.
        circuits: With ids that are unique within the report only: see ``importing.settled``.
        workouts: History, in the order of the file.
        exercises: The exercises that are not in the catalogue, each once.
        matches: Every name of an exercise in the file, and what it was taken as.
        taken: Number of entries of the file that came in.
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

    @property
    def hold_count(self) -> int:
        """Return the number of holds in the history of the file."""
        return sum(len(workout.holds) for workout in self.workouts)

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
            "changed": [{"where": note.where, "what": note.what} for note in self.changed],
            "left_out": [{"where": note.where, "reason": note.what} for note in self.left_out],
            "refused": self.refused,
        }

    def with_exercise(self, name: str, exercise_id: str) -> "ImportReport":
        """Return the report with a name of the file taken as another exercise.

        Args:
            name: One of ``matches``, as the file writes it. Other names that were taken as the
                same exercise go with it.
            exercise_id: The exercise that was chosen for it.
        """
        old_id = next((match.exercise_id for match in self.matches if match.name == name), "")

        def chosen(found_id: str) -> str:
            return exercise_id if found_id == old_id else found_id

        def step(old: Step) -> Step:
            return replace(old, exercise_id=chosen(old.exercise_id))

        return replace(
            self,
            circuits=tuple(circuit.with_steps(step) for circuit in self.circuits),
            workouts=tuple(_with_exercises(workout, chosen) for workout in self.workouts),
            exercises=tuple(each for each in self.exercises if each.exercise_id != old_id),
            matches=tuple(replace(m, exercise_id=chosen(m.exercise_id)) for m in self.matches),
        )


def _with_exercises(workout: ImportedWorkout, chosen: Callable[[str], str]) -> ImportedWorkout:
    holds = (replace(hold, exercise_id=chosen(hold.exercise_id)) for hold in workout.holds)
    return replace(workout, holds=tuple(holds))
