# SPDX-License-Identifier: GPL-3.0-or-later
"""The Progress screen as a user reads it: by eye, by mouse, by keyboard."""

import csv
import io
import json
import sys
import threading
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from threading import Event
from typing import cast
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import (
    QBuffer,
    QDate,
    QDateTime,
    QEvent,
    QIODevice,
    QObject,
    QPoint,
    QPointF,
    QRect,
    Qt,
    QTime,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDateTimeEdit,
    QFileDialog,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from glutetimer.app import late_start
from glutetimer.app.core import Core, open_core
from glutetimer.app.progress_files import ProgressFiles
from glutetimer.cli.data import stats_document
from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side
from glutetimer.domain.record import HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.domain.settings import Settings
from glutetimer.domain.volume import WeekStart
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.gui.colours import Colours
from glutetimer.gui.main_window import MainWindow
from glutetimer.gui.progress import chart_loading, weekly_chart
from glutetimer.gui.progress.add_dialog import AddDialog
from glutetimer.gui.progress.calendar import DayCalendar
from glutetimer.gui.progress.details_dialog import DetailsDialog
from glutetimer.gui.progress.held_lines import HeldLineRow
from glutetimer.gui.progress.line_plot import LinePlot
from glutetimer.gui.progress.pictures import svg_of
from glutetimer.gui.progress.screen import ProgressScreen
from glutetimer.gui.progress.weekly_chart import LEAST_SIZE
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.segmented_choice import SegmentedChoice
from glutetimer.gui.widgets.side_bar import SideBar, SideBarButton, SideBarItem
from glutetimer.gui.widgets.stepper import Stepper
from glutetimer.gui.widgets.undo_bar import UndoBar
from glutetimer.paths import app_paths
from glutetimer.storage.circuits import SqliteCircuits
from glutetimer.storage.database import Database
from glutetimer.storage.history import SqliteHistory
from tests.fakes import FakeClock, MemorySettings

NOW = datetime(2026, 11, 19, 18, tzinfo=UTC)  # a Thursday
TRAINED = {"w20261119", "w20261116", "w20261105"}


def train(history, when, holds):
    """Record a workout: holds are (exercise, planned s, held s)."""
    name = f"w{when:%Y%m%d}"
    history.begin_workout(
        WorkoutRecord(name, "c", "Glute", when, when.date(), 0, status=WorkoutStatus.FINISHED)
    )
    for index, (exercise, *seconds) in enumerate(holds):
        add_hold(history, name, index, exercise, seconds, when)


def add_hold(history, workout_id, index, exercise, seconds, when, side=Side.BOTH):
    """Record a hold of so many seconds planned and held."""
    planned_s, held_s = seconds
    history.add_hold(
        HoldRecord(
            id=f"{workout_id}-{index}",
            workout_id=workout_id,
            index=index,
            attempt=1,
            exercise_id=exercise,
            side=side,
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
    store, clock = MemorySettings(settings), FakeClock(wall=NOW)
    history, circuits = SqliteHistory(database), SqliteCircuits(database)
    core = Core(app_paths(database.path.parent), clock, database, circuits, history, store)  # type: ignore[arg-type]
    widget = ProgressScreen(
        history,
        core.totals,
        circuits,
        load_catalogue(),
        store,
        clock,
        UndoBar(),
        ProgressFiles(core),
    )
    qtbot.addWidget(widget)
    widget.resize(1200, 800)
    widget.show()
    widget.refresh()
    qtbot.waitExposed(widget)
    return widget


def said(screen, name):
    """Return the words of a label."""
    return screen.findChild(QLabel, name).text()


class BareWindow(QMainWindow):
    """A window with nothing but the way to Progress."""

    screen_shown = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setCentralWidget(SideBar([SideBarItem("progress", "Progress", "progress")]))


@pytest.fixture
def loaded(monkeypatch):
    """Return the names of the modules that are asked for, of which none is loaded yet."""
    asked: list[str] = []
    monkeypatch.delitem(sys.modules, late_start.CHART, raising=False)
    for module in (late_start, chart_loading):
        monkeypatch.setattr(module, "import_module", asked.append)
    return asked


def is_all(loaded):
    """Tell whether the page, the numbers and the chart were loaded, each once."""
    return sorted(loaded) == sorted([*late_start.PAGE, chart_loading.NUMBERS, late_start.CHART])


def test_charts_are_loaded_after_a_workout(qtbot, monkeypatch, loaded):
    """The weeks are often looked at then; any other screen brings nothing."""
    monkeypatch.setattr(late_start, "AFTER_FINISH_MS", 0)
    window = BareWindow()
    qtbot.addWidget(window)
    late_start.load_charts_when_near(cast("MainWindow", window))
    window.screen_shown.emit("circuits")
    QApplication.processEvents()
    assert loaded == []
    window.screen_shown.emit("finish")
    qtbot.waitUntil(lambda: is_all(loaded))


def test_charts_are_loaded_when_the_keyboard_comes_near(qtbot, loaded):
    """Whoever tabs or points to Progress finds it ready; nobody else pays for it."""
    window = BareWindow()
    qtbot.addWidget(window)
    late_start.load_charts_when_near(cast("MainWindow", window))
    assert loaded == []
    button = window.findChild(SideBarButton, "go_progress")
    assert button is not None
    QApplication.sendEvent(button, QFocusEvent(QEvent.Type.FocusIn))
    qtbot.waitUntil(lambda: is_all(loaded))
    assert loaded[-1] == "glutetimer.gui.progress.chart"


def test_pointing_again_and_again_loads_charts_once(qtbot, loaded):
    """Whoever points on while it is loaded does not begin it anew."""
    window = BareWindow()
    qtbot.addWidget(window)
    late_start.load_charts_when_near(cast("MainWindow", window))
    button = window.findChild(SideBarButton, "go_progress")
    assert button is not None
    for _ in range(3):
        QApplication.sendEvent(button, QFocusEvent(QEvent.Type.FocusIn))
        QApplication.processEvents()
    qtbot.waitUntil(lambda: is_all(loaded))


def test_what_asks_for_all_of_qt_is_loaded_in_the_windows_thread(qtbot, monkeypatch):
    """PySide makes a class when it is first asked for, and crashes where two threads ask."""
    asked = {}

    def load(name):
        asked[name] = threading.current_thread()

    monkeypatch.setattr(chart_loading, "import_module", load)
    parent = QObject()
    loading = chart_loading.ChartLoading(parent)
    with qtbot.waitSignal(loading.ended):
        loading.begin()
    assert asked[chart_loading.CHART] is threading.main_thread()
    assert asked[chart_loading.NUMBERS] is not threading.main_thread()
    assert not loading.isActive()


def test_the_page_answers_before_the_chart_is_loaded(qtbot, monkeypatch, history, database):
    """Tiles and title are there at once, and the chart follows what draws it."""
    loaded = Event()
    monkeypatch.setattr(weekly_chart, "is_chart_loaded", lambda: False)
    numbers = lambda name: name == chart_loading.CHART or loaded.wait(10)  # noqa: E731
    monkeypatch.setattr(chart_loading, "import_module", numbers)
    screen = shown(qtbot, database)
    chart = screen.chart_card.chart
    qtbot.waitUntil(lambda: chart.findChild(chart_loading.WaitingChart).isVisible())
    assert said(screen, "tile_this_week_value") == "2:30"
    assert screen.chart_card.title.startswith("Time under tension")
    assert chart.findChild(QGraphicsView) is None
    loaded.set()
    qtbot.waitUntil(lambda: chart.findChild(QGraphicsView) is not None)
    assert chart.plot.bar_heights()["plank"][-1] == 0.5
    qtbot.waitUntil(lambda: chart.findChild(chart_loading.WaitingChart) is None)
    qtbot.waitUntil(screen.weeks_page.beside.next_step.isVisible)


def test_the_bars_are_in_their_place_at_once(screen):
    """The axis beside them does not find out in being painted how wide its figures are."""
    plot = screen.chart_card.chart.plot
    places = []
    for metric in ("tension", "completion", "tension"):
        choose(screen, "progress_metric", metric)
        places.append(plot.column_x(0))
        QApplication.processEvents()
        places.append(plot.column_x(0))
    before, wide, narrow = places[::2]
    assert places[1::2] == [before, wide, narrow]
    assert wide > narrow


def key_press(key):
    """Return the press of a key."""
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)


def test_shown_again_all_is_filled_at_once(qtbot, history, screen):
    """What is seen already is painted once, with the chart, not a second time behind it."""
    beside = screen.weeks_page.beside
    qtbot.waitUntil(beside.next_step.isVisible)
    screen.hide()
    train(history, NOW - timedelta(days=2), [("plank", 60, 60)])
    screen.show()
    screen.refresh()
    assert not beside.isActive()
    calendar = screen.findChild(DayCalendar)
    for _ in range(3):
        QApplication.sendEvent(calendar, key_press(Qt.Key.Key_Up))
    assert calendar.readout == "17 Nov: 1 min"


def test_the_chart_stays_in_its_place_while_the_rest_comes(qtbot, history, database):
    """What is below the chart is made after it, and moves nothing of what is seen."""
    screen = shown(qtbot, database)
    seen = [screen.chart_card, screen.weeks_page.tiles, screen.weeks_page.choices]
    before = [widget.geometry() for widget in seen]
    moved = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
                moved.append(event.type())
            return False

    watch = Watch(screen)
    for widget in seen:
        widget.installEventFilter(watch)
    best = lambda: screen.findChild(LinePlot, "best_holds_plot")  # noqa: E731
    qtbot.waitUntil(lambda: best() is not None and best().isVisible())
    for _ in range(5):
        QApplication.processEvents()
    assert [widget.geometry() for widget in seen] == before
    assert moved == []


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
    assert said(screen, "tile_at_goal_value") == "1 of 3"
    assert said(screen, "tile_longest_value") == "10 min"
    assert said(screen, "tile_longest_note") == "Glute bridge"


def test_without_a_goal_none_is_missed(qtbot, history, database):
    """No figure is made up where no goal is set."""
    screen = shown(qtbot, database, Settings(weekly_goal_s=0))
    assert said(screen, "tile_at_goal_value") == "–"
    assert said(screen, "tile_at_goal_note") == "No weekly goal is set."


def test_lines_and_outlines_are_named(screen, qtbot, history):
    """What is drawn beside the bars is told below them, and only what is drawn."""
    assert said(screen, "chart_key") == "Dashed outline: planned."
    train(history, NOW - timedelta(weeks=5), [("plank", 60, 60)])
    qtbot.mouseClick(screen.findChild(QCheckBox, "progress_compare"), Qt.MouseButton.LeftButton)
    screen.refresh()
    assert said(screen, "chart_key") == (
        "Dashed outline: planned. Line: mean of four weeks. Dotted line: the year before."
    )
    choose(screen, "progress_metric", "effort")
    assert "planned" not in said(screen, "chart_key")


def test_the_weaker_side_is_told_by_how_much(screen, qtbot, history):
    """30 s on the right after 60 s on the left are 50 % less, not more."""
    train(history, NOW - timedelta(days=1), [])
    for index, (side, seconds) in enumerate(((Side.LEFT, 60), (Side.RIGHT, 30))):
        add_hold(history, "w20261118", index, "clamshell", (60, seconds), NOW, side)
    screen.refresh()
    find = lambda: screen.findChild(LinePlot, "side_difference_plot")  # noqa: E731
    qtbot.waitUntil(lambda: find() is not None and find().isVisible())
    qtbot.keyClick(find(), Qt.Key.Key_End)
    assert "50 % less right" in find().accessibleDescription()


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
    with qtbot.waitSignal(screen.weeks_page.week_chosen) as chosen:
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
    with qtbot.waitSignal(screen.weeks_page.week_chosen) as chosen:
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


def test_many_years_are_drawn_by_four_weeks(qtbot, history, database):
    """More weeks than can be told apart are sums of four; zooming in shows single ones again."""
    train(history, NOW - timedelta(weeks=200), [("plank", 60, 60)])
    screen = shown(qtbot, database)
    ranges = screen.findChild(SegmentedChoice, "progress_range")
    qtbot.mouseClick(ranges.findChild(object, "ALL"), Qt.MouseButton.LeftButton)
    card, plot = screen.chart_card, screen.chart_card.chart.plot
    bars = plot.bar_heights()
    assert len(bars["plank"]) == 51
    assert (bars["plank"][0], bars["plank"][-1], bars["glute-bridge"][-1]) == (1.0, 0.5, 12.0)
    assert card.title == "Time under tension per 4 weeks · minutes"
    words = " ".join(ET.fromstring(svg_of(card)).itertext()).split()
    assert [word for word in words if word in {"2023", "2024", "2025", "2026", "Jul"}][-3:] == (
        ["Jul", "2026", "Jul"]
    )
    qtbot.keyClick(card.chart, Qt.Key.Key_End)
    assert card.readout.text.splitlines()[0] == "4 weeks · 26 Oct 2026 – 22 Nov 2026"
    with qtbot.waitSignal(screen.weeks_page.week_chosen) as chosen:
        qtbot.keyClick(card.chart, Qt.Key.Key_Return)
    assert chosen.args[0].end - chosen.args[0].start == timedelta(days=27)
    screen.show_weeks()
    assert len(screen.weeks_page.weeks) == 201
    qtbot.keyClick(card.chart, Qt.Key.Key_Plus)
    qtbot.keyClick(card.chart, Qt.Key.Key_Plus)
    assert plot.each == 1
    assert plot.bar_heights()["glute-bridge"][-3:] == [10.0, 0.0, 2.0]


def test_arrow_keys_reach_older_weeks(qtbot, history, database):
    """Left of the first week, the one before it comes into view."""
    train(history, NOW - timedelta(weeks=12), [("plank", 60, 60)])
    chart = shown(qtbot, database).chart_card.chart
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert "1:00 held of 1:00 planned" in chart.accessibleDescription()
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert "1:00 held of 1:00 planned" in chart.accessibleDescription()


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


def test_without_history_a_workout_done_elsewhere_can_be_added(qtbot, database):
    """The list says so too; what is added stands in the weeks."""
    screen = shown(qtbot, database)
    click(qtbot, screen, "all_workouts")
    assert "add one that you did elsewhere" in said(screen, "history_nothing")
    click(qtbot, screen, "add_workout")
    dialog = screen.findChild(AddDialog)
    qtbot.mouseClick(dialog.findChild(QPushButton, "confirm"), Qt.MouseButton.LeftButton)
    click(qtbot, screen, "history_back")
    assert said(screen, "tile_this_week_value") == "1:30"


def test_what_was_trained_since_is_shown(screen, history):
    """Coming back to the screen reads the history again."""
    screen.hide()
    train(history, NOW - timedelta(days=1), [("plank", 60, 60)])
    screen.show()
    screen.refresh()  # as the window does with every screen that it shows
    assert said(screen, "tile_this_week_value") != "2:30"


# ----------------------------------------------------------------------- what the chart can show


def choose(screen, name, value):
    """Choose an option as a user does."""
    choice = screen.findChild(DropDown, name)
    choice.set_value(value)
    choice.activated.emit(choice.currentIndex())


@pytest.mark.parametrize(
    ("metric", "last"),
    [("tension", 2.5), ("holds", 3), ("workouts", 2), ("completion", 100 * 150 / 180)],
)
def test_metrics(screen, metric, last):
    """Each metric has bars of its own; those of this week add up to its figure."""
    choose(screen, "progress_metric", metric)
    bars = screen.chart_card.chart.plot.bar_heights()
    assert sum(heights[-1] for heights in bars.values()) == pytest.approx(last)


def test_a_metric_without_anything_says_what_to_do(screen):
    """Nothing was held with a weight: no bars, but a sentence."""
    choose(screen, "progress_metric", "load")
    assert screen.chart_card.chart.plot.bar_heights() == {}
    assert "Give a step a weight" in said(screen, "chart_nothing")


@pytest.mark.parametrize(
    ("split", "keys"),
    [
        ("muscle", {"gmax": 12.0, "gmed": 5.0, "core": 0.5}),
        ("side", {"both": 17.5}),
        ("circuit", {"c": 17.5}),
    ],
)
def test_splits(screen, split, keys):
    """The same minutes, split otherwise."""
    choose(screen, "progress_stacking", split)
    bars = screen.chart_card.chart.plot.bar_heights()
    assert {key: sum(heights) for key, heights in bars.items()} == keys


def test_the_year_before_is_read_out(screen, history, qtbot):
    """The same week of the year before stands beside this one."""
    train(history, NOW - timedelta(weeks=52), [("plank", 90, 90)])
    qtbot.mouseClick(
        screen.findChild(QCheckBox, "progress_compare"),
        Qt.MouseButton.LeftButton,
        pos=QPoint(8, 18),
    )
    qtbot.keyClick(screen.chart_card.chart, Qt.Key.Key_End)
    assert "a year ago: 1:30" in screen.chart_card.readout.text


def test_dragging_and_the_wheel_reach_older_weeks(qtbot, history, database):
    """The view moves and grows past the chosen range, no further than the first workout."""
    train(history, NOW - timedelta(weeks=40), [("plank", 60, 60)])
    screen = shown(qtbot, database)
    chart = screen.chart_card.chart
    viewport = chart.plot.viewport()
    middle = viewport.rect().center()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=middle)
    drag_to(viewport, middle + QPoint(300, 0))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=middle + QPoint(300, 0))
    left, right = chart.plot.view
    assert left < -12
    assert right - left == pytest.approx(12)
    assert screen.page is screen.weeks_page
    for _ in range(10):
        turn_wheel(viewport, middle, -120)
    assert chart.plot.view == pytest.approx((-40.5, 0.5))
    assert chart.plot.bar_heights()["plank"][0] == 1.0
    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    assert chart.plot.view[0] == pytest.approx(0.5 - 41 / 1.25)


