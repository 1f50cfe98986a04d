# SPDX-License-Identifier: GPL-3.0-or-later
"""Leads from the choice of a maximum-hold test over its workout to what it found."""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from glutetimer.domain.circuit import Circuit
from glutetimer.domain.maximum import MaximumTest, found_by, maximum_test_of
from glutetimer.domain.suggestion import Retest

if TYPE_CHECKING:
    from glutetimer.app.window import Program
    from glutetimer.gui.circuits.screen import CircuitsScreen
    from glutetimer.gui.maximum.screen import MaximumScreen

translate = QCoreApplication.translate
SCREEN = "maximum"


class MaximumTests:
    """Joins the screen of the test with the workouts of one program."""

    def __init__(self, program: "Program") -> None:
        self._program = program

    def make_screen(self) -> QWidget:
        """Build the screen."""
        from glutetimer.gui.maximum.screen import MaximumScreen

        core, window = self._program.core, self._program.window
        screen = MaximumScreen(
            core.circuits,
            core.drafts,
            core.catalogue,
            core.history,
            core.clock,
            window.undo_bar,
        )
        screen.started.connect(self._begin)
        screen.circuit_changed.connect(self._on_circuit_changed)
        screen.done.connect(partial(window.show_screen, "train"))
        screen.details_requested.connect(partial(window.show_screen, "finish"))
        return screen

    def start(self, circuit: Circuit) -> None:
        """Start a workout; before a maximum-hold test, ask what is to be tested."""
        test = maximum_test_of(circuit)
        if test is None:
            self._program.begin(circuit)
        else:
            self.ask(test)

    def ask(self, test: MaximumTest | None = None) -> None:
        """Ask what is to be tested, unless a workout is under way.

        Args:
            test: The choice to begin with; None for what was tested last.
        """
        from glutetimer.app.way_back import leads_already

        if not leads_already(self._program):
            self._screen.ask(test)
            self._program.window.show_screen(SCREEN)

    @property
    def is_asking(self) -> bool:
        """Tell whether the question what is to be tested shows already."""
        return self._program.window.current_id == SCREEN and self._screen.is_asking

    def ask_again(self, retest: Retest) -> None:
        """Ask for a test that is old."""
        self.ask(MaximumTest(retest.exercise_id, retest.sides, retest.load))

    def show_result(self) -> bool:
        """Show what the workout that just ended has found; False if it was no test."""
        runner = self._program.controller.runner
        test, found = maximum_test_of(runner.circuit), found_by(runner.holds)
        if test is None or not found:
            return False
        self._screen.show_result(test, found)
        self._program.window.show_screen(SCREEN)
        return True

    def _on_circuit_changed(self, circuit_id: str) -> None:
        """Let a form that is open show what was changed."""
        circuits = cast("CircuitsScreen", self._program.window.screen_widget("circuits"))
        if circuits.open_id == circuit_id:
            circuits.open_circuit(circuit_id)

    @property
    def _screen(self) -> "MaximumScreen":
        return cast("MaximumScreen", self._program.window.screen_widget(SCREEN))

    def _begin(self, test: MaximumTest) -> None:
        self._program.begin(test.circuit(translate("window", "Maximum hold test")))
