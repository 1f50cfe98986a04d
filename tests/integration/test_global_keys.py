# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys from everywhere, on a real bus with a desktop's portal in a process of its own."""

import shutil
import socket
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from glutetimer.desktop.global_keys import GlobalKey, GlobalKeys
from tests.integration import player_lab
from tests.integration.fake_desktop import PORTAL, REFUSING
from tests.integration.player_lab import FakeDesktop, PlayerLab, wait_until

pytestmark = pytest.mark.skipif(bool(player_lab.missing()), reason=player_lab.missing() or "-")

WANTED = [
    GlobalKey("pause", "Pause or go on", "CTRL+ALT+space"),
    GlobalKey("skip", "Skip", "CTRL+ALT+Right"),
]


@pytest.fixture
def lab() -> Iterator[PlayerLab]:
    """Return an empty bus."""
    folder = Path(tempfile.mkdtemp(prefix="gt-bus-"))  # paths of sockets must be short
    lab = PlayerLab(folder)
    yield lab
    lab.close()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def desktop_of(lab, tmp_path) -> Iterator[Callable[..., FakeDesktop]]:
    """Return a function that starts a desktop with some services."""
    desktops: list[FakeDesktop] = []

    def start(*names: str) -> FakeDesktop:
        desktops.append(FakeDesktop(lab.address, tmp_path, *names))
        return desktops[-1]

    yield start
    for desktop in desktops:
        desktop.kill()


def test_keys_are_asked_for_and_heard(qtbot, lab, desktop_of):
    """Until they are let go of, when the desktop has them back."""
    desktop = desktop_of(PORTAL)
    keys = GlobalKeys(lab.address)
    keys.open(WANTED)
    wait_until(lambda: desktop.calls, "they are asked for")
    assert desktop.calls == ["Bind pause=CTRL+ALT+space skip=CTRL+ALT+Right"]
    for key in ("pause", "skip"):
        with qtbot.waitSignal(keys.pressed) as heard:
            desktop.press(key)
        assert heard.args == [key]
    keys.close()
    wait_until(lambda: desktop.calls[-1] == "dropped", "the desktop has them back")


def test_whoever_asks_again_at_once_holds_one_connection(lab, desktop_of):
    """One that is opened late is not taken for the one that is to be closed."""
    desktop = desktop_of(PORTAL)
    keys = GlobalKeys(lab.address)
    for _ in range(5):
        keys.open(WANTED)
    wait_until(lambda: desktop.calls, "they are asked for")
    keys._sockets[0] = socket.socket()  # as if the first were opened just now
    keys.close()
    wait_until(lambda: desktop.calls[-1] == "dropped", "the desktop has them back")
    assert desktop.calls.count("dropped") == len(desktop.calls) // 2
    keys._sockets.pop(0).close()


@pytest.mark.parametrize("names", [(), (PORTAL, REFUSING)])
def test_a_desktop_without_such_keys_says_so(qtbot, lab, desktop_of, names):
    """Because it has none, or because the user wants none."""
    desktop_of(*names)
    keys = GlobalKeys(lab.address)
    with qtbot.waitSignal(keys.refused):
        keys.open(WANTED)
