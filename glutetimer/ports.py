# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program needs of the world, as Protocols; nothing here does anything."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from numpy import float32
    from numpy.typing import NDArray

    from glutetimer.domain.circuit import Circuit
    from glutetimer.domain.cues import CueKind
    from glutetimer.domain.exercise import Exercise, Side, Sides
    from glutetimer.domain.import_report import ImportOutcome, ImportReport, PastImport
    from glutetimer.domain.pace import PaceKind
    from glutetimer.domain.players import QuietedPlayers
    from glutetimer.domain.record import HoldRecord, WorkoutRecord
    from glutetimer.domain.settings import Settings
    from glutetimer.domain.targets import Evidence, HoldKey
    from glutetimer.domain.volume import DayVolume


class StorageError(Exception):
    """The user's machine would not store or read something; the workout goes on.

    The message is one calm sentence that says what failed and what helps.
    """


class Clock(Protocol):
    """The machine's clocks."""

    def monotonic_ms(self) -> int:
        """Return milliseconds on a clock that never goes back (that of ``time.monotonic``)."""

    def now(self) -> datetime:
        """Return the wall clock's instant in the local zone, aware."""

    def new_id(self) -> str:
        """Return a fresh UUIDv7."""


class Bus(Enum):
    """The kinds of sound that have a volume each."""

    BEEP = "beep"
    VOICE = "voice"
    BED = "bed"


class PaceSound(NamedTuple):
    """The sound of one phase of breath or tempo.

    Attributes:
        kind: What it tells to do.
        duration_ms: How long the phase lasts.
        from_ms: How much of it has passed when the sound begins.
    """

    kind: PaceKind
    duration_ms: int
    from_ms: int = 0


class ScheduledSound(NamedTuple):
    """A sound that begins at an instant.

    ``at_ms`` is on the monotonic clock, in milliseconds. ``sound`` is a cue, a phase of a pace,
    or the key of a rendered utterance. What lies on the bed gives way to all other sounds.
    """

    at_ms: float
    sound: CueKind | PaceSound | str
    bus: Bus = Bus.BEEP


class CueStatus(Enum):
    """Whether the sound can be heard."""

    CLOSED = "closed"
    RUNNING = "running"
    SILENT = "silent"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class TimingReport:
    """How exact the sounds were since the stream was opened.

    Attributes:
        played: Sounds that were heard.
        late: Those of them that came too late for their place, or long after their key.
        dropped: Sounds that were never heard: too late, or no device.
        worst_ms, p50_ms, p99_ms: How far off their instants the sounds were that had one.
        lost_ms: Time without a device.
    """

    played: int = 0
    late: int = 0
    dropped: int = 0
    worst_ms: float = 0.0
    p50_ms: float = 0.0
    p99_ms: float = 0.0
    lost_ms: int = 0


@dataclass(frozen=True, slots=True)
class OutputDevice:
    """Something that sounds: the system's own mark of it, and its name for people."""

    mark: str
    name: str


class OutputDevices(Protocol):
    """The devices that can sound now."""

    def outputs(self) -> Sequence[OutputDevice]:
        """Return them; the first call may take a tenth of a second."""

    def subscribe(self, on_changed: Callable[[], None]) -> None:
        """Call ``on_changed`` in the main thread whenever one comes or goes, from now on."""


class CuePlayer(Protocol):
    """A continuous stream that sounds are mixed into ahead of time."""

    def open(self) -> None:
        """Open the stream on the default device; without one, stay silent."""

    def replace(self, sounds: Sequence[ScheduledSound]) -> None:
        """Drop all that has not sounded yet, even if mixed already, and schedule these."""

    def append(self, sounds: Sequence[ScheduledSound]) -> None:
        """Schedule more; what is scheduled already stays."""

    def learn(self, key: str, samples: NDArray[float32]) -> None:
        """Keep a rendered sound, mono (n,) at 48 kHz, to be scheduled soon by its key."""

    def set_volume(self, bus: Bus, share: float) -> None:
        """Set the volume of a bus, 0.0 to 1.0."""

    def set_scheme(self, scheme: str) -> None:
        """Use the sounds of a cue scheme, and the user's own as they are now."""

    def set_device(self, device: str) -> None:
        """Play on the device of this mark while it is there, else on the default one."""

    def set_output_latency(self, latency_ms: float) -> None:
        """Set how late the loudspeaker itself is, from the next ``open`` on."""

    def cue_ms(self, kind: CueKind) -> int:
        """Return how long a cue sounds."""

    def close(self) -> None:
        """Close the stream at once."""

    def status(self) -> CueStatus:
        """Return whether the sound can be heard."""

    def subscribe(self, on_status: Callable[[CueStatus], None]) -> None:
        """Call ``on_status`` in the main thread whenever the status changes."""

    def timing(self) -> TimingReport:
        """Return how exact the sounds were since the stream was opened."""


