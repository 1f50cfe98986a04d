# SPDX-License-Identifier: GPL-3.0-or-later
"""Doubles of the ports, whole in memory: time moved by hand, sound that is written down."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from glutetimer.domain.circuit import Circuit
from glutetimer.domain.cues import CueKind
from glutetimer.domain.exercise import Side
from glutetimer.domain.ids import uuid7
from glutetimer.domain.record import HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.domain.settings import Settings
from glutetimer.domain.targets import BestHold, Evidence, HoldKey
from glutetimer.domain.volume import DayVolume
from glutetimer.ports import (
    Bus,
    Clock,
    CueStatus,
    PaceSound,
    ScheduledSound,
    StorageError,
    TimingReport,
    VoiceProblem,
)

LATEST_MS = 200
TICKS = (CueKind.COUNTDOWN_3, CueKind.COUNTDOWN_2, CueKind.COUNTDOWN_1)


class FakeClock:
    """Clocks that stand still until a test moves them.

    Attributes:
        mono_ms: What ``monotonic_ms`` returns; may be set.
        wall: What ``now`` returns, aware; may be set.
        slept_ms: How long the machine has slept; may be set.
    """

    def __init__(
        self,
        mono_ms: int = 1_000_000,
        wall: datetime = datetime(2026, 3, 4, 18, 0, tzinfo=UTC),
    ) -> None:
        self.mono_ms = mono_ms
        self.wall = wall
        self.slept_ms = 0
        self._ids = 0

    def monotonic_ms(self) -> int:
        """Return the instant that the test has set."""
        return self.mono_ms

    def uptime_ms(self) -> int:
        """Return the instant on a clock that runs on in sleep."""
        return self.mono_ms + self.slept_ms

    def now(self) -> datetime:
        """Return the wall clock's instant that the test has set."""
        return self.wall

    def new_id(self) -> str:
        """Return UUIDv7 one after the other, in order."""
        self._ids += 1
        return uuid7(round(self.wall.timestamp() * 1000), self._ids)

    def advance(self, ms: int) -> None:
        """Let time pass on both clocks."""
        self.mono_ms += ms
        self.set_wall_on(ms)

    def sleep(self, ms: int) -> None:
        """Let the machine sleep, as Linux does: the monotonic clock stands still."""
        self.slept_ms += ms
        self.set_wall_on(ms)

    def set_wall_on(self, ms: int) -> None:
        """Move the wall clock alone: somebody set the clock."""
        self.wall += timedelta(milliseconds=ms)


