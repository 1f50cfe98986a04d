# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands of the form: what each does to the circuit, and the menus that offer them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.actions import add_line
from glutetimer.gui.circuits.clipboard import copy_steps, steps_on_clipboard
from glutetimer.gui.circuits.edit import Problem
from glutetimer.gui.circuits.editing import CircuitEditing

ON_STEPS = ("move_up", "move_down", "duplicate", "select_all", "select_block")
STEP_COMMANDS = ("cut", "copy", "paste", "duplicate", "delete", "move_up", "move_down")
_BY = {"move_up": -1, "move_down": 1}


class Orders(QObject):
    """Carries out commands for the selected steps and for blocks.

    Args:
        editing: The circuit.
        catalogue: Names the exercises in the text on the clipboard.

    Signals:
        refused: A command could not be carried out: a Problem.
        done: A command was; the focus is to go to the selected step.
        asked: The id of a command that asks something first.
    """

    refused = Signal(object)
    done = Signal()
    asked = Signal(str)

    def __init__(self, editing: CircuitEditing, catalogue: Catalogue, parent: QWidget) -> None:
        super().__init__(parent)
        self._editing, self._catalogue, self._window = editing, catalogue, parent
        self._by_id: dict[str, Callable[[], Problem | None]] = {
            "copy": self._copy,
            "cut": self._cut,
            "paste": self.paste,
            "duplicate": editing.duplicate,
            "delete": editing.remove,
            "move_up": partial(editing.move, -1),
            "move_down": partial(editing.move, 1),
        }

    def run(self, command_id: str) -> None:
        """Carry out a command; one that asks first is passed on."""
        act = self._by_id.get(command_id)
        if act is None:
            self.asked.emit(command_id)
            return
        self._tell(act())

    def offers(self, command_id: str, block: int | None, *, is_text: bool) -> bool:
        """Tell whether a command would do something to what is shown and selected.

        Args:
            command_id: The command.
            block: The block whose head has the focus; None if none has.
            is_text: The circuit shows as text, where nobody sees what is selected.
        """
        editing = self._editing
        if command_id not in ON_STEPS:
            return command_id != "discard" or editing.has_draft
        if is_text or not editing.circuit.steps:
            return False
        if command_id in _BY:
            return editing.can_move(_BY[command_id], block)
        return command_id != "duplicate" or bool(editing.selection.places)

    def paste(self, block: int | None = None) -> Problem | None:
        """Put the steps on the clipboard in, below the selected ones or at the end of a block."""
        steps = steps_on_clipboard(self._catalogue)
        return self._editing.insert(steps, block) if steps else Problem.PASTE

    def paste_into(self, block: int) -> None:
        """Put the steps on the clipboard in at the end of a block."""
        self._tell(self.paste(block))

    def show_step_menu(self, at: QPoint) -> None:
        """Show what can be done with the selected steps."""
        menu = QMenu(self._window)
        for command_id in STEP_COMMANDS:
            _add(menu, command_id, partial(self.run, command_id))
        menu.addSeparator()
        for command_id in ("select_block", "select_all", "replace_value"):
            _add(menu, command_id, partial(self.run, command_id))
        _pop_up(menu, at)

    def show_circuit_menu(self, at: QPoint) -> None:
        """Show what can be done with the circuit."""
        menu = QMenu(self._window)
        for command_id in ("scale", "replace_value"):
            _add(menu, command_id, partial(self.run, command_id))
        menu.addSeparator()
        for command_id in ("cut", "copy", "paste", "select_all"):
            _add(menu, command_id, partial(self.run, command_id))
        menu.addSeparator()
        _add(menu, "export", partial(self.run, "export"))
        _add(menu, "discard", partial(self.run, "discard")).setEnabled(self._editing.has_draft)
        _pop_up(menu, at)

    def show_block_menu(self, index: int, at: QPoint) -> None:
        """Show what can be done with a block."""
        count = len(self._editing.circuit.blocks)
        move = self._editing.move_block
        menu = QMenu(self._window)
        for text, act, able in (
            (self.tr("Move the block up"), partial(move, index, index - 1), index > 0),
            (self.tr("Move the block down"), partial(move, index, index + 1), index < count - 1),
            (self.tr("Duplicate the block"), partial(self._copy_block, index), True),
            (self.tr("Paste steps into it"), partial(self.paste_into, index), True),
            (
                self.tr("Remove the block"),
                partial(self._editing.remove_block, index),
                count > 1 or bool(self._editing.circuit.blocks[index].steps),
            ),
        ):
            action = menu.addAction(text)
            action.triggered.connect(lambda _checked=False, act=act: act())
            action.setEnabled(able)
        _pop_up(menu, at)

    def _copy_block(self, index: int) -> None:
        self._tell(self._editing.copy_block(index))

    def _copy(self) -> Problem | None:
        if not self._editing.selection.places:
            return Problem.NOTHING
        copy_steps(self._editing.selected_steps, self._catalogue)
        return None

    def _cut(self) -> Problem | None:
        problem = self._copy()
        if problem is None:
            self._editing.remove()
        return problem

    def _tell(self, problem: Problem | None) -> None:
        if problem is None:
            self.done.emit()
        else:
            self.refused.emit(problem)


def _add(menu: QMenu, command_id: str, act: Callable[[], object]) -> QAction:
    action = add_line(menu, command_id)
    action.triggered.connect(lambda: act())  # noqa: PLW0108
    return action


def _pop_up(menu: QMenu, at: QPoint) -> None:
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
