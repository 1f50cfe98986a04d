# SPDX-License-Identifier: GPL-3.0-or-later
"""The shell: screens on demand, keys that work everywhere, a window that comes back."""

from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from glutetimer.gui.actions import build_action, command_for, command_text, keys_text
from glutetimer.gui.commands.table import COMMANDS, Command, Where, check_commands
from glutetimer.gui.dialogs import (
    ask,
    ask_for_file_to_open,
    ask_for_file_to_save,
)
from glutetimer.gui.main_window import LEAST_SIZE, TITLE_BAR_PX, MainWindow
from glutetimer.gui.screen_spec import ScreenSpec


def named(parent: QWidget, name: str) -> Any:
    """Return the widget of this name; typed loosely, as its kind is known to the test."""
    widget = parent.findChild(QWidget, name)
    assert widget is not None, name
    return widget


class FakeScreen(QLabel):
    """A screen that writes down what it is asked."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.done: list[str] = []
        self.can_undo = self.can_redo = True

    def undo(self) -> None:
        self.done.append("undo")

    def redo(self) -> None:
        self.done.append("redo")


class Shell:
    """A window with three screens, and what it stored and built."""

    def __init__(self, geometry: bytes | None = None) -> None:
        self.built: list[str] = []
        self.stored: list[bytes] = []
        self.window = MainWindow(
            [
                self._spec("train", "Train", "train"),
                self._spec("settings", "Settings", "settings", at_bottom=True),
                self._spec("workout", "Workout", "play", in_sidebar=False, covers_window=True),
            ],
            lambda: geometry,
            self.stored.append,
        )
        self.window.show_screen("train")

    def _spec(self, screen_id: str, title: str, icon: str, **options: bool) -> ScreenSpec:
        def build() -> QWidget:
            self.built.append(screen_id)
            return FakeScreen(title)

        return ScreenSpec(screen_id, title, icon, build, **options)


@pytest.fixture
def shell(qtbot):
    """Give a window that is shown and active."""
    shell = Shell()
    qtbot.addWidget(shell.window)
    with qtbot.waitActive(shell.window), qtbot.waitSignal(shell.window.first_painted):
        shell.window.show()
    return shell


def side_bar_of(window: MainWindow) -> Any:
    """Return the navigation."""
    return named(window, "go_train").parentWidget()


# -------------------------------------------------------------------------------------- screens


def test_screens_are_built_when_first_shown(shell):
    """Nothing is built before it is needed, and nothing twice."""
    assert shell.built == ["train"]
    shell.window.show_screen("settings")
    shell.window.show_screen("train")
    shell.window.show_screen("settings")
    assert shell.built == ["train", "settings"]


def test_navigation_shows_screens(shell, qtbot):
    """A click in the side bar shows the screen, and says so."""
    with qtbot.waitSignal(shell.window.screen_shown) as shown:
        qtbot.mouseClick(shell.window.findChild(QWidget, "go_settings"), Qt.MouseButton.LeftButton)
    assert shown.args == ["settings"]
    assert shell.window.current_id == "settings"
    assert shell.window.screen_widget("settings").isVisible()
    assert not shell.window.screen_widget("train").isVisible()


def test_screens_have_keys(shell, qtbot):
    """Ctrl and a figure shows a screen from anywhere."""
    qtbot.keyClick(shell.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert shell.window.current_id == "settings"
    qtbot.keyClick(shell.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert shell.window.current_id == "train"


def test_the_workout_has_the_window_to_itself(shell):
    """The navigation goes away with the workout's screen and comes back after it."""
    shell.window.show_screen("workout")
    assert not side_bar_of(shell.window).isVisible()
    assert shell.window.focusWidget() is shell.window.screen_widget("workout")
    shell.window.show_screen("train")
    assert side_bar_of(shell.window).isVisible()


def test_unknown_screens_are_an_error(shell):
    """A wrong id is found at once."""
    with pytest.raises(KeyError, match="nowhere"):
        shell.window.show_screen("nowhere")
    assert shell.window.current_id == "train"


def test_undo_reaches_the_last_deed(shell, qtbot):
    """Ctrl+Z takes back what the bar offers, else what the screen did last."""
    undone: list[str] = []
    control = Qt.KeyboardModifier.ControlModifier
    shell.window.undo_bar.offer("Deleted “One”.", lambda: undone.append("one"))
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, control)
    assert undone == ["one"]
    screen = shell.window.screen_widget("train")
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, control)
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(shell.window, Qt.Key.Key_Y, control)
    assert screen.done == ["undo", "redo", "redo"]


