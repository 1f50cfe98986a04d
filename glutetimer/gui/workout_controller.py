# SPDX-License-Identifier: GPL-3.0-or-later
"""The Qt shell around a workout: a timer that asks what is due, and signals that say what was."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from glutetimer.domain.circuit import Circuit
from glutetimer.domain.events import (
    BreakCameLate,
    Event,
    HoldEnded,
    IntervalChanged,
    IntervalStarted,
    WorkoutEnded,
    WorkoutPaused,
    WorkoutResumed,
    WorkoutStarted,
)
from glutetimer.domain.interrupted import Interrupted
from glutetimer.domain.record import Felt
from glutetimer.domain.settings import Settings
from glutetimer.domain.timeline import Timeline
from glutetimer.domain.workout import Workout, WorkoutState
from glutetimer.gui.workout.commands import WorkoutCommands
from glutetimer.gui.workout.pulse import Pulse
from glutetimer.gui.workout.sound_desk import SoundDesk
from glutetimer.gui.workout.storage_watch import StorageWatch
from glutetimer.gui.workout.wakefulness import Wakefulness
from glutetimer.ports import Awake, Clock, CuePlayer, CueStatus, Heartbeat, HistoryRepository
from glutetimer.runner import WorkoutRunner
from glutetimer.sounding import AnnouncerOf

FRAME_MS = 100


class WorkoutController(WorkoutCommands):
    """Leads one workout at a time.

    Args:
        clock: The machine's clocks.
        player: Where the cues sound.
        history: Where the holds are stored.
        settings: Returns the user's choices as they are now.
        awake: Keeps the machine awake while time runs.
        announcer_of: Makes the voice of a workout of a circuit; None for cues alone.
        heartbeat_of: Makes what keeps a workout over the end of the program; None for none.

    Attributes:
        sound: Volumes and mute.
        wakefulness: Keeps the machine awake.
        storage: Watches the records that wait in memory.
    """

    def __init__(
        self,
        clock: Clock,
        player: CuePlayer,
        history: HistoryRepository,
        settings: Callable[[], Settings],
        awake: Awake,
        announcer_of: AnnouncerOf | None = None,
        heartbeat_of: Callable[[], Heartbeat] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._player, self._history = clock, player, history
        self._settings = settings
        self._announcer_of = announcer_of
        self.wakefulness = Wakefulness(awake, self)
        self._pulse = Pulse(heartbeat_of, self)
        self._runner: WorkoutRunner | None = None
        self._frame_ms = FRAME_MS
        self.storage = StorageWatch(self)
        self.storage.failed.connect(self.storage_failed)
        self.storage.recovered.connect(self.storage_recovered)
        self.sound = SoundDesk(player, settings, self)
        self._tick_timer = QTimer(self)
        self._tick_timer.setSingleShot(True)
        self._tick_timer.timeout.connect(self.tick)
        player.subscribe(self._on_sound_status_changed)

    @property
    def is_under_way(self) -> bool:
        """Tell whether a workout runs or is paused."""
        return self._runner is not None and not self._runner.is_over

    @property
    def is_paused(self) -> bool:
        """Tell whether a workout is paused."""
        return self._runner is not None and self.workout.state is WorkoutState.PAUSED

    @property
    def runner(self) -> WorkoutRunner:
        """Return the workout that runs or ran last.

        Raises:
            RuntimeError: If there was none yet.
        """
        if self._runner is None:
            raise RuntimeError("no workout was begun")
        return self._runner

    @property
    def workout(self) -> Workout:
        """Return the state to show. Raises RuntimeError if there was no workout yet."""
        return self.runner.workout

    @property
    def now_ms(self) -> int:
        """Return the instant now on the clock that the workout runs on."""
        return self._clock.monotonic_ms()

    @property
    def sound_status(self) -> CueStatus:
        """Return whether the sound can be heard."""
        return self._player.status()

    @property
    def storage_error(self) -> str:
        """Return why records wait in memory; empty if nothing waits."""
        return self.storage.error

    def set_frame_ms(self, frame_ms: int) -> None:
        """Set how often ``ticked`` is sent at least, in ms; seconds are always met."""
        self._frame_ms = max(1, frame_ms)

    def begin(self, circuit: Circuit, timeline: Timeline) -> None:
        """Start the workout of a circuit; one that is under way ends first.

        Raises:
            ValueError: If the timeline has no hold.
        """
        heartbeat = self._pulse.new_heartbeat()
        parts = (self._clock, self._player, self._history, self._announcer_of, heartbeat)
        self._lead(WorkoutRunner(circuit, timeline, *parts))

    def take_up(self, left: Interrupted, heartbeat: Heartbeat) -> None:
        """Go on, paused at first, with a workout whose program ended in the middle of it."""
        parts = (self._clock, self._player, self._history, self._announcer_of, heartbeat)
        self._lead(WorkoutRunner(left.plan.circuit, left.plan.timeline, *parts, left))

    def _lead(self, runner: WorkoutRunner) -> None:
        self.stop()
        self._runner = runner
        self.storage.look_after(runner)
        self.sound.make_ready()
        self._handle(runner.start())

    def rate_hold(self, effort: int) -> None:
        """Store how hard the hold just done was, 1 to 5."""
        self.runner.rate_hold(effort)
        self.storage.look()

    def correct_hold(self, hold_id: str, held_ms: int) -> None:
        """Store what was really held in a hold of this workout, in milliseconds."""
        self.runner.correct_hold(hold_id, held_ms)
        self.storage.look()

    def describe(self, effort: int | None, felt: frozenset[Felt], note: str) -> None:
        """Store how hard this workout was (1 to 10), where it was felt, and a note."""
        self.runner.describe(effort, felt, note)
        self.storage.look()

    @Slot()
    def retry_storage(self) -> None:
        """Try again to store what waits."""
        self.storage.retry()

    @Slot()
    def shut_down(self) -> None:
        """End what runs and let go of sound and machine, as the program ends."""
        self.stop()
        self.sound.close()
        self.storage.stop()
        self.wakefulness.close()

    def _do(self, command: Callable[[WorkoutRunner], list[Event]]) -> None:
        if self._runner is None or self._runner.is_over:
            return
        try:
            events = command(self._runner)
        except Exception:
            self._set_pace()  # the fault is told of; time runs on all the same
            raise
        self._handle(events)

    def _handle(self, events: list[Event]) -> None:
        self._set_pace()
        self.storage.look()
        for event in events:
            self._announce(event)
        self.ticked.emit()

    def _announce(self, event: Event) -> None:
        match event:
            case WorkoutStarted():
                self.workout_started.emit()
            case IntervalStarted(interval=interval):
                self.interval_started.emit(interval)
            case IntervalChanged(interval=interval):
                self.interval_changed.emit(interval)
            case HoldEnded():
                self.hold_ended.emit(event)
            case BreakCameLate(hold=hold):
                self.break_came_late.emit(hold)
            case WorkoutPaused(reason=reason):
                self.paused.emit(reason)
            case WorkoutResumed():
                self.resumed.emit()
            case WorkoutEnded():
                self.ended.emit(self.runner.record)

    def _set_pace(self) -> None:
        """Run the timer, the sound and the machine as the state of the workout asks."""
        runs = self.workout.state is WorkoutState.RUNNING
        self._pulse.follow(self.runner)
        if runs:
            self._tick_timer.start(_ms_to_next_tick(self.workout, self.now_ms, self._frame_ms))
        else:
            self._tick_timer.stop()
        if self.runner.is_over:
            self.sound.close_after(self.runner)
        self.wakefulness.set_wanted(wanted=runs and self._settings().keep_awake)

    @Slot(object)
    def _on_sound_status_changed(self, status: CueStatus) -> None:
        if self._tick_timer.isActive():
            self.tick()  # a workout begins when its sound can be heard
        self.sound_status_changed.emit(status)


def _ms_to_next_tick(workout: Workout, now_ms: int, frame_ms: int) -> int:
    """Return the time to the next frame, or to the next second if that is sooner."""
    if workout.interval.open_ended:
        second_ms = 1_000 - workout.elapsed_ms(now_ms) % 1_000
    else:
        second_ms = (workout.remaining_ms(now_ms) - 1) % 1_000 + 1
    return min(frame_ms, second_ms)
