# SPDX-License-Identifier: GPL-3.0-or-later
"""One list of commands: menu, palette, shortcuts, tooltips and the page of keys come from it."""

from collections import defaultdict

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget

from glutetimer.app.commanding import begin_menu_bar
from glutetimer.app.core import open_core
from glutetimer.app.window import Program, qt_application
from glutetimer.domain.record import Felt
from glutetimer.gui.actions import keys_text, pressed_key
from glutetimer.gui.commands.keymap import Keymap, keymap
from glutetimer.gui.commands.reserved import would_hinder_typing
from glutetimer.gui.commands.table import COMMANDS, Where, check_commands, command
from glutetimer.gui.icons import icon_pixmap
from glutetimer.gui.palette.dialog import Palette
from glutetimer.gui.palette.fit import fit
from glutetimer.storage.recent_commands import RecentCommands
from tests.fakes import RecordingCuePlayer

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qtbot, tmp_path):
    """Give the program, shown and active, with the usual keys."""
    with open_core(tmp_path / "data") as core:
        program = Program(qt_application(), core, RecordingCuePlayer(core.clock))
        with qtbot.waitActive(program.window), qtbot.waitSignal(program.window.first_painted):
            program.show()
        qtbot.waitUntil(lambda: program.window.findChild(QAction, "quit") is not None)
        yield program
        keymap().set_own(())
        if program.controller.is_under_way:
            program.controller.stop()
        program.window.quit()
        program.close()
        program.deleteLater()
        program.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def named(parent, name):
    """Return the widget of this name."""
    (found,) = [each for each in parent.findChildren(QWidget, name) if each.isVisible()]
    return found


def lines(palette):
    """Return what the palette lists."""
    found = named(palette, "palette_list")
    return [found.item(row).text() for row in range(found.count())]


# -------------------------------------------------------------------------------------- palette


def test_a_circuit_is_started_by_a_few_letters(qtbot, program):
    """Ctrl+K, some letters, Enter."""
    qtbot.keyClick(program.window, Qt.Key.Key_K, CONTROL)
    palette = named(program.window, "palette")
    field = named(palette, "palette_field")
    qtbot.keyClicks(field, "sta bridge")
    assert lines(palette)[0] == "Start “Bridge holds”"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert program.controller.is_under_way
    assert program.controller.runner.circuit.name == "Bridge holds"


def test_commands_are_found_moved_to_and_done(qtbot, program):
    """Arrows move while the line keeps the focus; what was done last is first the next time."""
    qtbot.keyClick(program.window, Qt.Key.Key_K, CONTROL)
    palette = named(program.window, "palette")
    field = named(palette, "palette_field")
    assert "Quit" in lines(palette)
    assert "Pause or go on" not in lines(palette)
    before = lines(palette)
    for _ in range(before.index("Circuits")):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert program.window.current_id == "circuits"
    qtbot.keyClick(program.window, Qt.Key.Key_K, CONTROL)
    palette = named(program.window, "palette")
    assert "Circuits" not in lines(palette)
    palette.reject()
    program.window.show_screen("train")
    qtbot.keyClick(program.window, Qt.Key.Key_K, CONTROL)
    palette = named(program.window, "palette")
    assert lines(palette)[0] == "Circuits"
    assert "New circuit" in lines(palette)
    qtbot.keyClicks(named(palette, "palette_field"), "xyzzy")
    assert named(palette, "palette_nothing").isVisible()
    qtbot.keyClick(named(palette, "palette_field"), Qt.Key.Key_Escape)
    assert program.window.current_id == "train"


def test_what_is_typed_before_the_palette_has_the_keyboard_is_its_own(qtbot, program):
    """The system may leave it to the window behind for a while: nothing typed is lost."""
    keymap().set_own([("show_settings", ("F7",))])
    behind = program.window.windowHandle()
    qtbot.keyClick(program.window, Qt.Key.Key_K, CONTROL)
    palette = named(program.window, "palette")
    for key in (Qt.Key.Key_C, Qt.Key.Key_I, Qt.Key.Key_F7, Qt.Key.Key_R):
        QTest.keyClick(behind, key)
    assert named(palette, "palette_field").text() == "cir"
    assert lines(palette)[0] == "Circuits"
    assert program.window.current_id == "train"
    QTest.keyClick(behind, Qt.Key.Key_Return)
    assert program.window.current_id == "circuits"


