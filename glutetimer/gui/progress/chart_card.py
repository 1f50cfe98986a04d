# SPDX-License-Identifier: GPL-3.0-or-later
"""The card of the weekly chart: title, legend, bars, read-out."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.volume import WeekStart, WeekVolume, trailing_average
from glutetimer.gui.colours import Colours
from glutetimer.gui.progress.chart import (
    MS_PER_MINUTE,
    Bars,
    ChartContent,
    shaded,
)
from glutetimer.gui.progress.stacks import Series, Stacking, days_left, stack
from glutetimer.gui.progress.tiles import Legend, Readout
from glutetimer.gui.progress.weekly_chart import WeeklyChart
from glutetimer.gui.progress.words import (
    days_left_words,
    series_words,
    week_label,
    week_lines,
    week_title,
)
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.text import small


class ChartCard(Card):
    """Time under tension by week.

    Signals:
        week_chosen(WeekVolume): A week was clicked, or Enter was pressed on it.
    """

    week_chosen = Signal(object)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._catalogue = catalogue
        self._weeks: list[WeekVolume] = []
        self._stack: tuple[Series, ...] = ()
        self._stacking, self._week_start = Stacking.EXERCISE, WeekStart.MONDAY
        self._lead_in: list[WeekVolume] = []
        self._goal_ms = 0
        self.set_title(self.tr("Time under tension per week · minutes"))
        self._note = small()
        self._note.setObjectName("chart_note")
        self.header.addWidget(self._note)
        self._legend = Legend()
        self.chart = WeeklyChart()
        self.chart.setObjectName("weekly_chart")
        self.chart.setAccessibleName(self.tr("Time under tension per week"))
        self.chart.week_pointed.connect(self._on_week_pointed)
        self.chart.week_chosen.connect(self._on_week_chosen)
        self.readout = Readout(self.chart)
        self.body.addWidget(self._legend)
        self.body.addSpacing(Space.XS)
        self.body.addWidget(self.chart, 1)

    def show_weeks(
        self,
        weeks: Sequence[WeekVolume],
        lead_in: Sequence[WeekVolume],
        stacking: Stacking,
        today: date,
        week_start: WeekStart,
        goal_ms: int,
    ) -> None:
        """Show other weeks.

        Args:
            weeks: The weeks to draw, oldest first; the last one is this week.
            lead_in: The weeks before them, for the average.
            stacking: What one colour stands for.
            today: For how much of this week is left.
            week_start: The first day of a week.
            goal_ms: Time under tension to reach a week; 0 for none.
        """
        self._weeks, self._lead_in, self._stacking = list(weeks), list(lead_in), stacking
        self._week_start, self._goal_ms = week_start, goal_ms
        self._stack = stack(weeks, self._catalogue, stacking)
        left = days_left_words(days_left(today, week_start))
        self._note.setText(self.tr("This week is hatched: {days_left}").format(days_left=left))
        self.follow_theme()

    def follow_theme(self) -> None:
        """Draw in the present colours."""
        fills = self._fills()
        names = [series_words(one, self._stacking, self._catalogue) for one in self._stack]
        self._legend.show_entries(list(zip(names, fills, strict=True)))
        if self._weeks:
            self.chart.show_content(self._content(self._lead_in, fills, self._goal_ms))

    def _fills(self) -> list[QColor]:
        colours = Colours.of(self.palette())
        return [
            shaded(colours.group(one.group), one.shade, one.shades, colours) for one in self._stack
        ]

    def _content(
        self, lead_in: Sequence[WeekVolume], fills: Sequence[QColor], goal_ms: int
    ) -> ChartContent:
        all_weeks = [*lead_in, *self._weeks]
        average = trailing_average([week.held_ms / MS_PER_MINUTE for week in all_weeks])
        goal = goal_ms / MS_PER_MINUTE
        return ChartContent(
            labels=tuple(week_label(week.start, self._week_start) for week in self._weeks),
            bars=tuple(
                Bars(one.key, fill, tuple(value / MS_PER_MINUTE for value in one.values_ms))
                for one, fill in zip(self._stack, fills, strict=True)
            ),
            planned=tuple(week.planned_ms / MS_PER_MINUTE for week in self._weeks),
            # This week is not over: it would pull the line down for no reason.
            average=(*average[len(lead_in) : -1], None),
            goal=goal,
            goal_label=self.tr("goal"),
        )

    def _on_week_pointed(self, index: int) -> None:
        if index < 0:
            self.readout.hide()
            return
        week = self._weeks[index]
        title = week_title(week, self._week_start)
        lines = week_lines(week, index, self._stack, self._stacking, self._catalogue)
        self.readout.show_at(self.chart.column_x(index), title, lines)
        self.chart.setAccessibleDescription(self.readout.text)

    def _on_week_chosen(self, index: int) -> None:
        self.week_chosen.emit(self._weeks[index])
