# SPDX-License-Identifier: GPL-3.0-or-later
"""The shared widgets, used as people use them: by mouse, by keys, by ear."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from glutetimer.domain.timeline import Interval, IntervalKind, Timeline
from glutetimer.gui.colours import DARK, LIGHT, palette_of
from glutetimer.gui.icons import application_icon, icon_pixmap, picture_pixmap, tinted_icon
from glutetimer.gui.theme import TARGET_PX
from glutetimer.gui.widgets.buttons import IconButton, OnPhaseButton, PrimaryButton, QuietButton
from glutetimer.gui.widgets.card import Card, CardButton
from glutetimer.gui.widgets.card_grid import CardGrid
from glutetimer.gui.widgets.chip import Chip
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.empty_state import EmptyState
from glutetimer.gui.widgets.exercise_picture import ExercisePicture
from glutetimer.gui.widgets.goal_ring import GoalRing
from glutetimer.gui.widgets.notice import Notice
from glutetimer.gui.widgets.scroll_page import ScrollPage
from glutetimer.gui.widgets.segmented_choice import SegmentedChoice
from glutetimer.gui.widgets.side_bar import SideBar, SideBarItem
from glutetimer.gui.widgets.stepper import SECOND_STEPS, Stepper, Unit, ValueBox
from glutetimer.gui.widgets.strip_layout import StripLayout
from glutetimer.gui.widgets.text import TextLabel, subheading
from glutetimer.gui.widgets.timeline_strip import TimelineStrip
from glutetimer.gui.widgets.undo_bar import UndoBar


def timeline_of(*pieces: tuple[IntervalKind, int]) -> Timeline:
    """Return a timeline of kinds and lengths; 0 ms is open-ended."""
    at_ms, intervals = 0, []
    for index, (kind, duration_ms) in enumerate(pieces):
        interval = Interval(
            kind,
            duration_ms,
            index=index,
            start_ms=at_ms,
            open_ended=duration_ms == 0,
            exercise_id="glute-bridge" if kind is IntervalKind.HOLD else "",
        )
        intervals.append(interval)
        at_ms += duration_ms
    return Timeline(tuple(intervals))


HOLD_REST_HOLD = timeline_of(
    (IntervalKind.HOLD, 40_000), (IntervalKind.REST, 20_000), (IntervalKind.HOLD, 40_000)
)


@pytest.fixture
def show(qtbot):
    """Give a function that shows a widget, active and of a size, in the dark theme."""

    def shown(widget: QWidget, width: int = 0, height: int = 0) -> QWidget:
        qtbot.addWidget(widget)
        widget.setPalette(palette_of(DARK))
        if width:
            widget.resize(width, height)
        # Away from the pointer: nothing is hovered.
        widget.move(100, 100)
        with qtbot.waitActive(widget):
            widget.show()
        return widget

    return shown


def colour_at(widget: QWidget, x: int, y: int) -> QColor:
    """Return the colour that a user sees at a place of a widget."""
    return widget.grab().toImage().pixelColor(x, y)


# ------------------------------------------------------------------------------------- stepper


@pytest.fixture
def hold(show):
    """Give a stepper of seconds at 45."""
    stepper = Stepper("Hold", 5, 600, unit=Unit.SECONDS, steps=SECOND_STEPS)
    stepper.set_value(45)
    return show(stepper)


def box_of(stepper: Stepper) -> ValueBox:
    """Return the field that the user types into."""
    box = stepper.findChild(ValueBox)
    assert box is not None
    return box


def test_stepper_steps_by_its_buttons(hold, qtbot):
    """Plus and minus go to the next of the listed values."""
    less, more = hold.findChildren(IconButton)
    with qtbot.waitSignal(hold.value_changed) as changed:
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert (changed.args, box_of(hold).text()) == ([50], "50 s")
    qtbot.mouseClick(less, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(less, Qt.MouseButton.LeftButton)
    assert box_of(hold).text() == "40 s"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (Qt.Key.Key_Up, 50),
        (Qt.Key.Key_Down, 40),
        (Qt.Key.Key_Plus, 50),
        (Qt.Key.Key_Minus, 40),
    ],
)
def test_stepper_steps_by_keys(hold, qtbot, key, value):
    """Arrow keys and signs step the value."""
    hold.setFocus()
    qtbot.keyClick(box_of(hold), key)
    assert hold.value() == value


@pytest.mark.parametrize(
    ("typed", "value", "shown"),
    [
        ("30", 30, "30 s"),
        ("1:30", 90, "90 s"),
        ("2 min", 120, "2 min"),
        ("1 min 30 s", 90, "90 s"),
        ("1", 5, "5 s"),
        ("2 h", 600, "10 min"),
        ("soon", 45, "45 s"),
    ],
)
def test_stepper_takes_what_is_typed(hold, qtbot, typed, value, shown):
    """Durations are read in many forms, kept in bounds, and nonsense changes nothing."""
    box = box_of(hold)
    hold.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, typed)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert (hold.value(), box.text()) == (value, shown)


def test_stepper_reports_what_was_typed_once(hold, qtbot):
    """Half-typed numbers are not reported."""
    values: list[int] = []
    hold.value_changed.connect(values.append)
    box = box_of(hold)
    hold.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "120")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert values == [120]


def test_stepper_stops_at_its_bounds(hold):
    """At an end, the button that leads on is off."""
    less, more = hold.findChildren(IconButton)
    hold.step_by(-100)
    assert (hold.value(), less.isEnabled(), more.isEnabled()) == (5, False, True)
    hold.step_by(1000)
    assert (hold.value(), less.isEnabled(), more.isEnabled()) == (600, True, False)


def test_stepper_steps_from_between_the_listed_values(hold):
    """From a typed value, a step goes to the next listed one."""
    hold.set_value(47)
    hold.step_by(1)
    assert hold.value() == 50


def test_stepper_set_by_the_program_is_silent(hold, qtbot):
    """Only the user's changes are reported."""
    with qtbot.assertNotEmitted(hold.value_changed):
        hold.set_value(60)
    assert box_of(hold).text() == "60 s"


