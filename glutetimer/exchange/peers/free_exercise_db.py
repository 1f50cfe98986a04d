# SPDX-License-Identifier: GPL-3.0-or-later
"""free-exercise-db: a list of exercises; those of force "static" are held, the others are not."""

from glutetimer.domain.import_report import ImportedExercise
from glutetimer.domain.said import said
from glutetimer.exchange.content import Content
from glutetimer.exchange.draft import Draft
from glutetimer.exchange.fields import Fields, listed
from glutetimer.exchange.peers.reader import Reader, first_of, has_keys


def _sniff(content: Content) -> bool:
    keys = ["name", "force", "primaryMuscles"]
    return content.is_json and has_keys(first_of(content.document), keys)


def _read(content: Content, draft: Draft) -> None:
    moving = 0
    for value, place in listed(content.document, "$"):
        with draft.entry():
            exercise = Fields(value, place)
            name = exercise.name("name")
            if exercise.text("force", "") != "static":
                moving += 1
                continue
            match = draft.match(name, place)
            draft.add_exercise(match, ImportedExercise(match.exercise_id, name))
    if moving:
        draft.leave_out("$", said("{moving:,} of the exercises: they are not held", moving=moving))


READER = Reader("free-exercise-db", _sniff, _read)
