# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer FILE…``: what a double click on a circuit file does."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from glutetimer.cli.parser import COMMANDS, build_parser, parse
from tests.peer_files import SYNTHETIC

ROOT = Path(__file__).resolve().parents[2]
# Starts the program as the command does, and takes the user's part once the preview is there.
CLICKING = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from glutetimer.app import window
from glutetimer.cli import main

seen = {}

def look():
    program = next(o for o in made)
    dialogs = program.window.findChildren(QWidget, "import_dialog")
    buttons = [b for d in dialogs for b in d.findChildren(QPushButton, "confirm")]
    if "button" not in seen and buttons and buttons[0].isEnabled():
        seen["button"] = buttons[0].text()
        buttons[0].click()
    elif program.window.undo_bar.text:
        seen["told"] = program.window.undo_bar.text
        seen["screen"] = program.window.current_id
        timer.stop()
        program.window.close()

made = []
Program = window.Program

class Watched(Program):
    def __init__(self, *args, **named):
        super().__init__(*args, **named)
        made.append(self)

    def show(self):
        super().show()
        timer.start(20)

application = window.qt_application()
timer = QTimer()
timer.timeout.connect(look)
window.Program = Watched
code = main(sys.argv[1:])
print(json.dumps({**seen, "code": code}))
"""


def test_a_file_opens_the_window_with_its_preview(tmp_path: Path) -> None:
    """One click takes it in; the window says so."""
    ended = subprocess.run(
        [
            sys.executable,
            *("-c", CLICKING, "--data-dir", str(tmp_path / "data")),
            str(SYNTHETIC / "own.glutetimer"),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=50,
    )
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout.splitlines()[-1])
    assert told["button"].startswith("Import ")
    assert told["told"].endswith("imported.")
    assert told["screen"] == "circuits"
    assert told["code"] == 0


def test_files_are_told_from_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What looks like a path is a file, there or not; the options may stand on either side."""
    monkeypatch.chdir(tmp_path)
    assert parse(["mine.glutetimer", "other/x"]).files == [Path("mine.glutetimer"), Path("other/x")]
    assert parse(["--data-dir", "d", "a.json"]).files == [Path("a.json")]
    assert parse(["a.json", "--data-dir", "d"]).data_dir == Path("d")
    assert parse([]).files == []
    (tmp_path / "plain").touch()
    assert parse(["plain"]).files == [Path("plain")]


def test_a_file_named_like_a_command_does_not_hide_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a folder before its name it is the file."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "list").touch()
    assert parse(["list"]).command == "list"
    assert parse([str(tmp_path / "list")]).files == [tmp_path / "list"]
    assert parse(["./list"]).files == [Path("list")]
    assert parse(["./missing"]).files == [Path("missing")]


@pytest.mark.parametrize("words", [["lst"], ["a.json", "--loud"], ["x" * 5_000]])
def test_anything_else_is_wrong_use(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A slip in the name of a command opens no window."""
    with pytest.raises(SystemExit) as stop:
        parse(words)
    assert stop.value.code == 2
    assert "usage: glutetimer" in capsys.readouterr().err


def test_all_commands_are_known_by_name() -> None:
    """None of them can be mistaken for a file."""
    subparsers = build_parser()._subparsers
    assert subparsers is not None
    (commands,) = [action for action in subparsers._group_actions if hasattr(action, "choices")]
    assert set(commands.choices or ()) == set(COMMANDS)
