# SPDX-License-Identifier: GPL-3.0-or-later
"""The Exercises screen: the library, one exercise in full, and the form of one's own."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.actions import build_action
from glutetimer.gui.exercises.additions import Addition, Additions
from glutetimer.gui.exercises.detail import ExerciseDetail
from glutetimer.gui.exercises.editing import ExerciseEditing
from glutetimer.gui.exercises.form import ExerciseForm
from glutetimer.gui.exercises.held import Held, held_of
from glutetimer.gui.exercises.library import Library
from glutetimer.gui.widgets.notice import Notice
from glutetimer.gui.widgets.undo_bar import UndoBar
from glutetimer.gui.wording import said_words
from glutetimer.ports import (
    CircuitRepository,
    Clock,
    DraftRepository,
    ExerciseRepository,
    HistoryRepository,
    StorageError,
)

_T = TypeVar("_T")


class ExercisesScreen(QWidget):
    """Find, read, hold, make, change, copy and delete exercises.

    Args:
        exercises: The user's own.
        catalogue: All of them; it follows each change of ``exercises``.
        circuits: Where exercises are used.
        drafts: Circuits that are being changed.
        history: What was held.
        clock: Tells the day, and gives pictures their names.
        undo_bar: Offers to undo a deletion.

    Signals:
        start_requested: Start a workout of this Circuit, which may be a maximum-hold test.
        circuit_opened: The circuit with this id is to be seen.
        circuit_changed: The circuit with this id was changed here.
        more_toggled: The exercises of free-exercise-db are wanted, or not any more.
    """

    start_requested = Signal(object)
    circuit_opened = Signal(str)
    circuit_changed = Signal(str)
    more_toggled = Signal(bool)

    def __init__(
        self,
        exercises: ExerciseRepository,
        catalogue: Catalogue,
        circuits: CircuitRepository,
        drafts: DraftRepository,
        history: HistoryRepository,
        clock: Clock,
        undo_bar: UndoBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exercises_screen")
        self._repository, self._catalogue = exercises, catalogue
        self._circuits, self._history = circuits, history
        self._clock, self._undo_bar = clock, undo_bar
        self._additions = Additions(circuits, drafts)
        self._open_id = ""
        self._notice = Notice()
        self._library = Library(catalogue)
        self._detail = ExerciseDetail()
        self._form = ExerciseForm()
        self._editing = ExerciseEditing(exercises, catalogue, clock, self._form)
        self._pages = QStackedWidget()
        for page in (self._library, self._detail, self._form):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notice)
        column.addWidget(self._pages, 1)
        self._connect()

    def refresh(self) -> None:
        """Show what has changed elsewhere; call it when the screen is shown."""
        self._library.refresh()
        if self._pages.currentWidget() is self._detail:
            self.open_exercise(self._open_id)

    def set_more(self, wanted: bool) -> None:
        """Show whether the exercises of free-exercise-db are offered."""
        self._library.set_more(wanted)
        self._library.refresh()

    def open_exercise(self, exercise_id: str) -> None:
        """Show an exercise in full; the list if there is no such exercise."""
        exercise = self._catalogue.get(exercise_id)
        if exercise is None or exercise_id not in self._catalogue:
            self.show_library()
            return
        self._open_id = exercise_id
        today = self._clock.now().date()
        held = self._try(lambda: held_of(self._history, exercise_id, today))
        circuits = self._try(lambda: list(self._circuits.circuits()))
        self._detail.show_exercise(exercise, held or Held({}, None, today), circuits or [])
        self._show(self._detail)

    def show_library(self) -> None:
        """Show the list, at the exercise that was open."""
        self._library.refresh()
        self._show(self._library)
        if self._open_id in self._catalogue:
            self._library.cards.choose(self._open_id)
            self._library.cards.setFocus()

    def create_exercise(self) -> None:
        """Show the form of a new exercise."""
        if self._pages.currentWidget() is not self._form:
            self._editing.create()
            self._show(self._form)

    def search(self) -> None:
        """Go to the search field."""
        if self._pages.currentWidget() is self._detail:
            self.show_library()
        if self._pages.currentWidget() is self._library:
            self._library.search.setFocus()
            self._library.search.selectAll()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on; a focus proxy would hide the controls before it from Tab."""
        super().focusInEvent(event)
        if page := self._pages.currentWidget():
            page.setFocus()

    def _connect(self) -> None:
        self._library.opened.connect(self.open_exercise)
        self._library.created.connect(self.create_exercise)
        self._library.more_toggled.connect(self.more_toggled)
        self._detail.left.connect(self.show_library)
        self._detail.start_requested.connect(self.start_requested)
        self._detail.addition_requested.connect(self._on_addition_requested)
        self._detail.circuit_opened.connect(self.circuit_opened)
        self._detail.edit_requested.connect(self._on_edit_requested)
        self._detail.copy_requested.connect(self.copy_exercise)
        self._detail.deletion_requested.connect(self._on_deletion_requested)
        self._editing.stored.connect(self._on_stored)
        self._editing.failed.connect(self._notice.show_text)
        self._form.cancelled.connect(lambda: self.open_exercise(self._open_id))
        self.addAction(build_action("new_exercise", self, self.create_exercise))
        self.addAction(build_action("search", self, self.search))

    def _on_addition_requested(self, circuit_id: str) -> None:
        exercise = self._catalogue.get(self._open_id)
        if exercise is None:
            return
        before = self._try(lambda: self._additions.add(circuit_id, exercise))
        if before is None:
            return
        self.circuit_changed.emit(circuit_id)
        self.open_exercise(exercise.id)
        words = self.tr("“{exercise}” is now at the end of “{circuit}”.")
        self._undo_bar.offer(
            words.format(exercise=exercise.name, circuit=before.circuit.name),
            lambda: self._take_back(before),
        )

    def _take_back(self, before: Addition) -> None:
        if self._do(lambda: self._additions.take_back(before)):
            self.circuit_changed.emit(before.circuit.id)
            self.refresh()

    def _on_edit_requested(self) -> None:
        exercise = self._catalogue.get(self._open_id)
        if exercise is not None:
            self._editing.change(exercise)
            self._show(self._form)

    def copy_exercise(self) -> None:
        """Show the form of a copy of the open exercise."""
        exercise = self._catalogue.get(self._open_id)
        if exercise is not None:
            self._editing.copy(exercise)
            self._show(self._form)

    def _on_stored(self, exercise_id: str) -> None:
        self._notice.hide()
        self._library.reveal(exercise_id)
        self.open_exercise(exercise_id)

    def _on_deletion_requested(self) -> None:
        exercise = self._catalogue.get(self._open_id)
        if exercise is None or not self._do(lambda: self._repository.delete(exercise.id)):
            return
        self._open_id = ""
        self.show_library()
        words = self.tr("Deleted “{exercise}”. What was held of it stays.")
        words = words.format(exercise=exercise.name)
        self._undo_bar.offer(words, lambda: self._restore(exercise.id))

    def _restore(self, exercise_id: str) -> None:
        if self._do(lambda: self._repository.restore(exercise_id)):
            self._show(self._library)
            self._library.reveal(exercise_id)

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        page.setFocus()

    def _do(self, write: Callable[[], object]) -> bool:
        """Write to the storage; say so and return False if it fails."""
        return self._try(lambda: (write(), True)) is not None

    def _try(self, read: Callable[[], _T]) -> _T | None:
        try:
            return read()
        except StorageError as error:
            self._notice.show_text(said_words(error))
            return None
