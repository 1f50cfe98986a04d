# SPDX-License-Identifier: GPL-3.0-or-later
"""The report for a physiotherapist: weeks, completion, effort and notes on pages to print."""

from collections.abc import Iterable, Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from glutetimer.domain.weeks import Metric, Week, WorkoutFigures, together
from glutetimer.gui.finish.words import felt_words
from glutetimer.gui.progress.words import value_words
from glutetimer.gui.wording import clock_words, date_words

translate = QCoreApplication.translate

_POINTS = 72
_RULES = """
    body { font-family: Inter, sans-serif; font-size: 9pt; color: #15181E; }
    h1 { font-size: 16pt; } h2 { font-size: 12pt; }
    th { text-align: left; color: #565D6D; } td, th { padding: 2px 10px 2px 0; }
"""


def pdf_of(weeks: Sequence[Week], workouts: Sequence[WorkoutFigures], today: date) -> bytes:
    """Return the report as a PDF on A4.

    Args:
        weeks: Oldest first.
        workouts: Those of these weeks, newest first.
        today: When it is made.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(translate("report", "Training report"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultStyleSheet(_RULES)
    document.setHtml(report_html(weeks, workouts, today))
    room = writer.pageLayout().paintRectPoints()
    document.setPageSize(QSizeF(room.width() * 96 / _POINTS, room.height() * 96 / _POINTS))
    document.print_(writer)
    del writer
    buffer.close()
    return bytes(buffer.data().data())


def report_html(weeks: Sequence[Week], workouts: Sequence[WorkoutFigures], today: date) -> str:
    """Return the report as HTML; whatever the user wrote is text in it."""
    days = f"{date_words(weeks[0].start, with_year=True)} – {date_words(today, with_year=True)}"
    made_by = translate("report", "Made with GluteTimer. This is not medical advice.")
    return "".join(
        (
            f"<h1>{escape(translate('report', 'Training report'))}</h1><p>{escape(days)}</p>",
            _summary(together(weeks), len(weeks)),
            f"<h2>{escape(translate('report', 'Weeks'))}</h2>",
            _table(_week_heads(), (_week_cells(week) for week in reversed(weeks))),
            f"<h2>{escape(translate('report', 'Workouts'))}</h2>",
            _table(_workout_heads(), map(_workout_cells, workouts)),
            f"<p>{escape(made_by)}</p>",
        )
    )


def _summary(whole: Week, weeks: int) -> str:
    words = _summary_words(weeks).format(
        held=clock_words(whole.sums.held_ms),
        workouts=value_words(Metric.WORKOUTS, whole.value(Metric.WORKOUTS)),
        completion=value_words(Metric.COMPLETION, whole.value(Metric.COMPLETION)),
        effort=value_words(Metric.EFFORT, whole.value(Metric.EFFORT)),
    )
    return f"<p>{escape(words)}</p>"


def _summary_words(weeks: int) -> str:
    if weeks == 1:
        return translate(
            "report",
            "In 1 week: {held} under tension, {workouts}, completion {completion}, "
            "effort {effort}.",
        )
    return translate(
        "report",
        "In %n weeks: {held} under tension, {workouts}, completion {completion}, effort {effort}.",
        "",
        weeks,
    )


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
        clock_words(workout.planned_ms),
        str(record.effort or "–"),
        ", ".join(sorted(felt_words(place) for place in record.felt)),
        record.note,
    )


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = "".join(f"<th>{escape(cell)}</th>" for cell in heads)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    return f"<table cellspacing='0'><thead><tr>{head}</tr></thead>{body}</table>"
