# SPDX-License-Identifier: GPL-3.0-or-later
"""What an exercise is, in words for people."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from glutetimer.domain.exercise import Bearing, Exercise, Mode, Side, Sides
from glutetimer.gui.exercises.picture_file import PictureRefusal
from glutetimer.gui.wording import day_words, duration_words, muscle_words

translate = QCoreApplication.translate


def sides_words(sides: Sides) -> str:
    """Return which sides an exercise is done on."""
    return {
        Sides.BOTH: translate("exercises", "Both sides at once"),
        Sides.LEFT_RIGHT: translate("exercises", "Left and right"),
        Sides.LEFT: translate("exercises", "Left side"),
        Sides.RIGHT: translate("exercises", "Right side"),
    }[sides]


def mode_words(mode: Mode) -> str:
    """Return how the time of an exercise is spent."""
    return {
        Mode.HOLD: translate("exercises", "Hold"),
        Mode.STRETCH: translate("exercises", "Stretch"),
        Mode.MOVING: translate("exercises", "Moving, for a time"),
    }[mode]


def bearing_words(bearing: Bearing) -> str:
    """Return whether the legs carry the body."""
    return {
        Bearing.NON_WEIGHT_BEARING: translate("exercises", "Not weight-bearing"),
        Bearing.WEIGHT_BEARING: translate("exercises", "Weight-bearing"),
        Bearing.NONE: translate("exercises", "Does not matter"),
    }[bearing]


def positions() -> dict[str, str]:
    """Return the positions of the body, and the words for each."""
    return {
        "supine": translate("exercises", "On the back"),
        "side_lying": translate("exercises", "On the side"),
        "prone": translate("exercises", "Face down"),
        "plank": translate("exercises", "Plank"),
        "kneeling": translate("exercises", "Kneeling"),
        "seated": translate("exercises", "Seated"),
        "standing": translate("exercises", "Standing"),
    }


def usual_hold_words(exercise: Exercise) -> str:
    """Return how long an exercise is usually held: "20 s to 60 s"."""
    shortest_ms, longest_ms = exercise.usual_hold_ms
    if shortest_ms == longest_ms:
        return duration_words(shortest_ms)
    return translate("exercises", "{shortest} to {longest}").format(
        shortest=duration_words(shortest_ms), longest=duration_words(longest_ms)
    )


def muscles_words(exercise: Exercise) -> str:
    """Return the muscles of an exercise in a line; empty if none are known."""
    return ", ".join(muscle_words(muscle) for muscle in exercise.muscles)


def card_words(exercise: Exercise) -> str:
    """Return the line below a name in the list."""
    words = [usual_hold_words(exercise)]
    if exercise.sides is not Sides.BOTH:
        words.append(sides_words(exercise.sides).lower())
    if exercise.own:
        words.insert(0, translate("exercises", "your own"))
    return " · ".join(words)


def best_words(side: Side, held_ms: int) -> str:
    """Return the longest hold of a side: "Best hold, left side: 45 s"."""
    words = {
        Side.BOTH: translate("exercises", "Best hold: {held}"),
        Side.LEFT: translate("exercises", "Best hold, left side: {held}"),
        Side.RIGHT: translate("exercises", "Best hold, right side: {held}"),
    }[side]
    return words.format(held=duration_words(held_ms))


def last_held_words(day: date | None, today: date) -> str:
    """Return when an exercise was last done."""
    if day is None:
        return translate("exercises", "Not done yet.")
    return translate("exercises", "Last done {day}.").format(day=day_words(day, today))


def count_words(shown: int, known: int) -> str:
    """Return how many exercises there are: "38 exercises", "3 of 38 exercises"."""
    if shown != known:
        return translate("exercises", "{shown} of {known} exercises").format(
            shown=shown, known=known
        )
    if known == 1:
        return translate("exercises", "1 exercise")
    return translate("exercises", "%n exercises", "", known)


def refusal_words(refusal: PictureRefusal, name: str) -> str:
    """Return why a file can't be a picture, and what helps."""
    words = {
        PictureRefusal.NOT_READABLE: translate(
            "exercises", "“{file}” can't be read. Check that it is there and may be opened."
        ),
        PictureRefusal.TOO_LARGE: translate(
            "exercises", "“{file}” is over 20 MB. Choose a smaller picture."
        ),
        PictureRefusal.NOT_PICTURE: translate(
            "exercises", "“{file}” is no picture: choose a PNG, JPEG, WebP or SVG file."
        ),
        PictureRefusal.TOO_MANY_PIXELS: translate(
            "exercises", "“{file}” has over 50 million pixels. Make it smaller first."
        ),
        PictureRefusal.BROKEN: translate(
            "exercises", "“{file}” is broken. Open it in another program and save it again."
        ),
        PictureRefusal.NOT_ALONE: translate(
            "exercises",
            "“{file}” needs other files, or effects that are not drawn here. Save it as PNG first.",
        ),
    }
    return words[refusal].format(file=name)
