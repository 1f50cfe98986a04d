# SPDX-License-Identifier: GPL-3.0-or-later
"""What the voice says and why it does not, in words for people."""

from PySide6.QtCore import QCoreApplication

from glutetimer.domain.announcement_kind import AnnouncementKind
from glutetimer.ports import VoiceProblem

translate = QCoreApplication.translate


def kind_groups() -> list[tuple[str, list[tuple[AnnouncementKind, str]]]]:
    """Return every kind of announcement with its words, in groups with a heading each."""
    return [
        (translate("voice", "Before a hold"), _before()),
        (translate("voice", "Within a hold"), _within()),
        (translate("voice", "About the workout"), _about()),
    ]


def _before() -> list[tuple[AnnouncementKind, str]]:
    kind, tr = AnnouncementKind, translate
    return [
        (kind.EXERCISE, tr("voice", "What is next, and on which side")),
        (kind.REST, tr("voice", "Rest, and how long it is")),
        (kind.SWITCH, tr("voice", "Switch sides")),
        (kind.ROUND, tr("voice", "Which round or set it is")),
        (kind.LAST_ROUND, tr("voice", "The last round or set")),
    ]


def _within() -> list[tuple[AnnouncementKind, str]]:
    kind, tr = AnnouncementKind, translate
    return [
        (kind.HOLD, tr("voice", "“Hold” as it begins")),
        (kind.REPEAT, tr("voice", "Which repeat it is: “2 of 5”")),
        (kind.CUE, tr("voice", "What to mind: “tuck the pelvis”")),
        (kind.HALFWAY, tr("voice", "Halfway")),
        (kind.TEN_SECONDS, tr("voice", "Ten seconds left")),
        (kind.BREATHE, tr("voice", "“Keep breathing”, in holds over a minute")),
        (kind.ELAPSED, tr("voice", "The time, in holds without an end")),
    ]


def _about() -> list[tuple[AnnouncementKind, str]]:
    kind, tr = AnnouncementKind, translate
    return [
        (kind.STARTED, tr("voice", "How long it takes, at the start")),
        (kind.PAUSED, tr("voice", "Paused")),
        (kind.RESUMED, tr("voice", "Going on after a pause")),
        (kind.FINISHED, tr("voice", "Finished, and how long you held")),
    ]


def problem_words(problem: VoiceProblem | None) -> str:
    """Return the sentences that say why the voice is silent; None is for reasons unknown."""
    match problem:
        case VoiceProblem.NOT_INSTALLED:
            return translate("voice", "This voice can't speak: it is not installed.")
        case VoiceProblem.NO_SUCH_LANGUAGE:
            return translate("voice", "This voice does not speak your language.")
        case VoiceProblem.NOT_STARTED:
            return translate("voice", "This voice can't speak: it does not start.")
        case VoiceProblem.TIMED_OUT:
            return translate("voice", "This voice can't speak: it does not answer.")
        case VoiceProblem.CRASHED:
            return translate("voice", "This voice can't speak: it ended unexpectedly.")
        case _:
            return translate("voice", "This voice can't speak.")


def missing_words(engine: str) -> str:
    """Return the sentence that says how a voice that is not installed is had."""
    if engine == "piper":
        return translate(
            "voice",
            "Piper sounds far better, in English. To have it, install it beside this program "
            '(280 MB): pip install "glutetimer[piper]"',
        )
    return translate("voice", "The voice that belongs to this program is not installed.")
