# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the session bus is looked for, and what is said where it is not."""

import socket
import sys
from pathlib import Path

import pytest

from glutetimer.desktop import bus_address
from glutetimer.desktop.bus_address import players_problem, session_bus_address, socket_name
from glutetimer.ports import PlayersProblem

ON_A_BUS = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/1/bus"}
unix_alone = pytest.mark.skipif(sys.platform == "win32", reason="Unix sockets")


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("unix:path=/run/user/1000/bus", "/run/user/1000/bus"),
        ("unix:path=/tmp/a%20b,guid=0123", "/tmp/a b"),
        ("unix:guid=0123,abstract=/tmp/dbus-x", "\0/tmp/dbus-x"),
        ("unix:runtime=yes", ""),
        ("autolaunch:", ""),
        ("tcp:host=localhost,port=1", ""),
        ("nonsense", ""),
        ("", ""),
    ],
)
def test_only_sockets_of_this_machine_are_connected_to(address: str, name: str) -> None:
    """Nothing is started, and nothing of the network is asked."""
    assert socket_name(address) == name


def test_the_first_usable_address_is_taken() -> None:
    """A list is parted by semicolons."""
    env = {"DBUS_SESSION_BUS_ADDRESS": "autolaunch:;unix:path=/a;unix:path=/b"}
    assert session_bus_address(env) == "unix:path=/a"


@unix_alone
def test_the_usual_place_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody has said where the bus is."""
    env = {"XDG_RUNTIME_DIR": str(tmp_path)}
    assert session_bus_address(env) == ""
    assert session_bus_address({}) == ""
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("bus")
        assert session_bus_address(env) == f"unix:path={tmp_path}/bus"


@pytest.mark.parametrize(
    ("platform", "env", "problem"),
    [
        ("linux", ON_A_BUS, None),
        ("linux", {}, PlayersProblem.NO_BUS),
        ("darwin", ON_A_BUS, PlayersProblem.OTHER_SYSTEM),
        ("win32", ON_A_BUS, PlayersProblem.OTHER_SYSTEM),
    ],
)
def test_the_system_is_named_that_lets_no_player_be_reached(
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    env: dict[str, str],
    problem: PlayersProblem | None,
) -> None:
    """Before anything is tried."""
    monkeypatch.setattr(sys, "platform", platform)
    assert players_problem(env) is problem


def test_a_qt_without_its_bus_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where a distribution packs it apart."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(bus_address, "find_spec", lambda _name: None)
    assert players_problem(ON_A_BUS) is PlayersProblem.NO_QT_DBUS
