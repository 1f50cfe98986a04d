# SPDX-License-Identifier: GPL-3.0-or-later
"""Files made to hang, to fill the memory or to smuggle: refused in words, or harmless text.

What is read of a file by ``tests.hostile`` is read as an import does it; the other ways in follow.
"""

import json
import os
import subprocess
import sys
import unicodedata
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path

import pytest

from glutetimer.app.core import open_core
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.exercise import Sides, unfinished_exercise
from glutetimer.domain.settings import SETTING_NAMES, Settings
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.exchange.history_csv import guarded, plain
from glutetimer.exchange.importing import read_file
from glutetimer.ports import TimingReport
from glutetimer.storage.drafts import DraftFiles
from glutetimer.storage.settings import SettingsFile
from glutetimer.storage.sounds import SoundFolder
from glutetimer.storage.timing import TimingFile
from glutetimer.storage.window import WindowFile
from tests.hostile import (
    FILES,
    FORMULA,
    HTML,
    MOST_MEGABYTES,
    MOST_SECONDS,
    TERMINAL,
    Outcome,
    circuit,
    circuit_file,
    measured_all,
    words_of,
)

ROOT = Path(__file__).parents[2]
# What a processor of a tenth of the usual speed, or one with ten programs on it, may need.
PATIENCE = 10


# A row of commas says nothing at all, and nothing of it comes in.
NOTHING_IN = ("cells.csv", "columns.csv")
LIMITS = {
    "rounds.json": "at most 500",
    "too-long.json": "at most 86400",
    "steps.json": "10000 steps",
    "blanks.json": "20 MB",
    "bomb.zip": "20 MB",
    "hole.csv": "no text",
    "many.zip": "1,000 files",
    "many-circuits.json": "400,000 values",
    "rows.csv": "300,000 rows",
    "long-description.json": "at most 20000",
    "long-cue.json": "at most 1000",
    "deep.json": "nested too deeply",
    "twice.json": "appears twice",
    "locked.zip": "password",
}


def test_every_file_is_refused_in_words_or_harmless_text(tmp_path: Path) -> None:
    """What comes in can be shown; all else has a reason that says the limit; none costs much.

    Time is held far from a hang alone: ``make torture`` prints the figures.
    """
    found = {outcome.name: outcome for outcome in measured_all(tmp_path)}
    assert list(found) == [hostile.name for hostile in FILES]
    for hostile in FILES:
        _check(found[hostile.name], comes_in=hostile.comes_in)
    assert found["html.json"].names == (HTML,)
    assert found["formula.csv"].names == (FORMULA,)
    assert found["terminal.json"].names == ("]0;gone[2JBridges",)


def _check(outcome: Outcome, *, comes_in: bool) -> None:
    words = words_of(outcome)
    assert bool(outcome.names) == comes_in, words
    if not comes_in and outcome.name not in NOTHING_IN:
        assert 10 < len(outcome.refused) < 500, words
    assert LIMITS.get(outcome.name, "") in outcome.refused, words
    kinds = {unicodedata.category(sign) for sign in "".join((*outcome.names, outcome.refused))}
    assert not kinds & {"Cc", "Cf", "Cs"}, words
    assert outcome.megabytes < MOST_MEGABYTES, words
    assert outcome.seconds < PATIENCE * MOST_SECONDS, words


def test_a_path_in_a_file_is_never_opened(tmp_path: Path) -> None:
    """Not that of a picture, and not one that is an id or a name."""
    trap = tmp_path / "trap.png"
    os.mkfifo(trap)  # to open it would hang
    document = circuit_file(
        {**circuit(exercise=str(trap)), "id": str(trap), "picture": str(trap)},
        exercises=[{"id": str(trap), "name": "Trap", "picture": str(trap)}],
    )
    path = tmp_path / "a.glutetimer"
    path.write_text(document, "utf-8")
    report = read_file(path, load_catalogue())
    assert [one.described.picture for one in report.exercises if one.described] == [""]
    assert read_file(trap, load_catalogue()).refused == "There is no such file."
    assert read_file(Path("/dev/zero"), load_catalogue()).refused == "There is no such file."


def test_a_picture_of_the_database_is_one_of_the_pictures_folder(tmp_path: Path) -> None:
    """A path that somebody wrote into the database by hand leads nowhere."""
    with open_core(tmp_path) as core:
        core.exercises.save(unfinished_exercise("Trap", "trap", Sides.BOTH, timed=True))
        (body,) = core.database.row("SELECT body FROM exercises")
        for number, picture in enumerate(("/dev/zero", "own:/dev/zero", "own:../../x", "../x")):
            core.database.write(
                "INSERT INTO exercises (id, position, body) VALUES (?, ?, ?)",
                (f"trap-{number}", number, json.dumps({**json.loads(body), "picture": picture})),
            )
        assert len(core.exercises.own()) == 5
        assert {each.picture for each in core.exercises.own()} == {""}


@pytest.mark.parametrize("text", [FORMULA, "'=1", "''=1", "+1", "-1", "@x", "\tx", "\rx", "'", "x"])
def test_a_table_holds_no_formula_and_comes_back_exactly(text: str) -> None:
    """An apostrophe before it, which our own import takes off again."""
    assert guarded(text)[0] not in "=+-@\t\r"
    assert plain(guarded(text)) == text


