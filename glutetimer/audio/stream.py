# SPDX-License-Identifier: GPL-3.0-or-later
"""The cue player of the program: a continuous stream in a thread of its own.

NumPy and QtMultimedia are loaded in that thread when the player is opened, so neither the start of
the program nor the press of the start key waits for them.
"""

import atexit
import logging
import threading
import weakref
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from glutetimer.audio.backend import prepare_environment, without_media_player
from glutetimer.audio.cue_sounds import CueSounds
from glutetimer.audio.device_watch import DeviceWatch, device_watch
from glutetimer.audio.sound_bank import SoundBank
from glutetimer.domain.cues import CueKind
from glutetimer.ports import Bus, CueStatus, ScheduledSound, TimingReport

if TYPE_CHECKING:
    from glutetimer.audio.mixer import Samples
    from glutetimer.audio.worker import StreamWorker

SETTLE_MS = 250
CLOSE_MS = 280
LOOK_S = 0.5
LAST_WAIT_MS = 10_000
USUAL_SOUNDS = CueSounds()

_log = logging.getLogger(__name__)
_stuck: list[QThread] = []


class StreamThread(QThread):
    """Loads the heavy modules, makes the worker, and runs its events.

    Attributes:
        worker: There from ``loaded`` until the thread ends.
        cancelled: Set when nobody waits for the worker any more.
        is_useless: Qt's sound can't be had here; there will be no worker.
        choices: What the cues sound like, and the device, when the player was opened.

    Signals:
        loaded: The worker is there, or it is known that there will be none.
    """

    loaded = Signal()

    def __init__(self, sounds: CueSounds, device: str, extra_latency_ms: float) -> None:
        super().__init__()
        self.worker: StreamWorker | None = None
        self.cancelled = threading.Event()
        self.is_useless = False
        self.choices = (sounds, device)
        self._extra_latency_ms = extra_latency_ms

    def run(self) -> None:
        """Live as long as the player is open."""
        prepare_environment()
        try:
            from glutetimer.audio.worker import StreamWorker

            self.worker = StreamWorker(*self.choices, self._extra_latency_ms)
        except Exception as error:
            self.is_useless = True
            self.loaded.emit()
            if not isinstance(error, ImportError):
                raise
            _log.info("Qt's sound can't be loaded: %s", error)  # a system without libpulse
            return
        if not self.cancelled.is_set():
            self.loaded.emit()
            self.exec()
        self.worker = None


