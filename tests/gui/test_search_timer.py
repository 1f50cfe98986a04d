# SPDX-License-Identifier: GPL-3.0-or-later
"""Dead parts of windows end in the window's thread, whoever made the object after them."""

import gc
import weakref
from threading import Thread, current_thread, main_thread

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog

from glutetimer.app.core import open_core
from glutetimer.app.garbage import search_if_due, search_put_off
from glutetimer.app.search_timer import SearchTimer
from glutetimer.app.window import Program, qt_application
from tests.fakes import RecordingCuePlayer


class Closed(QDialog):
    """A dialog that refers to itself, with a timer that runs."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.timer = QTimer(self)
        self.timer.start(1_000)


pytestmark = pytest.mark.usefixtures("searching")


@pytest.fixture
def search(qapp):
    """Return what leads the search."""
    parent = QObject()
    search = SearchTimer(parent)
    search.begin()
    yield search
    search.close()


def make_many():
    """Make what lets Python search, wherever it may."""
    return [[number] for number in range(20_000)]


def test_a_dead_window_ends_in_its_own_thread(search):
    """A thread that makes many objects ends no window; the next look does."""
    ended_in = []
    weakref.finalize(Closed(), lambda: ended_in.append(current_thread()))
    thread = Thread(target=make_many)
    thread.start()
    thread.join()
    assert ended_in == []
    made = make_many()
    search.timeout.emit()
    assert ended_in == [main_thread()]
    assert len(made) == 20_000


def test_nothing_is_looked_for_while_it_is_put_off(search):
    """An import makes objects that live on: looking at all of them takes its time."""
    with search_put_off():
        ended = weakref.ref(Closed())
        made = make_many()
        search_if_due()
        assert ended() is not None
    assert not gc.isenabled()
    made += make_many()
    gc.collect()
    assert ended() is None


def test_python_searches_again_when_the_program_is_closed(search):
    """Nobody else would do it; closing twice is no fault."""
    assert not gc.isenabled()
    search.close()
    search.close()
    assert gc.isenabled()


def test_a_program_that_has_started_leads_the_search(qtbot, tmp_path):
    """From the first picture to its end."""
    with open_core(tmp_path / "data") as core:
        program = Program(qt_application(), core, RecordingCuePlayer(core.clock))
        with qtbot.waitSignal(program.window.first_painted):
            program.show()
        assert program.search.isActive()
        assert not gc.isenabled()
        program.window.close()
        program.close()
        assert gc.isenabled()
        program.window.deleteLater()
