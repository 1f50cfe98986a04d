# SPDX-License-Identifier: GPL-3.0-or-later
"""Files in and out of the window, as a user does it: choose, look, import, undo, share."""

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from glutetimer.app.core import Core, open_core
from glutetimer.app.window import Program, qt_application
from glutetimer.circuit_json import decode_file, decode_whole_file, encode_file
from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.exercise import unfinished_exercise
from glutetimer.gui.importing.dialog import ImportDialog
from glutetimer.gui.importing.share_dialog import ShareDialog
from glutetimer.gui.importing.take_row import TakeRow
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.ports import StorageError
from tests.fakes import RecordingCuePlayer
from tests.peer_files import SYNTHETIC

NEW = Circuit("a", "Evening bridges", (Block((Step("glute-bridge", 40_000, sets=3),)),))
TAKEN = Circuit("b", "Bridge holds", (Block((Step("plank", 20_000),)),))


class Desk:
    """The program in its window, and what a user finds there."""

    def __init__(self, qtbot, core: Core, folder: Path) -> None:
        self.qtbot, self.core, self.folder = qtbot, core, folder
        self.program = Program(qt_application(), core, RecordingCuePlayer(core.clock))
        self.window = self.program.window
        self.target: QWidget = self.window
        self.window.resize(1280, 800)
        with qtbot.waitSignal(self.window.first_painted):
            self.program.show()

    def file(self, name: str, *circuits: Circuit) -> Path:
        """Write a circuit file."""
        path = self.folder / name
        path.write_bytes(encode_file(circuits))
        return path

    def text_file(self, name: str, text: str) -> Path:
        """Write any other file."""
        path = self.folder / name
        path.write_text(text, "utf-8")
        return path

    def read(self, *paths: Path) -> ImportDialog:
        """Choose files by the key and wait until all that is in them is shown."""
        chooser = self.program.files.choose()
        assert isinstance(chooser, QFileDialog)
        chooser.filesSelected.emit([str(path) for path in paths])
        chooser.close()
        return self.shown()

    def shown(self) -> ImportDialog:
        """Return the preview once it is complete."""
        self.qtbot.waitUntil(lambda: self.visible(ImportDialog) is not None)
        dialog = self.visible(ImportDialog)
        assert isinstance(dialog, ImportDialog)
        self.qtbot.waitUntil(lambda: bool(dialog.findChildren(QWidget, "file_card")))
        QApplication.processEvents()
        return dialog

    def visible(self, kind):
        """Return the dialog of a kind that shows, or None."""
        found = self.window.findChildren(kind)
        return next((dialog for dialog in found if dialog.isVisible()), None)

    def confirm(self, dialog: ImportDialog) -> None:
        """Import, and wait until it is done."""
        self.press(dialog, "confirm")
        self.qtbot.waitUntil(lambda: self.visible(ImportDialog) is None)

    def press(self, parent: QWidget, name: str) -> None:
        """Click a button."""
        button = parent.findChildren(QPushButton, name)[0]
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def drag(self, *paths: Path) -> QMimeData:
        """Drag files onto the window."""
        self.data = QMimeData()
        self.data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        event = QDragEnterEvent(
            QPoint(300, 300),
            Qt.DropAction.CopyAction,
            self.data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self.target, event)
        self.accepted = event.isAccepted()
        return self.data

    def drop(self) -> None:
        """Let go of what was dragged."""
        event = QDropEvent(
            QPointF(300, 300),
            Qt.DropAction.CopyAction,
            self.data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self.target, event)

    def own_names(self) -> list[str]:
        """Return the names of the circuits that did not ship."""
        return [c.name for c in self.core.circuits.circuits() if not c.id.startswith("shipped-")]


@pytest.fixture
def desk(qtbot, tmp_path: Path) -> Iterator[Desk]:
    """Return the program on a data folder of its own."""
    with open_core(tmp_path / "data") as core:
        desk = Desk(qtbot, core, tmp_path)
        yield desk
        if "controller" in vars(desk.program) and desk.program.controller.is_under_way:
            desk.program.controller.stop()
        desk.window.close()
        desk.program.close()
        desk.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def texts(parent: QWidget) -> list[str]:
    """Return all that can be read in a widget."""
    return [label.text() for label in parent.findChildren(QLabel) if label.isVisibleTo(parent)]


