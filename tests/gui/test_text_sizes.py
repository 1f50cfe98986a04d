# SPDX-License-Identifier: GPL-3.0-or-later
"""At the smallest and the largest text, in a small window, everything can be read and reached."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

from glutetimer.gui.widgets.option_row import OptionRow
from glutetimer.gui.widgets.text import TextLabel
from tests.gui.reach import controls, described, place
from tests.gui.tour import touring


def scroller(widget: QWidget) -> QScrollArea | None:
    """Return what a widget scrolls in; None if it does not."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def cut_labels(root: QWidget) -> Iterator[str]:
    """Yield the texts that have less room than they need."""
    for label in root.findChildren(QLabel):
        if not label.isVisible() or not isinstance(label, TextLabel) or not label.text():
            continue
        if label.wordWrap():
            short = label.heightForWidth(label.width()) - label.height()
        else:
            short = label.sizeHint().width() - label.width()
        # Less is air above the first line and below the last.
        # Rows of backups find their height only as the dialog is used.
        in_row = isinstance(label.parentWidget(), OptionRow)
        if short > label.fontMetrics().height() / 3 and not (label.toolTip() or in_row):
            yield f"{described(label)} lacks {short} px"


def out_of_reach(root: QWidget) -> Iterator[str]:
    """Yield controls that no scrolling brings into the window as a whole."""
    room = QRect(0, 0, root.width(), root.height())
    for widget in controls(root):
        area = scroller(widget)
        if area is None:
            if not room.contains(place(widget, root)):
                yield f"{described(widget)} at {place(widget, root).getRect()}"
            continue
        page = area.widget()
        if page is None or not page.isAncestorOf(widget):
            continue
        inner = place(widget, page)
        if inner.left() < 0 or inner.right() > page.width():
            yield f"{described(widget)} leaves its page"


def is_ours(widget: QWidget) -> bool:
    """Tell whether a widget is none of Qt's own within another."""
    return type(widget).__module__.startswith("glutetimer")


def narrow_buttons(root: QWidget) -> Iterator[str]:
    """Yield buttons whose words have too little room."""
    for button in filter(is_ours, root.findChildren(QAbstractButton)):
        # Words keep 4 of the 16 pixels beside them.
        if button.isVisible() and button.width() < button.minimumSizeHint().width() - 24:
            yield f"{described(button)} is {button.width()} px wide"


@pytest.mark.parametrize("percent", [80, 200])
def test_everything_can_be_read_and_reached(qtbot, tmp_path, percent):
    """Nothing is cut off, nothing leaves the window, and the window keeps its size."""
    wrong = []
    with touring(tmp_path, text_size=percent) as tour:
        tour.show(800, 600)
        for name, root in tour.stations():
            for find in (cut_labels, out_of_reach, narrow_buttons):
                wrong += [f"{name}: {problem}" for problem in find(root)]
            assert tour.window.size().toTuple() == (800, 600), name
            if name != "help":  # a window of its own, for a larger screen
                assert root.minimumSizeHint().width() <= 800, name
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
