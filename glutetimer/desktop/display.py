# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a window can be shown; Qt would abort the process instead of saying so."""

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_NEEDS_NO_DISPLAY = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
_XCB_CURSOR = "libxcb-cursor.so.0"


def display_problem(env: Mapping[str, str] = os.environ) -> str:
    """Return why no window can be shown, in a sentence with the remedy; empty if one can."""
    if not sys.platform.startswith("linux"):
        return ""
    platform = env.get("QT_QPA_PLATFORM", "").split(":")[0]
    if platform in _NEEDS_NO_DISPLAY or _wayland_answers(env):
        return ""
    if not env.get("DISPLAY"):
        return "There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY)."
    if not _x11_answers(env["DISPLAY"]):
        return f"The display {env['DISPLAY']} does not answer, so no window can be shown."
    if not _can_load(_XCB_CURSOR):
        return (
            "Windows need the system library libxcb-cursor0, which is missing "
            "(Debian, Ubuntu: apt install libxcb-cursor0; Fedora: dnf install xcb-util-cursor)."
        )
    return ""


def _wayland_answers(env: Mapping[str, str]) -> bool:
    name = env.get("WAYLAND_DISPLAY", "")
    return bool(name) and _connects(str(Path(env.get("XDG_RUNTIME_DIR", "/")) / name))


def _x11_answers(display: str) -> bool:
    host, _, number = display.partition(":")
    if host not in ("", "unix"):
        return True  # a remote display: Qt finds out
    path = f"/tmp/.X11-unix/X{number.split('.')[0]}"  # noqa: S108 - where X servers listen
    return _connects(path) or _connects("\0" + path)


def _connects(address: str) -> bool:
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(1.0)
        try:
            client.connect(address)
        except OSError:
            return False
    return True


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