class RecordingCuePlayer:
    """Write down every sound, and tell which of them have been heard by now.

    With a clock, ``replace`` drops only what has not sounded yet, sounds up to 200 ms late are
    heard at once, and later ones are dropped: as the real stream does.

    Attributes:
        is_open: Between ``open`` and ``close``.
        opened: How often the stream was opened.
        opens_as: The status that opening leads to, as on a machine without a device.
        volumes: The shares set, by bus.
        learned: Rendered sounds by their keys.
    """

    def __init__(self, clock: Clock | None = None) -> None:
        self.is_open = False
        self.opened = 0
        self.volumes: dict[Bus, float] = {}
        self.learned: dict[str, NDArray[np.float32]] = {}
        self.late = 0
        self.dropped = 0
        self._clock = clock
        self._waiting: list[ScheduledSound] = []
        self._heard: list[ScheduledSound] = []
        self.opens_as = CueStatus.RUNNING
        self._status = CueStatus.CLOSED
        self._listeners: list[Callable[[CueStatus], None]] = []

    def open(self) -> None:
        """Open; the status becomes what ``opens_as`` says, unless a test has set another."""
        self.is_open = True
        self.opened += 1
        if self._status is CueStatus.CLOSED:
            self.change_status(self.opens_as)

    def replace(self, sounds: Sequence[ScheduledSound]) -> None:
        """Drop what has not sounded yet and schedule these."""
        self._play_until_now()
        self._waiting = []
        self._schedule(sounds)

    def append(self, sounds: Sequence[ScheduledSound]) -> None:
        """Schedule more."""
        self._schedule(sounds)

    def learn(self, key: str, samples: NDArray[np.float32]) -> None:
        """Write down what was rendered."""
        self.learned[key] = samples

    def set_volume(self, bus: Bus, share: float) -> None:
        """Write the volume down."""
        self.volumes[bus] = share

    def set_scheme(self, scheme: str) -> None:
        """Write the scheme down."""
        self.scheme = scheme

    def cue_ms(self, kind: CueKind) -> int:
        """Return the length of the shipped fanfare, whatever the cue."""
        return 1_550

    def set_device(self, device: str) -> None:
        """Write the device down."""
        self.device = device

    def set_output_latency(self, latency_ms: float) -> None:
        """Write the delay down."""
        self.output_latency_ms = latency_ms

    def close(self) -> None:
        """Close; what has not sounded is dropped."""
        self._play_until_now()
        self._waiting = []
        self.is_open = False
        self.change_status(CueStatus.CLOSED)

    def status(self) -> CueStatus:
        """Return the status."""
        return self._status

    def subscribe(self, on_status: Callable[[CueStatus], None]) -> None:
        """Call ``on_status`` whenever the status changes."""
        self._listeners.append(on_status)

    def timing(self) -> TimingReport:
        """Return the counts; nothing is ever inexact here."""
        return TimingReport(len(self.heard), self.late, self.dropped)

    def change_status(self, status: CueStatus) -> None:
        """Set the status, as a vanished card would."""
        changed = status is not self._status
        self._status = status
        if changed:
            for listener in self._listeners:
                listener(status)

    @property
    def scheduled(self) -> list[ScheduledSound]:
        """Return what waits to sound, in order."""
        self._play_until_now()
        return list(self._waiting)

    @property
    def heard(self) -> list[ScheduledSound]:
        """Return what has sounded before now, in order; nothing without a clock."""
        self._play_until_now()
        return list(self._heard)

    @property
    def heard_kinds(self) -> list[CueKind | PaceSound | str]:
        """Return the sounds that were heard, without their instants."""
        return [sound.sound for sound in self.heard]

    @property
    def scheduled_kinds(self) -> list[CueKind | PaceSound | str]:
        """Return the sounds that wait, without their instants."""
        return [sound.sound for sound in self.scheduled]

    def _schedule(self, sounds: Sequence[ScheduledSound]) -> None:
        for sound in sounds:
            late_ms = self._clock.monotonic_ms() - sound.at_ms if self._clock else 0
            if late_ms > LATEST_MS:
                self.dropped += 1
                continue
            self.late += late_ms > 0
            self._waiting.append(sound)
        self._waiting.sort(key=lambda sound: sound.at_ms)

    def _play_until_now(self) -> None:
        if self._clock is None:
            return
        now_ms = self._clock.monotonic_ms()
        self._heard += [sound for sound in self._waiting if sound.at_ms < now_ms]
        self._waiting = [sound for sound in self._waiting if sound.at_ms >= now_ms]


class RecordingPlayers:
    """Write down what other players are asked for.

    Attributes:
        asked: The wishes, in order.
    """

    def __init__(self) -> None:
        self.asked: list[str] = []

    def quiet(self) -> None:
        """Make room."""
        self.asked.append("quiet")

    def let_up(self) -> None:
        """Make less room."""
        self.asked.append("let up")

    def restore(self) -> None:
        """Be as before."""
        self.asked.append("restore")

    def recover(self) -> None:
        """Be as before the crash."""
        self.asked.append("recover")

    def close(self) -> None:
        """Be as before, at once."""
        self.asked.append("close")