def label(parent: QWidget, name: str) -> str:
    """Return the text of a label."""
    return parent.findChildren(QLabel, name)[0].text()


def rows(dialog: QWidget) -> list[TakeRow]:
    """Return the rows that can be taken."""
    return dialog.findChildren(TakeRow)


def button_text(dialog: QWidget) -> str:
    """Return what the main button says."""
    return dialog.findChildren(QPushButton, "confirm")[0].text()


def until(desk: Desk, condition: Callable[[], bool]) -> None:
    """Wait for what a thread brings."""
    desk.qtbot.waitUntil(condition)


# -------------------------------------------------------------------------------------- preview


def test_a_file_is_shown_and_nothing_comes_in_before_it_is_confirmed(desk: Desk):
    """The preview names program, circuit, length and steps; closing it leaves all as it was."""
    dialog = desk.read(desk.file("mine.glutetimer", NEW))
    until(desk, lambda: len(rows(dialog)) == 1)
    seen = texts(dialog)
    assert "mine.glutetimer" in seen
    assert "GluteTimer · 1 circuit" in seen
    assert "Evening bridges" in seen
    assert "1 step · 2 min in all · 2 min under tension" in seen
    assert button_text(dialog) == "Import 1 circuit"
    desk.press(dialog, "cancel")
    assert desk.own_names() == []


def test_an_import_is_told_and_undone_as_a_whole(desk: Desk):
    """All files come in at once, and one press of Undo takes all of it out again."""
    dialog = desk.read(desk.file("mine.glutetimer", NEW), SYNTHETIC / "jawt.json")
    assert button_text(dialog) == "Import 2 circuits"
    desk.confirm(dialog)
    assert desk.own_names() == ["Evening bridges", "Morning"]
    assert desk.window.current_id == "circuits"
    assert desk.window.undo_bar.text == "2 circuits imported."
    desk.window.undo_bar.undo()
    until(desk, lambda: desk.own_names() == [])


def test_a_window_that_closes_shows_nothing_more(desk: Desk, monkeypatch):
    """The import is undone all the same, but its end finds no database to show."""
    desk.confirm(desk.read(desk.file("mine.glutetimer", NEW)))
    desk.window.undo_bar.undo()
    monkeypatch.setattr(desk.program, "refresh", lambda: pytest.fail("it reads again"))
    desk.program.close()
    for thread in threading.enumerate():
        if thread.name == "exchange":
            thread.join()
    QApplication.processEvents()
    assert desk.own_names() == []


def test_a_long_preview_is_read_by_keys(desk: Desk):
    """Page Down scrolls what takes no focus; what Tab comes to, from a button, is in sight."""
    bad = [desk.text_file(f"bad-{number}.json", "[") for number in range(12)]
    dialog = desk.read(*bad, desk.file("mine.glutetimer", NEW))
    until(desk, lambda: len(rows(dialog)) == 1)
    QApplication.processEvents()
    bar = dialog.findChildren(QScrollArea, "import_preview")[0].verticalScrollBar()
    desk.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_PageDown)
    assert bar.value() > 0
    desk.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_PageUp)
    assert bar.value() == 0
    desk.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    box = dialog.focusWidget()
    assert isinstance(box, QCheckBox)
    assert box.visibleRegion().boundingRect() == box.rect()


