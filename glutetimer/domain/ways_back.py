# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program can go on with when the database is damaged."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from glutetimer.domain.backup import Backup, Contents

NOTHING = Contents(0, 0, 0, None)


class Source(Enum):
    """Where what is brought back comes from; the best one first if they hold the same."""

    JOURNAL = "journal"
    BACKUP = "backup"
    DAMAGED_FILE = "damaged-file"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class WayBack:
    """One of the ways to go on.

    Attributes:
        contents: What would be there.
        backup: Which one; None for the other ways.
        lost: How many rows or lines could not be read.
    """

    source: Source
    contents: Contents = NOTHING
    backup: Backup | None = None
    lost: int = 0


def best_way(ways: Sequence[WayBack]) -> WayBack:
    """Return the way that brings back the most holds, then workouts.

    Args:
        ways: At least one.
    """
    order = list(Source)
    return min(
        ways,
        key=lambda way: (-way.contents.holds, -way.contents.workouts, order.index(way.source)),
    )
