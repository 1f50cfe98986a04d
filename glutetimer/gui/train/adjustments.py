# SPDX-License-Identifier: GPL-3.0-or-later
"""The timings that were changed on the Train screen; no Qt in here."""

from glutetimer.domain.circuit import Adjustment, Circuit


class Adjustments:
    """Remembers what was adjusted, for each circuit until the circuit itself is changed."""

    def __init__(self) -> None:
        self._by_id: dict[str, tuple[Circuit, Adjustment]] = {}

    def of(self, circuit: Circuit) -> Adjustment | None:
        """Return what was adjusted of a circuit, or None."""
        made_for, adjustment = self._by_id.get(circuit.id, (None, None))
        return adjustment if made_for == circuit else None

    def applied_to(self, circuit: Circuit) -> Circuit:
        """Return a circuit as it was adjusted."""
        return (self.of(circuit) or Adjustment()).apply(circuit)

    def remember(self, circuit: Circuit, adjustment: Adjustment | None) -> None:
        """Remember an adjustment; None, or one that changes nothing, forgets it."""
        if adjustment is None or adjustment.apply(circuit) == circuit:
            self._by_id.pop(circuit.id, None)
        else:
            self._by_id[circuit.id] = (circuit, adjustment)