def test_undo_is_offered_where_there_is_something_to_undo(shell):
    """The list of commands and the menu leave out what would do nothing."""

    def offered():
        return [each.id for each in shell.window.desk.entries() if each.id in {"undo", "redo"}]

    screen = shell.window.screen_widget(shell.window.current_id)
    assert offered() == ["undo", "redo"]
    screen.can_undo = screen.can_redo = False
    assert offered() == []
    assert not shell.window.run_command("undo")
    shell.window.undo_bar.offer("Deleted “One”.", lambda: None)
    assert offered() == ["undo"]


def test_notice_takes_no_room_until_it_speaks(shell):
    """The line at the top is there only while it says something."""
    screen = shell.window.screen_widget("train")
    assert screen.mapTo(shell.window, QPoint()).y() == 0
    shell.window.notice.show_text("No audio device was found.")
    shell.window.layout().activate()
    shell.window.centralWidget().layout().activate()
    assert screen.mapTo(shell.window, QPoint()).y() > 40


def test_keys_are_shown_on_request(shell, qtbot):
    """The question mark lists every command with its key."""
    qtbot.keyClick(shell.window, Qt.Key.Key_Question)
    dialog = named(shell.window, "keys_dialog")
    tree = named(dialog, "keys_list")
    lines: dict[str, str] = {}
    for index in range(tree.topLevelItemCount()):
        place = tree.topLevelItem(index)
        lines |= {place.child(n).text(0): place.child(n).text(1) for n in range(place.childCount())}
    assert lines["Quit"] == "Ctrl+Q"
    assert lines["Pause or go on"].startswith("Space")
    dialog.reject()


# --------------------------------------------------------------------------------------- window


def test_full_screen_and_back(shell, qtbot):
    """F11 fills the screen and gives it back."""
    qtbot.keyClick(shell.window, Qt.Key.Key_F11)
    assert shell.window.isFullScreen()
    qtbot.keyClick(shell.window, Qt.Key.Key_F11)
    assert not shell.window.isFullScreen()


def test_quit_closes_and_keeps_the_geometry(shell, qtbot):
    """Ctrl+Q closes the window after its place was stored."""
    qtbot.keyClick(shell.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not shell.window.isVisible()
    assert len(shell.stored) == 1
    assert shell.stored[0]


def test_a_veto_keeps_the_window_open(shell):
    """While somebody objects, the window stays."""
    objects = True
    shell.window.add_close_veto(lambda: objects)
    assert not shell.window.close()
    assert shell.window.isVisible()
    assert shell.stored == []
    objects = False
    assert shell.window.close()


def test_geometry_is_restored(qtbot):
    """The window comes back in the size it had."""
    first = Shell()
    qtbot.addWidget(first.window)
    first.window.resize(700, 500)
    first.window.show()
    first.window.close()
    second = Shell(first.stored[0])
    qtbot.addWidget(second.window)
    assert second.window.size() == QSize(700, 500)


def moved(geometry: bytes, x: int, y: int) -> bytes:
    """Return a stored geometry with the window at another place."""
    data = QByteArray(geometry)
    stream = QDataStream(data, QIODevice.OpenModeFlag.ReadWrite)
    # Magic number, major and minor version, then left, top, right, bottom of frame and contents.
    stream.skipRawData(8)
    numbers = [stream.readInt32() for _ in range(8)]
    stream.device().seek(8)
    for index, number in enumerate(numbers):
        stream.writeInt32(number + (x if index % 2 == 0 else y))
    return bytes(data.data())


def test_a_window_off_every_screen_is_brought_back(qtbot):
    """A screen may be gone since: the title bar is in reach anyway."""
    first = Shell()
    qtbot.addWidget(first.window)
    first.window.resize(700, 500)
    first.window.show()
    first.window.close()
    second = Shell(moved(first.stored[0], 9000, 9000))
    qtbot.addWidget(second.window)
    second.window.show()
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.contains(second.window.frameGeometry().center())


def test_stored_rubbish_is_ignored(qtbot):
    """A geometry that cannot be read gives the usual window, which fits on a low screen whole."""
    shell = Shell(b"rubbish")
    qtbot.addWidget(shell.window)
    room = QGuiApplication.primaryScreen().availableSize()
    beside_title = QSize(room.width(), room.height() - TITLE_BAR_PX)
    assert shell.window.size() == QSize(1280, 800).boundedTo(beside_title)
    assert shell.window.minimumSize() == LEAST_SIZE


# ------------------------------------------------------------------------------------- commands


def test_no_key_gives_two_commands():
    """Within each screen, and against what is known everywhere, keys are unique."""
    check_commands(COMMANDS)


@pytest.mark.parametrize(
    ("keys", "where"),
    [(("Ctrl+q",), Where.EVERYWHERE), (("F9", "Shift+F9", "F11"), Where.WORKOUT)],
)
def test_a_key_that_is_taken_is_refused(keys, where):
    """A second command on a key is an error that names both."""
    with pytest.raises(ValueError, match="'second'"):
        check_commands((*COMMANDS, Command("second", "Second", keys, where)))


def test_commands_that_make_no_sense_are_refused():
    """A key that is none and an id that is taken are errors."""
    with pytest.raises(ValueError, match="no such key"):
        check_commands([Command("one", "One", ("Nokey+Q",))])
    with pytest.raises(ValueError, match="'quit'"):
        check_commands((*COMMANDS, COMMANDS[0]._replace(id="quit", keys=())))


def test_an_action_has_text_and_keys(qapp, qtbot):
    """An action is built from its command, and calls without arguments."""
    calls: list[tuple[object, ...]] = []
    owner = QWidget()
    qtbot.addWidget(owner)
    action = build_action("redo", owner, lambda *args: calls.append(args))
    action.trigger()
    assert calls == [()]
    assert action.text() == "Redo"
    assert [key.toString() for key in action.shortcuts()] == ["Ctrl+Shift+Z", "Ctrl+Y"]
    assert build_action("pause", owner, owner.update).shortcuts() == []
    with pytest.raises(KeyError):
        build_action("fly", owner, owner.update)


def test_commands_are_worded():
    """Every command has words, and its first key is shown."""
    assert all(command_text(command.id) for command in COMMANDS)
    assert keys_text("show_train") == "Ctrl+1"


@pytest.mark.parametrize(
    ("key", "modifiers", "command_id"),
    [
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, "pause"),
        (Qt.Key.Key_MediaTogglePlayPause, Qt.KeyboardModifier.NoModifier, "pause"),
        (Qt.Key.Key_MediaPlay, Qt.KeyboardModifier.NoModifier, "pause"),
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier, "pause"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "break_hold"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "break_hold"),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, "break_hold"),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, "skip"),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, "skip"),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, "back"),
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier, "longer"),
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.KeypadModifier, "longer"),
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.NoModifier, "shorter"),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "end"),
        (Qt.Key.Key_3, Qt.KeyboardModifier.NoModifier, "effort_3"),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier, ""),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier, ""),
    ],
)
def test_keys_of_the_workout(key, modifiers, command_id):
    """The keys that lead a workout, from keyboards, remotes and pedals."""
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, modifiers)
    assert command_for(event, Where.WORKOUT) == command_id