def paste(desk: Desk, data: QMimeData) -> None:
    """Put something on the clipboard, and press Ctrl+V in the list of circuits."""
    desk.window.show_screen("circuits")
    QGuiApplication.clipboard().setMimeData(data)
    page = desk.window.findChildren(QWidget, "circuit_list")[0]
    desk.qtbot.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_circuit_is_pasted_from_a_letter(desk: Desk):
    """Text on the clipboard is shown like a file, and leaves no file behind."""
    data = QMimeData()
    data.setText("Glute bridge 45s\nrest 30s\nSide plank 30s each side\n")
    paste(desk, data)
    dialog = desk.shown()
    until(desk, lambda: len(rows(dialog)) == 1)
    seen = texts(dialog)
    assert "Clipboard.txt" in seen
    assert "GluteTimer text · 1 circuit" in seen
    (name,) = dialog.findChildren(QLabel, "file_name")
    folder = Path(name.toolTip()).parent
    assert folder.is_dir()
    desk.confirm(dialog)
    assert desk.own_names() == ["Clipboard"]
    assert not folder.exists()


def test_copied_files_are_pasted(desk: Desk):
    """As a file manager copies them; that there were none is told until there are some."""
    paste(desk, QMimeData())
    assert label(desk.window, "notice_text").startswith("There are no files and no text")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(desk.file("mine.glutetimer", NEW)))])
    paste(desk, data)
    desk.confirm(desk.shown())
    assert desk.own_names() == ["Evening bridges"]
    assert not desk.window.notice.isVisible()


def test_a_circuit_that_is_not_wanted_stays_out(desk: Desk):
    """Its check box is cleared by a click on its words; the button counts what is left."""
    dialog = desk.read(desk.file("two.glutetimer", NEW, TAKEN))
    until(desk, lambda: len(rows(dialog)) == 2)
    row = rows(dialog)[1]
    desk.qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert not row.is_taken
    assert button_text(dialog) == "Import 1 circuit"
    desk.confirm(dialog)
    assert desk.own_names() == ["Evening bridges"]


def test_with_nothing_wanted_there_is_nothing_to_import(desk: Desk):
    """The button waits until something is taken again; the keyboard is enough."""
    dialog = desk.read(desk.file("mine.glutetimer", NEW))
    until(desk, lambda: len(rows(dialog)) == 1)
    box = rows(dialog)[0].findChildren(QCheckBox)[0]
    desk.qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not dialog.findChildren(QPushButton, "confirm")[0].isEnabled()
    desk.qtbot.keyClick(box, Qt.Key.Key_Space)
    assert dialog.findChildren(QPushButton, "confirm")[0].isEnabled()


def test_a_name_that_is_taken_keeps_both(desk: Desk):
    """The preview shows the new name and says why."""
    dialog = desk.read(desk.file("clash.glutetimer", TAKEN))
    until(desk, lambda: len(rows(dialog)) == 1)
    assert rows(dialog)[0].name == "Bridge holds (2)"
    assert label(dialog, "take_note") == (
        "New name: there is a circuit “Bridge holds” already. Both are kept."
    )
    assert not [text for text in texts(dialog) if text == "Will be different"]
    desk.confirm(dialog)
    names = [circuit.name for circuit in desk.core.circuits.circuits()]
    assert "Bridge holds" in names
    assert "Bridge holds (2)" in names


def test_a_refused_file_has_place_reason_and_remedy(desk: Desk):
    """Nothing can be imported then; the only button closes."""
    path = desk.text_file("notes.json", '{"title": "A",\n"sets": [}')
    dialog = desk.read(path)
    assert label(dialog, "file_name") == "notes.json"
    assert label(dialog, "refusal") == (
        "Line 2, column 10: this is no valid JSON: Expecting value."
    )
    assert label(dialog, "remedy").startswith("Nothing of this file comes in. Choose another file")
    assert not dialog.findChildren(QPushButton, "confirm")[0].isVisible()
    desk.press(dialog, "cancel")
    assert desk.own_names() == []


def test_a_refused_file_keeps_no_other_out(desk: Desk):
    """The others can be imported beside it."""
    broken = desk.text_file("notes.json", "{")
    dialog = desk.read(broken, desk.file("mine.glutetimer", NEW))
    desk.confirm(dialog)
    assert desk.own_names() == ["Evening bridges"]


def test_a_folder_is_told_from_a_file(desk: Desk):
    """The reason says what to choose instead."""
    dialog = desk.read(desk.folder)
    assert label(dialog, "refusal") == "This is a folder: choose the files in it."
    desk.press(dialog, "cancel")


