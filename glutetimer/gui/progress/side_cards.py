# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures beside the weekly chart: days, best holds, sides, effort, density."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from glutetimer.domain.exercise import Catalogue, Side
from glutetimer.domain.record import Felt
from glutetimer.domain.volume import WeekStart
from glutetimer.domain.weeks import Metric, Split, Week, together
from glutetimer.gui.colours import Colours
from glutetimer.gui.finish.words import felt_words
from glutetimer.gui.progress.calendar_card import CalendarCard
from glutetimer.gui.progress.calendar_drawing import MOST_WEEKS
from glutetimer.gui.progress.line_plot import LinePlot
from glutetimer.gui.progress.plot_card import PlotCard
from glutetimer.gui.progress.plot_content import Line, PlotContent
from glutetimer.gui.progress.source import TotalsRepository
from glutetimer.gui.progress.words import value_words
from glutetimer.gui.widgets.card_grid import CardGrid
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.wording import side_words, workout_count_words

translate = QCoreApplication.translate


class SideCards(CardGrid):
    """All of them; in a narrow window one below the other.

    Signals:
        day_chosen(date): A day of the calendar was opened.
    """

    day_chosen = Signal(object)

    def __init__(
        self,
        totals: TotalsRepository,
        catalogue: Catalogue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(400, parent)
        self._totals, self._catalogue = totals, catalogue
        self._weeks: Sequence[Week] = ()
        self._today, self._week_start = date(2000, 1, 1), WeekStart.MONDAY

    def fill(self, next_step: QWidget) -> None:
        """Make the cards, with another one among them; before that there are none."""
        self._calendar = CalendarCard()
        self._calendar.calendar.day_chosen.connect(self.day_chosen)
        self._make_plots()
        self.set_cards(
            [
                *(self._calendar, next_step, self._best, self._sides),
                *(self._effort, self._felt, self._density, self._completion),
            ]
        )

    @property
    def pictures(self) -> Sequence[CalendarCard | PlotCard]:
        """Return the calendar and the charts."""
        return [card for card in self.cards if isinstance(card, CalendarCard | PlotCard)]

    def show_weeks(self, weeks: Sequence[Week], today: date, week_start: WeekStart) -> None:
        """Show these weeks; the calendar shows the last year whatever they are."""
        self._weeks, self._today, self._week_start = weeks, today, week_start
        first = today - timedelta(weeks=MOST_WEEKS)
        self._calendar.calendar.show_days(self._totals.held_days(first, today), today, week_start)
        self._offer_exercises()
        self._show_plots()

    def follow_theme(self) -> None:
        """Draw in the present colours; what is hidden is drawn when it is shown again."""
        if self._weeks and self.isVisible():
            self._show_plots()

    def _make_plots(self) -> None:
        self._make_hold_plots()
        self._make_workout_plots()

    def _make_hold_plots(self) -> None:
        self._best = PlotCard(
            "best_holds",
            self.tr("Best hold"),
            self.tr("Seconds, the longest of each week"),
            self.tr("Hold something in these weeks, and its longest hold stands here."),
            LinePlot(lambda value: self.tr("{number} s").format(number=round(value))),
        )
        self._exercises = DropDown(self.tr("Exercise"))
        self._exercises.setObjectName("best_holds_exercise")
        self._exercises.value_changed.connect(self._show_best)
        self._best.header.addWidget(self._exercises)
        self._sides = PlotCard(
            "side_difference",
            self.tr("Left and right"),
            self.tr("Percent less held: above the line on the right, below on the left"),
            self.tr("Do an exercise with sides, and the difference stands here."),
            LinePlot(_difference_words),
        )

    def _make_workout_plots(self) -> None:
        self._effort = PlotCard(
            "effort",
            self.tr("Effort and volume"),
            self.tr("Line: mean effort, 1 to 10. Columns: minutes held."),
            self.tr("Say after a workout how hard it was, and it stands here."),
            LinePlot(lambda value: value_words(Metric.EFFORT, value)),
        )
        self._felt = PlotCard(
            "felt",
            self.tr("Where it was felt"),
            self.tr("Percent of workouts. The last row: minutes held."),
            self.tr("Say after a workout where you felt it, and it stands here."),
            LinePlot(lambda value: self.tr("{number} %").format(number=round(value))),
        )
        self._density = PlotCard(
            "density",
            self.tr("Density"),
            self.tr("Percent of the workouts' length under tension"),
            self.tr("Finish a workout, and its density stands here."),
            LinePlot(lambda value: value_words(Metric.DENSITY, value)),
        )
        self._completion = PlotCard(
            "completion",
            self.tr("Completion"),
            self.tr("Percent held of planned"),
            self.tr("Do a circuit with planned holds, and its completion stands here."),
            LinePlot(lambda value: value_words(Metric.COMPLETION, value)),
        )

    def _show_plots(self) -> None:
        self._show_best()
        self._show_sides()
        colours = Colours.of(self.palette())
        behind = tuple(week.value(Metric.TENSION) or 0.0 for week in self._weeks)
        effort = self._of(Metric.EFFORT, QColor(colours.core), top=10.0)
        self._effort.show_plot(replace(effort, behind=behind))
        lines = self._felt_lines(colours)
        names = (*(line.name for line in lines), self.tr("Minutes"))
        felt = PlotContent(self._starts(), lines, 100.0, behind=behind, row_names=names)
        self._felt.show_plot(felt, self._felt_note())
        self._completion.show_plot(self._of(Metric.COMPLETION, QColor(colours.stretch), top=100.0))
        self._density.show_plot(self._of(Metric.DENSITY, QColor(colours.side_lying), top=100.0))

    @property
    def _days(self) -> tuple[date, date]:
        return self._weeks[0].start, self._weeks[-1].end

    def _starts(self) -> tuple[date, ...]:
        return tuple(week.start for week in self._weeks)

    def _of(
        self, metric: Metric, colour: QColor, *, top: float, bottom: float = 0.0
    ) -> PlotContent:
        values = tuple(week.value(metric) for week in self._weeks)
        return PlotContent(self._starts(), (Line("", colour, values),), top, bottom)

    def _offer_exercises(self) -> None:
        held = self._totals.exercises_held(*self._days, self._week_start)
        self._exercises.set_options([(one, self._catalogue.name(one)) for one in held])
        self._exercises.setVisible(bool(held))

    def _show_best(self) -> None:
        each = self._weeks[-1].count
        self._best.subject = self._exercises.currentText()
        bests = self._totals.best_by_week(self._exercises.value(), *self._days, each)
        found = {(start, side): held_ms / 1000 for start, side, held_ms in bests}
        colours = Colours.of(self.palette())
        fills = {
            Side.BOTH: colours.bridges,
            Side.LEFT: colours.side_lying,
            Side.RIGHT: colours.core,
        }
        lines = tuple(
            Line(
                side_words(side),
                QColor(fills[side]),
                tuple(found.get((week.start, side)) for week in self._weeks),
            )
            for side in Side
            if any(key[1] is side for key in found)
        )
        self._best.show_plot(PlotContent(self._starts(), lines, 10.0), _sides_note(lines))

    def _show_sides(self) -> None:
        each = self._weeks[-1].count
        parts = self._totals.parts(*self._days, self._week_start, Split.SIDE, each)
        held = {(start, side): sums.held_ms for start, side, sums in parts}
        values = tuple(_difference(held, week.start) for week in self._weeks)
        colours = Colours.of(self.palette())
        line = Line("", QColor(colours.side_lying), values, is_bar=True)
        self._sides.show_plot(PlotContent(self._starts(), (line,), 10.0, -10.0))

    def _felt_lines(self, colours: Colours) -> tuple[Line, ...]:
        fills = (colours.bridges, colours.side_lying, colours.stretch, colours.core)
        return tuple(
            Line(felt_words(place), QColor(fills[n]), tuple(_felt(week, n) for week in self._weeks))
            for n, place in enumerate(Felt)
            if any(week.done.felt[n] for week in self._weeks)
        )

    def _felt_note(self) -> str:
        done = together(self._weeks).done
        if not done.answers:
            return ""
        places = [
            f"{felt_words(place)} {100 * count / done.answers:.0f} %"
            for place, count in zip(Felt, done.felt, strict=True)
            if count
        ]
        return self.tr("Felt in {workouts}: {places}").format(
            workouts=workout_count_words(done.answers), places=", ".join(places)
        )


def _felt(week: Week, place: int) -> float | None:
    """Return the percent of the workouts that were felt there, of those that say where."""
    return 100 * week.done.felt[place] / week.done.answers if week.done.answers else None


def _difference(held: Mapping[tuple[date, str], int], start: date) -> float | None:
    left, right = (held.get((start, side.value), 0) for side in (Side.LEFT, Side.RIGHT))
    return 100 * (left - right) / max(left, right) if left or right else None


def _difference_words(value: float) -> str:
    number = QLocale().toString(abs(float(value)), "f", 0)
    if not round(value):
        return translate("SideCards", "both sides alike")
    words = (
        translate("SideCards", "{number} % less right")
        if value > 0
        else translate("SideCards", "{number} % less left")
    )
    return words.format(number=number)


def _sides_note(lines: Sequence[Line]) -> str:
    """Name the lines by their values: colour alone says nothing to some."""
    if len(lines) < 2:
        return ""
    words = translate("SideCards", "{side}: {seconds} s")
    longest = (max(value for value in line.values if value is not None) for line in lines)
    return " · ".join(
        words.format(side=line.name, seconds=f"{most:.0f}")
        for line, most in zip(lines, longest, strict=True)
    )
