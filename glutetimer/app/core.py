# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window and the command line share; nothing of Qt is imported here."""

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from glutetimer.clock import SystemClock
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.exercise import Catalogue
from glutetimer.paths import AppPaths, app_paths
from glutetimer.ports import Bus, Clock, StorageError
from glutetimer.storage.circuits import SqliteCircuits
from glutetimer.storage.database import Database
from glutetimer.storage.history import SqliteHistory
from glutetimer.storage.in_use import in_use
from glutetimer.storage.settings import SettingsFile
from glutetimer.storage.timing import TimingFile

if TYPE_CHECKING:
    import signal
    from collections.abc import Iterable

    from glutetimer.app.catalogue import CatalogueKeeper
    from glutetimer.audio.cue_sounds import CueSounds
    from glutetimer.audio.stream import StreamCuePlayer
    from glutetimer.domain.backup import Contents
    from glutetimer.domain.said import Said
    from glutetimer.domain.settings import Settings
    from glutetimer.domain.targets import BestHolds
    from glutetimer.domain.timeline import Timeline
    from glutetimer.ports import Awake, CuePlayer
    from glutetimer.speech_words import Translate
    from glutetimer.storage.drafts import DraftFiles
    from glutetimer.storage.exercises import SqliteExercises
    from glutetimer.storage.heartbeat import HeartbeatFolder
    from glutetimer.storage.sounds import SoundFolder
    from glutetimer.storage.totals import SqliteTotals

_log = logging.getLogger(__name__)


@dataclass
class Core:
    """The program without a screen.

    Attributes:
        paths: Its folders; they exist.
        database: The open connection that circuits and history share.
        made_anew: What the database holds, if it was not there and the journal brought it back.
        has_new_circuits: Some of those that ship were added just now.
        translate: Gives what ships in the language of the window; None for English.
    """

    paths: AppPaths
    clock: Clock
    database: Database
    circuits: SqliteCircuits
    history: SqliteHistory
    settings: SettingsFile
    made_anew: "Contents | None" = None
    has_new_circuits: bool = False
    translate: "Translate | None" = None

    def add_shipped_circuits(self) -> None:
        """Add those of the circuits that ship which the database has not got. Raises StorageError.

        A deleted one stays deleted.
        """
        _add_shipped_circuits(self.circuits)

    @property
    def catalogue(self) -> Catalogue:
        """Return all exercises; read when first asked for, and kept up to date."""
        return self.catalogue_keeper.catalogue

    @cached_property
    def catalogue_keeper(self) -> "CatalogueKeeper":
        """Return what keeps the catalogue up to date."""
        from glutetimer.app.catalogue import CatalogueKeeper

        return CatalogueKeeper(
            self.exercises,
            lambda: self.settings.load().more_exercises,
            lambda: self.translate,
        )

    @cached_property
    def exercises(self) -> "SqliteExercises":
        """Return the user's own exercises."""
        from glutetimer.storage.exercises import SqliteExercises

        return SqliteExercises(self.database, self.paths.pictures)

    def timeline(self, circuit: Circuit, prepare_ms: int) -> "Timeline":
        """Expand a circuit as settings and best holds want it done, with the breath paced.

        Raises:
            EmptyCircuitError: If the circuit has no steps.
            ValueError: If it would take longer than a day.
        """
        from glutetimer.domain.pace import Pacing
        from glutetimer.domain.timeline import expand

        timeline = expand(circuit, prepare_ms, self.best_holds([circuit]))
        return Pacing.of(self.settings.load(), self.catalogue).apply(timeline)

    def best_holds(self, circuits: "Iterable[Circuit] | None" = None) -> "BestHolds":
        """Return the best holds that circuits ask for, or all; none where they can't be read."""
        from glutetimer.domain.targets import NO_BESTS, best_holds, best_holds_for, recent_from

        today = self.clock.now().date()
        try:
            if circuits is None:
                return best_holds(self.history.evidence(recent_from(today)), today)
            return best_holds_for(circuits, self.history.evidence, today)
        except StorageError as error:
            _log.info("the best holds can't be read: %s", error)
            return NO_BESTS

    @cached_property
    def totals(self) -> "SqliteTotals":
        """Return the sums that are kept by day."""
        from glutetimer.storage.totals import SqliteTotals

        return SqliteTotals(self.database)

    @cached_property
    def drafts(self) -> "DraftFiles":
        """Return the circuits that are being changed."""
        from glutetimer.storage.drafts import DraftFiles

        return DraftFiles(self.paths.data / "drafts")

    @cached_property
    def own_sounds(self) -> "SoundFolder":
        """Return the sounds of the user's own."""
        from glutetimer.storage.sounds import SoundFolder

        return SoundFolder(self.paths.sounds)

    @cached_property
    def heartbeats(self) -> "HeartbeatFolder":
        """Return the workouts that are under way, or were when their program ended."""
        from glutetimer.storage.heartbeat import HeartbeatFolder

        return HeartbeatFolder(self.paths.running)

    @cached_property
    def timing(self) -> TimingFile:
        """Return where the last workout's report of its sounds is kept."""
        return TimingFile(self.paths.timing)

    def cue_sounds(self) -> "CueSounds":
        """Return what the cues sound like, as the settings are now."""
        from glutetimer.audio.cue_sounds import CueSounds

        return CueSounds(self.settings.load().cue_scheme, self.own_sounds.wav)

    @contextmanager
    def awake(self, words: Callable[["Said"], str]) -> Iterator["Awake | None"]:
        """Give what keeps the machine awake, for a while; None if the settings don't want it.

        Args:
            words: Returns a message in the user's language.
        """
        from glutetimer.desktop.awake import WakepyAwake

        awake = WakepyAwake(words)
        try:
            yield awake if self.settings.load().keep_awake else None
        finally:
            awake.close()


