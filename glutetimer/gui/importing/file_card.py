# SPDX-License-Identifier: GPL-3.0-or-later
"""What one file holds, before any of it comes in."""

from collections import deque
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutetimer.domain.circuit import Circuit
from glutetimer.domain.import_report import Certainty, ImportedExercise, ImportReport, Note
from glutetimer.gui.circuits.words import Outline
from glutetimer.gui.importing.note_list import NoteList
from glutetimer.gui.importing.take_row import TakeRow, circuit_row
from glutetimer.gui.importing.words import (
    described_words,
    found_words,
    history_words,
    more_circuits_words,
    names_words,
    own_exercise_count_words,
    remedy_words,
)
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.text import TextLabel, Tone, small, subheading, tip
from glutetimer.gui.wording import said_words

ROWS_AT_ONCE = 30
_HOLDS_AT_ONCE = 600


class FileCard(Card):
    """One file: what it is, what comes in and how, what does not and why.

    The circuits get their rows little by little, so that no file holds up the window.

    Args:
        report: What was read.

    Signals:
        changed: Something is taken now, or not any more.
    """

    changed = Signal()

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("file_card")
        self._report = report
        self._rows: dict[str, TakeRow] = {}
        self._history: TakeRow | None = None
        self._exercises: TakeRow | None = None
        self._waiting = deque(report.circuits)
        self._rows_to_show = ROWS_AT_ONCE
        self._takes_rest = True
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._add_rows)
        name = subheading(Path(report.file).name or report.file, wraps=True)
        name.setObjectName("file_name")
        name.setToolTip(tip(report.file))
        self.body.addWidget(name)
        if report.refused is None:
            self._say_what_comes_in()
        else:
            self._say_why_not(said_words(report.refused))

    @property
    def rows(self) -> list[TakeRow]:
        """Return the rows of the circuits that there are by now."""
        return list(self._rows.values())

    @property
    def can_come_in(self) -> bool:
        """Tell whether there is anything in the file to be taken."""
        return not self._report.is_empty

    def chosen(self) -> ImportReport:
        """Return the report with what is taken alone; a circuit without a row yet is taken."""
        report = self._report
        kept = [circuit for circuit in report.circuits if self._takes(circuit)]
        takes_history = self._history is not None and self._history.is_taken
        chosen = replace(
            report, circuits=tuple(kept), workouts=report.workouts if takes_history else ()
        )
        wanted = _ids_in(chosen)
        if self._exercises is not None and self._exercises.is_taken:
            wanted |= {each.exercise_id for each in _only_described(report)}
        exercises = (each for each in report.exercises if each.exercise_id in wanted)
        return replace(chosen, exercises=tuple(exercises))

    def _takes(self, circuit: Circuit) -> bool:
        row = self._rows.get(circuit.id)
        return self._takes_rest if row is None else row.is_taken

    def _say_why_not(self, reason: str) -> None:
        for name, label in (
            ("refusal", TextLabel(reason[:1].upper() + reason[1:], tone=Tone.BAD, wraps=True)),
            ("remedy", small(remedy_words(self._report), wraps=True)),
        ):
            label.setObjectName(name)
            self.body.addWidget(label)

    def _say_what_comes_in(self) -> None:
        report = self._report
        found = " · ".join(filter(None, (report.format, found_words(report))))
        summary = small(found, wraps=True)
        summary.setObjectName("found")
        self.body.addWidget(summary)
        if report.workouts:
            self._history = self._add_row("history_row", TakeRow(history_words(report)))
        if described := _only_described(report):
            count = own_exercise_count_words(len(described))
            row = TakeRow(count, names_words([each.name for each in described]))
            self._exercises = self._add_row("exercises_row", row)
        if brought := _brought(report):
            words = small(described_words([each.name for each in brought]), wraps=True)
            words.setObjectName("brought_exercises")
            self.body.addWidget(words)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.XS)
        self.body.addLayout(self._list)
        if self._waiting:
            self._timer.start()
        if changes := _changes(report):
            self.body.addWidget(NoteList(self.tr("Will be different"), changes))
        if report.left_out:
            self.body.addWidget(NoteList(self.tr("Left out"), report.left_out))

    def _add_row(self, name: str, row: TakeRow) -> TakeRow:
        row.setObjectName(name)
        row.toggled.connect(lambda _taken: self.changed.emit())
        self.body.addWidget(row)
        return row

    def _add_rows(self) -> None:
        """Add rows until there is enough work for one turn."""
        holds = 0
        while self._waiting and len(self._rows) < self._rows_to_show and holds < _HOLDS_AT_ONCE:
            circuit = self._waiting.popleft()
            holds += _hold_count(circuit) + 30
            row = circuit_row(Outline.of(circuit), self._clash_words(circuit))
            row.set_taken(self._takes_rest)
            row.toggled.connect(lambda _taken: self.changed.emit())
            self._rows[circuit.id] = row
            self._list.addWidget(row)
        if not self._waiting or len(self._rows) >= self._rows_to_show:
            self._timer.stop()
            if self._waiting:
                self._offer_more()

    def _clash_words(self, circuit: Circuit) -> str:
        old_name = _old_name(self._report, circuit)
        if not old_name:
            return ""
        return self.tr("New name: there is a circuit {name} already. Both are kept.").format(
            name=said_words(old_name)
        )

    def _offer_more(self) -> None:
        """Sum up the circuits that have no rows: a thousand rows would hold up the window."""
        names = [circuit.name for circuit in self._waiting]
        rest = TakeRow(more_circuits_words(len(names)), names_words(names))
        rest.setObjectName("rest_row")
        rest.set_taken(self._takes_rest)
        rest.toggled.connect(self._on_rest_toggled)
        count = min(ROWS_AT_ONCE, len(names))
        more = QuietButton(self.tr("Show {count} more").format(count=count))
        more.setObjectName("more_circuits")
        more.clicked.connect(rest.deleteLater)
        more.clicked.connect(more.deleteLater)
        more.clicked.connect(self._show_more)
        self._list.addWidget(rest)
        self._list.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_rest_toggled(self, taken: bool) -> None:
        self._takes_rest = taken
        self.changed.emit()

    def _show_more(self) -> None:
        self._rows_to_show += ROWS_AT_ONCE
        self._timer.start()


