# SPDX-License-Identifier: GPL-3.0-or-later
"""Effort, and where it was felt: answers that may be left out."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from glutetimer.domain.record import Felt
from glutetimer.gui.actions import KeyHint
from glutetimer.gui.colours import Colours
from glutetimer.gui.finish.words import advice_words, effort_words, felt_words
from glutetimer.gui.theme import TARGET_PX, Space
from glutetimer.gui.widgets.buttons import ButtonTones, QuietButton
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.text import TextLabel, explain, muted, small
from glutetimer.gui.wording import source_help

MOST_EFFORT = 10
EFFORT_COMMANDS = {f"finish_effort_{number}": number for number in range(1, MOST_EFFORT + 1)}
FELT_COMMANDS = {f"felt_{felt.value}": felt for felt in Felt}


class ToggleButton(QuietButton):
    """A button that stays pressed: light on dark while it does, or dark on light."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.setCheckable(True)

    def tones(self, colours: Colours) -> ButtonTones:
        """Return the colours of the button in its present state."""
        if self.isChecked():
            return ButtonTones(QColor(colours.text), QColor(colours.panel))
        return super().tones(colours)


class _NumberButton(ToggleButton):
    def sizeHint(self) -> QSize:
        """Return a square as large as a target, or as the number asks."""
        side = max(TARGET_PX, self.fontMetrics().horizontalAdvance("10") + Space.S)
        return QSize(side, max(side, TARGET_PX))


class EffortCard(Card):
    """How hard the workout was, 1 to 10; pressing the same number again takes it back.

    Signals:
        effort_changed: The user answered, or took the answer back.
    """

    effort_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("How hard was it?"))
        self._effort: int | None = None
        self._buttons = [self._button(number) for number in range(1, MOST_EFFORT + 1)]
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        for button in self._buttons:
            row.addWidget(button, 1)
        self._words = small(wraps=True)
        self._words.setObjectName("effort_words")
        self.body.addLayout(row)
        self.body.addWidget(self._words)
        self.set_effort(None)

    @property
    def effort(self) -> int | None:
        """Return the answer, or None."""
        return self._effort

    def set_effort(self, effort: int | None) -> None:
        """Show an answer without a signal."""
        self._effort = effort
        for number, button in enumerate(self._buttons, 1):
            button.setChecked(number == effort)
        self._words.setText(effort_words(effort))

    def choose(self, effort: int) -> None:
        """Answer as the user does."""
        self.set_effort(None if effort == self._effort else effort)
        self.effort_changed.emit()

    def _button(self, number: int) -> ToggleButton:
        button = _NumberButton(str(number))
        button.setObjectName(f"effort_{number}")
        button.setAccessibleName(self.tr("Effort {number} of 10").format(number=number))
        KeyHint(button, f"finish_effort_{number}")
        button.clicked.connect(lambda: self.choose(number))
        return button


class FeltCard(Card):
    """Where the workout was felt, and what helps if that was the wrong place.

    Signals:
        felt_changed: The user chose a place, or took one back.
    """

    felt_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Where did you feel it?"))
        self._buttons: dict[Felt, ToggleButton] = {}
        row = FlowLayout(spacing=Space.S)
        for felt in Felt:
            self._buttons[felt] = self._button(felt)
            row.addWidget(self._buttons[felt])
        self._advice: TextLabel = muted(wraps=True)
        self._advice.setObjectName("advice")
        self.body.addLayout(row)
        self.body.addWidget(self._advice)
        self.set_felt(frozenset())

    @property
    def felt(self) -> frozenset[Felt]:
        """Return the chosen places."""
        return frozenset(felt for felt, button in self._buttons.items() if button.isChecked())

    def set_felt(self, chosen: frozenset[Felt]) -> None:
        """Show the chosen places without a signal."""
        for felt, button in self._buttons.items():
            button.setChecked(felt in chosen)
        self._advise()

    def toggle(self, felt: Felt) -> None:
        """Choose a place, or take it back, as the user does."""
        self._buttons[felt].click()

    def _button(self, felt: Felt) -> ToggleButton:
        button = ToggleButton(felt_words(felt))
        button.setObjectName(f"felt_{felt.value}")
        button.setAccessibleDescription(self.tr("Where did you feel it?"))
        KeyHint(button, f"felt_{felt.value}")
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        self._advise()
        self.felt_changed.emit()

    def _advise(self) -> None:
        words = advice_words(self.felt)
        self._advice.setText(words)
        explain(self._advice, source_help(words))
        self._advice.setVisible(bool(words))


class NoteCard(Card):
    """A line of the user's own.

    Signals:
        note_changed: The user finished writing.
        confirmed: The user pressed Enter.
        left: The user pressed Escape: what was written stays.
    """

    note_changed = Signal()
    confirmed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Note"))
        self._line = QLineEdit()
        self._line.setObjectName("note")
        self._line.setAccessibleName(self.tr("Note"))
        self._line.setMaxLength(2_000)
        self._line.setPlaceholderText(self.tr("What was different today?"))
        self._line.editingFinished.connect(self.note_changed)
        self._line.returnPressed.connect(self.confirmed)
        self.body.addWidget(self._line)

    @property
    def note(self) -> str:
        """Return the note without spaces around it."""
        return self._line.text().strip()

    def set_note(self, note: str) -> None:
        """Show a note without a signal."""
        self._line.setText(note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the line by Escape: letters and figures answer the questions again."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def start_writing(self) -> None:
        """Take the focus."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
