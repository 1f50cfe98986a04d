# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept: circuits, exercises, history, settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from glutetimer.domain.circuit import Circuit
    from glutetimer.domain.exercise import Exercise, Side
    from glutetimer.domain.import_report import ImportOutcome, ImportReport, PastImport
    from glutetimer.domain.interrupted import Beat, Plan
    from glutetimer.domain.record import HoldRecord, WorkoutRecord
    from glutetimer.domain.settings import Settings
    from glutetimer.domain.targets import Evidence, HoldKey
    from glutetimer.domain.volume import DayVolume


class CircuitRepository(Protocol):
    """The circuits, in the user's order."""

    def circuits(self) -> Sequence[Circuit]:
        """Return all circuits, in order. Raises StorageError."""

    def get(self, circuit_id: str) -> Circuit | None:
        """Return one circuit. Raises StorageError."""

    def save(self, circuit: Circuit) -> None:
        """Add a circuit at the end, or replace the one of the same id. Raises StorageError."""

    def save_all(self, circuits: Sequence[Circuit]) -> None:
        """Save circuits in order, all of them or none. Raises StorageError."""

    def delete(self, circuit_id: str) -> None:
        """Delete a circuit; ``restore`` undoes it. Raises StorageError."""

    def restore(self, circuit_id: str) -> None:
        """Bring a deleted circuit back to its old place. Raises StorageError."""


class DraftRepository(Protocol):
    """Circuits that are being changed, kept over a crash until they take effect or are dropped."""

    def drafts(self) -> Sequence[Circuit]:
        """Return all drafts, the one that was changed last at the end."""

    def get(self, circuit_id: str) -> Circuit | None:
        """Return the draft of a circuit; None if there is none."""

    def save(self, circuit: Circuit) -> None:
        """Store a draft in place of the one of the same id. Raises StorageError."""

    def forget(self, circuit_id: str) -> None:
        """Remove the draft of a circuit; there may be none. Raises StorageError."""


class HistoryRepository(Protocol):
    """The workouts and their holds. Every method may raise StorageError."""

    def begin_workout(self, workout: WorkoutRecord) -> None:
        """Store a workout that runs. The same id again changes nothing."""

    def add_hold(self, hold: HoldRecord) -> None:
        """Store a hold in a commit of its own. The same id again changes nothing."""

    def end_workout(self, workout: WorkoutRecord, not_done: Sequence[HoldRecord]) -> None:
        """Store how a workout ended and the holds that were never begun, in one commit."""

    def update_workout(self, workout: WorkoutRecord) -> None:
        """Store effort, where it was felt, and the note."""

    def correct_workout(self, workout: WorkoutRecord) -> None:
        """Store what its circuit was called and when it was done; its holds move with it."""

    def correct_hold(self, hold_id: str, held_ms: int) -> None:
        """Store what was really held."""

    def rate_hold(self, hold_id: str, effort: int) -> None:
        """Store how hard a hold was, 1 (very light) to 5 (all out)."""

    def delete_workout(self, workout_id: str) -> None:
        """Delete a workout; ``restore_workout`` undoes it."""

    def restore_workout(self, workout_id: str) -> None:
        """Bring a deleted workout back."""

    def workout(self, workout_id: str) -> WorkoutRecord | None:
        """Return one workout."""

    def unfinished(self) -> Sequence[WorkoutRecord]:
        """Return the workouts that were begun and never ended, oldest first."""

    def workouts(self, first: date, last: date) -> Sequence[WorkoutRecord]:
        """Return the workouts of these local dates, oldest first."""

    def holds(self, workout_id: str) -> Sequence[HoldRecord]:
        """Return the holds of a workout in the order of the timeline and their attempts."""

    def days(self, first: date, last: date) -> Sequence[DayVolume]:
        """Return what was held and planned by day and exercise, a running workout included."""

    def workout_days(self, first: date, last: date) -> Mapping[date, int]:
        """Return the number of workouts with any held time by local date."""

    def first_day(self) -> date | None:
        """Return the date of the oldest workout."""

    def last_done(self) -> Mapping[str, datetime]:
        """Return when each circuit was last begun and something held, by circuit id."""

    def best_holds(self) -> Mapping[tuple[str, Side], int]:
        """Return the longest held milliseconds by exercise and side."""

    def evidence(
        self, since: date, exercise_ids: Collection[str] | None = None
    ) -> Mapping[HoldKey, Evidence]:
        """Return what is known of best holds; ``recent`` since a date; of all exercises if None."""


class Importer(Protocol):
    """Takes in the files of this and other programs. Every method may raise StorageError."""

    def read(self, paths: Sequence[Path]) -> Sequence[ImportReport]:
        """Return what each file holds, ready to be stored; nothing is stored.

        A circuit whose name is taken has a number behind it. Holds that are in the history
        already, or in a file before, are counted in ``already_there`` alone. A file that can't
        come in has its reason in ``refused``.
        """

    def store(
        self, reports: Sequence[ImportReport], choices: Mapping[str, str] | None = None
    ) -> ImportOutcome:
        """Store all that was read, in one commit, as one import.

        Args:
            reports: What ``read`` returned, all or some of it.
            choices: Ids of exercises by the names in ``ImportReport.matches``, where another one
                was chosen; ``LEAVE_OUT`` for a name whose holds are not wanted.
        """

    def undo(self, import_id: str) -> None:
        """Take an import out again, all of it; ``redo`` undoes it."""

    def redo(self, import_id: str) -> None:
        """Bring an import back that was undone; what was deleted before stays deleted."""

    def imports(self) -> Sequence[PastImport]:
        """Return all imports, the last one first."""


class ExerciseRepository(Protocol):
    """The user's own exercises, and the names that they and others go by elsewhere.

    Every method may raise StorageError. The catalogue follows every change.
    """

    def own(self) -> Sequence[Exercise]:
        """Return the exercises, in the order in which they were made."""

    def save(self, exercise: Exercise) -> None:
        """Add an exercise at the end, or replace the one of the same id."""

    def ensure_all(self, exercises: Iterable[Exercise]) -> None:
        """Add those whose id is new, in one commit; one that was deleted comes back."""

    def delete(self, exercise_id: str) -> None:
        """Delete an exercise; ``restore`` undoes it. What was held of it keeps its name."""

    def restore(self, exercise_id: str) -> None:
        """Bring a deleted exercise back to its old place."""

    def remember(self, name: str, exercise_id: str) -> None:
        """Take a name in other programs' files as this exercise from now on."""

    def keep_picture(self, image: bytes, name: str) -> str:
        """Store a picture for an exercise that is saved next; return its ``picture`` there."""


class Heartbeat(Protocol):
    """Keeps one workout under way over the end of the program, whatever ends it.

    No method fails or waits for the disk but ``begin``: a disk that fails disturbs no workout.
    """

    def begin(self, plan: Plan) -> None:
        """Keep what the workout is."""

    def beat(self, beat: Beat) -> None:
        """Keep where it stands, in place of the beat before the last one."""

    def clear(self) -> None:
        """Forget the workout: all of it is stored."""


class SettingsStore(Protocol):
    """The user's choices, kept between starts."""

    def load(self) -> Settings:
        """Return the settings; defaults where nothing is stored."""

    def save(self, settings: Settings) -> None:
        """Store the settings. Raises StorageError."""


class WindowStore(Protocol):
    """Size and place of the window, kept between starts; no fault reaches the caller."""

    def load(self) -> bytes:
        """Return what was saved; nothing if there is nothing."""

    def save(self, geometry: bytes) -> None:
        """Keep the bytes for the next start."""
