# SPDX-License-Identifier: GPL-3.0-or-later
"""Just Another Workout Timer: a shared workout, or an export of all of them.

``{title, version, sets: [{repetitions, exercises: [{name, duration in s}]}]}``, an export has them
in ``{"workouts": […]}``. A rest is an exercise that is called so.
"""

from collections.abc import Iterator

from glutetimer.exchange.content import Content
from glutetimer.exchange.draft import Draft
from glutetimer.exchange.fields import Fields
from glutetimer.exchange.peers.reader import Reader, first_of, has_keys
from glutetimer.exchange.sequence import Item, Repeat
from glutetimer.exchange.words import is_rest

_DEFAULT_S = 30


def _sniff(content: Content) -> bool:
    if not content.is_json:
        return False
    document = content.document
    if has_keys(document, ["workouts"]):
        workouts = document["workouts"]
        return workouts == [] or has_keys(first_of(workouts), ["title", "sets"])
    return has_keys(document, ["title", "sets"])


def _read(content: Content, draft: Draft) -> None:
    root = Fields(content.document, "$")
    workouts = root.objects("workouts") if "workouts" in root else iter([root])
    for workout in workouts:
        with draft.entry():
            items = [_set(one, draft) for one in workout.objects("sets")]
            draft.add_circuit(workout.text("title"), items, workout.place)


def _set(one: Fields, draft: Draft) -> Repeat:
    count = draft.count(one.whole("repetitions", 1), one.at("repetitions"))
    return Repeat(count, tuple(_exercises(one, draft)))


def _exercises(one: Fields, draft: Draft) -> Iterator[Item]:
    for exercise in one.objects("exercises"):
        with draft.entry():
            yield from _exercise(exercise, draft)


def _exercise(exercise: Fields, draft: Draft) -> Iterator[Item]:
    name = exercise.text("name")
    ms = exercise.seconds_ms("duration", _DEFAULT_S)
    if is_rest(name):
        yield from draft.pause(ms, exercise.at("duration"))
        return
    match = draft.match(name, exercise.at("name"))
    yield draft.step(match, ms, exercise.at("duration"))


READER = Reader("Just Another Workout Timer", _sniff, _read)
