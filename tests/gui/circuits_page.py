# SPDX-License-Identifier: GPL-3.0-or-later
"""A Circuits screen on the display, and what a user finds and does on it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)

from glutetimer.domain.circuit import Block, Circuit, Step, Tempo
from glutetimer.domain.exercise import Sides
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.gui.circuits.block_card import BlockCard
from glutetimer.gui.circuits.inspector.rows import InspectorRow
from glutetimer.gui.circuits.list_card import ListCard
from glutetimer.gui.circuits.screen import CircuitsScreen
from glutetimer.gui.widgets.stepper import Stepper, ValueBox
from glutetimer.gui.widgets.undo_bar import UndoBar
from tests.fakes import FakeClock, MemoryCircuits, MemoryDrafts

BRIDGES = Circuit(
    "bridges",
    "Bridge holds",
    (Block((Step("glute-bridge", 25_000, sets=6, rest_ms=15_000),)),),
    source="A source",
)
TWO_BLOCKS = Circuit(
    "two",
    "Two blocks",
    (
        Block((Step("glute-bridge", 45_000, rest_ms=30_000), Step("plank", 30_000)), "Main"),
        Block((Step("clamshell", 20_000, sides=Sides.LEFT_RIGHT),), "End", 2, 60_000),
    ),
)
MOVING = Circuit(
    "moving",
    "Moving",
    (Block((Step("sit-to-stand", 30_000), Step("squat", 30_000, tempo=Tempo(3_000, 0, 1_500)))),),
)


class Circuits:
    """A Circuits screen on the display, and what a user finds on it."""

    def __init__(self, qtbot, circuits=(BRIDGES, TWO_BLOCKS)):
        self.qtbot = qtbot
        self.stored = MemoryCircuits(circuits)
        self.drafts = MemoryDrafts()
        self.undo_bar = UndoBar()
        self.screen = CircuitsScreen(
            self.stored, self.drafts, load_catalogue(), FakeClock(), self.undo_bar
        )
        # The focus can be lost to what stands beside the screen.
        self.window = QWidget()
        row = QHBoxLayout(self.window)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QPushButton("Elsewhere"))
        row.addWidget(self.screen, 1)
        qtbot.addWidget(self.window)
        qtbot.addWidget(self.undo_bar)
        self.started: list[Circuit] = []
        self.screen.start_requested.connect(self.started.append)

    def show(self, width=1204, height=800):
        self.window.resize(width, height)
        self.window.show()
        self.screen.refresh()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        return self

    def open(self, circuit, step=None):
        """Open a circuit, and the form of one of its steps."""
        self.show()
        self.click(self.card(circuit))
        if step is not None:
            self.click(self.rows[step])
        return self

    def click(self, widget):
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def press(self, name):
        self.click(self.one(QPushButton, name))

    def one(self, kind, name=""):
        found = self.screen.findChildren(kind, name) if name else self.screen.findChildren(kind)
        found = [widget for widget in found if widget.isVisible()]
        assert found, f"no {name} to be seen"
        return found[0]

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(self.focused, key, modifier)

    def type(self, text, name, kind=QLineEdit):
        """Replace what a field says, and press Enter."""
        field = self.one(kind, name)
        field = field.findChild(ValueBox) or field
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClicks(field, text)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)

    @property
    def focused(self):
        return self.screen.window().focusWidget()

    @property
    def names(self):
        return [circuit.name for circuit in self.stored.circuits()]

    @property
    def shown_names(self):
        cards = [w for w in self.screen.findChildren(ListCard) if w.isVisible()]
        return [card.findChildren(QLabel)[0].text() for card in cards]

    @property
    def rows(self):
        cards = [w for w in self.screen.findChildren(BlockCard) if w.isVisible()]
        return [row for card in cards for row in card.rows]

    @property
    def lines(self):
        return [row.texts for row in self.rows]

    @property
    def blocks(self):
        return [card for card in self.screen.findChildren(BlockCard) if card.isVisible()]

    def choose(self, within, button, words):
        """Open a menu by its button and choose the line that begins with these words."""
        self.click(within.findChild(QPushButton, button))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        line = next(action for action in menu.actions() if action.text().startswith(words))
        self.qtbot.mouseClick(
            menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(line).center()
        )

    def name_of(self, step):
        return load_catalogue().name(step.exercise_id)

    @property
    def dialog(self):
        dialog = QApplication.activeModalWidget()
        assert dialog is not None, "no dialog is open"
        return dialog

    def one_of_window(self, name):
        """Return what a label of the dialog that is open says."""
        return self.dialog.findChild(QLabel, name).text()

    def card(self, circuit):
        return self.one(ListCard, f"list_card_{circuit.id}")

    def stepper(self, name):
        return self.one(Stepper, f"{name}_field")

    def problem(self, name):
        control = self.one(QWidget, f"{name}_field")
        field = control.parentWidget()
        assert isinstance(field, InspectorRow)
        return field.problem

    def text(self, name):
        return self.one(QLabel, name).text()

    def get(self, circuit):
        """Return the circuit as it is in the form: the draft if there is one."""
        return self.drafts.get(circuit.id) or self.stored.get(circuit.id)
