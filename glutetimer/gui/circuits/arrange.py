# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps and blocks put in, taken out and moved; functions from circuit to circuit, no Qt.

Moving sees a circuit as one row of items, in which a mark stands before each block's steps: a
step that goes past a mark is in another block.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.gui.circuits.edit import Place

_Item = tuple[Place, Step] | None
Arranged = tuple[Circuit, tuple[Place, ...]]


def steps_at(circuit: Circuit, places: Iterable[Place]) -> tuple[Step, ...]:
    """Return the steps at these places.

    Raises:
        IndexError: If there is none at one of them.
    """
    return tuple(circuit.blocks[place.block].steps[place.step] for place in places)


def changed_at(
    circuit: Circuit, places: Collection[Place], change: Callable[[Step], Step]
) -> Circuit:
    """Return the circuit with the steps at these places passed through ``change``.

    Raises:
        ValueError: If a value is out of its range.
    """
    wanted = set(places)
    blocks = list(circuit.blocks)
    for index in {place.block for place in wanted}:
        steps = tuple(
            change(step) if Place(index, at) in wanted else step
            for at, step in enumerate(blocks[index].steps)
        )
        if steps != blocks[index].steps:
            blocks[index] = replace(blocks[index], steps=steps)
    return replace(circuit, blocks=tuple(blocks))


def without(circuit: Circuit, places: Collection[Place]) -> Circuit:
    """Return the circuit without the steps at these places."""
    wanted = set(places)
    items = [item for item in _row(circuit) if item is None or item[0] not in wanted]
    return _circuit(circuit, items)[0]


def inserted(circuit: Circuit, at: Place, steps: Sequence[Step]) -> Arranged:
    """Return the circuit with steps put in before a place, and where they stand.

    Args:
        circuit: What is there; without a block it gets one.
        at: The place of the first of them; one beyond the last step is the end of the block.
        steps: What to put in.

    Raises:
        ValueError: If there would be too many steps.
    """
    blocks = circuit.blocks or (Block(()),)
    there = blocks[at.block].steps
    changed = replace(blocks[at.block], steps=(*there[: at.step], *steps, *there[at.step :]))
    whole = replace(circuit, blocks=(*blocks[: at.block], changed, *blocks[at.block + 1 :]))
    return whole, tuple(Place(at.block, at.step + index) for index in range(len(steps)))


def duplicated(circuit: Circuit, places: Sequence[Place]) -> Arranged:
    """Return the circuit with the same steps once more, below the last of them."""
    last = max(places)
    return inserted(circuit, Place(last.block, last.step + 1), steps_at(circuit, sorted(places)))


def moved_by(circuit: Circuit, places: Collection[Place], by: int) -> Arranged:
    """Return the circuit with steps moved up (-1) or down (+1), and where they stand now.

    A step that leaves its block goes to the near end of the next one; at the end of all it stays.
    """
    wanted = set(places)
    items = list(_row(circuit))
    in_order = range(1, len(items)) if by < 0 else range(len(items) - 2, -1, -1)
    step = -1 if by < 0 else 1
    for index in in_order:
        item, beside = items[index], items[index + step]
        if item is None or item[0] not in wanted:
            continue
        if index + step == 0 or (beside is not None and beside[0] in wanted):
            continue
        items[index], items[index + step] = beside, item
    return _arranged(circuit, items, wanted)


def dropped(circuit: Circuit, places: Collection[Place], target: Place) -> Arranged:
    """Return the circuit with steps brought together before a place, and where they stand now.

    Args:
        circuit: What is there.
        places: The steps to move.
        target: What they shall stand before; one beyond the last step is the end of the block.
    """
    wanted = set(places)
    before: list[_Item] = []
    after: list[_Item] = []
    moved: list[_Item] = []
    block = -1
    for item in _row(circuit):
        block += item is None
        is_before = item is None if block == target.block else block < target.block
        if item is not None and item[0] in wanted:
            moved.append(item)
        elif is_before or (item is not None and item[0] < target):
            before.append(item)
        else:
            after.append(item)
    return _arranged(circuit, [*before, *moved, *after], wanted)


def block_moved(circuit: Circuit, index: int, target: int) -> Circuit:
    """Return the circuit with a block at another place among the blocks."""
    rest = [*circuit.blocks[:index], *circuit.blocks[index + 1 :]]
    rest.insert(max(0, min(len(rest), target)), circuit.blocks[index])
    return replace(circuit, blocks=tuple(rest))


def block_duplicated(circuit: Circuit, index: int) -> Circuit:
    """Return the circuit with the same block once more, below it."""
    blocks = circuit.blocks
    return replace(circuit, blocks=(*blocks[: index + 1], blocks[index], *blocks[index + 1 :]))


def _row(circuit: Circuit) -> Iterable[_Item]:
    for index, block in enumerate(circuit.blocks):
        yield None
        for at, step in enumerate(block.steps):
            yield Place(index, at), step


def _arranged(circuit: Circuit, items: Sequence[_Item], wanted: Collection[Place]) -> Arranged:
    whole, places = _circuit(circuit, items)
    return whole, tuple(there for there, was in places if was in wanted)


def _circuit(
    circuit: Circuit, items: Iterable[_Item]
) -> tuple[Circuit, tuple[tuple[Place, Place], ...]]:
    """Return the circuit of a row of items, with each step's new and old place."""
    steps: list[list[Step]] = []
    places: list[tuple[Place, Place]] = []
    for item in items:
        if item is None:
            steps.append([])
        else:
            places.append((Place(len(steps) - 1, len(steps[-1])), item[0]))
            steps[-1].append(item[1])
    blocks = tuple(
        block if list(block.steps) == inside else replace(block, steps=tuple(inside))
        for block, inside in zip(circuit.blocks, steps, strict=True)
    )
    return replace(circuit, blocks=blocks), tuple(places)
