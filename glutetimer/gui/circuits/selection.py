# SPDX-License-Identifier: GPL-3.0-or-later
"""Which steps of a circuit are selected; no Qt in here."""

from collections.abc import Iterable
from typing import NamedTuple

from glutetimer.domain.circuit import Circuit
from glutetimer.gui.circuits.edit import Place


class Selection(NamedTuple):
    """Selected steps.

    Attributes:
        places: Where they stand, in order.
        current: The one with the focus; None if there is none.
        anchor: Where a range begins.
    """

    places: tuple[Place, ...] = ()
    current: Place | None = None
    anchor: Place | None = None

    def toggled(self, place: Place) -> "Selection":
        """Return the selection with a step added or taken out."""
        places = tuple(sorted(set(self.places) ^ {place}))
        return Selection(places, place, place)

    def extended(self, circuit: Circuit, place: Place) -> "Selection":
        """Return the range from the anchor to a step, over blocks as well."""
        anchor = self.anchor or place
        first, last = sorted((anchor, place))
        inside = tuple(each for each in all_places(circuit) if first <= each <= last)
        return Selection(inside, place, anchor)


NOTHING = Selection()


def only(place: Place | None) -> Selection:
    """Return a selection of one step; of none for None."""
    return NOTHING if place is None else Selection((place,), place, place)


def these(places: Iterable[Place], current: Place | None = None) -> Selection:
    """Return a selection of these steps; the first is the current one unless another is."""
    inside = tuple(sorted(places))
    if not inside:
        return NOTHING
    current = current if current in inside else inside[0]
    return Selection(inside, current, inside[0])


def all_places(circuit: Circuit) -> tuple[Place, ...]:
    """Return the places of all steps in order."""
    return tuple(
        Place(index, step)
        for index, block in enumerate(circuit.blocks)
        for step in range(len(block.steps))
    )


def places_of_block(circuit: Circuit, index: int) -> tuple[Place, ...]:
    """Return the places of a block's steps in order."""
    return tuple(Place(index, step) for step in range(len(circuit.blocks[index].steps)))


def fitted(circuit: Circuit, selection: Selection) -> Selection:
    """Return the selection without places where no step is."""
    there = set(all_places(circuit))
    places = [place for place in selection.places if place in there]
    return these(places, selection.current)