def drag_by(qtbot, viewport, right_px):
    """Drag the chart with the mouse."""
    middle = viewport.rect().center()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=middle)
    drag_to(viewport, middle + QPoint(right_px, 0))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=middle + QPoint(right_px, 0))


def test_other_buttons_of_the_mouse_open_nothing(screen, qtbot):
    """Only a click with the left one opens a week or a day; a day is let go with the pointer."""
    chart = screen.chart_card.chart
    calendar = lambda: screen.findChild(DayCalendar)  # noqa: E731
    qtbot.waitUntil(lambda: calendar() is not None and calendar().isVisible())
    drag_to(calendar(), calendar().rect().center())
    assert calendar().readout
    QApplication.sendEvent(calendar(), QEvent(QEvent.Type.Leave))
    assert calendar().readout == ""
    for widget in (chart.plot.viewport(), calendar()):
        at = widget.rect().center()
        for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
            qtbot.mouseClick(widget, button, pos=at)
        assert screen.page is screen.weeks_page
    qtbot.mouseClick(calendar(), Qt.MouseButton.LeftButton, pos=calendar().rect().center())
    assert screen.page is screen.history_page


def test_the_view_stays_while_a_week_is_looked_into(qtbot, history, database):
    """Whoever dragged to older weeks and opened one comes back to them, not to this week."""
    train(history, NOW - timedelta(weeks=40), [("plank", 60, 60)])
    screen = shown(qtbot, database)
    chart = screen.chart_card.chart
    assert "hatched" in said(screen, "chart_note")
    drag_by(qtbot, chart.plot.viewport(), 700)
    assert not screen.findChild(QLabel, "chart_note").isVisible()
    before = chart.plot.view
    screen.chart_card.week_chosen.emit(screen.weeks_page.weeks[0])
    qtbot.mouseClick(
        screen.history_page.findChild(QPushButton, "history_back"), Qt.MouseButton.LeftButton
    )
    assert screen.page is screen.weeks_page
    assert chart.plot.view == before
    ranges = screen.findChild(SegmentedChoice, "progress_range")
    qtbot.mouseClick(ranges.findChild(object, "MONTHS_6"), Qt.MouseButton.LeftButton)
    assert chart.plot.view == (-25.5, 0.5)
    assert screen.findChild(QLabel, "chart_note").isVisible()


