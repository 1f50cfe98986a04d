# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast Progress is after twenty years, beside one year of the same training in the same run.

Five workouts a week with 40 holds each: 10,400 holds a year, 208,000 in twenty. Each time is from
the user's act until the chart, and all that is beside it, is painted and nothing is left to do;
medians of runs taken in turn. "make and show" makes the whole screen anew in a window that shows,
as the program does, with pyqtgraph loaded, until chart and tiles are painted; "what is beside" is
what follows. Beside the time, that of the processor, which a busy machine distorts less.

"first" is the very first opening of a program that was started some seconds ago, with neither
pointer nor focus near it before, in processes of their own: "answers" until the page is painted,
with empty lines for a chart, and "chart" until that is there, for which pyqtgraph is loaded.
"""

import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import Mock

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSize
from PySide6.QtWidgets import QApplication, QGraphicsView, QStackedWidget, QWidget

from glutetimer.domain.circuit import Block, Circuit, Load, Step
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side
from glutetimer.domain.record import HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.paths import app_paths
from glutetimer.storage import day_totals, rows
from glutetimer.storage.database import Database
from tests.fakes import FakeClock, MemorySettings, RecordingCuePlayer

NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)
EXERCISES = (
    ("glute-bridge", (Side.BOTH,)),
    ("clamshell", (Side.LEFT, Side.RIGHT)),
    ("plank", (Side.BOTH,)),
    ("side-plank", (Side.LEFT, Side.RIGHT)),
    ("wall-squat", (Side.BOTH,)),
    ("bird-dog", (Side.LEFT, Side.RIGHT)),
)
HOLDS, DAYS = 40, (0, 1, 3, 4, 6)
YEARS = (1, 20)
RUNS = 5
SIZE = QSize(1204, 800)
COLD = "--cold"
NO_BYTE_CODE = "PYTHONDONTWRITEBYTECODE"
STARTED_S = 4.0
ROOT = Path(__file__).parents[2]


def circuit(number: int) -> Circuit:
    """Return a circuit that was done; the next step is looked for in one of them."""
    return Circuit(f"c{number}", f"Circuit {number}", (Block((Step("glute-bridge", 25_000),)),))


def workout(number: int, at: datetime) -> WorkoutRecord:
    """Return a workout."""
    return WorkoutRecord(
        f"w{number}", f"c{number % 3}", f"Circuit {number % 3}", at, at.date(), 1_000_000,
        status=WorkoutStatus.FINISHED, elapsed_ms=1_800_000, effort=5 + number % 4,
    )  # fmt: skip


def holds(number: int, at: datetime) -> Iterator[HoldRecord]:
    """Yield its holds."""
    for index in range(HOLDS):
        exercise_id, sides = EXERCISES[(index // 2 + number) % len(EXERCISES)]
        held_ms = 25_000 - (index * number) % 7 * 1_000
        yield HoldRecord(
            f"{number}-{index}", f"w{number}", index, 1, exercise_id, sides[index % len(sides)],
            0, 0, 1, 1, 1, 25_000, held_ms, Outcome.DONE, Load(), at,
        )  # fmt: skip


def fill(database: Database, years: int) -> int:
    """Store so many years in one transaction, as an import does; return the number of holds."""
    starts = [NOW - timedelta(weeks=week, days=day) for week in range(52 * years) for day in DAYS]
    with (
        database.transaction() as connection,
        day_totals.summed_up_after(connection, day_totals.MANY),
    ):
        for number, at in enumerate(starts):
            connection.execute(rows.INSERT_WORKOUT, rows.workout_row(workout(number, at)))
            connection.executemany(rows.INSERT_HOLD, map(rows.hold_row, holds(number, at)))
    return len(starts) * HOLDS


class Took(NamedTuple):
    """How long something took, and how much time of the processor."""

    ms: float
    processor_ms: float


def timed(act: Callable[[], object]) -> Took:
    """Return how long something takes."""
    begin, processor = time.perf_counter(), time.process_time()
    act()
    return Took((time.perf_counter() - begin) * 1000, (time.process_time() - processor) * 1000)


class Session:
    """A Progress screen on a database, with the acts that are measured."""

    def __init__(self, database: Database) -> None:
        from glutetimer.exchange.catalogue import load_catalogue
        from glutetimer.storage.circuits import SqliteCircuits
        from glutetimer.storage.history import SqliteHistory
        from glutetimer.storage.totals import SqliteTotals

        circuits = SqliteCircuits(database)
        circuits.save_all([circuit(number) for number in range(3)])
        self._sources = (
            SqliteHistory(database),
            SqliteTotals(database),
            circuits,
            load_catalogue(),
            MemorySettings(),
            FakeClock(wall=NOW),
        )
        self._window = QStackedWidget()
        self._window.addWidget(QWidget())
        self._window.resize(SIZE)
        self._window.show()
        self.settle()
        self._open()

    def acts(self) -> dict[str, Callable[[], None]]:
        """Return what is measured, by its name."""
        ranges = {
            f"range {name}": partial(self._choose, "progress_range", name)
            for name in ("MONTHS_6", "YEAR", "WEEKS_12", "ALL")
        }
        splits = {
            f"by {split}": partial(self._choose, "progress_stacking", split)
            for split in ("group", "muscle", "circuit", "side", "exercise")
        }
        back = {"back to 12 weeks": lambda: self._choose("progress_range", "WEEKS_12")}
        return {
            "make and show": self._open,
            "what is beside": self._paint_beside,
            "show again": self._show_again,
            **ranges,
            "all, by group": splits["by group"],
            **back,
            **splits,
        }

    def _open(self) -> None:
        from glutetimer.gui.progress.screen import ProgressScreen
        from glutetimer.gui.widgets.undo_bar import UndoBar

        self._screen = ProgressScreen(*self._sources, UndoBar(), Mock())
        self._window.addWidget(self._screen)
        self._window.setCurrentWidget(self._screen)
        self._screen.refresh()
        self._watch = _PaintWatch(self._screen.chart_card.chart.plot.viewport())
        self._paint_chart()

    def close(self) -> None:
        """Leave the screen, and the window as it is before it is opened."""
        self._window.removeWidget(self._screen)
        self._screen.deleteLater()
        self.settle()

    def _show_again(self) -> None:
        self._screen.hide()
        self._screen.show()
        self._screen.refresh()
        self._paint()

    def settle(self) -> None:
        """Leave nothing to do to what is measured next."""
        from PySide6.QtTest import QTest

        QTest.qWait(60)

    def _choose(self, name: str, value: str) -> None:
        choice: Any = self._screen.findChild(QWidget, name)
        choice.set_value(value)
        choice.value_changed.emit(value)
        self._paint()

    def _paint(self) -> None:
        """Let everything be painted, into the window's picture in memory."""
        self._wait_for_chart()
        self._paint_beside()

    def _paint_chart(self) -> None:
        beside = self._screen.weeks_page.beside
        beside.blockSignals(True)
        self._wait_for_chart()
        if beside.blockSignals(False) and not beside.isActive():
            beside.start()

    def _wait_for_chart(self) -> None:
        while not self._watch.painted:
            QApplication.processEvents()
        self._watch.painted = 0

    def _paint_beside(self) -> None:
        while self._screen.weeks_page.beside.isActive():
            QApplication.processEvents()
        QApplication.processEvents()


