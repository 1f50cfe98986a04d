# SPDX-License-Identifier: GPL-3.0-or-later
"""The values of a step as lines of the inspector."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox

from glutetimer.domain.circuit import MAX_SETS, MIN_PERCENT, Load, Step
from glutetimer.domain.exercise import Catalogue, Sides
from glutetimer.gui.circuits.duration_stepper import load_stepper, seconds_stepper
from glutetimer.gui.circuits.edit import (
    Problem,
    repeats_of,
    repeats_text,
    with_exercise,
    with_repeats,
    with_time,
)
from glutetimer.gui.circuits.exercise_field import ExerciseField
from glutetimer.gui.circuits.inspector.rows import (
    Apply,
    InspectorRow,
    NumberRow,
    TextRow,
    common,
    mixed_words,
    with_percent,
)
from glutetimer.gui.circuits.words import sides_words
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.stepper import Stepper, Unit

translate = QCoreApplication.translate
_USUAL_HOLD_MS = 30_000
MAX_CUE_LENGTH = 200
MAX_BAND_LENGTH = 60


class ExerciseRow(InspectorRow):
    """What is done."""

    def __init__(self, catalogue: Catalogue, apply: Apply) -> None:
        self._field = ExerciseField(catalogue)
        super().__init__("exercise", translate("circuits", "Exercise"), self._field, is_wide=True)
        self._catalogue, self._apply = catalogue, apply
        self._field.exercise_chosen.connect(self._on_chosen)
        self._field.refused.connect(partial(self.set_problem, Problem.EXERCISE))

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the exercise, or that there are several."""
        exercise_id = common(step.exercise_id for step in steps)
        if exercise_id is None:
            self._field.clear_exercise(mixed_words())
        else:
            self._field.set_exercise(exercise_id)

    def _on_chosen(self, exercise_id: str) -> None:
        exercise = self._catalogue.get(exercise_id)
        if exercise is not None:
            self.set_problem(self._apply("exercise", lambda step: with_exercise(step, exercise)))


class SidesRow(InspectorRow):
    """On which sides."""

    def __init__(self, apply: Apply) -> None:
        label = translate("circuits", "Side")
        self._choice = DropDown(label, [(sides.value, sides_words(sides)) for sides in Sides])
        super().__init__("sides", label, self._choice)
        self._apply = apply
        self._choice.value_changed.connect(self._on_changed)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the sides, or that they differ."""
        sides = common(step.sides for step in steps)
        if sides is None:
            self._choice.set_mixed(mixed_words())
        else:
            self._choice.set_value(sides.value)

    def _on_changed(self, value: str) -> None:
        sides = Sides(value)
        self.set_problem(self._apply("sides", lambda step: replace(step, sides=sides)))


class HoldRow(NumberRow):
    """How long a hold lasts; a time that is set makes an open-ended hold a timed one."""

    def __init__(self, apply: Apply) -> None:
        label = translate("circuits", "Hold")
        stepper = seconds_stepper(label)
        super().__init__("hold_ms", label, stepper, _hold_s, _with_hold, apply, Problem.HOLD)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the time; grey if every hold is open-ended."""
        super().show_steps(steps)
        self.control.setEnabled(any(step.hold_ms is not None for step in steps))
        by_percent = any(step.percent is not None for step in steps)
        self._label.setText(
            translate("circuits", "Hold, until a best hold is known")
            if by_percent
            else translate("circuits", "Hold")
        )

    def _on_mixed_stepped(self, by: int) -> None:
        self._change(partial(_stepped_hold, self._stepper, by))


class OpenRow(InspectorRow):
    """Whether a hold lasts until somebody ends it."""

    def __init__(self, usual_hold_ms: Callable[[Step], int], apply: Apply) -> None:
        label = translate("circuits", "As long as you can")
        self._box = QCheckBox()
        self._box.setMinimumSize(36, 36)
        super().__init__("open_ended", label, self._box)
        self._usual_hold_ms, self._apply = usual_hold_ms, apply
        self._box.clicked.connect(self._on_clicked)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Tick the box if all holds are open-ended, half if some are."""
        count = sum(step.hold_ms is None for step in steps)
        self._box.setTristate(0 < count < len(steps))
        self._box.setCheckState(
            Qt.CheckState.Unchecked
            if not count
            else Qt.CheckState.Checked
            if count == len(steps)
            else Qt.CheckState.PartiallyChecked
        )

    def _on_clicked(self) -> None:
        is_open = self._box.checkState() is not Qt.CheckState.Unchecked
        self._apply("open", partial(self._changed, is_open))

    def _changed(self, is_open: bool, step: Step) -> Step:
        if is_open:
            return replace(step, hold_ms=None, percent=None)
        return step if step.hold_ms is not None else _timed(step, self._usual_hold_ms(step))


class PercentRow(NumberRow):
    """A share of the best hold, in place of a time."""

    def __init__(self, apply: Apply) -> None:
        label = translate("circuits", "Percent of the best hold")
        steps = (0, *range(MIN_PERCENT, 101, 5))
        off = translate("circuits", "off")
        stepper = Stepper(label, 0, 100, unit=Unit.PERCENT, steps=steps, zero_text=off)
        super().__init__(
            "percent",
            label,
            stepper,
            lambda step: step.percent or 0,
            with_percent,
            apply,
            Problem.PERCENT,
        )

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the percent; hidden where a hold is open-ended."""
        super().show_steps(steps)
        self.setVisible(all(step.hold_ms is not None for step in steps))


