# SPDX-License-Identifier: GPL-3.0-or-later
"""A language two fifths longer than English, and one from right to left."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from glutetimer.app.languages import VARIABLE
from glutetimer.app.trial_language import longer
from glutetimer.domain.timeline import expand
from glutetimer.gui import dialogs
from glutetimer.gui.settings.rows import SettingRow
from glutetimer.gui.widgets.side_bar import SideBar
from glutetimer.gui.widgets.timeline_strip import TimelineStrip
from glutetimer.gui.workout.arrangement import Needs, arrange, mirrored_arrangement
from tests.gui.fitting import SMALL_SCREEN, faults
from tests.gui.tour import CIRCUIT, touring


def test_longer_texts() -> None:
    """They are two fifths longer, and their places stay as they are."""
    assert longer("{seconds} s") == "{seconds} š ë"
    text = "Nothing to change now."
    assert len(longer(text)) == pytest.approx(len(text) * 1.4, abs=2)
    assert "%n" in longer("%n rounds")


def test_words_keep_room_beside_what_is_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No setting is told in a column of single words: its controls stand below it instead."""
    monkeypatch.setenv(VARIABLE, "longer")
    with touring(tmp_path) as tour:
        tour.show()
        tour.window.show_screen("settings")
        tour.settle()
        rows = tour.window.screen_widget("settings").findChildren(SettingRow)
        labels = [row.findChild(QLabel) for row in rows if row.isVisible()]
        assert len([label for label in labels if label]) > 20
        assert [label.text() for label in labels if label and label.width() < 100] == []


def test_right_to_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The navigation stands at the right, what leads forward at the left, and nothing is lost."""
    monkeypatch.setenv(VARIABLE, "mirrored")
    monkeypatch.setattr(dialogs, "room_on", lambda _screen: SMALL_SCREEN)
    with touring(tmp_path) as tour:
        tour.show(800, 600)
        window = tour.window
        assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side_bar = window.findChild(SideBar)
        assert side_bar is not None
        for stations in (tour.train_and_circuits, tour.settings):
            for name, shown in stations():
                assert list(faults(shown)) == [], name
                assert side_bar.mapTo(window, QPoint()).x() > window.width() / 2
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_time_runs_as_one_reads(qtbot: QtBot) -> None:
    """From right to left a timeline begins at the right, and the left arrow key leads onwards."""
    strip = TimelineStrip()
    qtbot.addWidget(strip)
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    strip.resize(400, 34)
    strip.set_timeline(expand(CIRCUIT))
    strip.set_interactive(True)
    assert strip.index_at(399) == 0
    assert strip.index_at(1) == len(strip.timeline) - 1
    assert strip.chosen_index == -1
    for key, index in ((Qt.Key.Key_Left, 0), (Qt.Key.Key_Left, 1), (Qt.Key.Key_Right, 0)):
        qtbot.keyClick(strip, key)
        assert strip.chosen_index == index


def test_the_run_screen_is_mirrored(qtbot: QtBot) -> None:
    """From right to left the phase stands at the right, and Back comes before Pause there."""
    view = QWidget()
    qtbot.addWidget(view)
    view.resize(1280, 800)
    usual = arrange(view.size(), Needs([QSize(100, 40)] * 5))
    assert mirrored_arrangement(usual, view) == usual
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    at = mirrored_arrangement(usual, view)
    assert at.phase.left() > at.status.right()
    assert at.exercise.left() > at.number.right()
    back, pause = at.buttons[:2]
    assert back.left() > pause.right()
