# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a long history takes to come in, beside the same rows written to SQLite and no more.

The target is 20 s for 200,000 holds. Without ``--full`` there are 20,000, and the ratio tells.
What is said of each act: how long it took, and how much of that the processor worked for it.
"""

import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple, TypeVar

from glutetimer import app
from glutetimer.app.backups import Backups
from glutetimer.app.imports import FileImporter
from glutetimer.domain.import_report import ImportReport
from glutetimer.storage.checks import quick_check
from glutetimer.storage.migrations import MIGRATIONS
from glutetimer.storage.rows import INSERT_HOLD, INSERT_WORKOUT, hold_row, workout_row

_HEAD = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes\n"
_EXERCISES = ("Plank", "Glute Bridge", "Side Plank (Left)", "Wall Sit")
_SETS = 10
_T = TypeVar("_T")
_START = datetime(2006, 1, 1, 18, 5, tzinfo=UTC)


def main(*, full: bool) -> None:
    """Print what each act took, and what the floor did."""
    holds = 200_000 if full else 20_000
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "strong.csv"
        table.write_text(_table(holds), "utf-8")
        with app.open_core(Path(folder) / "data") as core:
            importer, backups = FileImporter(core), Backups(core.paths, core.clock)
            read, reports = _timed(lambda: importer.read([table]))
            store, outcome = _timed(lambda: importer.store(reports))
            again, _ = _timed(lambda: importer.read([table]))
            backup, made = _timed(backups.make_if_due)
            check, found = _timed(lambda: quick_check(core.paths.database))
            assert made
            assert not found.all_problems
            restore, _ = _timed(lambda: backups.restore(made))
            undo, _ = _timed(lambda: importer.undo(str(outcome.import_id)))
        floor = _floor(Path(folder) / "floor.db", reports[0])
    ratio = (read.processor_s + store.processor_s) / floor.processor_s
    print(
        f"import of {holds:,} holds: read {read}, store {store}, "
        f"{ratio:.1f} times the floor of {floor}; same file again {again}, undo {undo}\n"
        f"backup of them: {backup}, restored {restore}; check behind a start {check}"
    )


def _table(holds: int) -> str:
    lines = [_HEAD]
    a_workout = len(_EXERCISES) * _SETS
    for number in range(holds // a_workout):
        at = f"{_START + timedelta(days=number):%Y-%m-%d %H:%M:%S}"
        for index in range(a_workout):
            name = _EXERCISES[index // _SETS]
            seconds = 20 + (number + index) % 40
            lines.append(f'{at},"Evening",42m,"{name}",{index % _SETS + 1},0,0,0,{seconds},""\n')
    return "".join(lines)


class _Took(NamedTuple):
    wall_s: float
    processor_s: float

    def __str__(self) -> str:
        return f"{self.wall_s:.1f} s ({self.processor_s:.1f} s)"


def _timed(act: Callable[[], _T]) -> tuple[_Took, _T]:
    begin, begin_processor = time.perf_counter(), time.process_time()
    result = act()
    return _Took(time.perf_counter() - begin, time.process_time() - begin_processor), result


def _floor(path: Path, report: ImportReport) -> _Took:
    """Return how long the rows alone take with their indexes, in one transaction."""
    workouts = [workout_row(workout.record) for workout in report.workouts]
    holds = [hold_row(hold) for workout in report.workouts for hold in workout.holds]
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        MIGRATIONS[0](connection)
        connection.execute("PRAGMA cache_size = -65536")

        def write() -> None:
            connection.execute("BEGIN")
            connection.executemany(INSERT_WORKOUT, workouts)
            connection.executemany(INSERT_HOLD, holds)
            connection.execute("COMMIT")

        return _timed(write)[0]


if __name__ == "__main__":
    import sys

    main(full="--full" in sys.argv)
