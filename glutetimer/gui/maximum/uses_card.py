# SPDX-License-Identifier: GPL-3.0-or-later
"""The circuits that train what was tested, and a button each that sets their percent."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from glutetimer.domain.circuit import MAX_PERCENT, MIN_PERCENT, Circuit
from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.maximum import MaximumTest, percents, trains, with_percent
from glutetimer.domain.targets import USUAL_PERCENT, BestHolds
from glutetimer.gui.maximum.words import source_words, use_words, what_words
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.field import Field, align_left
from glutetimer.gui.widgets.notice import Notice
from glutetimer.gui.widgets.stepper import Stepper, Unit
from glutetimer.gui.widgets.text import body, small, subheading
from glutetimer.gui.widgets.undo_bar import UndoBar
from glutetimer.gui.wording import said_words
from glutetimer.ports import CircuitRepository, DraftRepository, StorageError


class UsesCard(Card):
    """Sets holds to a percent of the best hold, circuit by circuit; each can be undone.

    Args:
        circuits: All circuits.
        drafts: What is being changed of them, which follows.
        catalogue: Names the exercise.
        undo_bar: Where each change can be undone.

    Signals:
        used: The circuit of this id was changed, or changed back.
    """

    used = Signal(str)

    def __init__(
        self,
        circuits: CircuitRepository,
        drafts: DraftRepository,
        catalogue: Catalogue,
        undo_bar: UndoBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Train with it"))
        self._circuits, self._drafts = circuits, drafts
        self._catalogue, self._undo_bar = catalogue, undo_bar
        self._test: MaximumTest | None = None
        self._bests: BestHolds = {}
        self._notice = Notice()
        label = self.tr("Percent of your best hold")
        self._percent = Field(label, _percent_stepper(label))
        self._percent.control.setObjectName("maximum_percent")
        self._percent.control.set_value(USUAL_PERCENT)
        self._percent.control.value_changed.connect(self._show_rows)
        align_left(self._percent)
        self._nothing = body(wraps=True)
        self._nothing.setObjectName("maximum_no_circuit")
        self._rows = QWidget()
        QVBoxLayout(self._rows)
        for part in (self._notice, self._percent, self._nothing, self._rows):
            self.body.addWidget(part)
        follow = self.tr(
            "The holds follow your best hold from then on, each side by itself; test again after "
            "about four weeks."
        )
        self.body.addWidget(small(follow, wraps=True))
        self.body.addWidget(small(source_words(), wraps=True))

    def show_uses(self, test: MaximumTest, bests: BestHolds) -> None:
        """Show the circuits that train what was tested.

        Args:
            test: What was tested.
            bests: The best holds now.
        """
        self._test, self._bests = test, bests
        self._show_rows()

    def _show_rows(self) -> None:
        test = self._test
        if test is None:
            return
        found = [each for each in self._read() if trains(each, test.exercise_id, test.load)]
        self._nothing.setText(
            self.tr("No circuit has a timed hold of this yet: {test}.").format(
                test=what_words(test, self._catalogue)
            )
        )
        self._nothing.setVisible(not found)
        self._percent.setVisible(bool(found))
        old = self._rows
        self._rows = QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, Space.S, 0, Space.S)
        column.setSpacing(Space.M)
        for circuit in found:
            column.addLayout(self._row(circuit, test))
        self.body.replaceWidget(old, self._rows)
        old.setParent(None)
        old.deleteLater()

    def _row(self, circuit: Circuit, test: MaximumTest) -> QHBoxLayout:
        percent = self._percent.control.value()
        used = percents(circuit, test.exercise_id, test.load) == {percent}
        text = self.tr("Uses {percent} %") if used else self.tr("Use {percent} %")
        button = QuietButton(text.format(percent=percent), "check" if used else "")
        button.setObjectName(f"use_{circuit.id}")
        button.setAccessibleName(
            self.tr("Use {percent} % in {circuit}").format(percent=percent, circuit=circuit.name)
        )
        button.setEnabled(not used)
        button.clicked.connect(partial(self._use, circuit.id, percent))
        names = QVBoxLayout()
        names.setSpacing(Space.XS)
        names.addWidget(subheading(circuit.name, wraps=True))
        names.addWidget(small(use_words(circuit, test, self._bests, percent), wraps=True))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addLayout(names, 1)
        row.addWidget(button)
        return row

    def _use(self, circuit_id: str, percent: int) -> None:
        circuit, test = self._circuits.get(circuit_id), self._test
        if circuit is None or test is None:
            return
        before = [circuit, *filter(None, [self._drafts.get(circuit_id)])]
        if self._save(
            [with_percent(each, test.exercise_id, test.load, percent) for each in before]
        ):
            text = self.tr("“{circuit}” holds {percent} % of your best hold now.")
            self._undo_bar.offer(
                text.format(circuit=circuit.name, percent=percent), partial(self._restore, before)
            )

    def _restore(self, before: Sequence[Circuit]) -> None:
        self._save(before)

    def _read(self) -> list[Circuit]:
        try:
            return list(self._circuits.circuits())
        except StorageError as error:
            self._notice.show_text(said_words(error))
            return []

    def _save(self, versions: Sequence[Circuit]) -> bool:
        """Store a circuit, and its draft if that comes with it; tell whether it is stored."""
        try:
            self._circuits.save(versions[0])
            for draft in versions[1:]:
                self._drafts.save(draft)
        except StorageError as error:
            self._notice.show_text(said_words(error))
            return False
        self._notice.hide()
        self._show_rows()
        self.used.emit(versions[0].id)
        return True


def _percent_stepper(label: str) -> Stepper:
    steps = range(MIN_PERCENT, MAX_PERCENT + 1, 5)
    return Stepper(label, MIN_PERCENT, MAX_PERCENT, unit=Unit.PERCENT, steps=steps)
