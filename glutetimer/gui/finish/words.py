# SPDX-License-Identifier: GPL-3.0-or-later
"""What the finish screen says about a workout and its holds."""

from PySide6.QtCore import QCoreApplication, QLocale

from glutetimer.domain.events import Outcome
from glutetimer.domain.record import Felt, HoldRecord
from glutetimer.gui.finish.totals import Totals
from glutetimer.gui.wording import duration_words
from glutetimer.ports import TimingReport

translate = QCoreApplication.translate


def outcome_words(outcome: Outcome) -> str:
    """Return how a hold ended: "done", "let go early"."""
    return {
        Outcome.DONE: translate("finish", "done"),
        Outcome.BROKEN: translate("finish", "let go early"),
        Outcome.SKIPPED: translate("finish", "skipped"),
        Outcome.REPEATED: translate("finish", "done again"),
        Outcome.STOPPED: translate("finish", "ended here"),
        Outcome.NOT_DONE: translate("finish", "not done"),
    }[outcome]


def place_words(hold: HoldRecord, *, rounds: bool, sets: bool, repeats: bool) -> str:
    """Return where a hold stands in its circuit: "round 2 · set 1 · hold 3".

    Args:
        hold: The hold.
        rounds: The circuit has more than one round.
        sets: Steps have more than one set.
        repeats: Sets have more than one hold on a side.
    """
    parts = (
        (rounds, translate("finish", "round {number}"), hold.round),
        (sets, translate("finish", "set {number}"), hold.set),
        (repeats, translate("finish", "hold {number}"), hold.repeat),
    )
    words = [text.format(number=number) for wanted, text, number in parts if wanted]
    if hold.attempt > 1:
        words.append(translate("finish", "attempt {number}").format(number=hold.attempt))
    return " · ".join(words)


def planned_words(hold: HoldRecord) -> str:
    """Return what was planned: "25 s"; "open" for a hold that lasts until it is ended."""
    if not hold.planned_ms and hold.outcome is not Outcome.REPEATED:
        return translate("finish", "open")
    return duration_words(hold.planned_ms)


def against_plan_words(totals: Totals) -> str:
    """Return held against planned: "of 2 min 30 s planned · 80 %"."""
    if not totals.planned_ms:
        return translate("finish", "nothing was planned in seconds")
    share = totals.completion or 0.0
    return translate("finish", "of {planned} planned · {percent} %").format(
        planned=duration_words(totals.planned_ms), percent=round(share * 100)
    )


def course_words(totals: Totals) -> str:
    """Return how it went: "5 of 6 holds · 3 min 45 s in all"."""
    return translate("finish", "{done} of {count} holds · {time} in all").format(
        done=totals.done, count=totals.count, time=duration_words(totals.elapsed_ms)
    )


def sound_words(report: TimingReport) -> str:
    """Return how exact the sounds were: "Sounds: 42 played, at most 0.1 ms off"; empty if none."""
    if not report.played:
        return translate("finish", "Sounds: none was heard") if report.dropped else ""
    words = [
        translate("finish", "Sounds: {count} played, at most {worst} ms off").format(
            count=report.played, worst=QLocale().toString(report.worst_ms, "f", 1)
        )
    ]
    if report.late:
        words.append(translate("finish", "{count} late").format(count=report.late))
    if report.dropped:
        words.append(translate("finish", "{count} not heard").format(count=report.dropped))
    if report.lost_ms:
        seconds = QLocale().toString(report.lost_ms / 1000, "f", 1)
        words.append(translate("finish", "no device for {time} s").format(time=seconds))
    return " · ".join(words)


def felt_words(felt: Felt) -> str:
    """Return the name of a place: "Glutes", "Low back"."""
    return {
        Felt.GLUTES: translate("finish", "Glutes"),
        Felt.HAMSTRINGS: translate("finish", "Hamstrings"),
        Felt.QUADS: translate("finish", "Quads"),
        Felt.LOW_BACK: translate("finish", "Low back"),
    }[felt]


def advice_words(felt: frozenset[Felt]) -> str:
    """Return what helps if it was felt in the wrong place; empty if it was not.

    Source: articles A and B of the project's sources.
    """
    if Felt.GLUTES in felt or not felt & {Felt.LOW_BACK, Felt.QUADS}:
        return ""
    return translate(
        "finish",
        "Next time, make it easier: tuck the pelvis slightly and think of the squeeze, so that the "
        "glutes do the work. Too sore to move well? Then rest, or stretch. "
        "(Source articles A, B. Not medical advice.)",
    )


def effort_words(effort: int | None) -> str:
    """Return an effort of 1 to 10 in words."""
    if effort is None:
        return translate("finish", "1 very light, 10 all out")
    steps = (
        (2, translate("finish", "very light")),
        (4, translate("finish", "light")),
        (6, translate("finish", "moderate")),
        (8, translate("finish", "hard")),
        (9, translate("finish", "very hard")),
        (10, translate("finish", "all out")),
    )
    words = next(text for most, text in steps if effort <= most)
    return translate("finish", "{effort} of 10: {words}").format(effort=effort, words=words)
