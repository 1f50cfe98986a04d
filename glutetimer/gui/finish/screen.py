# SPDX-License-Identifier: GPL-3.0-or-later
"""The finish screen: planned against held, and one key that keeps it all."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.record import HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.gui.actions import KeyHint, command_for
from glutetimer.gui.announcing import announce
from glutetimer.gui.commands.table import Where
from glutetimer.gui.finish.choices import (
    EFFORT_COMMANDS,
    FELT_COMMANDS,
    EffortCard,
    FeltCard,
    NoteCard,
)
from glutetimer.gui.finish.holds_table import HoldsTable
from glutetimer.gui.finish.summary_card import SummaryCard
from glutetimer.gui.finish.totals import totals, week_before_ms
from glutetimer.gui.fonts import text_scale
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import PrimaryButton, QuietButton
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.notice import Notice
from glutetimer.gui.widgets.scroll_page import NARROW_PX, ScrollPage
from glutetimer.gui.widgets.tab_order import keep_in_order
from glutetimer.gui.widgets.text import small
from glutetimer.gui.wording import said_words
from glutetimer.gui.workout_controller import WorkoutController
from glutetimer.ports import HistoryRepository, SettingsStore, StorageError

# Beside each other, questions and numbers need as much; only texts grow with their size.
MARGINS_PX, TEXTS_PX = 500, 400


class FinishScreen(QWidget):
    """Shows the workout that a controller led last. Every answer is stored at once, also by key.

    Args:
        controller: Holds the workout and stores what is said about it.
        history: The week before it.
        catalogue: Names of the exercises.
        settings: The weekly goal and the first day of a week.

    Signals:
        kept: The user is done here.
        delete_requested: Delete the workout of this id; whoever does offers to undo it.
        save_requested: Save what can't be stored to a place that the user chooses.
    """

    kept = Signal()
    delete_requested = Signal(str)
    save_requested = Signal()

    def __init__(
        self,
        controller: WorkoutController,
        history: HistoryRepository,
        catalogue: Catalogue,
        settings: SettingsStore,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("finish_screen")
        self._controller, self._history, self._settings = controller, history, settings
        self._before_ms: int | None = None
        self._make_parts(catalogue)
        self._place()
        self._connect()

    @Slot()
    def refresh(self) -> None:
        """Show the workout that ran last."""
        runner = self._controller.runner
        record = runner.record
        finished = record.status is WorkoutStatus.FINISHED
        title = self.tr("Workout finished") if finished else self.tr("Workout ended early")
        self._page.set_title(title)
        self._page.set_subtitle(record.circuit_name)
        self._table.show_holds(runner.holds)
        self._effort.set_effort(record.effort)
        self._felt.set_felt(record.felt)
        self._note.set_note(record.note)
        self._read_week(record)
        self._show_sums()
        self._summary.show_sounds(self._controller.sound.timing())
        self._show_storage()
        announce(self._summary, f"{title}. {self._summary.words}")

    def showEvent(self, event: QShowEvent) -> None:
        """Let the next key keep it all."""
        super().showEvent(event)
        self._page.verticalScrollBar().setValue(0)
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on; a focus proxy would hide controls from Tab."""
        self._keep.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the questions beside the numbers where there is room, for large text too."""
        super().resizeEvent(event)
        beside = self.width() >= MARGINS_PX + text_scale() * TEXTS_PX
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)
        (self._numbers if beside else self._below).addWidget(self._holds_card, 1)
        keep_in_order(self._page)
        self._table.ask_for_rows(4 if beside else 8)
        side_px = Space.L if self.width() < NARROW_PX else Space.XXL
        self._bottom.setContentsMargins(side_px, Space.M, side_px, Space.L)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that no control wanted."""
        if event.isAutoRepeat() or self.run_command(command_for(event, Where.FINISH)):
            event.accept()
        else:
            super().keyPressEvent(event)

    def run_command(self, command_id: str) -> bool:
        """Keep it all, or answer; return False for any other command."""
        if command_id in EFFORT_COMMANDS:
            self._effort.choose(EFFORT_COMMANDS[command_id])
        elif command_id in FELT_COMMANDS:
            self._felt.toggle(FELT_COMMANDS[command_id])
        elif command_id == "note":
            self._note.start_writing()
        elif command_id == "keep":
            self._on_kept()
        else:
            return False
        return True

    def _make_parts(self, catalogue: Catalogue) -> None:
        self._page, self._notice = ScrollPage(""), Notice()
        self._summary = SummaryCard()
        self._table = HoldsTable(catalogue)
        self._holds_card = Card(self.tr("Planned and held"))
        self._effort, self._felt, self._note = EffortCard(), FeltCard(), NoteCard()
        self._delete = QuietButton(self.tr("Delete this workout"), "trash")
        self._delete.setObjectName("delete_workout_button")
        self._keep = PrimaryButton(self.tr("Keep"), "check")
        self._keep.setObjectName("keep_button")
        KeyHint(self._keep, "keep", self.tr("Key: Enter or Space"), describes=True)

    def _place(self) -> None:
        self._holds_card.body.addWidget(self._table, 1)
        hint = small(self.tr("Held it differently? Choose the hold and correct it."), wraps=True)
        self._holds_card.body.addWidget(hint)
        self._numbers, questions, self._below = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._numbers.addWidget(self._summary)
        for card in (self._effort, self._felt, self._note):
            questions.addWidget(card)
        questions.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addLayout(self._numbers, 57)
        self._columns.addLayout(questions, 43)
        for layout in (self._numbers, questions, self._below, self._columns):
            layout.setSpacing(Space.L)
        self._page.body.addWidget(self._notice)
        self._page.body.addLayout(self._columns, 1)
        self._page.body.addLayout(self._below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._page, 1)
        self._bottom = QHBoxLayout()
        self._bottom.addWidget(self._delete, 1, Qt.AlignmentFlag.AlignLeft)
        self._bottom.addWidget(self._keep)
        column.addLayout(self._bottom)

    def _connect(self) -> None:
        controller = self._controller
        controller.sound.workout_sounded.connect(self._summary.show_sounds)
        controller.storage_failed.connect(self._show_storage)
        controller.storage_recovered.connect(self._show_storage)
        self._table.hold_corrected.connect(self._on_hold_corrected)
        self._effort.effort_changed.connect(self._store_answers)
        self._felt.felt_changed.connect(self._on_felt_changed)
        self._note.note_changed.connect(self._store_answers)
        self._note.confirmed.connect(self._on_kept)
        self._note.left.connect(self._keep.setFocus)
        self._keep.clicked.connect(self._on_kept)
        self._delete.clicked.connect(self._on_deleted)

    def _read_week(self, record: WorkoutRecord) -> None:
        try:
            self._before_ms = week_before_ms(self._history, record, self._settings.load())
        except StorageError:
            # The notice of what waits says why; the week is on the Progress screen.
            self._before_ms = None

    def _show_sums(self) -> None:
        sums = totals(self._controller.runner.record, self._table.holds_model.holds)
        self._summary.show_totals(sums)
        goal_ms = self._settings.load().weekly_goal_s * 1000
        self._summary.show_week(self._before_ms, sums.held_ms, goal_ms)

    @Slot()
    def _show_storage(self) -> None:
        error = self._controller.storage_error
        if error:
            text = self.tr("{error} This workout waits in memory until it can be stored.")
            self._notice.offer(
                text.format(error=said_words(error)),
                (self.tr("Try again"), self._controller.retry_storage),
                (self.tr("Save what waits…"), self.save_requested.emit),
            )
        else:
            self._notice.hide()

    @Slot(object)
    def _on_hold_corrected(self, hold: HoldRecord) -> None:
        self._controller.correct_hold(hold.id, hold.held_ms)
        self._show_sums()

    @Slot()
    def _on_felt_changed(self) -> None:
        self._store_answers()
        # The advice may have appeared below the edge.
        QTimer.singleShot(0, self, lambda: self._page.ensureWidgetVisible(self._felt))

    @Slot()
    def _store_answers(self) -> None:
        record = self._controller.runner.record
        answers = (self._effort.effort, self._felt.felt, self._note.note)
        if answers != (record.effort, record.felt, record.note):
            self._controller.describe(*answers)

    def _on_kept(self) -> None:
        self._store_answers()
        self.kept.emit()

    def _on_deleted(self) -> None:
        self.delete_requested.emit(self._controller.runner.record.id)
