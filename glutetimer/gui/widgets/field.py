# SPDX-License-Identifier: GPL-3.0-or-later
"""A control with its name above it and, where something is wrong, words below it."""

from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

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


class FieldPair(QWidget):
    """Two fields beside each other; below each other where they have no room.

    Args:
        first: Read first.
        second: As wide as the other one.
    """

    def __init__(self, first: Field[QWidget], second: Field[QWidget]) -> None:
        super().__init__()
        self._fields = (first, second)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.M)
        for field in self._fields:
            self._row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider one."""
        widest = max(field.minimumSizeHint().width() for field in self._fields)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put one beside the other or below it."""
        super().resizeEvent(event)
        widest = max(field.minimumSizeHint().width() for field in self._fields)
        is_tight = 2 * widest + Space.M > event.size().width()
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if is_tight else way.LeftToRight)


def align_left(field: Field[QWidget]) -> None:
    """Keep a control at its own width instead of the field's."""
    layout = field.layout()
    if layout is not None:
        layout.setAlignment(field.control, Qt.AlignmentFlag.AlignLeft)