def wheel(widget: QWidget, steps: int) -> QWheelEvent:
    """Turn the wheel over a widget and return the event."""
    centre = QPointF(widget.rect().center())
    event = QWheelEvent(
        centre,
        widget.mapToGlobal(centre),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event


def test_stepper_leaves_the_wheel_to_the_page(hold, qtbot):
    """The wheel steps with the focus, and scrolls the page without."""
    box = box_of(hold)
    box.clearFocus()
    assert not wheel(box, 1).isAccepted()
    assert hold.value() == 45
    hold.setFocus()
    wheel(box, 1)
    assert hold.value() == 50


@pytest.mark.parametrize(
    ("unit", "value", "text"),
    [
        (Unit.COUNT, 3, "3"),
        (Unit.PERCENT, 80, "80 %"),
        (Unit.MILLISECONDS, 150, "150 ms"),
        (Unit.GRAMS, 2500, "2.5 kg"),
        (Unit.SECONDS, 0, "—"),
    ],
)
def test_stepper_shows_its_unit(show, qtbot, unit, value, text):
    """Every unit is shown, and what is shown can be typed."""
    stepper = Stepper("Value", 0, 5000, unit=unit, zero_text="—")
    stepper.set_value(value)
    show(stepper)
    box = box_of(stepper)
    assert box.text() == text
    stepper.set_value(7)
    stepper.setFocus()
    box.selectAll()
    box.lineEdit().insert(text)
    box.lineEdit().setModified(True)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert stepper.value() == value


def test_stepper_is_told_to_screen_readers(hold):
    """It is a spin box with a name; its buttons say what they do."""
    interface = QAccessible.queryAccessibleInterface(box_of(hold))
    assert interface.role() == QAccessible.Role.SpinBox
    assert interface.text(QAccessible.Text.Name) == "Hold"
    names = [button.accessibleName() for button in hold.findChildren(IconButton)]
    assert names == ["Less: Hold", "More: Hold"]


def test_stepper_shows_its_value_whole(hold):
    """No value is cut off, short or long."""
    for seconds in (5, 115, 599):
        hold.set_value(seconds)
        hold.adjustSize()
        box = box_of(hold)
        assert box.fontMetrics().horizontalAdvance(box.text()) <= box.width()


def test_stepping_over_full_minutes_leaves_the_buttons_in_their_place(hold):
    """“3 min” is as wide as “2 min 45 s”: the button stays below the pointer."""
    widths = set()
    for seconds in (120, 135, 165, 180, 570):
        hold.set_value(seconds)
        widths.add(hold.sizeHint().width())
    assert len(widths) == 1


# ---------------------------------------------------------------------------------------- strip


@pytest.fixture
def strip(show):
    """Give a clickable strip, 200 px wide: hold, rest, hold of 80, 40, 80 px."""
    strip = TimelineStrip(40, name_of=lambda exercise_id: exercise_id.replace("-", " ").title())
    strip.set_timeline(HOLD_REST_HOLD)
    strip.set_interactive(True)
    return show(strip, 200, 40)


@pytest.mark.parametrize(("x", "index"), [(5, 0), (100, 1), (190, 2)])
def test_strip_tells_which_interval_was_clicked(strip, qtbot, x, index):
    """A click gives the interval under the pointer."""
    with qtbot.waitSignal(strip.interval_clicked) as clicked:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(x, 20))
    assert clicked.args == [index]


