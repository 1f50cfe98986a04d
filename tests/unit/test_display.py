# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a window can be shown, said before Qt would abort."""

import socket
import sys

import pytest

from glutetimer.desktop.display import display_problem

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can lack a display")


def test_no_display_is_said_in_a_sentence():
    """Neither X nor Wayland: the sentence names both variables."""
    problem = display_problem({})
    assert "no display" in problem
    assert "DISPLAY" in problem
    assert "WAYLAND_DISPLAY" in problem


def test_a_dead_display_is_noticed():
    """A display that nobody serves is no display."""
    assert ":4711" in display_problem({"DISPLAY": ":4711"})


def test_offscreen_needs_none():
    """A platform without a screen is taken at its word."""
    assert display_problem({"QT_QPA_PLATFORM": "offscreen"}) == ""


def test_a_wayland_socket_is_a_display(tmp_path):
    """A compositor that answers is enough."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        env = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert display_problem(env) == ""
    env["WAYLAND_DISPLAY"] = "wayland-1"
    assert display_problem(env) != ""