def test_what_changes_and_what_is_left_out_is_said_with_its_place(desk: Desk):
    """Both lists stand below the circuits of their file."""
    dialog = desk.read(SYNTHETIC / "openhiit.json")
    lines = "\n".join(text.text() for text in dialog.findChildren(QLabel, "notes"))
    assert "$[0].timeSettings.cooldownTime: “Cool-down” counts as an exercise" in lines
    assert "$[0].timeSettings.getReadyTime: the time to prepare is set in Settings" in lines
    assert {"Will be different", "Left out"} <= set(texts(dialog))


def test_many_notes_are_shown_when_asked_for(desk: Desk):
    """A few lines at first, then all of them in a field that scrolls."""
    sets = [{"name": f"S{i}", "exercises": [{"name": "Plank", "duration": -1}]} for i in range(40)]
    good = {"name": "Main", "repetitions": 1, "exercises": [{"name": "Plank", "duration": 30}]}
    source = json.loads((SYNTHETIC / "jawt.json").read_text("utf-8"))
    assert isinstance(source, dict)
    path = desk.text_file("many.json", json.dumps({**source, "sets": [good, *sets]}))
    dialog = desk.read(path)
    desk.press(dialog, "all_notes")
    shown = dialog.findChildren(QPlainTextEdit, "notes")[0].toPlainText()
    assert len(shown.splitlines()) >= 40


def test_a_file_of_many_circuits_shows_some_and_brings_all(desk: Desk):
    """The others come in as well, seen or not."""
    plank = (Block((Step("plank", 20_000),)),)
    many = [Circuit(f"c{number}", f"Circuit {number}", plank) for number in range(100)]
    dialog = desk.read(desk.file("many.glutetimer", *many))
    until(desk, lambda: bool(dialog.findChildren(QPushButton, "more_circuits")))
    assert len(dialog.findChildren(TakeRow, "take_row")) == 30
    assert button_text(dialog) == "Import 100 circuits"
    desk.press(dialog, "more_circuits")
    until(desk, lambda: len(dialog.findChildren(TakeRow, "take_row")) == 60)
    until(desk, lambda: len(dialog.findChildren(TakeRow, "rest_row")) == 1)
    (rest,) = dialog.findChildren(TakeRow, "rest_row")
    assert rest.name == "40 more circuits"
    rest.set_taken(False)
    dialog.findChildren(TakeRow, "take_row")[59].set_taken(False)
    assert button_text(dialog) == "Import 59 circuits"
    desk.press(dialog, "cancel")


# ------------------------------------------------------------------------------------ exercises


def unknown_file(desk: Desk) -> Path:
    """Return a file with an exercise that no catalogue has."""
    source = json.loads((SYNTHETIC / "jawt.json").read_text("utf-8"))
    text = json.dumps(source).replace(source["sets"][0]["exercises"][0]["name"], "Hip thing", 1)
    return desk.text_file("unknown.json", text)


def test_an_unknown_exercise_is_kept_or_taken_as_another(desk: Desk):
    """By default it is an exercise of the user's own; another one is found by typing."""
    dialog = desk.read(unknown_file(desk))
    choice = next(
        choice
        for choice in dialog.findChildren(DropDown, "choice")
        if "Hip thing" in choice.accessibleName()
    )
    assert choice.currentText() == "Keep as an exercise of my own"
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    (field,) = (
        field
        for field in dialog.findChildren(QLineEdit, "choice_exercise")
        if "Hip thing" in field.accessibleName()
    )
    desk.qtbot.keyClicks(field, "clamsh")
    desk.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Clamshell hold"
    assert desk.own_names() == []
    assert dialog.findChildren(QPushButton, "confirm")[0].isEnabled()
    desk.confirm(dialog)
    (circuit,) = [c for c in desk.core.circuits.circuits() if not c.id.startswith("shipped-")]
    assert "clamshell" in {step.exercise_id for step in circuit.steps}
    assert "hip-thing" not in {step.exercise_id for step in circuit.steps}


