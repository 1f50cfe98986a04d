# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong is told in the language of the window, down to what the system says."""

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from glutetimer.gui.importing.dialog import ImportDialog
from glutetimer.gui.settings.screen import SettingsScreen
from tests.gui.tour import Tour, touring
from tests.peer_files import SYNTHETIC


@pytest.fixture
def tour(tmp_path: Path) -> Iterator[Tour]:
    """Return the whole program in German."""
    with touring(tmp_path, language="de") as tour:
        tour.show()
        yield tour


@pytest.fixture
def preview(tour: Tour, qtbot: QtBot) -> Callable[..., ImportDialog]:
    """Return a function that chooses files and returns the preview of what is in them."""

    def read(*paths: Path) -> ImportDialog:
        chooser = tour.program.files.choose()
        assert isinstance(chooser, QFileDialog)
        chooser.filesSelected.emit([str(path) for path in paths])
        chooser.close()
        qtbot.waitUntil(lambda: bool(cards(tour)))
        tour.settle()
        (dialog,) = tour.window.findChildren(ImportDialog)
        return dialog

    return read


def cards(tour: Tour) -> list[QWidget]:
    """Return what the preview shows, a card for each file."""
    return tour.window.findChildren(QWidget, "file_card")


def texts(parent: QWidget, name: str) -> list[str]:
    """Return what the labels of a name say."""
    return [label.text() for label in parent.findChildren(QLabel, name)]


def test_refused_files(preview: Callable[..., ImportDialog], tmp_path: Path) -> None:
    """Why a file is refused, with its place, is German; so is what helps."""
    broken = tmp_path / "broken.glutetimer"
    broken.write_text('{"format": "glutetimer-circuit"\n "version": 1}')
    table = tmp_path / "table.csv"
    table.write_text("name,kilos\nx,1\n")
    dialog = preview(broken, table)
    assert sorted(texts(dialog, "refusal")) == [
        "Kein Programm, das GluteTimer kennt, schreibt so eine Datei.",
        "Zeile 2, Spalte 2: das ist kein gültiges JSON: hier fehlt ein Komma.",
    ]
    assert all("wird nichts übernommen" in text for text in texts(dialog, "remedy"))


def test_lines_left_out(preview: Callable[..., ImportDialog]) -> None:
    """What is changed and left out of a file is told in German, place by place."""
    dialog = preview(SYNTHETIC / "hiit-clock.json")
    notes = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "$[0].periods[4].type: „stroll“ ist weder Arbeit noch Erholung" in notes
    assert "$[0]: die Erholung von 10\xa0s vor der ersten Übung ist weggelassen" in notes


def test_full_disk(tour: Tour, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk is told in German wherever something is stored."""

    def refuse(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", refuse)
    tour.window.show_screen("settings")
    tour.settle()
    settings = tour.window.screen_widget("settings")
    assert isinstance(settings, SettingsScreen)
    settings.choose("beep_volume", 40)
    tour.settle()
    told = [label.text() for label in settings.findChildren(QLabel) if label.isVisible()]
    reason = "lässt sich nicht schreiben: auf dem Datenträger ist kein Platz mehr. Prüf die"
    assert any(reason in text for text in told)
    monkeypatch.undo()
    settings.choose("beep_volume", 50)


def test_text_of_a_circuit(tour: Tour) -> None:
    """What can't be read in the text of a circuit is told in German."""
    from glutetimer.circuit_text_form import ExerciseNames, parse_circuit
    from glutetimer.gui.circuits.text_problems import notes_of

    names = ExerciseNames.of(tour.core.catalogue)
    reading = parse_circuit("name: A\n\nPlank", names, "a")
    (note,) = notes_of(reading, (), -1)
    assert note.words == (
        "Hier fehlt die Zeit. Schreib, wie lange gehalten wird: „Plank 45s“ oder „Plank max“."
    )