class InstantVoice:
    """Speaks every text as soon as it is asked for; 60 ms a letter.

    Attributes:
        is_slow: Nothing is ready while this is set.
        fails: Why nothing can be spoken; None to speak.
    """

    def __init__(self) -> None:
        self.is_slow = False
        self.fails: VoiceProblem | None = None
        self.ready: set[str] = set()
        self.handed_over: list[str] = []
        self._wanted: set[str] = set()

    def prepare(self, texts: Iterable[str]) -> None:
        """Render now, or once nothing is slow any more."""
        self._wanted.update(texts)

    def forget(self) -> None:
        """Forget what was asked for and what was rendered."""
        self._wanted.clear()
        self.ready.clear()

    def is_pending(self, text: str) -> bool:
        """Tell whether the text was not rendered."""
        if not self.is_slow:
            self.ready |= self._wanted
        return text not in self.ready

    def duration_ms(self, text: str) -> int | None:
        """Return 60 ms a letter for what is rendered."""
        return None if self.fails or self.is_pending(text) else 200 + 60 * len(text)

    def hand_over(self, text: str) -> None:
        """Write it down."""
        assert text in self.ready
        self.handed_over.append(text)

    def cue_ms(self, kind: CueKind) -> int:
        """Return 100 ms for a tick, 500 ms for all else."""
        return 100 if kind in TICKS else 500

    def problem(self) -> VoiceProblem | None:
        """Return what the test has set."""
        return self.fails


