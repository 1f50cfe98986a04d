# SPDX-License-Identifier: GPL-3.0-or-later
"""The report to print, as whoever gets it reads it."""

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QLocale, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glutetimer.app.core import Core
from glutetimer.app.progress_files import ProgressFiles
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side
from glutetimer.domain.record import Felt, HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.gui.colours import DARK, LIGHT
from glutetimer.gui.progress.paged_tables import PagedTables
from glutetimer.gui.progress.report import paper_of, pdf_of
from glutetimer.gui.progress.report_content import report_of
from glutetimer.gui.progress.screen import ProgressScreen
from glutetimer.gui.theme import Theme, take_rules_off
from glutetimer.gui.widgets.undo_bar import UndoBar
from glutetimer.paths import app_paths
from glutetimer.storage.circuits import SqliteCircuits
from glutetimer.storage.database import Database
from glutetimer.storage.history import SqliteHistory
from tests.fakes import FakeClock, MemorySettings

NOW = datetime(2026, 11, 19, 18, tzinfo=UTC)
NOTE = "<b>knee</b> & hip"


def train(history: SqliteHistory, days: int, held_ms: int) -> None:
    """Record a workout of a clamshell on each side and a bridge, some days ago."""
    at, name = NOW - timedelta(days=days), f"w{days}"
    workout = WorkoutRecord(
        name, "c", "Glute", at, at.date(), 0, status=WorkoutStatus.FINISHED, elapsed_ms=600_000,
        effort=6, felt=frozenset({Felt.LOW_BACK}), note=NOTE if not days else "",
    )  # fmt: skip
    history.begin_workout(workout)
    holds = [("clamshell", Side.LEFT), ("clamshell", Side.RIGHT), ("glute-bridge", Side.BOTH)]
    for index, (exercise_id, side) in enumerate(holds):
        history.add_hold(
            HoldRecord(
                f"{name}-{index}", name, index, 1, exercise_id, side, 0, 0, 1, 1, 1,
                60_000, held_ms, Outcome.DONE, ended_at=at,
            )
        )  # fmt: skip


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    """Look as the program does in the dark theme, with the typeface that ships."""
    palette, font, sheet = qapp.palette(), qapp.font(), qapp.styleSheet()
    theme = Theme(qapp)
    theme.apply("dark")
    yield
    theme.deleteLater()
    qapp.styleHints().unsetColorScheme()
    take_rules_off(qapp)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path, dark: None) -> Iterator[ProgressScreen]:
    """Return the screen in dark colours, with three workouts in twelve weeks."""
    with closing(Database.open(tmp_path / "glutetimer.db")) as database:
        history, circuits = SqliteHistory(database), SqliteCircuits(database)
        for days, held_ms in ((0, 60_000), (9, 30_000), (20, 60_000)):
            train(history, days, held_ms)
        store, clock = MemorySettings(), FakeClock(wall=NOW)
        core = Core(app_paths(tmp_path), clock, database, circuits, history, store)  # type: ignore[arg-type]
        files = ProgressFiles(core)
        catalogue = load_catalogue()
        widget = ProgressScreen(
            history, core.totals, circuits, catalogue, store, clock, UndoBar(), files
        )
        qtbot.addWidget(widget)
        widget.show()
        widget.refresh()
        yield widget


class Printed:
    """A PDF that was opened."""

    def __init__(self, data: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(data)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)
        self.data = data

    @property
    def pages(self) -> list[str]:
        """Return the words of each page."""
        count = self._document.pageCount()
        return [" ".join(self._document.getAllText(n).text().split()) for n in range(count)]

    @property
    def size(self) -> QSizeF:
        """Return the size of the paper in points."""
        return self._document.pagePointSize(0)

    def picture(self) -> QImage:
        """Return the first page as a picture."""
        return self._document.render(0, QSize(1200, 1700))


def printed(screen: ProgressScreen) -> Printed:
    """Export the report as the menu does, and open it."""
    return Printed(screen.export_button._pdf())


