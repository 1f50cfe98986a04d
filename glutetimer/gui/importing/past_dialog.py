# SPDX-License-Identifier: GPL-3.0-or-later
"""What was imported, to be taken out again or brought back."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from glutetimer.domain.import_report import PastImport
from glutetimer.gui.dialogs import Dialog
from glutetimer.gui.importing.words import names_words, past_words
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.tab_order import keep_in_order
from glutetimer.gui.widgets.text import TextLabel, Tone, body, muted, small


class PastImportsDialog(Dialog):
    """A row for each import, the last one first.

    Args:
        parent: The window that it belongs to.
        imports: They, in order.

    Signals:
        undo_requested: An import is to be taken out again, all of it: its id.
        redo_requested: It is to come back: its id.
    """

    undo_requested = Signal(str)
    redo_requested = Signal(str)

    def __init__(self, parent: QWidget | None, imports: Sequence[PastImport]) -> None:
        super().__init__(
            parent,
            self.tr("Imports"),
            self.tr("Undo takes out all that came in with an import. What you made stays."),
        )
        self.setObjectName("past_imports")
        self._page = QScrollArea()
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        self._page.setWidgetResizable(True)
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._page.setMinimumHeight(120)
        self.body.addWidget(self._page, 1)
        self._problem = TextLabel("", tone=Tone.BAD, wraps=True)
        self._problem.setObjectName("past_problem")
        self._problem.hide()
        self.body.addWidget(self._problem)
        close = self.add_button(self.tr("Close"), "close", primary=True)
        close.clicked.connect(self.accept)
        self.resize(QSize(560, 480))
        self.show_imports(imports)

    def show_imports(self, imports: Sequence[PastImport]) -> None:
        """Show these imports."""
        self._problem.hide()
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, Space.M, 0)
        column.setSpacing(Space.L)
        for one in imports:
            column.addLayout(self._row(one))
        if not imports:
            column.addWidget(muted(self.tr("Nothing was imported yet."), wraps=True))
        column.addStretch(1)
        self._page.setWidget(rows)
        keep_in_order(self)

    def show_problem(self, words: str) -> None:
        """Say what could not be done; the buttons can be used again."""
        self._problem.setText(words)
        self._problem.show()
        for button in self._page.findChildren(QuietButton):
            button.setEnabled(True)

    def _row(self, one: PastImport) -> QHBoxLayout:
        files = names_words(one.files)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(body(files, wraps=True))
        words.addWidget(small(past_words(one), wraps=True))
        button = QuietButton(self.tr("Bring back") if one.undone else self.tr("Undo"))
        button.setObjectName(f"{'redo' if one.undone else 'undo'}_{one.id}")
        button.setAccessibleName(f"{button.text()}: {files}")
        request = self.redo_requested if one.undone else self.undo_requested
        button.clicked.connect(lambda: button.setEnabled(False))
        button.clicked.connect(lambda: request.emit(one.id))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addLayout(words, 1)
        row.addWidget(button)
        return row
