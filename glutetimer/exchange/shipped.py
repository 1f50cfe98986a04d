# SPDX-License-Identifier: GPL-3.0-or-later
"""The circuits that ship, ``assets/circuits/*.json``."""

from glutetimer import resources
from glutetimer.domain.circuit import Circuit


def shipped_ids() -> tuple[str, ...]:
    """Return the ids of the circuits that ship; their files' names alone tell them.

    Raises:
        FileNotFoundError: If none shipped.
    """
    files = resources.list_assets("circuits", ".json")
    return tuple(f"shipped-{path.stem.partition('-')[2]}" for path in files)


def load_shipped_circuits() -> tuple[Circuit, ...]:
    """Return all circuits that ship, in the order of their files' names.

    Raises:
        FileNotFoundError: If none shipped.
        CircuitFileError: If a file is broken: the installation is.
    """
    from glutetimer.circuit_json import decode_file

    return tuple(
        circuit
        for path in resources.list_assets("circuits", ".json")
        for circuit in decode_file(path.read_bytes(), path.name)
    )
