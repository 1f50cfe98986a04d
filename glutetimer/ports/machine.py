# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine around the program: clocks, staying awake, other programs' players."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from glutetimer.domain.players import QuietedPlayers


class StorageError(Exception):
    """The user's machine would not store or read something; the workout goes on.

    The message is one calm sentence that says what failed and what helps.
    """


class DamagedDatabaseError(StorageError):
    """What the database holds is not what was written to it.

    Attributes:
        path: The file.
    """

    def __init__(self, path: Path, message: str) -> None:
        super().__init__(message)
        self.path = path


class Clock(Protocol):
    """The machine's clocks."""

    def monotonic_ms(self) -> int:
        """Return milliseconds on a clock that never goes back (that of ``time.monotonic``)."""

    def uptime_ms(self) -> int:
        """Return milliseconds of a clock that runs on while the machine sleeps.

        Nobody can set it. Where there is none, this is ``monotonic_ms``.
        """

    def now(self) -> datetime:
        """Return the wall clock's instant in the local zone, aware."""

    def new_id(self) -> str:
        """Return a fresh UUIDv7."""


class AwakeStatus(Enum):
    """Whether screen and machine are kept awake."""

    OFF = "off"
    ON = "on"
    IMPOSSIBLE = "impossible"


class Awake(Protocol):
    """Keeps screen and machine from falling asleep between ``start`` and ``stop``.

    Only ``close`` waits, and none fails.
    """

    def start(self) -> None:
        """Ask the system to stay awake; asked already, or impossible here: do nothing."""

    def stop(self) -> None:
        """Let the system sleep again; not asked to stay awake: do nothing."""

    def close(self) -> None:
        """Let the system sleep again for good, waiting no longer than the eye would notice."""

    def status(self) -> AwakeStatus:
        """Return what has come of what was asked last."""

    def subscribe(self, on_status: Callable[[AwakeStatus], None]) -> None:
        """Call ``on_status`` whenever the status changes; from any thread."""


class MediaOrder(Enum):
    """A button of a media keyboard, a headset or the desktop's media panel."""

    PLAY = "play"
    PAUSE = "pause"
    PLAY_OR_PAUSE = "play_or_pause"
    NEXT = "next"
    PREVIOUS = "previous"
    STOP = "stop"
    RAISE = "raise"


class MediaState(NamedTuple):
    """What the desktop's media panel shows of a workout.

    Attributes:
        number: Which interval it is, counted from the start of the program.
        title: What is done.
        artist: The name of the circuit.
        length_ms: How long it takes; 0 if nobody knows.
        is_running: False in a pause.
        art: The address of a picture; empty for none.
    """

    number: int
    title: str
    artist: str
    length_ms: int
    is_running: bool
    art: str = ""


class MediaPanel(Protocol):
    """The desktop's media panel, which also hands over media keys and headset buttons."""

    def show(self, state: MediaState) -> None:
        """Show this from now on."""

    def hide(self) -> None:
        """Show nothing any more."""

    def close(self) -> None:
        """Let go."""


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
