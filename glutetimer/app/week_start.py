# SPDX-License-Identifier: GPL-3.0-or-later
"""The day on which weeks start where the user lives."""

from PySide6.QtCore import QLocale

from glutetimer.app.core import Core
from glutetimer.domain.volume import WeekStart
from glutetimer.ports import StorageError


def usual_week_start() -> WeekStart:
    """Return the first day of a week in the system's country; Monday where it is a rare one."""
    number = QLocale.system().firstDayOfWeek().value - 1
    return next((day for day in WeekStart if day.value == number), WeekStart.MONDAY)


def choose_week_start(core: Core) -> bool:
    """Start weeks as the country does, if nothing was ever chosen; return whether that changed.

    The first window is told by settings that are all as usual, and by no version of which the
    user was told: the command line may have been used before.
    """
    settings, first_day = core.settings.load(), usual_week_start()
    if core.paths.seen_version.exists() or settings != type(settings)():
        return False
    if first_day is settings.week_start:
        return False
    try:
        core.settings.save(settings.changed(week_start=first_day))
    except StorageError:
        return False
    return True
