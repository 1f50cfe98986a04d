# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever the palette offers does something that is seen, on every screen."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.timeline import IntervalKind
from glutetimer.gui.commands.table import Where, command
from tests.gui.tour import CIRCUIT, touring

OPEN_ENDED = Circuit("open", "As long as you can", (Block((Step("plank", None),)),))


class Walk:
    """Orders one command after the other, each on a screen as it is before."""

    def __init__(self, tour) -> None:
        self.tour, self.window, self.program = tour, tour.window, tour.program
        self.places: dict[str, Callable[[], object]] = {
            "train": lambda: None,
            "circuits": lambda: self.window.show_screen("circuits"),
            "editor": self.edit,
            "editor: a draft": self.change,
            "editor: as text": self.show_text,
            "progress": lambda: self.window.show_screen("progress"),
            "workouts": self.list_workouts,
            "exercises": lambda: self.show_without_focus("exercises"),
            "settings": lambda: self.show_without_focus("settings"),
            "maximum": self.program.screens.maximum.ask,
            "prepare": lambda: self.lead(IntervalKind.PREPARE),
            "hold": lambda: self.lead(IntervalKind.HOLD),
            "rest": lambda: self.lead(IntervalKind.REST),
            "paused": lambda: self.lead(IntervalKind.REST, then="pause"),
            "open-ended": lambda: self.lead(IntervalKind.HOLD, OPEN_ENDED),
            "asking": lambda: self.lead(IntervalKind.HOLD, then="end"),
            "finish": self.finish,
        }

    def bring(self, place: str) -> None:
        """Show a place as it is at first."""
        self.close_dialogs()
        if "controller" in vars(self.program):
            self.program.controller.stop()
        self.program.core.drafts.forget(CIRCUIT.id)
        self.window.screen_widget("circuits").show_list()
        self.window.show_screen("train")
        self.window.undo_bar.dismiss()
        self.window.notice.hide()
        self.places[place]()
        self.tour.settle()

    def close_dialogs(self) -> None:
        """Close what is in front of the window."""
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog):
                dialog.reject()
        self.tour.settle()

    def list_workouts(self) -> None:
        """Show the list of workouts, with one of them chosen."""
        screen = self.window.screen_widget("progress")
        self.window.show_screen("progress")
        screen.show_workouts()
        screen.history_page.table.selectRow(0)

    def show_without_focus(self, screen_id: str) -> None:
        """Show a screen, with the focus not in its search already."""
        self.window.show_screen(screen_id)
        self.window.centralWidget().setFocus()

    def edit(self) -> None:
        """Open the circuit, with its first step selected."""
        self.program.edit(CIRCUIT.id)

    def change(self) -> None:
        """Open the circuit with a change that is not in effect, and its second step selected."""
        self.edit()
        self.tour.settle()
        self.window.run_command("move_down")

    def show_text(self) -> None:
        """Open the circuit as text."""
        self.edit()
        next(b for b in self.window.findChildren(QPushButton, "text_view_button")).click()

    def lead(self, kind: IntervalKind, circuit: Circuit = CIRCUIT, then: str = "") -> None:
        """Lead a workout into the first interval of a kind, and order something then."""
        self.program.begin(circuit, 5_000)
        controller = self.program.controller
        while controller.workout.interval.kind is not kind:
            self.tour.clock.advance(1_000)
            controller.tick()
        self.tour.clock.advance(2_000)
        controller.tick()
        if then:
            self.window.run_command(then)

    def finish(self) -> None:
        """End a workout within a hold."""
        self.lead(IntervalKind.HOLD)
        self.program.controller.stop()

    def seen(self) -> list[object]:
        """Return all that can be seen: what is in front, where, the focus and the picture."""
        QApplication.processEvents()
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        where = (shown, self.window.current_id, self.window.screen_widget("circuits").open_id)
        return [where, self.window.focusWidget(), self.window.grab().toImage()]

    def offered(self) -> list[str]:
        """Return the commands of the screen that the palette offers now."""
        return [entry.id for entry in self.window.desk.entries() if " " not in entry.id]


@pytest.fixture
def walk(tmp_path, qtbot):
    """Give the program with a circuit and some training."""
    with touring(tmp_path) as tour:
        tour.show(640, 480)
        yield Walk(tour)


def test_every_command_that_the_palette_offers_does_something(walk):
    """On each screen, in each state of a workout: those of the screen, and none leads nowhere."""
    idle = []
    for place in walk.places:
        walk.bring(place)
        ids = walk.offered()
        assert f"show_{walk.window.current_id}" not in ids
        assert ("show_train" in ids) is not (walk.window.current_id in {"train", "workout"})
        before = walk.seen()
        for command_id in [each for each in ids if command(each).where is not Where.EVERYWHERE]:
            if command_id not in walk.offered():
                walk.bring(place)
                before = walk.seen()
            walk.window.desk.run(command_id)
            after = walk.seen()
            if after == before:
                idle.append((place, command_id))
            if after[0][1:] != before[0][1:]:
                walk.bring(place)
            if after[0] != before[0]:
                walk.close_dialogs()
                after = walk.seen()
            before = after
    assert idle == []
