# SPDX-License-Identifier: GPL-3.0-or-later
"""The published JSON Schema of the circuit file: current, and true."""

import json
import runpy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from glutetimer.circuit_json import encode_file
from glutetimer.domain.circuit import Circuit
from tests.unit.strategies import circuits

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "docs" / "circuit-file.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
SHIPPED = sorted((ROOT / "assets" / "circuits").glob("*.json"))


def _document(**step: Any) -> dict[str, Any]:
    steps = [{"exercise": "plank", "hold_s": 20, **step}]
    circuit = {"id": "mine", "name": "Mine", "blocks": [{"steps": steps}]}
    return {"format": "glutetimer-circuit", "version": 1, "circuits": [circuit]}


def test_it_is_current() -> None:
    """A change of the format changes the schema: run scripts/circuit_schema.py."""
    script = runpy.run_path(str(ROOT / "scripts" / "circuit_schema.py"))
    assert script["schema_text"]() == script["SCHEMA"].read_text(encoding="utf-8")


def test_it_is_a_schema() -> None:
    """As other programs expect one."""
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_what_ships_is_valid(path: Path) -> None:
    """Every circuit of the program."""
    VALIDATOR.validate(json.loads(path.read_text(encoding="utf-8")))


@given(st.lists(circuits(), max_size=2))
def test_what_is_exported_is_valid(drawn: list[Circuit]) -> None:
    """Whatever the circuit."""
    VALIDATOR.validate(json.loads(encode_file(drawn)))


@pytest.mark.parametrize(
    "step", [{"hold_s": 0}, {"hold_s": "20"}, {"sets": 501}, {"sides": "up"}, {"repeats": []}]
)
def test_what_is_refused_is_not_valid(step: dict[str, Any]) -> None:
    """A person sees it in the editor already."""
    assert not VALIDATOR.is_valid(_document(**step))
    assert VALIDATOR.is_valid(_document(future=1))


def test_the_example_of_the_manual_is_valid() -> None:
    """What people copy."""
    manual = (ROOT / "docs" / "circuit-file.md").read_text(encoding="utf-8")
    VALIDATOR.validate(json.loads(manual.split("```json\n")[1].split("```")[0]))
