# SPDX-License-Identifier: GPL-3.0-or-later
"""GluteTimer's own circuit files, ``docs/circuit-file.md``."""

from dataclasses import replace

from glutetimer.circuit_json import FORMAT, CircuitFileError, decode_whole_file, kept_keys
from glutetimer.domain.exercise import MAX_CUE, MAX_EXERCISE_NAME, MAX_HOW_TO, Exercise
from glutetimer.domain.said import said
from glutetimer.exchange.catalogue import load_extra
from glutetimer.exchange.content import Content, Refusal
from glutetimer.exchange.draft import Draft, already_known
from glutetimer.exchange.fields import clean_text
from glutetimer.exchange.peers.reader import Reader, has_keys


def _sniff(content: Content) -> bool:
    if not content.is_json or not has_keys(content.document, ["format"]):
        return False
    return bool(content.document["format"] == FORMAT)


def _read(content: Content, draft: Draft) -> None:
    try:
        file = decode_whole_file(content.text.encode(), content.name)
    except CircuitFileError as error:
        raise Refusal(error.place, error.reason) from error
    for index, circuit in enumerate(file.circuits):
        if draft.add_ready_circuit(circuit, f"$.circuits[{index}]"):
            draft.take(len(circuit.steps))
    for place, key in kept_keys(file.circuits):
        draft.change(place, said("the key “{key}” is not known here, and is kept", key=key[:100]))
    _read_exercises(file.exercises, draft)
    for place, key in file.dropped:
        draft.change(
            place, said("the key “{key}” is not known here, and is left out", key=key[:100])
        )


def _read_exercises(exercises: tuple[Exercise, ...], draft: Draft) -> None:
    # What can be switched on in Settings is not to be hidden by an exercise of a file.
    shipped = load_extra() if exercises else ()
    for index, exercise in enumerate(exercises):
        place, cleaned = f"$.exercises[{index}]", _cleaned(exercise)
        if cleaned is None:
            draft.leave_out(place, said("its name has no letters"))
        elif exercise.id in shipped:
            draft.leave_out(place, already_known(cleaned.name, own=False))
        else:
            draft.add_described(cleaned, place)


def _cleaned(exercise: Exercise) -> Exercise | None:
    """Return an exercise whose texts can be shown, or None if nothing is left of its name."""
    # Composed texts may be longer than they were.
    name = clean_text(exercise.name)[:MAX_EXERCISE_NAME]
    if not name:
        return None
    aliases = (clean_text(alias)[:MAX_EXERCISE_NAME] for alias in exercise.aliases)
    return replace(
        exercise,
        name=name,
        position=clean_text(exercise.position)[:MAX_EXERCISE_NAME],
        how_to="\n".join(map(clean_text, exercise.how_to.splitlines()))[:MAX_HOW_TO],
        cue=clean_text(exercise.cue)[:MAX_CUE],
        source=clean_text(exercise.source)[:MAX_HOW_TO],
        aliases=tuple(dict.fromkeys(filter(None, aliases))),
    )


READER = Reader("GluteTimer", _sniff, _read)