def test_a_long_legend_cuts_nothing_off(qtbot, history, database):
    """In a narrow window the chart keeps its room, and the names of the weeks are on its card."""
    names = [one.id for one in load_catalogue()][:12]
    train(history, NOW - timedelta(weeks=1), [(name, 60, 60) for name in names])
    screen = shown(qtbot, database)
    screen.resize(720, 600)
    card = screen.chart_card
    qtbot.waitUntil(lambda: card.width() < 720)
    qtbot.waitUntil(lambda: room_of(card.chart.plot, card).bottom() <= card.height() - Space.L)
    assert card.chart.height() >= LEAST_SIZE.height()
    qtbot.mouseClick(screen.findChild(QCheckBox, "progress_compare"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(card.chart, Qt.Key.Key_End)
    qtbot.keyClick(card.chart, Qt.Key.Key_Left)
    assert len(card.readout.text.splitlines()) == 16
    assert card.rect().contains(card.readout.geometry())


def room_of(widget, parent):
    """Return where a widget is, in its ancestor's pixels."""
    return QRect(widget.mapTo(parent, QPoint()), widget.size())


def drag_to(widget, position):
    """Move the mouse with its left button down."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(position),
        QPointF(widget.mapToGlobal(position)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def test_the_wheel_without_ctrl_scrolls_the_page(qtbot, history, database):
    """Whoever only scrolls past the chart keeps what it shows."""
    train(history, NOW - timedelta(weeks=40), [("plank", 60, 60)])
    chart = shown(qtbot, database).chart_card.chart
    chart.clearFocus()
    viewport, before = chart.plot.viewport(), chart.plot.view
    middle = viewport.rect().center()
    assert not turn_wheel(viewport, middle, -120, Qt.KeyboardModifier.NoModifier)
    assert chart.plot.view == before
    assert turn_wheel(viewport, middle, -120)
    assert chart.plot.view[0] < before[0]


def turn_wheel(widget, position, delta, keys=Qt.KeyboardModifier.ControlModifier):
    """Turn the wheel over a place; return whether it was of use there."""
    event = QWheelEvent(
        QPointF(position),
        QPointF(widget.mapToGlobal(position)),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_bars_equal_the_data_of_the_command_line_and_plain_sql(screen, database, tmp_path):
    """Three ways to the same minutes: the drawn bars, ``stats --json``, a sum over the holds."""
    data_dir = tmp_path
    core = open_core(data_dir)
    with core as program:
        program.clock = FakeClock(wall=NOW)
        document = stats_document(program, 12)
    names = load_catalogue()
    bars = screen.chart_card.chart.plot.bar_heights()
    for index, week in enumerate(document["weeks"]):
        drawn = {names.name(key): round(heights[index] * 60_000) for key, heights in bars.items()}
        assert {name: ms for name, ms in drawn.items() if ms} == week["by_exercise"]
        summed = database.row(
            "SELECT coalesce(sum(held_ms), 0) FROM holds JOIN workouts ON workouts.id = workout_id "
            "WHERE deleted = 0 AND local_date BETWEEN ? AND date(?, '+6 days')",
            (week["start"], week["start"]),
        )
        assert summed == (week["held_ms"],) == (sum(drawn.values()),)


def test_a_day_that_is_still_to_come_counts(screen, history, database):
    """Who flew west has trained tomorrow: the workout and its effort count as its holds do."""
    train(history, NOW + timedelta(days=1), [("plank", 60, 60)])
    record = history.workout("w20261120")
    history.update_workout(replace(record, effort=6))
    screen.refresh()
    core = open_core(database.path.parent)
    with core as program:
        program.clock = FakeClock(wall=NOW)
        week = stats_document(program, 12)["weeks"][-1]
    assert (week["held_ms"], week["workouts"], week["effort"]) == (210_000, 3, 6)
    assert said(screen, "tile_this_week_value") == "3:30"
    choose(screen, "progress_metric", "workouts")
    bars = screen.chart_card.chart.plot.bar_heights()
    assert sum(heights[-1] for heights in bars.values()) == 3


def test_pictures_beside_the_chart(screen, qtbot):
    """Calendar, best holds, sides, effort and density: a picture each, or what to do for one."""
    best = screen.findChild(LinePlot, "best_holds_plot")
    qtbot.waitUntil(lambda: bool(best.content.lines))
    assert best.content.lines[0].values[-3:] == (600.0, None, 60.0)
    qtbot.keyClick(best, Qt.Key.Key_End)
    assert best.readout == "16 Nov · both sides 60 s"
    assert "how hard it was" in said(screen, "effort_nothing")
    assert "exercise with sides" in said(screen, "side_difference_nothing")
    calendar = screen.findChild(DayCalendar)
    calendar.setFocus()
    qtbot.keyClick(calendar, Qt.Key.Key_Up)
    qtbot.keyClick(calendar, Qt.Key.Key_Up)
    qtbot.keyClick(calendar, Qt.Key.Key_Up)
    assert calendar.readout == "16 Nov: 1 min"
    qtbot.keyClick(calendar, Qt.Key.Key_Return)
    assert [one.record.id for one in screen.history_page.workouts] == ["w20261116"]


# ----------------------------------------------------------------------------------- the history


def click(qtbot, screen, name):
    """Click a button."""
    qtbot.mouseClick(screen.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def listed(screen):
    """Return the ids of the workouts that are listed."""
    return [one.record.id for one in screen.history_page.workouts]


def test_a_week_opens_its_workouts(screen, qtbot):
    """Enter on a week lists what was done in it; all days can be shown again."""
    chart = screen.chart_card.chart
    qtbot.keyClick(chart, Qt.Key.Key_End)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert screen.page is screen.history_page
    assert listed(screen) == ["w20261119", "w20261116"]
    click(qtbot, screen, "history_dates")
    assert listed(screen) == ["w20261119", "w20261116", "w20261105"]
    click(qtbot, screen, "history_back")
    assert screen.page is screen.weeks_page


def test_workouts_are_searched(screen, history, qtbot):
    """By exercise, circuit and note, in any case, all words together."""
    record = replace(history.workout("w20261105"), note="Übung 100 % fest")
    history.update_workout(record)
    screen.show_workouts()
    search = screen.findChild(QLineEdit, "history_search")
    found = {}
    for text in ("plank", "clamshell übung", "100 %", "GLUTE", "plank übung", "100 _"):
        search.setText(text)
        found[text] = listed(screen)
    assert found == {
        "plank": ["w20261119"],
        "clamshell übung": ["w20261105"],
        "100 %": ["w20261105"],
        "GLUTE": ["w20261119", "w20261116", "w20261105"],
        "plank übung": [],
        "100 _": [],
    }
    assert "No workout fits" in said(screen, "history_nothing")


def test_the_keyboard_goes_on_where_it_was(screen, qtbot):
    """Back from a week's workouts the same week is pointed at; from all, the button has focus."""
    card = screen.chart_card
    card.chart.setFocus()
    for _ in range(2):
        qtbot.keyClick(card.chart, Qt.Key.Key_Left)
    title = card.readout.text.splitlines()[0]
    qtbot.keyClick(card.chart, Qt.Key.Key_Return)
    qtbot.keyClick(screen.history_page.table, Qt.Key.Key_Escape)
    assert card.chart.hasFocus()
    assert card.readout.isVisible()
    assert card.readout.text.splitlines()[0] == title
    button = screen.findChild(QPushButton, "all_workouts")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.keyClick(screen.history_page.table, Qt.Key.Key_Escape)
    assert button.hasFocus()


def test_another_week_is_listed_whole(screen, qtbot):
    """A search of before is over when a week, or all workouts, are opened from the chart."""
    screen.show_workouts()
    search = screen.findChild(QLineEdit, "history_search")
    qtbot.keyClicks(search, "clamshell")
    assert listed(screen) == ["w20261105"]
    qtbot.keyClick(search, Qt.Key.Key_Down)
    screen.show_weeks()
    screen.chart_card.week_chosen.emit(screen.weeks_page.weeks[-1])
    assert search.text() == ""
    assert listed(screen) == ["w20261119", "w20261116"]
    assert not screen.history_page.table.currentIndex().isValid()


def test_escape_leads_back(screen, qtbot):
    """From a workout to the list, from a search to all workouts, from the list to the weeks."""
    screen.show_workouts()
    search = screen.findChild(QLineEdit, "history_search")
    qtbot.keyClicks(search, "Glute")
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert screen.focusWidget() is screen.history_page.table
    assert chosen(screen) == "w20261119"
    screen.open_workout("w20261116")
    qtbot.keyClick(screen.workout_page.findChild(QPushButton, "workout_back"), Qt.Key.Key_Escape)
    assert screen.page is screen.history_page
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert screen.page is screen.history_page
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert screen.page is screen.weeks_page
    assert screen.weeks_page.isAncestorOf(screen.focusWidget())


def test_a_narrow_list_leaves_out_what_has_no_room(screen, qtbot):
    """First the notes, then the effort, then what was planned: never half a figure."""
    screen.show_workouts()
    table = screen.history_page.table

    def figures(width):
        screen.resize(width, 600)
        qtbot.waitUntil(lambda: screen.width() == width)
        return table.model().index(0, 2).data()

    assert figures(1200) == "1:30 of 2:00"
    assert not table.isColumnHidden(4)
    assert figures(380) == "1:30"
    assert table.isColumnHidden(3)
    assert table.isColumnHidden(4)
    assert figures(1200) == "1:30 of 2:00"


def test_a_workout_is_opened_corrected_and_described(screen, history, qtbot):
    """What was really held, how hard it was, and a note; a correction can be undone."""
    screen.show_workouts()
    table = screen.history_page.table
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert screen.page is screen.workout_page
    holds = screen.workout_page.findChild(QTableView, "holds_table")
    holds.selectRow(1)
    qtbot.keyClick(holds, Qt.Key.Key_Minus)
    corrected = history.holds("w20261119")[1].held_ms
    assert corrected < 30_000
    screen.undo_bar.undo()
    assert history.holds("w20261119")[1].held_ms == 30_000
    click(qtbot, screen.workout_page, "effort_7")
    note = screen.workout_page.findChild(QLineEdit, "note")
    qtbot.keyClicks(note, "warm day")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    stored = history.workout("w20261119")
    assert (stored.effort, stored.note) == (7, "warm day")
    screen.undo_bar.undo()
    assert history.workout("w20261119").note == ""
    assert screen.workout_page.findChild(QLineEdit, "note").text() == ""
    click(qtbot, screen.workout_page, "workout_back")
    assert screen.page is screen.history_page


def test_day_time_and_name_of_a_workout_are_corrected(screen, history, qtbot):
    """It moves to the week where it was done, with its holds; undo brings it back."""
    screen.show_workouts()
    screen.open_workout("w20261119")
    before = history.workout("w20261119"), history.holds("w20261119")
    click(qtbot, screen.workout_page, "correct_workout")
    dialog = screen.findChild(DetailsDialog)
    dialog.findChild(QLineEdit, "details_name").setText("Evening")
    dialog.findChild(QDateTimeEdit, "details_when").setDateTime(
        QDateTime(QDate(2026, 11, 12), QTime(20, 15))
    )
    qtbot.mouseClick(dialog.findChild(QPushButton, "confirm"), Qt.MouseButton.LeftButton)
    after = history.workout("w20261119")
    assert (after.circuit_name, after.local_date) == ("Evening", date(2026, 11, 12))
    moved = after.started_at - before[0].started_at
    assert moved == timedelta(days=-7, hours=2, minutes=15)
    assert history.holds("w20261119")[0].ended_at == before[1][0].ended_at + moved
    screen.show_weeks()
    bars = screen.chart_card.chart.plot.bar_heights()
    assert bars["glute-bridge"][-2:] == [1.0, 1.0]
    screen.undo_bar.undo()
    assert (history.workout("w20261119"), history.holds("w20261119")) == before


def test_a_workout_is_deleted_and_brought_back(screen, history, qtbot):
    """The list and the weeks follow at once."""
    screen.show_workouts()
    screen.open_workout("w20261119")
    click(qtbot, screen.workout_page, "delete_workout")
    assert listed(screen) == ["w20261116", "w20261105"]
    screen.undo_bar.undo()
    assert listed(screen) == ["w20261119", "w20261116", "w20261105"]
    screen.show_weeks()
    assert said(screen, "tile_this_week_value") == "2:30"


@pytest.fixture
def window(qtbot, screen):
    """Return a window with the screen and the bar of what was done, shown and active."""
    frame = QWidget()
    qtbot.addWidget(frame)
    column = QVBoxLayout(frame)
    column.addWidget(screen)
    column.addWidget(screen.undo_bar)
    frame.resize(1200, 800)
    frame.show()
    frame.activateWindow()
    qtbot.waitActive(frame)
    return frame


def chosen(screen):
    """Return the id of the row that is chosen in the list."""
    return listed(screen)[screen.history_page.table.currentIndex().row()]


def undo_by_mouse(qtbot, window):
    """Press Undo, which takes the focus."""
    button = window.findChild(QPushButton, "undo_button")
    button.setFocus()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_undo_keeps_the_row_and_the_focus(window, screen, qtbot):
    """After an answer was changed and taken back, the list stands where it stood."""
    screen.show_workouts()
    table = screen.history_page.table
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    effort = screen.workout_page.findChild(QPushButton, "effort_7")
    effort.setFocus()
    qtbot.mouseClick(effort, Qt.MouseButton.LeftButton)
    undo_by_mouse(qtbot, window)
    assert window.focusWidget() is effort
    qtbot.mouseClick(effort, Qt.MouseButton.LeftButton)
    click(qtbot, screen.workout_page, "workout_back")
    assert chosen(screen) == "w20261116"
    undo_by_mouse(qtbot, window)
    assert chosen(screen) == "w20261116"
    assert window.focusWidget() is table


def test_undo_of_a_deletion_chooses_what_came_back(window, screen, qtbot):
    """After deleting, the next row is chosen; after its undo, the one that is there again."""
    screen.show_workouts()
    table = screen.history_page.table
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    click(qtbot, screen.workout_page, "delete_workout")
    assert chosen(screen) == "w20261105"
    assert window.focusWidget() is table
    undo_by_mouse(qtbot, window)
    assert chosen(screen) == "w20261116"
    assert window.focusWidget() is table


def test_delete_deletes_the_chosen_workout(window, screen, qtbot):
    """One press deletes one, however long it is held; Ctrl+Z of the window brings it back."""
    screen.show_workouts()
    table = screen.history_page.table
    delete = screen.findChild(QAction, "delete_workout")
    assert not delete.isEnabled()
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert screen.page is screen.history_page
    assert len(listed(screen)) == 3
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    held_down = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "", True
    )
    QApplication.sendEvent(table, held_down)
    assert listed(screen) == ["w20261119", "w20261105"]
    assert screen.undo_bar.text == "The workout was deleted."
    assert window.focusWidget() is table
    screen.undo_bar.undo()
    assert chosen(screen) == "w20261116"
    delete.trigger()
    assert listed(screen) == ["w20261119", "w20261105"]


def test_the_only_one_found_is_deleted(window, screen, qtbot):
    """The search has the focus then, and leaves Ctrl+Z to the deletion."""
    screen.show_workouts()
    search = screen.findChild(QLineEdit, "history_search")
    qtbot.keyClicks(search, "clamshell")
    qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(screen.history_page.table, Qt.Key.Key_Delete)
    assert listed(screen) == []
    assert not screen.findChild(QAction, "delete_workout").isEnabled()
    assert window.focusWidget() is search
    undo = QAction("Undo", window)
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    undo.triggered.connect(screen.undo_bar.undo)
    window.addAction(undo)
    qtbot.keyClick(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (search.text(), listed(screen)) == ("clamshell", ["w20261105"])


def test_ctrl_f_looks_for_a_workout(window, screen, qtbot):
    """From the weeks it opens the list; in the list it takes what was typed as a whole."""
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_F, control)
    assert screen.page is screen.history_page
    search = screen.findChild(QLineEdit, "history_search")
    assert window.focusWidget() is search
    qtbot.keyClicks(search, "Glute")
    qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(screen.history_page.table, Qt.Key.Key_F, control)
    assert search.selectedText() == "Glute"


def test_the_list_is_walked_by_key(window, screen, qtbot, history):
    """Home, End and the page keys reach the ends; Enter opens what is chosen."""
    for day in range(1, 60):
        train(history, NOW - timedelta(weeks=10, days=day), [("plank", 60, 60)])
    screen.show_workouts()
    table = screen.history_page.table
    rows = []
    for key in ("Down", "End", "PageUp", "Home", "PageDown"):
        qtbot.keyClick(table, getattr(Qt.Key, f"Key_{key}"))
        rows.append(table.currentIndex().row())
    assert (rows[:2], rows[3]) == ([0, 61], 0)
    assert 0 < rows[2] < 61
    assert 0 < rows[4] < 61
    qtbot.keyClick(table, Qt.Key.Key_Enter)
    assert screen.workout_page.workout_id == listed(screen)[rows[4]]


def test_undo_of_a_correction_keeps_the_hold(window, screen, history, qtbot):
    """The hold that was corrected is still chosen, and the keys still reach it."""
    screen.show_workouts()
    screen.open_workout("w20261119")
    holds = screen.workout_page.findChild(QTableView, "holds_table")
    holds.setFocus()
    holds.selectRow(1)
    qtbot.keyClick(holds, Qt.Key.Key_Minus)
    undo_by_mouse(qtbot, window)
    assert history.holds("w20261119")[1].held_ms == 30_000
    assert holds.currentIndex().row() == 1
    assert window.focusWidget() is holds


def test_a_workout_done_elsewhere_counts(screen, history, qtbot):
    """Three clamshells of a minute on each side and two planks, yesterday; it can be undone."""
    screen.show_workouts()
    click(qtbot, screen, "add_workout")
    dialog = screen.findChild(AddDialog)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "add_name"), "Gym")  # in the place of the name
    choose(dialog, "add_exercise", "clamshell")
    dialog.findChild(Stepper, "add_held").set_value(60)
    click(qtbot, dialog, "another_exercise")
    second = dialog.findChildren(HeldLineRow)[1]
    choose(second, "add_exercise", "plank")
    second.findChild(Stepper, "add_sets").set_value(2)
    click(qtbot, dialog, "another_exercise")
    qtbot.mouseClick(
        dialog.findChildren(QPushButton, "remove_exercise")[2], Qt.MouseButton.LeftButton
    )
    dialog.findChild(QDateTimeEdit, "add_when").setDateTime(
        QDateTime(QDate(2026, 11, 18), QTime(7, 30))
    )
    qtbot.mouseClick(dialog.findChild(QPushButton, "confirm"), Qt.MouseButton.LeftButton)
    (added,) = [one for one in screen.history_page.workouts if one.record.circuit_name == "Gym"]
    assert (added.held_ms, added.planned_ms, added.holds) == (480_000, 0, 8)
    assert added.record.local_date == date(2026, 11, 18)
    sides = {hold.side for hold in history.holds(added.record.id)}
    assert sides == {Side.LEFT, Side.RIGHT, Side.BOTH}
    screen.undo_bar.undo()
    assert added.record.id not in listed(screen)


