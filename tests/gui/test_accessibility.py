# SPDX-License-Identifier: GPL-3.0-or-later
"""Every control of every screen can be found, understood and seen to have the focus."""

from typing import cast

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from glutetimer.gui import announcing
from glutetimer.gui.circuits.step_row import StepRow
from glutetimer.gui.widgets.stepper import Stepper
from glutetimer.gui.workout.run_view import RunView
from glutetimer.gui.workout.screen import WorkoutScreen
from tests.gui.reach import (
    VAGUE_ROLES,
    controls,
    described,
    focus_mark,
    name_and_role,
    out_of_order,
    tab_stops,
)
from tests.gui.tour import CIRCUIT, Tour, touring

# Led by the arrow keys of the field above it.
LED_BY_ANOTHER = {"palette_list"}
LEAST_MARK_PX = 40  # a ring around one day of the calendar is the smallest


@pytest.fixture
def tour(qtbot, tmp_path):
    """Return the program, shown."""
    with touring(tmp_path) as tour:
        tour.show()
        yield tour


def reached_otherwise(widget: QWidget, stops: list[QWidget]) -> bool:
    """Tell whether another stop stands for a control, as the arrow keys go on from there."""
    if widget.objectName() in LED_BY_ANOTHER or isinstance(widget.parentWidget(), Stepper):
        return True
    if isinstance(widget, StepRow):
        return any(isinstance(stop, StepRow) for stop in stops)
    if not isinstance(widget, QAbstractButton):
        return False
    group = cast("QButtonGroup | None", widget.group())
    parent = widget.parentWidget() or widget
    others = group.buttons() if group is not None else parent.findChildren(type(widget))
    return widget.autoExclusive() and any(stop in others for stop in stops)


def problems(root: QWidget) -> list[str]:
    """Return what is wrong with the controls of a screen or dialog."""
    found = []
    for widget in controls(root):
        name, role = name_and_role(widget)
        if not name.strip() or role in VAGUE_ROLES:
            found.append(f"{described(widget)} is {name!r}, {role.name}")
    found += [
        f"{described(button)} in {described(button.parentWidget() or root)} has no name"
        for button in root.findChildren(QAbstractButton)
        if button.isVisible() and not name_and_role(button)[0].strip()
    ]
    stops = tab_stops(root)
    found += [
        f"{described(widget)} is not reached"
        for widget in controls(root)
        if widget not in stops and not reached_otherwise(widget, stops)
    ]
    found += [f"{described(a)} before {described(b)}" for a, b in out_of_order(stops)]
    return found


def test_every_control_is_named_reached_and_in_order(tour):
    """Each has a name and a role, and one round of Tab comes to each once, as it is read."""
    wrong, seen = [], 0
    for name, root in tour.stations():
        seen += len(controls(root))
        wrong += [f"{name}: {problem}" for problem in problems(root)]
    assert wrong == []
    assert seen > 500


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_the_focus_can_be_seen_everywhere(qtbot, tmp_path, theme):
    """Whatever has the focus looks different, by 3:1 and by more than a dot."""
    unseen, known = [], set()
    with touring(tmp_path, theme=theme) as tour:
        tour.show()
        for name, root in tour.stations():
            stops = tab_stops(root)
            for at, stop in enumerate(stops):
                kind = type(stop), stop.objectName()[:12]
                if kind in known or isinstance(stop, WorkoutScreen):
                    continue
                known.add(kind)
                mark = focus_mark(stop, stops[at - 1])
                if len(stops) > 1 and mark < LEAST_MARK_PX:
                    unseen.append(f"{name}: {described(stop)}, {mark} pixels")
    assert unseen == []