def test_strip_is_walked_by_keys(strip, qtbot):
    """Arrow keys choose and describe an interval, Enter confirms it."""
    strip.setFocus()
    assert strip.accessibleDescription() == "Hold · Glute Bridge · 40 s, at 0:00"
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert strip.accessibleDescription() == "Rest · 20 s, at 0:40"
    qtbot.keyClick(strip, Qt.Key.Key_End)
    with qtbot.waitSignal(strip.interval_clicked) as clicked:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert clicked.args == [2]
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert strip.chosen_index == 2


def test_strip_starts_at_the_running_interval(strip):
    """Who enters the strip by key begins where the workout is."""
    strip.clearFocus()
    strip.set_playhead(1, 5_000)
    strip.setFocus()
    assert strip.chosen_index == 1


def test_strip_without_interaction_takes_no_clicks(show, qtbot):
    """A strip that only shows is no tab stop and reports nothing."""
    strip = TimelineStrip()
    strip.set_timeline(HOLD_REST_HOLD)
    show(strip, 200, 34)
    with qtbot.assertNotEmitted(strip.interval_clicked):
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton)
    assert strip.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_strip_tells_an_interval_on_hover(strip):
    """A tooltip says what is under the pointer."""
    none = Qt.MouseButton.NoButton
    at = QPointF(100, 20)
    move = QMouseEvent(
        QEvent.Type.MouseMove, at, strip.mapToGlobal(at), none, none, Qt.KeyboardModifier.NoModifier
    )
    QCoreApplication.sendEvent(strip, move)
    assert strip.toolTip() == "Rest · 20 s, at 0:40"


def test_strip_draws_phases_in_their_colours(strip):
    """Holds are tall and orange, rests low and blue."""
    assert colour_at(strip, 40, 3) == QColor(DARK.hold)
    assert colour_at(strip, 100, 20) == QColor(DARK.rest)
    assert colour_at(strip, 100, 3) != QColor(DARK.rest)


def test_strip_pales_what_is_to_come(strip):
    """Beyond the playhead, the colours are paler; before it, they are whole."""
    strip.set_playhead(0, 20_000)
    assert colour_at(strip, 10, 20) == QColor(DARK.hold)
    assert colour_at(strip, 150, 20) != QColor(DARK.hold)
    strip.set_playhead(3)
    assert colour_at(strip, 150, 20) == QColor(DARK.hold)


