# SPDX-License-Identifier: GPL-3.0-or-later
"""The days of the week, each with a time if it is chosen."""

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QTimeEdit, QWidget

from glutetimer.domain.training_times import training_text, training_times
from glutetimer.gui.settings.controls import minute_of, show_minute, time_field
from glutetimer.gui.theme import TARGET_PX, Space
from glutetimer.gui.widgets.check_box import CheckBox

USUAL_TIME_MIN = 18 * 60


class DaysChoice(QWidget):
    """The days on which to train, and when.

    Signals:
        times_chosen: The user chose: a text as ``training_times`` reads it.
    """

    times_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("training_times_field")
        self._times: dict[int, int] = {}
        self._days: dict[int, tuple[QCheckBox, QTimeEdit]] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(2, 1)
        locale = QLocale()
        for row in range(7):
            day = (locale.firstDayOfWeek().value - 1 + row) % 7 + 1
            switch, field = self._days[day] = self._day(day, locale.standaloneDayName(day))
            grid.addWidget(switch, row, 0)
            grid.addWidget(field, row, 1)

    def show_times(self, text: str) -> None:
        """Show what is chosen."""
        self._times = training_times(text)
        for day, (switch, field) in self._days.items():
            switch.setChecked(day in self._times)
            field.setVisible(day in self._times)
            if day in self._times:
                show_minute(field, self._times[day])

    def _day(self, day: int, name: str) -> tuple[QCheckBox, QTimeEdit]:
        switch = CheckBox(name[:1].upper() + name[1:])
        switch.setObjectName(f"training_day_{day}")
        switch.setMinimumHeight(TARGET_PX)
        field = time_field(self.tr("Time to train on {day}").format(day=name))
        field.setObjectName(f"training_time_{day}")
        show_minute(field, USUAL_TIME_MIN)
        switch.clicked.connect(lambda on: self._on_day(day, on))
        field.timeChanged.connect(lambda time: self._on_time(day, time))
        return switch, field

    def _on_day(self, day: int, on: bool) -> None:
        _switch, field = self._days[day]
        field.setVisible(on)
        if on:
            self._times[day] = minute_of(field.time())
        else:
            self._times.pop(day, None)
        self.times_chosen.emit(training_text(self._times))

    def _on_time(self, day: int, time: QTime) -> None:
        if day in self._times:
            self._times[day] = minute_of(time)
            self.times_chosen.emit(training_text(self._times))
