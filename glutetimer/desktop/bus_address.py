# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the session bus listens, over which programs of a Linux desktop reach one another."""

import os
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from glutetimer.ports import PlayersProblem


def players_problem(env: Mapping[str, str] = os.environ) -> PlayersProblem | None:
    """Return why other programs' players are out of reach, as far as can be told at once."""
    if sys.platform in ("win32", "darwin"):
        return PlayersProblem.OTHER_SYSTEM
    if find_spec("PySide6.QtDBus") is None:
        return PlayersProblem.NO_QT_DBUS
    return None if session_bus_address(env) else PlayersProblem.NO_BUS


def session_bus_address(env: Mapping[str, str] = os.environ) -> str:
    """Return the address of the session bus; empty if there is none.

    A bus is never started for the asking, as libdbus would do where it finds none.
    """
    for address in env.get("DBUS_SESSION_BUS_ADDRESS", "").split(";"):
        if socket_name(address):
            return address
    place = Path(env.get("XDG_RUNTIME_DIR") or "/nowhere", "bus")
    return f"unix:path={place}" if place.is_socket() else ""


def system_bus_address(env: Mapping[str, str] = os.environ) -> str:
    """Return the address of the system bus; empty if there is none."""
    for address in env.get("DBUS_SYSTEM_BUS_ADDRESS", "").split(";"):
        if socket_name(address):
            return address
    place = Path("/run/dbus/system_bus_socket")
    return f"unix:path={place}" if place.is_socket() else ""


def socket_name(address: str) -> str:
    """Return the name of the Unix socket of an address, as ``connect`` takes it; or nothing."""
    from urllib.parse import unquote

    kind, _, rest = address.partition(":")
    values = dict(pair.partition("=")[::2] for pair in rest.split(","))
    if kind != "unix":
        return ""
    if abstract := values.get("abstract"):
        return "\0" + unquote(abstract)
    return unquote(values.get("path", ""))
