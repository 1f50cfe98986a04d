# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a window can be shown; Qt would abort the process instead of saying so."""

import ctypes
import os
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

_NEEDS_NO_DISPLAY = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
_PATIENCE_S = 5.0
# What Qt's X11 plugin needs: the packages of Debian and of Fedora.
_LIBRARIES = {
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
}


def display_problem(env: Mapping[str, str] = os.environ) -> str:
    """Return why no window can be shown, in a sentence with the remedy; empty if one can."""
    if not sys.platform.startswith("linux"):
        return ""
    platform = env.get("QT_QPA_PLATFORM", "").split(":")[0]
    if platform in _NEEDS_NO_DISPLAY or _wayland_answers(env):
        return ""
    display = env.get("DISPLAY", "")
    if display and _x11_answers(display):
        missing = _missing_libraries()
        return _missing_words(missing) if missing else ""
    from glutetimer.domain.said import said

    if not display:
        return said(
            "There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY)."
        )
    return said(
        "The display {display} does not answer, so no window can be shown.", display=display
    )


def _missing_words(missing: list[tuple[str, str]]) -> str:
    from glutetimer.domain.said import said

    debian, fedora = (" ".join(names) for names in zip(*missing, strict=True))
    return said(
        "Windows need system libraries that are missing (Debian, Ubuntu: apt install "
        "{debian}; Fedora: dnf install {fedora}).",
        debian=debian,
        fedora=fedora,
    )


def _wayland_answers(env: Mapping[str, str]) -> bool:
    name = env.get("WAYLAND_DISPLAY", "")
    return bool(name) and _connects(str(Path(env.get("XDG_RUNTIME_DIR", "/")) / name))


def _x11_answers(display: str) -> bool:
    """Shake hands with the X server as Qt will, for Qt gives up on a refusal by aborting."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # said with the other libraries that are missing
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    answers: list[bool] = []

    def shake_hands() -> None:
        connection = xcb.xcb_connect(display.encode(), None)
        answers.append(not xcb.xcb_connection_has_error(connection))
        xcb.xcb_disconnect(connection)

    # A host that swallows everything keeps the thread until the process ends.
    thread = threading.Thread(target=shake_hands, daemon=True)
    thread.start()
    thread.join(_PATIENCE_S)
    return answers == [True]


def _connects(address: str) -> bool:
    import socket

    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(1.0)
        try:
            client.connect(address)
        except OSError:
            return False
    return True


def _missing_libraries() -> list[tuple[str, str]]:
    """Return the packages of the libraries that Qt's X11 plugin lacks: for Debian, for Fedora."""
    return [packages for library, packages in _LIBRARIES.items() if not _can_load(library)]


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
