# SPDX-License-Identifier: GPL-3.0-or-later
"""The circuits that the database keeps, read at every start.

``circuit_json`` wrote them. It reads what may come from anybody, and takes longer to load than
the first screen has; a text from the database was valid when it was stored, and the domain checks
every number again.
"""

import json
from typing import Any

from glutetimer.domain.circuit import Block, Circuit, Load, Step, Tempo
from glutetimer.domain.exercise import Sides


def circuit_from_text(text: str) -> Circuit:
    """Return the circuit that ``circuit_json.encode_circuit`` wrote.

    Raises:
        ValueError: If it is not a circuit.
    """
    try:
        return _circuit(**json.loads(text))
    except (TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise ValueError(f"this is no circuit: {error}") from error


def _circuit(
    *,
    id: str,  # noqa: A002
    name: str,
    blocks: list[Any],
    description: str = "",
    source: str = "",
    **unknown: Any,
) -> Circuit:
    made = tuple(_block(**raw) for raw in blocks)
    return Circuit(id, name, made, description, source, _extra(unknown))


def _block(
    *,
    steps: list[Any],
    name: str = "",
    rounds: int = 1,
    round_rest_s: float = 0,
    **unknown: Any,
) -> Block:
    made = tuple(_step(**raw) for raw in steps)
    return Block(made, name, rounds, _thousands(round_rest_s), _extra(unknown))


def _step(
    *,
    exercise: str,
    hold_s: float | None,
    sets: int = 1,
    repeats: tuple[int, ...] = (1,),
    relax_s: float = 0,
    sides: str = Sides.BOTH.value,
    switch_s: float = 5,
    rest_s: float = 0,
    load_kg: float | None = None,
    band: str = "",
    cue: str = "",
    tempo: dict[str, Any] | None = None,
    percent_of_best: int | None = None,
    **unknown: Any,
) -> Step:
    return Step(
        exercise_id=exercise,
        hold_ms=None if hold_s is None else _thousands(hold_s),
        sets=sets,
        repeats=tuple(repeats),
        relax_ms=_thousands(relax_s),
        sides=Sides(sides),
        switch_ms=_thousands(switch_s),
        rest_ms=_thousands(rest_s),
        load=Load(_thousands(load_kg or 0), band),
        cue=cue,
        tempo=_tempo(**tempo) if tempo else None,
        percent=percent_of_best,
        extra=_extra(unknown),
    )


def _tempo(*, up_s: float, down_s: float, hold_s: float = 0) -> Tempo:
    return Tempo(_thousands(up_s), _thousands(hold_s), _thousands(down_s))


def _extra(unknown: dict[str, Any]) -> str:
    if not unknown:
        return ""
    from glutetimer.domain.extra import extra_text

    return extra_text(unknown)


def _thousands(number: float) -> int:
    """Return s as ms, or kg as g."""
    return round(number * 1000)
