# SPDX-License-Identifier: GPL-3.0-or-later
"""A circuit by the name that somebody typed, in any case and in any language."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from glutetimer.cli.answers import CommandError
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.said import joined, said

if TYPE_CHECKING:
    from glutetimer import app


def find_circuit(core: "app.Core", name: str) -> Circuit:
    """Return the circuit of this name, whatever its case.

    Raises:
        CommandError: If there is none, with the nearest names.
    """
    by_name = {circuit.name.casefold(): circuit for circuit in reversed(core.circuits.circuits())}
    found = by_name.get(name.strip().casefold()) or _called_elsewhere(name.strip(), by_name)
    if found:
        return found
    near = _nearest(name, by_name)
    hint = said("Did you mean {names}?", names=near) if near else said("See: glutetimer list")
    problem = said("There is no circuit called “{name}”.", name=name)
    raise CommandError(joined((problem, hint), " "))


def _called_elsewhere(name: str, by_name: Mapping[str, Circuit]) -> Circuit | None:
    """Return the circuit that ships under this name in another language."""
    try:
        from glutetimer.app.shipped_names import shipped_called
    except ImportError:  # without Qt there is English alone
        return None
    return shipped_called(name, by_name.values())


def _nearest(name: str, by_name: Mapping[str, Circuit]) -> str:
    import difflib

    key = name.strip().casefold()
    keys = difflib.get_close_matches(key, by_name, n=3, cutoff=0.5)
    keys += [other for other in by_name if key and key in other and other not in keys]
    near: str = ""
    for other in keys[:3]:
        quoted = said("“{value}”", value=by_name[other].name)
        near = said("{one} or {other}", one=near, other=quoted) if near else quoted
    return near
