# SPDX-License-Identifier: GPL-3.0-or-later
"""Durations, dates, counts and intervals in words for people."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from glutetimer.domain.durations import parse_ms
from glutetimer.domain.exercise import Group, Muscle, Side
from glutetimer.domain.said import in_words, reason_of
from glutetimer.domain.targets import Share
from glutetimer.domain.timeline import Interval, IntervalKind

translate = QCoreApplication.translate


def said_words(message: object) -> str:
    """Return a message, or that of an error, in the language of the window; see ``domain.said``."""
    return in_words(message, translate)


def reason_words(error: BaseException) -> str:
    """Return why the system refused a file, as far as an error tells; else all that it says."""
    cause = error if isinstance(error, OSError) else error.__cause__
    return said_words(reason_of(cause) if isinstance(cause, OSError) else error)


def duration_words(duration_ms: int) -> str:
    """Return a duration as people say it: "25 s", "4 min 10 s", "1 h 5 min".

    Args:
        duration_ms: At least 0; rounded to whole seconds, and to minutes from one hour on.
    """
    seconds = _seconds(duration_ms)
    if seconds < 60:
        return translate("wording", "{seconds} s").format(seconds=seconds)
    minutes, seconds = divmod(seconds, 60)
    if minutes >= 60:
        return _hours_words(minutes + round(seconds / 60))
    if not seconds:
        return translate("wording", "{minutes} min").format(minutes=minutes)
    return translate("wording", "{minutes} min {seconds} s").format(
        minutes=minutes, seconds=seconds
    )


def rough_words(duration_ms: int) -> str:
    """Return a duration without false precision: seconds below two minutes, then minutes."""
    if duration_ms < 120_000:
        return duration_words(duration_ms)
    return duration_words((duration_ms + 30_000) // 60_000 * 60_000)


def clock_words(duration_ms: int) -> str:
    """Return a duration as a clock shows it: "0:25", "12:30", "1:02:05".

    Args:
        duration_ms: At least 0; rounded to whole seconds.
    """
    minutes, seconds = divmod(_seconds(duration_ms), 60)
    if minutes < 60:
        return f"{minutes}:{seconds:02}"
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}"


def seconds_from_words(text: str) -> int | None:
    """Read a duration that somebody typed: "45", "1:30", "2 min", "1 min 30 s", "1h".

    Returns:
        Whole seconds, or None if the text is no duration.
    """
    try:
        return round(parse_ms(text) / 1000)
    except ValueError:
        return None


def day_words(day: date, today: date) -> str:
    """Return a day as seen from today: "today", "yesterday", "Wednesday", "12 Nov".

    A weekday means one of the last six days. Other years are named.
    """
    match (today - day).days:
        case 0:
            return translate("wording", "today")
        case 1:
            return translate("wording", "yesterday")
        case ago if 1 < ago < 7:
            return weekday_words(day)
        case _:
            return date_words(day, with_year=day.year != today.year)


def date_words(day: date, *, with_year: bool = False) -> str:
    """Return a date: "12 Nov", or "12 Nov 2025"."""
    pattern = (
        translate("wording", "d MMM yyyy", "a date; keep the letters, set the order")
        if with_year
        else translate("wording", "d MMM", "a date; keep the letters, set the order")
    )
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def weekday_words(day: date) -> str:
    """Return the name of a day's weekday: "Wednesday"."""
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)


def last_done_words(day: date | None, today: date) -> str:
    """Return when a circuit was last done: "Last done yesterday", "Not done yet"."""
    if day is None:
        return translate("wording", "Not done yet")
    return translate("wording", "Last done {day}").format(day=day_words(day, today))


def exercise_count_words(count: int) -> str:
    """Return "1 exercise", "5 exercises"."""
    if count == 1:
        return translate("wording", "1 exercise")
    return translate("wording", "%n exercises", "", count)


def round_count_words(count: int) -> str:
    """Return "1 round", "2 rounds"."""
    if count == 1:
        return translate("wording", "1 round")
    return translate("wording", "%n rounds", "", count)


def hold_count_words(count: int) -> str:
    """Return "1 hold", "6 holds"."""
    if count == 1:
        return translate("wording", "1 hold")
    return translate("wording", "%n holds", "", count)


def workout_count_words(count: int) -> str:
    """Return "1 workout", "3 workouts"."""
    if count == 1:
        return translate("wording", "1 workout")
    return translate("wording", "%n workouts", "", count)