def test_exercises_of_a_catalogue_come_in_when_they_are_wanted(desk: Desk):
    """They are named, and can be left; nothing else is in such a file."""
    dialog = desk.read(SYNTHETIC / "free-exercise-db.json")
    (row,) = dialog.findChildren(TakeRow, "exercises_row")
    assert "of your own" in row.name
    assert button_text(dialog).startswith("Import ")
    row.set_taken(False)
    assert not dialog.findChildren(QPushButton, "confirm")[0].isEnabled()
    row.set_taken(True)
    before = len(list(desk.core.catalogue))
    desk.confirm(dialog)
    assert len(list(desk.core.catalogue)) > before


# -------------------------------------------------------------------------------------- failing


def test_a_disk_that_fails_is_told_and_can_be_tried_again(desk: Desk, monkeypatch):
    """The preview comes back with the reason; nothing has come in."""
    dialog = desk.read(desk.file("mine.glutetimer", NEW))
    importer = desk.program.files.importer

    def full(*_args):
        raise StorageError("The disk is full. Free some space, then try again.")

    monkeypatch.setattr(importer, "store", full)
    desk.press(dialog, "confirm")
    problem = dialog.findChildren(QLabel, "import_problem")[0]
    until(desk, problem.isVisible)
    assert problem.text() == "The disk is full. Free some space, then try again."
    assert desk.own_names() == []
    monkeypatch.undo()
    desk.confirm(dialog)
    assert desk.own_names() == ["Evening bridges"]


def test_reading_can_be_given_up(desk: Desk, monkeypatch):
    """The window answers meanwhile, and what is read later is shown to nobody."""
    go_on = threading.Event()
    importer = desk.program.files.importer
    read = importer.read

    def slow(paths):
        go_on.wait(20)
        return read(paths)

    monkeypatch.setattr(importer, "read", slow)
    dialog = desk.program.files.preview([desk.file("mine.glutetimer", NEW)])
    assert dialog is not None
    assert label(dialog, "import_busy") == "Reading 1 file…"
    assert not dialog.findChildren(QPushButton, "confirm")[0].isEnabled()
    desk.press(dialog, "cancel")
    go_on.set()
    assert desk.visible(ImportDialog) is None
    monkeypatch.undo()
    again = desk.read(desk.file("mine.glutetimer", NEW))
    assert button_text(again) == "Import 1 circuit"
    desk.press(again, "cancel")


# ------------------------------------------------------------------------------- drag and drop


def test_files_dropped_onto_the_window_are_shown(desk: Desk):
    """While they are dragged a hint says what dropping them does."""
    desk.drag(desk.file("mine.glutetimer", NEW))
    assert desk.accepted
    hint = desk.window.findChildren(QWidget, "drop_hint")[0]
    assert hint.isVisible()
    assert label(hint, "drop_words") == "Drop the files to import them"
    desk.drop()
    assert not hint.isVisible()
    dialog = desk.shown()
    assert button_text(dialog) == "Import 1 circuit"
    desk.press(dialog, "cancel")


def test_files_dragged_away_again_change_nothing(desk: Desk):
    """The hint goes."""
    desk.drag(desk.file("mine.glutetimer", NEW))
    QApplication.sendEvent(desk.window, QDragLeaveEvent())
    hint = desk.window.findChildren(QWidget, "drop_hint")[0]
    until(desk, lambda: not hint.isVisible())
    assert desk.visible(ImportDialog) is None


def test_the_hint_takes_the_files_itself(desk: Desk):
    """No text field below it gets their paths; it stays while they are over it."""
    desk.drag(desk.file("mine.glutetimer", NEW))
    hint = desk.window.findChildren(QWidget, "drop_hint")[0]
    desk.target = hint
    on_top = desk.window.childAt(300, 300)
    assert on_top is not None
    assert on_top is hint or hint.isAncestorOf(on_top)
    QApplication.sendEvent(desk.window, QDragLeaveEvent())
    desk.drag(desk.folder / "mine.glutetimer")
    QApplication.processEvents()
    assert hint.isVisible()
    desk.drop()
    assert not hint.isVisible()
    desk.press(desk.shown(), "cancel")


