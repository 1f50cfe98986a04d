# SPDX-License-Identifier: GPL-3.0-or-later
"""The Progress screen as a user reads it: by eye, by mouse, by keyboard."""

from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side
from glutetimer.domain.record import HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.domain.settings import Settings
from glutetimer.domain.volume import WeekStart
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.gui.progress.screen import ProgressScreen
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.segmented_choice import SegmentedChoice
from glutetimer.storage.circuits import SqliteCircuits
from glutetimer.storage.database import Database
from glutetimer.storage.history import SqliteHistory
from glutetimer.storage.totals import SqliteTotals
from tests.fakes import FakeClock, MemorySettings

NOW = datetime(2026, 11, 19, 18, tzinfo=UTC)  # a Thursday


def train(history, when, holds):
    """Record a workout: holds are (exercise, planned s, held s)."""
    name = f"w{when:%Y%m%d}"
    history.begin_workout(
        WorkoutRecord(name, "c", "Glute", when, when.date(), 0, status=WorkoutStatus.FINISHED)
    )
    for index, (exercise, planned_s, held_s) in enumerate(holds):
        history.add_hold(
            HoldRecord(
                id=f"{name}-{index}",
                workout_id=name,
                index=index,
                attempt=1,
                exercise_id=exercise,
                side=Side.BOTH,
                block=0,
                step=0,
                round=1,
                set=1,
                repeat=1,
                planned_ms=planned_s * 1000,
                held_ms=held_s * 1000,
                outcome=Outcome.DONE,
                ended_at=when,
            )
        )


@pytest.fixture
def database(tmp_path):
    """Return a new database."""
    with closing(Database.open(tmp_path / "glutetimer.db")) as database:
        yield database


@pytest.fixture
def history(database):
    """Return three weeks of training with an empty week among them."""
    history = SqliteHistory(database)
    train(history, NOW, [("glute-bridge", 60, 60), ("plank", 60, 30)])
    train(history, NOW - timedelta(days=3), [("glute-bridge", 60, 60)])
    train(history, NOW - timedelta(weeks=2), [("glute-bridge", 600, 600), ("clamshell", 300, 300)])
    return history


@pytest.fixture
def screen(qtbot, history, database):
    """Return the shown screen."""
    return shown(qtbot, database)


def shown(qtbot, database, settings=None):
    """Show the screen for a history."""
    widget = ProgressScreen(
        SqliteHistory(database),
        SqliteTotals(database),
        SqliteCircuits(database),
        load_catalogue(),
        MemorySettings(settings),
        FakeClock(wall=NOW),
    )
    qtbot.addWidget(widget)
    widget.resize(1200, 800)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def said(screen, name):
    """Return the words of a label."""
    return screen.findChild(QLabel, name).text()


def test_bars_are_the_minutes_held(screen):
    """Each exercise has its own bar of each week; skipped seconds are not in it."""
    bars = screen.chart_card.chart.plot.bar_heights()
    assert bars["glute-bridge"] == [0.0] * 9 + [10.0, 0.0, 2.0]
    assert bars["plank"][-1] == 0.5
    assert bars["clamshell"][-3] == 5.0
    assert list(bars) == ["glute-bridge", "clamshell", "plank"]


def test_by_group(screen, qtbot):
    """The same minutes, stacked by group."""
    choice = screen.findChild(DropDown, "progress_stacking")
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    bars = screen.chart_card.chart.plot.bar_heights()
    assert list(bars) == ["bridges", "side_lying", "core"]
    assert bars["bridges"][-1] == 2.0


def test_tiles(screen):
    """This week and the longest hold are said in figures."""
    assert said(screen, "tile_this_week_value") == "2:30"
    assert said(screen, "tile_this_week_note") == "of 15:00 goal"
    assert said(screen, "tile_at_goal_value") == "1 of 12"
    assert said(screen, "tile_longest_value") == "10 min"
    assert said(screen, "tile_longest_note") == "Glute bridge"


def test_keyboard_reads_out_weeks(screen, qtbot):
    """Arrow keys walk through the weeks, also through one with nothing in it."""
    chart = screen.chart_card.chart
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert screen.chart_card.readout.text.splitlines() == [
        "Week 47 · 16 Nov – 22 Nov",
        "Plank  0:30",
        "Glute bridge  2:00",
        "2:30 held of 3:00 planned",
        "2 workouts",
    ]
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert "Nothing held this week" in screen.chart_card.readout.text
    assert "Week 46" in chart.accessibleDescription()
    with qtbot.waitSignal(screen.week_chosen) as chosen:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chosen.args[0].sums.held_ms == 0
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert screen.chart_card.readout.isHidden()


def test_mouse_reads_out_and_opens_a_week(screen, qtbot):
    """Pointing at a column reads it out, a click opens it."""
    chart = screen.chart_card.chart
    viewport = chart.plot.viewport()
    spot = viewport.mapFrom(chart, QPoint(round(chart.column_x(9)), chart.height() // 2))
    qtbot.mouseMove(viewport, spot)
    assert "15:00 held of 15:00 planned" in screen.chart_card.readout.text
    with qtbot.waitSignal(screen.week_chosen) as chosen:
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=spot)
    assert chosen.args[0].sums.held_ms == 900_000


def test_ranges(screen, qtbot):
    """A longer range shows more weeks, the same ones last."""
    ranges = screen.findChild(SegmentedChoice, "progress_range")
    for name, weeks in (("MONTHS_6", 26), ("YEAR", 52), ("ALL", 12), ("WEEKS_12", 12)):
        qtbot.mouseClick(ranges.findChild(object, name), Qt.MouseButton.LeftButton)
        bars = screen.chart_card.chart.plot.bar_heights()["glute-bridge"]
        assert len(bars) == weeks
        assert bars[-3:] == [10.0, 0.0, 2.0]


def test_all_reaches_back_to_the_first_workout(qtbot, history, database):
    """With an older workout, "All" begins in its week."""
    train(history, NOW - timedelta(weeks=70), [("plank", 60, 60)])
    screen = shown(qtbot, database)
    ranges = screen.findChild(SegmentedChoice, "progress_range")
    qtbot.mouseClick(ranges.findChild(object, "ALL"), Qt.MouseButton.LeftButton)
    bars = screen.chart_card.chart.plot.bar_heights()["plank"]
    assert len(bars) == 71
    assert bars[0] == 1.0


def test_the_running_week_says_how_long_it_lasts(screen):
    """On a Thursday, three days are left."""
    assert "3 days left" in said(screen, "chart_note")


def test_weeks_may_start_on_sunday(qtbot, history, database):
    """With Sunday first, the weeks are named by their dates."""
    screen = shown(qtbot, database, Settings(week_start=WeekStart.SUNDAY))
    qtbot.keyClick(screen.chart_card.chart, Qt.Key.Key_End)
    assert screen.chart_card.readout.text.startswith("15 Nov – 21 Nov")
    assert "2 days left" in said(screen, "chart_note")


def test_without_history_it_says_what_to_do(qtbot, database):
    """A new user reads a sentence and can go and train."""
    screen = shown(qtbot, database)
    texts = [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]
    assert any("once you have held something" in text for text in texts)
    button = next(
        b
        for b in screen.findChildren(object)
        if getattr(b, "text", None) and callable(b.text) and b.text() == "Start a workout"
    )
    with qtbot.waitSignal(screen.train_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_was_trained_since_is_shown(screen, history):
    """Coming back to the screen reads the history again."""
    screen.hide()
    train(history, NOW - timedelta(days=1), [("plank", 60, 60)])
    screen.show()
    assert said(screen, "tile_this_week_value") != "2:30"
