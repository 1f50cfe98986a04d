# SPDX-License-Identifier: GPL-3.0-or-later
"""The words for intervals, sides and ends of holds in lines for people."""

from glutetimer.cli.words import say, say_counted, words
from glutetimer.domain.said import said

_KINDS = {
    "prepare": said("prepare"),
    "hold": said("hold"),
    "relax": said("relax"),
    "switch": said("switch"),
    "rest": said("rest"),
    "round_rest": said("round rest"),
}
_SIDES = {"left": said("left"), "right": said("right")}
_OUTCOMES = {
    "done": said("done"),
    "broken": said("broken"),
    "skipped": said("skipped"),
    "repeated": said("repeated"),
    "stopped": said("stopped"),
    "not_done": said("not done"),
}


def kind_words(kind: str) -> str:
    """Return the word for a kind of interval, such as "round rest"."""
    return words(_KINDS[kind])


def kind_width() -> int:
    """Return how many characters the longest of them has."""
    return max(map(len, map(kind_words, _KINDS)))


def with_side(exercise: str, side: str | None) -> str:
    """Return an exercise with its side, if it is the left or the right one."""
    if side not in _SIDES:
        return exercise
    return say("{exercise}, {side}", exercise=exercise, side=_SIDES[side])


def outcome_words(outcome: str) -> str:
    """Return how a hold ended, in a word."""
    return words(_OUTCOMES[outcome])


def hold_count_words(count: int) -> str:
    """Return "1 hold", "1,200 holds"."""
    return say_counted(count, "{count:,} hold", "{count:,} holds")


def workout_count_words(count: int) -> str:
    """Return "1 workout", "12 workouts"."""
    return say_counted(count, "{count:,} workout", "{count:,} workouts")


def circuit_count_words(count: int) -> str:
    """Return "1 circuit", "12 circuits"."""
    return say_counted(count, "{count:,} circuit", "{count:,} circuits")


def exercise_count_words(count: int) -> str:
    """Return "1 exercise", "12 exercises"."""
    return say_counted(count, "{count:,} exercise", "{count:,} exercises")


def own_exercise_count_words(count: int) -> str:
    """Return "1 exercise of your own", "12 exercises of your own"."""
    return say_counted(count, "{count:,} exercise of your own", "{count:,} exercises of your own")
