# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program on a desktop's bus: kept awake, and led by media keys, as ``playerctl`` does."""

import json
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from glutetimer.desktop.awake import WakepyAwake
from glutetimer.desktop.bus_probe import BusProbe
from glutetimer.desktop.media_session import MediaSession
from glutetimer.ports import MediaState
from tests.integration import player_lab
from tests.integration.fake_desktop import NAMING, SCREEN_SAVER, SESSION_MANAGER
from tests.integration.player_lab import ROOT, FakeDesktop, PlayerLab, wait_until

pytestmark = pytest.mark.skipif(bool(player_lab.missing()), reason=player_lab.missing() or "-")
needs_playerctl = pytest.mark.skipif(
    not shutil.which("playerctl"), reason="not installed: playerctl"
)

# Long enough for a machine that is busy with other things.
LONG = ("run", "Bridge holds", "--hold", "60", "--rounds", "1", "--prepare", "60")
BRIEF = ("run", "Bridge holds", "--hold", "1", "--rounds", "1", "--prepare", "1", "--headless")
PLAYER = "glutetimer"


class Session:
    """A desktop session: a bus, its services, and the program in it."""

    def __init__(self, folder: Path, env: dict[str, str], data_dir: Path) -> None:
        self.lab = PlayerLab(folder)
        self._folder, self._data_dir = folder, data_dir
        self._env = {**env, "DBUS_SESSION_BUS_ADDRESS": self.lab.address}
        self._desktop: FakeDesktop | None = None

    def desktop(self, *names: str) -> FakeDesktop:
        """Offer services of a desktop."""
        self._desktop = FakeDesktop(self.lab.address, self._folder, *names)
        return self._desktop

    def choose(self, **settings: object) -> None:
        """Store settings before the program starts."""
        config = self._data_dir / "config"
        config.mkdir(parents=True, exist_ok=True)
        values = {"voice_engine": "none", **settings}
        (config / "settings.json").write_text(json.dumps(values), encoding="utf-8")

    @contextmanager
    def program(self, *words: str) -> "Iterator[subprocess.Popen[str]]":
        """Run the program for a while."""
        argv = [sys.executable, "-m", "glutetimer", "--data-dir", str(self._data_dir), *words]
        program = subprocess.Popen(
            argv, env=self._env, cwd=ROOT, text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        with program:
            try:
                yield program
            finally:
                program.kill()

    def ctl(self, *words: str) -> str:
        """Say something to the program as ``playerctl`` does; return what it answers."""
        done = subprocess.run(
            ["playerctl", f"--player={PLAYER}", *words],
            env=self._env, capture_output=True, text=True, timeout=20, check=False,
        )  # fmt: skip
        return done.stdout.strip()

    def wait_for(self, words: tuple[str, ...], answer: str) -> None:
        """Wait until ``playerctl`` answers something."""
        wait_until(lambda: self.ctl(*words) == answer, f"playerctl {' '.join(words)}: {answer}")

    def close(self) -> None:
        """End all of it."""
        if self._desktop is not None:
            self._desktop.kill()
        self.lab.close()


@pytest.fixture
def session(system_environment, tmp_path) -> Iterator[Session]:
    """Return a session without screen and sound."""
    folder = Path(tempfile.mkdtemp(prefix="gt-bus-"))  # paths of sockets must be short
    nowhere = system_environment["XDG_RUNTIME_DIR"]
    env = {
        **system_environment,
        "PIPEWIRE_REMOTE": f"{nowhere}/no-pipewire",
        "PULSE_SERVER": f"unix:{nowhere}/no-pulse",
        "QT_QPA_PLATFORM": "offscreen",
    }
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_DESKTOP", "XDG_CURRENT_DESKTOP"):
        env.pop(name, None)
    session = Session(folder, env, tmp_path / "data")
    session.choose()
    yield session
    session.close()
    shutil.rmtree(folder, ignore_errors=True)


def asked(desktop: FakeDesktop, *calls: str) -> Callable[[], bool]:
    """Return what tells whether a desktop was asked for just that."""
    return lambda: desktop.calls == list(calls)


# ----------------------------------------------------------------------------------- awake


def test_the_screen_stays_on_until_the_workout_ends(session):
    """On a desktop that knows the one interface; the others below know the other."""
    desktop = session.desktop(SESSION_MANAGER)
    with session.program(*BRIEF) as program:
        wait_until(asked(desktop, "Inhibit"), "the desktop stays awake")
        assert program.wait(30) == 0
    assert desktop.calls == ["Inhibit", "UnInhibit"]


class Dead:
    """Refers to itself, so it goes when Python searches for such."""

    def __init__(self) -> None:
        self.itself = self


@pytest.mark.parametrize("service", [SCREEN_SAVER, SESSION_MANAGER])
def test_a_desktop_is_told_who_keeps_it_awake(session, monkeypatch, service):
    """It shows the program's name, and why in the user's language."""
    desktop = session.desktop(service, NAMING)
    for name in ("XDG_SESSION_DESKTOP", "XDG_CURRENT_DESKTOP"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.lab.address)
    ended: list[str] = []
    weakref.finalize(Dead(), lambda: ended.append(threading.current_thread().name))
    awake = WakepyAwake(lambda message: f"In German: {message}")
    awake.start()
    wait_until(lambda: desktop.calls, "the desktop stays awake")
    awake.close()
    wait_until(lambda: len(desktop.calls) > 1, "the desktop may sleep")
    told = "Inhibit GluteTimer In German: A workout is running."
    assert [call.strip() for call in desktop.calls] == [told, "UnInhibit"]
    assert ended == []  # it may be part of a window, which must end in the window's thread


@pytest.mark.parametrize("where", [(), ("--headless",)])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_lets_the_machine_sleep_again(session, where, number):
    """Whether the workout is led in the window or in the terminal."""
    desktop = session.desktop(SCREEN_SAVER)
    with session.program(*LONG, *where) as program:
        wait_until(asked(desktop, "Inhibit"), "the desktop stays awake")
        program.send_signal(number)
        assert program.wait(20) == 130
    assert desktop.calls == ["Inhibit", "UnInhibit"]


def test_a_kill_lets_the_machine_sleep_again(session):
    """The desktop sees that the one who asked is gone."""
    desktop = session.desktop(SCREEN_SAVER)
    with session.program(*LONG, "--headless") as program:
        wait_until(asked(desktop, "Inhibit"), "the desktop stays awake")
        program.kill()
        wait_until(asked(desktop, "Inhibit", "dropped"), "the desktop may sleep")


def test_a_machine_that_cannot_be_kept_awake_is_told_of(session):
    """Once, in a sentence; the workout runs all the same."""
    with session.program(*BRIEF) as program:
        out, _ = program.communicate(timeout=30)
    assert program.returncode == 0
    assert out.count("This computer can't be kept awake: the screen may go dark.") == 1


def test_a_desktop_that_hangs_delays_no_workout(session):
    """It is asked in a thread of its own, for which not even the end waits."""
    session.desktop(SCREEN_SAVER).freeze()
    with session.program(*LONG, "--headless") as program:
        assert program.stdout
        while "Prepare" not in program.stdout.readline():
            assert program.poll() is None
        program.terminate()
        assert program.wait(20) == 130


# ------------------------------------------------------------------------------- media keys


@needs_playerctl
@pytest.mark.parametrize("where", [(), ("--headless",)])
def test_media_keys_lead_a_workout(session, where):
    """Pause, go on, skip and back; the machine may sleep in the pause, and only then."""
    desktop = session.desktop(SCREEN_SAVER)
    with session.program(*LONG, *where) as program:
        session.wait_for(("status",), "Playing")
        assert session.ctl("metadata", "title") == "Prepare · next: Glute bridge"
        assert session.ctl("metadata", "artist") == "Bridge holds"
        assert session.ctl("metadata", "mpris:length") == "60000000"
        wait_until(asked(desktop, "Inhibit"), "the desktop stays awake")
        session.ctl("pause")
        session.wait_for(("status",), "Paused")
        wait_until(asked(desktop, "Inhibit", "UnInhibit"), "the desktop may sleep")
        session.ctl("pause")
        assert session.ctl("status") == "Paused"
        session.ctl("play")
        session.wait_for(("status",), "Playing")
        session.ctl("next")
        session.wait_for(("metadata", "title"), "Glute bridge")
        session.ctl("play-pause")
        session.wait_for(("status",), "Paused")
        session.ctl("previous")
        assert program.poll() is None
        program.terminate()
        assert program.wait(20) == 130
    assert session.ctl("status") == ""


@needs_playerctl
def test_the_media_panel_is_told_what_it_may_offer(session):
    """Each interval is a track of its own length; nothing to wind, to shuffle or to end."""
    name, player = f"org.mpris.MediaPlayer2.{PLAYER}", "org.mpris.MediaPlayer2.Player"
    with session.program(*LONG, "--headless"):
        session.wait_for(("status",), "Playing")
        told = session.ctl("metadata").splitlines()
        assert sorted(line.split()[1] for line in told) == [
            "mpris:artUrl",
            "mpris:length",
            "mpris:trackid",
            "xesam:artist",
            "xesam:title",
        ]
        art = session.ctl("metadata", "mpris:artUrl")
        assert Path(urlsplit(art).path).read_bytes().startswith(b"\x89PNG")
        track = session.ctl("metadata", "mpris:trackid")
        session.ctl("next")
        session.wait_for(("metadata", "title"), "Glute bridge")
        assert session.ctl("metadata", "mpris:trackid") != track
        assert 0 <= float(session.ctl("position")) < 50
        session.ctl("position", "55")
        assert float(session.ctl("position")) < 50
        properties = "org.freedesktop.DBus.Properties"
        own = session.lab.call(name, properties, "GetAll", "s", player)
        assert own["CanSeek"] == ("b", False)
        assert own["CanGoNext"] == own["CanGoPrevious"] == own["CanPause"] == ("b", True)
        assert not own.keys() & {"Shuffle", "LoopStatus"}
        program = session.lab.call(name, properties, "GetAll", "s", "org.mpris.MediaPlayer2")
        assert (program["CanQuit"], program["CanRaise"]) == (("b", False), ("b", False))
        session.lab.call(name, "org.mpris.MediaPlayer2", "Quit")
        assert session.ctl("status") == "Playing"


def test_only_what_has_changed_is_told():
    """A state that was told already is told no more; in a pause, only that."""
    media = MediaSession("", lambda: 0, can_raise=True)
    state = MediaState(1, "Glute bridge", "Bridge holds", 60_000, is_running=True)
    assert sorted(media._player.become(state)) == ["Metadata", "PlaybackStatus"]
    assert media._player.become(state) == {}
    paused = media._player.become(state._replace(is_running=False))
    assert paused == {"PlaybackStatus": "Paused"}
    assert sorted(media._player.become(state._replace(number=2))) == ["Metadata", "PlaybackStatus"]


def test_media_keys_come_back_with_the_bus(qtbot, tmp_path):
    """The desktop's bus may end and begin anew while the program runs."""
    name, player = "org.mpris.MediaPlayer2.glutetimer", "org.mpris.MediaPlayer2.Player"
    state = MediaState(1, "Glute bridge", "Bridge holds", 60_000, is_running=True)
    place = tmp_path / "bus"
    media = MediaSession(f"unix:path={place}", lambda: 0, can_raise=True)
    for number in (1, 2):
        folder = Path(tempfile.mkdtemp(prefix="gt-bus-"))
        lab = PlayerLab(folder)
        place.unlink(missing_ok=True)
        place.symlink_to(lab.address.split(",")[0].removeprefix("unix:path="))
        media.show(state._replace(number=number))
        qtbot.waitUntil(lambda: bool(media._name), timeout=10_000)
        with ThreadPoolExecutor() as other:
            words = (name, "org.freedesktop.DBus.Properties", "Get", "ss", player, "PlaybackStatus")
            asked = other.submit(lab.call, *words)
            qtbot.waitUntil(asked.done, timeout=10_000)
        assert asked.result() == ("s", "Playing")
        lab.close()
        assert media._connection is not None
        lasts = media._connection.isConnected
        qtbot.waitUntil(lambda lasts=lasts: not lasts(), timeout=10_000)
        shutil.rmtree(folder)
    media.close()


def test_nothing_is_shown_that_was_closed_while_the_bus_was_asked(qtbot):
    """The program may end just as the first workout begins."""
    folder = Path(tempfile.mkdtemp(prefix="gt-bus-"))
    lab = PlayerLab(folder)
    media = MediaSession(lab.address.split(",")[0], lambda: 0, can_raise=True)
    media.show(MediaState(1, "Glute bridge", "Bridge holds", 60_000, is_running=True))
    media.close()
    later = BusProbe(lab.address.split(",")[0], 10_000)
    with qtbot.waitSignal(later.ended):
        later.begin()
    assert media._connection is None
    lab.close()
    shutil.rmtree(folder)


@needs_playerctl
def test_the_stop_key_ends_a_workout_in_the_terminal(session):
    """As q does there; and whoever lets the machine sleep is asked for nothing else."""
    session.choose(keep_awake=False)
    desktop = session.desktop(SCREEN_SAVER)
    with session.program(*LONG, "--headless") as program:
        session.wait_for(("status",), "Playing")
        session.ctl("stop")
        out, _ = program.communicate(timeout=30)
    assert program.returncode == 0
    assert "Held 0:00 of" in out
    assert desktop.calls == []


@needs_playerctl
def test_own_music_setting_leaves_the_workout_alone(session):
    """Other players are paused, never the program itself."""
    session.choose(music="pause")
    other = session.lab.player("other")
    with session.program(*LONG, "--headless"):
        wait_until(lambda: other.status == "Paused", "the music is paused")
        session.wait_for(("status",), "Playing")


@needs_playerctl
def test_media_keys_can_be_left_to_the_music(session):
    """Then no player of that name is there."""
    session.choose(media_keys=False, music="pause")
    other = session.lab.player("other")
    with session.program(*LONG, "--headless"):
        wait_until(lambda: other.status == "Paused", "the workout has begun")
        assert session.ctl("status") == ""
