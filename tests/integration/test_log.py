# SPDX-License-Identifier: GPL-3.0-or-later
"""The log and the report of a fault: what helps to put it right, and nothing about a person."""

import logging
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from glutetimer.app.fault_report import fault_text, report_text, signature, without_paths
from glutetimer.app.faults import Faults
from glutetimer.app.log import LARGEST_BYTES, Log, Plain
from glutetimer.app.log_file import PrivateLogFile

ROOT = Path(__file__).resolve().parents[2]
CRASH = """
import faulthandler, sys
from pathlib import Path
from glutetimer.app.faults import Faults
from glutetimer.app.log import Log

with Faults(Path(sys.argv[1]), Log(Path(sys.argv[2]))):
    faulthandler._sigsegv()
"""


@pytest.fixture
def log(tmp_path):
    """Give a log that writes to a file."""
    log = Log(tmp_path / "state.log")
    yield log
    log.close()


def raised(error: Exception) -> Exception:
    """Return an error with a traceback."""
    try:
        raise error
    except type(error) as caught:
        return caught


def test_nothing_personal_is_logged(log: Log, home: Path) -> None:
    """Names, notes and paths are left out; numbers, kinds of errors and what is plain stay."""
    logger = logging.getLogger("glutetimer.any")
    logger.info("%s can't be read: %s", home / "Anna.db", ValueError("my knee hurts"))
    logger.info("%d of %s, %s", 3, "Anna's circuit", FileNotFoundError(2, "no", "Anna.db"))
    logger.info("the scheme is %s", Plain("wood"))
    log.open_file()
    logger.info("the pulse was %d", 120)
    written = log.path.read_text()
    assert "Anna" not in written
    assert "knee" not in written
    assert "… can't be read: ValueError" in written
    assert "3 of …, FileNotFoundError (No such file or directory)" in written
    assert "the scheme is wood" in written
    assert "the pulse was 120" in written
    assert stat.S_IMODE(log.path.stat().st_mode) == 0o600


def test_the_files_stay_small_and_few(tmp_path: Path) -> None:
    """Three files of at most 256 KB, all private."""
    file = PrivateLogFile(tmp_path / "a.log")
    record = logging.makeLogRecord({"msg": "x" * 1_000, "levelno": logging.INFO})
    for _ in range(1_000):
        file.handle(record)
    file.close()
    files = sorted(tmp_path.glob("a.log*"))
    assert [path.name for path in files] == ["a.log", "a.log.1", "a.log.2"]
    assert all(path.stat().st_size <= LARGEST_BYTES for path in files)
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    """Its lines stay in memory."""
    (tmp_path / "folder").mkdir()
    log = Log(tmp_path / "folder")
    log.open_file()
    logging.getLogger("glutetimer.any").info("later")
    assert log.recent[-1].endswith("later")
    log.close()


def test_a_report_tells_where_and_not_what() -> None:
    """Words of our own errors may hold names; those of the interpreter are its own."""
    named = raised(ValueError("“Anna's circuit” is empty"))
    missing = raised(AttributeError("'NoneType' object has no attribute 'hold'"))
    named.__cause__ = missing
    report = report_text([fault_text(named)], ["first", "second\nTraceback"])
    assert "Anna" not in report
    assert "ValueError (its words are left out)" in report
    assert "AttributeError: 'NoneType' object has no attribute 'hold'" in report
    assert report.index("AttributeError") < report.index("ValueError")
    assert "test_log.py" in report
    assert str(ROOT) not in report
    assert report.endswith("first\nsecond\n")


def test_home_folders_are_left_out(home: Path) -> None:
    """A path in the home folder begins with ~."""
    assert without_paths(f'File "{home}/x/y.py"') == 'File "~/x/y.py"'


def test_the_same_fault_has_the_same_mark() -> None:
    """Its kind and the line that raised it, whatever its words."""
    one, other = raised(ValueError("one")), raised(ValueError("other"))
    third = raised(KeyError("one"))
    marks = [signature(type(each), each.__traceback__) for each in (one, other, third)]
    assert marks[0] == marks[1] != marks[2]


def test_a_crash_is_told_at_the_next_start(tmp_path: Path) -> None:
    """Where native code died is kept for the next start, and only for that; a clean end is none."""
    path = tmp_path / "crash.txt"
    words = [sys.executable, "-c", CRASH, str(path), str(tmp_path / "log")]
    died = subprocess.run(words, cwd=ROOT, check=False, capture_output=True)
    assert died.returncode < 0
    log = Log(tmp_path / "log")
    with Faults(path, log) as faults:
        assert "Segmentation fault" in faults.crash
        assert path.read_text() == ""
    with Faults(path, log) as faults:
        assert faults.crash == ""
    assert not path.exists()
    log.close()
