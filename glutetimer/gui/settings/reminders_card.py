# SPDX-License-Identifier: GPL-3.0-or-later
"""The card about reminders: when to train, when to get up, when to be quiet."""

from PySide6.QtCore import QLocale, QTime
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QGridLayout,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from glutetimer.domain.settings import Settings
from glutetimer.domain.training_times import training_text, training_times
from glutetimer.gui.fonts import text_scale
from glutetimer.gui.settings.rows import SettingRow
from glutetimer.gui.settings.stepper_card import StepperCard
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.stepper import Unit
from glutetimer.gui.widgets.text import body, small

USUAL_TIME_MIN = 18 * 60
LEAST_HEIGHT_PX = 36
BESIDE_PX = 760


class RemindersCard(StepperCard):
    """What to be reminded of while the program runs.

    Args:
        has_tray: The desktop has a tray; else the window can't be closed to it.
    """

    def __init__(self, *, has_tray: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Reminders"))
        self._times: dict[int, int] = {}
        self._switches: dict[str, QCheckBox] = {}
        self._days: dict[int, tuple[QCheckBox, QTimeEdit]] = {}
        self._hours: dict[str, QTimeEdit] = {}
        self.body.addWidget(
            small(
                self.tr(
                    "They come while GluteTimer runs, and never during a workout. Once you have "
                    "trained, you are not asked to train until the next day."
                ),
                wraps=True,
            )
        )
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.XL)
        self._right = QVBoxLayout()
        self._right.setSpacing(Space.XS)
        self._add_days()
        self._columns.addLayout(self._right, 1)
        self.body.addLayout(self._columns)
        self._add_switch(
            "remind_goal",
            self.tr("The week's workouts"),
            self.tr("At 17:00, once no more days are left in the week than workouts to its goal."),
        )
        self._add_sitting()
        self._add_quiet_hours()
        self._add_tray(has_tray=has_tray)
        self._right.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen; numbers only where they matter."""
        super().show_settings(settings)
        self._times = training_times(settings.training_times)
        for day, (switch, field) in self._days.items():
            switch.setChecked(day in self._times)
            field.setVisible(day in self._times)
            _show_minute(field, self._times.get(day, USUAL_TIME_MIN))
        for name, switch in self._switches.items():
            switch.setChecked(getattr(settings, name))
        for name, field in self._hours.items():
            _show_minute(field, getattr(settings, name))
        self._show_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the days beside the rest where there is room."""
        super().resizeEvent(event)
        beside = event.size().width() >= BESIDE_PX * text_scale()
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)

    # ------------------------------------------------------------------------------------- rows

    def _add_days(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.XS)
        left.addWidget(body(self.tr("Days and times to train")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(2, 1)
        locale = QLocale()
        for row in range(7):
            day = (locale.firstDayOfWeek().value - 1 + row) % 7 + 1
            name = locale.standaloneDayName(day)
            switch = QCheckBox(name)
            switch.setObjectName(f"training_day_{day}")
            switch.setMinimumHeight(LEAST_HEIGHT_PX)
            field = _time_field(
                f"training_time_{day}", self.tr("Time to train on {day}").format(day=name)
            )
            switch.clicked.connect(lambda on, day=day: self._on_day(day, on))
            field.timeChanged.connect(lambda time, day=day: self._on_time(day, time))
            grid.addWidget(switch, row, 0)
            grid.addWidget(field, row, 1)
            self._days[day] = (switch, field)
        left.addLayout(grid)
        left.addStretch(1)
        self._columns.addLayout(left, 1)

    def _add_sitting(self) -> None:
        self._add_switch(
            "get_up",
            self.tr("Get up from sitting"),
            self.tr("Counted from the start of GluteTimer, and anew after each workout."),
        )
        steps = range(10, 121, 5)
        self.add_stepper("get_up_min", self.tr("Minutes of sitting"), "", Unit.COUNT, steps)
        self._right.addWidget(self.rows["get_up_min"])
        self._add_switch(
            "sit_to_stand",
            self.tr("Sit to stand"),
            self.tr("Three or four times from a chair, four or five times a day."),
        )
        self.add_stepper("sit_to_stand_times", self.tr("Times a day"), "", Unit.COUNT)
        self._right.addWidget(self.rows["sit_to_stand_times"])

    def _add_quiet_hours(self) -> None:
        names = {
            "quiet_from_min": self.tr("Quiet from"),
            "quiet_to_min": self.tr("Quiet until"),
        }
        help_text = {
            "quiet_from_min": "",
            "quiet_to_min": self.tr(
                "No reminders in between. The same time twice means no quiet hours."
            ),
        }
        for name, label in names.items():
            field = self._hours[name] = _time_field(f"{name}_field", label)
            field.timeChanged.connect(lambda time, name=name: self._on_hour(name, time))
            self._right.addWidget(SettingRow(label, help_text[name], field))

    def _add_tray(self, *, has_tray: bool) -> None:
        usual = self.tr("Reminders come on. The icon in the tray brings the window back.")
        missing = self.tr("Not on this desktop: it has no tray. Minimise the window instead.")
        words = usual if has_tray else missing
        self._add_switch("close_to_tray", self.tr("Closing the window hides it in the tray"), words)
        self._switches["close_to_tray"].setEnabled(has_tray)

    def _add_switch(self, name: str, label: str, help_text: str) -> None:
        switch = self._switches[name] = QCheckBox(label)
        switch.setObjectName(f"{name}_field")
        switch.setMinimumHeight(LEAST_HEIGHT_PX)
        switch.setAccessibleDescription(help_text)
        switch.clicked.connect(lambda on: self._on_switch(name, on))
        self._right.addWidget(switch)
        self._right.addWidget(small(help_text, wraps=True))

    # ---------------------------------------------------------------------------------- answers

    def _on_switch(self, name: str, on: bool) -> None:
        self._show_rows()
        self.chosen.emit(name, on)

    def _on_day(self, day: int, on: bool) -> None:
        _switch, field = self._days[day]
        field.setVisible(on)
        if on:
            self._times[day] = _minute_of(field.time())
        else:
            self._times.pop(day, None)
        self.chosen.emit("training_times", training_text(self._times))

    def _on_time(self, day: int, time: QTime) -> None:
        if day in self._times:
            self._times[day] = _minute_of(time)
            self.chosen.emit("training_times", training_text(self._times))

    def _on_hour(self, name: str, time: QTime) -> None:
        self.chosen.emit(name, _minute_of(time))

    def _show_rows(self) -> None:
        self.rows["get_up_min"].setVisible(self._switches["get_up"].isChecked())
        self.rows["sit_to_stand_times"].setVisible(self._switches["sit_to_stand"].isChecked())


def _time_field(object_name: str, label: str) -> QTimeEdit:
    field = QTimeEdit()
    field.setObjectName(object_name)
    field.setAccessibleName(label)
    field.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
    field.setMinimumHeight(LEAST_HEIGHT_PX)
    field.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)  # they are too small to hit
    # Each key would be stored and asked about: wait for the end of typing.
    field.setKeyboardTracking(False)
    return field


def _show_minute(field: QTimeEdit, minute: int) -> None:
    field.blockSignals(True)
    field.setTime(QTime(minute // 60, minute % 60))
    field.blockSignals(False)


def _minute_of(time: QTime) -> int:
    return time.hour() * 60 + time.minute()
