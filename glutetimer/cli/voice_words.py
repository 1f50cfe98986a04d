# SPDX-License-Identifier: GPL-3.0-or-later
"""Why the voice is silent, in words for the terminal."""

from glutetimer.ports import VoiceProblem

_WORDS = {
    VoiceProblem.OFF: "The voice is switched off.",
    VoiceProblem.NOT_INSTALLED: "The voice can't speak: its package is not installed.",
    VoiceProblem.NO_SUCH_LANGUAGE: "The voice can't speak this language.",
    VoiceProblem.NOT_STARTED: "The voice can't speak: its process does not start.",
    VoiceProblem.CRASHED: "The voice can't speak: its process ends by itself.",
    VoiceProblem.TIMED_OUT: "The voice can't speak: its process does not answer.",
    VoiceProblem.REFUSED: "The voice can't speak these words.",
}


def voice_problem_words(problem: VoiceProblem) -> str:
    """Return a sentence for a problem."""
    return _WORDS[problem]
