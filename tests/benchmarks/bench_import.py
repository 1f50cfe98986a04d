# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a long history takes to come in, beside the same rows written to SQLite and no more.

The target is 20 s for 200,000 holds. Without ``--full`` there are 20,000, and the ratio tells.
"""

import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from glutetimer import app
from glutetimer.app.imports import FileImporter
from glutetimer.domain.import_report import ImportReport
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
            importer = FileImporter(core)
            read_s, reports = _timed(lambda: importer.read([table]))
            store_s, outcome = _timed(lambda: importer.store(reports))
            again_s, _ = _timed(lambda: importer.read([table]))
            assert outcome.import_id
            undo_s, _ = _timed(lambda: importer.undo(str(outcome.import_id)))
        floor_s = _floor_s(Path(folder) / "floor.db", reports[0])
    ratio = (read_s + store_s) / floor_s
    print(
        f"import of {holds:,} holds: read {read_s:.1f} s, store {store_s:.1f} s, "
        f"same file again {again_s:.1f} s, undo {undo_s:.1f} s; "
        f"{ratio:.1f} times the floor of {floor_s:.1f} s"
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


def _timed(act: Callable[[], _T]) -> tuple[float, _T]:
    begin = time.perf_counter()
    result = act()
    return time.perf_counter() - begin, result


def _floor_s(path: Path, report: ImportReport) -> float:
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
