# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a sound server answers is asked of its socket, wherever that may be."""

import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from glutetimer.audio.server import pulse_addresses, pulse_answers, sound_server_answers


@pytest.fixture
def runtime() -> Iterator[Path]:
    """Return a folder whose path is short enough for a socket."""
    with tempfile.TemporaryDirectory(prefix="run-") as folder:
        yield Path(folder)


def _listen(path: Path) -> socket.socket:
    path.parent.mkdir(parents=True, exist_ok=True)
    server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    server.bind(str(path))
    server.listen()
    return server


@pytest.mark.parametrize(
    ("named", "address"),
    [
        ("unix:/run/user/1/pulse/native", "/run/user/1/pulse/native"),
        ("/run/user/1/pulse/native", "/run/user/1/pulse/native"),
        ("{a1b2}unix:/tmp/pulse", "/tmp/pulse"),
        ("tcp:sound.example:4000", ("sound.example", 4000)),
        ("tcp6:[::1]:4000", ("::1", 4000)),
        ("sound.example", ("sound.example", 4713)),
    ],
)
def test_a_named_server_is_understood(named: str, address: object):
    """Each way to name a server leads to a socket or to host and port."""
    assert pulse_addresses({"PULSE_SERVER": named}) == [address]


def test_several_servers_are_asked_in_turn():
    """A list of servers keeps its order."""
    named = "unix:/a unix:/b"
    assert pulse_addresses({"PULSE_SERVER": named}) == ["/a", "/b"]


def test_a_server_in_its_usual_place_is_found(runtime: Path):
    """Without a name, the runtime folder is looked into."""
    environ = {"XDG_RUNTIME_DIR": str(runtime)}
    with _listen(runtime / "pulse" / "native"):
        assert pulse_answers(environ)


def test_pipewire_alone_is_a_sound_server(runtime: Path):
    """Where only PipeWire's own socket answers, sound can be asked for."""
    environ = {"XDG_RUNTIME_DIR": str(runtime), "PULSE_SERVER": f"unix:{runtime}/none"}
    assert not sound_server_answers(environ)
    with _listen(runtime / "pipewire-0"):
        assert sound_server_answers(environ)
        assert not pulse_answers(environ)


def test_a_server_that_crashed_does_not_answer(runtime: Path):
    """A socket that nobody listens on any more is no server."""
    path = runtime / "pulse" / "native"
    _listen(path).close()
    assert path.exists()
    assert not pulse_answers({"XDG_RUNTIME_DIR": str(runtime), "PULSE_SERVER": f"unix:{path}"})


def test_a_server_of_the_configuration_is_believed(home: Path):
    """A server named by the user's client.conf is asked, and no other."""
    folder = home / ".config" / "pulse"
    folder.mkdir(parents=True)
    (folder / "client.conf").write_text("; comment\ndefault-server = unix:/srv/sound\n")
    assert pulse_addresses({"XDG_RUNTIME_DIR": "/run/user/1"}) == ["/srv/sound"]


def test_a_senseless_name_is_no_server():
    """A name that no address can be made of is answered by no, not by an error."""
    assert not pulse_answers({"PULSE_SERVER": "unix:/\0"})
    assert not pulse_answers({"PULSE_SERVER": "unix:" + "x" * 300})
