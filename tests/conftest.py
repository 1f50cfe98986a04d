# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test stands on: no screen, no sound, no desktop, and a home folder of its own.

Tests that start the real program take ``system_environment``, the environment as it was before
all this, with a home folder of its own.

Tests run side by side in one process more than there are cores. Those of the system, which measure
what is heard and when, come first and keep their priority, where this user may give it back; what
burns every core on purpose runs beside none of them.

Python looks for dead objects between two tests alone, and a process that crashes tells where.
"""

import faulthandler
import gc
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import IO, Any

import pytest
from hypothesis import settings

from glutetimer.app.garbage import lead_search, leave_search

_REAL_ENVIRONMENT = dict(os.environ)
_NOWHERE = tempfile.mkdtemp(prefix="glutetimer-tests-")

# Before anything imports Qt: no window on the user's screen, no sound from the user's speakers,
# no word to the user's desktop.
os.environ.update(
    QT_QPA_PLATFORM="offscreen",
    PULSE_SERVER=f"unix:{_NOWHERE}/no-pulse",
    PIPEWIRE_REMOTE=f"{_NOWHERE}/no-pipewire",
    DBUS_SESSION_BUS_ADDRESS=f"unix:path={_NOWHERE}/no-bus",
    DBUS_SYSTEM_BUS_ADDRESS=f"unix:path={_NOWHERE}/no-bus",
    LC_ALL="C.UTF-8",
)
for _name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE"):
    os.environ.pop(_name, None)

settings.register_profile("house", deadline=None, max_examples=60, print_blob=True)
settings.load_profile("house")


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a process of its own what the environment was: it inherits what was made of it."""
    node.workerinput["real_environment"] = _REAL_ENVIRONMENT


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Take the environment as it was from the process that began the tests."""
    told = getattr(config, "workerinput", {})
    if "real_environment" in told:
        _REAL_ENVIRONMENT.clear()
        _REAL_ENVIRONMENT.update(told["real_environment"])
        _CRASHES.append(_crash_file(told).open("w"))
        faulthandler.enable(_CRASHES[-1])
    lead_search(_BETWEEN_TESTS)


_CRASHES: list[IO[str]] = []  # open as long as the process lives: it is written at its end
_CRASHED: list[str] = []
_BETWEEN_TESTS = "between tests"


def _crash_file(told: dict[str, Any]) -> Path:
    """Return where a process writes what its threads were at when it crashed."""
    return Path(tempfile.gettempdir()) / f"glutetimer-{told['testrunuid']}-{told['workerid']}"


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over what the threads of a process were at, if it crashed."""
    with suppress(OSError):
        file = _crash_file(node.workerinput)
        _CRASHED.append(file.read_text("utf-8"))
        file.unlink()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print it at the end, without what every test stands on."""
    for crashed in filter(None, _CRASHED):
        terminalreporter.section("a process crashed")
        for line in crashed.splitlines():
            if not any(f"/{name}/" in line for name in ("_pytest", "pluggy", "xdist", "execnet")):
                terminalreporter.line(line)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Use one process more than there are cores: the tests of the system mostly wait."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the tests of the system: they wait more than they work, the others fill in."""
    items.sort(key=lambda item: item.get_closest_marker("system") is None)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Let a test of the system have what it needs of the machine while others run beside it."""
    told = getattr(item.config, "workerinput", None)
    if told is None or os.name == "nt":
        return (yield)
    system = item.get_closest_marker("system") is not None
    _give_way(0 if system else _NICE)
    if not system:
        return (yield)
    alone = item.get_closest_marker("busy") is not None
    with _turn(Path(tempfile.gettempdir()) / f"glutetimer-{told['testrunuid']}", alone=alone):
        return (yield)


_NICE = 10
_BEGAN_WITH = 0 if os.name == "nt" else os.getpriority(os.PRIO_PROCESS, 0)


def _give_way(nice: int) -> None:
    """Let this process, and those that it starts, run after others; only root may undo it."""
    if os.geteuid() == 0:
        os.setpriority(os.PRIO_PROCESS, 0, min(19, _BEGAN_WITH + nice))


@contextmanager
def _turn(path: Path, *, alone: bool) -> Iterator[None]:
    """Wait until no test of the system runs that wants to be alone; or, to be alone, until none."""
    import fcntl

    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
        yield


def _home_variables(home: Path, runtime: Path) -> dict[str, str]:
    return {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_RUNTIME_DIR": str(runtime),
    }


def pytest_unconfigure() -> None:
    """Remove what the session left in the temporary folder."""
    shutil.rmtree(_NOWHERE, ignore_errors=True)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a home folder of its own, with all XDG folders in it."""
    folder = tmp_path / "home"
    folder.mkdir()
    for name, value in _home_variables(folder, Path(_NOWHERE)).items():
        monkeypatch.setenv(name, value)
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")  # whatever language the machine speaks
    return folder


_TESTS_TO_A_WHOLE_SEARCH = 100
_ended = count(1)


@pytest.fixture(autouse=True)
def _gone() -> Iterator[None]:
    """Let what a test has closed go when it ends, and in the thread of its windows.

    Whatever waits to be deleted may be found by Python's search for dead objects first, which ends
    parts of a window in any order, some of them twice, in whatever thread comes by: the next test
    that has threads, whatever it is about, would crash for it.
    """
    if _CRASHES:  # a program that a test began may have taken it
        faulthandler.enable(_CRASHES[-1])
    yield
    if (qt := sys.modules.get("PySide6.QtCore")) is not None:
        qt.QCoreApplication.sendPostedEvents(None, qt.QEvent.Type.DeferredDelete)
    gc.collect(1 if next(_ended) % _TESTS_TO_A_WHOLE_SEARCH else 2)


@pytest.fixture
def searching() -> Iterator[None]:
    """Let Python search for dead objects as it would in a process without windows."""
    leave_search(_BETWEEN_TESTS)
    yield
    lead_search(_BETWEEN_TESTS)


@pytest.fixture(autouse=True)
def _silent_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning nobody expected."""
    yield
    if request.node.get_closest_marker("expected_logs") is not None:
        return
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    stray = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    if stray:
        pytest.fail("unexpected log lines: " + " | ".join(stray), pytrace=False)


@pytest.fixture
def system_environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Return the real environment for a program started by a test, in a home of its own."""
    home = tmp_path / "system-home"
    home.mkdir()
    # Sockets live here and their paths must be short.
    runtime = Path(tempfile.mkdtemp(prefix="gt-run-"))
    yield {**_REAL_ENVIRONMENT, **_home_variables(home, runtime)}
    shutil.rmtree(runtime, ignore_errors=True)
