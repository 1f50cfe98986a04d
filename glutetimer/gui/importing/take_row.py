# SPDX-License-Identifier: GPL-3.0-or-later
"""Something of a file that is taken, or not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from glutetimer.gui.circuits.words import Outline
from glutetimer.gui.importing.words import circuit_words
from glutetimer.gui.theme import TARGET_PX, Space
from glutetimer.gui.widgets.text import TextLabel, Tone, body, small
from glutetimer.gui.widgets.timeline_strip import TimelineStrip


class TakeRow(QWidget):
    """A check box with words of any length; a click on the words counts as well.

    Args:
        name: What it is about.
        summary: A muted line below; empty for none.
        note: What will be different; empty for none.

    Attributes:
        words: The layout of the words; add what belongs to them.

    Signals:
        toggled: It is taken now, or not any more.
    """

    toggled = Signal(bool)

    def __init__(
        self, name: str, summary: str = "", note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("take_row")
        self.setAccessibleName(name)
        self._name = name
        self._box = QCheckBox()
        self._box.setObjectName("take")
        self._box.setMinimumSize(TARGET_PX, TARGET_PX)
        self._box.setChecked(True)
        self._box.setAccessibleName(name)
        self._box.setAccessibleDescription(" ".join(filter(None, (summary, note))))
        self._box.toggled.connect(self.toggled)
        self.words = QVBoxLayout()
        self.words.setSpacing(Space.XS)
        self.words.addWidget(body(name, wraps=True))
        if summary:
            self.words.addWidget(small(summary, wraps=True))
        if note:
            label = TextLabel(note, tone=Tone.ACCENT, wraps=True)
            label.setObjectName("take_note")
            self.words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.XS)
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        line = self._box.fontMetrics().height()
        self.words.setContentsMargins(0, max(0, (TARGET_PX - line) // 2 - 1), 0, 0)
        row.addLayout(self.words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def name(self) -> str:
        """Return what it is about."""
        return self._name

    @property
    def is_taken(self) -> bool:
        """Tell whether it is taken."""
        return self._box.isChecked()

    def set_taken(self, taken: bool) -> None:
        """Take it, or leave it."""
        self._box.setChecked(taken)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Count a click on the words."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._box.toggle()
            self._box.setFocus(Qt.FocusReason.MouseFocusReason)


def circuit_row(outline: Outline, note: str) -> TakeRow:
    """Return the row of a circuit, with its timeline."""
    row = TakeRow(outline.circuit.name, circuit_words(outline), note)
    if outline.timeline is not None:
        strip = TimelineStrip(14)
        strip.set_timeline(outline.timeline)
        strip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.words.addWidget(strip)
    return row
