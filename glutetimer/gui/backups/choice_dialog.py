# SPDX-License-Identifier: GPL-3.0-or-later
"""What the dialogs share in which one of several rows is chosen to go on with."""

from PySide6.QtWidgets import QWidget

from glutetimer.gui.dialogs import Dialog
from glutetimer.gui.widgets.option_row import OptionRow
from glutetimer.gui.widgets.tall_page import TallPage
from glutetimer.gui.widgets.text import TextLabel, Tone


class ChoiceDialog(Dialog):
    """Rows that scroll, a line for what could not be done, and a button to go on.

    While what was chosen is being done, nothing else can be chosen and nothing closes.

    Args:
        parent: The window; None before there is one.
        sentence: What it is about.
        detail: What follows from it.
        name: The dialog's object name, and with "_problem" behind it that of the line.

    Attributes:
        column: The layout of the rows; its last item takes the room that they leave.
        page: What scrolls.
    """

    def __init__(self, parent: QWidget | None, sentence: str, detail: str, name: str) -> None:
        super().__init__(parent, sentence, detail)
        self.setObjectName(f"{name}_dialog")
        self._is_busy = False
        self.page = TallPage(is_list=True)
        self.column = self.page.column
        self.column.addStretch(1)
        self.body.addWidget(self.page, 1)
        self._problem = TextLabel("", tone=Tone.BAD, wraps=True)
        self._problem.setObjectName(f"{name}_problem")
        self._problem.hide()
        self.body.addWidget(self._problem)

    @property
    def problem(self) -> str:
        """Return what could not be done; empty if nothing is said."""
        return "" if self._problem.isHidden() else self._problem.text()

    @property
    def is_busy(self) -> bool:
        """Tell whether what was chosen is being done."""
        return self._is_busy

    def show_problem(self, words: str) -> None:
        """Say what could not be done; something else can be chosen."""
        self.set_busy(False)
        self._problem.setText(words)
        self._problem.show()

    def set_busy(self, busy: bool) -> None:
        """Do what was chosen, or be done with it."""
        self._is_busy = busy
        self.page.setEnabled(not busy)
        if busy:
            self._problem.hide()
        self.show_choice()

    def show_choice(self) -> None:
        """Offer to go on with what is chosen; called whenever that may have changed."""

    def show_row(self, row: OptionRow) -> None:
        """Scroll to a row."""
        self.page.ensureWidgetVisible(row)

    def reject(self) -> None:
        """Close, but not while something is being done."""
        if not self._is_busy:
            super().reject()
