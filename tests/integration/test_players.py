# SPDX-License-Identifier: GPL-3.0-or-later
"""Other players make room for a workout: on a real bus, with players in processes of their own."""

import json
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from glutetimer.domain.settings import Settings
from glutetimer.storage.quieted import QuietedFiles
from tests.fakes import FakeClock
from tests.integration import player_lab
from tests.integration.player_lab import ROOT, FakePlayer, PlayerLab, wait_until

pytestmark = pytest.mark.skipif(bool(player_lab.missing()), reason=player_lab.missing() or "-")

DUCK = Settings(music="duck")
PAUSE = Settings(music="pause")
# A busy machine may take its time; to wait long for a player that hangs is vain.
PATIENT_MS, BRIEFLY_MS = 5_000, 500
LONG = ("--hold", "20", "--rounds", "1", "--prepare", "20")
BRIEF = ("--hold", "1", "--rounds", "1", "--prepare", "1")


@pytest.fixture
def lab() -> Iterator[PlayerLab]:
    """Return an empty bus."""
    # Sockets live here and their paths must be short.
    folder = Path(tempfile.mkdtemp(prefix="gt-bus-"))
    lab = PlayerLab(folder)
    yield lab
    lab.close()
    shutil.rmtree(folder, ignore_errors=True)


class Run:
    """One run of the program, as far as other players notice it."""

    def __init__(
        self,
        qtbot,
        address: str,
        folder: Path,
        settings: Settings,
        clock: FakeClock | None = None,
        timeout_ms: int = PATIENT_MS,
    ) -> None:
        from glutetimer.desktop.players import MprisPlayers
        from glutetimer.desktop.session_bus import SessionBus

        self.settings = settings
        self._qtbot = qtbot
        self._bus = SessionBus(address, timeout_ms)
        self.players = MprisPlayers(
            self._bus, QuietedFiles(folder), clock or FakeClock(), lambda: self.settings
        )

    def do(self, wish: Callable[[], None]) -> None:
        """Have a wish carried out to its end."""
        with self._qtbot.waitSignal(self.players.settled, timeout=10_000):
            wish()

    def quiet(self) -> None:
        """A workout runs."""
        self.do(self.players.quiet)

    def let_up(self) -> None:
        """The workout is paused."""
        self.do(self.players.let_up)

    def restore(self) -> None:
        """The workout is over."""
        self.do(self.players.restore)

    def recover(self) -> None:
        """The program has started."""
        self.do(self.players.recover)

    def crash(self) -> None:
        """Go without another word."""
        self._bus.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the state folder."""
    return tmp_path / "state"


@pytest.fixture
def clock() -> FakeClock:
    """Return the clock of all runs."""
    return FakeClock()


@pytest.fixture
def start(qtbot, lab: PlayerLab, folder: Path, clock: FakeClock) -> Iterator[Callable[..., Run]]:
    """Return a function that starts the program with some settings."""
    runs: list[Run] = []

    def begin(settings: Settings, timeout_ms: int = PATIENT_MS) -> Run:
        runs.append(Run(qtbot, lab.address, folder, settings, clock, timeout_ms))
        return runs[-1]

    yield begin
    for run in runs:
        run.crash()


def left_behind(folder: Path) -> list[Path]:
    """Return the files with what is not undone yet."""
    return sorted(folder.glob("*")) if folder.exists() else []


# -------------------------------------------------------------------------------- turned down


def test_music_is_turned_down_and_up_again(lab, start, folder):
    """To the share of its own volume that the settings name; others are left alone."""
    loud, soft = lab.player("loud"), lab.player("soft", volume=0.5)
    silent = lab.player("silent", status="Paused")
    run = start(DUCK)
    run.quiet()
    assert (loud.volume, soft.volume, silent.volume) == (0.24, 0.15, 0.8)
    run.restore()
    assert (loud.volume, soft.volume, silent.volume) == (0.8, 0.5, 0.8)
    assert [player.calls for player in (loud, soft, silent)] == [
        ["Set 0.24", "Set 0.8"],
        ["Set 0.15", "Set 0.5"],
        [],
    ]
    assert left_behind(folder) == []


@pytest.mark.parametrize(("level", "volume"), [(0, 0.0), (50, 0.4), (99, 0.8), (100, 0.8)])
def test_any_share_can_be_chosen(lab, start, level, volume):
    """A difference that nobody hears is not made."""
    player = lab.player("player")
    run = start(Settings(music="duck", music_level=level))
    run.quiet()
    assert player.volume == volume
    run.restore()
    assert player.volume == 0.8


def test_a_volume_that_the_user_changes_is_kept(lab, start, folder):
    """Whoever turns the music up in the middle of a workout wants it so."""
    player = lab.player("player")
    run = start(DUCK)
    run.quiet()
    player.volume = 0.6
    run.restore()
    assert player.volume == 0.6
    assert left_behind(folder) == []


def test_a_player_that_rounds_its_volume_is_turned_up_again(lab, start):
    """It says 0.28 where 0.29 was set."""
    player = lab.player("player", volume=0.58, rounds_down=True)
    run = start(Settings(music="duck", music_level=50))
    run.quiet()
    assert player.volume == 0.28
    run.restore()
    assert player.calls == ["Set 0.29", "Set 0.58"]


def test_a_player_without_a_volume_plays_on(lab, start, folder):
    """As web browsers do, some by having none, some by keeping it as it is."""
    without, stubborn = lab.player("a", volume=None), lab.player("b", volume=1.0, ignores=("Set",))
    run = start(DUCK)
    run.quiet()
    assert (without.status, stubborn.status) == ("Playing", "Playing")
    run.restore()
    assert (without.calls, stubborn.calls) == ([], ["Set 0.3"])
    assert left_behind(folder) == []


def test_music_is_up_while_the_workout_is_paused(lab, start):
    """And down again when it goes on."""
    player = lab.player("player")
    run = start(DUCK)
    run.quiet()
    run.let_up()
    assert player.volume == 0.8
    run.quiet()
    assert player.volume == 0.24
    run.restore()
    assert player.volume == 0.8


def test_music_turned_up_in_a_pause_is_turned_down_from_there(lab, start):
    """The volume that the user likes now is the one to come back to."""
    player = lab.player("player")
    run = start(DUCK)
    run.quiet()
    run.let_up()
    player.volume = 0.5
    run.quiet()
    assert player.volume == 0.15
    run.restore()
    assert player.volume == 0.5


def test_quiet_music_is_not_turned_down_twice(lab, start):
    """Another workout begins before the last one's last sound."""
    player = lab.player("player")
    run = start(DUCK)
    run.quiet()
    run.quiet()
    assert player.calls == ["Set 0.24"]
    run.restore()
    assert player.volume == 0.8


