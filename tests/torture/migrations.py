# SPDX-License-Identifier: GPL-3.0-or-later
"""Databases of every earlier version are brought up to date, and killed at it, at every point."""

import os
import shutil
import signal
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from glutetimer import app
from glutetimer.paths import DataFolderError
from glutetimer.ports import StorageError
from glutetimer.storage import database as opening
from glutetimer.storage.migrations import MIGRATIONS
from tests.torture import aftermath
from tests.torture.children import Ended, Say, forked
from tests.torture.plan import Plan, SkippedError
from tests.torture.shims import FaultyDisk, Kind

STORED = Path(__file__).parents[1] / "fixtures" / "databases"
_MOST = 100_000
_KINDS = (Kind.EIO, Kind.ENOSPC, Kind.KILLED, Kind.TORN)


@dataclass(frozen=True)
class Stop:
    """Where a migration of a stored file is stopped; at a statement if there is no kind."""

    stored: Path
    kind: Kind | None
    at: int

    def __str__(self) -> str:
        """Return it in words."""
        what = f"{self.kind.name} at call" if self.kind else "killed at statement"
        return f"{self.stored.name}, {what} {self.at}"


def run(plan: Plan) -> None:
    """Stop each migration at each point, or at so many drawn at random."""
    stored = sorted(STORED.glob("*.db"))
    if not stored:
        raise SkippedError("there are no stored databases of earlier versions")
    sweeps = [Stop(path, kind, 0) for path in stored for kind in (None, *_KINDS)]
    for stop in _drawn(plan, sweeps) if plan.count else _all(plan, sweeps):
        folder = plan.folder / "tried"
        ended = forked(_act(folder, stop))
        plan.check(ended.faults or _looked_at(folder, stop), str(stop))
        shutil.rmtree(folder)
        plan.tried()
    plan.figures["stored files"] = str(len(stored))


def _all(plan: Plan, sweeps: list[Stop]) -> Iterator[Stop]:
    for sweep in sweeps:
        for number in range(1, _points(plan, sweep) + 1):
            yield Stop(sweep.stored, sweep.kind, number)


def _drawn(plan: Plan, sweeps: list[Stop]) -> Iterator[Stop]:
    chosen = plan.random.sample(sweeps, min(len(sweeps), max(1, plan.count // 3)))
    points = {sweep: _points(plan, sweep) for sweep in chosen}
    for number in range(plan.count):
        sweep = chosen[number % len(chosen)]
        yield Stop(sweep.stored, sweep.kind, plan.random.randint(1, points[sweep]))


def _points(plan: Plan, sweep: Stop) -> int:
    folder = plan.folder / "counted"
    ended: Ended = forked(_act(folder, Stop(sweep.stored, sweep.kind, _MOST)))
    shutil.rmtree(folder)
    assert not ended.faults, ended.faults
    return int(ended.said[-1]["points"])


def _act(folder: Path, stop: Stop) -> Callable[[Say], None]:
    def act(say: Say) -> None:
        folder.mkdir()
        shutil.copyfile(stop.stored, folder / "glutetimer.db")
        disk, statements = FaultyDisk(folder), [0]
        if stop.kind is not None:
            disk.fail(stop.kind, stop.at, forever=False)
        else:
            _kill_at_statement(stop.at, statements)
        try:
            with app.open_core(folder):
                pass
        except (StorageError, DataFolderError) as error:
            say(refused=str(error))
        calls = disk.be_well()
        say(points=calls if stop.kind is not None else statements[0])

    return act


def _kill_at_statement(number: int, seen: list[int]) -> None:
    connect = opening._connect

    def count(_sql: str) -> None:
        seen[0] += 1
        if seen[0] == number:
            os.kill(os.getpid(), signal.SIGKILL)

    def counted(path: Path) -> sqlite3.Connection:
        connection = connect(path)
        connection.set_trace_callback(count)
        return connection

    opening._connect = counted


def _looked_at(folder: Path, stop: Stop) -> list[str]:
    """Find one whole version, and all rows once the program was started again."""
    before = aftermath.rows(stop.stored)
    path = folder / "glutetimer.db"
    with closing(sqlite3.connect(path)) as database:
        (version,) = database.execute("PRAGMA user_version").fetchone()
    found = aftermath.integrity(path)
    if not 0 < version <= len(MIGRATIONS):
        found.append(f"its version is {version}")
    found += _lost(before, aftermath.rows(path), f"version {version}, as it was left")
    found += aftermath.problems(folder, {})
    return found + _lost(before, aftermath.rows(path), "the newest version")


def _lost(before: aftermath.Rows, after: aftermath.Rows, where: str) -> list[str]:
    """Return what rows are not there any more; later columns may have come to them."""
    lost = [
        f"{table} {row_id}"
        for table, rows in before.items()
        for row_id, row in rows.items()
        if not row.items() <= after.get(table, {}).get(row_id, {}).items()
    ]
    return [f"{len(lost)} rows are not as before in {where}: {lost[:2]}"] if lost else []
