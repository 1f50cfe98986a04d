# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of a file while the file is read: whatever happens to an entry is said once."""

from collections.abc import Sequence
from dataclasses import replace

from glutetimer.domain.circuit import (
    MAX_NAME_LENGTH,
    MAX_STEPS,
    Circuit,
    Load,
    Step,
)
from glutetimer.domain.exercise import MAX_EXERCISE_NAME, Exercise, Mode, Sides
from glutetimer.domain.import_report import (
    Certainty,
    ImportedExercise,
    ImportedWorkout,
    ImportReport,
    Match,
)
from glutetimer.domain.said import message_of, said
from glutetimer.exchange.content import Refusal
from glutetimer.exchange.fields import shown_text
from glutetimer.exchange.journal import Journal
from glutetimer.exchange.matching import Matcher
from glutetimer.exchange.sequence import (
    Item,
    SequenceError,
    blocks_of,
    entry_count,
    problem_of,
)

MAX_CIRCUITS = 1_000
MAX_EXERCISES = 3_000
MAX_DESCRIPTION = 2_000


class Draft(Journal):
    """Collects what comes out of one file.

    Attributes:
        file: Name of the file.
    """

    def __init__(self, file: str, matcher: Matcher) -> None:
        super().__init__()
        self.file = file
        self._matcher = matcher
        self._circuits: list[Circuit] = []
        self._workouts: list[ImportedWorkout] = []
        self._exercises: dict[str, ImportedExercise] = {}
        self._matches: dict[str, Match] = {}
        self._steps = 0

    # ---------------------------------------------------------------------- what came out

    def add_circuit(
        self,
        name: str,
        items: Sequence[Item],
        where: str,
        description: str = "",
        entries: int | None = None,
    ) -> None:
        """Add a circuit and count its entries as taken; one that can't be run is left out.

        Args:
            name: Its name, which may be empty.
            items: What is done, in order.
            where: Its place in the file.
            description: What the file says about it.
            entries: Number of entries of the file that it comes from; None if every hold and
                every pause is one.
        """
        try:
            blocks, leading_ms = blocks_of(items)
        except SequenceError as error:
            self.leave_out(where, message_of(error))
            return
        if not blocks:
            self.leave_out(where, said("“{name}” has no exercises", name=name[:MAX_NAME_LENGTH]))
            return
        if leading_ms:
            what = said(
                "the rest of {seconds:g} s before the first exercise is left out",
                seconds=leading_ms / 1000,
            )
            self.change(where, what)
        text = self._description(description, where)
        name = self._circuit_name(name, where)
        circuit = Circuit(f"import-{len(self._circuits) + 1}", name, blocks, text)
        if self.add_ready_circuit(circuit, where):
            self.take(entry_count(items) if entries is None else entries)

    def add_ready_circuit(self, circuit: Circuit, where: str) -> bool:
        """Add a circuit that is complete; tell whether it can be run, and came in.

        Raises:
            Refusal: If the file holds over 1,000 circuits, or over 10,000 steps in all.
        """
        self._steps += len(circuit.steps)
        if self._steps > MAX_STEPS:
            raise Refusal(
                where, said("the circuits of the file have over {most:,} steps", most=MAX_STEPS)
            )
        shown = _as_shown(circuit)
        if shown is None:
            self.leave_out(where, said("its name has no signs that can be shown"))
            return False
        if shown != circuit:
            self.change(where, said("signs that can't be seen are taken out of its texts"))
        circuit = shown
        problem = problem_of(circuit)
        if problem:
            self.leave_out(where, problem)
            return False
        if len(self._circuits) >= MAX_CIRCUITS:
            raise Refusal(where, said("the file has over {most:,} circuits", most=MAX_CIRCUITS))
        self._circuits.append(circuit)
        return True

    def add_workout(self, workout: ImportedWorkout) -> None:
        """Add a workout of the past and count its holds as taken."""
        self._workouts.append(workout)
        self.take(len(workout.holds))

    def add_exercise(self, match: Match, exercise: ImportedExercise) -> None:
        """Count an exercise that the file describes, and add it if the catalogue lacks it."""
        if match.certainty is Certainty.UNKNOWN:
            self._exercises[exercise.exercise_id] = exercise
        self.take()

    def add_described(self, exercise: Exercise, where: str) -> None:
        """Add an exercise that the file describes in full, unless there is one of its id."""
        known = self._matcher.offered(exercise.id)
        if known is not None:
            self.leave_out(where, already_known(exercise.name, own=known.own))
            return
        timed = exercise.mode is not Mode.MOVING
        self._exercises[exercise.id] = ImportedExercise(
            exercise.id, exercise.name, exercise.sides, timed, exercise
        )
        self.take()

    # ----------------------------------------------------------------------- values in range

    def match(self, name: str, where: str, *, timed: bool = True) -> Match:
        """Return the exercise that a name means; an unknown one is kept by its name.

        Args:
            name: As the file writes it; empty counts as "Hold".
            where: Its place, for the report.
            timed: It is held for a time rather than counted.

        Raises:
            Refusal: If the file has over 3,000 names.
        """
        if len(name) > MAX_EXERCISE_NAME:
            self.change(where, said("the name is cut to {most} characters", most=MAX_EXERCISE_NAME))
            name = name[:MAX_EXERCISE_NAME].rstrip()
        found = self._matcher.match(name or "Hold")
        if found.name not in self._matches:
            self._note(found, where, timed=timed)
        return found

    def known_exercise(self, exercise_id: str, name: str, where: str) -> None:
        """Note an exercise that the file names by its id.

        Raises:
            Refusal: If the file has over 3,000 names.
        """
        known = self._matches.get(name)
        key = exercise_id if known and known.exercise_id != exercise_id else name
        if key in self._matches:
            return
        sure = self._matcher.knows(exercise_id)
        certainty = Certainty.SURE if sure else Certainty.UNKNOWN
        self._note(Match(key, exercise_id, certainty, name), where, timed=True)

    def step(self, match: Match, ms: int, where: str) -> Step:
        """Return one hold of an exercise, on the side that its name says.

        Raises:
            FieldError: If it lasts no time.
        """
        hold_ms = self.hold_ms(ms, where)
        return Step(match.exercise_id, hold_ms, sides=match.sides or Sides.BOTH)

    def report(self, format_name: str) -> ImportReport:
        """Return all of it."""
        return ImportReport(
            file=self.file,
            format=format_name,
            circuits=tuple(self._circuits),
            workouts=tuple(self._workouts),
            exercises=tuple(self._exercises.values()),
            matches=tuple(self._matches.values()),
            taken=self.taken,
            changed=self.changed,
            left_out=self.left_out,
        )

    def _description(self, description: str, where: str) -> str:
        if len(description) > MAX_DESCRIPTION:
            what = said("the description is cut to {most:,} characters", most=MAX_DESCRIPTION)
            self.change(where, what)
        return description[:MAX_DESCRIPTION]

    def _circuit_name(self, name: str, where: str) -> str:
        if not name:
            name = self.file.rpartition(".")[0] or self.file or "Circuit"
            self.change(
                where, said("it has no name and is called “{name}”", name=name[:MAX_NAME_LENGTH])
            )
        if len(name) > MAX_NAME_LENGTH:
            self.change(where, said("the name is cut to {most} characters", most=MAX_NAME_LENGTH))
        return name[:MAX_NAME_LENGTH].strip() or "Circuit"

    def _note(self, found: Match, where: str, *, timed: bool) -> None:
        if len(self._matches) >= MAX_EXERCISES:
            raise Refusal(where, said("the file has over {most:,} exercises", most=MAX_EXERCISES))
        self._matches[found.name] = found
        if found.certainty is Certainty.GUESS:
            self.change(
                where,
                said(
                    "“{name}” is taken as the exercise “{exercise_id}”",
                    name=found.name,
                    exercise_id=found.exercise_id,
                ),
            )
        elif found.certainty is Certainty.UNKNOWN:
            sides = Sides.LEFT_RIGHT if found.sides else Sides.BOTH
            own = ImportedExercise(found.exercise_id, found.bare, sides, timed)
            self._exercises.setdefault(found.exercise_id, own)


def already_known(name: str, *, own: bool) -> str:
    """Return why an exercise of a file does not come in; ``own`` if it is one of the user's own."""
    if own:
        return said("“{name}”: you have this exercise already, and it stays as it is", name=name)
    return said(
        "“{name}”: this exercise comes with GluteTimer already, and it stays as it is", name=name
    )


def _as_shown(circuit: Circuit) -> Circuit | None:
    """Return a circuit whose texts can be shown anywhere; None if nothing is left of its name."""
    name = shown_text(circuit.name)
    if not name.strip():
        return None
    blocks = tuple(
        replace(block, name=shown_text(block.name), steps=tuple(map(_step_as_shown, block.steps)))
        for block in circuit.blocks
    )
    described, source = shown_text(circuit.description), shown_text(circuit.source)
    return replace(circuit, name=name, blocks=blocks, description=described, source=source)


def _step_as_shown(step: Step) -> Step:
    texts = (step.exercise_id, step.cue, step.load.band)
    if all(map(str.isprintable, texts)):
        return step
    exercise_id, cue, band = map(shown_text, texts)
    return replace(
        step, exercise_id=exercise_id or step.exercise_id, cue=cue, load=Load(step.load.grams, band)
    )