# ------------------------------------------------------------------------------------- paused


def test_only_what_played_is_paused_and_goes_on(lab, start, folder):
    """A player that was paused or stopped before stays so."""
    playing = lab.player("playing")
    paused, stopped = lab.player("paused", status="Paused"), lab.player("b", status="Stopped")
    run = start(PAUSE)
    run.quiet()
    assert playing.status == "Paused"
    run.restore()
    assert playing.calls == ["Pause", "Play"]
    assert (playing.status, paused.status, stopped.status) == ("Playing", "Paused", "Stopped")
    assert (paused.calls, stopped.calls) == ([], [])
    assert left_behind(folder) == []


def test_paused_music_stays_silent_while_the_workout_is_paused(lab, start):
    """Nothing begins to play when somebody pauses for the door bell."""
    player = lab.player("player")
    run = start(PAUSE)
    run.quiet()
    run.let_up()
    run.quiet()
    assert player.calls == ["Pause"]
    run.restore()
    assert player.status == "Playing"


def test_music_that_the_user_starts_is_paused_anew_after_a_pause(lab, start):
    """It was on in the pause; it goes on after the end."""
    player = lab.player("player")
    run = start(PAUSE)
    run.quiet()
    run.let_up()
    player.press("Play")
    run.quiet()
    assert player.status == "Paused"
    run.restore()
    assert player.status == "Playing"


def test_music_that_the_user_starts_is_left_to_play(lab, start, folder):
    """Nobody fights with the user over the play button."""
    player = lab.player("player")
    run = start(PAUSE)
    run.quiet()
    player.press("Play")
    run.restore()
    assert player.calls == ["Pause", "Play"]
    assert left_behind(folder) == []


def test_left_alone_is_left_alone(lab, start):
    """The usual setting asks nothing of anybody."""
    player = lab.player("player")
    run = start(Settings())
    run.quiet()
    run.restore()
    assert player.calls == []


