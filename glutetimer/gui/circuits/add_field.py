# SPDX-License-Identifier: GPL-3.0-or-later
"""The last line of a block: an exercise that is typed into it becomes a step."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.circuits.exercise_field import ExerciseField


class AddField(ExerciseField):
    """A field that is empty again once an exercise, or a whole step, was written into it.

    Args:
        catalogue: The exercises to choose from.

    Signals:
        pasted: Steps of the clipboard are asked for: the field was empty.
        line_typed: More than a name was typed, such as "Plank 45s, rest 30s"; forget it by
            ``clear`` if it was understood.
        left_upwards: The arrow key leaves it for the row above.
    """

    pasted = Signal()
    line_typed = Signal(str)
    left_upwards = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, parent)
        self.setObjectName("add_step_field")
        self.setAccessibleName(self.tr("Add exercise"))
        self.setPlaceholderText(self.tr("Add exercise"))
        self.add_icon("plus")
        self.returnPressed.connect(self._on_return_pressed)

    def set_exercise(self, exercise_id: str) -> None:
        """Be empty."""
        self._exercise_id = ""
        self.clear()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Offer all exercises."""
        super().mousePressEvent(event)
        if not self.text():
            self._offer_all()

    def event(self, event: QEvent) -> bool:
        """Leave the keys for all steps to the form while nothing is typed."""
        if not self.text() and _asks_for_all(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste steps, or go to the row above, while nothing is typed; Escape takes it back."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
        elif self.text():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.key() == Qt.Key.Key_Up:
            self.left_upwards.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _on_editing_finished(self) -> None:
        """Wait for Enter: to leave the field is not to choose."""

    def _on_return_pressed(self) -> None:
        if self._completer.has_choice or not self.text().strip():
            return
        if exercise_id := self._found(self.text()) or self._found(self._completer.take_first()):
            self._choose(exercise_id)
        else:
            self.line_typed.emit(self.text())

    def _choose(self, exercise_id: str) -> None:
        self.clear()
        # Qt writes the chosen name into the field after this.
        QTimer.singleShot(0, self, self._forget_name)
        self._chosen_name = self._catalogue.name(exercise_id)
        self.exercise_chosen.emit(exercise_id)

    def _forget_name(self) -> None:
        if self.text() == self._chosen_name:
            self.clear()


def _asks_for_all(event: QEvent) -> bool:
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.SelectAll)
