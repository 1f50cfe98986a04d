# SPDX-License-Identifier: GPL-3.0-or-later
"""Why the voice is silent, in words for the terminal."""

from glutetimer.domain.said import Said, said
from glutetimer.ports import VoiceProblem

_WORDS = {
    VoiceProblem.NOT_INSTALLED: said("The voice can't speak: its package is not installed."),
    VoiceProblem.NO_SUCH_LANGUAGE: said("The voice can't speak this language."),
    VoiceProblem.NOT_STARTED: said("The voice can't speak: its process does not start."),
    VoiceProblem.CRASHED: said("The voice can't speak: its process ends by itself."),
    VoiceProblem.TIMED_OUT: said("The voice can't speak: its process does not answer."),
    VoiceProblem.REFUSED: said("The voice can't speak these words."),
}


def voice_problem_words(problem: VoiceProblem) -> Said:
    """Return a sentence for a problem."""
    return _WORDS[problem]
