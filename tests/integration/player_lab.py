# SPDX-License-Identifier: GPL-3.0-or-later
"""A session bus of a test's own, with music players on it that tests and programs speak to."""

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PREFIX = "org.mpris.MediaPlayer2."
_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def missing() -> str:
    """Return why there can be no bus here; empty if there can."""
    if sys.platform in ("win32", "darwin"):
        return "players are reached on Linux desktops alone"
    absent = [] if shutil.which("dbus-daemon") else ["dbus-daemon"]
    absent += [] if find_spec("jeepney") else ["jeepney"]
    return f"not installed: {', '.join(absent)}" if absent else ""


@dataclass
class Traits:
    """What a player is like.

    Attributes:
        address: The bus it is on.
        name: Its name there.
        status: "Playing", "Paused" or "Stopped".
        volume: Its volume; None for a player that has none.
        refuses: The methods that it answers with an error: "Pause", "Play", "Set".
        ignores: The methods that it answers without doing anything.
        vanishes_at: A method at which it ends without a word.
        rounds_down: It keeps its volume in whole percent.
    """

    address: str
    name: str
    status: str = "Playing"
    volume: float | None = 0.8
    refuses: tuple[str, ...] = ()
    ignores: tuple[str, ...] = ()
    vanishes_at: str = ""
    rounds_down: bool = False


class PlayerLab:
    """A private bus.

    Args:
        folder: Where its socket lives; the path must be short.
    """

    def __init__(self, folder: Path) -> None:
        config = folder / "bus.conf"
        config.write_text(_CONFIG.format(folder=folder), encoding="utf-8")
        self._daemon = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdout
        self.address = self._daemon.stdout.readline().strip()
        self._folder = folder
        self._players: list[FakePlayer] = []
        self._user: Any = None

    def player(self, name: str, **traits: Any) -> "FakePlayer":
        """Start a player with the given traits; the name is its last part."""
        log = self._folder / f"{len(self._players)}.log"
        player = FakePlayer(self, Traits(self.address, PREFIX + name, **traits), log)
        self._players.append(player)
        return player

    def call(self, name: str, interface: str, method: str, signature: str = "", *body: Any) -> Any:
        """Call a player's method as another program of the user's would; return what it gives."""
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        if self._user is None:
            self._user = open_dbus_connection(bus=self.address)
        address = DBusAddress("/org/mpris/MediaPlayer2", name, interface)
        message = new_method_call(address, method, signature or None, body)
        (value,) = self._user.send_and_get_reply(message, timeout=10).body or (None,)
        return value

    def freeze(self) -> None:
        """Let the bus itself hang."""
        self._daemon.send_signal(signal.SIGSTOP)

    def end_bus(self) -> None:
        """End the bus, as at the end of a session."""
        self._daemon.kill()
        self._daemon.wait()

    def close(self) -> None:
        """End all players and the bus."""
        if self._user is not None:
            self._user.close()
        for player in self._players:
            player.kill()
        self.end_bus()
        assert self._daemon.stdout
        self._daemon.stdout.close()


class FakePlayer:
    """A player in a process of its own."""

    def __init__(self, lab: PlayerLab, traits: Traits, log: Path) -> None:
        self.name = traits.name
        self._lab, self._log = lab, log
        with log.open("wb") as out:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.integration.fake_player", json.dumps(vars(traits))],
                cwd=ROOT,
                stdout=out,
            )
        wait_until(lambda: "ready" in log.read_text(encoding="utf-8"), f"{traits.name} is there")

    @property
    def calls(self) -> list[str]:
        """Return what it was told to do, such as "Pause" and "Set 0.24"."""
        return self._log.read_text(encoding="utf-8").splitlines()[1:]

    @property
    def volume(self) -> float:
        """Return its volume."""
        volume: float = self._get("Volume")
        return volume

    @volume.setter
    def volume(self, volume: float) -> None:
        self._lab.call(
            self.name,
            "org.freedesktop.DBus.Properties",
            "Set",
            "ssv",
            "org.mpris.MediaPlayer2.Player",
            "Volume",
            ("d", volume),
        )

    @property
    def status(self) -> str:
        """Return "Playing", "Paused" or "Stopped"."""
        status: str = self._get("PlaybackStatus")
        return status

    def press(self, method: str) -> None:
        """Press a button of it, "Play" or "Pause", as the user does."""
        self._lab.call(self.name, "org.mpris.MediaPlayer2.Player", method)

    def freeze(self) -> None:
        """Let it hang."""
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        self._process.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait()

    def _get(self, name: str) -> Any:
        interface = "org.freedesktop.DBus.Properties"
        player = "org.mpris.MediaPlayer2.Player"
        return self._lab.call(self.name, interface, "Get", "ss", player, name)[1]


def wait_until(holds: Callable[[], object], what: str, timeout_s: float = 20.0) -> None:
    """Wait until something that another process does is done."""
    import threading
    import time

    pause = threading.Event()
    end = time.monotonic() + timeout_s
    while not holds():
        assert time.monotonic() < end, f"not within {timeout_s} s: {what}"
        pause.wait(0.01)


class FakeDesktop:
    """A desktop's services in a process of their own."""

    def __init__(self, address: str, folder: Path, *names: str) -> None:
        self._log = folder / "desktop.log"
        with self._log.open("wb") as out:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.integration.fake_desktop", address, *names],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=out,
                text=True,
            )
        wait_until(lambda: "ready" in self._log.read_text(encoding="utf-8"), "the desktop is there")

    @property
    def calls(self) -> list[str]:
        """Return what it was asked for, in order."""
        return self._log.read_text(encoding="utf-8").splitlines()[1:]

    def click(self, number: int, action: str) -> None:
        """Press a button of a notification."""
        assert self._process.stdin
        self._process.stdin.write(f"click {number} {action}\n")
        self._process.stdin.flush()

    def dismiss(self, number: int) -> None:
        """Let a notification go without an answer."""
        assert self._process.stdin
        self._process.stdin.write(f"dismiss {number} -\n")
        self._process.stdin.flush()

    def press(self, key_id: str) -> None:
        """Press a key that a program has asked for."""
        assert self._process.stdin
        self._process.stdin.write(f"press 0 {key_id}\n")
        self._process.stdin.flush()

    def freeze(self) -> None:
        """Let it hang."""
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        self._process.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """End it."""
        self._process.kill()
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait()
