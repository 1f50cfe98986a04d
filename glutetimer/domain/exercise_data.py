# SPDX-License-Identifier: GPL-3.0-or-later
"""An exercise as plain data, the form in which catalogue files and the database keep it."""

from collections.abc import Mapping
from typing import Any

from glutetimer.domain.exercise import Bearing, Exercise, Group, Mode, Muscle, Sides

_TEXTS = ("id", "name", "position", "how_to", "cue", "source", "picture")


def exercise_of(data: Mapping[str, Any]) -> Exercise:
    """Return the exercise that plain data describe.

    Args:
        data: As ``data_of`` returns them. "cue", "aliases" and "own" may be missing.

    Raises:
        KeyError, TypeError, ValueError: If they do not describe one.
    """
    shortest_s, longest_s = data["usual_hold_s"]
    return Exercise(
        **{name: _text(data, name) for name in _TEXTS},
        group=Group(data["group"]),
        mode=Mode(data["mode"]),
        sides=Sides(data["sides"]),
        muscles=tuple(Muscle(muscle) for muscle in data["muscles"]),
        bearing=Bearing(data["bearing"]),
        usual_hold_ms=(round(shortest_s * 1000), round(longest_s * 1000)),
        aliases=tuple(map(str, data.get("aliases", ()))),
        own=bool(data.get("own", False)),
        elsewhere=(),
    )


def data_of(exercise: Exercise) -> dict[str, Any]:
    """Return an exercise as data that JSON can hold."""
    return {
        **{name: getattr(exercise, name) for name in _TEXTS},
        "group": exercise.group.value,
        "mode": exercise.mode.value,
        "sides": exercise.sides.value,
        "muscles": [muscle.value for muscle in exercise.muscles],
        "bearing": exercise.bearing.value,
        "usual_hold_s": [ms / 1000 for ms in exercise.usual_hold_ms],
        "aliases": list(exercise.aliases),
        "own": exercise.own,
    }


def _text(data: Mapping[str, Any], name: str) -> str:
    text = data.get(name, "") if name == "cue" else data[name]
    if not isinstance(text, str):
        raise TypeError(f"{name} must be text: {text!r}")
    return text
