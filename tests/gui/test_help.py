# SPDX-License-Identifier: GPL-3.0-or-later
"""Help: the page that fits, search, links, About, and what an update brought."""

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QPushButton, QWidget

import glutetimer.app.help
from glutetimer.app.core import open_core
from glutetimer.app.help import Help
from glutetimer.app.window import Program, qt_application
from glutetimer.gui.commands.keymap import keymap
from glutetimer.gui.dialogs import ask
from glutetimer.gui.help.browser import GuideBrowser
from glutetimer.gui.help.window import HelpWindow
from glutetimer.gui.theme import TARGET_PX, Space
from tests.fakes import RecordingCuePlayer
from tests.gui.tour import touring


def started(qtbot, core):
    """Return the program, shown, with its commands."""
    program = Program(qt_application(), core, RecordingCuePlayer(core.clock))
    with qtbot.waitActive(program.window), qtbot.waitSignal(program.window.first_painted):
        program.show()
    qtbot.waitUntil(lambda: program.window.findChild(QAction, "quit") is not None)
    return program


def ended(program):
    """End the program."""
    keymap().set_own(())
    if program.controller.is_under_way:
        program.controller.stop()
    program.window.quit()
    program.close()
    program.deleteLater()
    program.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def program(qtbot, tmp_path):
    """Give the program, shown and active."""
    with open_core(tmp_path / "data") as core:
        program = started(qtbot, core)
        yield program
        ended(program)


def help_of(program):
    """Return what opens Help."""
    return program.findChild(Help)


def help_window(program):
    """Return the open window of Help."""
    (found,) = program.window.findChildren(HelpWindow)
    return found