def test_dragged_text_is_none_of_our_business(desk: Desk):
    """Only files are taken."""
    desk.data = QMimeData()
    desk.data.setText("Bridge 45 s")
    event = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        desk.data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(desk.window, event)
    assert not event.isAccepted()
    assert not desk.window.findChildren(QWidget, "drop_hint")


def test_nothing_comes_in_while_a_workout_runs(desk: Desk):
    """It is explained, and the workout goes on."""
    desk.program.begin(desk.core.circuits.circuits()[0])
    desk.drag(desk.file("mine.glutetimer", NEW))
    words = "A workout is running. Import the files when it is over."
    assert label(desk.window, "drop_words") == words
    desk.drop()
    assert desk.visible(ImportDialog) is None
    assert desk.window.notice.text == words
    assert desk.program.files.choose() is None
    assert desk.program.controller.is_under_way


# --------------------------------------------------------------------------------------- export


def share(desk: Desk) -> ShareDialog:
    """Press the button of the list."""
    desk.window.show_screen("circuits")
    desk.press(desk.window, "export_button")
    dialog = desk.visible(ShareDialog)
    assert isinstance(dialog, ShareDialog)
    return dialog


def test_all_circuits_are_exported_and_come_in_again(desk: Desk):
    """The file says what it holds to everybody who can read."""
    dialog = share(desk)
    path = desk.folder / "all.glutetimer"
    dialog.save_to(path)
    assert label(dialog, "share_told") == "Saved as “all.glutetimer”."
    assert dialog.focusWidget().objectName() == "cancel"  # done: the next Enter closes
    stored = desk.core.circuits.circuits()
    assert decode_file(path.read_bytes(), path.name) == tuple(stored)
    dialog.reject()


def test_one_circuit_is_shared_from_its_card(desk: Desk):
    """The suggested name is safe everywhere."""
    odd = Circuit("odd", "AC/DC: 3×30?", NEW.blocks)
    desk.core.circuits.save(odd)
    desk.window.show_screen("circuits")
    desk.press(desk.window, "export_odd")
    dialog = desk.visible(ShareDialog)
    desk.press(dialog, "save_file")
    chooser = dialog.findChildren(QFileDialog)[0]
    assert [Path(name).name for name in chooser.selectedFiles()] == ["AC DC 3×30.glutetimer"]
    chooser.close()
    dialog.save_to(desk.folder / "odd.glutetimer")
    assert decode_file((desk.folder / "odd.glutetimer").read_bytes(), "")[0].name == odd.name
    dialog.reject()


def test_chosen_circuits_alone_go_out(desk: Desk):
    """None, then one."""
    dialog = share(desk)
    desk.press(dialog, "share_all")
    assert not dialog.findChildren(QPushButton, "save_file")[0].isEnabled()
    rows(dialog)[1].set_taken(True)
    path = desk.folder / "one.glutetimer"
    dialog.save_to(path)
    assert decode_file(path.read_bytes(), "") == (desk.core.circuits.circuits()[1],)
    dialog.reject()


def test_a_file_that_cannot_be_written_is_told(desk: Desk):
    """Nothing half-written stays behind."""
    dialog = share(desk)
    (desk.folder / "all.glutetimer").mkdir()
    dialog.save_to(desk.folder / "all.glutetimer")
    told = label(dialog, "share_told")
    assert told.startswith("“all.glutetimer” can't be written: ")
    assert told.endswith(". Choose another folder.")
    assert not [path for path in desk.folder.iterdir() if path.name.startswith(".all")]
    dialog.reject()


def test_circuits_are_copied_as_text(desk: Desk):
    """What is on the clipboard can be read by anybody."""
    desk.core.circuits.save(NEW)
    dialog = desk.program.files.sharing.share([NEW.id])
    assert dialog is not None
    desk.press(dialog, "copy_text")
    text = QGuiApplication.clipboard().text()
    assert "Evening bridges" in text
    assert "40s" in text
    assert label(dialog, "share_told") == "Copied 1 circuit as text."
    dialog.reject()


