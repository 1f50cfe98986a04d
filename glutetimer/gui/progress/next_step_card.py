# SPDX-License-Identifier: GPL-3.0-or-later
"""The card that suggests what to try next, with its source; accepting it changes the circuit."""

from contextlib import suppress
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.next_step import Done, NextStep, is_put_off, next_step, put_off
from glutetimer.domain.suggestion import suggested_circuit
from glutetimer.domain.weeks import WorkoutSearch
from glutetimer.gui.progress.next_step_words import accept_words, next_step_words
from glutetimer.gui.progress.source import TotalsRepository
from glutetimer.gui.theme import TARGET_PX, Space
from glutetimer.gui.train.reading import retest_of
from glutetimer.gui.train.retest_line import RetestLine
from glutetimer.gui.widgets.buttons import PrimaryButton, QuietButton
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.check_box import CheckBox
from glutetimer.gui.widgets.text import body, explain, small
from glutetimer.gui.wording import source_help
from glutetimer.ports import (
    CircuitRepository,
    Clock,
    HistoryRepository,
    SettingsStore,
    StorageError,
)

_WORKOUTS = 3


class NextStepCard(Card):
    """One suggestion for the circuit that was done last.

    Signals:
        accepted(NextStep): The user wants the circuit so.
        test_requested(Retest): The user wants to do an old maximum-hold test again.
    """

    accepted = Signal(object)
    test_requested = Signal(object)

    def __init__(
        self,
        history: HistoryRepository,
        totals: TotalsRepository,
        circuits: CircuitRepository,
        catalogue: Catalogue,
        settings: SettingsStore,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("next_step")
        self.set_title(self.tr("Next step"))
        self._history, self._totals, self._circuits = history, totals, circuits
        self._catalogue, self._settings, self._clock = catalogue, settings, clock
        self._step: NextStep | None = None
        self._newest = ""
        self._words, self._source = body(wraps=True), small(wraps=True)
        self._words.setObjectName("next_step_words")
        self._source.setObjectName("next_step_source")
        self._build_buttons()

    @property
    def step(self) -> NextStep | None:
        """Return what is suggested; None for nothing."""
        return self._step

    def refresh(self) -> None:
        """Look at the last workouts again."""
        circuits, settings = self._circuits.circuits(), self._settings.load()
        circuit = suggested_circuit(circuits, self._history.last_done())
        self._step = None
        if circuit is not None:
            search = WorkoutSearch(circuit_id=circuit.id, at_most=_WORKOUTS)
            found = self._totals.find_workouts(search)
            done = [Done(one.record, self._history.holds(one.record.id)) for one in found]
            self._step = next_step(circuit, done, self._catalogue)
            self._newest = found[0].record.id if found else ""
            kept = settings.steps_put_off
            if self._step and is_put_off(kept, self._newest, self._step.reason):
                self._step = None
        self._sore.blockSignals(True)
        self._sore.setChecked(settings.sore_on == self._today.isoformat())
        self._sore.blockSignals(False)
        retest = retest_of(circuits, self._history, self._settings, self._today)
        self._retest.show_retest(retest, self._today)
        self._show()

    def _build_buttons(self) -> None:
        self._accept = PrimaryButton()
        self._accept.setObjectName("next_step_accept")
        self._accept.clicked.connect(self._on_accepted)
        self._later = QuietButton(self.tr("Not yet"))
        self._later.setObjectName("next_step_later")
        self._later.clicked.connect(self._on_put_off)
        self._sore = CheckBox(self.tr("I am sore today"))
        self._sore.setObjectName("next_step_sore")
        self._sore.setMinimumHeight(TARGET_PX)
        self._sore.toggled.connect(self._on_sore_toggled)
        self._retest = RetestLine(self._catalogue, self._settings)
        self._retest.test_requested.connect(self.test_requested)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._accept)
        row.addWidget(self._later)
        row.addStretch(1)
        self.header.addWidget(self._sore)
        self.body.addWidget(self._words)
        self.body.addWidget(self._source)
        self.body.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self._retest)

    def _show(self) -> None:
        step = None if self._sore.isChecked() else self._step
        for button in (self._accept, self._later):
            button.setVisible(step is not None)
        if self._sore.isChecked():
            words = self.tr(
                "Take a rest day, or only stretch: soreness that hinders how you move needs time."
            )
            source = self.tr("Source article B. This is not medical advice.")
        elif step is None:
            words = self.tr(
                "Nothing to change now. Two workouts with every second held, at an effort of 7 or "
                "less, bring a suggestion; say after a workout how hard it was."
            )
            source = self.tr("This is not medical advice.")
        else:
            words, source = next_step_words(step, self._catalogue)
            self._accept.setText(accept_words(step, self._catalogue))
        self._words.setText(words)
        self._source.setText(source)
        explain(self._source, source_help(source))

    def _on_accepted(self) -> None:
        if self._step is not None:
            self.accepted.emit(self._step)

    def _on_put_off(self) -> None:
        if self._step is not None:
            kept = put_off(self._settings.load().steps_put_off, self._newest, self._step.reason)
            self._keep(steps_put_off=kept)
            self._step = None
            self._show()

    def _on_sore_toggled(self, sore: bool) -> None:
        self._keep(sore_on=self._today.isoformat() if sore else "")
        self._show()

    def _keep(self, **values: str) -> None:
        # Where it can't be stored, it is asked again another time: nothing is lost by that.
        with suppress(StorageError):
            self._settings.save(self._settings.load().changed(**values))

    @property
    def _today(self) -> date:
        return self._clock.now().date()
