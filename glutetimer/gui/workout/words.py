# SPDX-License-Identifier: GPL-3.0-or-later
"""What the run screen says at each moment of a workout."""

from PySide6.QtCore import QCoreApplication

from glutetimer.domain.circuit import Load
from glutetimer.domain.exercise import Catalogue, Mode, Side
from glutetimer.domain.pace import PaceKind
from glutetimer.domain.timeline import Interval, IntervalKind, Timeline
from glutetimer.domain.workout import Workout
from glutetimer.gui.wording import (
    clock_words,
    duration_words,
    figure_words,
    kind_words,
    share_words,
    side_words,
    with_side_words,
)
from glutetimer.runner import WorkoutRunner

translate = QCoreApplication.translate
PLAIN_SECONDS_MS = 99_000


def shown_hold(timeline: Timeline, interval: Interval) -> Interval:
    """Return the hold that the screen is about: this one, or the one to get ready for."""
    if interval.is_hold:
        return interval
    return timeline.next_hold(interval.index) or interval


def phase_words(interval: Interval, catalogue: Catalogue) -> str:
    """Return the word for the phase, such as "Hold"; for timed movement "Move"."""
    exercise = catalogue.get(interval.exercise_id)
    if interval.is_hold and exercise is not None:
        if exercise.mode is Mode.STRETCH:
            return translate("workout", "Stretch")
        if exercise.mode is Mode.MOVING:
            return translate("workout", "Move")
    if interval.kind is IntervalKind.ROUND_REST:
        return kind_words(IntervalKind.REST)
    return kind_words(interval.kind)