def test_a_click_beside_the_palette_closes_it_alone(qtbot, program):
    """What is behind is not pressed."""
    qtbot.keyClick(program.window, Qt.Key.Key_K, CONTROL)
    start = named(program.window, "start_button")
    at = start.mapTo(program.window, start.rect().center())
    QTest.mouseClick(program.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    assert not [each for each in program.window.findChildren(Palette) if each.isVisible()]
    assert not program.controller.is_under_way
    QTest.mouseClick(program.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    assert program.controller.is_under_way


def test_what_was_chosen_last_is_kept_for_the_next_start(qtbot, program):
    """At most twenty ids, in a file for this user alone; a file that is none is passed over."""
    desk, file = program.window.desk, program.core.paths.state / "recent-commands.json"
    chosen = next(each for each in desk.entries() if each.id.startswith("start "))
    program.window.desk.show_palette()
    named(program.window, "palette").chosen.emit(chosen._replace(run=lambda: None))
    named(program.window, "palette").reject()
    kept = RecentCommands(file)
    assert kept.load() == (chosen.id,)
    assert file.stat().st_mode & 0o077 == 0
    desk.set_recent(())
    assert desk.entries()[0].id != chosen.id
    desk.set_recent(kept.load())
    assert desk.entries()[0].id == chosen.id
    kept.save([f"gone {number}" for number in range(50)] + ["x" * 1000])
    assert kept.load() == tuple(f"gone {number}" for number in range(20))
    for bad in (b"{}", b"[1, null]", b"[" * 5000, b"\xff"):
        file.write_bytes(bad)
        assert kept.load() == ()


def test_palette_and_menu_show_icons_and_the_keys_in_effect(program):
    """Of the same table; an icon for each that has one, a key as it is bound now."""
    keymap().set_own([("show_circuits", ("F7",))])
    entries = {each.id: each for each in program.window.desk.entries()}
    assert entries["show_circuits"].keys == "F7"
    assert entries["show_circuits"].icon == "circuits"
    menu = program.window.desk.menu()
    for line in menu.actions():
        if not line.isSeparator():
            assert line.icon().isNull() == (not command(line.objectName()).icon)
            assert entries.get(line.objectName(), line).icon != ""
    assert "Circuits\tF7" in [line.text() for line in menu.actions()]
    menu.deleteLater()
    for icon in {each.icon for each in COMMANDS} - {""}:
        assert not icon_pixmap(icon, QColor("black"), 16).isNull()


def test_the_palette_leads_a_workout(qtbot, program):
    """While one runs, its commands are there and no circuit can be started."""
    program.begin(program.core.circuits.circuits()[0])
    qtbot.keyClick(program.window, Qt.Key.Key_K, CONTROL)
    palette = named(program.window, "palette")
    assert not [line for line in lines(palette) if line.startswith("Start")]
    qtbot.keyClicks(named(palette, "palette_field"), "pause")
    qtbot.keyClick(named(palette, "palette_field"), Qt.Key.Key_Return)
    assert program.controller.is_paused


@pytest.mark.parametrize(
    ("typed", "text", "about", "expected"),
    [
        ("", "Anything", "", 0),
        ("full", "Full screen", "", 0),
        ("SCR ful", "Full screen", "", 1),
        ("ull", "Full screen", "", 3),
        ("mht", "Maximum hold test", "", 6),
        ("uber", "Über", "", 0),
        ("target", "Maximum hold test", "sets your targets", 9),
        ("fx", "Full screen", "", None),
        ("full x", "Full screen", "", None),
    ],
)
def test_how_words_fit(typed, text, about, expected):
    """The beginning fits best, then other words, parts, first letters, and what is said of it."""
    assert fit(typed, text, about) == expected


# ----------------------------------------------------------------------------- run from outside


def test_a_workout_behind_another_screen_has_a_way_back(program):
    """A key that was hit by chance hides it; the place to train is that of the workout then."""
    window = program.window
    program.begin(program.core.circuits.circuits()[0], 5_000)
    window.run_command("show_settings")
    assert window.notice.text == "Your workout goes on."
    window.findChild(QPushButton, "notice_action").click()
    assert (window.current_id, window.notice.text) == ("workout", "")
    window.run_command("show_train")
    assert window.current_id == "workout"
    window.run_command("show_circuits")
    program.controller.stop()
    assert (window.current_id, window.notice.text) == ("finish", "")
    window.run_command("show_settings")
    assert window.notice.text == ""


def test_a_workout_that_runs_is_ended_by_no_other_start(program):
    """Neither by a circuit, nor by a test: it shows again, and goes on."""
    window = program.window
    program.begin(program.core.circuits.circuits()[0], 5_000)
    runner = program.controller.runner
    for start in (
        lambda: program.begin(program.core.circuits.circuits()[1]),
        lambda: window.run_command("maximum_test"),
    ):
        window.run_command("show_circuits")
        start()
        assert window.current_id == "workout"
        assert window.notice.text == "A workout is running already. It goes on."
        assert program.controller.runner is runner
        assert not runner.is_over


def test_commands_are_run_from_outside(program):
    """They work where they are known, and nowhere else."""
    window = program.window
    assert not window.run_command("pause")
    assert window.run_command("show_progress")
    assert window.current_id == "progress"
    assert not window.run_command("start")
    assert window.run_command("show_train")
    assert window.run_command("start")
    assert program.controller.is_under_way
    assert window.run_command("pause")
    assert program.controller.is_paused
    assert window.run_command("end")
    assert window.run_command("pause")
    assert program.controller.is_under_way
    with pytest.raises(KeyError):
        window.run_command("fly")


def test_the_menu_holds_commands_with_their_keys(program):
    """The button at the edge opens it; a choice is done."""
    menu = program.window.desk.menu()
    texts = [action.text() for action in menu.actions()]
    assert "Quit\tCtrl+Q" in texts
    assert f"Full screen\t{keys_text('full_screen')}" in texts
    menu.findChild(QAction, "show_exercises").trigger()
    assert program.window.current_id == "exercises"
    menu.deleteLater()


# --------------------------------------------------------------------------------- bar of menus


@pytest.fixture
def bar(program):
    """Give the bar of menus that the window has on macOS."""
    found = begin_menu_bar(program)
    found.renew()
    yield found
    found.bar.deleteLater()


def all_lines(menu):
    """Yield the lines of a menu and of those within it."""
    for line in menu.actions():
        if line.menu() is not None:
            yield from all_lines(line.menu())
        elif not line.isSeparator():
            yield line


def line_of(bar, command_id):
    """Return the line of a command."""
    (found,) = [line for line in all_lines(bar.bar) if line.objectName() == command_id]
    return found


def test_the_bar_of_menus_has_every_command_once(bar):
    """But the menu that it stands in place of; macOS is told which belong to its own menu."""
    ids = [line.objectName() for line in all_lines(bar.bar)]
    assert sorted(ids) == sorted({each.id for each in COMMANDS} - {"show_menu"})
    menus = [line.text() for line in bar.bar.actions()]
    assert menus == ["File", "Edit", "View", "Circuit", "Workout", "Help"]
    workout = bar.bar.findChild(QMenu, "workout_menu")
    within = [line.text() for line in workout.actions() if line.menu() is not None]
    assert within == ["While a workout runs", "After a workout"]
    roles = {line.objectName(): line.menuRole() for line in all_lines(bar.bar)}
    ruled = {name: role for name, role in roles.items() if role != QAction.MenuRole.NoRole}
    assert ruled == {
        "about": QAction.MenuRole.AboutRole,
        "show_settings": QAction.MenuRole.PreferencesRole,
        "quit": QAction.MenuRole.QuitRole,
    }


def test_the_bar_of_menus_does_what_it_says(program, bar):
    """What is not known on the screen that shows is grey; keys are never given twice."""
    assert not line_of(bar, "pause").isEnabled()
    assert not line_of(bar, "new_circuit").isEnabled()
    line_of(bar, "show_circuits").trigger()
    assert program.window.current_id == "circuits"
    assert line_of(bar, "new_circuit").isEnabled()
    assert line_of(bar, "new_circuit") in program.window.current_screen.findChildren(QAction)
    program.window.show_screen("train")
    line_of(bar, "start").trigger()
    bar.bar.findChild(QMenu, "workout_menu").aboutToShow.emit()
    line_of(bar, "pause").trigger()
    assert program.controller.is_paused
    keymap().set_own([("pause", ("P",)), ("quit", ("F3",))])
    assert line_of(bar, "pause").text() == "Pause or go on (P)"
    assert line_of(bar, "quit").shortcut().toString() == "F3"
    taken = [key.toString() for line in all_lines(bar.bar) for key in line.shortcuts()]
    assert len(taken) == len(set(taken))


# ----------------------------------------------------------------------------------------- keys


def test_no_shortcut_of_the_window_is_given_twice(program):
    """On every screen, each key that is a shortcut somewhere within reach is one only."""
    for place in ("train", "circuits", "progress", "exercises", "settings"):
        program.window.show_screen(place)
    program.edit(program.core.circuits.circuits()[0].id)
    taken = defaultdict(set)
    for action in program.window.findChildren(QAction):
        for key in action.shortcuts():
            taken[key.toString()].add(action)
    for shortcut in program.window.findChildren(QShortcut):
        taken[shortcut.key().toString()].add(shortcut)
    known = {each.id: each.where for each in COMMANDS}
    for key, users in taken.items():
        places = [known.get(user.objectName(), Where.EVERYWHERE) for user in users]
        assert len(places) == len(set(places)), key
        assert len(places) == 1 or Where.EVERYWHERE not in places, key
    assert len(taken) > 20


def press(qtbot, program, command_id, key, modifier=Qt.KeyboardModifier.NoModifier):
    """Choose a new key for a command as a user does; return what was told about it."""
    dialog = program.window.desk.show_keys()
    dialog.select(command_id)
    named(dialog, "change_key").click()
    capture = named(dialog, "key_capture")
    qtbot.keyClick(named(capture, "key_field"), key, modifier)
    told = capture.findChild(QLabel, "key_told").text()
    confirm = capture.findChild(QPushButton, "confirm")
    (confirm if confirm.isEnabled() else named(capture, "cancel")).click()
    dialog.accept()
    return told


def test_a_new_key_works_at_once_and_is_kept(qtbot, program):
    """It is shown in the tooltip, does its work, and is in the settings; the old one is gone."""
    assert press(qtbot, program, "show_exercises", Qt.Key.Key_J, CONTROL) == "This key is free."
    qtbot.keyClick(program.window, Qt.Key.Key_4, CONTROL)
    assert program.window.current_id == "train"
    qtbot.keyClick(program.window, Qt.Key.Key_J, CONTROL)
    assert program.window.current_id == "exercises"
    assert named(program.window, "go_exercises").toolTip() == "Exercises (Ctrl+J)"
    assert program.core.settings.load().own_keys == (("show_exercises", ("Ctrl+J",)),)


def test_a_key_of_the_workout_is_taken_over(qtbot, program):
    """Who had it is named, and loses it; the button shows the new one."""
    told = press(qtbot, program, "pause", Qt.Key.Key_PageDown)
    assert told == "“Skip” has this key now, and will lose it."
    program.begin(program.core.circuits.circuits()[0])
    qtbot.keyClick(program.window.screen_widget("workout"), Qt.Key.Key_PageDown)
    assert program.controller.is_paused
    assert named(program.window, "pause_button").key_sign == "PgDown"
    assert named(program.window, "skip_button").accessibleDescription().startswith("Key: Right")
    dialog = program.window.desk.show_keys()
    dialog.select("pause")
    named(dialog, "reset_key").click()
    assert keymap().own == {}
    assert named(program.window, "pause_button").key_sign == "␣"
    assert program.core.settings.load().own_keys == ()
    dialog.accept()


def test_keys_are_told_as_they_are_bound_now(qtbot, program):
    """On Train, in a workout, in its question, on Finish and in the form."""
    keymap().set_own(
        [("start", ("S",)), ("effort_3", ("F3",)), ("break_hold", ("F4",)), ("end", ("F5",))]
    )
    assert named(program.window, "start_button").toolTip() == "Key: S"
    program.begin(program.core.circuits.circuits()[0])
    run = program.window.current_screen
    assert run.findChild(QWidget, "effort_3").accessibleDescription() == "Key: F3"
    assert run.findChild(QWidget, "break_button").key_sign == "F4"
    assert run.findChild(QWidget, "go_on_button").key_sign == "F5"
    program.controller.pause()
    hint = run.findChild(QLabel, "hint")
    assert hint.text() == "Press Space to go on"
    keymap().set_own([("pause", ()), ("break_hold", ("F4",)), ("end", ("F5",))])
    program.controller.resume()
    program.controller.pause()
    assert hint.text() == ""
    assert run.findChild(QWidget, "end_and_keep_button").accessibleDescription() == "Key: F4"
    program.controller.stop()
    keymap().set_own([("finish_effort_7", ("F7",)), ("felt_quads", ("F8",)), ("keep", ("K",))])
    finish = program.window.current_screen
    assert finish.findChild(QWidget, "effort_7").toolTip() == "Key: F7"
    assert finish.findChild(QWidget, "felt_quads").toolTip() == "Key: F8"
    assert finish.findChild(QWidget, "keep_button").accessibleDescription() == "Key: K"
    qtbot.keyClick(finish, Qt.Key.Key_F7)
    qtbot.keyClick(finish, Qt.Key.Key_F8)
    assert program.controller.runner.record.effort == 7
    assert program.controller.runner.record.felt == {Felt.QUADS}
    program.window.run_command("felt_quads")
    assert program.controller.runner.record.felt == frozenset()
    program.edit(program.core.circuits.circuits()[0].id)
    keymap().set_own([("select_block", ("Ctrl+B",))])
    button = named(program.window, "select_block_button")
    assert button.toolTip() == "Select the steps of the block (Ctrl+B)"


def test_keys_that_cannot_be_are_refused(qtbot, program):
    """One that types needs Ctrl or Alt where people type; Ctrl alone and dead keys are none."""
    assert press(qtbot, program, "quit", Qt.Key.Key_Q).startswith("This key writes a character")
    assert press(qtbot, program, "quit", Qt.Key.Key_Control, CONTROL).startswith("Tab leads on")
    assert press(qtbot, program, "pause", Qt.Key.Key_Super_L).startswith("Tab leads on")
    accent = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Dead_Acute, Qt.KeyboardModifier.NoModifier)
    assert pressed_key(accent) == ""
    assert keymap().own == {}
    assert not would_hinder_typing("Q", "pause")


def test_keys_are_searched_added_and_all_reset(qtbot, program):
    """By the words of the command or by the key itself."""
    dialog = program.window.desk.show_keys()
    assert not named(dialog, "change_key").isEnabled()
    dialog.select("back")
    field = named(dialog, "keys_search")
    qtbot.keyClicks(field, "pgdown")
    tree = named(dialog, "keys_list")
    shown = [
        tree.topLevelItem(place).child(row).text(0)
        for place in range(tree.topLevelItemCount())
        for row in range(tree.topLevelItem(place).childCount())
        if not tree.topLevelItem(place).child(row).isHidden()
    ]
    assert shown == ["Skip"]
    assert tree.currentItem().text(0) == "Skip"  # what was chosen before is out of sight
    qtbot.keyClick(field, Qt.Key.Key_Return)
    named(named(dialog, "key_capture"), "cancel").click()
    named(dialog, "add_key").click()
    capture = named(dialog, "key_capture")
    qtbot.keyClick(named(capture, "key_field"), Qt.Key.Key_F9)
    named(capture, "confirm").click()
    assert keymap().keys("skip") == ("Right", "PgDown", "Media Next", "F9")
    named(dialog, "reset_keys").click()
    (question,) = [each for each in dialog.findChildren(QPushButton, "confirm") if each.isVisible()]
    question.click()
    assert keymap().own == {}
    dialog.accept()


def test_the_settings_lead_to_the_keys(qtbot, program):
    """A button opens them."""
    program.window.show_screen("settings")
    program.window.findChild(QPushButton, "keys_button").click()
    named(program.window, "keys_dialog").accept()


def test_keys_from_a_file_that_anybody_wrote_never_clash(qtbot):
    """Unknown commands and keys are passed over; a key goes to the first that claims it."""
    keys = Keymap()
    keys.set_own([("fly", ("F9",)), ("pause", ("F9", "Nokey+Q")), ("skip", ("F9", "F12"))])
    assert keys.keys("pause") == ("F9",)
    assert keys.keys("skip") == ("F12",)
    assert keys.owner("F12", "pause") == command("skip")
    assert keys.owner("F11", "pause") == command("full_screen")
    check_commands(each._replace(keys=keys.keys(each.id)) for each in COMMANDS)
    keys.set_own([("quit", ("Tab", "Shift+Backtab", "A", "Space")), ("show_keys", ("?", "F12"))])
    assert keys.keys("quit") == ("Ctrl+Q",)
    assert keys.keys("show_keys") == ("?", "F12")
