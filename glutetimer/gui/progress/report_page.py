# SPDX-License-Identifier: GPL-3.0-or-later
"""The first page of the report: the figures, the weekly chart, and the charts beside it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from glutetimer.domain.record import Felt
from glutetimer.domain.weeks import Metric, together
from glutetimer.gui.colours import LIGHT, palette_of
from glutetimer.gui.finish.words import felt_words
from glutetimer.gui.fonts import TextSize, text_scale
from glutetimer.gui.progress.paged_tables import paper_font
from glutetimer.gui.progress.plot_card import PlotCard
from glutetimer.gui.progress.plot_drawing import PlotDrawing
from glutetimer.gui.progress.printed_chart import PrintedChart
from glutetimer.gui.progress.report_content import Report
from glutetimer.gui.progress.row_drawing import drawing_of
from glutetimer.gui.progress.side_cards import SideCards
from glutetimer.gui.progress.words import chart_title, value_words
from glutetimer.gui.wording import clock_words, date_words, figure_words, workout_count_words

translate = QCoreApplication.translate

_TITLE_PX, _VALUE_PX, _HEAD_PX, _TEXT_PX = 26, 20, 14, 11
_GAP_PX, _TILE_PX, _SWATCH_PX = 14, 66, 9
_LEAST_PX = 8
_MOST_CHART_PX, _SIDE_PX = 350, 190
_CHARTS = ("side_difference", "effort", "felt", "completion")
# Charts have the size of text on a screen; on paper it is smaller.
_SHRUNK = 0.85


class FirstPage:
    """Draws the first page into a room, in pixels of 1/96 inch."""

    def __init__(self, painter: QPainter, room: QRectF, report: Report) -> None:
        self._painter, self._room, self._report = painter, room, report
        self._y = room.top()

    def draw(self) -> None:
        """Draw it all, from the top down."""
        self._draw_head()
        self._draw_tiles()
        self._draw_chart()
        self._draw_side_charts()

    def _write(
        self,
        words: str,
        box: QRectF,
        size_px: int = _TEXT_PX,
        *,
        is_bold: bool = False,
        colour: str = LIGHT.text,
    ) -> None:
        """Write a line; what is too long is written smaller, and cut off only then."""
        weight = QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal
        font = _fitting_font(words, box.width(), size_px, weight)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        elided = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), elided)

    def _row(self, height: float) -> QRectF:
        """Return the next room of the whole width."""
        box = QRectF(self._room.left(), self._y, self._room.width(), height)
        self._y += height
        return box

    def _draw_head(self) -> None:
        """Write title and days; the line at the right is for a name, by hand."""
        report = self._report
        head = self._row(36)
        self._write(translate("report", "Training report"), head, _TITLE_PX, is_bold=True)
        line = QRectF(head.right() - 230, head.top(), 230, 28)
        words = translate("report", "Name")
        self._write(words, line, colour=LIGHT.muted)
        self._painter.setPen(QPen(QColor(LIGHT.edge), 1))
        left = line.left() + QFontMetricsF(self._painter.font()).horizontalAdvance(words) + 8
        self._painter.drawLine(QPointF(left, line.bottom()), QPointF(line.right(), line.bottom()))
        days = [date_words(day, with_year=True) for day in (report.first, report.last)]
        count = len(report.weeks)
        weeks = (
            translate("report", "1 week")
            if count == 1
            else translate("report", "%n weeks", "", count)
        )
        self._write(f"{' – '.join(days)} · {weeks}", self._row(18), 13, colour=LIGHT.muted)
        self._y += _GAP_PX

    def _draw_tiles(self) -> None:
        tiles = tile_words(self._report)
        row = self._row(_TILE_PX)
        width = (row.width() - _GAP_PX * (len(tiles) - 1)) / len(tiles)
        for number, (title, value, note) in enumerate(tiles):
            tile = QRectF(row.left() + number * (width + _GAP_PX), row.top(), width, row.height())
            self._painter.setPen(QPen(QColor(LIGHT.line), 1))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(tile, 6, 6)
            inner = tile.adjusted(8, 7, -4, -7)
            third = QSizeF(inner.width(), 14)
            self._write(title, QRectF(inner.topLeft(), third), colour=LIGHT.muted)
            middle = QRectF(inner.left(), inner.top() + 14, inner.width(), inner.height() - 28)
            self._write(value, middle, _VALUE_PX, is_bold=True)
            bottom = QRectF(QPointF(inner.left(), inner.bottom() - 14), third)
            self._write(note, bottom, 10, colour=LIGHT.muted)
        self._y += _GAP_PX

    def _draw_chart(self) -> None:
        shown = self._report.chart
        left = self._room.bottom() - self._y
        whole = self._row(min(_MOST_CHART_PX, left - 2 * (_SIDE_PX + _GAP_PX)))
        goal = translate("ChartCard", "goal")
        height = whole.height()
        chart = PrintedChart(shown, QSizeF(1, 1), LIGHT, goal)
        box = self._headed(whole, chart_title(shown.metric, shown.each), "", chart.legend_entries)
        notes = " ".join((*shown.notes, *shown.hatched))
        box = box.adjusted(0, 0, 0, -14)
        self._write(
            notes,
            QRectF(box.left(), whole.top() + height - 14, box.width(), 14),
            10,
            colour=LIGHT.muted,
        )
        self._scaled(box, lambda size: PrintedChart(shown, size, LIGHT, goal))
        self._y += _GAP_PX

    def _draw_side_charts(self) -> None:
        """Draw those of the small charts that have anything to show, two in a row."""
        report = self._report
        cards = SideCards(report.totals, report.catalogue)
        cards.fill(QWidget())
        cards.setPalette(palette_of(LIGHT))
        cards.show_weeks(report.chart.weeks, report.chart.today, report.chart.week_start)
        by_name = {one.objectName(): one for one in cards.pictures if isinstance(one, PlotCard)}
        wanted = [by_name[name] for name in _CHARTS if by_name[name].has_values]
        left = self._room.bottom() - self._y
        height = min(_SIDE_PX + 20, (left - _GAP_PX) / 2)
        width = (self._room.width() - 2 * _GAP_PX) / 2
        for number, card in enumerate(wanted):
            x = self._room.left() + number % 2 * (width + 2 * _GAP_PX)
            y = self._y + number // 2 * (height + _GAP_PX)
            room = QRectF(x, y, width, height)
            box = self._headed(room, card.title, card.unit.text(), card.legend_entries)
            self._scaled(box, partial(drawing_of, card.plot.content, colours=LIGHT))
        cards.deleteLater()

    def _headed(
        self, room: QRectF, title: str, unit: str, legend: Sequence[tuple[str, QColor]]
    ) -> QRectF:
        """Write title, unit and legend of a chart; return the room below them."""
        line = QRectF(room.left(), room.top(), room.width(), 18)
        self._write(title, line, _HEAD_PX, is_bold=True)
        top = line.bottom()
        if unit:
            self._write(unit, QRectF(room.left(), top, room.width(), 14), 10, colour=LIGHT.muted)
            top += 14
        x, y = room.left(), top
        for name, fill in legend:
            width = _SWATCH_PX + 5 + self._width(name) + 14
            if x + width > room.right() and x > room.left():
                x, y = room.left(), y + 15
            self._painter.fillRect(QRectF(x, y + 4, _SWATCH_PX, _SWATCH_PX), fill)
            self._write(name, QRectF(x + _SWATCH_PX + 5, y, width, 16))
            x += width
        top = y + 16 if legend else top
        return QRectF(room.left(), top, room.width(), room.bottom() - top)

    @staticmethod
    def _width(words: str) -> float:
        return QFontMetricsF(paper_font(_TEXT_PX)).horizontalAdvance(words)

    def _scaled(self, room: QRectF, drawing: Callable[[QSizeF], PlotDrawing]) -> None:
        """Draw something made for the screen into a room, with its text as large as on paper."""
        scale = _SHRUNK / text_scale()
        self._painter.save()
        self._painter.translate(room.topLeft())
        self._painter.scale(scale, scale)
        drawn = drawing(room.size() / scale)
        drawn.set_font(paper_font(round(TextSize.SMALL * text_scale())))
        drawn.draw(self._painter)
        self._painter.restore()


def _fitting_font(words: str, width: float, size_px: int, weight: QFont.Weight) -> QFont:
    """Return the largest font, up to a size, in which words fit; or the least that is used."""
    for size in range(size_px, _LEAST_PX, -1):
        font = paper_font(size, weight)
        if QFontMetricsF(font).horizontalAdvance(words) <= width:
            return font
    return paper_font(_LEAST_PX, weight)


def tile_words(report: Report) -> list[tuple[str, str, str]]:
    """Return title, value and note of each figure of the whole time."""
    whole, weeks = together(report.weeks), len(report.weeks)
    held_ms, workouts = whole.sums.held_ms, whole.done.workouts
    per_week = translate("report", "{figure} a week")
    effort = whole.value(Metric.EFFORT)
    efforts = workout_count_words(whole.done.efforts)
    return [
        (
            translate("progress", "Time under tension"),
            clock_words(held_ms),
            per_week.format(figure=clock_words(round(held_ms / weeks))),
        ),
        (
            translate("report", "Workouts"),
            str(workouts),
            per_week.format(figure=figure_words(workouts / weeks, 1)),
        ),
        (
            translate("report", "Completion"),
            value_words(Metric.COMPLETION, whole.value(Metric.COMPLETION)),
            translate("report", "held of planned"),
        ),
        (
            translate("report", "Effort, 1 to 10"),
            value_words(Metric.EFFORT, effort),
            translate("report", "mean of {workouts}").format(workouts=efforts),
        ),
        _felt_words(whole.done.felt, whole.done.answers),
    ]


def _felt_words(felt: Sequence[int], answers: int) -> tuple[str, str, str]:
    """Return how often it was felt in the low back, the one place that asks for a change."""
    place = list(Felt).index(Felt.LOW_BACK)
    title = felt_words(Felt.LOW_BACK)
    if not answers:
        return title, "–", translate("report", "nothing said")
    share = translate("progress", "{number} %").format(number=round(100 * felt[place] / answers))
    words = translate("report", "of {workouts}")
    return title, share, words.format(workouts=workout_count_words(answers))