class StreamCuePlayer(QObject):
    """Plays cues at exact instants through one continuous stream.

    Needs a QCoreApplication whose events are processed. Fit for ``ports.CuePlayer``. Without a
    sound server or a device it stays silent, and begins to sound when there is one.

    Signals:
        status_changed: The new CueStatus.
    """

    status_changed = Signal(object)

    _replaced = Signal(object)
    _appended = Signal(object)
    _learned = Signal(object, object)
    _volume_set = Signal(object, float)
    _sounds_set = Signal(object)
    _device_set = Signal(str)
    _devices_found = Signal(object)
    _devices_changed = Signal()
    _finished = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        output_latency_ms: float = 0.0,
        sounds: CueSounds = USUAL_SOUNDS,
    ) -> None:
        """Make a closed player on the default device.

        Args:
            parent: Owner, as in Qt.
            output_latency_ms: How late the loudspeaker itself is (Bluetooth: 100 to 300).
            sounds: What the cues sound like.
        """
        super().__init__(parent)
        self._output_latency_ms = output_latency_ms
        self._sounds, self._device = sounds, ""
        self._thread: StreamThread | None = None
        self._worker: StreamWorker | None = None
        self._devices: DeviceWatch | None = None
        self._status = CueStatus.CLOSED
        self._timing = TimingReport()
        self._volumes: dict[Bus, float] = {}
        self._bank = SoundBank()
        self._early: list[ScheduledSound] = []
        self._debounce = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._debounce.timeout.connect(self._devices_changed)

    def set_output_latency(self, latency_ms: float) -> None:
        """Set how late the loudspeaker itself is, from the next ``open`` on."""
        self._output_latency_ms = latency_ms

    def set_scheme(self, scheme: str) -> None:
        """Use the sounds of a cue scheme, and the user's own as they are now."""
        self._sounds = replace(self._sounds, scheme=scheme)
        self._sounds_set.emit(self._sounds)

    def cue_ms(self, kind: CueKind) -> int:
        """Return how long a cue sounds; loads NumPy if the player was never open."""
        return self._sounds.duration_ms(kind)

    def set_device(self, device: str) -> None:
        """Play on the device of this mark while it is there, else on the default one."""
        self._device = device
        self._device_set.emit(device)

    # ----------------------------------------------------------------------------- CuePlayer

    def open(self) -> None:
        """Open the stream; without a device, stay silent. Returns at once."""
        if self._thread is not None:
            return
        self._thread = StreamThread(self._sounds, self._device, self._output_latency_ms)
        self._thread.loaded.connect(self._on_loaded)
        self._thread.start(QThread.Priority.TimeCriticalPriority)
        _close_at_exit(self)

    def replace(self, sounds: Sequence[ScheduledSound]) -> None:
        """Drop all that has not sounded yet, even if mixed already, and schedule these.

        A sound that is being heard is cut off. A sound due now is heard within some milliseconds.
        """
        self._early = list(sounds) if self._worker is None else []
        self._replaced.emit(tuple(sounds))

    def append(self, sounds: Sequence[ScheduledSound]) -> None:
        """Schedule more; what is scheduled already stays."""
        if self._worker is None:
            self._early += sounds
        else:
            self._bank.forget_old()
        self._appended.emit(tuple(sounds))

    def set_volume(self, bus: Bus, share: float) -> None:
        """Set the volume of a bus, 0.0 to 1.0; it stays over ``close`` and ``open``."""
        self._volumes[bus] = share
        self._volume_set.emit(bus, share)

    def learn(self, key: str, samples: "Samples") -> None:
        """Keep a rendered sound, mono (n,) float32 at 48 kHz, to be scheduled soon by its key."""
        self._bank.learn(key, samples)
        self._learned.emit(key, samples)

    def close(self) -> None:
        """Close the stream at once; what was scheduled is forgotten."""
        thread, self._thread = self._thread, None
        self._early = []
        self._debounce.stop()
        if thread is None:
            return
        worker, self._worker = self._worker, None
        log = worker.mixer.timing if worker else None
        thread.cancelled.set()
        thread.loaded.disconnect(self._on_loaded)
        self._finished.emit()
        if worker is None:
            thread.quit()  # its worker may be made by now, but knows nothing of this player yet
        if not thread.wait(CLOSE_MS):
            _stuck.append(thread)  # a QThread that still runs must not be destroyed: Qt aborts
        self._timing = log.report() if log else TimingReport()
        if self._devices is not None:
            self._devices.rest()
        self._on_status(CueStatus.CLOSED)

    def status(self) -> CueStatus:
        """Return whether the sound can be heard; CLOSED until that is known."""
        return self._status

    def subscribe(self, on_status: Callable[[CueStatus], None]) -> None:
        """Call ``on_status`` in the player's own thread whenever the status changes."""
        self.status_changed.connect(on_status)

    def timing(self) -> TimingReport:
        """Return how exact the sounds were since the stream was opened last."""
        return self._worker.mixer.timing.report() if self._worker else self._timing

    # -------------------------------------------------------------------------------- inside

    @Slot()
    def _on_loaded(self) -> None:
        if self._thread is not None and self._thread.is_useless:
            self._on_status(CueStatus.SILENT)
        if self._thread is None or self._thread.worker is None:
            return
        worker = self._worker = self._thread.worker
        self._replaced.connect(worker.replace)
        self._appended.connect(worker.append)
        self._learned.connect(worker.learn)
        self._volume_set.connect(worker.set_volume)
        self._devices_found.connect(worker.use_devices)
        self._sounds_set.connect(worker.use_sounds)
        self._device_set.connect(worker.set_device)
        self._devices_changed.connect(worker.note_devices)
        self._finished.connect(worker.finish)
        worker.status_changed.connect(self._on_worker_status)
        worker.devices_wanted.connect(self._look_for_devices)
        self._hand_over()
        QTimer.singleShot(0, worker, worker.begin)

    def _hand_over(self) -> None:
        """Tell the worker what was asked for before it was there."""
        if self._thread and (self._sounds, self._device) != self._thread.choices:
            self._sounds_set.emit(self._sounds)
            self._device_set.emit(self._device)
        for bus, share in self._volumes.items():
            self._volume_set.emit(bus, share)
        for key, samples in self._bank.utterances():
            self._learned.emit(key, samples)
        self._appended.emit(tuple(self._early))
        self._early = []

    @Slot()
    def _look_for_devices(self) -> None:
        if self._devices is None:
            self._devices = device_watch()
            self._devices.outputs_changed.connect(self._debounce.start)
        if not self._devices.isRunning():
            with without_media_player():
                self._devices.start()
                self._devices.found.wait(LOOK_S)
        if self._devices.found.is_set():
            self._devices_found.emit(self._devices)

    @Slot(object)
    def _on_worker_status(self, status: CueStatus) -> None:
        if self.sender() is self._worker:
            self._on_status(status)

    def _on_status(self, status: CueStatus) -> None:
        if status is not self._status:
            self._status = status
            self.status_changed.emit(status)


def _close_at_exit(player: StreamCuePlayer) -> None:
    """Stop the thread before the interpreter goes: a pull after that would crash."""
    remembered = weakref.ref(player)

    def close() -> None:
        living = remembered()
        if living is not None:
            living.close()
        wait_for_threads()

    atexit.register(close)


def wait_for_threads() -> None:
    """Wait for streams that were closed while they still loaded; call it before Qt ends."""
    for thread in _stuck:
        thread.wait(LAST_WAIT_MS)
