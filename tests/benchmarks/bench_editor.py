# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a change in a circuit of 200 steps takes until its picture is there.

The floor is the same in a circuit of two steps, in the same run: what a change costs beyond that is
the price of the other steps.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.exercise import Sides
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.gui.circuits.edit import Place
from glutetimer.gui.circuits.editing import CircuitEditing
from glutetimer.gui.circuits.editor import CircuitEditor
from glutetimer.gui.circuits.selection import all_places, only, these
from glutetimer.gui.theme import STYLE, Theme
from glutetimer.storage.drafts import DraftFiles

MANY, FEW = 200, 2
_REST_S = 0.8


def circuit_of(count: int) -> Circuit:
    """Return a circuit of so many steps, in four blocks of three rounds where there are enough."""
    exercises = [exercise.id for exercise in load_catalogue()]
    steps = [
        Step(
            exercises[index % len(exercises)],
            45_000,
            rest_ms=30_000,
            sides=Sides.LEFT_RIGHT if index % 2 else Sides.BOTH,
        )
        for index in range(count)
    ]
    size = max(1, count // 4)
    blocks = (steps[at : at + size] for at in range(0, count, size))
    return Circuit("id", f"{count} steps", tuple(Block(tuple(b), "", 3, 90_000) for b in blocks))


class Form:
    """The form of a circuit on the display, with its drafts in real files."""

    def __init__(self, circuit: Circuit, folder: Path) -> None:
        catalogue = load_catalogue()
        self.editing = CircuitEditing(DraftFiles(folder), catalogue)
        self.editor = CircuitEditor(self.editing, catalogue)
        self.editor.resize(1204, 800)
        self.editor.show()
        begin = time.perf_counter()
        self.editing.open(circuit, circuit)
        _settle()
        self.open_ms = (time.perf_counter() - begin) * 1000
        self.editor.focus_first()
        _settle()

    def median_ms(self, act: Callable[[int], object], times: int) -> float:
        """Return how long an action takes until it is drawn and kept."""
        found = []
        for index in range(times):
            begin = time.perf_counter()
            act(index)
            _settle()
            found.append((time.perf_counter() - begin) * 1000)
        return statistics.median(found)

    def longest_pause_ms(self, times: int) -> float:
        """Return how long the form does nothing else while it draws the timeline anew."""
        found = []
        for index in range(times):
            self.change(index)
            _settle()
            until, longest = time.perf_counter() + _REST_S, 0.0
            while (begin := time.perf_counter()) < until:
                QApplication.processEvents()
                longest = max(longest, time.perf_counter() - begin)
                time.sleep(0.002)
            found.append(longest * 1000)
        return statistics.median(found)

    def change(self, index: int) -> None:
        """Set the hold of one step, as the keys do."""
        seconds = 10 + index % 40
        self.editing.change_steps(lambda step: replace(step, hold_ms=seconds * 1000), "hold_ms")

    def change_all(self, index: int) -> None:
        """Set the hold of all steps."""
        self.editing.select(these(all_places(self.editing.circuit)))
        self.change(index)

    def select(self, index: int) -> None:
        """Go to another step, as an arrow key does."""
        places = all_places(self.editing.circuit)
        self.editor.blocks.hands.on_focused(self.editor.blocks.cards[0].rows[0])
        self.editing.select(only(places[(index * 7 + 1) % len(places)]))

    def add_and_undo(self, index: int) -> None:
        """Add a step, and take it back."""
        self.editing.select(only(Place(0, 0)))
        self.editing.duplicate()
        _settle()
        self.editing.undo_stack.undo()


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def measure(times: int) -> None:
    """Print medians for 200 steps, each beside the same for two."""
    with tempfile.TemporaryDirectory() as folder:
        few = Form(circuit_of(FEW), Path(folder) / "few")
        many = Form(circuit_of(MANY), Path(folder) / "many")
        print(
            f"form of {MANY} steps: opened in {many.open_ms:.0f} ms, of {FEW} {few.open_ms:.0f} ms"
        )
        for words, name in (
            ("set a hold", "change"),
            ("set all holds", "change_all"),
            ("go to another step", "select"),
            ("add a step and undo it", "add_and_undo"),
        ):
            floor = few.median_ms(getattr(few, name), times)
            median = many.median_ms(getattr(many, name), times)
            print(f"{words}: {median:.1f} ms, of {FEW} {floor:.1f} ms, ratio {median / floor:.1f}")
        pauses = many.longest_pause_ms(3), few.longest_pause_ms(3)
        print(
            f"draw the timeline once the keys rest: {pauses[0]:.0f} ms, of {FEW} {pauses[1]:.0f} ms"
        )


def main(*, full: bool = False) -> None:
    """Measure, with more repetitions if ``full``."""
    # Only now: other benchmarks hand the environment on to programs that need a display.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["bench", "-style", STYLE])
    if isinstance(application, QApplication):
        Theme(application).apply("dark")
    measure(60 if full else 15)


if __name__ == "__main__":
    main()
