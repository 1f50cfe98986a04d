# SPDX-License-Identifier: GPL-3.0-or-later
"""What an import holds, in words for people."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from glutetimer.domain.import_report import ImportReport
from glutetimer.gui.circuits.words import Outline, totals_words
from glutetimer.gui.wording import date_words, hold_count_words, workout_count_words

_translate = QCoreApplication.translate


def circuit_count_words(count: int) -> str:
    """Return "1 circuit", "3 circuits"."""
    if count == 1:
        return _translate("importing", "1 circuit")
    return _translate("importing", "%n circuits", "", count)


def step_count_words(count: int) -> str:
    """Return "1 step", "12 steps"."""
    if count == 1:
        return _translate("importing", "1 step")
    return _translate("importing", "%n steps", "", count)


def file_count_words(count: int) -> str:
    """Return "1 file", "3 files"."""
    if count == 1:
        return _translate("importing", "1 file")
    return _translate("importing", "%n files", "", count)


def circuit_words(outline: Outline) -> str:
    """Return what a circuit is: "5 steps · 14 min 30 s in all · 7 min 30 s under tension"."""
    return f"{step_count_words(len(outline.circuit.steps))} · {totals_words(outline)}"


def history_words(report: ImportReport) -> str:
    """Return the history of a file: "12 workouts with 40 holds, 3 Mar 2025 to 5 Jun 2026"."""
    days = [workout.record.local_date for workout in report.workouts]
    return _translate("importing", "{workouts} with {holds}, {dates}").format(
        workouts=workout_count_words(len(days)),
        holds=hold_count_words(report.hold_count),
        dates=_dates_words(min(days), max(days)),
    )


def found_words(report: ImportReport) -> str:
    """Return what would come in with a file, and what is in the history already."""
    parts = []
    if report.circuits:
        parts.append(circuit_count_words(len(report.circuits)))
    if report.workouts:
        parts.append(workout_count_words(len(report.workouts)))
    if not parts:
        parts.append(_translate("importing", "Nothing new in it"))
    if report.already_there:
        holds = hold_count_words(report.already_there)
        parts.append(_translate("importing", "{holds} there already").format(holds=holds))
    return " · ".join(parts)


def remedy_words(report: ImportReport) -> str:
    """Return what helps where a file was refused."""
    if report.format is None:
        return _translate(
            "importing",
            "Nothing of this file comes in. Choose another file, or export it again from the "
            "program that it comes from.",
        )
    return _translate(
        "importing",
        "Nothing of this file comes in. Export it again from {program}, or correct that place "
        "in a text editor.",
    ).format(program=report.format)


def imported_words(reports: Sequence[ImportReport]) -> str:
    """Return what came in: "3 circuits imported.", "1 circuit and 12 workouts imported."."""
    circuits = sum(len(report.circuits) for report in reports)
    workouts = sum(len(report.workouts) for report in reports)
    if not workouts:
        found = circuit_count_words(circuits)
    elif not circuits:
        found = workout_count_words(workouts)
    else:
        found = _translate("importing", "{circuits} and {workouts}").format(
            circuits=circuit_count_words(circuits), workouts=workout_count_words(workouts)
        )
    return _translate("importing", "{found} imported.").format(found=found)


def _dates_words(first: date, last: date) -> str:
    if first == last:
        return date_words(first, with_year=True)
    return _translate("importing", "{first} to {last}").format(
        first=date_words(first, with_year=first.year != last.year),
        last=date_words(last, with_year=True),
    )