class _Time(NamedTuple):
    name: str
    label: str
    matters: Callable[[Step], bool]


class TimeRow(NumberRow):
    """A rest, a relax, or the time to switch sides; hidden where it means nothing."""

    def __init__(self, time: _Time, apply: Apply) -> None:
        stepper = seconds_stepper(time.label, translate("circuits", "none"))
        super().__init__(
            time.name,
            time.label,
            stepper,
            lambda step: int(getattr(step, time.name)) // 1000,
            lambda step, seconds: with_time(step, time.name, seconds * 1000),
            apply,
        )
        self._matters = time.matters

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the time."""
        super().show_steps(steps)
        self.setVisible(any(map(self._matters, steps)))


def value_rows(
    catalogue: Catalogue, usual_hold_ms: Callable[[Step], int], apply: Apply
) -> dict[str, InspectorRow]:
    """Return all lines by name, in the order in which they are shown."""
    relax = _Time(
        "relax_ms",
        translate("circuits", "Relax between repeats"),
        lambda step: max(step.repeats) > 1,
    )
    switch = _Time(
        "switch_ms",
        translate("circuits", "Time to switch sides"),
        lambda step: step.sides is Sides.LEFT_RIGHT,
    )
    rest = _Time("rest_ms", translate("circuits", "Rest after it"), lambda _: True)
    return {
        "exercise": ExerciseRow(catalogue, apply),
        "sides": SidesRow(apply),
        "hold": HoldRow(apply),
        "rest": TimeRow(rest, apply),
        "repeats": _repeats_row(apply),
        "relax": TimeRow(relax, apply),
        "sets": _sets_row(apply),
        "switch": TimeRow(switch, apply),
        "open_ended": OpenRow(usual_hold_ms, apply),
        "percent": PercentRow(apply),
        "load": _load_row(apply),
        "band": _band_row(apply),
        "cue": _cue_row(apply),
    }


def _sets_row(apply: Apply) -> NumberRow:
    label = translate("circuits", "Sets")
    return NumberRow(
        "sets", label, Stepper(label, 1, MAX_SETS), lambda step: step.sets, Step.with_sets, apply
    )


def _repeats_row(apply: Apply) -> TextRow:
    row = TextRow(
        "repeats",
        translate("circuits", "Repeats in a set"),
        lambda step: repeats_text(step.repeats),
        lambda step, text: with_repeats(step, repeats_of(text)),
        apply,
        Problem.REPEATS,
    )
    hint = translate("circuits", "One number, or one for each set, such as 6-4-2")
    row.set_hint("", hint)
    return row


def _load_row(apply: Apply) -> NumberRow:
    label = translate("circuits", "Load")
    return NumberRow(
        "load",
        label,
        load_stepper(label, translate("circuits", "none")),
        lambda step: step.load.grams,
        lambda step, grams: replace(step, load=Load(grams, step.load.band)),
        apply,
    )


def _band_row(apply: Apply) -> TextRow:
    row = TextRow(
        "band",
        translate("circuits", "Band"),
        lambda step: step.load.band,
        lambda step, text: replace(step, load=Load(step.load.grams, text[:MAX_BAND_LENGTH])),
        apply,
    )
    row.set_hint(translate("circuits", "none"), translate("circuits", "Such as “green”"))
    return row


def _cue_row(apply: Apply) -> TextRow:
    row = TextRow(
        "cue",
        translate("circuits", "Spoken cue"),
        lambda step: step.cue,
        lambda step, text: replace(step, cue=text[:MAX_CUE_LENGTH]),
        apply,
        is_wide=True,
    )
    row.set_hint(translate("circuits", "The exercise’s own"))
    return row


def _stepped_hold(stepper: Stepper, by: int, step: Step) -> Step:
    """Return the step with the next hold; one that is open-ended stays so."""
    if step.hold_ms is None:
        return step
    return _with_hold(step, stepper.stepped(_hold_s(step), by))


def _hold_s(step: Step) -> int:
    return (step.hold_ms or 0) // 1000


def _with_hold(step: Step, seconds: int) -> Step:
    if not seconds:
        raise ValueError("hold must not be 0")
    return replace(step, hold_ms=seconds * 1000)


def _timed(step: Step, hold_ms: int) -> Step:
    return replace(step, hold_ms=hold_ms)


def usual_hold_of(catalogue: Catalogue, step: Step) -> int:
    """Return how long the exercise of a step is held at least, in milliseconds."""
    exercise = catalogue.get(step.exercise_id)
    return exercise.usual_hold_ms[0] if exercise is not None else _USUAL_HOLD_MS
