# SPDX-License-Identifier: GPL-3.0-or-later
"""Workouts that the database would not take, kept in a file until it does.

The file is a table of GluteTimer's own, ``docs/history-csv.md``: it can be looked at, and imported
by hand. One that the program kept by itself is taken in at the next start.
"""

import logging
import os
import stat
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Protocol

from glutetimer.app.core import Core
from glutetimer.domain.digest import sha256_digest
from glutetimer.ports import HistoryRepository, StorageError

if TYPE_CHECKING:
    from glutetimer.domain.import_report import ImportedWorkout
    from glutetimer.domain.record import HoldRecord, WorkoutRecord

_log = logging.getLogger(__name__)


class Led(Protocol):
    """A workout that was led, such as a ``WorkoutRunner``."""

    @property
    def record(self) -> "WorkoutRecord":
        """Return the workout as it should stand in the history."""

    @property
    def holds(self) -> "list[HoldRecord]":
        """Return its holds."""


def table_of(workouts: Iterable[Led], name_of: Callable[[str], str]) -> bytes:
    """Return workouts with all their holds as a table that can be imported."""
    from glutetimer.exchange.history_csv import encode_history

    return encode_history(((each.record, each.holds) for each in workouts), name_of)


def save_as(core: Core, path: Path, workouts: Iterable[Led]) -> None:
    """Write workouts to a file of the user's choice.

    Raises:
        StorageError: If it can't be written.
    """
    from glutetimer.storage.files import write_for_user

    write_for_user(path.absolute(), table_of(workouts, core.catalogue.name))


def keep_aside(core: Core, workouts: Sequence[Led]) -> Path | None:
    """Write workouts to the first place that takes them, for the next start to take in.

    Returns:
        The file; None if no place would take it, or there is nothing to write.
    """
    from glutetimer.storage.files import write_private

    if not workouts:
        return None
    data = table_of(workouts, core.catalogue.name)
    name = f"{_prefix(core)}{workouts[0].record.id}.csv"
    for folder in _places(core):
        try:
            if folder.is_dir():
                write_private(folder / name, data)
                return folder / name
        except StorageError as error:
            _log.info("a workout can't be kept aside: %s", error)
    return None


def take_in(core: Core) -> int:
    """Store the workouts that were kept aside, and remove their files.

    Returns:
        How many workouts came in. A file that can't be stored now stays for the next time.
    """
    return sum([_take_in_file(core, path) for path in _kept(core)])


def hold_room(core: Core) -> None:
    """Hold a little room of the disk, in a thread, for the workouts of a day when it is full."""
    from glutetimer.storage.ballast import Ballast

    Thread(target=Ballast(core.paths.data).take, name="ballast").start()


def _take_in_file(core: Core, path: Path) -> int:
    from glutetimer.exchange.importing import read_file

    report = read_file(path, core.catalogue)
    if report.refused or not report.workouts:
        _log.info("a workout that was kept aside can't be read: %s", report.refused)
        return 0
    try:
        for workout in report.workouts:
            _store(core.history, workout)
    except StorageError as error:
        _log.info("a workout that was kept aside can't be stored yet: %s", error)
        return 0
    try:
        path.unlink()
    except OSError as error:
        _log.info("%s stays: %s", path, error)  # to take it in again changes nothing
    return len(report.workouts)


def _store(history: HistoryRepository, workout: "ImportedWorkout") -> None:
    """Store a workout of which any part may be there already, and be older."""
    history.end_workout(workout.record, workout.holds)
    history.update_workout(workout.record)
    there = {hold.id: hold for hold in history.holds(workout.record.id)}
    for hold in workout.holds:
        stored = there.get(hold.id, hold)
        if stored.held_ms != hold.held_ms:
            history.correct_hold(hold.id, hold.held_ms)
        if hold.effort is not None and stored.effort != hold.effort:
            history.rate_hold(hold.id, hold.effort)


def _kept(core: Core) -> Iterator[Path]:
    """Yield the files of this data folder that this user wrote, and nobody else could change."""
    for folder in _places(core):
        try:
            found = sorted(folder.glob(f"{_prefix(core)}*.csv"))
        except OSError:
            continue
        yield from filter(_is_own, found)


def _is_own(path: Path) -> bool:
    """Tell whether a file is one that this program wrote: the folder may be open to everybody."""
    try:
        found = path.lstat()
    except OSError:
        return False
    private = os.name == "nt" or (
        found.st_uid == os.getuid() and not found.st_mode & 0o077 and found.st_nlink == 1
    )
    return stat.S_ISREG(found.st_mode) and private


def _places(core: Core) -> list[Path]:
    return [core.paths.state, core.paths.config, Path.home(), Path(tempfile.gettempdir())]


def _prefix(core: Core) -> str:
    folder = sha256_digest(str(core.paths.data).encode(errors="surrogatepass")).hex()[:8]
    return f"glutetimer-unsaved-{folder}-"
