# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of the database: when each was made, why, what is in it, and which ones are kept."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

KEPT = 10
_NAME = re.compile(
    r"(?P<at>\d{4}-\d{2}-\d{2}-\d{4})(?:-(?P<number>\d+))?"
    r"-(?P<why>day|before-import|before-restore|before-version-(?P<version>\d+))\.db"
)
# Names that earlier versions of the program gave.
_OLD_NAME = re.compile(r"(?P<why>before-import|before-version-(?P<version>\d+))\.db")
_AT = "%Y-%m-%d-%H%M"


class BackupReason(Enum):
    """Why a backup was made."""

    DAY = "day"
    IMPORT = "before-import"
    MIGRATION = "before-version"
    RESTORE = "before-restore"
    BY_HAND = "by-hand"


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a database; what was deleted is not counted.

    Attributes:
        held_ms: Time under tension of all holds.
        last_workout: Local date of the last workout; None without one.
    """

    workouts: int
    holds: int
    held_ms: int
    last_workout: date | None


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup.

    Attributes:
        name: Of its file.
        made_at: Local time, without a zone, to the minute.
        version: The version of the schema that the database was brought up to after it; None if
            it was made for another reason.
    """

    name: str
    made_at: datetime
    reason: BackupReason
    version: int | None = None
    number: int = 1


def backup_of(name: str, modified_at: datetime) -> Backup:
    """Return the backup of a file name.

    Args:
        name: The file's.
        modified_at: Stands for when it was made where the name does not tell.
    """
    modified_at = modified_at.replace(tzinfo=None)
    found = _NAME.fullmatch(name) or _OLD_NAME.fullmatch(name)
    if found is None:
        return Backup(name, modified_at, BackupReason.BY_HAND)
    parts = found.groupdict()
    version = int(parts["version"]) if parts["version"] else None
    reason = BackupReason.MIGRATION if version else BackupReason(parts["why"])
    try:
        made_at = datetime.strptime(parts["at"], _AT) if "at" in parts else modified_at  # noqa: DTZ007
    except ValueError:
        return Backup(name, modified_at, BackupReason.BY_HAND)
    return Backup(name, made_at, reason, version, int(parts.get("number") or 1))


def backup_name(
    reason: BackupReason, made_at: datetime, version: int | None = None, number: int = 1
) -> str:
    """Return the name of a backup's file.

    Args:
        reason: Not ``BY_HAND``: such a file has the name that the user gives it.
        made_at: Local time.
        version: See ``Backup``.
        number: 2 for the second one of the same minute, and so on.
    """
    why = f"{reason.value}-{version}" if reason is BackupReason.MIGRATION else reason.value
    again = f"-{number}" if number > 1 else ""
    return f"{made_at.strftime(_AT)}{again}-{why}.db"


def newest_first(backups: Sequence[Backup]) -> list[Backup]:
    """Return backups in the order in which people look for them."""
    return sorted(backups, key=lambda one: (one.made_at, one.number, one.name), reverse=True)


def outdated(backups: Sequence[Backup], kept: int = KEPT) -> list[Backup]:
    """Return the backups that are to go: all but the newest ones, and the newest of each kind.

    What was made by hand stays and does not count.

    Args:
        backups: All there are.
        kept: How many stay, at least as many as there are kinds.
    """
    automatic = [one for one in newest_first(backups) if one.reason is not BackupReason.BY_HAND]
    first_of_kind = {one.reason: one for one in reversed(automatic)}.values()
    others = [one for one in automatic if one not in first_of_kind]
    return others[max(0, kept - len(first_of_kind)) :]
