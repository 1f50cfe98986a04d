# SPDX-License-Identifier: GPL-3.0-or-later
"""One of a few options, all of them in sight: "12 weeks | 6 months | 1 year"."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import ButtonTones, QuietButton
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.painting import mixed


class SegmentedChoice(QWidget):
    """A row of buttons of which one is chosen; one tab stop, arrow keys choose.

    Args:
        label: Its accessible name, such as "Range".
        options: Pairs of a value and the text that stands for it; the first one is chosen.
        wraps: Break the row into lines where there is too little room.

    Signals:
        value_changed: The user chose another option; its value. Not sent by ``set_value``.
    """

    value_changed = Signal(str)

    def __init__(
        self,
        label: str,
        options: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        wraps: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(label)
        self._group = QButtonGroup(self)
        self._values = [value for value, _ in options]
        row = FlowLayout(self, spacing=Space.S) if wraps else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for index, (value, text) in enumerate(options):
            button = _Segment(text)
            button.setObjectName(value)
            button.setAccessibleDescription(label)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            self._group.addButton(button, index)
            row.addWidget(button)
        self._group.buttons()[0].setChecked(True)
        self._group.idToggled.connect(self._on_toggled)

    def value(self) -> str:
        """Return the value of the chosen option."""
        return self._values[self._group.checkedId()]

    def set_value(self, value: str) -> None:
        """Choose an option without a signal.

        Raises:
            ValueError: If no option has this value.
        """
        self._group.blockSignals(True)
        self._group.button(self._values.index(value)).setChecked(True)
        self._group.blockSignals(False)

    def set_option_enabled(self, value: str, *, enabled: bool) -> None:
        """Let an option be chosen, or grey it.

        Raises:
            ValueError: If no option has this value.
        """
        self._group.button(self._values.index(value)).setEnabled(enabled)

    def _on_toggled(self, index: int, checked: bool) -> None:
        if checked:
            self.value_changed.emit(self._values[index])


class _Segment(QuietButton):
    def tones(self, colours: Colours) -> ButtonTones:
        if self.isChecked() and self.isEnabled():
            fill = mixed(colours.line, colours.text, 0.08)
            return ButtonTones(fill, QColor(colours.text), mixed(colours.line, colours.text, 0.3))
        return super().tones(colours)
