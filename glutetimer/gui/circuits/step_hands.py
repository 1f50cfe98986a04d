# SPDX-License-Identifier: GPL-3.0-or-later
"""What mouse and keys do on the rows of the form."""

from typing import Protocol

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from glutetimer.gui.actions import command_for
from glutetimer.gui.circuits.edit import Place
from glutetimer.gui.circuits.editing import CircuitEditing
from glutetimer.gui.circuits.selection import all_places, only, places_of_block, these
from glutetimer.gui.circuits.step_drag import DropCard, StepDrag
from glutetimer.gui.circuits.step_row import StepRow
from glutetimer.gui.commands.table import Where

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_BY_KEY = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Page(Protocol):
    """The form, as the hands need it."""

    @property
    def cards(self) -> tuple[DropCard, ...]:
        """Return the blocks in order."""

    def focus_place(self, place: Place) -> None:
        """Give the focus to the row at a place."""

    def focus_add(self, block: int) -> None:
        """Give the focus to what adds a step to a block."""


class StepHands(QObject):
    """Selects, drags and moves; what needs more than the circuit is asked for by signals.

    Args:
        editing: The circuit.
        page: Where its rows are.
        drag: Follows the mouse.

    Signals:
        typed: A number is typed on a row: its first digit.
        opened: Enter: the values are to have the focus.
        ordered: The id of a command for the selected steps.
        menu_requested: The menu is asked for, at a place on the screen.
    """

    typed = Signal(str)
    opened = Signal()
    ordered = Signal(str)
    menu_requested = Signal(QPoint)

    def __init__(self, editing: CircuitEditing, page: Page, drag: StepDrag) -> None:
        super().__init__(drag)
        self._editing, self._page, self._drag = editing, page, drag
        self._pressed: Place | None = None

    def on_pressed(self, row: StepRow, event: QMouseEvent) -> None:
        """Select at once, but one of several selected only when it is let go: it may be a drag."""
        row.setFocus(Qt.FocusReason.MouseFocusReason)
        place, selection = row.place, self._editing.selection
        self._pressed = None
        if event.modifiers() & _SHIFT:
            self._editing.select(selection.extended(self._editing.circuit, place))
        elif event.modifiers() & _CTRL:
            self._editing.select(selection.toggled(place))
        elif place in selection.places:
            self._pressed = place
        else:
            self._editing.select(only(place))
        self._drag.begin(self._page.cards, event.globalPosition().toPoint())

    def on_dragged(self, event: QMouseEvent) -> None:
        """Show where the steps would land."""
        self._drag.move(event.globalPosition().toPoint())

    def on_released(self, row: StepRow, event: QMouseEvent) -> None:
        """Drop the steps, or select the one that was clicked."""
        self._drag.move(event.globalPosition().toPoint())
        target = self._drag.end()
        if target is not None:
            self._editing.drop(target)
            self._focus_current()
        elif self._pressed is not None:
            self._editing.select(only(self._pressed))
        self._pressed = None

    def on_chosen(self, row: StepRow) -> None:
        """Select one step."""
        self._editing.select(only(row.place))

    def on_focused(self, row: StepRow) -> None:
        """Select what Tab led to, unless it is one of the selected steps."""
        if row.place not in self._editing.selection.places:
            self._editing.select(only(row.place))

    def on_menu(self, row: StepRow, at: QPoint) -> None:
        """Show the menu for the selected steps, or for this one if it is none of them."""
        self.on_focused(row)
        self.menu_requested.emit(at)

    def on_key(self, row: StepRow, event: QKeyEvent) -> bool:
        """Take a key; return whether it was one to take."""
        if event.key() == Qt.Key.Key_Escape and self._drag.is_under_way:
            self._drag.cancel()
            return True
        return self._go(row.place, event) or self._order(row, event) or self._type(row, event)

    def select_all(self) -> None:
        """Select all steps."""
        self._editing.select(these(all_places(self._editing.circuit)))
        self._focus_current()

    def select_block(self, index: int) -> None:
        """Select the steps of a block, if there is such a block."""
        if index >= len(self._editing.circuit.blocks):
            return
        self._editing.select(these(places_of_block(self._editing.circuit, index)))
        self._focus_current()

    def _focus_current(self) -> None:
        if self._editing.selection.current is not None:
            self._page.focus_place(self._editing.selection.current)

    def _go(self, place: Place, event: QKeyEvent) -> bool:
        """Go to another row by the arrows, Home and End; with Shift, select what lies between."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        target = self._beside(place, event)
        if target is None:
            return event.key() in _BY_KEY
        selection = self._editing.selection
        if event.modifiers() & _SHIFT:
            selection = selection.extended(self._editing.circuit, target)
        elif event.modifiers() & _CTRL:
            selection = selection._replace(current=target)
        else:
            selection = only(target)
        self._editing.select(selection)
        self._page.focus_place(target)
        return True

    def _beside(self, place: Place, event: QKeyEvent) -> Place | None:
        places = all_places(self._editing.circuit)
        match event.key():
            case Qt.Key.Key_Home:
                return places[0]
            case Qt.Key.Key_End:
                return places[-1]
            case Qt.Key.Key_Up | Qt.Key.Key_Down as key:
                at = places.index(place) + (-1 if key == Qt.Key.Key_Up else 1)
                if at == len(places):
                    self._page.focus_add(place.block)
                return places[at] if 0 <= at < len(places) else None
            case _:
                return None

    def _order(self, row: StepRow, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Space and event.modifiers() & _CTRL:
            self._editing.select(self._editing.selection.toggled(row.place))
            return True
        command = command_for(event, Where.CIRCUITS)
        if command in {"copy", "cut", "paste", "delete"}:
            self.on_focused(row)
            self.ordered.emit(command)
            return True
        return False

    def _type(self, row: StepRow, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.on_focused(row)
            self.opened.emit()
            return True
        if event.text().isdigit() and held == Qt.KeyboardModifier.NoModifier:
            self.on_focused(row)
            self.typed.emit(event.text())
            return True
        return False
