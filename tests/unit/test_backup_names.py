# SPDX-License-Identifier: GPL-3.0-or-later
"""Which backups there are by their names, and which ones are kept."""

from datetime import datetime, timedelta

import pytest

from glutetimer.domain.backup import (
    KEPT,
    Backup,
    BackupReason,
    Contents,
    backup_name,
    backup_of,
    newest_first,
    outdated,
)
from glutetimer.domain.ways_back import Source, WayBack, best_way

AT = datetime.fromisoformat("2026-11-22T06:40")
LATER = datetime.fromisoformat("2026-11-25T12:00")


def _backup(reason: BackupReason, hours: int) -> Backup:
    at = AT + timedelta(hours=hours)
    return backup_of(backup_name(reason, at, 5 if reason is BackupReason.MIGRATION else None), at)


@pytest.mark.parametrize(
    ("reason", "version", "number", "name"),
    [
        (BackupReason.DAY, None, 1, "2026-11-22-0640-day.db"),
        (BackupReason.IMPORT, None, 2, "2026-11-22-0640-2-before-import.db"),
        (BackupReason.RESTORE, None, 1, "2026-11-22-0640-before-restore.db"),
        (BackupReason.MIGRATION, 5, 1, "2026-11-22-0640-before-version-5.db"),
    ],
)
def test_a_name_tells_when_and_why(reason, version, number, name):
    """It is written, and read back as the same."""
    assert backup_name(reason, AT, version, number) == name
    assert backup_of(name, LATER) == Backup(name, AT, reason, version, number)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("before-import.db", BackupReason.IMPORT),
        ("before-version-4.db", BackupReason.MIGRATION),
        ("my copy.db", BackupReason.BY_HAND),
        ("2026-99-99-9999-day.db", BackupReason.BY_HAND),
    ],
)
def test_other_names_have_the_date_of_their_file(name, reason):
    """Names of earlier versions are known; any other file was put there by hand."""
    backup = backup_of(name, LATER)
    assert (backup.reason, backup.made_at) == (reason, LATER)


def test_the_newest_ten_are_kept():
    """All before them go, the oldest too."""
    made = [_backup(BackupReason.DAY, hours) for hours in range(14)]
    assert outdated(made) == newest_first(made[:4])
    assert outdated(made[:KEPT]) == []


def test_the_newest_of_each_kind_stays():
    """A copy from before an update outlives many days of training, and still ten are kept."""
    old = [_backup(BackupReason.MIGRATION, hours) for hours in (0, 1)]
    old += [_backup(BackupReason.IMPORT, 2)]
    days = [_backup(BackupReason.DAY, hours) for hours in range(10, 30)]
    gone = outdated([*old, *days])
    assert old[0] in gone
    assert old[1] not in gone
    assert old[2] not in gone
    assert len(old) + len(days) - len(gone) == KEPT


def test_what_was_made_by_hand_stays():
    """It does not even count."""
    by_hand = [backup_of(f"copy {n}.db", AT) for n in range(20)]
    days = [_backup(BackupReason.DAY, hours) for hours in range(KEPT)]
    assert outdated([*by_hand, *days]) == []


def test_two_of_one_minute_are_in_order():
    """The second one is the newer one."""
    names = ["2026-11-22-0640-day.db", "2026-11-22-0640-2-day.db"]
    first, second = (backup_of(name, LATER) for name in names)
    assert newest_first([first, second]) == [second, first]


def test_the_way_with_the_most_holds_is_the_best():
    """The journal, if two hold the same; nothing only if there is nothing else."""
    much, little = Contents(3, 30, 1, None), Contents(3, 20, 1, None)
    ways = [
        WayBack(Source.NOTHING),
        WayBack(Source.DAMAGED_FILE, little),
        WayBack(Source.BACKUP, much, backup_of("mine.db", AT)),
        WayBack(Source.JOURNAL, much),
    ]
    assert best_way(ways).source is Source.JOURNAL
    assert best_way(ways[:3]).source is Source.BACKUP
    assert best_way(ways[:1]).source is Source.NOTHING
