# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes docs/circuit-file.schema.json: what the program checks, in the words of the manual.

Run it after a change of the format: ``.venv/bin/python scripts/circuit_schema.py``.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

import msgspec

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from glutetimer.circuit_json.document import FORMAT, VERSION, PlainFile  # noqa: E402

MANUAL = ROOT / "docs" / "circuit-file.md"
SCHEMA = ROOT / "docs" / "circuit-file.schema.json"
_SECTIONS = {
    "The file": "File",
    "A circuit": "Circuit",
    "A block": "Block",
    "A step": "Step",
    "A tempo": "Tempo",
    "An exercise": "Exercise",
}
_ROW = re.compile(r"\| `(\w+)` \| (.+?) \|")


def circuit_schema(manual: str) -> dict[str, Any]:
    """Return the JSON Schema of the circuit file.

    Args:
        manual: The text of docs/circuit-file.md, whose tables describe every key.

    Raises:
        ValueError: If a key is not in the manual.
    """
    schema = _renamed(msgspec.json.schema(PlainFile))
    types = schema["$defs"]
    words = _words(manual)
    for name, kind in types.items():
        kind.pop("title", None)
        for key, value in kind.get("properties", {}).items():
            if key not in words[name]:
                raise ValueError(f"docs/circuit-file.md does not describe {name}.{key}")
            _describe(value, words[name][key], kind["properties"], key)
    file = types.pop("File")
    file["properties"]["format"]["const"] = FORMAT
    file["properties"]["version"] |= {"minimum": VERSION, "exclusiveMaximum": VERSION + 1}
    about = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "GluteTimer circuit file",
    }
    file["description"] = "Keys that are not named here are kept as they are."
    return {**about, **file, "$defs": types}


def schema_text() -> str:
    """Return the text of the published schema as it has to be."""
    schema = circuit_schema(MANUAL.read_text(encoding="utf-8"))
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _renamed(schema: dict[str, Any]) -> dict[str, Any]:
    renamed: dict[str, Any] = json.loads(re.sub(r"\bPlain(?=[A-Z])", "", json.dumps(schema)))
    return renamed


def _words(manual: str) -> dict[str, dict[str, str]]:
    """Return what the tables of the manual say about each key, by section."""
    words: dict[str, dict[str, str]] = {name: {} for name in (*_SECTIONS.values(), "Sides")}
    name = ""
    for line in manual.splitlines():
        for beginning, section in _SECTIONS.items():
            if line.startswith((f"## {beginning}", f"{beginning},")):
                name = section
        if name and (row := _ROW.match(line)):
            words[name][row[1]] = row[2].replace("`", "")
    return words


def _describe(value: dict[str, Any], words: str, properties: dict[str, Any], key: str) -> None:
    if "$ref" in value:
        properties[key] = {"allOf": [dict(value)], "description": words}
        if "default" in value:
            properties[key]["default"] = properties[key]["allOf"][0].pop("default")
    else:
        value["description"] = words


if __name__ == "__main__":
    SCHEMA.write_text(schema_text(), encoding="utf-8")
    print(f"{SCHEMA.name}: written")
