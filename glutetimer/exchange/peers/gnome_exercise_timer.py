# SPDX-License-Identifier: GPL-3.0-or-later
"""GNOME Exercise Timer: the text of its setting ``exercise-json-list``, bare or as dconf prints it.

A list of ``{name, sets, exercise_s, rest_s, prepare_s}``; older versions write ``warmup_s``, and
``{Title, Sets, ExerciseSec, RestSec, PreparationSec}``. It has no rest after the last set.
"""

import re
from typing import Any

from glutetimer.circuit_json import MAX_BYTES
from glutetimer.domain.circuit import MAX_ROUNDS
from glutetimer.domain.said import said
from glutetimer.exchange.content import Content, Refusal
from glutetimer.exchange.draft import Draft
from glutetimer.exchange.fields import Fields, listed
from glutetimer.exchange.peers.reader import Reader, first_of, has_keys
from glutetimer.exchange.sequence import Repeat

_KEY = "exercise-json-list"
_LONGEST = 1_000_000
# Possessive: a long text is read without remembering every way that it might be read.
_QUOTED = re.compile(r"""\s*('(?:[^'\\]++|\\.)*+'|"(?:[^"\\]++|\\.)*+")""", re.DOTALL)
_ESCAPED = re.compile(r"\\(u[0-9a-fA-F]{4}|U000[0-9a-fA-F]{5}|.)", re.DOTALL)
_SIGNS = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
_NAMES = {
    "name": "Title",
    "sets": "Sets",
    "exercise_s": "ExerciseSec",
    "rest_s": "RestSec",
    "prepare_s": "PreparationSec",
    "warmup_s": "PreparationSec",
}


def _sniff(content: Content) -> bool:
    if content.is_database or len(content.data) > MAX_BYTES:
        return False
    if content.is_json:
        return _is_training(first_of(content.document))
    text = content.text.lstrip()
    return _KEY in text[:100_000] or bool(re.match(r"['\"]\s*\[\s*[{\]]", text))


def _is_training(value: Any) -> bool:
    return has_keys(value, ["sets", "exercise_s"]) or has_keys(value, ["Sets", "ExerciseSec"])


def _read(content: Content, draft: Draft) -> None:
    document = content.document if content.is_json else _from_setting(content.text)
    for value, place in listed(document, "$"):
        with draft.entry():
            _add_training(Fields(value, place), draft)


def _add_training(training: Fields, draft: Draft) -> None:
    def key(name: str) -> str:
        return name if name in training else _NAMES[name]

    name = training.text(key("name"))
    sets = draft.count(training.whole(key("sets")), training.at(key("sets")), MAX_ROUNDS)
    hold, rest = key("exercise_s"), key("rest_s")
    step = draft.step(
        draft.match(name, training.place), training.seconds_ms(hold), training.at(hold)
    )
    pause = draft.pause(training.seconds_ms(rest, 0), training.at(rest))
    prepare = next((k for k in ("prepare_s", "warmup_s", "PreparationSec") if k in training), "")
    if prepare:
        draft.leave_out(training.at(prepare), said("the time to prepare is set in Settings"))
    draft.add_circuit(name, [Repeat(sets, (step, *pause))], training.place, entries=1)


def _from_setting(text: str) -> Any:
    """Return the JSON inside of the quoted text that gsettings or dconf prints."""
    value = text.partition(f"{_KEY}=")[2] or text.partition(_KEY)[2] or text
    if len(value) > _LONGEST:
        raise Refusal("", said("the setting has over {most:,} characters", most=_LONGEST))
    quoted = _QUOTED.match(value)
    if quoted is None:
        raise Refusal("", said("the value of “{key}” is no quoted text", key=_KEY))
    inner = _ESCAPED.sub(_sign, quoted[1][1:-1])
    return Content(_KEY, inner.encode(errors="replace")).document


def _sign(escaped: re.Match[str]) -> str:
    code = escaped[1]
    return chr(int(code[1:], 16)) if len(code) > 1 else _SIGNS.get(code, code)


READER = Reader("GNOME Exercise Timer", _sniff, _read)
