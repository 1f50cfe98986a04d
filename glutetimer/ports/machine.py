# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine around the program: clocks, staying awake, other programs' players."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from glutetimer.domain.players import QuietedPlayers


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


class Awake(Protocol):
    """Keeps screen and machine from falling asleep between ``start`` and ``stop``."""

    def start(self) -> None:
        """Ask the system to stay awake; asked already, or impossible here: do nothing."""

    def stop(self) -> None:
        """Let the system sleep again; not asked to stay awake: do nothing."""


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
