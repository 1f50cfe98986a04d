# SPDX-License-Identifier: GPL-3.0-or-later
"""What the card of the next step says."""

from PySide6.QtCore import QCoreApplication

from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.next_step import NextStep, Reason
from glutetimer.gui.wording import duration_words

translate = QCoreApplication.translate


def next_step_words(step: NextStep, catalogue: Catalogue) -> tuple[str, str]:
    """Return a suggestion as sentences, and its source."""
    words, source = {
        Reason.LONGER: _longer,
        Reason.MORE_REPEATS: _more_repeats,
        Reason.ANOTHER_ROUND: _another_round,
        Reason.HARDER: _harder,
        Reason.MISSED: _missed,
        Reason.LOW_BACK: _low_back,
    }[step.reason]()
    said = words.format(
        circuit=step.before.name,
        exercise=catalogue.name(step.old.exercise_id),
        harder=catalogue.name(step.new.exercise_id),
        old=duration_words(step.old.hold_ms or 0),
        new=duration_words(step.new.hold_ms or 0),
        repeats=max(step.new.repeats),
    )
    return said, f"{source} {translate('next_step', 'This is not medical advice.')}"


def _longer() -> tuple[str, str]:
    return (
        translate(
            "next_step",
            "{circuit}: you held every second of {exercise} in two workouts, at an effort of "
            "7 or less. You could try {new} instead of {old}.",
        ),
        translate("next_step", "Time up over weeks, never form for load: source articles B and D."),
    )


def _more_repeats() -> tuple[str, str]:
    return (
        translate(
            "next_step",
            "{circuit}: you held every second of {exercise} in two workouts, at an effort of "
            "7 or less. You could do {repeats} repeats; the holds stay at {old}.",
        ),
        translate("next_step", "Short trunk holds grow by repeats, not by seconds: McGill."),
    )


def _another_round() -> tuple[str, str]:
    return (
        translate(
            "next_step",
            "{circuit}: {exercise} is as long as it needs to be, and you held all of it in two "
            "workouts, at an effort of 7 or less. You could add a round.",
        ),
        translate("next_step", "Two rounds at first, three to four later: source article D."),
    )


def _harder() -> tuple[str, str]:
    return (
        translate(
            "next_step",
            "{circuit}: you held all of {exercise} in two workouts, at an effort of 7 or less. "
            "You could try a harder one: {harder}, {new}.",
        ),
        translate("next_step", "Longer first, then a harder variation: usual coaching practice."),
    )


def _missed() -> tuple[str, str]:
    return (
        translate(
            "next_step",
            "{circuit}: {exercise} ended early in three workouts. {new} instead of {old} may "
            "let you hold it to the end.",
        ),
        translate("next_step", "Never form for load: source articles B and D."),
    )


def _low_back() -> tuple[str, str]:
    return (
        translate(
            "next_step",
            "{circuit}: you felt it in the low back. You could try {new} instead of {old}, tuck "
            "the pelvis slightly, and think of the squeeze.",
        ),
        translate(
            "next_step", "Lower the difficulty when it is felt there: source articles A and B."
        ),
    )


def accept_words(step: NextStep, catalogue: Catalogue) -> str:
    """Return what the button of a suggestion says."""
    if step.reason is Reason.MORE_REPEATS:
        return translate("next_step", "Use {repeats} repeats").format(repeats=max(step.new.repeats))
    if step.reason is Reason.ANOTHER_ROUND:
        return translate("next_step", "Add a round")
    if step.reason is Reason.HARDER:
        return translate("next_step", "Use {exercise}").format(
            exercise=catalogue.name(step.new.exercise_id)
        )
    return translate("next_step", "Use {hold}").format(hold=duration_words(step.new.hold_ms or 0))
