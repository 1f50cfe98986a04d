# SPDX-License-Identifier: GPL-3.0-or-later
"""What the maximum-hold test says."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from glutetimer.domain.circuit import Circuit
from glutetimer.domain.exercise import Catalogue, Side
from glutetimer.domain.maximum import Difference, MaximumTest, percents
from glutetimer.domain.targets import (
    HIGH_PERCENT,
    LOW_PERCENT,
    BestHold,
    BestHolds,
    HoldKey,
    Share,
    dose,
    target_ms,
)
from glutetimer.gui.wording import day_words, duration_words, side_words
from glutetimer.gui.workout.words import load_words

translate = QCoreApplication.translate


def what_words(test: MaximumTest, catalogue: Catalogue) -> str:
    """Return what is tested: "Single-leg bridge · 5 kg"."""
    name = catalogue.name(test.exercise_id)
    return " · ".join([name, load_words(test.load)] if test.load else [name])


def stop_words() -> str:
    """Return when to end a test."""
    return translate(
        "maximum",
        "Hold until the shape goes: the hips sink, the low back arches or sways, or you can’t "
        "breathe calmly any more. That is your maximum. If anything hurts, end it at once.",
    )


def source_words() -> str:
    """Return where all this comes from."""
    return translate("maximum", "Source: usual coaching practice. Not medical advice.")


def so_far_words(test: MaximumTest, bests: BestHolds, today: date) -> str:
    """Return the best holds of what is to be tested: "Best so far: left side 52 s, 12 Oct"."""
    parts = []
    for side in test.sides.in_order:
        best = bests.get(HoldKey(test.exercise_id, side, test.load))
        if best is not None:
            parts.append(_best_words(side, best, today))
    if not parts:
        return translate("maximum", "Not held yet.")
    return translate("maximum", "Best so far: {bests}.").format(bests="; ".join(parts))


def _best_words(side: Side, best: BestHold, today: date) -> str:
    time, day = duration_words(best.held_ms), day_words(best.day, today)
    if side is Side.BOTH:
        return translate("maximum", "{time}, {day}").format(time=time, day=day)
    return translate("maximum", "{side} {time}, {day}").format(
        side=side_words(side), time=time, day=day
    )


def side_title(side: Side) -> str:
    """Return the heading of a side's result."""
    words = translate("maximum", "Best hold") if side is Side.BOTH else side_words(side)
    return words[:1].upper() + words[1:]


def change_words(held_ms: int, before: BestHold | None, today: date) -> str:
    """Return how a result compares with the best hold before it."""
    if before is None:
        return translate("maximum", "Your first best hold.")
    more_s = (held_ms + 500) // 1000 - (before.held_ms + 500) // 1000
    day = day_words(before.day, today)
    if not more_s:
        return translate("maximum", "As long as your best hold before ({day}).").format(day=day)
    words = (
        translate("maximum", "{time} more than your best hold before ({day}).")
        if more_s > 0
        else translate("maximum", "{time} less than your best hold before ({day}).")
    )
    return words.format(time=duration_words(abs(more_s) * 1000), day=day)


def range_words(best_ms: int) -> str:
    """Return the usual share of a best hold: "60–75 % of it: 31–39 s"."""
    low, high = target_ms(Share(LOW_PERCENT, best_ms)), target_ms(Share(HIGH_PERCENT, best_ms))
    times = duration_words(low)
    if low != high:
        times = translate("maximum", "{low} to {high}").format(low=times, high=duration_words(high))
    return translate("maximum", "{low} to {high} % of it: {times}").format(
        low=LOW_PERCENT, high=HIGH_PERCENT, times=times
    )


def dose_words(best_ms: int) -> str:
    """Return holds that come to a minute: "About 60 s in all: 4 × 15 s"."""
    found = dose(best_ms)
    return translate("maximum", "About a minute in all: {sets} × {hold}").format(
        sets=found.sets, hold=duration_words(found.hold_ms)
    )


def difference_words(found: Difference | None) -> str:
    """Return how the sides compare; empty unless both were tested."""
    if found is None:
        return ""
    if not found.by_ms:
        return translate("maximum", "Left and right held equally long.")
    words = (
        translate("maximum", "Left held {time} longer than right: {percent} % of its hold.")
        if found.longer is Side.LEFT
        else translate("maximum", "Right held {time} longer than left: {percent} % of its hold.")
    )
    return words.format(time=duration_words(found.by_ms), percent=found.percent)


def use_words(circuit: Circuit, test: MaximumTest, bests: BestHolds, percent: int) -> str:
    """Return what a circuit asks for now and would ask for: "Now 20 s; then left side 36 s"."""
    lengths = []
    for side in test.sides.in_order:
        best = bests.get(HoldKey(test.exercise_id, side, test.load))
        if best is not None:
            time = duration_words(target_ms(Share(percent, best.held_ms)))
            lengths.append(time if side is Side.BOTH else f"{side_words(side)} {time}")
    if percents(circuit, test.exercise_id, test.load) == {percent}:
        return translate("maximum", "{percent} %: {times}").format(
            percent=percent, times=", ".join(lengths)
        )
    return translate("maximum", "Now {now}; with {percent} %: {times}").format(
        now=_now_words(circuit, test), percent=percent, times=", ".join(lengths)
    )


def _now_words(circuit: Circuit, test: MaximumTest) -> str:
    known = percents(circuit, test.exercise_id, test.load)
    shares = [f"{percent} %" for percent in sorted(each for each in known if each is not None)]
    seconds = dict.fromkeys(
        duration_words(step.hold_ms)
        for step in circuit.steps
        if (step.exercise_id, step.load, step.percent) == (test.exercise_id, test.load, None)
        and step.hold_ms is not None
    )
    return ", ".join([*seconds, *shares])
