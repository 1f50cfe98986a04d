# SPDX-License-Identifier: GPL-3.0-or-later
"""The next circuit: what it is, its timings one tap away, and Start."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from glutetimer.domain.circuit import (
    MAX_ROUNDS,
    Adjustment,
    Circuit,
    counts_sets,
    main_block_index,
    usual_adjustment,
)
from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.targets import NO_BESTS, BestHolds
from glutetimer.domain.timeline import Timeline
from glutetimer.gui.circuits.duration_stepper import seconds_stepper
from glutetimer.gui.circuits.words import (
    Outline,
    exercises_words,
    shares_words,
    summary_words,
    why_not_words,
)
from glutetimer.gui.fonts import TextSize
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.field import Field, align_left
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.stepper import Stepper
from glutetimer.gui.widgets.text import TextLabel, body, explain, muted, small, tip
from glutetimer.gui.widgets.timeline_strip import TimelineStrip
from glutetimer.gui.wording import duration_words, last_done_words, source_help

START_SIZE = QSize(128, 46)


class NextCard(Card):
    """The big card of the Train screen.

    Args:
        catalogue: Names the exercises.

    Attributes:
        start: The button that starts the workout.

    Signals:
        first_painted: The card is on the screen for the first time.
        started: Start was pressed.
        edited: Edit was pressed.
        adjusted: A stepper was changed: the new Adjustment, None for the circuit's own timings.
    """

    first_painted = Signal()
    started = Signal()
    edited = Signal()
    adjusted = Signal(object)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(accented=True, parent=parent)
        self.setObjectName("next_card")
        self._catalogue = catalogue
        self._circuit: Circuit | None = None
        self._adjustment = Adjustment()
        self._was_painted = False
        self._start_keys = self.tr("Space or Enter")
        self._name = TextLabel("", TextSize.HEADING, QFont.Weight.Bold, wraps=True)
        self._name.setObjectName("next_name")
        self._summary = muted(wraps=True)
        self._summary.setObjectName("next_summary")
        self._held = muted()
        self._held.setObjectName("next_held")
        self._held.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._strip = TimelineStrip(34, catalogue.name)
        self._exercises = body(wraps=True)
        self._exercises.setObjectName("next_exercises")
        self._source = small(wraps=True)
        self._source.setObjectName("next_source")
        self._make_controls()
        self._place()

    @property
    def circuit(self) -> Circuit | None:
        """Return the circuit as the steppers have it; None if there is none to start."""
        return self._circuit if self.start.isEnabled() else None

    @property
    def was_painted(self) -> bool:
        """Tell whether the card was ever on the screen."""
        return self._was_painted

    def tell_start_keys(self, words: str) -> None:
        """Let the button tell other keys than the usual ones; empty for those."""
        self._start_keys = words or self.tr("Space or Enter")
        if self.start.isEnabled():
            self.start.setToolTip(self._start_keys)

    def show_circuit(
        self,
        circuit: Circuit,
        adjustment: Adjustment | None,
        last_done: date | None,
        today: date,
        bests: BestHolds = NO_BESTS,
    ) -> None:
        """Show a circuit with its timings.

        Args:
            circuit: As it is stored.
            adjustment: What replaces its timings; None for its own.
            last_done: The date of its last workout, or None.
            today: The date now.
            bests: What holds are a percent of.
        """
        self._adjustment = adjustment or Adjustment()
        adjusted = self._adjustment.apply(circuit)
        outline = Outline.of(adjusted, bests)
        self._circuit = adjusted
        self._name.setText(circuit.name)
        done = last_done_words(last_done, today)
        self._summary.setText(f"{summary_words(outline)} · {done[:1].lower()}{done[1:]}")
        self._strip.set_timeline(outline.timeline or Timeline(()))
        self._strip.setVisible(outline.timeline is not None)
        self._held.setText(self._held_words(outline))
        lines = (exercises_words(circuit, self._catalogue), shares_words(outline, self._catalogue))
        self._exercises.setText("\n".join(filter(None, lines)))
        self._source.setText(self._source_words(circuit))
        explain(self._source, source_help(circuit.source))
        self._show_timings(circuit)
        self._allow_start(outline)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the panel; tell when it is drawn for the first time."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.first_painted.emit()

    def _make_controls(self) -> None:
        hold, rest, rounds = self.tr("Hold"), self.tr("Rest"), self.tr("Rounds")
        self._timings = {
            "hold_ms": Field(hold, seconds_stepper(hold, least_s=1)),
            "rest_ms": Field(rest, seconds_stepper(rest, self.tr("none"))),
            "rounds": Field(rounds, Stepper(rounds, 1, MAX_ROUNDS)),
        }
        for name, field in self._timings.items():
            field.control.setObjectName(f"{name.removesuffix('_ms')}_stepper")
            field.control.value_changed.connect(partial(self._on_stepped, name))
        reset = IconButton("undo", self.tr("Take the circuit's own timings again"))
        reset.setObjectName("reset_button")
        reset.clicked.connect(lambda: self.adjusted.emit(None))
        self._reset = Field(self.tr("Reset"), reset)
        align_left(self._reset)
        # Its place is kept, so that nothing moves under a finger that steps.
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(policy)
        self._edit = QuietButton(self.tr("Edit"), "edit")
        self._edit.setObjectName("edit_button")
        self._edit.clicked.connect(self.edited)
        self.start = PrimaryButton(self.tr("Start"), "play")
        self.start.setObjectName("start_button")
        self.start.setMinimumSize(START_SIZE)
        self.start.clicked.connect(self.started)

    def _place(self) -> None:
        top = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(Space.XS)
        names.addWidget(self._name)
        names.addWidget(self._summary)
        top.addLayout(names, 1)
        top.addWidget(self._held, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.body.addSpacing(Space.XS)
        self.body.addWidget(self._strip)
        self.body.addSpacing(Space.XS)
        self.body.addWidget(self._exercises)
        self.body.addWidget(self._source)
        self.body.addStretch(1)
        self.body.addSpacing(Space.S)
        self.body.addLayout(self._controls())

    def _controls(self) -> QHBoxLayout:
        timings, buttons = QWidget(), QWidget()
        flow = FlowLayout(timings)
        for field in (*self._timings.values(), self._reset):
            flow.addWidget(field)
        button_flow = FlowLayout(buttons, spacing=Space.S, to_right=True)
        for button in (self._edit, self.start):
            button_flow.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(timings, 3)
        row.addWidget(buttons, 2, Qt.AlignmentFlag.AlignBottom)
        return row

    def _show_timings(self, circuit: Circuit) -> None:
        shown = self._adjustment.over(usual_adjustment(circuit))
        self._show_timing("hold_ms", shown.hold_ms, 1000)
        self._show_timing("rest_ms", shown.rest_ms, 1000)
        self._show_timing("rounds", shown.rounds if circuit.steps else None, 1)
        self._reset.setVisible(self._adjustment != Adjustment())
        if circuit.blocks:
            sets = counts_sets(circuit.blocks[main_block_index(circuit)])
            self._timings["rounds"].set_label(self.tr("Sets") if sets else self.tr("Rounds"))

    def _show_timing(self, name: str, value: int | None, scale: int) -> None:
        field = self._timings[name]
        field.setVisible(value is not None)
        if value is not None:
            field.control.set_value(value // scale)

    def _allow_start(self, outline: Outline) -> None:
        why_not = why_not_words(outline)
        self.start.setEnabled(not why_not)
        self.start.setToolTip(tip(why_not) or self._start_keys)

    def _held_words(self, outline: Outline) -> str:
        if outline.timeline is None or not outline.timeline.held_ms:
            return ""
        held = duration_words(outline.timeline.held_ms)
        return self.tr("{time}\nunder tension").format(time=held)

    def _source_words(self, circuit: Circuit) -> str:
        if not circuit.source:
            return self.tr("Not medical advice.")
        return self.tr("{source}. Not medical advice.").format(source=circuit.source)

    def _on_stepped(self, name: str, value: int) -> None:
        scaled = value * 1000 if name.endswith("_ms") else value
        self.adjusted.emit(replace(self._adjustment, **{name: scaled}))
