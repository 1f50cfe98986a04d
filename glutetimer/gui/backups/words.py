# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups, and what is in them, in words for people."""

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from glutetimer.domain.backup import Backup, BackupReason, Contents
from glutetimer.gui.wording import day_words, duration_words, hold_count_words, workout_count_words

translate = QCoreApplication.translate


def backup_words(backup: Backup, today: date) -> str:
    """Return when and why a backup was made: "Yesterday, 18:40 · after a workout".

    One that was made by hand has the name of its file.
    """
    why = _reason_words(backup.reason)
    if backup.reason is BackupReason.BY_HAND:
        why = Path(backup.name).name
    words = f"{moment_words(backup.made_at, today)} · {why}"
    return words[:1].upper() + words[1:]


def moment_words(at: datetime, today: date) -> str:
    """Return a day and a time of it: "yesterday, 18:40"."""
    time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
    return f"{day_words(at.date(), today)}, {time}"


def contents_words(contents: Contents | None, today: date) -> str:
    """Return what is in a database: "12 workouts · 96 holds · 40 min under tension · …"."""
    if contents is None:
        return translate("backups", "It is damaged and can't be restored.")
    if not contents.workouts:
        return translate("backups", "No workouts")
    parts = [
        workout_count_words(contents.workouts),
        hold_count_words(contents.holds),
        translate("backups", "{duration} under tension").format(
            duration=duration_words(contents.held_ms)
        ),
    ]
    if contents.last_workout is not None:
        day = day_words(contents.last_workout, today)
        parts.append(translate("backups", "last workout {day}").format(day=day))
    return " · ".join(parts)


def missing_words(count: int) -> str:
    """Return how many pictures of own exercises a restored backup could not bring, and what helps.

    Args:
        count: At least 1.
    """
    if count == 1:
        return translate("backups", "1 picture is missing: choose it anew in Exercises.")
    return translate(
        "backups", "%n pictures are missing: choose them anew in Exercises.", "", count
    )


def _reason_words(reason: BackupReason) -> str:
    return {
        BackupReason.DAY: translate("backups", "after a workout"),
        BackupReason.IMPORT: translate("backups", "before an import"),
        BackupReason.MIGRATION: translate("backups", "before an update of GluteTimer"),
        BackupReason.RESTORE: translate("backups", "before a backup was restored"),
    }.get(reason, "")
