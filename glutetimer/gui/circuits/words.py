# SPDX-License-Identifier: GPL-3.0-or-later
"""Circuits and steps in words for people."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from glutetimer.domain.circuit import Circuit, Step, counts_sets, main_block_index
from glutetimer.domain.exercise import Catalogue, Side, Sides
from glutetimer.domain.targets import NO_BESTS, BestHolds
from glutetimer.domain.timeline import Interval, Timeline, expand
from glutetimer.gui.circuits.edit import Problem, repeats_text
from glutetimer.gui.circuits.lengths import Lengths
from glutetimer.gui.wording import (
    duration_words,
    exercise_count_words,
    figure_words,
    round_count_words,
    share_words,
    side_words,
)

translate = QCoreApplication.translate


class Outline(NamedTuple):
    """A circuit with its timeline; None if it has nothing in it or could not be done in a day."""

    circuit: Circuit
    timeline: Timeline | None

    @classmethod
    def of(cls, circuit: Circuit, bests: BestHolds = NO_BESTS) -> "Outline":
        """Expand a circuit, without the time to get into position."""
        try:
            return cls(circuit, expand(circuit, 0, bests))
        except ValueError:
            return cls(circuit, None)

    @property
    def is_open_ended(self) -> bool:
        """Tell whether a hold lasts until somebody ends it."""
        return any(step.hold_ms is None for step in self.circuit.steps)


def summary_words(outline: Outline) -> str:
    """Return what a circuit is in one line.

    "6 × 25 s hold · 15 s rest · 3 min 45 s", "5 exercises · 2 rounds · 14 min 30 s".
    """
    if outline.timeline is None:
        return why_not_words(outline)
    circuit = outline.circuit
    block = circuit.blocks[main_block_index(circuit)]
    if len(circuit.steps) == 1 and counts_sets(block) and block.steps[0].repeats == (1,):
        parts = _set_parts(block.steps[0], outline.timeline)
    else:
        parts = [exercise_count_words(len({step.exercise_id for step in circuit.steps}))]
        if block.rounds > 1:
            parts.append(round_count_words(block.rounds))
    words = " · ".join([*parts, total_words(outline)])
    return words[:1].upper() + words[1:]


def _set_parts(step: Step, timeline: Timeline) -> list[str]:
    if step.hold_ms is None:
        return [translate("circuits", "as long as you can hold")]
    lengths = dict.fromkeys(duration_words(hold.duration_ms) for hold in timeline.holds)
    hold = translate("circuits", " and ", "between the holds of both sides").join(lengths)
    parts = [translate("circuits", "{sets} × {hold} hold").format(sets=step.sets, hold=hold)]
    if step.rest_ms and step.sets > 1:
        parts.append(translate("circuits", "{rest} rest").format(rest=duration_words(step.rest_ms)))
    return parts


def total_words(outline: Outline) -> str:
    """Return how long a circuit lasts: "14 min 30 s", "as long as you hold"."""
    total_ms = outline.timeline.total_ms if outline.timeline else 0
    return _open_words(total_ms) if outline.is_open_ended else duration_words(total_ms)


def _open_words(total_ms: int) -> str:
    if not total_ms:
        return translate("circuits", "as long as you hold")
    return translate("circuits", "{time} and as long as you hold").format(
        time=duration_words(total_ms)
    )


def totals_words(outline: Outline) -> str:
    """Return length and time under tension: "14 min 30 s in all · 7 min 30 s under tension"."""
    if outline.timeline is None:
        return why_not_words(outline)
    timeline = outline.timeline
    lengths = Lengths(timeline.total_ms, timeline.held_ms, len(timeline.holds))
    return length_words(outline.circuit, lengths)


def length_words(circuit: Circuit, lengths: Lengths) -> str:
    """Return how long a circuit is: "14 min 30 s in all · 7 min 30 s under tension"."""
    outline = Outline(circuit, None)
    if not circuit.steps:
        return why_not_words(outline)
    if outline.is_open_ended:
        return _open_words(lengths.total_ms)
    return translate("circuits", "{total} in all · {held} under tension").format(
        total=duration_words(lengths.total_ms), held=duration_words(lengths.held_ms)
    )


def why_not_words(outline: Outline) -> str:
    """Return why a circuit cannot be started; empty if it can."""
    if outline.timeline is not None:
        return ""
    if outline.circuit.steps:
        return problem_words(Problem.TOO_LONG)
    return translate("circuits", "Nothing in it yet: add an exercise to start it.")


def exercises_words(circuit: Circuit, catalogue: Catalogue) -> str:
    """Return the exercises in one line: "Glute bridge · single-leg bridge, left and right"."""
    names: dict[str, None] = {}
    for step in circuit.steps:
        name = catalogue.name(step.exercise_id)
        names[with_sides_words(_lower(name) if names else name, step.sides)] = None
    return " · ".join(names)


def shares_words(outline: Outline, catalogue: Catalogue) -> str:
    """Return the holds that are a percent of a best one.

    "Left side 36 s, 70 % of 52 s; right side 31 s, 70 % of 44 s", with the name of the exercise
    where there are several in the circuit.
    """
    by_exercise: dict[str, dict[str, None]] = {}
    for hold in outline.timeline.holds if outline.timeline else ():
        if outline.circuit.blocks[hold.block].steps[hold.step].percent is not None:
            by_exercise.setdefault(hold.exercise_id, {})[_share_of_side_words(hold)] = None
    if len({step.exercise_id for step in outline.circuit.steps}) == 1:
        lines = ["; ".join(words) for words in by_exercise.values()]
        return "".join(line[:1].upper() + line[1:] for line in lines)
    return " · ".join(
        f"{catalogue.name(exercise_id)}: {'; '.join(words)}"
        for exercise_id, words in by_exercise.items()
    )


def _share_of_side_words(hold: Interval) -> str:
    time = duration_words(hold.duration_ms)
    side = time if hold.side is Side.BOTH else f"{side_words(hold.side)} {time}"
    if hold.share is None:
        return translate("circuits", "{side} until a best hold is known").format(side=side)
    return f"{side}, {share_words(hold.share)}"


def _lower(name: str) -> str:
    """Return a name as it stands within a line; abbreviations and "II" keep their capitals."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def with_sides_words(exercise: str, sides: Sides) -> str:
    """Return an exercise with its sides if it has any: "Side plank, left and right"."""
    pattern = {
        Sides.BOTH: "{exercise}",
        Sides.LEFT_RIGHT: translate("circuits", "{exercise}, left and right"),
        Sides.LEFT: translate("circuits", "{exercise}, left side only"),
        Sides.RIGHT: translate("circuits", "{exercise}, right side only"),
    }[sides]
    return pattern.format(exercise=exercise)


