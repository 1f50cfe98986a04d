# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines of the inspector: a name, what it is chosen with, and words where something is wrong."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from glutetimer.domain.circuit import Step
from glutetimer.gui.circuits.edit import Problem
from glutetimer.gui.circuits.words import problem_words
from glutetimer.gui.fonts import text_scale
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.stepper import Stepper
from glutetimer.gui.widgets.text import TextLabel, Tone, body, tip

_Value = TypeVar("_Value", bound=Hashable)
StepChange = Callable[[Step], Step]


class Apply(Protocol):
    """Changes the selected steps."""

    def __call__(self, key: str, change: StepChange) -> Problem | None:
        """Change them; return why not, or None."""


def mixed_words() -> str:
    """Return what stands in place of values that differ."""
    return QCoreApplication.translate("circuits", "differs", "values of several steps")


def common(values: Iterable[_Value]) -> _Value | None:
    """Return the value if all are the same, else None."""
    found = set(values)
    return found.pop() if len(found) == 1 else None


class InspectorRow(QWidget):
    """One line.

    Args:
        name: Its name in the code: the control is called ``<name>_field``.
        label: What is chosen; also the control's accessible name.
        control: What it is chosen with.
        is_wide: Put the control below the label, as wide as there is room.

    Attributes:
        control: The same.
    """

    def __init__(
        self,
        name: str,
        label: str,
        control: QWidget,
        *,
        is_wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.control = control
        control.setObjectName(f"{name}_field")
        if not control.accessibleName():
            control.setAccessibleName(label)
        self._label = body(label, wraps=True)
        self._problem = TextLabel("", tone=Tone.BAD, wraps=True)
        self._problem.hide()
        line = QVBoxLayout() if is_wide else QHBoxLayout()
        line.setSpacing(Space.XS if is_wide else Space.S)
        line.addWidget(self._label, 0 if is_wide else 1)
        line.addWidget(control, 0, *_at_right(is_wide=is_wide))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(line)
        column.addWidget(self._problem)
        self._label.setBuddy(control)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def problem(self) -> str:
        """Return the words below the control; empty for none."""
        return self._problem.text()

    def set_problem(self, problem: Problem | None) -> None:
        """Say what is wrong below the control."""
        words = problem_words(problem) if problem else ""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        (self.control.focusProxy() or self.control).setAccessibleDescription(words)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the values of the selected steps, of which there is at least one."""


def _at_right(*, is_wide: bool) -> tuple[Qt.AlignmentFlag, ...]:
    return () if is_wide else (Qt.AlignmentFlag.AlignRight,)


class NumberRow(InspectorRow):
    """A number of all selected steps; stepping values that differ moves each of them.

    Args:
        name: The field of ``Step``, for its undo key and its object name.
        label: What is chosen.
        stepper: What it is chosen with.
        read: Returns the number of a step as the stepper shows it.
        write: Returns the step with another number; raises ValueError if it can't be.
        apply: Changes the selected steps.
        refused: What is said if the number can't be.
    """

    def __init__(
        self,
        name: str,
        label: str,
        stepper: Stepper,
        read: Callable[[Step], int],
        write: Callable[[Step, int], Step],
        apply: Apply,
        refused: Problem = Problem.VALUE,
    ) -> None:
        super().__init__(name.removesuffix("_ms"), label, stepper)
        self._stepper, self._name = stepper, name
        self._read, self._write, self._apply, self._refused = read, write, apply, refused
        stepper.value_changed.connect(self._on_changed)
        stepper.mixed_stepped.connect(self._on_mixed_stepped)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the number, or that there are several."""
        value = common(self._read(step) for step in steps)
        if value is None:
            self._stepper.set_mixed(mixed_words())
        else:
            self._stepper.set_value(value)

    def _on_changed(self, value: int) -> None:
        self._change(lambda step: self._write(step, value))

    def _on_mixed_stepped(self, by: int) -> None:
        self._change(lambda step: self._write(step, self._stepper.stepped(self._read(step), by)))

    def _change(self, change: StepChange) -> None:
        problem = self._apply(self._name, change)
        self.set_problem(self._refused if problem is Problem.VALUE else problem)


class TextRow(InspectorRow):
    """A text of all selected steps, taken with Enter or when the field is left.

    Args:
        name: What is changed, for its undo key and its object name.
        label: What is typed.
        read: Returns the text of a step.
        write: Returns the step with another text; raises ValueError if it can't be.
        apply: Changes the selected steps.
        refused: What is said if it can't be.
        is_wide: Put the field below the label.
    """

    def __init__(
        self,
        name: str,
        label: str,
        read: Callable[[Step], str],
        write: Callable[[Step, str], Step],
        apply: Apply,
        refused: Problem = Problem.VALUE,
        *,
        is_wide: bool = False,
    ) -> None:
        self._field = _Line()
        super().__init__(name, label, self._field, is_wide=is_wide)
        self._name, self._read, self._write = name, read, write
        self._apply, self._refused = apply, refused
        self._hint = ""
        self._is_wide = is_wide
        self.follow_theme()
        self._field.editingFinished.connect(self._on_finished)

    def follow_theme(self) -> None:
        """Follow the user's text size."""
        if not self._is_wide:
            self._field.setFixedWidth(round(130 * text_scale()))

    def set_hint(self, hint: str, tool_tip: str = "") -> None:
        """Say in the empty field what it is for."""
        self._hint = hint
        self._field.setToolTip(tip(tool_tip))

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the text, or that there are several."""
        if self._field.isModified() and self._field.hasFocus():
            return
        text = common(self._read(step) for step in steps)
        self._field.setPlaceholderText(mixed_words() if text is None else self._hint)
        if self._field.text() != (text or ""):
            self._field.setText(text or "")
        self._field.setModified(False)

    def _on_finished(self) -> None:
        if not self._field.isModified():
            return
        text = self._field.text().strip()
        self._field.setModified(False)
        problem = self._apply(self._name, lambda step: self._write(step, text))
        self.set_problem(self._refused if problem is Problem.VALUE else problem)


class _Line(QLineEdit):
    """A line in which Escape takes back what was typed."""

    def __init__(self) -> None:
        super().__init__()
        self._before = ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._before = self.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setText(self._before)
            self.selectAll()
        else:
            super().keyPressEvent(event)


def with_percent(step: Step, percent: int) -> Step:
    """Return the step with another percent of the best hold; 0 for none.

    Raises:
        ValueError: If it is out of its range.
    """
    return replace(step, percent=percent or None)