def test_strip_of_the_workout_is_of_one_colour(strip):
    """With an ink, done intervals have that colour."""
    strip.set_ink(QColor("#101216"))
    strip.set_playhead(2, 0)
    assert colour_at(strip, 40, 20) == QColor("#101216")


def test_strip_layout_is_proportional_and_finds_its_intervals():
    """Widths follow durations, and every place belongs to the interval drawn there."""
    layout = StripLayout(HOLD_REST_HOLD, QRectF(0, 0, 200, 40))
    assert [layout.span(index) for index in range(3)] == [(0, 80), (80, 120), (120, 200)]
    assert [layout.index_at(x) for x in (-1, 0, 79.9, 80, 199.9, 200)] == [-1, 0, 0, 1, 2, -1]
    assert layout.x_of(1, 10_000) == 100
    assert layout.x_of(1, 99_000) == 120
    assert layout.x_of(3, 0) == 200


def test_strip_layout_draws_open_ended_holds():
    """A hold without an end can be seen."""
    layout = StripLayout(timeline_of((IntervalKind.HOLD, 0)), QRectF(0, 0, 200, 40))
    assert layout.span(0) == (0, 200)
    assert layout.x_of(0, 30_000) == 100


def test_strip_draws_thousands_of_intervals_as_few_shapes():
    """No more shapes than pixels are painted, however long the circuit is."""
    timeline = timeline_of(*[(IntervalKind.HOLD, 1_000), (IntervalKind.REST, 1_000)] * 10_000)
    layout = StripLayout(timeline, QRectF(0, 0, 200, 40))
    shapes = sum(path.toSubpathPolygons().__len__() for path in layout.paths.values())
    assert 100 < shapes <= 300


def test_strip_without_a_timeline_is_empty(show):
    """Nothing to show is no error."""
    strip = show(TimelineStrip(), 200, 34)
    assert strip.index_at(100) == -1
    assert colour_at(strip, 100, 17) == QColor(DARK.background)


# -------------------------------------------------------------------------------------- buttons


@pytest.mark.parametrize(
    "button",
    [
        lambda: QuietButton("Edit", "edit"),
        lambda: PrimaryButton("Start"),
        lambda: OnPhaseButton("End"),
        lambda: IconButton("close", "Close"),
    ],
)
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_buttons_are_pressed_by_keys(show, qtbot, button, key):
    """Space and Enter press every kind of button, which is large enough to hit."""
    button = show(button())
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)
    assert min(button.width(), button.height()) >= TARGET_PX


