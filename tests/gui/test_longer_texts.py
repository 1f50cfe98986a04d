# SPDX-License-Identifier: GPL-3.0-or-later
"""A language two fifths longer than English, and one from right to left."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from glutetimer.app.languages import VARIABLE
from glutetimer.app.trial_language import longer
from glutetimer.gui import dialogs
from glutetimer.gui.widgets.side_bar import SideBar
from tests.gui.fitting import SMALL_SCREEN, faults
from tests.gui.tour import touring


def test_longer_texts() -> None:
    """They are two fifths longer, and their places stay as they are."""
    assert longer("{seconds} s") == "{seconds} š ë"
    text = "Nothing to change now."
    assert len(longer(text)) == pytest.approx(len(text) * 1.4, abs=2)
    assert "%n" in longer("%n rounds")


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
