# SPDX-License-Identifier: GPL-3.0-or-later
"""What an import holds, in words for people."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from glutetimer.domain.import_report import ImportReport, PastImport
from glutetimer.gui.circuits.words import Outline, totals_words
from glutetimer.gui.wording import (
    date_words,
    exercise_count_words,
    hold_count_words,
    workout_count_words,
)

translate = QCoreApplication.translate
_SOME = 6


def circuit_count_words(count: int) -> str:
    """Return "1 circuit", "3 circuits"."""
    if count == 1:
        return translate("importing", "1 circuit")
    return translate("importing", "%n circuits", "", count)


def more_circuits_words(count: int) -> str:
    """Return "1 more circuit", "960 more circuits"."""
    if count == 1:
        return translate("importing", "1 more circuit")
    return translate("importing", "%n more circuits", "", count)


def step_count_words(count: int) -> str:
    """Return "1 step", "12 steps"."""
    if count == 1:
        return translate("importing", "1 step")
    return translate("importing", "%n steps", "", count)


def file_count_words(count: int) -> str:
    """Return "1 file", "3 files"."""
    if count == 1:
        return translate("importing", "1 file")
    return translate("importing", "%n files", "", count)


def own_exercise_count_words(count: int) -> str:
    """Return "1 exercise of your own", "12 exercises of your own"."""
    if count == 1:
        return translate("importing", "1 exercise of your own")
    return translate("importing", "%n exercises of your own", "", count)


def names_words(names: Sequence[str]) -> str:
    """Return some names in one line: "Bridge, Plank and 12 more"."""
    some = ", ".join(names[:_SOME])
    if len(names) <= _SOME:
        return some
    more = len(names) - _SOME
    return translate("importing", "{names} and {count} more").format(names=some, count=more)


def described_words(names: Sequence[str]) -> str:
    """Return what comes with circuits: "Brings these exercises with it: Bridge, Plank"."""
    if len(names) == 1:
        words = translate("importing", "Brings the exercise {names} with it")
    else:
        words = translate("importing", "Brings these exercises with it: {names}")
    return words.format(names=names_words(names))


def amounts_words(reports: Sequence[ImportReport]) -> str:
    """Return all that some files hold: "3 circuits, 12 workouts"; nothing for nothing."""
    circuits = sum(len(report.circuits) for report in reports)
    workouts = sum(len(report.workouts) for report in reports)
    exercises = sum(len(report.exercises) for report in reports)
    parts = [circuit_count_words(circuits)] if circuits else []
    parts += [workout_count_words(workouts)] if workouts else []
    # Exercises that come in for the sake of a circuit go without saying.
    parts += [exercise_count_words(exercises)] if exercises and not parts else []
    return ", ".join(parts)


def circuit_words(outline: Outline) -> str:
    """Return what a circuit is: "5 steps · 14 min 30 s in all · 7 min 30 s under tension"."""
    return f"{step_count_words(len(outline.circuit.steps))} · {totals_words(outline)}"


def history_words(report: ImportReport) -> str:
    """Return the history of a file: "12 workouts with 40 holds, 3 Mar 2025 to 5 Jun 2026"."""
    days = [workout.record.local_date for workout in report.workouts]
    return translate("importing", "{workouts} with {holds}, {dates}").format(
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
    if not parts and report.exercises:
        parts.append(exercise_count_words(len(report.exercises)))
    if not parts:
        parts.append(translate("importing", "Nothing new in it"))
    if report.already_there:
        holds = hold_count_words(report.already_there)
        parts.append(translate("importing", "{holds} there already").format(holds=holds))
    return " · ".join(parts)


def remedy_words(report: ImportReport) -> str:
    """Return what helps where a file was refused."""
    if report.format is None:
        return translate(
            "importing",
            "Nothing of this file comes in. Choose another file, or export it again from the "
            "program that it comes from.",
        )
    return translate(
        "importing",
        "Nothing of this file comes in. Export it again from {program}, or correct that place "
        "in a text editor.",
    ).format(program=report.format)


def imported_words(reports: Sequence[ImportReport]) -> str:
    """Return what came in: "3 circuits imported.", "1 circuit, 12 workouts imported."."""
    return translate("importing", "{found} imported.").format(found=amounts_words(reports))


def past_words(one: PastImport) -> str:
    """Return what came in with an import, and when: "3 circuits · 12 Nov 2026 · undone"."""
    amounts = (
        (one.circuits, circuit_count_words),
        (one.workouts, workout_count_words),
        (one.exercises, own_exercise_count_words),
    )
    parts = [words(count) for count, words in amounts if count]
    parts.append(date_words(one.imported_at.date(), with_year=True))
    if one.undone:
        parts.append(translate("importing", "undone"))
    return " · ".join(parts)


def _dates_words(first: date, last: date) -> str:
    if first == last:
        return date_words(first, with_year=True)
    return translate("importing", "{first} to {last}").format(
        first=date_words(first, with_year=first.year != last.year),
        last=date_words(last, with_year=True),
    )