def number_words(workout: Workout, now_ms: int) -> str:
    """Return the seconds to show: what is left, or what has passed of an open-ended hold.

    Intervals of up to 99 s count plain seconds in two figures; longer ones minutes and seconds.
    """
    if workout.interval.open_ended:
        return clock_words(workout.elapsed_ms(now_ms) // 1_000 * 1_000)
    left_ms = _whole_seconds_left(workout.remaining_ms(now_ms))
    if workout.duration_ms <= PLAIN_SECONDS_MS:
        return f"{left_ms // 1_000:02}"
    return clock_words(left_ms)


def about_words(interval: Interval, shown: Interval) -> str:
    """Return the line below the exercise: "left side · 70 % of 52 s", "next" before its hold."""
    parts = [] if interval.is_hold else [translate("workout", "next")]
    if shown.side is not Side.BOTH:
        parts.append(side_words(shown.side))
    if shown.load:
        parts.append(load_words(shown.load))
    if shown.share is not None:
        parts.append(share_words(shown.share))
    return " · ".join(parts)


def load_words(load: Load) -> str:
    """Return a load: "2.5 kg", "red band", "2.5 kg, red band"."""
    parts = []
    if load.grams:
        kilograms = figure_words(load.grams / 1000, 3)
        parts.append(translate("workout", "{kilograms} kg").format(kilograms=kilograms))
    if load.band:
        parts.append(load.band)
    return ", ".join(parts)


def pace_words(kind: PaceKind) -> str:
    """Return what to do in a phase of breath or tempo: "Breathe in", "Up"."""
    return {
        PaceKind.BREATH_IN: translate("workout", "Breathe in"),
        PaceKind.BREATH_OUT: translate("workout", "Breathe out"),
        PaceKind.TEMPO_UP: translate("workout", "Up"),
        PaceKind.TEMPO_HOLD: translate("workout", "Hold"),
        PaceKind.TEMPO_DOWN: translate("workout", "Down"),
    }[kind]


def repetition_words(number: int) -> str:
    """Return which repetition is under way: "rep 7"."""
    return translate("workout", "rep {number}").format(number=number)


def single_pace_words() -> list[str]:
    """Return each word that a pace may need, for those who make room for them."""
    texts = [*map(pace_words, PaceKind), repetition_words(100)]
    return [word for text in texts for word in text.split()]


def count_words(shown: Interval) -> str:
    """Return where the hold stands: "Round 2 of 3 · Set 1 of 6", without single ones."""
    counts = (
        (translate("workout", "Round {number} of {count}"), shown.round, shown.rounds),
        (translate("workout", "Set {number} of {count}"), shown.set, shown.sets),
        (translate("workout", "Hold {number} of {count}"), shown.repeat, shown.repeats),
    )
    return " · ".join(
        words.format(number=number, count=count) for words, number, count in counts if count > 1
    )


def left_words(workout: Workout, now_ms: int) -> str:
    """Return the time left in all: "9:41 left"; open-ended holds make it the least."""
    left_ms = _whole_seconds_left(workout.total_remaining_ms(now_ms))
    ahead = workout.timeline.intervals[workout.interval.index :]
    if any(interval.open_ended for interval in ahead):
        return translate("workout", "over {time} left").format(time=clock_words(left_ms))
    return translate("workout", "{time} left").format(time=clock_words(left_ms))


def coming_words(timeline: Timeline, interval: Interval, catalogue: Catalogue) -> str:
    """Return what follows: after a hold the next interval, before one the hold after it."""
    shown = shown_hold(timeline, interval)
    after = timeline.next_hold(shown.index)
    if not interval.is_hold:
        if after is None:
            return translate("workout", "Then · done")
        return translate("workout", "Then · {hold}").format(hold=hold_words(after, catalogue))
    if interval.index + 1 >= len(timeline):
        return translate("workout", "Next · done")
    return _next_words(timeline[interval.index + 1], catalogue)


def hold_words(hold: Interval, catalogue: Catalogue) -> str:
    """Return a hold in one line: "Bird dog, left side, 45 s"."""
    name = with_side_words(catalogue.name(hold.exercise_id), hold.side)
    if hold.open_ended:
        return translate("workout", "{hold}, until you end it").format(hold=name)
    return translate("workout", "{hold}, {time}").format(
        hold=name, time=duration_words(hold.duration_ms)
    )


def spoken_words(workout: Workout, catalogue: Catalogue) -> str:
    """Return the whole screen in a sentence, for a screen reader."""
    interval = workout.interval
    shown = shown_hold(workout.timeline, interval)
    phase = phase_words(interval, catalogue)
    hold = hold_words(shown, catalogue)
    if interval.is_hold:
        return translate("workout", "{phase}: {hold}").format(phase=phase, hold=hold)
    return translate("workout", "{phase}, {time}. Next: {hold}").format(
        phase=phase, time=duration_words(workout.duration_ms), hold=hold
    )


def held_so_far_words(runner: WorkoutRunner) -> str:
    """Return what was held in the workout that runs, the present hold included."""
    held_ms = sum(hold.held_ms for hold in runner.holds)
    if runner.workout.interval.is_hold:
        held_ms += runner.workout.elapsed_ms(runner.now_ms)
    return translate("workout", "{time} under tension so far. What you held is kept.").format(
        time=duration_words(held_ms)
    )


def _next_words(following: Interval, catalogue: Catalogue) -> str:
    time = duration_words(following.duration_ms)
    match following.kind:
        case IntervalKind.SWITCH:
            return translate("workout", "Next · switch sides")
        case IntervalKind.RELAX:
            return translate("workout", "Next · relax, {time}").format(time=time)
        case IntervalKind.REST:
            return translate("workout", "Next · rest, {time}").format(time=time)
        case IntervalKind.ROUND_REST:
            return translate("workout", "Next · rest between rounds, {time}").format(time=time)
        case _:
            hold = hold_words(following, catalogue)
            return translate("workout", "Next · {hold}").format(hold=hold)


def _whole_seconds_left(left_ms: int) -> int:
    """Return milliseconds rounded up to whole seconds: 0 only when nothing is left."""
    return -(-left_ms // 1_000) * 1_000
