# SPDX-License-Identifier: GPL-3.0-or-later
"""At every text size, in English and in longer languages, a small window shows everything."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QWidget

from glutetimer.app.languages import VARIABLE
from glutetimer.gui import dialogs
from glutetimer.gui.settings.rows import SettingRow
from glutetimer.gui.settings.screen import SettingsScreen
from glutetimer.gui.widgets.check_box import CheckBox
from glutetimer.gui.widgets.text import TextLabel
from tests.gui.fitting import SMALL_SCREEN, faults, scroller
from tests.gui.tour import CIRCUIT, touring


@pytest.mark.parametrize(
    ("language", "percent"),
    [("en", 80), ("en", 200), ("de", 150), ("longer", 100), ("longer", 150), ("longer", 200)],
)
def test_everything_can_be_read_and_reached(tmp_path, monkeypatch, language, percent):
    """Nothing is cut off, nothing scrolls sideways or leaves the window, dialogs fit the screen."""
    monkeypatch.setenv(VARIABLE, language)
    monkeypatch.setattr(dialogs, "room_on", lambda _screen: SMALL_SCREEN)
    wrong = []
    with touring(tmp_path, text_size=percent) as tour:
        tour.show(800, 600)
        for name, root in tour.stations():
            if any(faults(root)):
                tour.settle()  # what a thread has found may have come in between
            wrong += [f"{name}: {fault}" for fault in faults(root)]
            assert tour.window.size().toTuple() == (800, 600), name
    assert wrong == []


def test_the_steps_of_the_form_keep_room(qtbot, tmp_path):
    """At 200 % in a small window the list of steps still shows two of them."""
    with touring(tmp_path, text_size=200) as tour:
        tour.show(800, 600)
        for name, _root in tour.train_and_circuits():
            if name == "editor":
                rows = tour.window.findChildren(QWidget, "step_row")
                page = scroller(rows[0])
                assert page is not None
                assert page.viewport().height() >= 2 * rows[0].height()
                assert page.verticalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff


@pytest.mark.parametrize(("language", "percent"), [("de", 200), ("fr", 150)])
def test_cards_beside_each_other_keep_room(tmp_path, monkeypatch, language, percent):
    """In the columns of a wide window, each row has the room that its words need there."""
    monkeypatch.setenv(VARIABLE, language)
    wrong = []
    with touring(tmp_path, text_size=percent) as tour:
        tour.show(1280, 800)
        for name in ("circuits", "settings"):
            tour.window.show_screen(name)
            tour.settle()
            tour.settle()
            wrong += [f"{name}: {fault}" for fault in faults(tour.window)]
    assert wrong == []


def test_another_size_is_followed_at_once(tmp_path):
    """All is as large as after a new start, also on screens that were hidden meanwhile."""
    with touring(tmp_path / "changed", text_size=200) as tour:
        tour.show(900, 700)
        large = sizes(tour)
        cast(SettingsScreen, tour.window.screen_widget("settings")).choose("text_size", 80)
        changed = sizes(tour)
    with touring(tmp_path / "new", text_size=80) as tour:
        tour.show(900, 700)
        assert changed == sizes(tour)
    assert all(changed[name] != large[name] for name in large)


def sizes(tour):
    """Return the sizes of what once kept those of the text size before."""
    window, found = tour.window, {}

    def size(name):
        tour.settle()
        seen = [widget for widget in window.findChildren(QWidget, name) if widget.isVisible()]
        found[name] = seen[0].size().toTuple()

    window.show_screen("train")
    size("next_card")
    window.show_screen("progress")
    progress = window.screen_widget("progress")
    progress.show_weeks()
    size("progress_metric")
    size("progress_export")
    progress.show_workouts()
    progress.open_workout(progress.history_page.workouts[0].record.id)
    tour.settle()
    header = progress.workout_page.findChild(QTableView, "holds_table").horizontalHeader()
    found["held"] = header.sectionSize(header.count() - 1)
    window.show_screen("settings")
    tour.settle()
    rows = [row for row in window.findChildren(SettingRow) if row.words.about]
    row = next(row for row in rows if isinstance(row.first, CheckBox))
    found["below the box"] = row.findChild(TextLabel).x()
    window.show_screen("circuits")
    tour.program.edit(CIRCUIT.id)
    size("repeats_field")
    return found
