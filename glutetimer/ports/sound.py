# SPDX-License-Identifier: GPL-3.0-or-later
"""What sounds: the stream of cues, the voice, the devices."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy import float32
    from numpy.typing import NDArray

    from glutetimer.domain.cues import CueKind
    from glutetimer.domain.pace import PaceKind


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