def make_ready(paths: AppPaths) -> "Contents | None":
    """See to it that a database can be opened that was there before.

    Returns:
        What is in it, if it was missing and was made anew from the journal beside it.

    Raises:
        DamagedDatabaseError: If it is empty or missing, and backups or a journal are there.
    """
    database = paths.database
    following = database.with_name(f"{database.name}.next")
    try:
        if database.stat().st_size and not following.exists():
            return None
    except OSError:
        pass
    from glutetimer.storage.ways_back import make_ready

    return make_ready(database)


def _add_shipped_circuits(circuits: SqliteCircuits) -> bool:
    from glutetimer.exchange.shipped import load_shipped_circuits, shipped_ids

    if circuits.knows(shipped_ids()):
        return False
    circuits.seed(load_shipped_circuits())
    return True


@contextmanager
def open_core(data_dir: Path | None) -> Iterator[Core]:
    """Open folders and database, with the circuits that ship in it, and close them after use.

    Raises:
        DataFolderError: If a folder can't be made or written.
        StorageError: If the database can't be used, or is in use on another computer.
    """
    paths = app_paths(data_dir)
    paths.create()
    with in_use(paths.data):
        made_anew = make_ready(paths)
        database = Database.open(paths.database)
        try:
            circuits = SqliteCircuits(database)
            has_new = _add_shipped_circuits(circuits)
            settings = SettingsFile(paths.settings)
            history = SqliteHistory(database)
            yield Core(
                paths, SystemClock(), database, circuits, history, settings, made_anew, has_new
            )
        finally:
            database.close()
            _wait_for_sound()


def _wait_for_sound() -> None:
    """Wait for a stream that was closed while it still loaded: Qt must not end before it."""
    stream = sys.modules.get("glutetimer.audio.stream")
    if stream is not None:
        stream.wait_for_threads()


def cue_player(core: Core) -> "StreamCuePlayer":
    """Return a closed player with the user's sounds, device and volumes."""
    from glutetimer.audio.backend import prefer_backend
    from glutetimer.audio.stream import StreamCuePlayer

    settings = core.settings.load()
    prefer_backend(settings.audio_backend)
    player = StreamCuePlayer(output_latency_ms=settings.output_latency_ms, sounds=core.cue_sounds())
    player.set_device(settings.output_device)
    set_volumes(player, settings)
    return player


def set_volumes(player: "CuePlayer", settings: "Settings") -> None:
    """Let a player sound as loud as the user wants it."""
    player.set_volume(Bus.BEEP, settings.beep_volume / 100)
    player.set_volume(Bus.VOICE, settings.voice_volume / 100)
    player.set_volume(Bus.BED, settings.pace_volume / 100)


def ending_signals() -> "list[signal.Signals]":
    """Return the signals that ask the program to end.

    The terminal's closing (SIGHUP, which Windows lacks) is one unless ``nohup`` had it ignored.
    """
    import signal

    found = [signal.SIGINT, signal.SIGTERM]
    hang_up: signal.Signals | None = getattr(signal, "SIGHUP", None)
    if hang_up is not None and signal.getsignal(hang_up) is not signal.SIG_IGN:
        found.append(hang_up)
    return found
