# SPDX-License-Identifier: GPL-3.0-or-later
"""What was changed when the program ended comes back with the next start."""

from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton

from glutetimer.app.core import open_core
from glutetimer.app.window import Program, qt_application
from glutetimer.gui.widgets.stepper import Stepper
from tests.fakes import RecordingCuePlayer


@contextmanager
def started(qtbot, folder):
    """Yield the program on a data folder; it ends without a question."""
    with open_core(folder) as core:
        program = Program(qt_application(), core, RecordingCuePlayer(core.clock))
        with qtbot.waitSignal(program.window.first_painted):
            program.show()
        yield program
        program.window.close()
        program.close()
        program.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def stepper(program, name):
    """Return a stepper of the form."""
    found = program.window.findChildren(Stepper, f"{name}_field")
    return next(each for each in found if each.isVisible())


@pytest.fixture
def left_open(qtbot, tmp_path):
    """Return a data folder in which a circuit was changed when the program ended, and its id."""
    with started(qtbot, tmp_path / "data") as program:
        circuit = program.core.circuits.circuits()[0]
        program.edit(circuit.id)
        stepper(program, "rounds").step_by(4)
    return tmp_path / "data", circuit


def test_nothing_is_said_without_a_draft(qtbot, tmp_path):
    """The first start is quiet."""
    with started(qtbot, tmp_path / "data") as program:
        assert program.window.notice.text == ""


def test_a_draft_is_offered_and_continued(qtbot, left_open):
    """One button leads to the form as it was; Done puts it into effect."""
    folder, circuit = left_open
    with started(qtbot, folder) as program:
        assert program.core.circuits.get(circuit.id) == circuit
        assert circuit.name in program.window.notice.text
        program.window.findChild(QPushButton, "notice_action").click()
        assert program.window.notice.text == ""
        assert stepper(program, "rounds").value() == circuit.blocks[0].rounds + 4
        program.window.findChild(QPushButton, "done_button").click()
        changed = program.core.circuits.get(circuit.id)
        assert changed.blocks[0].rounds == circuit.blocks[0].rounds + 4
        assert program.core.drafts.is_empty()


def test_a_broken_draft_stops_nothing(qtbot, left_open):
    """The program starts as if there were none."""
    folder, circuit = left_open
    for path in (folder / "drafts").iterdir():
        path.write_text("{")
    with started(qtbot, folder) as program:
        assert program.window.notice.text == ""
        program.edit(circuit.id)
        assert stepper(program, "rounds").value() == circuit.blocks[0].rounds
