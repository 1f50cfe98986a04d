# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of the report as HTML: exercises, weeks and workouts."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from glutetimer.domain.exercise import Side
from glutetimer.domain.weeks import Metric, Week, WorkoutFigures
from glutetimer.gui.finish.words import felt_words
from glutetimer.gui.progress.report_content import ExerciseFigures, Report
from glutetimer.gui.progress.words import value_words
from glutetimer.gui.wording import clock_words, date_words, duration_words

translate = QCoreApplication.translate

_STRIPE = "#F3F4F7"
_SHORT = 16


def tables_html(report: Report) -> str:
    """Return all tables; whatever the user wrote is text in them."""
    parts = [
        _heading(_weeks_words(report)),
        _table(_week_heads(), (_week_cells(week) for week in reversed(report.rows))),
    ]
    if report.exercises:
        exercises = _table(_exercise_heads(), map(_exercise_cells, report.exercises))
        parts = [_heading(translate("report", "Exercises")), exercises, *parts]
    if report.workouts:
        workouts = _table(_workout_heads(), map(_workout_cells, report.workouts))
        parts += [_heading(translate("report", "Workouts")), _left_out(report), workouts]
    return "".join(parts)


def _weeks_words(report: Report) -> str:
    count = report.rows[-1].count
    if count == 1:
        return translate("report", "Weeks")
    return translate("report", "Weeks, %n together", "", count)


def _heading(words: str) -> str:
    return f"<h2>{escape(words)}</h2>"


def _left_out(report: Report) -> str:
    if report.all_workouts == len(report.workouts):
        return ""
    words = translate("report", "The newest {shown} of {all} workouts.")
    said = words.format(shown=len(report.workouts), all=report.all_workouts)
    return f"<p>{escape(said)}</p>"


def _exercise_heads() -> tuple[str, ...]:
    return (
        translate("report", "Exercise"),
        translate("report", "Held"),
        translate("report", "Holds"),
        translate("report", "Longest hold"),
        translate("report", "Longest left"),
        translate("report", "Longest right"),
    )


def _exercise_cells(one: ExerciseFigures) -> tuple[str, ...]:
    best = [one.best_ms.get(side) for side in (Side.BOTH, Side.LEFT, Side.RIGHT)]
    longest = ["" if held_ms is None else duration_words(held_ms) for held_ms in best]
    return (one.name, clock_words(one.held_ms), str(one.holds), *longest)


def _week_heads() -> tuple[str, ...]:
    return (
        translate("report", "Week from"),
        translate("report", "Held"),
        translate("report", "Planned"),
        translate("report", "Completion"),
        translate("report", "Workouts"),
        translate("report", "Density"),
        translate("report", "Effort"),
    )


def _week_cells(week: Week) -> tuple[str, ...]:
    return (
        date_words(week.start, with_year=True),
        clock_words(week.sums.held_ms),
        clock_words(week.sums.planned_ms),
        value_words(Metric.COMPLETION, week.value(Metric.COMPLETION)),
        str(week.done.workouts),
        value_words(Metric.DENSITY, week.value(Metric.DENSITY)),
        value_words(Metric.EFFORT, week.value(Metric.EFFORT)),
    )


def _workout_heads() -> tuple[str, ...]:
    return (
        translate("report", "Day"),
        translate("report", "Circuit"),
        translate("report", "Held"),
        translate("report", "Planned"),
        translate("report", "Effort"),
        translate("report", "Felt"),
        translate("report", "Note"),
    )


def _workout_cells(workout: WorkoutFigures) -> tuple[str, ...]:
    record = workout.record
    return (
        date_words(record.local_date, with_year=True),
        record.circuit_name,
        clock_words(workout.held_ms),
        clock_words(workout.planned_ms) if workout.planned_ms else "–",
        str(record.effort or "–"),
        ", ".join(sorted(felt_words(place) for place in record.felt)),
        record.note,
    )


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f"<th style='white-space: nowrap'>{escape(cell)}</th>" for cell in heads)
    body = "".join(_row(cells, number % 2 == 1) for number, cells in enumerate(rows))
    return f"<table width='100%' cellspacing='0'><thead><tr>{head}</tr></thead>{body}</table>"


def _row(cells: Sequence[str], is_striped: bool) -> str:
    stripe = f" bgcolor='{_STRIPE}'" if is_striped else ""
    return f"<tr{stripe}>{''.join(map(_cell, cells))}</tr>"


def _cell(words: str) -> str:
    """Return a cell; a short one, such as a date, never breaks."""
    style = " style='white-space: nowrap'" if len(words) <= _SHORT else ""
    return f"<td{style}>{escape(words)}</td>"