def sides_words(sides: Sides) -> str:
    """Return the words for the sides of a step: "both", "left, right"."""
    return {
        Sides.BOTH: translate("circuits", "both"),
        Sides.LEFT_RIGHT: translate("circuits", "left, right"),
        Sides.LEFT: translate("circuits", "left"),
        Sides.RIGHT: translate("circuits", "right"),
    }[sides]


def hold_words(step: Step) -> str:
    """Return the hold of a step: "45 s", "open"."""
    if step.hold_ms is None:
        return translate("circuits", "open", "a hold that lasts until it is ended")
    if step.percent is not None:
        return translate("circuits", "{percent} %").format(percent=step.percent)
    return duration_words(step.hold_ms)


def times_words(step: Step) -> str:
    """Return sets and repeats of a step: "× 6", "× 3 sets of 5", "6, 4, 2"."""
    if len(step.repeats) > 1:
        return repeats_text(step.repeats)
    (repeats,) = step.repeats
    if step.sets == 1 or repeats == 1:
        return f"× {step.sets * repeats}"
    return f"{step.sets} × {repeats}"


def load_words(step: Step) -> str:
    """Return the load of a step: "7.5 kg", a band's name; empty for none."""
    parts = [kilograms_words(step.load.grams)] if step.load.grams else []
    return " · ".join([*parts, *filter(None, [step.load.band])])


def tempo_words(step: Step) -> str:
    """Return the tempo of a step: "tempo 3-1-3"; empty for none."""
    if step.tempo is None:
        return ""
    times = (step.tempo.up_ms, step.tempo.hold_ms, step.tempo.down_ms)
    seconds = "-".join(f"{time_ms / 1000:g}" for time_ms in times)
    return translate("circuits", "tempo {seconds}").format(seconds=seconds)


def kilograms_words(grams: int) -> str:
    """Return a weight: "7.5 kg"."""
    return translate("circuits", "{number} kg").format(number=figure_words(grams / 1000))


def rest_words(rest_ms: int) -> str:
    """Return a rest: "30 s", "none"."""
    return duration_words(rest_ms) if rest_ms else translate("circuits", "none")


def step_words(step: Step, catalogue: Catalogue) -> str:
    """Return a step in one line, as a screen reader says it."""
    parts = [
        with_sides_words(catalogue.name(step.exercise_id), step.sides),
        translate("circuits", "hold {hold}").format(hold=hold_words(step)),
        times_words(step),
        translate("circuits", "rest {rest}").format(rest=rest_words(step.rest_ms)),
    ]
    return ", ".join([*parts, *filter(None, [load_words(step), tempo_words(step)])])


def block_words(name: str, index: int) -> str:
    """Return the name of a block; one without a name is numbered."""
    return name or translate("circuits", "Block {number}").format(number=index + 1)


def problem_words(problem: Problem) -> str:
    """Return why a change is refused, and what helps."""
    return {
        Problem.EMPTY_NAME: translate("circuits", "A circuit needs a name."),
        Problem.LONG_NAME: translate("circuits", "Names have at most 120 characters."),
        Problem.TOO_LONG: translate(
            "circuits",
            "That would last longer than 24 hours or have more than 25,000 holds. "
            "Take shorter times or fewer rounds.",
        ),
        Problem.TOO_MANY: translate("circuits", "A circuit has at most 10,000 steps."),
        Problem.PERCENT: translate("circuits", "Write a number from 10 to 100, or 0 for none."),
        Problem.PASTE: translate("circuits", "There are no steps on the clipboard."),
        Problem.NOTHING: translate("circuits", "Select steps first."),
        Problem.NOT_DONE: translate(
            "circuits", "These changes are a draft. Press Done first, then share the circuit."
        ),
        Problem.VALUE: translate("circuits", "That can’t be. It stays as it was."),
        Problem.HOLD: translate("circuits", "A hold lasts at least 1 s. It stays as it was."),
        Problem.EXERCISE: translate(
            "circuits", "No exercise has this name. Type a part of one, or press the down arrow."
        ),
        Problem.REPEATS: translate(
            "circuits", "Write one number from 1 to 500, or one for each set, such as 6, 4, 2."
        ),
    }[problem]