def test_go_betweens_and_the_program_itself_are_no_other_players(lab, start):
    """The one of playerctl would turn the same player down a second time."""
    names = ("playerctld", "glutetimer", "glutetimer.instance7")
    go_betweens = [lab.player(name) for name in names]
    player = lab.player("vlc.instance7")
    run = start(DUCK)
    run.quiet()
    assert [one.calls for one in go_betweens] == [[], [], []]
    assert player.volume == 0.24


# ------------------------------------------------------------------------ players in trouble


@pytest.mark.parametrize("settings", [DUCK, PAUSE])
def test_a_player_that_hangs_keeps_nobody_waiting(lab, start, folder, settings):
    """The others are quiet all the same, and the event loop runs on meanwhile."""
    hung, well = lab.player("a"), lab.player("b")
    hung.freeze()
    run = start(settings, BRIEFLY_MS)
    happened: list[str] = []
    QTimer.singleShot(0, lambda: happened.append("a cue"))
    run.players.settled.connect(lambda: happened.append("settled"))
    run.quiet()
    assert happened == ["a cue", "settled"]
    assert len(well.calls) == 1
    run.restore()
    hung.thaw()
    assert hung.calls == []
    assert (well.volume, well.status) == (0.8, "Playing")
    assert left_behind(folder) == []


@pytest.mark.parametrize("settings", [DUCK, PAUSE])
def test_a_player_that_begins_to_hang_is_undone_later(lab, start, folder, settings):
    """What could not be undone at the end is kept, and undone at the next start."""
    player = lab.player("player")
    run = start(settings, BRIEFLY_MS)
    run.quiet()
    player.freeze()
    run.restore()
    assert len(left_behind(folder)) == 1
    run.players.close()
    player.thaw()
    start(settings).recover()
    assert (player.volume, player.status) == (0.8, "Playing")
    assert left_behind(folder) == []


@pytest.mark.parametrize("settings", [DUCK, PAUSE])
def test_a_player_that_vanishes_is_forgotten(lab, start, folder, settings):
    """It may go while it plays, or in the middle of a call."""
    player, brittle = lab.player("a"), lab.player("b", vanishes_at="Set")
    lab.player("c", vanishes_at="Pause")
    run = start(settings)
    run.quiet()
    player.kill()
    brittle.kill()
    run.restore()
    assert left_behind(folder) == []


@pytest.mark.parametrize("settings", [DUCK, PAUSE])
def test_a_player_that_refuses_is_left_in_peace(lab, start, folder, settings):
    """What was not done is not undone."""
    player = lab.player("player", refuses=("Pause", "Set"))
    run = start(settings)
    run.quiet()
    assert left_behind(folder) == []
    run.restore()
    assert len(player.calls) == 1
    assert (player.volume, player.status) == (0.8, "Playing")


def test_nothing_is_changed_that_could_not_be_undone(lab, start, folder):
    """Where the state folder can't be written, the music plays on."""
    folder.write_text("a file in the place of the folder", encoding="utf-8")
    player = lab.player("player")
    start(DUCK).quiet()
    assert player.calls == []


def test_it_is_written_before_it_is_done(lab, start, folder):
    """In a file that nobody else reads, with all that is needed to undo it."""
    player = lab.player("player", vanishes_at="Set")
    start(DUCK).quiet()
    (path,) = left_behind(folder)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    (change,) = json.loads(path.read_text(encoding="utf-8"))["players"]
    assert (change["name"], change["volume"], change["lowered_to"]) == (player.name, 0.8, 0.24)


# ---------------------------------------------------------------------------- bus in trouble


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus", "autolaunch:", "tcp:host=x"])
def test_without_a_bus_nothing_happens(qtbot, folder, address):
    """The workout goes on; nothing is left behind and nothing is started."""
    run = Run(qtbot, address, folder, DUCK)
    for wish in (run.quiet, run.let_up, run.restore, run.recover):
        wish()
    run.players.close()
    assert left_behind(folder) == []


