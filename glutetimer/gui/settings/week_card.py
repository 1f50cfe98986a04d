# SPDX-License-Identifier: GPL-3.0-or-later
"""The card about the week: its goals, and the day on which it starts."""

from PySide6.QtWidgets import QWidget

from glutetimer.domain.settings import Settings
from glutetimer.domain.volume import WeekStart
from glutetimer.gui.settings.rows import SettingRow
from glutetimer.gui.settings.stepper_card import StepperCard
from glutetimer.gui.widgets.segmented_choice import SegmentedChoice
from glutetimer.gui.widgets.stepper import Unit

GOAL_STEPS_S = (*range(0, 3_600, 60), *range(3_600, 36_001, 300))


class WeekCard(StepperCard):
    """What a week is to hold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Week"))
        self.add_stepper(
            "weekly_goal_s",
            self.tr("Time under tension a week"),
            self.tr("The goal of the ring and of the chart."),
            Unit.SECONDS,
            GOAL_STEPS_S,
            self.tr("none"),
        )
        self.add_stepper(
            "weekly_workouts",
            self.tr("Workouts a week"),
            self.tr("Two or three build muscle best."),
            Unit.COUNT,
            zero_text=self.tr("none"),
        )
        self._add_week_start()
        self.body.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        super().show_settings(settings)
        self._week_start.set_value(settings.week_start.name)

    def _add_week_start(self) -> None:
        label = self.tr("A week starts on")
        names = {
            WeekStart.MONDAY: self.tr("Monday"),
            WeekStart.SATURDAY: self.tr("Saturday"),
            WeekStart.SUNDAY: self.tr("Sunday"),
        }
        days = [(day.name, name) for day, name in names.items()]
        self._week_start = SegmentedChoice(label, days)
        self._week_start.setObjectName("week_start_field")
        self._week_start.value_changed.connect(
            lambda name: self.chosen.emit("week_start", WeekStart[name])
        )
        help_text = self.tr("Past weeks are counted anew from this day.")
        self.body.addWidget(SettingRow(label, help_text, self._week_start))