class _PaintWatch(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.painted = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count."""
        self.painted += event.type() is QEvent.Type.Paint
        return False


def main(*, full: bool = False) -> None:
    """Print the table."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from glutetimer.app.window import qt_application
    from glutetimer.gui.theme import Theme

    application = qt_application()
    Theme(application).apply("dark")
    with tempfile.TemporaryDirectory() as folder:
        databases = [Database.open(Path(folder) / f"{years}.db") for years in YEARS]
        print("\nProgress, with one year and with twenty")
        for database, years in zip(databases, YEARS, strict=True):
            took = timed(partial(fill, database, years))
            print(
                f"  storing {years:>2} years ({years * 52 * 5 * HOLDS:,} holds): {took.ms:,.0f} ms"
            )
        runs = 3 * RUNS if full else RUNS
        times = _times([Session(database) for database in databases], runs)
        times |= _cold_times([_copy(database) for database in databases], runs)
        _tell(times)
        for database in databases:
            closing(database).__exit__(None, None, None)


# Of each act, for one year and for twenty.
Times = dict[str, tuple[list[Took], list[Took]]]


def _times(sessions: list[Session], runs: int) -> Times:
    times: Times = {}
    for _ in range(runs):
        for index, session in enumerate(sessions):
            session.close()
            for name, act in session.acts().items():
                times.setdefault(name, ([], []))[index].append(timed(act))
                if name != "make and show":
                    session.settle()
    return times


def _tell(times: Times) -> None:
    print(f"  {'':<18}{'1 year':>10}{'20 years':>10}{'ratio':>8}{'processor':>13}")
    for name, (short, long) in times.items():
        one, twenty = (statistics.median(took.ms for took in each) for each in (short, long))
        processor_ms = statistics.median(took.processor_ms for took in long)
        ratio = f"{twenty / one:>8.2f}{processor_ms:>10.0f} ms"
        print(f"  {name:<18}{one:>7.0f} ms{twenty:>7.0f} ms{ratio}")


def _copy(database: Database) -> Path:
    """Return a data folder with the same workouts."""
    folder = database.path.with_suffix("")
    folder.mkdir()
    with closing(sqlite3.connect(database.path)) as connection:
        connection.execute("VACUUM INTO ?", (str(app_paths(folder).database),))
    return folder


def _cold_times(folders: list[Path], runs: int) -> Times:
    """Measure first openings in programs of their own, which have not loaded pyqtgraph."""
    times: Times = {"first: answers": ([], []), "first: chart": ([], [])}
    # The first run of each leaves byte code behind, as an installed program has it.
    env = {name: value for name, value in os.environ.items() if name != NO_BYTE_CODE}
    for number in range(runs + 1):
        for index, folder in enumerate(folders):
            command = [sys.executable, "-m", "tests.benchmarks.bench_progress", COLD, str(folder)]
            told = subprocess.run(
                command, check=True, capture_output=True, text=True, cwd=ROOT, env=env
            )
            figures = list(map(float, told.stdout.split()[-4:]))
            for name, took in zip(times, (figures[:2], figures[2:]), strict=True):
                if number:
                    times[name][index].append(Took(*took))
    return times


def open_cold(folder: Path) -> None:
    """Start the program, open Progress, and print the two times."""
    from glutetimer.app.core import open_core
    from glutetimer.app.window import Program, qt_application

    application = qt_application()
    with open_core(folder) as core:
        core.clock = FakeClock(wall=NOW)
        program = Program(application, core, RecordingCuePlayer(core.clock))
        program.window.resize(1280, 800)
        program.show()
        until = time.monotonic() + STARTED_S
        # A thread looks through the database some seconds after the start.
        while time.monotonic() < until or threading.active_count() > 1:
            application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 100)
        assert "pyqtgraph" not in sys.modules
        begin, processor = time.perf_counter(), time.process_time()
        program.window.show_screen("progress")
        screen: Any = program.window.screen_widget("progress")
        card = screen.chart_card
        screen.weeks_page.beside.blockSignals(True)
        _wait_for_picture(card)
        shown = time.perf_counter() - begin, time.process_time() - processor
        while card.findChild(QGraphicsView) is None:
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        _wait_for_picture(card.chart.plot.viewport())
        drawn = time.perf_counter() - begin, time.process_time() - processor
        print(*(1000 * figure for figure in (*shown, *drawn)))
        program.window.hide()


def _wait_for_picture(widget: QWidget) -> None:
    watch = _PaintWatch(widget)
    while not watch.painted:
        QApplication.processEvents()


if __name__ == "__main__":
    if COLD in sys.argv:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        open_cold(Path(sys.argv[-1]))
    else:
        main(full="--full" in sys.argv)