def test_the_first_page_shows_the_chart_and_what_it_comes_to(screen: ProgressScreen) -> None:
    """Figures, the weekly chart with title, legend and goal, the charts beside it, the page."""
    first, second = printed(screen).pages
    for words in (
        "Training report",
        "31 Aug 2026 – 19 Nov 2026 · 12 weeks",
        "Time under tension per week · minutes",
        "Clamshell hold",
        "goal",
        "Dashed outline: planned.",
        "Hatched: this week is not over.",
        "Left and right",
        "Effort and volume",
        "Low back 100 % of 3 workouts",
        "not medical advice",
        "Page 1 of 2",
    ):
        assert words in first
    assert "Page 2 of 2" in second


def test_the_tables_tell_exercises_weeks_and_workouts(screen: ProgressScreen) -> None:
    """The longest hold by side, every week, and notes; what the user wrote stays text."""
    second = printed(screen).pages[1]
    assert "Clamshell hold 5:00 6 1 min 1 min" in second
    assert "9 Nov 2026 1:30 3:00 50 % 1" in second
    assert NOTE in second


def test_the_charts_are_lines_on_white_whatever_the_theme(screen: ProgressScreen) -> None:
    """No picture of pixels is in it, and the colours are those of the light theme."""
    report = printed(screen)
    assert not re.search(rb"/Subtype\s*/Image", report.data)
    picture = report.picture()
    colours = {
        picture.pixelColor(x, y).name() for x in range(0, 1200, 4) for y in range(0, 1700, 4)
    }
    assert QColor(LIGHT.side_lying).name() in colours
    dark = {DARK.panel, DARK.line, DARK.muted, DARK.side_lying, DARK.bridges}
    assert not colours & {QColor(colour).name() for colour in dark}


def test_the_report_follows_what_the_chart_shows(screen: ProgressScreen, qtbot: QtBot) -> None:
    """Another metric or split on the screen is that of the paper."""
    choices = screen.weeks_page.choices
    choices._metrics.set_value("workouts")
    assert "Workouts per week" in printed(screen).pages[0]


def test_a_history_of_years_fits_some_pages(screen: ProgressScreen) -> None:
    """Weeks are taken together, and only the newest workouts are listed one by one."""
    page = screen.weeks_page
    chart = replace(page.shown(), today=NOW.date())
    report = report_of(page._totals, chart.names.catalogue, chart, 520)
    assert len(report.rows) == 40
    few = replace(report, workouts=report.workouts[:2])
    pages = Printed(pdf_of(few)).pages
    assert "Weeks, 13 together" in pages[1]
    assert "The newest 2 of 3 workouts." in " ".join(pages)


@pytest.mark.parametrize(
    ("locale", "paper", "width"),
    [
        ("en_US", QPageSize.PageSizeId.Letter, 612),
        ("fr_CA", QPageSize.PageSizeId.Letter, 612),
        ("en_GB", QPageSize.PageSizeId.A4, 595),
        ("de_DE", QPageSize.PageSizeId.A4, 595),
    ],
)
def test_paper_is_that_of_the_country(
    screen: ProgressScreen, locale: str, paper: QPageSize.PageSizeId, width: int
) -> None:
    """Letter where it is usual, else A4."""
    assert paper_of(QLocale(locale)) == paper
    page = screen.weeks_page
    chart = page.shown()
    report = report_of(page._totals, chart.names.catalogue, chart, 12)
    assert Printed(pdf_of(report, paper)).size.width() == pytest.approx(width, abs=1)


def test_pages_are_cut_between_rows(qtbot: QtBot) -> None:
    """No row is cut unless it is higher than a page; each page names the columns again."""
    rows = "".join(f"<tr><td>{n}</td><td>{'word ' * (n % 40)}</td></tr>" for n in range(80))
    long = f"<tr><td>x</td><td>{'word ' * 900}</td></tr>"
    html = f"<h2>T</h2><table width='100%'><thead><tr><th>a</th><th>b</th></tr></thead>{rows}"
    size = QSizeF(300, 500)
    tables = PagedTables(f"{html}{long}</table>", size)
    assert len(tables.pages) > 3
    for page in tables.pages:
        assert sum(strip.height for strip in page) <= size.height() + 0.01
    heads = tables.pages[1][0]
    assert all(page[0] == heads for page in tables.pages[1:])
    told = [strip for page in tables.pages for strip in page if strip != heads]
    assert all(before.bottom == pytest.approx(after.top) for before, after in pairwise(told))
