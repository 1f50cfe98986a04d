# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets the user hear what a workout would sound like now."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from glutetimer.domain.cues import CueKind, longest_ms
from glutetimer.ports import Bus, Clock, CuePlayer, CueStatus, ScheduledSound, Voice

_LEAD_MS = 400
_LENGTH_MS = 3_500
_VOICE_AFTER_MS = 2_000
_LOOK_MS = 50
_SAMPLE = ((0, CueKind.COUNTDOWN_1), (1_000, CueKind.HOLD))


class SoundTest(QObject):
    """Plays a tick, the sound of a hold and a sentence, and closes the stream again.

    Args:
        player: Where it sounds.
        clock: When now is.
        in_use: Tells whether a workout has the player; the test is mixed into it then.
        voice_of: Returns the voice of the settings; None if they want none.
        sentence: Returns what the voice says.
        set_volumes: Gives the player the volumes of the settings, for it may be muted.

    Signals:
        silence_changed: While a test sounds: whether there is no device to hear it from.
        voice_missed: The voice can't say its sentence; carries the VoiceProblem, None if unknown.
        voice_heard: The voice says it.
    """

    silence_changed = Signal(bool)
    voice_missed = Signal(object)
    voice_heard = Signal()

    def __init__(
        self,
        player: CuePlayer,
        clock: Clock,
        in_use: Callable[[], bool],
        voice_of: Callable[[], Voice | None],
        sentence: Callable[[], str],
        set_volumes: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player, self._clock, self._in_use = player, clock, in_use
        self._voice_of, self._sentence, self._set_volumes = voice_of, sentence, set_volumes
        self._voice: Voice | None = None
        self._say_from_ms = 0
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self._close)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._say_when_ready)
        player.subscribe(self._on_status)

    @Slot()
    def play(self) -> None:
        """Play the beeps."""
        self._begin()
        begin_ms = self._clock.monotonic_ms() + _LEAD_MS
        self._player.append(
            [ScheduledSound(begin_ms + after_ms, kind, Bus.BEEP) for after_ms, kind in _SAMPLE]
        )

    @Slot(object)
    def play_cue(self, kind: CueKind) -> None:
        """Play a single cue."""
        self._begin()
        self._player.append([ScheduledSound(self._clock.monotonic_ms() + _LEAD_MS, kind)])
        self._end.start(_LENGTH_MS + longest_ms(kind))

    @Slot()
    def play_voice(self) -> None:
        """Let the voice say its sentence."""
        self._begin()
        self._prepare(after_ms=0)

    @Slot()
    def play_all(self) -> None:
        """Play the beeps, then the sentence."""
        self.play()
        self._prepare(_VOICE_AFTER_MS)

    def _begin(self) -> None:
        """Open the stream; a test that still sounds gives way."""
        if not self._end.isActive() and not self._in_use():
            self._player.close()  # the last sounds of a workout: who waits for them would close it
        self._end.start(_LENGTH_MS)
        self._player.open()
        self._on_status(self._player.status())
        self._look.stop()
        if not self._in_use():
            self._set_volumes()
            self._player.replace([])

    def stop(self) -> None:
        """End a test that sounds; nothing closes the player later on."""
        self._close()

    @Slot(object)
    def _on_status(self, status: CueStatus) -> None:
        if self._end.isActive() and status is not CueStatus.CLOSED:
            self.silence_changed.emit(status in {CueStatus.SILENT, CueStatus.LOST})

    def _prepare(self, after_ms: int) -> None:
        self._voice = self._voice_of()
        if self._voice is not None:
            self._say_from_ms = self._clock.monotonic_ms() + after_ms
            self._voice.prepare([self._sentence()])
            self._look.start()
            self._say_when_ready()

    def _say_when_ready(self) -> None:
        voice = self._voice
        if voice is None or not self._look.isActive():
            return
        if voice.is_pending(self._sentence()):
            self._end.start(_LENGTH_MS)  # a voice may take its time to start
            return
        self._look.stop()
        duration_ms = voice.duration_ms(self._sentence())
        if duration_ms is None:
            self.voice_missed.emit(voice.problem())
        else:
            self._say(voice, duration_ms)

    def _say(self, voice: Voice, duration_ms: int) -> None:
        now_ms = self._clock.monotonic_ms()
        at_ms = max(self._say_from_ms, now_ms) + _LEAD_MS
        voice.hand_over(self._sentence())
        self._player.append([ScheduledSound(at_ms, self._sentence(), Bus.VOICE)])
        self._end.start(at_ms - now_ms + duration_ms + _LENGTH_MS)
        self.voice_heard.emit()

    def _close(self) -> None:
        self._end.stop()
        self._look.stop()
        if not self._in_use():
            self._player.close()
