# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of exercises that the catalogue lacks or only resembles, and what they are taken as."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutetimer.domain.exercise import Catalogue, exercise_id_of
from glutetimer.domain.import_report import LEAVE_OUT, Certainty, ImportReport, Match
from glutetimer.gui.circuits.exercise_field import ExerciseField
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.text import body, small
from glutetimer.gui.wording import figure_words

FIRST_ROWS = 20
_OWN, _OTHER, _LEAVE = "own", "other", "leave"


class UnsureName(NamedTuple):
    """A name of which it is not sure what it means.

    Attributes:
        match: What it was taken as.
        names: All names of the files that were taken as the same.
        has_history: Holds of a history have it.
    """

    match: Match
    names: tuple[str, ...]
    has_history: bool


def unsure_names(reports: Iterable[ImportReport]) -> list[UnsureName]:
    """Return the names that somebody should look at, each once."""
    found: dict[str, UnsureName] = {}
    for report in reports:
        held = {hold.exercise_id for workout in report.workouts for hold in workout.holds}
        for match in report.matches:
            if match.certainty is Certainty.SURE:
                continue
            first = found.get(match.exercise_id, UnsureName(match, (), False))
            names = dict.fromkeys((*first.names, match.name))
            has_history = first.has_history or match.exercise_id in held
            found[match.exercise_id] = UnsureName(first.match, tuple(names), has_history)
    return list(found.values())


class ExerciseChoices(Card):
    """One row for each unsure name.

    Args:
        unsure: At least one.
        catalogue: What they can be taken as.
    """

    def __init__(
        self, unsure: Sequence[UnsureName], catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("exercise_choices")
        self.set_title(self.tr("Exercises"))
        self._unsure, self._catalogue = list(unsure), catalogue
        self._rows: list[_ChoiceRow] = []
        self.body.addWidget(
            small(
                self.tr(
                    "These names are not in the catalogue as they stand. An exercise of your own "
                    "has statistics of its own."
                ),
                wraps=True,
            )
        )
        self._list = QVBoxLayout()
        self.body.addLayout(self._list)
        self._more = QuietButton(
            self.tr("Show all {count} names").format(count=figure_words(len(unsure), 0))
        )
        self._more.setObjectName("all_names")
        self._more.clicked.connect(self._add_rows)
        self._add_rows()
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def choices(self) -> dict[str, str]:
        """Return the ids of the exercises that were chosen in place of others, by name."""
        return {
            name: row.exercise_id
            for row in self._rows
            if row.exercise_id != row.unsure.match.exercise_id
            for name in row.unsure.names
        }

    def _add_rows(self) -> None:
        """Add as many rows as can be read at once, and more whenever they are asked for."""
        start = len(self._rows)
        for unsure in self._unsure[start : start + FIRST_ROWS * (1 + start)]:
            row = _ChoiceRow(unsure, self._catalogue)
            self._rows.append(row)
            self._list.addWidget(row)
        self._more.setVisible(len(self._rows) < len(self._unsure))


class _ChoiceRow(QWidget):
    """A name, what becomes of it, and the exercise if it is another one."""

    def __init__(self, unsure: UnsureName, catalogue: Catalogue) -> None:
        super().__init__()
        self.setObjectName("choice_row")
        self.unsure = unsure
        match = unsure.match
        self._guess = match.exercise_id if match.certainty is Certainty.GUESS else ""
        self._chosen = self._guess
        self._kind = DropDown(self.tr("What “{name}” becomes").format(name=match.name))
        self._kind.setObjectName("choice")
        self._kind.set_options(self._options())
        self._kind.set_value(_OTHER if self._guess else _OWN)
        self._kind.value_changed.connect(self._on_kind_changed)
        self._field = ExerciseField(catalogue)
        self._field.setObjectName("choice_exercise")
        self._field.setAccessibleName(self.tr("Exercise for “{name}”").format(name=match.name))
        self._field.setPlaceholderText(self.tr("Type a part of its name"))
        self._field.setVisible(bool(self._guess))
        self._field.exercise_chosen.connect(self._on_exercise_chosen)
        if self._guess:
            self._field.set_exercise(self._guess)
        self._lay_out(body(match.name, wraps=True))

    @property
    def exercise_id(self) -> str:
        """Return the exercise that the name is taken as, or LEAVE_OUT."""
        match self._kind.value():
            case "leave":
                return LEAVE_OUT
            case "other" if self._chosen:
                return self._chosen
            case _ if self._guess:
                return exercise_id_of(self.unsure.match.bare)
            case _:
                return self.unsure.match.exercise_id

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter choose an exercise; it must not import at once."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def _options(self) -> list[tuple[str, str]]:
        options = [
            (_OWN, self.tr("Keep as an exercise of my own")),
            (_OTHER, self.tr("Take as another exercise")),
        ]
        if self.unsure.has_history:
            options.append((_LEAVE, self.tr("Leave out its holds")))
        return options

    def _lay_out(self, name: QWidget) -> None:
        controls = FlowLayout(spacing=Space.S)
        controls.addWidget(self._kind)
        controls.addWidget(self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(name)
        column.addLayout(controls)

    def _on_kind_changed(self, kind: str) -> None:
        self._field.setVisible(kind == _OTHER)
        if kind == _OTHER:
            self._field.setFocus()

    def _on_exercise_chosen(self, exercise_id: str) -> None:
        self._chosen = exercise_id
