# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with a step as a whole."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import IconButton, QuietButton
from glutetimer.gui.widgets.flow import FlowLayout


class StepButtons(QWidget):
    """Buttons that move, duplicate and remove a step.

    Signals:
        moved: Up (-1) or down (+1) was asked for.
        copied: The same step is asked for once more.
        removed: The step is to go.
    """

    moved = Signal(int)
    copied = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, spacing=Space.XS, to_right=True)
        remove = QuietButton(self.tr("Remove"), "trash")
        up, down = partial(self.moved.emit, -1), partial(self.moved.emit, 1)
        for button, name, text, act in (
            (IconButton("chevron-up", ""), "up", self.tr("Move the step up"), up),
            (IconButton("chevron-down", ""), "down", self.tr("Move the step down"), down),
            (IconButton("copy", ""), "copy", self.tr("Duplicate the step"), self.copied.emit),
            (remove, "remove", self.tr("Remove the step"), self.removed.emit),
        ):
            button.setAccessibleName(text)
            button.setToolTip(text)
            button.setObjectName(f"{name}_step_button")
            button.clicked.connect(lambda _checked=False, act=act: act())
            flow.addWidget(button)
