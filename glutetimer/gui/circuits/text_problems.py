# SPDX-License-Identifier: GPL-3.0-or-later
"""What can't be read in the text of a circuit: as notes under its lines, and as a list."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from glutetimer.circuit_text_form import CircuitReading, UnknownName
from glutetimer.gui.circuits.text_editor import LineNote
from glutetimer.gui.theme import TARGET_PX, Space
from glutetimer.gui.wording import said_words

_MOST_ROWS = 3
_ALIKE = 0.75
_REST = "rest"
_PLACE_ROLE = Qt.ItemDataRole.UserRole


def notes_of(reading: CircuitReading, known: tuple[str, ...], but_line: int) -> list[LineNote]:
    """Return what is to be said about a text.

    Args:
        reading: What was read.
        known: The names of the exercises, for what a slip may have meant.
        but_line: A line to say nothing about, counted from 0; -1 for none.
    """
    problems = [
        LineNote(problem.line - 1, problem.start, problem.end, said_words(problem.message))
        for problem in reading.problems
    ]
    hints = [_hint(name, known) for name in reading.unknown_names]
    return [note for note in (*problems, *hints) if note.line != but_line]


def _hint(unknown: UnknownName, known: tuple[str, ...]) -> LineNote:
    words = ""
    close = _closest(unknown.name, known)
    if close:
        words = QCoreApplication.translate(
            "circuits", "“{name}” is kept as it is. Do you mean “{other}”?"
        ).format(name=unknown.name, other=close)
    return LineNote(unknown.line - 1, unknown.start, unknown.end, words, is_wrong=False)


@lru_cache(500)
def _closest(name: str, known: tuple[str, ...]) -> str:
    """Return the known name that is nearly the same, or the word "rest"; empty for none."""
    from difflib import get_close_matches

    names = {each.casefold(): each for each in (*known, _REST)}
    close = get_close_matches(name[:60].casefold(), names, 1, _ALIKE)
    return names[close[0]] if close else ""


class ProblemList(QListWidget):
    """The lines that can't be read; there only if there are any.

    Signals:
        place_chosen: Line and column of a problem, both counted from 0.
    """

    place_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("text_problems")
        self.setAccessibleName(self.tr("What can’t be read"))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)
        self.hide()

    def show_notes(self, notes: Sequence[LineNote]) -> None:
        """Show these in place of all others."""
        self.clear()
        for note in notes:
            words = self.tr("Line {line}: {words}").format(line=note.line + 1, words=note.words)
            item = QListWidgetItem(words)
            item.setData(_PLACE_ROLE, (note.line, note.start))
            item.setSizeHint(QSize(0, max(TARGET_PX, 2 * self.fontMetrics().height())))
            self.addItem(item)
        rows = min(_MOST_ROWS, len(notes))
        self.setFixedHeight(rows * self.sizeHintForRow(0) + Space.M)
        self.setVisible(bool(notes))

    def _choose(self, item: QListWidgetItem) -> None:
        self.place_chosen.emit(*item.data(_PLACE_ROLE))