def test_a_bus_that_never_answers_keeps_nobody_waiting(qtbot, folder, tmp_path, monkeypatch):
    """The event loop runs on, and the program ends."""
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("bus")
        listening.listen()
        run = Run(qtbot, "unix:path=bus", folder, DUCK, timeout_ms=BRIEFLY_MS)
        happened: list[str] = []
        QTimer.singleShot(0, lambda: happened.append("a cue"))
        run.players.settled.connect(lambda: happened.append("settled"))
        run.quiet()
        assert happened == ["a cue", "settled"]
        run.players.quiet()
        run.players.close()
    assert run.players.is_settled


def test_a_bus_that_ends_is_survived(lab, start, folder):
    """As when the session ends before the program does: what was changed stays written."""
    lab.player("player")
    run = start(DUCK)
    run.quiet()
    lab.end_bus()
    run.restore()
    run.quiet()
    run.players.close()
    assert len(left_behind(folder)) == 1


def test_a_bus_that_hangs_is_survived(lab, start, folder):
    """The program ends all the same."""
    lab.player("player")
    run = start(DUCK)
    run.quiet()
    lab.freeze()
    run.players.close()
    assert len(left_behind(folder)) == 1


# ------------------------------------------------------------------------------ after a crash


@pytest.mark.parametrize("settings", [DUCK, PAUSE])
def test_the_next_start_undoes_what_a_crash_left(lab, start, folder, settings):
    """Whatever the settings are by then."""
    player = lab.player("player")
    run = start(settings)
    run.quiet()
    run.crash()
    start(Settings()).recover()
    assert (player.volume, player.status) == (0.8, "Playing")
    assert left_behind(folder) == []


@pytest.mark.parametrize("settings", [DUCK, PAUSE])
def test_the_next_start_keeps_what_the_user_changed(lab, start, folder, settings):
    """The volume set since, the music stopped since by another hand."""
    player = lab.player("player")
    run = start(settings)
    run.quiet()
    run.crash()
    player.volume = 0.5
    player.press("Play")
    calls = len(player.calls)
    start(settings).recover()
    assert len(player.calls) == calls
    assert left_behind(folder) == []


def test_a_workout_under_way_elsewhere_is_no_crash(lab, start, folder):
    """A second start of the program leaves the music of the first one down."""
    player = lab.player("player")
    run = start(DUCK)
    run.quiet()
    start(DUCK).recover()
    assert player.volume == 0.24
    assert len(left_behind(folder)) == 1
    run.restore()
    assert player.volume == 0.8


def test_music_paused_long_ago_does_not_start_out_of_the_blue(lab, start, folder, clock):
    """Not on the next day, and not in a player that was started again."""
    player = lab.player("player")
    run = start(PAUSE)
    run.quiet()
    run.crash()
    clock.set_wall_on(int(timedelta(hours=3).total_seconds() * 1000))
    start(PAUSE).recover()
    assert player.calls == ["Pause"]
    assert left_behind(folder) == []


@pytest.mark.parametrize(("settings", "calls"), [(DUCK, ["Set 0.8"]), (PAUSE, [])])
def test_a_player_started_again_gets_its_volume_alone(lab, start, folder, settings, calls):
    """It has kept the volume, as many do, but not the pause."""
    player = lab.player("player")
    run = start(settings)
    run.quiet()
    run.crash()
    player.kill()
    again = lab.player("player", status="Paused", volume=0.24)
    start(settings).recover()
    assert again.calls == calls
    assert left_behind(folder) == []


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"players": 7}', "\x00"])
def test_a_broken_file_is_cleared_away(lab, start, folder, text):
    """It may have been half written by anybody."""
    folder.mkdir()
    (folder / "quieted-x.json").write_text(text, encoding="utf-8")
    run = start(DUCK)
    run.recover()
    assert left_behind(folder) == []


def test_a_wish_stands_for_those_before_it(lab, start):
    """Somebody presses Space four times in a row: only the last state counts."""
    player = lab.player("player")
    run = start(DUCK)
    for wish in (run.players.quiet, run.players.let_up, run.players.quiet):
        wish()
    run.restore()
    assert player.volume == 0.8
    assert len(player.calls) == 2


# -------------------------------------------------------------------------- the real program


