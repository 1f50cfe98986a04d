# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of a workout that was done elsewhere."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from glutetimer.domain.circuit import MAX_NAME_LENGTH
from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.dialogs import Dialog
from glutetimer.gui.progress.elsewhere import Elsewhere
from glutetimer.gui.progress.held_lines import HeldLines
from glutetimer.gui.progress.length_edit import LengthEdit
from glutetimer.gui.progress.when_edit import WhenEdit
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.field import Field, FieldPair
from glutetimer.gui.widgets.tab_order import keep_in_order

DIALOG_WIDTH_PX = 560


class AddDialog(Dialog):
    """Asks what was done, when and how long.

    Signals:
        workout_entered(Elsewhere): The user wants it added.
    """

    workout_entered = Signal(object)

    def __init__(self, parent: QWidget, catalogue: Catalogue, now: datetime) -> None:
        super().__init__(
            parent,
            self.tr("Add a workout done elsewhere"),
            self.tr("It counts in your weeks like any other, on the day it was done."),
        )
        self._make_fields(now)
        self._lines = HeldLines(catalogue)
        self._lines.changed.connect(self._follow)
        self._follow()
        self.setMinimumWidth(DIALOG_WIDTH_PX)
        self._place()
        self.add_button(self.tr("Cancel"), "cancel").clicked.connect(self.reject)
        self._add = self.add_button(self.tr("Add"), "confirm", primary=True)
        self._add.clicked.connect(self._on_confirmed)
        keep_in_order(self)
        self._name.textChanged.connect(lambda text: self._add.setEnabled(bool(text.strip())))

    def _make_fields(self, now: datetime) -> None:
        self._name = QLineEdit(self.tr("Elsewhere"))
        self._name.setObjectName("add_name")
        self._name.setMaxLength(MAX_NAME_LENGTH)
        self._name.selectAll()
        self._when = WhenEdit(now, now)
        self._when.setObjectName("add_when")
        efforts = [("", self.tr("not said")), *((str(n), str(n)) for n in range(1, 11))]
        self._effort = DropDown(self.tr("Effort, 1 to 10"), efforts)
        self._effort.setObjectName("add_effort")
        self._length = LengthEdit()
        self._note = QLineEdit()
        self._note.setObjectName("add_note")
        self._note.setMaxLength(2_000)

    def _place(self) -> None:
        self.body.setSpacing(Space.M)
        length = Field(self.tr("How long it took"), self._length)
        for part in (
            FieldPair(Field(self.tr("Name"), self._name), Field(self.tr("When"), self._when)),
            Field(self.tr("What was held"), self._lines),
            FieldPair(length, Field(self.tr("Effort, 1 to 10"), self._effort)),
            Field(self.tr("Note"), self._note),
        ):
            self.body.addWidget(part)

    def _follow(self) -> None:
        self._length.follow(self._lines.lines)

    def _on_confirmed(self) -> None:
        self.workout_entered.emit(
            Elsewhere(
                self._name.text().strip(),
                self._when.instant,
                self._lines.lines,
                int(self._effort.value()) if self._effort.value() else None,
                self._note.text().strip(),
                self._length.elapsed_ms,
            )
        )
        self.accept()
