# SPDX-License-Identifier: GPL-3.0-or-later
"""One workout of the history: its holds to correct, its answers and note, and its deletion."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.record import HoldRecord, WorkoutRecord
from glutetimer.gui.finish.choices import EffortCard, FeltCard, NoteCard
from glutetimer.gui.finish.holds_table import HoldsTable
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import IconButton
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.notice import Notice
from glutetimer.gui.widgets.scroll_page import ScrollPage
from glutetimer.gui.widgets.text import small
from glutetimer.gui.wording import clock_words, date_words, duration_words, said_words
from glutetimer.ports import HistoryRepository, StorageError

BESIDE_PX = 900
_ROWS = 8


class WorkoutPage(ScrollPage):
    """A workout as it was recorded; every change is stored at once.

    Signals:
        back_requested: The list is wanted again.
        delete_requested(str): Delete the workout of this id; whoever does offers to undo it.
        hold_corrected(HoldRecord): A hold was corrected; the record as it was when it was opened.
        answers_changed(WorkoutRecord): Effort, where it was felt or the note was changed; the
            workout as it was before.
        details_requested(WorkoutRecord): Day, time or name are to be corrected.
        export_requested(str): The workout of this id is wanted as a file for sports programs.
    """

    back_requested = Signal()
    delete_requested = Signal(str)
    hold_corrected = Signal(object)
    answers_changed = Signal(object)
    details_requested = Signal(object)
    export_requested = Signal(str)

    def __init__(
        self, history: HistoryRepository, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent=parent)
        self.setObjectName("workout_page")
        self._history = history
        self._record: WorkoutRecord | None = None
        self._recorded: dict[str, HoldRecord] = {}
        self._notice = Notice()
        self._table = HoldsTable(catalogue)
        self._table.ask_for_rows(_ROWS)
        self._effort, self._felt, self._note = EffortCard(), FeltCard(), NoteCard()
        self._build_buttons()
        self._place()
        self._table.hold_corrected.connect(self._on_hold_corrected)
        self._effort.effort_changed.connect(self._store_answers)
        self._felt.felt_changed.connect(self._store_answers)
        self._note.note_changed.connect(self._store_answers)

    @property
    def workout_id(self) -> str:
        """Return the id of the workout that is open; empty for none."""
        return self._record.id if self._record else ""

    def open_workout(self, workout_id: str) -> bool:
        """Show a workout; return whether it is there."""
        self._notice.hide()
        row = self._table.currentIndex().row() if workout_id == self.workout_id else -1
        self._record = self._history.workout(workout_id)
        if self._record is None:
            return False
        holds = self._history.holds(workout_id)
        self._recorded = {hold.id: hold for hold in holds}
        self.set_title(self._record.circuit_name)
        self._show_holds(holds, row)
        self._effort.set_effort(self._record.effort)
        self._felt.set_felt(self._record.felt)
        self._note.set_note(self._record.note)
        self._say_sums()
        return True

    def _show_holds(self, holds: Sequence[HoldRecord], row: int) -> None:
        """Show the holds; a row that was chosen stays so, and the focus in it."""
        focused = cast("QWidget | None", self.focusWidget())
        had_focus = focused is not None and self._table.isAncestorOf(focused)
        self._table.show_holds(holds)
        if 0 <= row < len(holds):
            self._table.selectRow(row)
        if had_focus:
            self._table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the questions beside the holds where there is room."""
        way = QBoxLayout.Direction
        beside = self.width() >= BESIDE_PX
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)
        super().resizeEvent(event)

    def _build_buttons(self) -> None:
        back = IconButton("chevron-left", self.tr("Back to all workouts"))
        back.setObjectName("workout_back")
        back.clicked.connect(self._on_back)
        delete = IconButton("trash", self.tr("Delete this workout"))
        delete.setObjectName("delete_workout")
        delete.clicked.connect(lambda: self.delete_requested.emit(self.workout_id))
        details = IconButton("edit", self.tr("Correct the day, the time or the name"))
        details.setObjectName("correct_workout")
        details.clicked.connect(lambda: self.details_requested.emit(self._record))
        export = IconButton("export", self.tr("Save for sports programs and watches (FIT)"))
        export.setObjectName("export_workout")
        export.clicked.connect(lambda: self.export_requested.emit(self.workout_id))
        for button in (back, details, export, delete):
            self.toolbar.addWidget(button)

    def _place(self) -> None:
        holds = Card(self.tr("Planned and held"))
        holds.body.addWidget(self._table, 1)
        hint = small(self.tr("Held it differently? Choose the hold and correct it."), wraps=True)
        holds.body.addWidget(hint)
        questions = QVBoxLayout()
        questions.setSpacing(Space.L)
        for card in (self._effort, self._felt, self._note):
            questions.addWidget(card)
        questions.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.L)
        self._columns.addWidget(holds, 57)
        self._columns.addLayout(questions, 43)
        self.body.addWidget(self._notice)
        self.body.addLayout(self._columns, 1)

    def _say_sums(self) -> None:
        record = self._record
        if record is None:
            return
        holds = self._table.holds_model.holds
        day = date_words(record.local_date, with_year=True)
        began = QTime(record.started_at.hour, record.started_at.minute)
        at = QLocale().toString(began, QLocale.FormatType.ShortFormat)
        held = clock_words(sum(hold.held_ms for hold in holds))
        planned = clock_words(sum(hold.planned_ms for hold in holds))
        words = self.tr("{day}, {time} · {held} held of {planned} planned")
        parts = [words.format(day=day, time=at, held=held, planned=planned)]
        if record.elapsed_ms:
            length = duration_words(record.elapsed_ms)
            parts.append(self.tr("{length} in all").format(length=length))
        self.set_subtitle(" · ".join(parts))

    def _on_hold_corrected(self, hold: HoldRecord) -> None:
        try:
            self._history.correct_hold(hold.id, hold.held_ms)
        except StorageError as error:
            self._notice.show_text(said_words(error))
            return
        self._say_sums()
        self.hold_corrected.emit(self._recorded[hold.id])

    def _store_answers(self) -> None:
        record = self._record
        answers = (self._effort.effort, self._felt.felt, self._note.note)
        if record is None or answers == (record.effort, record.felt, record.note):
            return
        effort, felt, note = answers
        changed = replace(record, effort=effort, felt=felt, note=note)
        try:
            self._history.update_workout(changed)
        except StorageError as error:
            self._notice.show_text(said_words(error))
        else:
            self._record = changed
            self.answers_changed.emit(record)

    def _on_back(self) -> None:
        self._store_answers()
        self.back_requested.emit()