class MemoryHistory:
    """The history, in dictionaries; the rules are those of the real one."""

    def __init__(self) -> None:
        self._workouts: dict[str, WorkoutRecord] = {}
        self._holds: dict[str, HoldRecord] = {}
        self._deleted: set[str] = set()

    def begin_workout(self, workout: WorkoutRecord) -> None:
        """Store a workout that runs."""
        self._workouts.setdefault(workout.id, workout)

    def add_hold(self, hold: HoldRecord) -> None:
        """Store a hold."""
        self._holds.setdefault(hold.id, hold)

    def end_workout(self, workout: WorkoutRecord, not_done: Sequence[HoldRecord]) -> None:
        """Store how a workout ended."""
        self._workouts[workout.id] = replace(
            self._workouts.get(workout.id, workout),
            status=workout.status,
            elapsed_ms=workout.elapsed_ms,
            ended_at=workout.ended_at,
        )
        for hold in not_done:
            self._holds.setdefault(hold.id, hold)

    def update_workout(self, workout: WorkoutRecord) -> None:
        """Store effort, where it was felt, and the note."""
        if stored := self._workouts.get(workout.id):
            self._workouts[workout.id] = replace(
                stored, effort=workout.effort, felt=workout.felt, note=workout.note
            )

    def correct_workout(self, workout: WorkoutRecord) -> None:
        """Store what its circuit was called and when it was done."""
        if stored := self._workouts.get(workout.id):
            self._workouts[workout.id] = replace(
                stored,
                circuit_name=workout.circuit_name,
                started_at=workout.started_at,
                local_date=workout.local_date,
                ended_at=workout.ended_at,
            )

    def correct_hold(self, hold_id: str, held_ms: int) -> None:
        """Store what was really held."""
        if hold := self._holds.get(hold_id):
            self._holds[hold_id] = replace(hold, held_ms=held_ms)

    def rate_hold(self, hold_id: str, effort: int) -> None:
        """Store how hard a hold was."""
        if hold := self._holds.get(hold_id):
            self._holds[hold_id] = replace(hold, effort=effort)

    def delete_workout(self, workout_id: str) -> None:
        """Delete a workout."""
        self._deleted.add(workout_id)

    def restore_workout(self, workout_id: str) -> None:
        """Bring a deleted workout back."""
        self._deleted.discard(workout_id)

    def workout(self, workout_id: str) -> WorkoutRecord | None:
        """Return one workout."""
        return None if workout_id in self._deleted else self._workouts.get(workout_id)

    def workouts(self, first: date, last: date) -> Sequence[WorkoutRecord]:
        """Return the workouts of these local dates, oldest first."""
        return [w for w in self._by_time() if first <= w.local_date <= last]

    def holds(self, workout_id: str) -> Sequence[HoldRecord]:
        """Return the holds of a workout in order."""
        if workout_id in self._deleted:
            return []
        mine = [hold for hold in self._holds.values() if hold.workout_id == workout_id]
        return sorted(mine, key=lambda hold: (hold.index, hold.attempt))

    def days(self, first: date, last: date) -> Sequence[DayVolume]:
        """Return what was held and planned by day and exercise."""
        sums: dict[tuple[date, str], DayVolume] = {}
        for workout in self.workouts(first, last):
            for hold in self.holds(workout.id):
                key = (workout.local_date, hold.exercise_id)
                day = sums.get(key, DayVolume(*key, held_ms=0, planned_ms=0))
                sums[key] = replace(
                    day,
                    held_ms=day.held_ms + hold.held_ms,
                    planned_ms=day.planned_ms + hold.planned_ms,
                    holds=day.holds + (hold.held_ms > 0),
                )
        return sorted(sums.values(), key=lambda day: (day.day, day.exercise_id))

    def workout_days(self, first: date, last: date) -> Mapping[date, int]:
        """Return the number of workouts with any held time by local date."""
        counts: dict[date, int] = {}
        for workout in self.workouts(first, last):
            if any(hold.held_ms for hold in self.holds(workout.id)):
                counts[workout.local_date] = counts.get(workout.local_date, 0) + 1
        return counts

    def first_day(self) -> date | None:
        """Return the date of the oldest workout."""
        return min((workout.local_date for workout in self._by_time()), default=None)

    def last_done(self) -> Mapping[str, datetime]:
        """Return when each circuit was last begun and something held."""
        return {
            workout.circuit_id: workout.started_at
            for workout in self._by_time()
            if any(hold.held_ms for hold in self.holds(workout.id))
        }

    def best_holds(self) -> Mapping[tuple[str, Side], int]:
        """Return the longest held milliseconds by exercise and side."""
        best: dict[tuple[str, Side], int] = {}
        for hold in self._holds.values():
            if hold.held_ms and hold.workout_id not in self._deleted:
                key = (hold.exercise_id, hold.side)
                best[key] = max(best.get(key, 0), hold.held_ms)
        return best

    def evidence(
        self, since: date, exercise_ids: Collection[str] | None = None
    ) -> Mapping[HoldKey, Evidence]:
        """Return the longest holds and newest tests by exercise, side and load."""
        found: dict[HoldKey, Evidence] = {}
        for hold in self._holds.values():
            workout = self.workout(hold.workout_id)
            if not workout or not hold.held_ms or hold.outcome.value not in ("done", "broken"):
                continue
            if exercise_ids is not None and hold.exercise_id not in exercise_ids:
                continue
            key = HoldKey(hold.exercise_id, hold.side, hold.load)
            known = found.get(key)
            held, day = BestHold(hold.held_ms, workout.local_date), workout.local_date
            recent = [held] if day >= since else []
            is_test = not hold.planned_ms and hold.outcome.value == "done"
            tests = [day] if is_test else []
            if known:
                recent += [known.recent] if known.recent else []
                tests += [known.tested] if known.tested else []
            found[key] = Evidence(
                max(held, known.ever) if known else held,
                max(recent, default=None),
                max(tests, default=None),
            )
        return found

    def unfinished(self) -> list[WorkoutRecord]:
        """Return the workouts that were begun and never ended, oldest first."""
        return self.running

    @property
    def running(self) -> list[WorkoutRecord]:
        """Return the workouts that were begun and not ended."""
        return [w for w in self._by_time() if w.status is WorkoutStatus.RUNNING]

    def _by_time(self) -> list[WorkoutRecord]:
        kept = [w for w in self._workouts.values() if w.id not in self._deleted]
        return sorted(kept, key=lambda workout: workout.started_at)