# ------------------------------------------------------------------------------------- history


HISTORY = """date,circuit,exercise,side,held_s
2026-03-02,Bridges,Glute bridge,both,45
2026-03-02,Bridges,Plank,both,30
2026-03-04,Bridges,Glute bridge,both,50
"""


def test_a_history_is_shown_with_its_dates_and_comes_in_once(desk: Desk):
    """The second time everything is there already, and nothing can be imported."""
    path = desk.text_file("history.csv", HISTORY)
    dialog = desk.read(path)
    (row,) = dialog.findChildren(TakeRow, "history_row")
    assert row.name == "2 workouts with 3 holds, 2 Mar to 4 Mar 2026"
    assert button_text(dialog) == "Import 2 workouts"
    desk.confirm(dialog)
    assert desk.window.undo_bar.text == "2 workouts imported."
    again = desk.read(path)
    assert "3 holds there already" in label(again, "found")
    assert not again.findChildren(QPushButton, "confirm")[0].isVisible()
    desk.press(again, "cancel")


def test_the_history_is_saved_as_a_table(desk: Desk):
    """A name is suggested; what was done is told."""
    desk.confirm(desk.read(desk.text_file("history.csv", HISTORY)))
    desk.window.show_screen("settings")
    desk.press(desk.window, "export_history_button")
    chooser = desk.window.findChildren(QFileDialog)[0]
    assert [Path(name).name for name in chooser.selectedFiles()] == ["GluteTimer history.csv"]
    path = desk.folder / "out.csv"
    chooser.fileSelected.emit(str(path))
    chooser.close()
    until(desk, lambda: desk.window.notice.text == "The history was saved as “out.csv”.")
    lines = path.read_text("utf-8-sig").splitlines()
    assert len(lines) == 4
    assert "Glute bridge" in lines[1]


def test_an_import_is_undone_and_brought_back_later(desk: Desk):
    """Settings list all imports with what came in."""
    desk.confirm(desk.read(desk.file("mine.glutetimer", NEW)))
    desk.window.undo_bar.dismiss()
    desk.window.show_screen("settings")
    desk.press(desk.window, "past_imports_button")
    dialog = desk.window.findChildren(QWidget, "past_imports")[0]
    assert "mine.glutetimer" in texts(dialog)
    (one,) = desk.program.files.importer.imports()
    desk.press(dialog, f"undo_{one.id}")
    until(desk, lambda: bool(dialog.findChildren(QPushButton, f"redo_{one.id}")))
    assert desk.own_names() == []
    assert any(text.startswith("1 circuit · ") and "undone" in text for text in texts(dialog))
    desk.press(dialog, f"redo_{one.id}")
    until(desk, lambda: bool(dialog.findChildren(QPushButton, f"undo_{one.id}")))
    assert desk.own_names() == ["Evening bridges"]
    desk.press(dialog, "close")


def test_a_shared_file_carries_the_users_own_exercise(desk: Desk):
    """Saved in the window; the preview of the file names it, and it comes in with its circuit."""
    own = unfinished_exercise("Copenhagen hold")
    desk.core.exercises.save(own)
    mine = Circuit("m", "Groin", (Block((Step(own.id, 20_000),)),))
    desk.core.circuits.save(mine)
    dialog = share(desk)
    path = desk.folder / "groin.glutetimer"
    dialog.save_to(path)
    dialog.reject()
    assert decode_whole_file(path.read_bytes(), "").exercises == (own,)
    other = replace(own, id="star-hold", name="Star hold", cue="Tall")
    circuit = Circuit("o", "Stars", (Block((Step(other.id, 20_000),)),))
    path.write_bytes(encode_file([circuit], [other]))
    preview = desk.read(path)
    assert label(preview, "brought_exercises") == "Brings the exercise Star hold with it"
    desk.confirm(preview)
    assert desk.core.catalogue.get("star-hold") == other
