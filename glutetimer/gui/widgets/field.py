# SPDX-License-Identifier: GPL-3.0-or-later
"""A control with its name above it and, where something is wrong, words below it."""

from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from glutetimer.gui.fonts import TextSize
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.text import LineLabel, TextLabel, Tone

_Control_co = TypeVar("_Control_co", bound=QWidget, covariant=True)


class Field(QWidget, Generic[_Control_co]):
    """A labelled control.

    Args:
        label: What is chosen; also the control's accessible name.
        control: What it is chosen with.

    Attributes:
        control: The same.
    """

    def __init__(self, label: str, control: _Control_co, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self._label = LineLabel(label, TextSize.SMALL, tone=Tone.MUTED)
        self._problem = TextLabel("", tone=Tone.BAD, wraps=True)
        self._problem.setMaximumWidth(260)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._label)
        column.addWidget(control)
        column.addWidget(self._problem)
        self._label.setBuddy(control)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setFocusProxy(control)
        if not control.accessibleName():
            control.setAccessibleName(label)

    @property
    def problem(self) -> str:
        """Return the words below the control; empty for none."""
        return self._problem.text()

    def set_label(self, label: str) -> None:
        """Change what is chosen."""
        self._label.setText(label)
        (self.control.focusProxy() or self.control).setAccessibleName(label)

    def set_problem(self, words: str) -> None:
        """Say what is wrong below the control; empty for nothing."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        (self.control.focusProxy() or self.control).setAccessibleDescription(words)


def align_left(field: Field[QWidget]) -> None:
    """Keep a control at its own width instead of the field's."""
    layout = field.layout()
    if layout is not None:
        layout.setAlignment(field.control, Qt.AlignmentFlag.AlignLeft)
