# SPDX-License-Identifier: GPL-3.0-or-later
"""The card of the weekly chart: title, legend, bars, read-out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from glutetimer.domain.volume import WeekStart
from glutetimer.domain.weeks import MS_PER_MINUTE, Metric, Week, averages
from glutetimer.gui.announcing import announce
from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import text_scale
from glutetimer.gui.progress.chart_content import MOST_OUTLINES, Bars, ChartContent, shaded
from glutetimer.gui.progress.stacks import Series, Window, days_left, stack
from glutetimer.gui.progress.tiles import Legend, Readout
from glutetimer.gui.progress.weekly_chart import LEAST_SIZE, WeeklyChart
from glutetimer.gui.progress.words import (
    Names,
    chart_title,
    nothing_words,
    running_words,
    week_label,
    week_lines,
    week_title,
    year_ago_words,
)
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.text import muted, small
from glutetimer.gui.wording import date_words

translate = QCoreApplication.translate

MOST_NUMBERED = 53
LEAST_TOP = {
    Metric.TENSION: 5.0,
    Metric.LOAD: 10.0,
    Metric.HOLDS: 5.0,
    Metric.WORKOUTS: 3.0,
    Metric.COMPLETION: 100.0,
    Metric.DENSITY: 100.0,
    Metric.EFFORT: 10.0,
}


@dataclass(frozen=True, slots=True)
class Shown:
    """What the chart is to show.

    Attributes:
        weeks: The weeks to draw, oldest first; or so many together, of the same number each.
        lead_in: The weeks before them, for the average; empty to leave it out.
        year_ago: The same weeks a year before; empty to leave them out.
        metric: The height of the bars.
        names: What the colours stand for.
        today: For how much of this week is left.
        week_start: The first day of a week.
        goal: In the metric's unit, a week's; 0 for none.
        first_week: First day of the week of the first workout.
        weeks_at_most: How many weeks can be shown.
        after: How many weeks there are after those that are drawn, up to this week.
    """

    weeks: Sequence[Week]
    lead_in: Sequence[Week]
    year_ago: Sequence[Week]
    metric: Metric
    names: Names
    today: date
    week_start: WeekStart
    goal: float
    first_week: date
    weeks_at_most: int
    after: int = 0

    @property
    def each(self) -> int:
        """Return how many weeks are drawn as one."""
        return self.weeks[-1].count if self.weeks else 1

    @property
    def average(self) -> tuple[float | None, ...]:
        """Return the average up to each week; empty where it is left out.

        Weeks before the first workout are no part of it, nor is this one: it is not over, and would
        pull the line down for no reason.
        """
        if not self.lead_in:
            return ()
        weeks = [*self.lead_in, *self.weeks]
        before = sum(week.start < self.first_week for week in weeks)
        known = [*([None] * before), *averages(weeks[before:], self.metric)]
        return (*known[len(self.lead_in) : -1], known[-1] if self.after else None)

    @property
    def planned(self) -> tuple[float, ...]:
        """Return the minutes that were planned; empty where something else is shown."""
        if self.metric is not Metric.TENSION:
            return ()
        return tuple(week.sums.planned_ms / MS_PER_MINUTE for week in self.weeks)

    @property
    def notes(self) -> list[str]:
        """Return what lines and outlines are, as far as they are drawn."""
        outlined = len(self.planned) <= MOST_OUTLINES
        notes = [
            (outlined and any(self.planned), translate("report", "Dashed outline: planned.")),
            (not outlined, translate("report", "Grey: planned, but not held.")),
            (any(self.average), translate("report", "Line: mean of four weeks.")),
            (self.year_ago, translate("report", "Dotted line: the year before.")),
        ]
        return [words for is_drawn, words in notes if is_drawn]

    @property
    def hatched(self) -> list[str]:
        """Return what is hatched, if anything is."""
        words = translate("report", "Hatched: this week is not over.")
        return [words] if not self.after and self.weeks[-1].sums.held_ms else []


class ChartCard(Card):
    """The weekly chart.

    Signals:
        week_chosen(Week): A week was clicked, or Enter was pressed on it.
        view_missed(float, float): Other weeks are to be drawn, those of this view; in weeks from
            this one.
    """

    week_chosen = Signal(object)
    view_missed = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: Shown | None = None
        self._stack: tuple[Series, ...] = ()
        self._least_px = 0
        self._note = small(wraps=True)
        self._note.setObjectName("chart_note")
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.header.addWidget(self._note, 1)
        self.header.setStretch(1, 0)
        self._legend = Legend(self)
        self._nothing = muted(wraps=True)
        self._nothing.setObjectName("chart_nothing")
        self.chart = WeeklyChart(self)
        self.chart.setObjectName("weekly_chart")
        self.chart.week_pointed.connect(self._on_week_pointed)
        self.chart.week_chosen.connect(self._on_week_chosen)
        self.chart.view_missed.connect(self.view_missed)
        self.chart.view_moved.connect(self._tell_of_this_week)
        self.readout = Readout(self.chart, self)
        self.body.addWidget(self._legend)
        self.body.addWidget(self._nothing)
        self.body.addSpacing(Space.XS)
        self.body.addWidget(self.chart, 1)
        self._key = small(wraps=True)
        self._key.setObjectName("chart_key")
        self.body.addWidget(self._key)

    @property
    def title(self) -> str:
        """Return what the chart shows, with its unit."""
        return chart_title(self._shown.metric, self._shown.each) if self._shown else ""

    @property
    def range_words(self) -> str:
        """Return the days from the first week that is seen to the last one."""
        if self._shown is None or not self._shown.weeks:
            return ""
        seen = self.chart.seen
        first, last = self._shown.weeks[seen[0]].start, self._shown.weeks[seen[-1]].end
        return f"{date_words(first, with_year=True)} – {date_words(last, with_year=True)}"

    @property
    def seen(self) -> Window | None:
        """Return the weeks to which the user zoomed or dragged; None before that."""
        shown, seen = self._shown, self.chart.seen
        if shown is None or not self.chart.is_moved:
            return None
        each, later = shown.each, len(shown.weeks) - seen.stop
        return Window(len(seen) * each, each, shown.after + later * each)

    @property
    def legend_entries(self) -> list[tuple[str, QColor]]:
        """Return the names and fills of the colours, from the bottom of the stack up."""
        if self._shown is None:
            return []
        names = [self._shown.names.of(one.key) for one in self._stack]
        return list(zip(names, self._fills(), strict=True))

    @property
    def notes_words(self) -> str:
        """Return what lines, outlines and hatching are."""
        if self._shown is None:
            return ""
        is_seen = len(self._shown.weeks) - 1 in self.chart.seen
        return " ".join((*self._shown.notes, *(self._shown.hatched if is_seen else ())))

    @property
    def picture_title(self) -> str:
        """Return what the chart shows, with its unit."""
        return self.title

    @property
    def chart_size(self) -> QSize:
        """Return the size of the chart on the screen."""
        size: QSize = self.chart.plot.size()
        return size

    def draw_chart(self, painter: QPainter, room: QRectF) -> None:
        """Draw the chart alone into a room of its proportions."""
        self.chart.plot.render(painter, room)

    def show_weeks(self, shown: Shown, *, keeps_view: bool = False) -> None:
        """Show other weeks, or the same ones otherwise; ``keeps_view`` looks where it looked."""
        self._shown = shown
        self._stack = stack(shown.weeks, shown.names.catalogue, shown.names.split, shown.metric)
        self.set_title(self.title)
        self.chart.setAccessibleName(self.title)
        self._note.setText(running_words(days_left(shown.today, shown.week_start), shown.each))
        self._key.setText(" ".join(shown.notes))
        self._key.setVisible(bool(shown.notes))
        self._nothing.setText(nothing_words(shown.metric))
        self._nothing.setVisible(not self._stack)
        self._draw(keeps_view=keeps_view)
        self._tell_of_this_week()

    def ask_for_height(self, least_px: int) -> None:
        """Be so high; a legend of many lines takes more, for bars and weeks keep their room."""
        self._least_px = least_px
        self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the legend, which breaks where the width ends."""
        super().resizeEvent(event)
        self._fit_height()

    def follow_theme(self) -> None:
        """Draw in the present colours."""
        self._draw(keeps_view=True)

    def _draw(self, *, keeps_view: bool) -> None:
        if self._shown is None:
            return
        entries = self.legend_entries
        splits = self._shown.metric.splits_by(self._shown.names.split)
        self._legend.show_entries(entries if splits else [])
        self._legend.setVisible(splits and bool(entries))
        self._fit_height()
        content = self._content(self._shown)
        self.readout.hide()
        self.chart.show_content(content, self._shown.weeks_at_most, keeps_view=keeps_view)

    def _fit_height(self) -> None:
        # Large text takes much of it for the names of the weeks.
        self.chart.setMinimumHeight(round(LEAST_SIZE.height() * (1 + text_scale()) / 2))
        layout = self.layout()
        needed_px = layout.totalMinimumHeightForWidth(self.width()) if layout else 0
        self.setFixedHeight(max(self._least_px, needed_px))

    def _tell_of_this_week(self) -> None:
        """Say what its hatching is, where it is seen."""
        shown = self._shown
        self._note.setVisible(
            shown is not None and not shown.after and len(shown.weeks) - 1 in self.chart.seen
        )

    def _fills(self) -> list[QColor]:
        colours = Colours.of(self.palette())
        return [
            shaded(colours.group(one.group), one.shade, one.shades, colours) for one in self._stack
        ]

    def _content(self, shown: Shown) -> ChartContent:
        metric = shown.metric
        return ChartContent(
            labels=_labels(shown),
            starts=tuple(week.start for week in shown.weeks) if _names_months(shown) else (),
            bars=tuple(
                Bars(one.key, fill, one.values)
                for one, fill in zip(self._stack, self._fills(), strict=True)
            ),
            planned=shown.planned,
            average=shown.average,
            goal=shown.goal * shown.each,
            goal_label=self.tr("goal"),
            year_ago=tuple(week.value(metric) for week in shown.year_ago),
            top=LEAST_TOP[metric],
            running=not shown.after,
            each=shown.each,
            after=shown.after,
        )

    def _on_week_pointed(self, index: int) -> None:
        shown = self._shown
        if index < 0 or shown is None:
            self.readout.hide()
            return
        week = shown.weeks[index]
        title = week_title(week, shown.week_start, shown.today)
        lines = week_lines(week, index, self._stack, shown.names, shown.metric)
        if shown.year_ago:
            value = shown.year_ago[index].value(shown.metric)
            lines.append(year_ago_words(shown.metric, value))
        self.readout.show_at(self.chart.column_x(index), title, lines)
        self.chart.setAccessibleDescription(self.readout.text)
        if self.chart.hasFocus():
            announce(self.chart, self.readout.text)

    def _on_week_chosen(self, index: int) -> None:
        if self._shown is not None:
            self.week_chosen.emit(self._shown.weeks[index])


def _names_months(shown: Shown) -> bool:
    """Tell whether numbers of weeks would repeat, or columns are several weeks."""
    return len(shown.weeks) > MOST_NUMBERED or shown.each > 1


def _labels(shown: Shown) -> tuple[str, ...]:
    """Return the short names of the weeks; empty ones where months are named instead."""
    if _names_months(shown):
        return ("",) * len(shown.weeks)
    return tuple(week_label(week.start, shown.week_start) for week in shown.weeks)
