# SPDX-License-Identifier: GPL-3.0-or-later
"""Hangboard (8cH9) and Linebreaker: hangs in repeats on the holds of a board.

``{Workouts: [{Name, Sets: [{"Rest-to-Start", Exercise, Counter: hold in s, Pause, Reps, Left,
Right}]}]}``, and ``{LinebreakerBASE: [{title, exercises: [{title, leftHand, rightHand, onTime,
offTime, repetitions, pause}]}]}``, where numbers may be text. The pause of either stands before
its hangs. A hand without a hold hangs free.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from glutetimer.domain.exercise import Sides
from glutetimer.domain.said import said
from glutetimer.exchange.content import Content
from glutetimer.exchange.draft import Draft
from glutetimer.exchange.fields import Fields
from glutetimer.exchange.peers.reader import Reader, first_of, has_keys
from glutetimer.exchange.sequence import Item, hold_count

_BOARDS = "Linebreaker"
_FREE_HAND = ("", "0", "-")
_MAX_CUE = 120


@dataclass(frozen=True, slots=True)
class _Keys:
    """What the two programs call the same things."""

    name: str
    hold: str
    relax: str
    repeats: str
    before: str
    left: str
    right: str


_HANGBOARD = _Keys("Exercise", "Counter", "Pause", "Reps", "Rest-to-Start", "Left", "Right")
_LINEBREAKER = _Keys("title", "onTime", "offTime", "repetitions", "pause", "leftHand", "rightHand")


def _sniff_hangboard(content: Content) -> bool:
    if not content.is_json or not has_keys(content.document, ["Workouts"]):
        return False
    return has_keys(first_of(content.document["Workouts"]), ["Name"])


def _read_hangboard(content: Content, draft: Draft) -> None:
    for workout in Fields(content.document, "$").objects("Workouts"):
        with draft.entry():
            items = list(_hangs(workout, "Sets", _HANGBOARD, draft))
            text = workout.text("Description", "")
            name, count = workout.text("Name"), hold_count(items)
            draft.add_circuit(name, items, workout.place, text, count)


def _sniff_linebreaker(content: Content) -> bool:
    if not content.is_json or not isinstance(content.document, dict):
        return False
    return any(key.startswith(_BOARDS) for key in content.document)


def _read_linebreaker(content: Content, draft: Draft) -> None:
    root = Fields(content.document, "$")
    for board in [key for key in root.raw if key.startswith(_BOARDS)]:
        for workout in root.objects(board):
            with draft.entry():
                items = list(_hangs(workout, "exercises", _LINEBREAKER, draft))
                name = f"{board}: {workout.text('title')}"
                text = workout.text("description", "")
                draft.add_circuit(name, items, workout.place, text, hold_count(items))


def _hangs(workout: Fields, key: str, keys: _Keys, draft: Draft) -> Iterator[Item]:
    for hang in workout.objects(key):
        with draft.entry():
            yield from _hang(hang, keys, draft)


def _hang(hang: Fields, keys: _Keys, draft: Draft) -> list[Item]:
    name = hang.name(keys.name)
    step = draft.step(draft.match(name, hang.place), hang.seconds_ms(keys.hold), hang.at(keys.hold))
    repeats = draft.count(hang.whole(keys.repeats, 1), hang.at(keys.repeats))
    relax = draft.pause(hang.seconds_ms(keys.relax, 0), hang.at(keys.relax))
    before = draft.pause(hang.seconds_ms(keys.before, 0), hang.at(keys.before))
    if hang.number("Intensity", 1) != 1:
        draft.leave_out(
            hang.at("Intensity"), said("the share of the greatest strength is not kept")
        )
    step = replace(
        step,
        repeats=(repeats,),
        relax_ms=relax[0].ms if relax and repeats > 1 else 0,
        sides=_sides(hang, keys, step.sides),
        cue=_cue(hang, keys),
    )
    return [*before, step]


def _sides(hang: Fields, keys: _Keys, otherwise: Sides) -> Sides:
    left = hang.text(keys.left, "") not in _FREE_HAND
    right = hang.text(keys.right, "") not in _FREE_HAND
    if left is right:
        return otherwise
    return Sides.LEFT if left else Sides.RIGHT


def _cue(hang: Fields, keys: _Keys) -> str:
    """Return what to hold on to, which is said before the hang."""
    if keys is _LINEBREAKER:
        return hang.text("description", "")[:_MAX_CUE]
    edges = dict.fromkeys(hang.text(key, "") for key in (keys.left, keys.right, "Grip"))
    return ", ".join(edge for edge in edges if edge)[:_MAX_CUE]


HANGBOARD = Reader("Hangboard (8cH9)", _sniff_hangboard, _read_hangboard)
LINEBREAKER = Reader("Linebreaker", _sniff_linebreaker, _read_linebreaker)
