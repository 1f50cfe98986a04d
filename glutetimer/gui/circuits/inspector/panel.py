# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel beside the blocks: what is selected, and all of its values."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from glutetimer.domain.circuit import Step, Tempo
from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.actions import tell_keys
from glutetimer.gui.circuits.edit import Problem
from glutetimer.gui.circuits.editing import CircuitEditing
from glutetimer.gui.circuits.inspector.rows import InspectorRow, StepChange, common
from glutetimer.gui.circuits.inspector.values import usual_hold_of, value_rows
from glutetimer.gui.circuits.step_buttons import StepButtons
from glutetimer.gui.circuits.tempo_form import TempoForm
from glutetimer.gui.colours import Colours
from glutetimer.gui.commands.system_keys import with_system_keys
from glutetimer.gui.theme import RADIUS_CARD, Space
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.exercise_picture import ExercisePicture
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.painting import draw_box
from glutetimer.gui.widgets.stepper import Stepper
from glutetimer.gui.widgets.tab_order import keep_in_order
from glutetimer.gui.widgets.text import muted, section

WIDTH_PX = 340
NARROW_WIDTH_PX = 290
PICTURE_FROM_PX = 560


class Inspector(QWidget):
    """Shows the values of the selected steps; each one that is set is set for all of them.

    Args:
        editing: The circuit.
        catalogue: The exercises to choose from.

    Signals:
        ordered: The id of a command for the selected steps.
        left: Escape: the focus is to go back to the rows.
    """

    ordered = Signal(str)
    left = Signal()

    def __init__(
        self, editing: CircuitEditing, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self._editing, self._catalogue = editing, catalogue
        self._shown: tuple[Step, ...] | None = None
        self._has_picture = self._is_compact = False
        self._rows = value_rows(catalogue, lambda s: usual_hold_of(catalogue, s), self._apply)
        self._tempo = TempoForm()
        self._tempo.tempo_chosen.connect(self._on_tempo_chosen)
        self._make_top()
        self._lay_out()

    def row(self, name: str) -> InspectorRow:
        """Return a line by name, such as "hold"."""
        return self._rows[name]

    def show_steps(self) -> None:
        """Show the values of the steps that are selected now."""
        steps = self._editing.selected_steps
        if steps == self._shown:
            return
        self._shown = steps
        self._values.setVisible(bool(steps))
        self._hint.setVisible(not steps)
        self._buttons.setVisible(bool(steps))
        self._title.setText(self._title_words(steps))
        if not steps:
            return
        for row in self._rows.values():
            row.show_steps(steps)
        self._show_tempo(steps)
        self._show_picture(steps)

    def forget_problems(self) -> None:
        """Take away what was said to other steps."""
        for row in self._rows.values():
            row.set_problem(None)

    def set_compact(self, compact: bool) -> None:
        """Let title and buttons scroll with the values where all of it has little room."""
        if compact is not self._is_compact:
            self._is_compact = compact
            before, after = self._page, self._column
            if not compact:
                before, after = after, before
            for part in (self._head, self._foot):
                before.removeWidget(part)
            after.insertWidget(0, self._head)
            # The free room of the values stays the last one of them.
            after.insertWidget(after.count() - int(compact), self._foot)
            keep_in_order(self)

    def focus_hold(self, digit: str = "") -> None:
        """Let the hold be typed, beginning with a digit."""
        row = self._rows["hold"]
        stepper = row.control
        if not stepper.isEnabled() or not isinstance(stepper, Stepper):
            self._rows["open_ended"].control.setFocus()
            return
        stepper.setFocus()
        stepper.select_all()
        stepper.type_text(digit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out where there is little room."""
        super().resizeEvent(event)
        self._picture.setVisible(self._has_picture and self.height() >= PICTURE_FROM_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the panel."""
        colours = Colours.of(self.palette())
        draw_box(QPainter(self), self.rect(), colours.panel, colours.line, RADIUS_CARD)

    def _make_top(self) -> None:
        self._title = section()
        self._title.setObjectName("inspector_title")
        self._title.setWordWrap(True)
        words = self.tr(
            "Select steps to see and change their values. Shift and Ctrl select several."
        )
        self._hint = muted(with_system_keys(words), wraps=True)
        self._picture = ExercisePicture(width_px=180)
        self._picture.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        block = QuietButton(self.tr("Whole block"))
        block.setObjectName("select_block_button")
        tell_keys(block, "select_block", self.tr("Select the steps of the block"))
        block.clicked.connect(lambda: self.ordered.emit("select_block"))
        everything = QuietButton(self.tr("All"))
        everything.setObjectName("select_all_button")
        everything.setAccessibleName(self.tr("Select all steps"))
        tell_keys(everything, "select_all", self.tr("Select all steps"))
        everything.clicked.connect(lambda: self.ordered.emit("select_all"))
        self._scopes = QWidget()
        flow = FlowLayout(self._scopes, spacing=Space.S)
        flow.addWidget(block)
        flow.addWidget(everything)
        self._scopes.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _lay_out(self) -> None:
        self._buttons = StepButtons()
        self._buttons.ordered.connect(self.ordered)
        self._values = QWidget()
        values = QVBoxLayout(self._values)
        values.setContentsMargins(0, 0, 0, 0)
        values.setSpacing(Space.S)
        values.addWidget(self._picture)
        for row in self._rows.values():
            values.addWidget(row)
        values.addWidget(self._tempo)
        contents = QWidget()
        column = self._column = QVBoxLayout(contents)
        column.setContentsMargins(Space.L, 0, Space.L, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._hint)
        column.addWidget(self._values)
        column.addStretch(1)
        scroll = self._scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(contents)
        scroll.viewport().setAutoFillBackground(False)
        contents.setAutoFillBackground(False)
        page = self._page = QVBoxLayout(self)
        page.setContentsMargins(0, Space.L, 0, Space.M)
        page.setSpacing(Space.S)
        self._head, self._foot = self._make_head(), self._make_foot()
        for part in (self._head, scroll, self._foot):
            page.addWidget(part)

    def _make_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(Space.L, 0, Space.L, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._title, 1)
        row.addWidget(self._scopes)
        return head

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(Space.M, 0, Space.M, 0)
        row.addWidget(self._buttons, 1)
        return foot

    def _title_words(self, steps: Sequence[Step]) -> str:
        if not steps:
            return self.tr("Nothing selected")
        if len(steps) == 1:
            return self._catalogue.name(steps[0].exercise_id)
        return self.tr("%n steps", "", len(steps))

    def _show_tempo(self, steps: Sequence[Step]) -> None:
        exercise_id = common(step.exercise_id for step in steps)
        tempo = common(step.tempo for step in steps)
        same = exercise_id is not None and all(step.tempo == tempo for step in steps)
        if same:
            self._tempo.show_step(steps[0], self._catalogue.get(exercise_id or ""))
        else:
            self._tempo.hide()

    def _show_picture(self, steps: Sequence[Step]) -> None:
        known = self._catalogue.get(common(step.exercise_id for step in steps) or "")
        self._has_picture = known is not None and bool(known.picture)
        self._picture.setVisible(self._has_picture and self.height() >= PICTURE_FROM_PX)
        if known is not None:
            self._picture.set_picture(known.picture, known.name)

    def _apply(self, key: str, change: StepChange) -> Problem | None:
        self.forget_problems()
        problem = self._editing.change_steps(change, key)
        if problem is not None:
            # What was typed gives way to what is.
            self._shown = None
            self.show_steps()
        return problem

    def _on_tempo_chosen(self, tempo: Tempo | None) -> None:
        self._apply("tempo", lambda step: replace(step, tempo=tempo))
