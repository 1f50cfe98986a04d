# SPDX-License-Identifier: GPL-3.0-or-later
"""Which circuit to offer first."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from glutetimer.domain.circuit import Circuit


def suggested_circuit(
    circuits: Sequence[Circuit], last_done: Mapping[str, datetime]
) -> Circuit | None:
    """Return the circuit done last; before any workout, the first one that has steps."""
    able = [circuit for circuit in circuits if circuit.steps]
    done = [circuit for circuit in able if circuit.id in last_done]
    if done:
        return max(done, key=lambda circuit: last_done[circuit.id])
    return able[0] if able else None