def test_how_long_it_took_is_estimated_until_it_is_said(screen, history, qtbot):
    """The estimate follows the holds; what the user says stays, and makes the density."""
    screen.show_workouts()
    dialog = screen.ask_for_workout()
    length, note = (
        dialog.findChild(Stepper, "add_length"),
        dialog.findChild(QLabel, "add_length_note"),
    )
    assert length.value() == 3 * 60  # three times 30 s, with rests of 30 s
    assert note.text() == "Estimated from the holds"
    held = dialog.findChild(Stepper, "add_held")
    held.step_by(4)
    assert (held.value(), length.value()) == (50, 4 * 60)
    length.step_by(1)
    held.step_by(1)
    assert length.value() == 5 * 60
    assert note.text() == ""
    qtbot.mouseClick(dialog.findChild(QPushButton, "confirm"), Qt.MouseButton.LeftButton)
    (added,) = [one for one in screen.history_page.workouts if one.record.id not in TRAINED]
    assert added.record.elapsed_ms == 300_000
    assert added.record.ended_at == added.record.started_at + timedelta(minutes=5)
    screen.open_workout(added.record.id)
    assert "5 min in all" in said(screen.workout_page, "page_subtitle")


def test_a_workout_is_never_shorter_than_what_was_held(screen, qtbot):
    """A length that can't be is said, and what was held is taken instead."""
    screen.show_workouts()
    dialog = screen.ask_for_workout()
    dialog.findChild(Stepper, "add_length").step_by(-2)
    assert "Shorter than what was held" in said(dialog, "add_length_note")
    qtbot.mouseClick(dialog.findChild(QPushButton, "confirm"), Qt.MouseButton.LeftButton)
    (added,) = [one for one in screen.history_page.workouts if one.record.id not in TRAINED]
    assert added.record.elapsed_ms == added.held_ms == 90_000


