# SPDX-License-Identifier: GPL-3.0-or-later
"""The thread's side of the player: takes commands, watches the stream, opens it again.

Everything here runs in the worker's own thread, the sink's pulls too, so nothing is locked.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from glutetimer.audio.backend import expected_lead_ms
from glutetimer.audio.cue_sounds import CueSounds
from glutetimer.audio.device_watch import DeviceWatch
from glutetimer.audio.devices import device_id, output_device
from glutetimer.audio.mixer import LATE_MS, MixedSound, Mixer, Samples
from glutetimer.audio.server import (
    hurry_sound_threads,
    pulse_connections,
    sound_server_answers,
)
from glutetimer.audio.sink import RING_MS, SinkStream, make_sink, monotonic_ms
from glutetimer.audio.sound_bank import SoundBank
from glutetimer.audio.timing_log import TimingLog
from glutetimer.ports import Bus, CueStatus, ScheduledSound

FIRST_LATE_MS = 1_500.0
LOST_MS = 1_000.0
WATCH_MS = 500
RETRY_MS = 1_000.0


class StreamWorker(QObject):
    """Owns the sink and the mix, in the thread that it was made in.

    Attributes:
        mixer: What is to be heard.
        status: Whether the sound can be heard now.

    Signals:
        status_changed: The new status.
        devices_wanted: A sound server answers, and nobody has looked for devices yet.
    """

    status_changed = Signal(object)
    devices_wanted = Signal()

    def __init__(self, sounds: CueSounds, device: str, extra_latency_ms: float) -> None:
        """Make a worker that stays quiet until ``begin``.

        Args:
            sounds: What the cues sound like.
            device: The mark of the device to play on while it is there; empty for the default.
            extra_latency_ms: What the user knows of the loudspeaker, on top of the server's.
        """
        super().__init__()
        self.mixer = Mixer(self._frame_heard_at)
        self.mixer.late_ms = FIRST_LATE_MS
        self.status = CueStatus.CLOSED
        self._bank = SoundBank(sounds.all())
        self._wanted_device, self._device_id = device, ""
        self._extra_latency_ms, self._lead_ms = extra_latency_ms, expected_lead_ms()
        self._stream: SinkStream | None = None
        self._devices: DeviceWatch | None = None
        self._connections, self._doubtful = 0, False
        self._tried_ms = monotonic_ms()
        self._watch = QTimer(self, interval=WATCH_MS)
        self._watch.timeout.connect(self._check)

    # ------------------------------------------------------------------------------ commands

    @Slot()
    def begin(self) -> None:
        """Open for the first time and keep watch."""
        self._watch.start()
        self.reopen()

    @Slot(object)
    def use_devices(self, devices: DeviceWatch) -> None:
        """Open, now that devices were looked for."""
        self._devices = devices
        self._connections = pulse_connections()
        self.follow_device()

    @Slot()
    def follow_device(self) -> None:
        """Move to the device that is wanted now, unless the stream runs on it already."""
        runs = self._stream is not None and self._stream.idle_ms() < RING_MS / 2
        if not runs or device_id(output_device(self._wanted_device)) != self._device_id:
            self.reopen()

    @Slot()
    def note_devices(self) -> None:
        """Move to the device that is wanted now, after one came or went."""
        # WORKAROUND: PulseAudio moves the stream off a device that goes, and Qt 6.11 goes on
        # listing that device; so one that was chosen is opened anew when it may have come back.
        if self._device_id == self._wanted_device and monotonic_ms() - self._tried_ms > RETRY_MS:
            self._device_id = ""
        self.follow_device()

    @Slot(str)
    def set_device(self, device: str) -> None:
        """Move to a device while it is there, else to the default one."""
        self._wanted_device = device
        if self._devices is not None:
            self.follow_device()

    @Slot(object)
    def use_sounds(self, sounds: CueSounds) -> None:
        """Let the cues sound otherwise from the next order on."""
        self._bank.set_cues(sounds.all())

    @Slot(object, object)
    def learn(self, key: str, samples: Samples) -> None:
        """Keep a rendered sound under a key."""
        self._bank.learn(key, samples)

    @Slot(object)
    def replace(self, sounds: Sequence[ScheduledSound]) -> None:
        """Drop all that was not heard to its end, and schedule these."""
        leftover, now_ms = self._is_ahead(), monotonic_ms()
        self.mixer.forget_missed(now_ms)
        self.mixer.clear()
        self.mixer.schedule(_mixed(sounds, self._bank, self.mixer.timing), now_ms)
        if leftover or self.mixer.is_behind():
            self._begin_anew()

    @Slot(object)
    def append(self, sounds: Sequence[ScheduledSound]) -> None:
        """Schedule more; only a sound due at once begins the stream anew, and keeps the rest."""
        self.mixer.schedule(_mixed(sounds, self._bank, self.mixer.timing), monotonic_ms())
        if self.mixer.is_behind():
            self._begin_anew()

    @Slot(object, float)
    def set_volume(self, bus: Bus, share: float) -> None:
        """Set a volume; silence is obeyed at once, any other from the next sound mixed."""
        self.mixer.set_volume(bus, share)
        if share == 0.0 and self._is_ahead():
            self._begin_anew()

    @Slot()
    def finish(self) -> None:
        """Stop for good."""
        self._watch.stop()
        self._end_stream()
        self.mixer.forget_missed(monotonic_ms())
        self.mixer.timing.note_found(monotonic_ms())
        self.thread().quit()

    # ---------------------------------------------------------------------------- the stream

    @Slot()
    def reopen(self) -> None:
        """Begin the stream on the device wanted now; what was not heard yet is mixed again."""
        self._tried_ms = monotonic_ms()
        self._end_stream()
        answers = sound_server_answers()
        if answers and self._devices is None:
            self.devices_wanted.emit()
        elif answers and self._is_connected() and self._start_stream():
            self._set_status(CueStatus.RUNNING, unless=CueStatus.LOST)  # then once it takes sound
        else:
            self._end_stream()
            known = self.status in {CueStatus.RUNNING, CueStatus.LOST}
            self._set_status(CueStatus.LOST if known else CueStatus.SILENT)
        if self._devices is not None:
            (self._devices.wake if answers else self._devices.rest)()

    def _is_connected(self) -> bool:
        """Return whether Qt itself is connected; one that has just come back gets a moment."""
        doubtful, self._doubtful = self._doubtful, pulse_connections() < self._connections
        return not doubtful and not self._doubtful

    def _begin_anew(self) -> None:
        if self._stream is not None:
            self.reopen()

    def _start_stream(self) -> bool:
        device = output_device(self._wanted_device)
        if device.isNull():
            return False
        self._device_id = device_id(device)
        self._stream = SinkStream(self.mixer, self._lead_ms, self._extra_latency_ms)
        is_open = self._stream.begin(make_sink(device))
        hurry_sound_threads()
        return is_open

    def _end_stream(self) -> None:
        if self._stream is None:
            return
        heard = self._stream.heard()
        self._stream.end()
        self.mixer.restart(heard)
        self._lead_ms = self._stream.lead_ms
        self._stream.deleteLater()
        self._stream = None

    def _frame_heard_at(self, at_ms: float) -> int:
        return self._stream.frame_heard_at(at_ms) if self._stream else self.mixer.end

    def _is_ahead(self) -> bool:
        return self._stream is not None and self.mixer.is_ahead_of(self._stream.heard())

    # --------------------------------------------------------------------------------- watch

    @Slot()
    def _check(self) -> None:
        """Notice a device that takes no more sound, and try for another from time to time."""
        now_ms = monotonic_ms()
        if self._stream is None:
            self.mixer.forget_missed(now_ms)
            if now_ms - self._tried_ms >= RETRY_MS:
                self.reopen()
        elif self._stream.idle_ms() > LOST_MS:
            self.mixer.timing.note_lost(now_ms - self._stream.idle_ms())
            self._set_status(CueStatus.LOST)
            self.reopen()
        elif self._stream.steady:
            self.mixer.late_ms = LATE_MS + self._stream.latency_ms()
            self._set_status(CueStatus.RUNNING)

    def _set_status(self, status: CueStatus, unless: CueStatus | None = None) -> None:
        if self.status in {status, unless}:
            return
        self.status = status
        if status is CueStatus.RUNNING:
            self.mixer.timing.note_found(monotonic_ms())
        else:
            self.mixer.timing.note_lost(monotonic_ms())
        self.status_changed.emit(status)


def _mixed(
    sounds: Sequence[ScheduledSound], bank: SoundBank, timing: TimingLog
) -> Iterator[MixedSound]:
    for sound in sounds:
        samples = bank.get(sound.sound)
        if samples is None:
            timing.note_dropped()
        else:
            yield MixedSound(sound.at_ms, samples, sound.bus)
    bank.forget_old()
