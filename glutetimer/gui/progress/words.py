# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Progress screen says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from glutetimer.domain.exercise import Catalogue, Group, Muscle, Side
from glutetimer.domain.volume import WeekStart
from glutetimer.domain.weeks import MS_PER_MINUTE, Metric, Split, Week
from glutetimer.gui.progress.stacks import ALL, OTHER, Range, Series
from glutetimer.gui.wording import (
    clock_words,
    date_words,
    group_words,
    hold_count_words,
    muscle_words,
    side_words,
    workout_count_words,
)

translate = QCoreApplication.translate


def range_words(shown: Range) -> str:
    """Return the name of a range."""
    return {
        Range.WEEKS_12: translate("progress", "12 weeks"),
        Range.MONTHS_6: translate("progress", "6 months"),
        Range.YEAR: translate("progress", "1 year"),
        Range.ALL: translate("progress", "All"),
    }[shown]


def split_words(split: Split) -> str:
    """Return the name of a way to split."""
    return {
        Split.EXERCISE: translate("progress", "By exercise"),
        Split.GROUP: translate("progress", "By group"),
        Split.MUSCLE: translate("progress", "By main muscle"),
        Split.CIRCUIT: translate("progress", "By circuit"),
        Split.SIDE: translate("progress", "By side"),
    }[split]


def metric_words(metric: Metric) -> str:
    """Return the name of a metric."""
    return {
        Metric.TENSION: translate("progress", "Time under tension"),
        Metric.LOAD: translate("progress", "Load"),
        Metric.HOLDS: translate("progress", "Holds"),
        Metric.WORKOUTS: translate("progress", "Workouts"),
        Metric.COMPLETION: translate("progress", "Completion"),
        Metric.DENSITY: translate("progress", "Density"),
        Metric.EFFORT: translate("progress", "Effort"),
    }[metric]


def chart_title(metric: Metric, each: int = 1) -> str:
    """Return the title of the weekly chart, with the unit of its axis; ``each`` weeks a bar."""
    span = translate("progress", "week") if each == 1 else _weeks_words(each)
    return {
        Metric.TENSION: translate("progress", "Time under tension per {span} · minutes"),
        Metric.LOAD: translate("progress", "Load per {span} · kilograms × seconds held"),
        Metric.HOLDS: translate("progress", "Holds per {span}"),
        Metric.WORKOUTS: translate("progress", "Workouts per {span}"),
        Metric.COMPLETION: translate("progress", "Completion per {span} · percent held of planned"),
        Metric.DENSITY: translate(
            "progress", "Density per {span} · percent of the workouts' length under tension"
        ),
        Metric.EFFORT: translate("progress", "Effort per {span} · mean of 1 to 10"),
    }[metric].format(span=span)


def _weeks_words(weeks: int) -> str:
    return translate("progress", "%n weeks", "", weeks)


def nothing_words(metric: Metric) -> str:
    """Return what the chart says while it has no bars."""
    if metric is Metric.LOAD:
        return translate(
            "progress", "No load in these weeks. Give a step a weight in Circuits to see it here."
        )
    if metric is Metric.EFFORT:
        return translate(
            "progress", "No effort in these weeks. Say how hard it was after a workout."
        )
    return translate("progress", "Nothing in these weeks. Choose a longer range to see more.")


def value_words(metric: Metric, value: float | None) -> str:
    """Return a figure with its unit."""
    if value is None:
        return "–"
    match metric:
        case Metric.TENSION:
            return clock_words(round(value * MS_PER_MINUTE))
        case Metric.LOAD:
            number = QLocale().toString(float(value), "f", 0 if value >= 100 else 1)
            return translate("progress", "{number} kg·s").format(number=number)
        case Metric.HOLDS:
            return hold_count_words(round(value))
        case Metric.WORKOUTS:
            return workout_count_words(round(value))
        case Metric.EFFORT:
            return QLocale().toString(float(value), "f", 1)
    return translate("progress", "{number} %").format(number=round(value))


@dataclass(frozen=True, slots=True)
class Names:
    """Names the colours of a split."""

    split: Split
    catalogue: Catalogue
    circuits: Mapping[str, str]

    def of(self, key: str) -> str:
        """Return the name of a colour."""
        if key == OTHER:
            return translate("progress", "all others")
        if key == ALL:
            return translate("progress", "all")
        match self.split:
            case Split.EXERCISE:
                return self.catalogue.name(key)
            case Split.GROUP:
                return group_words(Group(key))
            case Split.MUSCLE:
                unknown = translate("progress", "muscle not known")
                return muscle_words(Muscle(key)) if key else unknown
            case Split.SIDE:
                return side_words(Side(key))
        return self.circuits.get(key) or translate("progress", "a circuit without a name")


def week_label(start: date, week_start: WeekStart) -> str:
    """Return the short name of a week: its ISO number, or its first day if it isn't an ISO week."""
    if week_start is WeekStart.MONDAY:
        number = start.isocalendar().week
        return translate("progress", "W{number}", "short for a week's number").format(number=number)
    return date_words(start)


def week_title(week: Week, week_start: WeekStart, today: date) -> str:
    """Return a week by its dates: "Week 44 · 26 Oct – 1 Nov"; other years are named."""
    start, end = week.start, week.end
    days = f"{date_words(start)} – {date_words(end, with_year=end.year != today.year)}"
    if week.count > 1:
        days = f"{date_words(start, with_year=True)} – {date_words(end, with_year=True)}"
        return f"{_weeks_words(week.count)} · {days}"
    if week_start is not WeekStart.MONDAY:
        return days
    number = start.isocalendar().week
    return translate("progress", "Week {number} · {days}").format(number=number, days=days)


def week_lines(
    week: Week, index: int, stack: Sequence[Series], names: Names, metric: Metric
) -> list[str]:
    """Return the read-out of a week, the top of the stack first."""
    if not week.sums.held_ms and not week.sums.planned_ms:
        some = translate("progress", "Nothing held in these weeks")
        return [translate("progress", "Nothing held this week") if week.count == 1 else some]
    lines = [
        f"{names.of(series.key)}  {value_words(metric, series.values[index])}"
        for series in reversed(stack)
        if series.values[index] and series.key != ALL
    ]
    held = translate("progress", "{held} held of {planned} planned").format(
        held=clock_words(week.sums.held_ms), planned=clock_words(week.sums.planned_ms)
    )
    if metric is not Metric.TENSION:
        value = value_words(metric, week.value(metric))
        lines.append(f"{metric_words(metric)}  {value}")
    lines.append(held)
    if metric is not Metric.WORKOUTS:
        lines.append(workout_count_words(week.done.workouts))
    effort = week.value(Metric.EFFORT)
    if effort is not None and metric is not Metric.EFFORT:
        words = translate("progress", "effort {effort}")
        lines.append(words.format(effort=value_words(Metric.EFFORT, effort)))
    return lines


def year_ago_words(metric: Metric, value: float | None) -> str:
    """Return what the same week was a year before."""
    words = translate("progress", "a year ago: {value}")
    return words.format(value=value_words(metric, value))


def days_left_words(days: int) -> str:
    """Return how long this week still lasts."""
    if not days:
        return translate("progress", "last day of this week")
    if days == 1:
        return translate("progress", "1 day left")
    return translate("progress", "%n days left", "", days)


def running_words(days: int, each: int) -> str:
    """Return which bar is hatched, and how long this week still lasts."""
    if each == 1:
        words = translate("progress", "This week is hatched: {days_left}")
    else:
        words = translate("progress", "The last bar is hatched, this week still runs: {days_left}")
    return words.format(days_left=days_left_words(days))