# --------------------------------------------------------------------------------- the next step


@pytest.fixture
def two_good_workouts(database, history):
    """Do a circuit twice as it was planned, at effort 6."""
    circuit = Circuit("mine", "Mine", (Block((Step("glute-bridge", 25_000),)),))
    SqliteCircuits(database).save(circuit)
    for days in (0, 1):
        at = NOW - timedelta(days=days, hours=-1)
        name = f"good{days}"
        history.begin_workout(WorkoutRecord(name, "mine", "Mine", at, at.date(), 25_000, effort=6))
        add_hold(history, name, 0, "glute-bridge", (25, 25), at)
    return SqliteCircuits(database)


def test_a_next_step_is_accepted_and_undone(two_good_workouts, screen, qtbot):
    """The circuit changes, says where the rule is from, and changes back."""
    qtbot.waitUntil(lambda: screen.weeks_page.beside.next_step.step is not None)
    assert "30 s instead of 25 s" in said(screen, "next_step_words")
    assert "source articles B and D" in said(screen, "next_step_source")
    assert "not medical advice" in said(screen, "next_step_source")
    click(qtbot, screen, "next_step_accept")
    assert two_good_workouts.get("mine").steps[0].hold_ms == 30_000
    qtbot.waitUntil(lambda: screen.weeks_page.beside.next_step.step is None)
    screen.undo_bar.undo()
    assert two_good_workouts.get("mine").steps[0].hold_ms == 25_000


