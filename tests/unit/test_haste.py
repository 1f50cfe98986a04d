# SPDX-License-Identifier: GPL-3.0-or-later
"""A start that hurries leaves PySide6 as it is: only later."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ASK = """
import json, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
if sys.argv[1] == "hurry":
    from glutetimer.app import haste
    haste.hurry()
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication([])
late = sys.argv[1] == "hurry" and sorted(haste._texts)

def said(call):
    try:
        return repr(call())
    except Exception as error:
        return f"{type(error).__name__}: {error}"

label = QLabel("text")
calls = {
    "wrong type": lambda: label.resize("wide"),
    "wrong count": lambda: label.resize(1, 2, 3),
    "wrong name": lambda: label.resizes,
    "wrong maker": lambda: QLabel(1.5),
    "wrong property": lambda: QLabel(colour="red"),
    "help": lambda: QLabel.setText.__doc__,
}
print(json.dumps({"said": {name: said(calls[name]) for name in sys.argv[2:]}, "late": late}))
"""


def told(*words: str) -> dict[str, object]:
    """Return what a process of its own says."""
    command = [sys.executable, "-c", ASK, *words]
    ended = subprocess.run(
        command, capture_output=True, text=True, check=True, cwd=ROOT, timeout=50
    )
    found: dict[str, object] = json.loads(ended.stdout)
    return found


@pytest.mark.parametrize(
    "first",
    [("wrong type", "wrong count", "wrong name", "help"), ("wrong maker", "wrong property")],
)
def test_a_wrong_call_is_told_of_as_ever(first: tuple[str, ...]) -> None:
    """What PySide6 says of its functions is the same, whenever it was compiled."""
    hurried = told("hurry", *first)
    assert hurried["said"] == told("plain", *first)["said"]
    assert "TypeError" in str(hurried["said"])


def test_what_is_seldom_asked_is_not_compiled_at_the_start() -> None:
    """Otherwise a start takes half as long again; another PySide6 may call its files otherwise."""
    assert told("hurry")["late"] == [
        f"shibokensupport/signature/{name}.py"
        for name in ("layout", "lib/enum_sig", "lib/pyi_generator", "lib/tool", "parser")
    ]