class Ears:
    """Hears what a screen reader would be told to say."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.heard: list[str] = []
        self.urgent: list[str] = []
        self.focused: list[str] = []
        monkeypatch.setattr(QAccessible, "isActive", lambda: True)
        monkeypatch.setattr(QAccessible, "updateAccessibility", self._hear)

    def _hear(self, event: QtGui.QAccessibleEvent) -> None:
        if event.type() is QAccessible.Event.Focus:
            self.focused.append(event.object().objectName())
            return
        assert isinstance(event, QtGui.QAccessibleAnnouncementEvent)
        self.heard.append(event.message())
        if event.politeness() is QAccessible.AnnouncementPoliteness.Assertive:
            self.urgent.append(event.message())


def lead(tour: Tour, seconds: int) -> None:
    """Let seconds of the workout pass, a tenth at a time."""
    for _ in range(seconds * 10):
        tour.clock.advance(100)
        tour.program.controller.tick()


def test_a_workout_is_told_without_flooding(tour, monkeypatch):
    """Each interval once, then a few of its seconds; a pause, going on, what is not right."""
    ears = Ears(monkeypatch)
    tour.program.begin(CIRCUIT, 5_000)
    lead(tour, 6)
    assert ears.heard == [
        "Prepare, 5 s. Next: Glute bridge, 20 s",
        "Hold: Glute bridge, 20 s",
    ]
    assert ears.urgent == ears.heard
    lead(tour, 10)
    assert ears.heard[2:] == ["10 s left"]
    tour.program.controller.pause()
    assert ears.heard[3:] == ["Paused. Hold: Glute bridge, 20 s"]
    tour.program.controller.resume()
    assert ears.heard[4:] == ["Hold: Glute bridge, 20 s"]
    tour.program.controller.sound.toggle_mute()
    tour.window.screen_widget("workout").run_command("mute")
    tour.window.screen_widget("workout").run_command("mute")
    assert "The sound is off. Press M to hear it again." in ears.heard
    before = len(ears.heard)
    while not tour.program.controller.runner.is_over:
        lead(tour, 5)
    # 21 intervals in five minutes: never more than three sentences for one.
    assert 20 <= len(ears.heard) - before <= 3 * 21
    assert ears.heard[-1].startswith("Workout finished. ")
    assert ears.heard[-1].endswith(" %")
    assert ears.focused[-1] == "keep_button"


def test_what_the_window_says_is_told(tour, monkeypatch):
    """Notices and the offer to undo are said as they come, after what is being said."""
    ears = Ears(monkeypatch)
    tour.window.notice.show_text("The disk is full.")
    tour.window.undo_bar.offer("Deleted “Hips and core”.", lambda: None)
    assert ears.heard == ["The disk is full.", "Deleted “Hips and core”."]
    assert ears.urgent == []


def test_charts_are_read_out(tour, monkeypatch):
    """The arrow keys go through weeks and days, and each says its numbers."""
    ears = Ears(monkeypatch)
    tour.window.show_screen("progress")
    tour.settle()
    for name, key in (("weekly_chart", Qt.Key.Key_Left), ("day_calendar", Qt.Key.Key_Up)):
        chart = tour.window.findChild(QWidget, name)
        chart.setFocus(Qt.FocusReason.TabFocusReason)
        ears.heard.clear()
        QTest.keyClick(chart, key)
        assert ears.heard
        assert ears.heard[-1] in chart.accessibleDescription()


def test_nobody_listening_costs_nothing(tour, monkeypatch):
    """Without a screen reader nothing is sent."""
    sent: list[QtGui.QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", sent.append)
    announcing.announce(tour.window, "Hello")
    assert sent == []


def test_older_qt_is_told_of_an_alert(tour, monkeypatch):
    """Where Qt knows no announcements, the widget with its name is what is said."""
    sent = []
    monkeypatch.delattr(QtGui, "QAccessibleAnnouncementEvent")
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: sent.append(event.type()))
    announcing.announce(tour.window, "Hello")
    assert sent == [QAccessible.Event.Alert]


@pytest.mark.parametrize(("motion", "steps"), [("less", 1), ("full", 5)])
def test_less_motion_moves_once_a_second(tour, motion, steps):
    """The sweep and the playhead go on second by second, or as smoothly as they can be seen to."""
    tour.core.settings.save(tour.core.settings.load().changed(motion=motion))
    tour.program.apply_settings(tour.core.settings.load())
    tour.program.begin(CIRCUIT, 10_000)
    lead(tour, 2)
    view = tour.window.screen_widget("workout").findChild(RunView)
    seen = set()
    for _ in range(10):
        tour.clock.advance(100)
        tour.program.controller.tick()
        seen.add(view._sweep_px)
    assert len(seen) in ({1, 2} if steps == 1 else range(steps, 11))
