# SPDX-License-Identifier: GPL-3.0-or-later
"""The circuits that ship, ``assets/circuits/*.json``."""

from glutetimer import resources
from glutetimer.circuit_json import decode_file
from glutetimer.domain.circuit import Circuit


def load_shipped_circuits() -> tuple[Circuit, ...]:
    """Return all circuits that ship, in the order of their files' names.

    Raises:
        FileNotFoundError: If none shipped.
        CircuitFileError: If a file is broken: the installation is.
    """
    return tuple(
        circuit
        for path in resources.list_assets("circuits", ".json")
        for circuit in decode_file(path.read_bytes(), path.name)
    )
