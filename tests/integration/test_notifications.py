# SPDX-License-Identifier: GPL-3.0-or-later
"""Notifications with buttons, on a real bus with a desktop in a process of its own."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from glutetimer.desktop import notifications
from glutetimer.desktop.notifications import OPEN, Note, Notifications
from tests.integration import player_lab
from tests.integration.fake_desktop import NOTIFICATIONS
from tests.integration.player_lab import FakeDesktop, PlayerLab, wait_until

pytestmark = pytest.mark.skipif(bool(player_lab.missing()), reason=player_lab.missing() or "-")

NOTE = Note("Time to train", "“A & <b>” is ready.", [("start", "Start A"), ("snooze", "Later")])


@pytest.fixture
def folder() -> Iterator[Path]:
    """Return a folder for sockets, whose paths must be short."""
    folder = Path(tempfile.mkdtemp(prefix="gt-bus-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def lab(folder) -> Iterator[PlayerLab]:
    """Return an empty bus."""
    lab = PlayerLab(folder)
    yield lab
    lab.close()


@pytest.fixture
def desktop(lab, folder) -> Iterator[FakeDesktop]:
    """Return a desktop that shows notifications."""
    desktop = FakeDesktop(lab.address, folder, NOTIFICATIONS)
    yield desktop
    desktop.kill()


def notes(desktop: FakeDesktop) -> int:
    """Return how many were shown; one that was not shown yet when the next came is taken away."""
    return sum(call.startswith("Notify ") for call in list(desktop.calls))


def test_a_button_answers(qtbot, lab, desktop):
    """What was pressed comes back, once; the text goes out as it is."""
    shown = Notifications(lab.address)
    shown.show(NOTE)
    wait_until(lambda: desktop.calls, "it shows")
    words = "Time to train|“A & <b>” is ready.|default||start|Start A|snooze|Later"
    assert desktop.calls == [f"Notify 7 {words} desktop-entry"]
    with qtbot.waitSignal(shown.chosen) as answer:
        desktop.click(7, "start")
    assert answer.args == ["start", "token-7"]
    shown.close()
    assert len(desktop.calls) == 1


def test_another_note_takes_the_place_of_the_first(qtbot, lab, desktop):
    """The first one's buttons count no more."""
    shown = Notifications(lab.address)
    shown.show(NOTE)
    wait_until(lambda: notes(desktop) == 1, "it shows")
    shown.show(NOTE)
    wait_until(lambda: notes(desktop) == 2, "the next one shows")
    heard: list[str] = []
    shown.chosen.connect(lambda button, _token: heard.append(button))
    desktop.click(7, "start")
    with qtbot.waitSignal(shown.chosen):
        desktop.click(8, OPEN)
    assert heard == [OPEN]


def test_a_note_goes_with_the_program(lab, desktop):
    """Its buttons would do nothing any more."""
    shown = Notifications(lab.address)
    shown.show(NOTE)
    wait_until(lambda: len(desktop.calls) == 1, "it shows")
    wait_until(lambda: shown._last_id, "its number is known")
    shown.close()
    assert desktop.calls[-1] == "Close 7"


def test_a_note_that_was_dismissed_is_not_taken_away(qtbot, lab, desktop):
    """It is gone already; the desktop would answer with an error."""
    shown = Notifications(lab.address)
    shown.show(NOTE)
    wait_until(lambda: shown._last_id, "its number is known")
    desktop.dismiss(7)
    qtbot.waitUntil(lambda: not shown._last_id)
    shown.close()
    assert len(desktop.calls) == 1


@pytest.mark.parametrize("fault", ["gone", "nobody"])
def test_a_note_that_cannot_be_taken_away_is_no_fault(lab, desktop, fault):
    """It went just now, or who showed it did; the program ends all the same."""
    shown = Notifications(lab.address)
    shown.show(NOTE)
    wait_until(lambda: shown._last_id, "its number is known")
    if fault == "gone":
        shown._last_id = 99
    else:
        desktop.kill()
    thread = shown.withdraw()
    assert thread is not None
    thread.join()


def test_a_note_is_taken_away_that_has_no_number_yet(lab, desktop):
    """A workout may begin just as the desktop is asked to show it."""
    shown = Notifications(lab.address)
    desktop.freeze()
    shown.show(NOTE)
    shown.withdraw()
    desktop.thaw()
    wait_until(lambda: desktop.calls[1:] == ["Close 7"], "it is taken away")


@pytest.mark.parametrize("fault", ["nobody", "hangs", "no bus"])
def test_a_note_that_cannot_be_shown_is_given_back(qtbot, lab, folder, monkeypatch, fault):
    """For the tray or the window; nobody waits for it."""
    monkeypatch.setattr(notifications, "_PATIENCE_S", 0.2)
    desktop = FakeDesktop(lab.address, folder, *([NOTIFICATIONS] if fault == "hangs" else []))
    if fault == "hangs":
        desktop.freeze()
    shown = Notifications(f"unix:path={folder}/none" if fault == "no bus" else lab.address)
    with qtbot.waitSignal(shown.failed) as failure:
        shown.show(NOTE)
    assert failure.args == [NOTE]
    desktop.kill()