class Home:
    """The real program with a data folder of its own on the bus of a lab."""

    def __init__(self, folder: Path, env: dict[str, str], music: str) -> None:
        self.folder, self._env = folder, env
        config = folder / "config"
        config.mkdir(parents=True)
        (config / "settings.json").write_text(
            json.dumps({"music": music, "voice_engine": "none"}), encoding="utf-8"
        )

    def start(self, *words: str) -> "subprocess.Popen[bytes]":
        """Start the program."""
        return subprocess.Popen(
            [sys.executable, "-m", "glutetimer", "--data-dir", str(self.folder), *words],
            env=self._env, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        )  # fmt: skip

    def run(self, *words: str) -> int:
        """Run the program to its end and return the exit code."""
        return self.start(*words).wait(40)

    def left_behind(self) -> list[Path]:
        """Return the files with what is not undone yet."""
        return sorted((self.folder / "state").glob("quieted-*"))


@pytest.fixture
def home_of(lab, system_environment, tmp_path) -> Callable[[str], Home]:
    """Return a function that makes a home with a choice for music."""
    nowhere = system_environment["XDG_RUNTIME_DIR"]
    env = {
        **system_environment,
        "DBUS_SESSION_BUS_ADDRESS": lab.address,
        "PIPEWIRE_REMOTE": f"{nowhere}/no-pipewire",
        "PULSE_SERVER": f"unix:{nowhere}/no-pulse",
        "QT_QPA_PLATFORM": "offscreen",
    }
    env.pop("DISPLAY", None)
    env.pop("WAYLAND_DISPLAY", None)
    return lambda music: Home(tmp_path / "data", env, music)


HEADLESS = ("run", "Bridge holds", "--headless")
WINDOW = ("run", "Bridge holds")


def _is_down(player: FakePlayer) -> Callable[[], bool]:
    return lambda: player.volume == 0.24


def test_a_workout_turns_music_down_and_up(lab, home_of):
    """From the start to the end of a run in the terminal."""
    player = lab.player("player")
    home = home_of("duck")
    assert home.run(*HEADLESS, *BRIEF) == 0
    assert player.calls == ["Set 0.24", "Set 0.8"]
    assert home.left_behind() == []


def test_usually_no_player_is_even_asked(lab, home_of):
    """The setting that ships."""
    player = lab.player("player")
    assert home_of("leave").run(*HEADLESS, *BRIEF) == 0
    assert player.calls == []


@pytest.mark.parametrize("words", [HEADLESS, WINDOW])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_gives_the_music_back(lab, home_of, words, number):
    """Whether the workout is led in the terminal or in the window."""
    player = lab.player("player")
    home = home_of("duck")
    with home.start(*words, *LONG) as program:
        wait_until(_is_down(player), "the music is down")
        program.send_signal(number)
        assert program.wait(20) == 130
    assert player.calls == ["Set 0.24", "Set 0.8"]
    assert home.left_behind() == []


@pytest.mark.parametrize("words", [HEADLESS, WINDOW])
def test_after_a_kill_the_next_start_gives_the_music_back(lab, home_of, words):
    """The window alone is enough for it."""
    player = lab.player("player")
    home = home_of("duck")
    with home.start(*words, *LONG) as program:
        wait_until(_is_down(player), "the music is down")
        program.kill()
    assert player.volume == 0.24
    assert len(home.left_behind()) == 1
    with home.start() as program:
        wait_until(lambda: player.volume == 0.8, "the music is back")
        wait_until(lambda: not home.left_behind(), "nothing is left behind")
        program.terminate()
        assert program.wait(20) == 130
    assert player.calls == ["Set 0.24", "Set 0.8"]


def test_after_a_kill_the_next_run_begins_with_the_old_volume(lab, home_of):
    """It is not turned down from where the crash left it."""
    player = lab.player("player")
    home = home_of("duck")
    with home.start(*HEADLESS, *LONG) as program:
        wait_until(_is_down(player), "the music is down")
        program.kill()
    assert home.run(*HEADLESS, *BRIEF) == 0
    assert player.calls == ["Set 0.24", "Set 0.8", "Set 0.24", "Set 0.8"]
    assert home.left_behind() == []


def test_a_hung_player_does_not_keep_the_program(lab, home_of):
    """It ends by itself, and the file says what is to be undone."""
    player = lab.player("player")
    home = home_of("duck")
    with home.start(*HEADLESS, *LONG) as program:
        wait_until(_is_down(player), "the music is down")
        player.freeze()
        program.terminate()
        assert program.wait(20) == 130
    assert len(home.left_behind()) == 1
