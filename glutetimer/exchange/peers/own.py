# SPDX-License-Identifier: GPL-3.0-or-later
"""GluteTimer's own circuit files, ``docs/circuit-file.md``."""

from glutetimer.circuit_json import FORMAT, CircuitFileError, decode_file, kept_keys
from glutetimer.exchange.content import Content, Refusal
from glutetimer.exchange.draft import Draft
from glutetimer.exchange.peers.reader import Reader, has_keys


def _sniff(content: Content) -> bool:
    if not content.is_json or not has_keys(content.document, ["format"]):
        return False
    return bool(content.document["format"] == FORMAT)


def _read(content: Content, draft: Draft) -> None:
    try:
        circuits = decode_file(content.text.encode(), content.name)
    except CircuitFileError as error:
        raise Refusal(error.place, error.reason) from error
    for index, circuit in enumerate(circuits):
        if draft.add_ready_circuit(circuit, f"$.circuits[{index}]"):
            draft.take(len(circuit.steps))
    for place, key in kept_keys(circuits):
        draft.change(place, f"the key “{key[:100]}” is not known here, and is kept")


READER = Reader("GluteTimer", _sniff, _read)