class FailingHistory(MemoryHistory):
    """A history whose writes of a workout under way fail while ``broken`` is set.

    Attributes:
        broken: The message of the StorageError; empty to work again.
        stores_first: Fail only after storing, as when the answer of a commit is lost.
        ids: The id of each write that was tried, in order.
    """

    def __init__(self, broken: str = "The disk is full.", *, stores_first: bool = False) -> None:
        super().__init__()
        self.broken = broken
        self.stores_first = stores_first
        self.ids: list[str] = []

    def begin_workout(self, workout: WorkoutRecord) -> None:
        """Store a workout that runs, or fail."""
        self._write(workout.id, lambda: MemoryHistory.begin_workout(self, workout))

    def add_hold(self, hold: HoldRecord) -> None:
        """Store a hold, or fail."""
        self._write(hold.id, lambda: MemoryHistory.add_hold(self, hold))

    def end_workout(self, workout: WorkoutRecord, not_done: Sequence[HoldRecord]) -> None:
        """Store how a workout ended, or fail."""
        self._write(workout.id, lambda: MemoryHistory.end_workout(self, workout, not_done))

    def update_workout(self, workout: WorkoutRecord) -> None:
        """Store effort, where it was felt, and the note, or fail."""
        self._write(workout.id, lambda: MemoryHistory.update_workout(self, workout))

    def correct_hold(self, hold_id: str, held_ms: int) -> None:
        """Store what was really held, or fail."""
        self._write(hold_id, lambda: MemoryHistory.correct_hold(self, hold_id, held_ms))

    def rate_hold(self, hold_id: str, effort: int) -> None:
        """Store how hard a hold was, or fail."""
        self._write(hold_id, lambda: MemoryHistory.rate_hold(self, hold_id, effort))

    def _write(self, record_id: str, write: Callable[[], None]) -> None:
        self.ids.append(record_id)
        if self.stores_first or not self.broken:
            write()
        if self.broken:
            raise StorageError(self.broken)


class MemoryCircuits:
    """The circuits, in a list.

    Attributes:
        broken: The message of the StorageError that every write raises; empty to work.
    """

    def __init__(self, circuits: Sequence[Circuit] = ()) -> None:
        self.broken = ""
        self._circuits = {circuit.id: circuit for circuit in circuits}
        self._deleted: set[str] = set()

    def circuits(self) -> Sequence[Circuit]:
        """Return all circuits, in order."""
        return [c for c in self._circuits.values() if c.id not in self._deleted]

    def get(self, circuit_id: str) -> Circuit | None:
        """Return one circuit."""
        return None if circuit_id in self._deleted else self._circuits.get(circuit_id)

    def save(self, circuit: Circuit) -> None:
        """Add a circuit at the end, or replace the one of the same id."""
        self.save_all([circuit])

    def save_all(self, circuits: Sequence[Circuit]) -> None:
        """Save circuits in order, all of them or none."""
        self._check()
        self._circuits.update({circuit.id: circuit for circuit in circuits})

    def delete(self, circuit_id: str) -> None:
        """Delete a circuit; its place is kept."""
        self._check()
        self._deleted.add(circuit_id)

    def restore(self, circuit_id: str) -> None:
        """Bring a deleted circuit back to its old place."""
        self._check()
        self._deleted.discard(circuit_id)

    def _check(self) -> None:
        if self.broken:
            raise StorageError(self.broken)


class MemoryDrafts:
    """The drafts of circuits, in a dict.

    Attributes:
        broken: The message of the StorageError that every write raises; empty to work.
    """

    def __init__(self, drafts: Sequence[Circuit] = ()) -> None:
        self.broken = ""
        self._drafts = {draft.id: draft for draft in drafts}

    def drafts(self) -> Sequence[Circuit]:
        """Return all drafts, the one that was changed last at the end."""
        return list(self._drafts.values())

    def get(self, circuit_id: str) -> Circuit | None:
        """Return the draft of a circuit."""
        return self._drafts.get(circuit_id)

    def save(self, circuit: Circuit) -> None:
        """Store a draft in place of the one of the same id."""
        self._check()
        self._drafts.pop(circuit.id, None)
        self._drafts[circuit.id] = circuit

    def forget(self, circuit_id: str) -> None:
        """Remove the draft of a circuit."""
        self._check()
        self._drafts.pop(circuit_id, None)

    def _check(self) -> None:
        if self.broken:
            raise StorageError(self.broken)


class MemorySettings:
    """The settings, in one attribute.

    Attributes:
        stored: What ``load`` returns.
        broken: The message of the StorageError that ``save`` raises; empty to work.
    """

    def __init__(self, stored: Settings | None = None) -> None:
        self.stored = stored or Settings()
        self.broken = ""

    def load(self) -> Settings:
        """Return the settings."""
        return self.stored

    def save(self, settings: Settings) -> None:
        """Store the settings."""
        if self.broken:
            raise StorageError(self.broken)
        self.stored = settings