@pytest.mark.parametrize(
    ("kind", "row", "tone"), [(QuietButton, 1, DARK.text), (PrimaryButton, 4, DARK.on_phase)]
)
def test_button_shows_the_focus(show, kind, row, tone):
    """The ring can be seen only on the button that has the focus."""
    parent = QWidget()
    column = QVBoxLayout(parent)
    button, other = kind("One"), QuietButton("Two")
    column.addWidget(button)
    column.addWidget(other)
    show(parent)
    button.setFocus()
    assert colour_at(button, button.width() // 2, row) == QColor(tone)
    other.setFocus()
    assert colour_at(button, button.width() // 2, row) != QColor(tone)


def test_icon_button_says_what_it_does(show):
    """A button without words has a name and a tooltip."""
    button = show(IconButton("undo", "Undo"))
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.text(QAccessible.Text.Name) == "Undo"
    assert button.toolTip() == "Undo"


def test_primary_button_has_the_accent_colour(show):
    """The one that matters is orange, in both themes."""
    button = show(PrimaryButton("Start"))
    assert colour_at(button, 6, button.height() // 2) == QColor(DARK.hold)
    button.setPalette(palette_of(LIGHT))
    assert colour_at(button, 6, button.height() // 2) == QColor(LIGHT.hold)


def test_card_button_is_pressed_anywhere(show, qtbot):
    """A card that is a button takes the click on the words that stand on it."""
    card = CardButton("Plank")
    label = QLabel("Plank")
    card.body.addWidget(label)
    show(card, 200, 80)
    place = label.mapTo(card, label.rect().center())
    with qtbot.waitSignal(card.clicked):
        qtbot.mouseClick(card.window().childAt(place) or card, Qt.MouseButton.LeftButton)
    assert QAccessible.queryAccessibleInterface(card).text(QAccessible.Text.Name) == "Plank"


# -------------------------------------------------------------------------------------- choices


RANGES = [("12w", "12 weeks"), ("6m", "6 months"), ("all", "All")]


def test_segments_are_chosen_by_click_and_key(show, qtbot):
    """A click or an arrow key chooses, and the choice is told once."""
    choice = show(SegmentedChoice("Range", RANGES))
    values: list[str] = []
    choice.value_changed.connect(values.append)
    first, second, third = choice.findChildren(QPushButton)
    qtbot.mouseClick(third, Qt.MouseButton.LeftButton)
    qtbot.keyClick(third, Qt.Key.Key_Left)
    assert values == ["all", "6m"]
    assert choice.value() == "6m"
    assert [button.isChecked() for button in (first, second, third)] == [False, True, False]


def test_segments_set_by_the_program_are_silent(show, qtbot):
    """Only the user's choice is told; an unknown value is an error."""
    choice = show(SegmentedChoice("Range", RANGES))
    with qtbot.assertNotEmitted(choice.value_changed):
        choice.set_value("all")
    assert choice.value() == "all"
    with pytest.raises(ValueError, match="7d"):
        choice.set_value("7d")


def test_drop_down_tells_what_was_chosen(show, qtbot):
    """Keys choose an option; setting one is silent."""
    drop_down = show(DropDown("Metric", RANGES))
    with qtbot.assertNotEmitted(drop_down.value_changed):
        drop_down.set_value("6m")
        drop_down.set_value("unknown")
    with qtbot.waitSignal(drop_down.value_changed) as changed:
        qtbot.keyClick(drop_down, Qt.Key.Key_Down)
    assert changed.args == ["all"]
    drop_down.set_options([("all", "All"), ("1y", "1 year")])
    assert drop_down.value() == "all"


# ------------------------------------------------------------------------------------- messages


def test_notice_speaks_and_is_closed(show, qtbot):
    """A notice shows one sentence, with its action, until it is closed."""
    window = QWidget()
    notice = Notice(window)
    show(window, 600, 60)
    assert notice.text == ""
    notice.show_text("No audio device was found.", "Try again")
    assert notice.text == "No audio device was found."
    with qtbot.waitSignal(notice.action_triggered):
        qtbot.mouseClick(notice.findChild(QPushButton, "notice_action"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(notice.closed):
        qtbot.mouseClick(notice.findChild(QPushButton, "notice_close"), Qt.MouseButton.LeftButton)
    assert notice.isHidden()


@pytest.fixture
def undo_bar(show):
    """Give an undo bar within a window."""
    window = QWidget()
    bar = UndoBar(window)
    show(window, 600, 60)
    yield bar  # noqa: PT022 - the frame keeps the window alive


def test_undo_bar_undoes_once(undo_bar, qtbot):
    """Pressing Undo undoes what was offered, and only that."""
    undone: list[str] = []
    undo_bar.offer("Deleted “One”.", lambda: undone.append("one"))
    undo_bar.offer("Deleted “Two”.", lambda: undone.append("two"))
    assert undo_bar.text == "Deleted “Two”."
    qtbot.mouseClick(undo_bar.findChild(QPushButton, "undo_button"), Qt.MouseButton.LeftButton)
    undo_bar.undo()
    assert undone == ["two"]
    assert undo_bar.text == ""


def test_undo_bar_goes_away_by_itself(undo_bar, qtbot):
    """When its time is up the deed stands; while the user is on it, it stays."""
    undone: list[str] = []
    undo_bar.offer("Deleted “One”.", lambda: undone.append("one"))
    undo_bar.findChild(QPushButton, "undo_button").setFocus()
    undo_bar._timer.timeout.emit()
    assert undo_bar.text == "Deleted “One”."
    undo_bar.window().setFocus()
    undo_bar.findChild(QPushButton, "undo_button").clearFocus()
    # The mouse may rest wherever a test before this one has left it.
    undo_bar.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    with qtbot.waitSignal(undo_bar.dismissed):
        undo_bar._timer.timeout.emit()
    assert undo_bar.text == ""
    assert undone == []
    assert not undo_bar._timer.isActive()


def test_empty_state_offers_its_action(show, qtbot):
    """An empty screen says what to do and does it."""
    empty = show(EmptyState("progress", "No workouts yet.", "Start one"), 400, 300)
    with qtbot.waitSignal(empty.action_triggered):
        qtbot.mouseClick(empty.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert "No workouts yet." in [label.text() for label in empty.findChildren(TextLabel)]


# ----------------------------------------------------------------------------------- containers


def test_building_widgets_opens_no_windows(qapp, qtbot):
    """Nothing flashes up on its own before it has its place."""
    before = {id(widget) for widget in qapp.topLevelWidgets() if widget.isVisible()}
    widgets = [
        Card("This week"),
        EmptyState("progress", "Nothing.", "Act"),
        ScrollPage("Train", "Saturday"),
        Stepper("Hold", 0, 9),
        SegmentedChoice("Range", RANGES),
        Notice(),
        UndoBar(),
    ]
    for widget in widgets:
        qtbot.addWidget(widget)
    after = {id(widget) for widget in qapp.topLevelWidgets() if widget.isVisible()}
    assert after == before


@pytest.mark.parametrize(("width", "columns"), [(1100, 3), (700, 2), (400, 1)])
def test_card_grid_has_as_many_columns_as_fit(show, width, columns):
    """A narrow window has fewer columns, and no card is lost."""
    grid = CardGrid(least_width_px=300)
    cards = [Card(str(number)) for number in range(5)]
    grid.set_cards(cards)
    show(grid, width, 600)
    assert len({card.x() for card in cards}) == columns
    assert all(card.isVisible() and card.width() >= 300 for card in cards)
    grid.set_cards(cards[:2])
    assert grid.cards == tuple(cards[:2])


def test_scroll_page_shows_title_and_subtitle(show):
    """A page names itself, and hides an empty subtitle."""
    page = show(ScrollPage("Train", "Saturday"), 800, 600)
    title = page.findChild(QLabel, "page_title")
    subtitle = page.findChild(QLabel, "page_subtitle")
    assert (title.text(), subtitle.text()) == ("Train", "Saturday")
    page.set_title("Progress")
    page.set_subtitle("")
    assert title.text() == "Progress"
    assert not subtitle.isVisible()


PLACES = [
    SideBarItem("train", "Train", "train"),
    SideBarItem("circuits", "Circuits", "circuits"),
    SideBarItem("progress", "Progress", "progress"),
    SideBarItem("exercises", "Exercises", "exercises"),
    SideBarItem("settings", "Settings", "settings", at_bottom=True),
]


def test_side_bar_is_walked_by_mouse_and_keys(show, qtbot):
    """A click or an arrow key goes to a place; set by the program, it is silent."""
    bar = show(SideBar(PLACES), 90, 600)
    chosen: list[str] = []
    bar.chosen.connect(chosen.append)
    bar.set_current("train")
    progress = bar.findChild(QWidget, "go_progress")
    qtbot.mouseClick(progress, Qt.MouseButton.LeftButton)
    qtbot.keyClick(progress, Qt.Key.Key_Down)
    assert chosen == ["progress", "exercises"]
    qtbot.keyClick(bar.findChild(QWidget, "go_settings"), Qt.Key.Key_Return)
    assert chosen[2:] == ["settings"]
    bar.set_current("workout")
    assert not any(
        button.isChecked() for button in bar.findChildren(QWidget) if "go_" in button.objectName()
    )


@pytest.mark.parametrize("height", [480, 600, 800])
def test_side_bar_fits_low_windows(show, height):
    """All places stay within the window and apart from one another."""
    bar = show(SideBar(PLACES), 90, height)
    buttons = [bar.findChild(QWidget, f"go_{place.id}") for place in PLACES]
    assert bar.height() == height
    assert all(bar.rect().contains(button.geometry()) for button in buttons)
    assert all(button.height() >= TARGET_PX for button in buttons)
    assert not any(
        one.geometry().intersects(other.geometry())
        for index, one in enumerate(buttons)
        for other in buttons[index + 1 :]
    )


# -------------------------------------------------------------------------------------- pictures


@pytest.mark.parametrize(
    ("held_ms", "goal_ms", "words"),
    [(450_000, 1_350_000, "7:30 of 22:30 goal"), (450_000, 0, "7:30")],
)
def test_goal_ring_is_told_in_words(show, held_ms, goal_ms, words):
    """What the arc shows is said too."""
    ring = show(GoalRing(), 220, 170)
    ring.set_progress(held_ms, goal_ms)
    assert ring.accessibleDescription() == words


def test_goal_ring_fills_and_changes_colour_at_the_goal(show):
    """The arc is orange below the goal, whole and green once it is reached."""
    ring = show(GoalRing(), 220, 170)

    def colours() -> set[str]:
        image = ring.grab().toImage()
        return {
            image.pixelColor(x, y).name().upper()
            for x in range(0, image.width(), 3)
            for y in range(0, image.height(), 3)
        }

    ring.set_progress(0, 100_000)
    assert not {DARK.hold, DARK.finished} & colours()
    ring.set_progress(50_000, 100_000)
    assert DARK.hold in colours()
    ring.set_progress(100_000, 100_000)
    assert DARK.finished in colours()
    assert DARK.line not in colours()


def test_icons_take_the_colour_they_are_given(qapp):
    """An icon is drawn in one colour, sharp on dense screens."""
    pixmap = icon_pixmap("train", QColor("#FF9F1C"), 24, ratio=2.0)
    image = pixmap.toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert seen == {"#ff9f1c"}
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (48, 2.0)


def test_missing_icons_are_an_error(qapp):
    """A wrong name is found in development, not shown as a hole."""
    with pytest.raises(FileNotFoundError, match="no-such-icon"):
        icon_pixmap("no-such-icon", QColor("red"), 24)
    with pytest.raises(FileNotFoundError, match="no-such-picture"):
        picture_pixmap("no-such-picture", QColor("red"), QSize(40, 24))


def test_program_and_menu_icons_ship(qapp):
    """The program's own icon and those of menus are there."""
    assert not application_icon().isNull()
    assert not tinted_icon("trash", palette_of(DARK)).isNull()


def test_exercise_picture_follows_the_theme(show):
    """A drawing has the text's colour, or the ink it is given."""
    picture = show(ExercisePicture("glute-bridge.svg", 200), 200, 120)

    def inks() -> set[str]:
        image = picture.grab().toImage()
        return {
            image.pixelColor(x, y).name().upper()
            for x in range(image.width())
            for y in range(image.height())
        }

    assert DARK.text in inks()
    picture.set_ink(QColor("#101216"))
    assert DARK.text not in inks()
    picture.set_picture("", "")
    assert inks() == {DARK.background}


def test_chip_shows_its_word_whole(show):
    """A chip is as wide as its word."""
    chip = show(Chip("gluteus maximus"))
    assert chip.fontMetrics().horizontalAdvance(chip.text()) < chip.width()


def test_a_word_without_an_end_breaks(show):
    """A name of 120 letters and no blank takes lines, not width; it is read as it was written."""
    label = show(subheading("W" * 120, wraps=True), 300, 400)
    assert label.minimumSizeHint().width() <= 300
    assert label.heightForWidth(300) > 5 * label.fontMetrics().height()
    assert label.text() == "W" * 120
    label.setText("Hüftbeugerdehnung im Kniestand")
    assert QLabel.text(label) == label.text()