def test_every_key_can_be_pressed():
    """No command lists a key that Qt does not know by that name."""
    for command in COMMANDS:
        for key in command.keys:
            sequence = QKeySequence(key)
            assert sequence.count() == 1
            assert sequence.toString(), key


# -------------------------------------------------------------------------------------- dialogs


@pytest.fixture
def parent(qtbot):
    """Give a window to ask from."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    yield window  # noqa: PT022 - the frame keeps the window alive


@pytest.mark.parametrize(("button", "answer"), [("confirm", "yes"), ("cancel", "no")])
def test_a_question_is_answered(parent, qtbot, button, answer):
    """Each button calls what it stands for, and the dialog goes away."""
    answers: list[str] = []
    dialog = ask(
        parent,
        "End this workout?",
        "End",
        lambda: answers.append("yes"),
        detail="What you held is kept.",
        on_cancelled=lambda: answers.append("no"),
    )
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert words == ["End this workout?", "What you held is kept."]
    qtbot.mouseClick(dialog.findChild(QPushButton, button), Qt.MouseButton.LeftButton)
    assert answers == [answer]


def test_escape_cancels_a_question(parent, qtbot):
    """Escape is the same as Cancel."""
    answers: list[str] = []
    dialog = ask(parent, "End?", "End", lambda: answers.append("yes"))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert answers == []
    assert not dialog.isVisible()


def test_files_are_asked_for(parent, tmp_path, qtbot):
    """The chosen file is handed on as a path."""
    chosen: list[object] = []
    dialog = ask_for_file_to_open(parent, "Import", "Circuits (*.json)", chosen.append)
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFile
    dialog.fileSelected.emit(str(tmp_path / "a.json"))
    dialog.reject()
    dialog = ask_for_file_to_save(parent, "Export", "b.csv", "Table (*.csv)", chosen.append)
    assert dialog.defaultSuffix() == "csv"
    dialog.fileSelected.emit(str(tmp_path / "b.csv"))
    dialog.reject()
    assert chosen == [tmp_path / "a.json", tmp_path / "b.csv"]