def _ids_in(report: ImportReport) -> set[str]:
    """Return the exercises that circuits and history of a file name."""
    steps = {step.exercise_id for circuit in report.circuits for step in circuit.steps}
    return steps | {hold.exercise_id for w in report.workouts for hold in w.holds}


def _only_described(report: ImportReport) -> list[ImportedExercise]:
    """Return the exercises that come in for their own sake, not for that of a circuit."""
    used = _ids_in(report)
    return [each for each in report.exercises if each.exercise_id not in used]


def _brought(report: ImportReport) -> list[ImportedExercise]:
    """Return the exercises that the file describes, and that its circuits use."""
    used = _ids_in(report)
    return [each for each in report.exercises if each.described and each.exercise_id in used]


def _hold_count(circuit: Circuit) -> int:
    return sum(
        block.rounds * sum(step.hold_count for step in block.steps) for block in circuit.blocks
    )


def _old_name(report: ImportReport, circuit: Circuit) -> str:
    """Return the name, in quotes, in whose place a circuit has got another; empty if in none."""
    ending = f"it comes in as “{circuit.name}”"
    return next((note.where for note in report.changed if note.what.endswith(ending)), "")


def _changes(report: ImportReport) -> list[Note]:
    """Return what will be different and is said nowhere else in the preview."""
    names = {f"it comes in as “{circuit.name}”" for circuit in report.circuits}
    guesses = tuple(
        f"“{match.name}” is taken as "
        for match in report.matches
        if match.certainty is Certainty.GUESS
    )
    return [
        note
        for note in report.changed
        if note.what.partition(": ")[2] not in names and not note.what.startswith(guesses)
    ]
