# SPDX-License-Identifier: GPL-3.0-or-later
"""A circuit as plain text, and back: exact, and read as generously as a person would.

``docs/text-form.md`` describes it. Reading never raises: what can't be read is a ``Problem`` with
its line, its columns, and what helps. The id of a circuit is not part of the text.
"""

from glutetimer.circuit_text_form.names import ExerciseNames
from glutetimer.circuit_text_form.problems import Problem
from glutetimer.circuit_text_form.reading import (
    BlocksReading,
    CircuitReading,
    StepsReading,
    UnknownName,
    circuit_starts,
    parse_blocks,
    parse_circuit,
    parse_steps,
)
from glutetimer.circuit_text_form.words import quoted
from glutetimer.circuit_text_form.writing import format_blocks, format_circuit, format_steps

__all__ = [
    "BlocksReading",
    "CircuitReading",
    "ExerciseNames",
    "Problem",
    "StepsReading",
    "UnknownName",
    "circuit_starts",
    "format_blocks",
    "format_circuit",
    "format_steps",
    "parse_blocks",
    "parse_circuit",
    "parse_steps",
    "quoted",
]