def kind_words(kind: IntervalKind) -> str:
    """Return the word for a phase: "Hold", "Rest", "Switch sides"."""
    return {
        IntervalKind.PREPARE: translate("wording", "Prepare"),
        IntervalKind.HOLD: translate("wording", "Hold"),
        IntervalKind.RELAX: translate("wording", "Relax"),
        IntervalKind.SWITCH: translate("wording", "Switch sides"),
        IntervalKind.REST: translate("wording", "Rest"),
        IntervalKind.ROUND_REST: translate("wording", "Rest between rounds"),
    }[kind]


def side_words(side: Side) -> str:
    """Return the words for a side: "left side", "right side", "both sides"."""
    return {
        Side.BOTH: translate("wording", "both sides"),
        Side.LEFT: translate("wording", "left side"),
        Side.RIGHT: translate("wording", "right side"),
    }[side]


def group_words(group: Group) -> str:
    """Return the name of an exercise group: "Bridges", "Side-lying"."""
    return {
        Group.BRIDGES: translate("wording", "Bridges"),
        Group.SIDE_LYING: translate("wording", "Side-lying"),
        Group.STANDING: translate("wording", "Standing"),
        Group.CORE: translate("wording", "Core"),
        Group.STRETCH: translate("wording", "Stretch"),
    }[group]


def muscle_words(muscle: Muscle) -> str:
    """Return the everyday name of a muscle: "gluteus maximus", "hamstrings"."""
    return {
        Muscle.GMAX: translate("wording", "gluteus maximus"),
        Muscle.GMED: translate("wording", "gluteus medius"),
        Muscle.GMIN: translate("wording", "gluteus minimus"),
        Muscle.HAM: translate("wording", "hamstrings"),
        Muscle.QUAD: translate("wording", "quadriceps"),
        Muscle.CORE: translate("wording", "core"),
        Muscle.FLEXOR: translate("wording", "hip flexors"),
        Muscle.ADDUCTOR: translate("wording", "inner thighs"),
        Muscle.CALF: translate("wording", "calves"),
        Muscle.BACK: translate("wording", "back"),
        Muscle.UPPER: translate("wording", "upper body"),
    }[muscle]


def interval_words(interval: Interval, exercise: str = "") -> str:
    """Return an interval in one line: "Hold · Glute bridge, left side · 45 s".

    Args:
        interval: What to describe.
        exercise: The exercise's name; used for holds only.
    """
    parts = [kind_words(interval.kind)]
    if interval.is_hold and exercise:
        parts.append(with_side_words(exercise, interval.side))
    if interval.open_ended:
        parts.append(translate("wording", "until you end it"))
    else:
        parts.append(duration_words(interval.duration_ms))
    return " · ".join(parts)


def with_side_words(exercise: str, side: Side) -> str:
    """Return an exercise with its side if it has one: "Side plank, left side"."""
    if side is Side.BOTH:
        return exercise
    return translate("wording", "{exercise}, {side}").format(
        exercise=exercise, side=side_words(side)
    )


def share_words(share: Share) -> str:
    """Return what a hold is a share of: "70 % of 52 s"."""
    return translate("wording", "{percent} % of {best}").format(
        percent=share.percent, best=duration_words(share.best_ms)
    )


def silence_words() -> str:
    """Return that a sound could not be heard, and what to do without it."""
    return translate(
        "wording", "No audio device was found. A workout can be followed on the screen."
    )


def source_help(source: str) -> str:
    """Return what the articles are that a text names as a source; empty where it names none."""
    names = translate(
        "wording", "source article,source articles", "what sources call them; in small letters"
    )
    if not any(name in source.lower() for name in names.split(",")):
        return ""
    return translate(
        "wording",
        "Four articles about training the glutes, here called A to D: what exercises do and how "
        "long to hold them is taken from there. The words are the program’s own.",
    )


def figure_words(number: float, decimals: int = 2) -> str:
    """Return a number as the language writes it: "7.5", "1,200"; German "7,5", "1.200".

    Args:
        number: The number.
        decimals: At most so many digits after the point; zeros at the end are left out.
    """
    locale = QLocale()
    words = locale.toString(float(number), "f", decimals)
    return words.rstrip("0").removesuffix(locale.decimalPoint()) if decimals else words


def _seconds(duration_ms: int) -> int:
    return (max(0, duration_ms) + 500) // 1000


def _hours_words(minutes: int) -> str:
    hours, minutes = divmod(minutes, 60)
    if not minutes:
        return translate("wording", "{hours} h").format(hours=hours)
    return translate("wording", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)
