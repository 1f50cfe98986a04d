# SPDX-License-Identifier: GPL-3.0-or-later
"""The Train screen: what is next, this week's goal, and all other circuits."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from glutetimer.domain.circuit import Adjustment, Circuit
from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.theme import Space
from glutetimer.gui.train.adjustments import Adjustments
from glutetimer.gui.train.next_card import NextCard
from glutetimer.gui.train.other_circuits import OtherCircuits
from glutetimer.gui.train.reading import Reading
from glutetimer.gui.train.week_card import WeekCard
from glutetimer.gui.train.words import day_line
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.notice import Notice
from glutetimer.gui.widgets.scroll_page import ScrollPage
from glutetimer.gui.wording import said_words
from glutetimer.ports import (
    CircuitRepository,
    Clock,
    HistoryRepository,
    SettingsStore,
    StorageError,
)

if TYPE_CHECKING:
    from glutetimer.gui.train.hearing_line import HearingLine
    from glutetimer.gui.train.retest_line import RetestLine
    from glutetimer.gui.widgets.empty_state import EmptyState

BESIDE_PX = 900
FEW_CIRCUITS = 7

translate = QCoreApplication.translate


class TrainScreen(ScrollPage):
    """The first screen: Space or Enter starts the circuit on the big card.

    Timings that are changed here hold for workouts from this screen until the program ends, or
    until the circuit itself is changed.

    Args:
        circuits: All circuits.
        catalogue: Names the exercises.
        history: What was done, for this week and for the days on the cards.
        settings: The goals and the first day of a week.
        clock: What day it is.

    Signals:
        start_requested: Start a workout of this Circuit, timings changed already.
        edit_requested: Open the form of the circuit with this id.
        new_circuit_requested: Make a new circuit.
        test_sound_requested: Let the sound be heard.
        test_maximum_requested: Do the maximum-hold test of a Retest again.
        silence_changed: Emit it to tell whether the sound that was asked for has no device.
    """

    start_requested = Signal(object)
    edit_requested = Signal(str)
    new_circuit_requested = Signal()
    test_sound_requested = Signal()
    test_maximum_requested = Signal(object)
    silence_changed = Signal(bool)

    def __init__(
        self,
        circuits: CircuitRepository,
        catalogue: Catalogue,
        history: HistoryRepository,
        settings: SettingsStore,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.setObjectName("train_screen")
        self.set_title(self.tr("Train"))
        self._catalogue, self._history, self._settings = catalogue, history, settings
        self._reading = Reading(circuits, history, settings, clock)
        self._adjustments, self._chosen_id = Adjustments(), ""
        self._make_parts()
        self._place()

    @property
    def chosen(self) -> Circuit | None:
        """Return the circuit on the big card as it is stored, or None if there is no circuit."""
        return self._reading.circuit(self._chosen_id) or self._reading.suggested()

    def refresh(self) -> None:
        """Read everything again; call it when the screen is shown."""
        try:
            self._read()
        except StorageError as error:
            self._notice.show_text(said_words(error))
        self._show_next()
        # The other circuits are left until the big card is on the screen; nothing moves then.
        if self._next.was_painted:
            self._show_others()
        elif len(self._reading.circuits) > FEW_CIRCUITS:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def focus_start(self) -> None:
        """Show Start and give it the focus, so that Space or Enter starts what can be seen."""
        self.verticalScrollBar().setValue(0)
        self._next.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the next key start."""
        super().showEvent(event)
        self.focus_start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on; a focus proxy would hide the controls before it from Tab."""
        super().focusInEvent(event)
        self.focus_start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start by Space or Enter, and the like, wherever no control wants them."""
        if not self.run_command(_command(event)):
            super().keyPressEvent(event)

    def run_command(self, command_id: str) -> bool:
        """Start, or make a new circuit, if that is the command; return False for any other."""
        deeds = {"start": self._on_started, "plan_circuit": self.new_circuit_requested.emit}
        deeds.get(command_id, lambda: None)()
        return command_id in deeds

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the week below the next circuit where there is no room beside it."""
        super().resizeEvent(event)
        beside = event.size().width() >= BESIDE_PX
        way = QBoxLayout.Direction
        self._top.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._week.set_wide(wide=not beside)

    def _make_parts(self) -> None:
        self._notice = Notice()
        self._next = NextCard(self._catalogue)
        self._next.first_painted.connect(self._show_others, Qt.ConnectionType.QueuedConnection)
        self._next.started.connect(self._on_started)
        self._next.edited.connect(self._on_edited)
        self._next.adjusted.connect(self._on_adjusted)
        self._week = WeekCard()
        self._others = OtherCircuits(self._catalogue, self._reading.day_of)
        self._others.chosen.connect(self._on_chosen)
        self._others.started.connect(self._start)
        self._new = QuietButton(self.tr("New circuit"), "plus")
        self._new.setObjectName("new_circuit_button")
        self._new.clicked.connect(self.new_circuit_requested)

    def _place(self) -> None:
        self.toolbar.addWidget(self._new)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(Space.L)
        self._top.addWidget(self._next, 7)
        self._top.addWidget(self._week, 3)
        self.body.addWidget(self._notice)
        self.body.addLayout(self._top)
        self.body.addSpacing(Space.S)
        self.body.addWidget(self._others)
        self.body.addStretch(1)

    def _read(self) -> None:
        self._reading.read()
        self.set_subtitle(day_line(self._reading.today, self._reading.week))
        self._week.show_week(self._reading.week)
        if "_hearing" in vars(self) or not self._reading.knows_the_sound:
            self._hearing.refresh()

    def _show_next(self) -> None:
        chosen = self.chosen
        self._next.setVisible(chosen is not None)
        if chosen is None or "_empty" in vars(self):
            self._empty.setVisible(chosen is None)
        if chosen is not None:
            adjustment, reading = self._adjustments.of(chosen), self._reading
            day, today = reading.day_of(chosen), reading.today
            self._next.show_circuit(chosen, adjustment, day, today, reading.bests)

    def _show_others(self) -> None:
        chosen, reading = self.chosen, self._reading
        retest = reading.retest()
        if retest or "_retest" in vars(self):
            self._retest.show_retest(retest, reading.today)
        others = [circuit for circuit in reading.circuits if circuit is not chosen]
        adjusted = [self._adjustments.applied_to(circuit) for circuit in others]
        self._others.show_circuits(adjusted, reading.today, reading.bests)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    @cached_property
    def _empty(self) -> "EmptyState":
        empty = _nothing()
        empty.action_triggered.connect(self.new_circuit_requested)
        self.body.insertWidget(self.body.indexOf(self._top) + 1, empty)
        return empty

    @cached_property
    def _hearing(self) -> "HearingLine":
        line = _hearing_line(self._history, self._settings)
        line.test_requested.connect(self.test_sound_requested)
        self.silence_changed.connect(line.show_silence)
        _insert(self.body, line, self._top, self._next)
        return line

    @cached_property
    def _retest(self) -> "RetestLine":
        line = _retest_line(self._catalogue, self._settings)
        line.test_requested.connect(self.test_maximum_requested)
        _insert(self.body, line, self._others, self._others)
        return line

    def _start(self, circuit_id: str) -> None:
        if circuit := self._reading.circuit(circuit_id):
            # From now on, the one done last is suggested again.
            self._chosen_id = ""
            self.start_requested.emit(self._adjustments.applied_to(circuit))

    def _on_started(self) -> None:
        if self.chosen is not None and self._next.circuit is not None:
            self._start(self.chosen.id)

    def _on_edited(self) -> None:
        if self.chosen is not None:
            self.edit_requested.emit(self.chosen.id)

    def _on_adjusted(self, adjustment: Adjustment | None) -> None:
        if self.chosen is not None:
            self._adjustments.remember(self.chosen, adjustment)
            self._show_next()

    def _on_chosen(self, circuit_id: str) -> None:
        self._chosen_id = circuit_id
        self._show_next()
        self._show_others()
        self.focus_start()


def _nothing() -> "EmptyState":
    from glutetimer.gui.widgets.empty_state import EmptyState

    sentence = translate(
        "TrainScreen", "There is no circuit. Make one, and it is ready to start here."
    )
    return EmptyState("circuits", sentence, translate("TrainScreen", "New circuit"))


def _hearing_line(history: HistoryRepository, settings: SettingsStore) -> "HearingLine":
    from glutetimer.gui.train.hearing_line import HearingLine

    return HearingLine(history, settings)


def _retest_line(catalogue: Catalogue, settings: SettingsStore) -> "RetestLine":
    from glutetimer.gui.train.retest_line import RetestLine

    return RetestLine(catalogue, settings)


def _insert(page: QBoxLayout, line: QWidget, place: QLayout | QWidget, before: QWidget) -> None:
    """Put a line into a page; what was made last is reached by Tab where it is read."""
    from glutetimer.gui.widgets.tab_order import come_before

    page.insertWidget(page.indexOf(place), line)
    come_before(line, before)


def _command(event: QKeyEvent) -> str:
    """Return the command that a key gives; the list of commands is no part of the start."""
    from glutetimer.gui.actions import command_for
    from glutetimer.gui.commands.table import Where

    return command_for(event, Where.TRAIN)
