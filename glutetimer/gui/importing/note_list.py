# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a report: few of them at first, all of them when asked for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from glutetimer.domain.import_report import Note
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.text import section, small
from glutetimer.gui.wording import figure_words, said_words

FEW = 4


class NoteList(QWidget):
    """A heading, and a line with place and words for each note.

    Args:
        title: What the notes are about.
        notes: At least one.
    """

    def __init__(self, title: str, notes: Sequence[Note], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._notes = title, notes
        few = notes if len(notes) <= FEW + 1 else notes[:FEW]
        self._few = small(_text(few), wraps=True)
        self._few.setObjectName("notes")
        self._few.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.S, 0, 0)
        self._column.setSpacing(Space.XS)
        self._column.addWidget(section(title))
        self._column.addWidget(self._few)
        if len(few) < len(notes):
            self._more = QuietButton(
                self.tr("Show all {count}").format(count=figure_words(len(notes), 0))
            )
            self._more.setObjectName("all_notes")
            self._more.setAccessibleName(f"{title}: {self._more.text()}")
            self._more.clicked.connect(self._show_all)
            self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_all(self) -> None:
        # One text of its own that scrolls: thousands of labels would take seconds.
        text = QPlainTextEdit(_text(self._notes))
        text.setObjectName("notes")
        text.setAccessibleName(self._title)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setMinimumHeight(200)
        self._few.hide()
        self._more.hide()
        self._column.addWidget(text)
        text.setFocus()


def _text(notes: Sequence[Note]) -> str:
    return "\n".join(map(_line, notes))


def _line(note: Note) -> str:
    what = said_words(note.what)
    return f"{said_words(note.where)}: {what}" if note.where else what
