# SPDX-License-Identifier: GPL-3.0-or-later
"""Every screen in a language two fifths longer than English, and in one from right to left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from glutetimer.app.languages import VARIABLE
from glutetimer.app.trial_language import longer
from glutetimer.gui.widgets.side_bar import SideBar
from glutetimer.gui.workout.fitted_text import FittedText
from tests.gui.tour import touring


def test_longer_texts() -> None:
    """They are two fifths longer, and their places stay as they are."""
    assert longer("{seconds} s") == "{seconds} š ë"
    text = "Nothing to change now."
    assert len(longer(text)) == pytest.approx(len(text) * 1.4, abs=2)
    assert "%n" in longer("%n rounds")


def test_nothing_is_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a small window, every text of every screen and dialog has the room that it needs."""
    monkeypatch.setenv(VARIABLE, "longer")
    found = []
    with touring(tmp_path) as tour:
        tour.show(800, 600)
        for name, window in tour.stations():
            if any(cut_off(window)):
                tour.settle()  # what a thread has found may have come in between
            found += [f"{name}: {fault}" for fault in cut_off(window)]
    assert found == []


def cut_off(window: QWidget) -> Iterator[str]:
    """Tell which texts of a window are cut off."""
    for widget in window.findChildren(QWidget):
        # A fitted text shrinks until it fits.
        if not isinstance(widget, QLabel | QAbstractButton) or isinstance(widget, FittedText):
            continue
        if not widget.isVisibleTo(window) or not widget.text().strip():
            continue
        if not fits(widget):
            yield f"{widget.objectName()} {widget.text()!r} at {widget.size()}"
        left = widget.mapTo(window, QPoint()).x()
        if not -1 <= left <= window.width():
            yield f"{widget.objectName()} {widget.text()!r} is outside, at {left}"


def fits(widget: QLabel | QAbstractButton) -> bool:
    """Tell whether a widget has room for its text."""
    if isinstance(widget, QAbstractButton):
        return widget.sizeHint().width() <= widget.width() + 1
    parts = widget.text().split() if widget.wordWrap() else widget.text().split("\n")
    # A folder's name may be of any length; Qt breaks it where it must.
    parts = [part for part in parts if "/" not in part]
    widest = max((widget.fontMetrics().horizontalAdvance(part) for part in parts), default=0)
    tall = widget.heightForWidth(widget.width()) if widget.wordWrap() else 0
    return widest <= widget.contentsRect().width() + 2 and tall <= widget.height() + 2


def test_right_to_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The navigation stands at the right, what leads forward at the left, and nothing is lost."""
    monkeypatch.setenv(VARIABLE, "mirrored")
    with touring(tmp_path) as tour:
        tour.show(800, 600)
        window = tour.window
        assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side_bar = window.findChild(SideBar)
        assert side_bar is not None
        for stations in (tour.train_and_circuits, tour.settings):
            for name, shown in stations():
                assert list(cut_off(shown)) == [], name
                assert side_bar.mapTo(window, QPoint()).x() > window.width() / 2
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
