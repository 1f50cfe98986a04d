# SPDX-License-Identifier: GPL-3.0-or-later
"""Circuits as JSON: the circuit file, and the form in which storage keeps one circuit.

``docs/circuit-file.md`` describes the file. Seconds are numbers with a resolution of 1 ms; every
circuit comes back from its document exactly as it went in, with what this program does not know.
"""

from glutetimer.circuit_json.document import FORMAT, MAX_BYTES, VERSION
from glutetimer.circuit_json.exercises import own_exercises_in
from glutetimer.circuit_json.keys import find_key_twice, kept_keys, mark_keys_twice
from glutetimer.circuit_json.problems import CircuitFileError
from glutetimer.circuit_json.reading import CircuitFile, decode_file, decode_whole_file
from glutetimer.circuit_json.writing import encode_circuit, encode_file

__all__ = [
    "FORMAT",
    "MAX_BYTES",
    "VERSION",
    "CircuitFile",
    "CircuitFileError",
    "decode_file",
    "decode_whole_file",
    "encode_circuit",
    "encode_file",
    "find_key_twice",
    "kept_keys",
    "mark_keys_twice",
    "own_exercises_in",
]
