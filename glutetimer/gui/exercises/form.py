# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of an exercise of one's own."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from glutetimer.domain.exercise import (
    MAX_ALIASES,
    MAX_CUE,
    MAX_EXERCISE_NAME,
    MAX_HOW_TO,
    Bearing,
    Exercise,
    Group,
    Mode,
    Sides,
)
from glutetimer.gui.dialogs import ask
from glutetimer.gui.exercises.picture_choice import PictureChoice
from glutetimer.gui.exercises.switches import MuscleChoice
from glutetimer.gui.exercises.usual_hold import UsualHold
from glutetimer.gui.exercises.words import bearing_words, mode_words, positions, sides_words
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import PrimaryButton, QuietButton
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.field import Field, align_left
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.scroll_page import ScrollPage
from glutetimer.gui.widgets.text import small
from glutetimer.gui.wording import group_words


class ExerciseForm(ScrollPage):
    """All that is known of an exercise, to be typed and chosen.

    Signals:
        saved: It is to be stored: the Exercise as it is now.
        cancelled: It is to stay as it was.
    """

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setObjectName("exercise_form")
        self._exercise: Exercise | None = None
        self._shown: Exercise | None = None
        self._taken: frozenset[str] = frozenset()
        self._make_texts()
        self._make_choices()
        self._muscles = MuscleChoice()
        self.picture = PictureChoice()
        self._make_buttons()
        self._place()

    def show_exercise(
        self, exercise: Exercise, names: frozenset[str], *, is_new: bool, is_nameless: bool = False
    ) -> None:
        """Let an exercise be changed.

        Args:
            exercise: As it is.
            names: The names of all others, case-folded.
            is_new: It is not stored yet.
            is_nameless: Its name is still to be found.
        """
        self._exercise, self._taken = exercise, names
        self.set_title(self.tr("New exercise") if is_new else self.tr("Edit exercise"))
        self._name.setText("" if is_nameless else exercise.name)
        self._how_to.setPlainText(exercise.how_to)
        self._cue.setText(exercise.cue)
        self._aliases.setText(", ".join(exercise.aliases))
        self._mode.set_value(exercise.mode.value)
        self._sides.set_value(exercise.sides.value)
        self._position.setCurrentIndex(max(0, self._position.findData(exercise.position)))
        self._bearing.set_value(exercise.bearing.value)
        self._group.set_value(exercise.group.value)
        self._usual.show_range(exercise.usual_hold_ms)
        self._muscles.show_muscles(exercise.muscles)
        self.picture.show_picture(exercise.picture)
        self._name_field.set_problem("")
        self._hold_field.set_problem("")
        self._shown = self._typed()

    @property
    def is_changed(self) -> bool:
        """Tell whether something differs from what was shown."""
        return self._typed() != self._shown or self.picture.new_picture is not None

    def save(self) -> None:
        """Ask for the exercise to be stored, or say what is wrong beside it."""
        name = self._name.text().strip()
        self._name_field.set_problem(self._name_problem(name))
        wrong_way = self._usual.is_wrong_way
        self._hold_field.set_problem(
            self.tr("The shortest hold is longer than the longest one.") if wrong_way else ""
        )
        if self._name_field.problem:
            self._name.setFocus()
        elif wrong_way:
            self._usual.setFocus()
        elif (exercise := self._typed()) is not None:
            self.saved.emit(exercise)

    def cancel(self) -> None:
        """Leave; ask first if something was changed."""
        if not self.is_changed:
            self.cancelled.emit()
            return
        ask(
            self,
            self.tr("Leave without saving?"),
            self.tr("Leave"),
            self.cancelled.emit,
            detail=self.tr("What you changed here is lost."),
            cancel_text=self.tr("Stay"),
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to the name."""
        super().focusInEvent(event)
        self._name.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Ctrl+Enter, leave by Escape."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> Exercise | None:
        """Return the exercise as the form has it; None before there is one."""
        if self._exercise is None:
            return None
        return replace(
            self._exercise,
            name=self._name.text().strip() or self._exercise.name,
            group=Group(self._group.value()),
            mode=Mode(self._mode.value()),
            sides=Sides(self._sides.value()),
            muscles=self._muscles.chosen(self._exercise.muscles),
            bearing=Bearing(self._bearing.value()),
            position=self._position.value(),
            usual_hold_ms=self._usual.range_ms(),
            how_to=self._how_to.toPlainText().strip()[:MAX_HOW_TO],
            cue=self._cue.text().strip(),
            picture=self.picture.picture,
            aliases=_names(self._aliases.text()),
            own=True,
        )

    def _name_problem(self, name: str) -> str:
        if not name:
            return self.tr("It needs a name.")
        if name.casefold() in self._taken:
            return self.tr("There is an exercise of this name already.")
        return ""

    def _make_texts(self) -> None:
        self._name = _line("name_edit", MAX_EXERCISE_NAME)
        self._name.returnPressed.connect(self.save)
        self._cue = _line("cue_edit", MAX_CUE)
        self._aliases = _line("aliases_edit", MAX_ALIASES * 40)
        self._how_to = QPlainTextEdit()
        self._how_to.setObjectName("how_to_edit")
        self._how_to.setTabChangesFocus(True)
        self._how_to.setMinimumHeight(120)
        self._how_to.setMaximumHeight(180)
        self._name_field = Field(self.tr("Name"), self._name)

    def _make_choices(self) -> None:
        self._mode = _choice("mode_choice", [(each.value, mode_words(each)) for each in Mode])
        two = (Sides.BOTH, Sides.LEFT_RIGHT)
        self._sides = _choice("sides_choice", [(each.value, sides_words(each)) for each in two])
        self._position = _choice(
            "position_choice", [("", self.tr("Not said")), *positions().items()]
        )
        self._bearing = _choice(
            "bearing_choice", [(each.value, bearing_words(each)) for each in Bearing]
        )
        self._group = _choice("group_choice", [(each.value, group_words(each)) for each in Group])
        self._usual = UsualHold()
        self._hold_field = Field(self.tr("Usual hold"), self._usual)

    def _make_buttons(self) -> None:
        cancel = QuietButton(self.tr("Cancel"))
        cancel.setObjectName("cancel_exercise_button")
        cancel.clicked.connect(self.cancel)
        self.toolbar.addWidget(cancel)
        self.toolbar.addWidget(self._save_button("save_exercise_button"))

    def _save_button(self, name: str) -> PrimaryButton:
        button = PrimaryButton(self.tr("Save"), "check")
        button.setObjectName(name)
        button.clicked.connect(self.save)
        return button

    def _place(self) -> None:
        what = Card(self.tr("What it is"))
        what.body.addWidget(self._name_field)
        also = Field(self.tr("Also called, separated by commas"), self._aliases)
        what.body.addWidget(also)
        what.body.addWidget(
            _flow(
                Field(self.tr("Kind"), self._mode),
                Field(self.tr("Sides"), self._sides),
                self._hold_field,
            )
        )
        how = Card(self.tr("How it is done"))
        how.body.addWidget(Field(self.tr("How to"), self._how_to))
        how.body.addWidget(Field(self.tr("What the voice says during the hold"), self._cue))
        body = Card(self.tr("The body"))
        body.body.addWidget(small(self.tr("Muscles")))
        body.body.addWidget(self._muscles)
        group = Field(self.tr("In charts among"), self._group)
        position = Field(self.tr("Position"), self._position)
        bearing = Field(self.tr("Weight on the legs"), self._bearing)
        body.body.addWidget(_flow(position, bearing, group))
        picture = Card(self.tr("Picture"))
        picture.body.addWidget(self.picture)
        for card in (what, how, body, picture):
            self.body.addWidget(card)
        # The one above is out of sight by now.
        self.body.addWidget(self._save_button("save_below_button"), 0, Qt.AlignmentFlag.AlignRight)
        self.body.addStretch(1)


def _names(text: str) -> tuple[str, ...]:
    names = (" ".join(part.split()) for part in text.split(","))
    kept = dict.fromkeys(name[:MAX_EXERCISE_NAME] for name in names if name)
    return tuple(kept)[:MAX_ALIASES]


def _line(name: str, longest: int) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setMaxLength(longest)
    return line


def _choice(name: str, options: list[tuple[str, str]]) -> DropDown:
    choice = DropDown("", options)
    choice.setObjectName(name)
    return choice


def _flow(*parts: QWidget) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, spacing=Space.L)
    for part in parts:
        if isinstance(part, Field):
            align_left(part)
        flow.addWidget(part)
    row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return row