# ---------------------------------------------------------------------- files of its own


VALUES = [True, None, -1, 10**30, 1e308, "NaN", "1e999", HTML, [], {}, [[HTML]], {"a": 1}]


@pytest.mark.parametrize("name", SETTING_NAMES)
def test_no_setting_takes_what_it_is_not(tmp_path: Path, name: str) -> None:
    """A hand-written value is used if it is allowed; else the usual one is."""
    file = SettingsFile(tmp_path / "settings.json")
    usual = Settings()
    for value in VALUES:
        (tmp_path / "settings.json").write_text(json.dumps({name: value}), "utf-8")
        found = file.load()
        chosen = getattr(found, name)
        assert type(chosen) is type(getattr(usual, name)), (value, chosen)
        if file.problem:
            assert found == usual
            assert name in file.problem


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff\xfe\xff", b"[" * 100_000, b'{"a":' * 100_000, b"[NaN]", b"null", b"9" * 5_000,
     b'{"prepare_s": NaN}', b'{"prepare_s": 1e999}', b'{"prepare_s": true}', bytes(10_000)],
)  # fmt: skip
def test_a_broken_file_of_its_own_never_keeps_the_program_from_starting(
    tmp_path: Path, data: bytes
) -> None:
    """Settings, drafts, window, report of the sounds, names of the sounds: each is passed over."""
    for name in ("settings.json", "a.json", "window.bin", "sound.json", "names.json"):
        (tmp_path / name).write_bytes(data)
    settings = SettingsFile(tmp_path / "settings.json")
    assert settings.load() == Settings()
    assert settings.problem or data == b""
    assert len(WindowFile(tmp_path / "window.bin").load()) <= 10_000
    timing = TimingFile(tmp_path / "sound.json").load()
    assert timing is None
    sounds = SoundFolder(tmp_path)
    assert sounds._names() == {}
    drafts = DraftFiles(tmp_path)
    assert not [each for each in drafts.drafts() if each.name != "A"]


def test_a_draft_of_nonsense_is_set_aside(tmp_path: Path) -> None:
    """A billion rounds and a circuit that is none; the file stays for whoever wants to look."""
    drafts = DraftFiles(tmp_path)
    drafts.save(Circuit("a", "A"))
    (path,) = tmp_path.glob("*.json")
    rounds = {**circuit(), "blocks": [{"steps": [], "rounds": 10**9}]}
    for text in (circuit_file(circuit()), json.dumps(rounds), " " * 20_000_001):
        path.write_text(text, "utf-8")
        assert drafts.get("a") is None
        assert not path.exists()
    assert len(list(tmp_path.glob("*.broken"))) == 1


def test_a_report_of_the_sounds_that_is_none_is_passed_over(tmp_path: Path) -> None:
    """Neither infinite nor true; and a file of its own that is a pipe is not waited for."""
    file = TimingFile(tmp_path / "sound.json")
    file.save(TimingReport(*(1 for _ in fields(TimingReport))), datetime.now(UTC))
    assert file.load() is not None
    document = json.loads((tmp_path / "sound.json").read_text("utf-8"))
    for value in ("1e999", "NaN", "true"):
        text = json.dumps(document).replace(": 1", f": {value}")
        (tmp_path / "sound.json").write_text(text, "utf-8")
        assert file.load() is None
    os.mkfifo(tmp_path / "settings.json")
    assert SettingsFile(tmp_path / "settings.json").load() == Settings()


# ------------------------------------------------------------------------- command line


def run(data_dir: Path, *words: str | bytes) -> subprocess.CompletedProcess[bytes]:
    """Run the program in a terminal that knows ASCII alone."""
    return subprocess.run(
        [sys.executable, "-m", "glutetimer", "--data-dir", str(data_dir), *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
        timeout=60,
    )


def test_the_command_line_prints_no_command_to_the_terminal(tmp_path: Path) -> None:
    """Neither of a file's name nor of its text; and no name is one that it can't print."""
    path = os.fsencode(tmp_path) + b"/\xff\x1b[2J.glutetimer"
    text = circuit_file({**circuit(), "name": f"{TERMINAL}\N{SNOWMAN}"})
    Path(os.fsdecode(path)).write_text(text, "utf-8")
    done = run(tmp_path / "data", "import", path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\x1b" not in done.stdout
    for words in (("list",), ("show", "]0;gone[2JBridges\N{SNOWMAN}"), ("imports",)):
        done = run(tmp_path / "data", *words)
        assert (done.returncode, done.stderr) == (0, b""), words
        assert b"\x1b" not in done.stdout
        assert done.stdout


@pytest.mark.parametrize("word", ["1e999", "nan", "9" * 5_000, "-1", "\x1b[2J", "10000:00"])
def test_a_length_on_the_command_line_is_checked(tmp_path: Path, word: str) -> None:
    """The answer is a sentence, and echoes no command to the terminal."""
    done = run(tmp_path / "data", "show", "Sphinx", f"--hold={word}")
    assert done.returncode in {1, 2}
    assert b"Traceback" not in done.stderr
    assert b"\x1b" not in done.stderr
