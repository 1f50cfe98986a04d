# SPDX-License-Identifier: GPL-3.0-or-later
"""A card of settings that belong together."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutetimer.domain.option import Group
from glutetimer.domain.settings import OPTIONS, Settings
from glutetimer.gui.settings.option_row import OptionRow
from glutetimer.gui.settings.rows import SettingRow
from glutetimer.gui.settings.setting_words import group_words
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.stepper import Stepper


class OptionCard(Card):
    """Rows with a heading.

    Args:
        group: What belongs together.

    Attributes:
        rows: The row of each setting, by its name.

    Signals:
        chosen: Something was chosen: the name of the setting and its value.
        reset_requested: The usual value of this setting is wanted again.
    """

    chosen = Signal(str, object)
    reset_requested = Signal(str)

    def __init__(self, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.group, self._heading = group, group_words(group)
        self.set_title(self._heading)
        self.rows: dict[str, OptionRow] = {}
        self._other_rows: list[SettingRow] = []

    @property
    def steppers(self) -> dict[str, Stepper]:
        """Return the stepper of each setting that has one, by its name."""
        controls = {name: row.control for name, row in self.rows.items()}
        return {name: each for name, each in controls.items() if isinstance(each, Stepper)}

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        for row in self.rows.values():
            row.show_settings(settings)

    def search(self, wanted: str) -> int:
        """Show the rows that are looked for; return their number.

        What changes nothing just now is not shown, but what it needs is.

        Args:
            wanted: Words; none for all rows.
        """
        every = [*self.rows.values(), *self._other_rows]
        found = [row for row in every if not wanted or row.fits(wanted, self._heading)]
        for known in self.rows.values():
            needs = known.option.needs
            if known in found and needs and not known.is_useful and needs[0] in self.rows:
                found.append(self.rows[needs[0]])
        for row in every:
            row.set_found(row in found)
        return sum(row.is_useful for row in every if row in found)

    def controls(self) -> Iterator[QWidget]:
        """Yield what each row is set with, from top to bottom."""
        for row in (*self.rows.values(), *self._other_rows):
            yield row.first

    def add_all(self) -> None:
        """Add a row for each setting of the group."""
        for option in OPTIONS:
            if option.group is self.group:
                self.add_option(OptionRow(option.name))
        self.body.addStretch(1)

    def add_option(self, row: OptionRow, to: QVBoxLayout | None = None) -> OptionRow:
        """Add the row of a setting and return it.

        Args:
            row: The row.
            to: Where to add it; None for the end of the card.
        """
        name = row.option.name
        row.chosen.connect(self.chosen)
        row.reset_requested.connect(lambda: self.reset_requested.emit(name))
        self.rows[name] = row
        (to or self.body).addWidget(row)
        return row

    def add_row(self, row: SettingRow) -> None:
        """Add a row that leads elsewhere."""
        self._other_rows.append(row)
        self.body.addWidget(row)
