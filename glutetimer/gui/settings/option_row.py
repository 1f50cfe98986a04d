# SPDX-License-Identifier: GPL-3.0-or-later
"""The row of a setting, made from what there is to know of it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from glutetimer.domain.settings import Settings, option_of
from glutetimer.gui.settings.controls import Control, make_control
from glutetimer.gui.settings.rows import SettingRow
from glutetimer.gui.settings.setting_words import setting_words


class OptionRow(SettingRow):
    """A setting.

    Args:
        name: The setting.
        beside: Further controls of the row.
        about: One line about it in place of the usual one; empty for that.
        own: Makes the control of a setting that is chosen in a way of its own; is given what to
            call with each value that is chosen.
        is_below: The control needs the whole width.
        as_list: Let a choice be a list that opens.

    Attributes:
        control: What it is chosen with.

    Signals:
        chosen: The user chose; the setting and its value.
    """

    chosen = Signal(str, object)

    def __init__(
        self,
        name: str,
        *beside: QWidget,
        about: str = "",
        own: Callable[[Callable[[Any], object]], Control] | None = None,
        is_below: bool = False,
        as_list: bool = False,
    ) -> None:
        def choose(value: Any) -> None:
            self.chosen.emit(name, value)

        self.option = option_of(name)
        words = setting_words(name)
        words = words._replace(about=about or words.about)
        made = own(choose) if own else make_control(self.option, words, choose, as_list=as_list)
        self.control = made.widget
        self._show = made.show
        if isinstance(self.control, QCheckBox):
            super().__init__(words, *beside, head=self.control)
        elif is_below:
            super().__init__(words, *beside, below=self.control)
        else:
            super().__init__(words, self.control, *beside)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen; nothing where it would change nothing."""
        value = getattr(settings, self.option.name)
        self._show(value)
        self.show_changed(value != self.option.usual)
        if self.option.needs:
            other, values = self.option.needs
            self.set_useful(getattr(settings, other) in values)