class Refusal(Enum):
    """Why a file can't be the sound of a cue."""

    NOT_READABLE = "not_readable"
    TOO_LARGE = "too_large"
    NOT_SOUND = "not_sound"
    BROKEN = "broken"
    TOO_LONG = "too_long"
    SILENT = "silent"
    TOO_SLOW = "too_slow"
    NO_DECODER = "no_decoder"


class SoundRefusedError(Exception):
    """A file can't be the sound of a cue; ``reason`` says why."""

    def __init__(self, reason: Refusal, detail: str = "") -> None:
        super().__init__(f"{reason.value}: {detail}" if detail else reason.value)
        self.reason = reason


class VoiceProblem(Enum):
    """Why nothing is said."""

    OFF = "off"
    NOT_INSTALLED = "not_installed"
    NO_SUCH_LANGUAGE = "no_such_language"
    NOT_STARTED = "not_started"
    CRASHED = "crashed"
    TIMED_OUT = "timed_out"
    REFUSED = "refused"


class Voice(Protocol):
    """Renders texts in the background and hands them to the cue player. No method waits."""

    def prepare(self, texts: Iterable[str]) -> None:
        """Render these texts, before any asked for earlier; consumed in another thread."""

    def is_pending(self, text: str) -> bool:
        """Tell whether a text is neither rendered nor known to be impossible."""

    def duration_ms(self, text: str) -> int | None:
        """Return how long a rendered text sounds; None for any other."""

    def hand_over(self, text: str) -> None:
        """Make a rendered text known to the cue player under the text as its key, for soon."""

    def cue_ms(self, kind: CueKind) -> int:
        """Return how long a cue sounds; 0 until the first text is rendered."""

    def problem(self) -> VoiceProblem | None:
        """Return why the voice is silent for good; None while it may speak."""


class Awake(Protocol):
    """Keeps screen and machine from falling asleep between ``start`` and ``stop``."""

    def start(self) -> None:
        """Ask the system to stay awake; asked already, or impossible here: do nothing."""

    def stop(self) -> None:
        """Let the system sleep again; not asked to stay awake: do nothing."""


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
        """Return when each circuit was last begun, by circuit id."""

    def best_holds(self) -> Mapping[tuple[str, Side], int]:
        """Return the longest held milliseconds by exercise and side."""

    def evidence(self, since: date) -> Mapping[HoldKey, Evidence]:
        """Return what is known of best holds, with ``recent`` ones of this date or later."""


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

    def ensure(
        self, name: str, exercise_id: str = "", sides: Sides = ..., *, timed: bool = True
    ) -> str:
        """Return the id of the exercise of this name or id, made now if there is none."""

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


class PlayersProblem(Enum):
    """Why other programs' players are out of reach."""

    OTHER_SYSTEM = "other_system"
    NO_BUS = "no_bus"
    NO_QT_DBUS = "no_qt_dbus"


class OtherPlayers(Protocol):
    """The music of other programs, which makes room for a workout as the settings say.

    No method but ``close`` waits, and none fails: a player that does not answer stays as it is.
    """

    def quiet(self) -> None:
        """Make room: a workout runs now."""

    def let_up(self) -> None:
        """Turn up again what was turned down; what was paused stays so. A workout is paused."""

    def restore(self) -> None:
        """Undo what was changed, unless the user has changed it since. A workout is over."""

    def recover(self) -> None:
        """Undo what a run of the program that crashed has left behind."""

    def close(self) -> None:
        """Undo what was changed, and wait for it no longer than the eye would notice."""


class QuietedStore(Protocol):
    """What was changed about other players, kept over a crash until it is undone."""

    def all(self) -> Sequence[QuietedPlayers]:
        """Return what all runs have changed and not undone."""

    def save(self, quieted: QuietedPlayers) -> None:
        """Store what one run has changed, in place of what it stored before.

        Raises:
            StorageError: If it can't be stored.
        """

    def forget(self, run_id: str) -> None:
        """Remove what a run has stored.

        Raises:
            StorageError: If it can't be removed.
        """