def modal_dialog(qtbot) -> QDialog:
    """Return the dialog that is open on top, once it has the keys."""
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    palette = next((each for each in shown if each.objectName() == "palette"), None)
    dialog = QApplication.activeModalWidget() or palette
    assert isinstance(dialog, QDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def text(window):
    """Return what the page says."""
    return window.findChild(GuideBrowser).toPlainText()


def lines(window):
    """Return what the list at the left says."""
    pages = window.findChild(QListWidget, "help_pages")
    return [pages.item(row).text() for row in range(pages.count())]


@pytest.mark.parametrize(
    ("screen", "begins"),
    [("train", "Your first workout"), ("progress", "Progress"), ("settings", "Settings")],
)
def test_f1_opens_the_page_about_the_screen(qtbot, program, screen, begins):
    """One key, and what is read is about what is seen."""
    program.window.show_screen(screen)
    qtbot.keyClick(program.window, Qt.Key.Key_F1)
    window = help_window(program)
    assert window.isVisible()
    assert not window.isModal()
    assert text(window).startswith(begins)
    # It stands alone without making windows of the main window's parts, which would flicker.
    assert program.window.centralWidget().windowHandle() is None


def test_f1_in_a_workout_disturbs_nothing(qtbot, program):
    """The workout goes on beside the page about workouts."""
    program.begin(program.core.circuits.circuits()[0])
    qtbot.keyClick(program.window, Qt.Key.Key_F1)
    assert help_window(program).page_name == "workout"
    assert program.controller.is_under_way
    assert not program.controller.is_paused
    assert program.window.current_id == "workout"


@pytest.mark.parametrize(
    ("name", "page"), [("keys_dialog", "keys"), ("palette", "keys"), ("", "circuits")]
)
def test_f1_in_a_dialog_opens_its_page_beside_it(qtbot, program, name, page):
    """The dialog stays, the guide can be used meanwhile, and outlives the dialog."""
    window = program.window
    window.show_screen("circuits")
    opened = {
        "keys_dialog": window.desk.show_keys,
        "palette": window.desk.show_palette,
        "": lambda: ask(window, "Really?", "Yes", lambda: None),
    }
    opened[name]()
    dialog = modal_dialog(qtbot)
    assert dialog.objectName() == name
    for _ in range(2):
        qtbot.keyClick(dialog, Qt.Key.Key_F1)
        assert help_window(program).page_name == page
        assert dialog.isVisible()
    field = help_window(program).findChild(QLineEdit, "help_search")
    # Through the window, as the system does: a dialog shuts out those it blocks.
    field.setFocus()
    QTest.keyClick(help_window(program).windowHandle(), Qt.Key.Key_X)
    assert field.text() == "x"
    dialog.reject()
    assert help_window(program).isVisible()
    assert not dialog.isVisible()


def test_f1_can_be_chosen_as_a_key(qtbot, program):
    """Where a key is asked for, it is one; elsewhere in that dialog it opens Help."""
    keys = program.window.desk.show_keys()
    keys.select("pause")
    keys.findChild(QPushButton, "change_key").click()
    capture = modal_dialog(qtbot)
    field = capture.findChild(QLineEdit, "key_field")
    assert field is not None
    qtbot.keyClick(field, Qt.Key.Key_F1)
    assert field.text() == "F1"
    assert program.window.findChildren(HelpWindow) == []
    capture.reject()
    keys.reject()


def test_one_window_for_all_pages(qtbot, program):
    """A second F1 shows the page that fits now in the window that is open."""
    first = help_of(program).open()
    program.window.show_screen("circuits")
    assert help_of(program).open() is first
    assert first.page_name == "circuits"
    first.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert help_of(program).open() is not first


def test_search_finds_and_marks(qtbot, program):
    """Typing lists the parts with all words, shows the first, and marks the words in it."""
    window = help_of(program).open()
    field = window.findChild(QLineEdit, "help_search")
    qtbot.keyClicks(field, "tap along")
    assert lines(window)[0] == "The output device\nSound, voice and pace"
    page = window.findChild(GuideBrowser)
    marked = {mark.cursor.selectedText().lower() for mark in page.extraSelections()}
    assert marked == {"tap", "along"}
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert window.page_name != "sound"
    qtbot.keyClicks(field, " xyzzy")
    assert window.findChild(QWidget, "help_nothing").isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert "Your data" in lines(window)
    assert page.extraSelections() == []


def test_rows_follow_the_text_size(tmp_path):
    """Larger or smaller while it is open, as if it was opened so."""
    with touring(tmp_path) as tour:
        tour.show()
        rows = help_of(tour.program).open().findChild(QListWidget, "help_pages")
        heights_px = []
        for percent in (200, 80, 200):
            tour.program.apply_settings(tour.core.settings.load().changed(text_size=percent))
            tour.settle()
            heights_px.append(rows.item(0).sizeHint().height())
            assert heights_px[-1] >= rows.fontMetrics().lineSpacing() + 2 * Space.S
        assert heights_px[1] == TARGET_PX < heights_px[0] == heights_px[2]


def test_links_lead_to_pages_and_back(qtbot, program):
    """A link opens its page at its heading; Back returns; any other address is refused."""
    window = help_of(program).open()
    window.follow("data.md#restore")
    assert window.page_name == "data"
    window.follow("no-such-page.md")
    window.follow("file:///etc/passwd")
    assert window.page_name == "data"
    qtbot.mouseClick(window.findChild(QPushButton, "help_back"), Qt.MouseButton.LeftButton)
    assert window.page_name == "first-workout"


def test_the_web_is_asked_for_first(qtbot, program, monkeypatch):
    """No address is opened before the user says so."""
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window = help_of(program).open()
    window.follow("https://www.example.org/")
    assert opened == []
    confirm = window.findChild(QPushButton, "confirm")
    qtbot.mouseClick(confirm, Qt.MouseButton.LeftButton)
    assert opened == [QUrl("https://www.example.org/")]


def test_pictures_fit_the_page(qtbot, program):
    """A picture is no wider than the page, in a small window too."""
    window = help_of(program).show_page("progress")
    page = window.findChild(GuideBrowser)
    window.resize(640, 480)
    qtbot.waitUntil(lambda: page.horizontalScrollBar().maximum() == 0)
    kind = 2
    picture = page.loadResource(kind, QUrl("../pictures/progress.png"))
    assert 100 < picture.width() <= page.viewport().width()
    assert page.loadResource(kind, QUrl("file:///etc/hostname")).isEmpty()


def test_the_page_of_keys_follows_the_keys(qtbot, program):
    """A key that was changed is told at once."""
    window = help_of(program).show_page("keys")
    assert "Ctrl+Q" in text(window)
    keymap().set_own((("quit", ("Ctrl+W",)),))
    assert "Ctrl+Q" not in text(window)
    assert "Ctrl+W" in text(window)


def test_the_guide_speaks_the_language_of_the_window(qtbot, program):
    """German where there is a German guide, English where there is none."""
    try:
        QLocale.setDefault(QLocale("de_AT"))
        assert text(help_of(program).show_page("circuits")).startswith("Zirkel")
        help_window(program).close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QLocale.setDefault(QLocale("fi_FI"))
        assert text(help_of(program).show_page("circuits")).startswith("Circuits")
    finally:
        QLocale.setDefault(QLocale.system())


def test_about_tells_versions_and_copies_them(qtbot, program):
    """Versions of all that matters, licences of all that ships, and a button to copy."""
    dialog = help_of(program).show_about()
    versions = dialog.findChild(QWidget, "about_versions").text()
    for name in ("GluteTimer", "Python", "Qt", "SQLite"):
        assert f"{name} " in versions
    shipped = dialog.findChild(QWidget, "about_text").toPlainText()
    assert "no medical advice" in shipped
    for part in ("PySide6", "pyqtgraph", "msgspec", "eSpeak NG", "Inter", "free-exercise-db"):
        assert part in shipped
    qtbot.mouseClick(dialog.findChild(QPushButton, "copy"), Qt.MouseButton.LeftButton)
    assert "SQLite 3." in QGuiApplication.clipboard().text()
    qtbot.mouseClick(dialog.findChild(QPushButton, "licences"), Qt.MouseButton.LeftButton)
    assert help_window(program).page_name == "licences"


def test_about_shows_the_folder(qtbot, program, monkeypatch):
    """The folder with the data is opened by the desktop; where that fails, a word says so."""
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    dialog = help_of(program).show_about()
    qtbot.mouseClick(dialog.findChild(QPushButton, "about_show_folder"), Qt.MouseButton.LeftButton)
    assert opened == [QUrl.fromLocalFile(str(program.core.paths.data))]
    assert dialog.findChild(QWidget, "about_told").isVisible()
    dialog.reject()


def news_after(qtbot, folder, seen, *, version="9.0.0", monkeypatch):
    """Return what a start says in which this version was the one before."""
    monkeypatch.setattr(glutetimer.app.help, "__version__", version)
    with open_core(folder) as core:
        if seen:
            core.paths.state.mkdir(parents=True, exist_ok=True)
            (core.paths.state / "version").write_text(seen)
        program = started(qtbot, core)
        qtbot.waitUntil((core.paths.state / "version").exists)
        said = program.window.notice.text
        if said:
            program.window.findChild(QPushButton, "notice_action").click()
            assert help_window(program).page_name == "whats-new"
            assert program.window.notice.text == ""
        ended(program)
        return said


@pytest.mark.parametrize("seen", ["", "9.0.0", "10.0.0", "no version"])
def test_no_news_without_an_update(qtbot, tmp_path, monkeypatch, seen):
    """A first start, the same version and an older program say nothing."""
    assert news_after(qtbot, tmp_path / "data", seen, monkeypatch=monkeypatch) == ""


def test_news_after_an_update_once(qtbot, tmp_path, monkeypatch):
    """The first start of a newer version offers what is new; the next one does not."""
    folder = tmp_path / "data"
    said = news_after(qtbot, folder, "0.9.12", monkeypatch=monkeypatch)
    assert said == "GluteTimer is 9.0.0 now."
    assert news_after(qtbot, folder, "", monkeypatch=monkeypatch) == ""


def test_news_wait_for_a_workout(qtbot, tmp_path, monkeypatch):
    """A start with a workout says nothing; the next one does."""
    monkeypatch.setattr(glutetimer.app.help, "__version__", "9.0.0")
    with open_core(tmp_path / "data") as core:
        core.paths.state.mkdir(parents=True, exist_ok=True)
        (core.paths.state / "version").write_text("0.0.1")
        program = Program(qt_application(), core, RecordingCuePlayer(core.clock))
        with qtbot.waitSignal(program.window.first_painted):
            program.show()
            program.begin(core.circuits.circuits()[0])
        qtbot.waitUntil(lambda: program.window.findChild(QAction, "about") is not None)
        assert program.window.notice.text == ""
        assert (core.paths.state / "version").read_text() == "0.0.1"
        ended(program)
