# SPDX-License-Identifier: GPL-3.0-or-later
"""New exercises, copies and changes, from the form to the storage."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from glutetimer.domain.exercise import Catalogue, Exercise, unfinished_exercise
from glutetimer.gui.exercises.form import ExerciseForm
from glutetimer.gui.exercises.naming import free_id, free_name, names_beside
from glutetimer.gui.wording import said_words
from glutetimer.ports import Clock, ExerciseRepository, StorageError

_NAMELESS = "-"


class ExerciseEditing(QObject):
    """Fills the form and stores what comes out of it.

    Args:
        exercises: Where it is stored.
        catalogue: All exercises; follows each change of ``exercises``.
        clock: Gives pictures their names.
        form: The form.

    Signals:
        stored: An exercise was stored: its id.
        failed: It could not be: a sentence.
    """

    stored = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        exercises: ExerciseRepository,
        catalogue: Catalogue,
        clock: Clock,
        form: ExerciseForm,
    ) -> None:
        super().__init__(form)
        self._repository, self._catalogue, self._clock = exercises, catalogue, clock
        self._form = form
        self._is_new = False
        form.saved.connect(self._on_saved)

    def create(self) -> None:
        """Show the form of a new exercise."""
        self._show(unfinished_exercise(_NAMELESS), is_new=True)

    def change(self, exercise: Exercise) -> None:
        """Show the form of an exercise of the user's own."""
        self._show(exercise, is_new=False)

    def copy(self, exercise: Exercise) -> None:
        """Show the form of a copy that will be the user's own."""
        words = self.tr("My {exercise}")
        # Some languages put the name first.
        name = exercise.name if words.startswith("{") else exercise.name.lower()
        wanted = words.format(exercise=name)
        name = free_name(self._catalogue, wanted)
        self._show(replace(exercise, name=name, aliases=(), elsewhere=(), own=True), is_new=True)

    def _show(self, exercise: Exercise, *, is_new: bool) -> None:
        self._is_new = is_new
        names = names_beside(self._catalogue, None if is_new else exercise)
        is_nameless = exercise.name == _NAMELESS
        self._form.show_exercise(exercise, names, is_new=is_new, is_nameless=is_nameless)

    def _on_saved(self, exercise: Exercise) -> None:
        if self._is_new:
            exercise = replace(exercise, id=free_id(self._catalogue, exercise.name))
        try:
            self._repository.save(self._with_picture(exercise))
        except StorageError as error:
            self.failed.emit(said_words(error))
        else:
            self.stored.emit(exercise.id)

    def _with_picture(self, exercise: Exercise) -> Exercise:
        new = self._form.picture.new_picture
        if new is None:
            return exercise
        name = f"{self._clock.new_id()}.{new.ending}"
        return replace(exercise, picture=self._repository.keep_picture(new.data, name))
