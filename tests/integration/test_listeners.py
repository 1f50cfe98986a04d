# SPDX-License-Identifier: GPL-3.0-or-later
"""What hears of later starts: by a socket, and on Windows by a pipe."""

import socket
import stat
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from glutetimer.app.pipe_listener import PipeListener
from glutetimer.app.socket_listener import SocketListener

LARGEST = 100_000
Listener = type[SocketListener] | type[PipeListener]


@pytest.fixture
def address() -> Iterator[Path]:
    """Return the name of a socket, short enough for one."""
    with tempfile.TemporaryDirectory(prefix="gt-") as folder:
        yield Path(folder) / "a.sock"


@pytest.fixture
def owner(qapp) -> QObject:
    """Return what the listeners belong to."""
    return QObject()


@pytest.fixture(params=[SocketListener, PipeListener])
def kind(request: pytest.FixtureRequest, qapp) -> Listener:
    """Return each kind; QtNetwork's works here too."""
    kind: Listener = request.param
    return kind


def say(qtbot, address: Path, *parts: bytes) -> bytes:
    """Say something in parts, while the loop runs, and return the answer."""

    def connect() -> bytes:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(5)
            line.connect(str(address))
            for part in parts:
                line.sendall(part)
            return line.recv(100)

    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(connect)
        qtbot.waitUntil(answer.done, timeout=8_000)
    try:
        return answer.result()
    except ConnectionError:
        return b""


def test_a_line_is_answered(qtbot, kind: Listener, address: Path, owner) -> None:
    """Even one that comes in parts; each who connects is heard once."""
    heard: list[bytes] = []

    def on_line(line: bytes, answer: Callable[[bytes], None]) -> None:
        heard.append(line.rstrip(b"\n"))
        answer(b"taken\n")

    listener = kind(str(address), LARGEST, on_line, owner)
    assert say(qtbot, address, b"one ", b"line\n") == b"taken\n"
    assert say(qtbot, address, b"x" * 80_000 + b"\n") == b"taken\n"
    assert heard == [b"one line", b"x" * 80_000]
    listener.close()
    assert not address.exists()


def test_rubbish_is_left_alone(qtbot, kind: Listener, address: Path, owner) -> None:
    """Who says too much, or is not understood, gets no answer; the next one is heard."""

    def on_line(line: bytes, answer: Callable[[bytes], None]) -> None:
        answer(b"taken\n" if line.startswith(b"known") else b"")

    listener = kind(str(address), LARGEST, on_line, owner)
    assert say(qtbot, address, b"x" * (LARGEST + 1)) == b""
    assert say(qtbot, address, b"unknown\n") == b""
    assert say(qtbot, address, b"known\n") == b"taken\n"
    listener.close()


def test_what_was_left_by_a_killed_program_goes(
    qtbot, kind: Listener, address: Path, owner
) -> None:
    """And nobody else may connect."""
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(address))
    listener = kind(str(address), LARGEST, lambda _line, answer: answer(b"new\n"), owner)
    assert not stat.S_IMODE(address.stat().st_mode) & 0o077
    assert say(qtbot, address, b"\n") == b"new\n"
    listener.close()


def test_an_impossible_place_is_an_error(kind: Listener, tmp_path: Path, owner) -> None:
    """A folder that is not there, and a name that is too long."""
    for name in ("missing/a.sock", "a" * 200):
        with pytest.raises(OSError, match=r".+"):
            kind(str(tmp_path / name), LARGEST, lambda _line, _answer: None, owner)


def test_who_still_speaks_is_left_at_the_end(qtbot, address: Path, owner) -> None:
    """The program ends all the same."""
    listener = SocketListener(str(address), LARGEST, lambda _line, _answer: None, owner)
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(address))
        line.sendall(b"half")
        qtbot.waitUntil(lambda: len(listener.children()) > 1)
        listener.close()
        assert line.recv(10) == b""
