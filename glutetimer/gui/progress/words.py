# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Progress screen says."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from glutetimer.domain.exercise import Catalogue, Group
from glutetimer.domain.volume import WeekStart, WeekVolume
from glutetimer.gui.progress.stacks import Range, Series, Stacking
from glutetimer.gui.wording import (
    clock_words,
    date_words,
    group_words,
    workout_count_words,
)

_translate = QCoreApplication.translate


def range_words(shown: Range) -> str:
    """Return the name of a range."""
    return {
        Range.WEEKS_12: _translate("progress", "12 weeks"),
        Range.MONTHS_6: _translate("progress", "6 months"),
        Range.YEAR: _translate("progress", "1 year"),
        Range.ALL: _translate("progress", "All"),
    }[shown]


def stacking_words(stacking: Stacking) -> str:
    """Return the name of a way to stack."""
    return {
        Stacking.EXERCISE: _translate("progress", "By exercise"),
        Stacking.GROUP: _translate("progress", "By group"),
    }[stacking]


def series_words(series: Series, stacking: Stacking, catalogue: Catalogue) -> str:
    """Return the name of a colour of the stack."""
    if stacking is Stacking.GROUP:
        return group_words(Group(series.key))
    return catalogue.name(series.key)


def week_label(start: date, week_start: WeekStart) -> str:
    """Return the short name of a week: its ISO number, or its first day if it isn't an ISO week."""
    if week_start is WeekStart.MONDAY:
        number = start.isocalendar().week
        return _translate("progress", "W{number}", "short for a week's number").format(
            number=number
        )
    return date_words(start)


def week_title(week: WeekVolume, week_start: WeekStart) -> str:
    """Return a week by its dates: "Week 44 · 26 Oct – 1 Nov"."""
    days = f"{date_words(week.start)} – {date_words(week.end)}"
    if week_start is not WeekStart.MONDAY:
        return days
    number = week.start.isocalendar().week
    return _translate("progress", "Week {number} · {days}").format(number=number, days=days)


def week_lines(
    week: WeekVolume,
    index: int,
    stack: Sequence[Series],
    stacking: Stacking,
    catalogue: Catalogue,
) -> list[str]:
    """Return the read-out of a week, the top of the stack first."""
    lines = [
        f"{series_words(series, stacking, catalogue)}  {clock_words(series.values_ms[index])}"
        for series in reversed(stack)
        if series.values_ms[index]
    ]
    if not week.held_ms and not week.planned_ms:
        return [_translate("progress", "Nothing held this week")]
    held = _translate("progress", "{held} held of {planned} planned").format(
        held=clock_words(week.held_ms), planned=clock_words(week.planned_ms)
    )
    return [*lines, held, workout_count_words(week.workouts)]


def days_left_words(days: int) -> str:
    """Return how long this week still lasts."""
    if not days:
        return _translate("progress", "last day of this week")
    if days == 1:
        return _translate("progress", "1 day left")
    return _translate("progress", "%n days left", "", days)
