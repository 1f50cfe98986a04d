# SPDX-License-Identifier: GPL-3.0-or-later
"""A workout controller with doubles of all that it needs, for the tests of its screens."""

from collections.abc import Callable

from PySide6.QtCore import QTimer

from glutetimer.announcer import Announcer
from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.events import Outcome
from glutetimer.domain.settings import Settings
from glutetimer.domain.timeline import expand
from glutetimer.domain.workout import Workout
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.gui.workout_controller import WorkoutController
from glutetimer.ports import AwakeStatus
from glutetimer.speech_words import SpeechWords
from tests.fakes import FakeClock, InstantVoice, MemoryHistory, RecordingCuePlayer

CIRCUIT = Circuit(
    "bridges", "Bridges", (Block((Step("glute-bridge", 10_000, sets=3, rest_ms=5_000),)),)
)


class RecordingAwake:
    """Writes down what it was asked for.

    Attributes:
        gives_way_to: The status that a start leads to.
    """

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.gives_way_to = AwakeStatus.ON
        self._status = AwakeStatus.OFF
        self._listeners: list[Callable[[AwakeStatus], None]] = []

    def start(self) -> None:
        """Stay awake."""
        self.asked.append("awake")
        self._become(self.gives_way_to)

    def stop(self) -> None:
        """Sleep again."""
        self.asked.append("asleep")
        self._become(AwakeStatus.OFF)

    def close(self) -> None:
        """Do nothing more."""

    def status(self) -> AwakeStatus:
        """Return the status."""
        return self._status

    def subscribe(self, on_status: Callable[[AwakeStatus], None]) -> None:
        """Call ``on_status`` whenever the status changes."""
        self._listeners.append(on_status)

    def _become(self, status: AwakeStatus) -> None:
        self._status = status
        for listener in self._listeners:
            listener(status)


class Studio:
    """A controller with doubles all around it, and a list of the signals that it sent."""

    def __init__(
        self,
        history: MemoryHistory | None = None,
        settings: Settings | None = None,
        voice: InstantVoice | None = None,
    ) -> None:
        history, settings = history or MemoryHistory(), settings or Settings()
        self.clock = FakeClock()
        self.player = RecordingCuePlayer(self.clock)
        self.history = history
        self.settings = settings
        self.awake = RecordingAwake()
        self.voice = voice
        self.controller = WorkoutController(
            self.clock,
            self.player,
            history,
            lambda: self.settings,
            self.awake,
            self._announcer,
        )
        self.said: list[str] = []
        self._listen()

    def _announcer(self, circuit: Circuit, workout: Workout) -> Announcer | None:
        words = SpeechWords(load_catalogue(), circuit.name)
        voice = self.voice
        return Announcer(workout, voice, words, self.settings.spoken) if voice else None

    def begin(self, circuit: Circuit = CIRCUIT, prepare_ms: int = 5_000) -> None:
        """Begin a workout."""
        self.controller.begin(circuit, expand(circuit, prepare_ms))

    def run(self, ms: int) -> None:
        """Let time pass, asking ten times a second."""
        for _ in range(ms // 100):
            self.clock.advance(100)
            self.controller.tick()

    def stored(self) -> list[tuple[int, Outcome]]:
        """Return held ms and outcome of every hold in the history."""
        holds = self.history.holds(self.controller.runner.record.id)
        return [(hold.held_ms, hold.outcome) for hold in holds]

    def timers(self) -> list[int]:
        """Return the intervals of the timers that run."""
        timers = self.controller.findChildren(QTimer)
        return [timer.interval() for timer in timers if timer.isActive()]

    def _listen(self) -> None:
        controller, say = self.controller, self.said.append
        controller.workout_started.connect(lambda: say("started"))
        controller.interval_started.connect(lambda interval: say(interval.kind.value))
        controller.interval_changed.connect(lambda _interval: say("changed"))
        controller.hold_ended.connect(lambda event: say(f"held {event.held_ms}"))
        controller.paused.connect(lambda reason: say(f"paused: {reason.value}"))
        controller.resumed.connect(lambda: say("resumed"))
        controller.ended.connect(lambda record: say(f"ended: {record.status.value}"))
        controller.storage_failed.connect(lambda why: say(f"failed: {why}"))
        controller.storage_recovered.connect(lambda: say("recovered"))
        controller.sound_status_changed.connect(lambda status: say(f"sound {status.value}"))
