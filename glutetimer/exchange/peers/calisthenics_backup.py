# SPDX-License-Identifier: GPL-3.0-or-later
"""Calisthenics Memory: what its backup plans and has recorded; a share has it in ``data``.

An interval program is work and rest for each exercise, in rounds. A program is sets of each
exercise, some of them in loops; those that are counted in repetitions are left out.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from glutetimer.domain.circuit import MAX_ROUNDS, MAX_SETS
from glutetimer.domain.exercise import Sides
from glutetimer.domain.import_report import ImportedExercise
from glutetimer.domain.said import said
from glutetimer.exchange.content import Content
from glutetimer.exchange.dates import moment
from glutetimer.exchange.draft import Draft
from glutetimer.exchange.fields import FieldError, Fields
from glutetimer.exchange.history import REPETITIONS, Diary, NoHoldError, load_of
from glutetimer.exchange.peers.calisthenics_memory import (
    PROGRAM,
    Record,
    add_exercise,
    add_record,
)
from glutetimer.exchange.peers.reader import Reader, has_keys
from glutetimer.exchange.sequence import Item, Repeat, hold_count

_Exercises = dict[int, ImportedExercise]
_Parts = dict[int, list[Fields]]


def _sniff(content: Content) -> bool:
    return content.is_json and has_keys(_lists(content.document), ["exercises", "groups"])


def _lists(document: Any) -> Any:
    return document["data"] if has_keys(document, ["exportType", "data"]) else document


def _read(content: Content, draft: Draft) -> None:
    lists = Fields(_lists(content.document), "$")
    exercises: _Exercises = {}
    for one in lists.objects("exercises"):
        with draft.entry():
            exercises[one.whole("id")] = add_exercise(one, draft)
    _add_interval_programs(lists, exercises, draft)
    _add_programs(lists, exercises, draft)
    _add_records(lists, exercises, draft)


def _objects(lists: Fields, key: str, draft: Draft) -> Iterator[Fields]:
    """Yield the objects of a list that older backups lack; what is no object is left out."""
    for value, place in lists.values(key) if key in lists else ():
        with draft.entry():
            yield Fields(value, place)


def _by_program(lists: Fields, key: str, draft: Draft) -> _Parts:
    """Return the parts of each program, in their order."""
    parts: dict[int, list[tuple[float, Fields]]] = defaultdict(list)
    for part in _objects(lists, key, draft):
        parts[part.whole("programId")].append((part.number("sortOrder", 0), part))
    return {
        program: [part for _, part in sorted(ordered, key=lambda each: each[0])]
        for program, ordered in parts.items()
    }


def _exercise(part: Fields, exercises: _Exercises) -> ImportedExercise:
    found = exercises.get(part.whole("exerciseId"))
    if found is None:
        raise FieldError(part.at("exerciseId"), said("there is no exercise of this number"))
    return found


# ---------------------------------------------------------------------------- interval programs


def _add_interval_programs(lists: Fields, exercises: _Exercises, draft: Draft) -> None:
    parts = _by_program(lists, "intervalProgramExercises", draft)
    for program in _objects(lists, "intervalPrograms", draft):
        items: list[Item] = []
        for part in parts.get(program.whole("id"), []):
            with draft.entry():
                rest = program.seconds_ms("restSeconds", 0) if items else 0
                work = _work(program, _exercise(part, exercises), draft)
                items += [*draft.pause(rest, program.at("restSeconds")), work]
        between = program.seconds_ms("roundRestSeconds", 0)
        items += draft.pause(between, program.at("roundRestSeconds"))
        rounds = draft.count(program.whole("rounds", 1), program.at("rounds"), MAX_ROUNDS)
        one_round = Repeat(rounds, tuple(items), skip_last_rest=True)
        draft.add_circuit(
            program.text("name"), [one_round], program.place, entries=hold_count(items)
        )


def _work(program: Fields, exercise: ImportedExercise, draft: Draft) -> Item:
    match = draft.match(exercise.name, program.place)
    return draft.step(match, program.seconds_ms("workSeconds"), program.at("workSeconds"))


# ------------------------------------------------------------------------------------- programs


def _add_programs(lists: Fields, exercises: _Exercises, draft: Draft) -> None:
    parts = _by_program(lists, "programExercises", draft)
    loops = _by_program(lists, "programLoops", draft)
    for program in _objects(lists, "programs", draft):
        key = program.whole("id")
        items = _program(parts.get(key, []), loops.get(key, []), exercises, draft)
        name, count = program.text("name"), hold_count(items)
        draft.add_circuit(name, items, program.place, entries=count)


def _program(
    parts: list[Fields], loops: list[Fields], exercises: _Exercises, draft: Draft
) -> list[Item]:
    ordered: list[tuple[float, Item]] = []
    inside: dict[int, list[Item]] = {loop.whole("id"): [] for loop in loops}
    for part in parts:
        with draft.entry():
            item = _sets(part, _exercise(part, exercises), draft)
            loop_items = inside.get(part.whole("loopId", -1))
            if loop_items is None:
                ordered.append((part.number("sortOrder", 0), item))
            else:
                loop_items.append(item)
    for loop in loops:
        whole = Repeat(1, _loop(loop, inside[loop.whole("id")], draft))
        ordered.append((loop.number("sortOrder", 0), whole))
    return [item for _, item in sorted(ordered, key=lambda each: each[0])]


def _sets(part: Fields, exercise: ImportedExercise, draft: Draft) -> Item:
    if not exercise.timed:
        reason = said("“{name}” is counted in repetitions", name=exercise.name)
        raise FieldError(part.place, reason)
    match = draft.match(exercise.name, part.place)
    step = draft.step(match, part.seconds_ms("targetValue"), part.at("targetValue"))
    sets = draft.count(part.whole("sets", 1), part.at("sets"), MAX_SETS)
    rest = draft.pause(part.seconds_ms("intervalSeconds", 0), part.at("intervalSeconds"))
    return Repeat(sets, (replace(step, sides=exercise.sides), *rest))


def _loop(loop: Fields, items: list[Item], draft: Draft) -> tuple[Item, ...]:
    """Return the rounds of a loop, with its rest between them and not after the last one."""
    rounds = draft.count(loop.whole("rounds", 1), loop.at("rounds"), MAX_ROUNDS)
    between = draft.pause(loop.seconds_ms("restBetweenRounds", 0), loop.at("restBetweenRounds"))
    last = items[-1] if items else None
    own = last.items[1:] if isinstance(last, Repeat) else ()
    return (Repeat(rounds, (*items, *between), skip_last_rest=True), *own)


# -------------------------------------------------------------------------------------- history


def _add_records(lists: Fields, exercises: _Exercises, draft: Draft) -> None:
    diary = Diary(draft, PROGRAM)
    for value, place in lists.values("records") if "records" in lists else ():
        try:
            _add_record(Fields(value, place), exercises, diary)
        except NoHoldError as reason:
            diary.leave_out(place, reason)
        except FieldError as error:
            draft.leave_out(error.place, error.reason)
    for _, place in lists.values("intervalRecords") if "intervalRecords" in lists else ():
        draft.leave_out_row(place, said("an interval program that was done, without its holds"))
    diary.close()


def _add_record(one: Fields, exercises: _Exercises, diary: Diary) -> None:
    exercise = _exercise(one, exercises)
    if not exercise.timed:
        raise NoHoldError(REPETITIONS)
    text = f"{one.text('date')} {one.text('time', '')}"
    record = Record(
        name=exercise.name,
        at=moment(text, one.at("date")),
        right_s=one.number("valueRight", 0),
        left_s=one.number("valueLeft", 0),
        two_sided=exercise.sides is Sides.LEFT_RIGHT,
        note=one.text("comment", ""),
        load=load_of(one.number("weightG", 0) / 1000, "kg", one.at("weightG")),
    )
    add_record(record, diary, one.place)


BACKUP = Reader(PROGRAM, _sniff, _read)