def test_a_next_step_is_put_off_or_gives_way_to_rest(two_good_workouts, screen, qtbot):
    """It is quiet until the next workout, also after a restart; soreness asks for a rest day."""
    card = screen.weeks_page.beside.next_step
    qtbot.waitUntil(lambda: card.step is not None)
    card.findChild(QCheckBox, "next_step_sore").click()
    assert "rest day" in said(screen, "next_step_words")
    assert card.findChild(QPushButton, "next_step_accept").isHidden()
    card.refresh()
    assert "rest day" in said(screen, "next_step_words")
    card.findChild(QCheckBox, "next_step_sore").click()
    click(qtbot, screen, "next_step_later")
    assert "Nothing to change now" in said(screen, "next_step_words")
    other = shown(qtbot, two_good_workouts._database, screen.weeks_page._settings.load())
    qtbot.waitUntil(lambda: bool(other.weeks_page.beside.next_step._newest))
    assert other.weeks_page.beside.next_step.step is None
    assert two_good_workouts.get("mine").steps[0].hold_ms == 25_000


# -------------------------------------------------------------------------------------- the files


def exported(screen, qtbot, name, path):
    """Choose a form of file from the menu, and a place for it; return what was written."""
    action = screen.export_button.menu().findChild(QAction, name)
    action.trigger()
    dialog = screen.findChild(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.done(0)
    qtbot.waitUntil(lambda: screen.findChild(QFileDialog) is None)
    return path.read_bytes()


def test_pictures_have_title_and_legend(screen, qtbot, tmp_path):
    """The PNG is large; the SVG says title, range, legend and labels as shapes."""
    png = exported(screen, qtbot, "progress.png", tmp_path / "weeks.png")
    image = QImage.fromData(png)
    assert image.width() == 2400
    bridges = QColor(Colours.of(screen.palette()).bridges)
    colours = {
        image.pixelColor(x, y).name()
        for x in range(0, 2400, 7)
        for y in range(0, image.height(), 7)
    }
    assert bridges.name() in colours
    svg = exported(screen, qtbot, "progress.svg", tmp_path / "weeks.svg").decode()
    texts = ET.fromstring(svg).itertext()
    words = " ".join(" ".join(texts).split())
    for wanted in (
        "Time under tension per week",
        "31 Aug 2026",
        "Glute bridge",
        "W47",
        "goal",
        "Hatched: this week is not over.",
    ):
        assert wanted in words
    assert bridges.name() in svg.lower()


def test_the_export_opens_by_its_key(screen, qtbot):
    """Ctrl+E shows what can be exported, also from the list of workouts."""
    menu = screen.export_button.menu()
    screen.show_workouts()
    qtbot.keyClick(screen.history_page.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert screen.page is screen.weeks_page
    assert menu.isVisible()
    menu.close()


def test_nothing_is_exported_without_workouts(qtbot, database):
    """Neither the button nor its key is there while there is nothing."""
    screen = shown(qtbot, database)
    assert not screen.export_button.isVisible()
    assert not screen.findChild(QAction, "export_chart").isEnabled()


def test_files_hold_the_weeks_that_are_seen(qtbot, history, database, tmp_path):
    """After a drag to older weeks the picture, the tables and the report are about these."""
    train(history, NOW - timedelta(weeks=20), [("plank", 60, 45)])
    screen = shown(qtbot, database)
    drag_by(qtbot, screen.chart_card.chart.plot.viewport(), 900)
    seen = "29 Jun 2026 – 20 Sep 2026"
    menu = screen.export_button.menu()
    menu.aboutToShow.emit()
    assert menu.actions()[0].text() == seen
    svg = exported(screen, qtbot, "progress.svg", tmp_path / "weeks.svg").decode()
    assert seen in " ".join(" ".join(ET.fromstring(svg).itertext()).split())
    weeks = json.loads(exported(screen, qtbot, "weeks.json", tmp_path / "weeks.json"))
    assert [weeks[0]["start"], weeks[-1]["start"]] == ["2026-06-29", "2026-09-14"]
    pdf = exported(screen, qtbot, "training-report.pdf", tmp_path / "report.pdf")
    first, second = printed_words(pdf)[:2]
    assert f"{seen} · 12 weeks" in first
    assert "0:45" in first
    assert "Hatched" not in first
    assert "29 Jun 2026 0:45 1:00 75 % 1" in second
    assert "2 Jul 2026 Glute 0:45" in second
    assert "Nov" not in first + second


def printed_words(data):
    """Return the words of each page of a PDF."""
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    pages = [document.getAllText(n).text() for n in range(document.pageCount())]
    document.close()
    return [" ".join(page.split()) for page in pages]


def test_pictures_beside_the_chart_become_files(screen, qtbot, tmp_path):
    """Each with title, unit and range; one without anything to draw is not offered."""
    qtbot.waitUntil(lambda: bool(screen.findChild(LinePlot, "best_holds_plot").content.lines))
    png = exported(screen, qtbot, "best_holds.png", tmp_path / "best.png")
    assert QImage.fromData(png).width() == 2400
    svg = exported(screen, qtbot, "best_holds.svg", tmp_path / "best.svg")
    title = ET.fromstring(svg).find("{http://www.w3.org/2000/svg}title")
    assert title is not None
    assert title.text == "Best hold · Glute bridge · Seconds, the longest of each week"
    menu = screen.export_button.menu().findChild(QMenu)
    menu.aboutToShow.emit()
    offered = {action.objectName() for action in menu.actions() if action.isEnabled()}
    assert {"training_days.png", "best_holds.png", "completion.svg"} <= offered
    assert "effort.png" not in offered


def test_the_calendar_becomes_a_picture(screen, qtbot, tmp_path):
    """A year of days, with weekdays, months, and what the fills stand for."""
    svg = exported(screen, qtbot, "training_days.svg", tmp_path / "days.svg").decode()
    words = " ".join(" ".join(ET.fromstring(svg).itertext()).split())
    for wanted in ("Training days", "17 Nov 2025 – 19 Nov 2026", "nothing held", "15 min"):
        assert wanted in words
    assert {"Mon", "Sun", "Dec", "2026"} <= set(words.split())
    assert QColor(Colours.of(screen.palette()).bridges).name() in svg.lower()


def test_weeks_and_holds_become_tables_and_data(screen, qtbot, tmp_path):
    """What is in the files is what is shown."""
    weeks = json.loads(exported(screen, qtbot, "weeks.json", tmp_path / "weeks.json"))
    assert len(weeks) == 12
    assert weeks[-1]["parts"]["Plank"]["held_ms"] == 30_000
    table = exported(screen, qtbot, "weeks.csv", tmp_path / "weeks.csv").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table)))
    assert [row["held_s"] for row in rows][-3:] == ["900.0", "0.0", "150.0"]
    workouts = json.loads(exported(screen, qtbot, "holds.json", tmp_path / "holds.json"))
    assert [len(workout["holds"]) for workout in workouts] == [2, 1, 2]
    holds = exported(screen, qtbot, "holds.csv", tmp_path / "holds.csv")
    assert holds.decode("utf-8-sig").count("\r\n") == 6


def test_workouts_become_a_calendar(screen, history, qtbot, tmp_path):
    """An event each; text is escaped, and no line is longer than 75 bytes."""
    note = "Weich; hart, \\ " + "ü" * 60 + "\nEND:VEVENT"
    history.update_workout(replace(history.workout("w20261105"), note=note, effort=4))
    data = exported(screen, qtbot, "workouts.ics", tmp_path / "workouts.ics")
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    text = data.replace(b"\r\n ", b"").decode()
    lines = text.split("\r\n")
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 3
    assert "DTSTART:20261105T180000Z" in lines
    wanted = "DESCRIPTION:Held 15:00 min\\, planned 15:00 min\\, effort 4 of 10\\nWeich\\; hart\\, "
    assert any(line.startswith(wanted) and line.endswith("\\nEND:VEVENT") for line in lines)


def test_a_file_that_cannot_be_written_is_said(screen, qtbot, tmp_path):
    """The message names the file and what helps; nothing is left behind."""
    place = tmp_path / "folder.csv"
    place.mkdir()
    screen.export_button.write(place, lambda: b"x")
    texts = [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]
    assert any("folder.csv can't be written" in text for text in texts)
    assert list(place.iterdir()) == []
