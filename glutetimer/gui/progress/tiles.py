# SPDX-License-Identifier: GPL-3.0-or-later
"""Tiles of one figure each, the legend, and the read-out of a week."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from glutetimer.domain.exercise import Catalogue, Side
from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import TextSize, text_scale
from glutetimer.gui.progress.figures import Figures
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.painting import draw_box
from glutetimer.gui.widgets.text import TextLabel, Tone, small
from glutetimer.gui.wording import clock_words, duration_words, with_side_words

translate = QCoreApplication.translate

_SWATCH_PX = 12
_TILE_WIDTH_PX = 165


class Tile(Card):
    """A figure with its title above and a sentence below."""

    def __init__(self, title: str, object_name: str, parent: QWidget) -> None:
        super().__init__(title, parent=parent)
        self.setObjectName(object_name)
        self._title.setWordWrap(True)
        self.header.setStretch(0, 1)
        self.header.setStretch(1, 0)
        self._value = TextLabel("", TextSize.TITLE, QFont.Weight.DemiBold, tabular=True)
        self._value.setObjectName(f"{object_name}_value")
        self._note = small(wraps=True)
        self._note.setObjectName(f"{object_name}_note")
        self.body.addWidget(self._value)
        self.body.addWidget(self._note)
        self.body.addStretch(1)
        self._heading = title
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    @property
    def figure_width_px(self) -> int:
        """Return the least width at which nothing of the figure is cut off."""
        return self._value.sizeHint().width() + 2 * Space.L

    def show_figure(self, value: str, note: str, tone: Tone = Tone.MUTED) -> None:
        """Show a figure."""
        self._value.setText(value)
        self._note.setText(note)
        self._note.set_tone(tone)
        self.setAccessibleName(f"{self._heading}: {value}, {note}")


class TileRow(QWidget):
    """Tiles side by side; in a narrow window, two in a row.

    Args:
        titles: Title and object name of each.
        parent: Where they are; given at once, since moving widgets takes longer than making them.
    """

    def __init__(self, titles: Sequence[tuple[str, str]], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._tiles = tuple(Tile(title, name, self) for title, name in titles)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.L)
        self._arrange(len(self._tiles))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the number of columns if the width asks for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put all in a row where titles and figures have room."""
        count, width = len(self._tiles), self.width()
        wide = width >= _TILE_WIDTH_PX * text_scale() * count
        widest = max(tile.figure_width_px for tile in self._tiles)
        wide = wide and (width - (count - 1) * Space.L) // count >= widest
        self._arrange(count if wide else 2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for index, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, index // columns, index % columns)
            self._grid.setColumnStretch(index, 1 if index < columns else 0)
            self._grid.setColumnMinimumWidth(index, 1 if index < columns else 0)


class FigureTiles(TileRow):
    """This week, the average, the weeks at goal, the longest hold."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        self._catalogue = catalogue
        titles = [
            (translate("FigureTiles", "This week"), "tile_this_week"),
            (translate("FigureTiles", "4-week average"), "tile_average"),
            (translate("FigureTiles", "Weeks at goal"), "tile_at_goal"),
            (translate("FigureTiles", "Longest hold"), "tile_longest"),
        ]
        super().__init__(titles, parent)
        self._this_week, self._average, self._at_goal, self._best = self._tiles

    def show_figures(
        self, shown: Figures, goal_ms: int, longest: tuple[str, Side, int] | None
    ) -> None:
        """Show other figures.

        Args:
            shown: Those of the weeks.
            goal_ms: Time under tension to reach a week; 0 for none.
            longest: Exercise, side and milliseconds of the longest hold; None for none.
        """
        goal = (
            self.tr("of {goal} goal").format(goal=clock_words(goal_ms))
            if goal_ms
            else self.tr("No weekly goal is set.")
        )
        self._this_week.show_figure(clock_words(shown.this_week_ms), goal)
        self._show_average(shown)
        self._show_at_goal(shown, goal_ms)
        self._show_longest(longest)
        self._fit()

    def _show_at_goal(self, shown: Figures, goal_ms: int) -> None:
        if not goal_ms:
            self._at_goal.show_figure("–", self.tr("No weekly goal is set."))
            return
        self._at_goal.show_figure(
            self.tr("{hit} of {weeks}").format(hit=shown.weeks_at_goal, weeks=shown.weeks),
            self.tr("most in a row: {run}").format(run=shown.longest_run),
        )

    def _show_average(self, shown: Figures) -> None:
        if shown.average_ms is None:
            self._average.show_figure("–", self.tr("after four weeks"))
            return
        change = shown.change_percent
        if change is None:
            note, tone = self.tr("of the last four full weeks"), Tone.MUTED
        else:
            note = self.tr("{change} % on the 4 before").format(change=f"{change:+d}")
            tone = Tone.GOOD if change > 0 else Tone.MUTED
        self._average.show_figure(clock_words(round(shown.average_ms)), note, tone)

    def _show_longest(self, longest: tuple[str, Side, int] | None) -> None:
        if longest is None:
            self._best.show_figure("–", "")
            return
        exercise_id, side, held_ms = longest
        name = with_side_words(self._catalogue.name(exercise_id), side)
        self._best.show_figure(duration_words(held_ms), name)


class Swatch(QWidget):
    """A small square of a colour with a name: one entry of a legend."""

    def __init__(self, name: str, fill: QColor, parent: QWidget) -> None:
        super().__init__(parent)
        self._fill = fill
        self._side = round(_SWATCH_PX * text_scale())
        row = QHBoxLayout(self)
        row.setContentsMargins(self._side + Space.S, 0, 0, 0)
        row.addWidget(TextLabel(name, TextSize.SMALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the square."""
        painter = QPainter(self)
        rect = QRect(0, (self.height() - self._side) // 2, self._side, self._side)
        draw_box(painter, rect, self._fill, radius=2)


class Legend(QWidget):
    """The colours of a chart in stacking order, in as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing=Space.L)

    def show_entries(self, entries: Sequence[tuple[str, QColor]]) -> None:
        """Show other entries."""
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()  # it is deleted later, in the event loop
                widget.deleteLater()
        for name, fill in entries:
            swatch = Swatch(name, fill, self)
            self._flow.addWidget(swatch)
            swatch.show()  # else Qt shows it later, and all is laid out anew
        self._flow.invalidate()
        self.updateGeometry()
        self.setAccessibleName(", ".join(name for name, _ in entries))


class Readout(QWidget):
    """The box that says a week's figures, over the chart.

    Args:
        chart: What it tells of.
        parent: What the chart is in: the box may be higher than the chart.
    """

    def __init__(self, chart: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._chart, self._room = chart, parent
        self.setObjectName("week_readout")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.XS)
        self._title = TextLabel("", TextSize.SMALL, QFont.Weight.DemiBold)
        self._lines = TextLabel("", TextSize.SMALL, tone=Tone.MUTED, tabular=True)
        column.addWidget(self._title)
        column.addWidget(self._lines)
        self.hide()

    @property
    def text(self) -> str:
        """Return all that it says."""
        return f"{self._title.text()}\n{self._lines.text()}"

    def show_at(self, x: float, title: str, lines: Sequence[str]) -> None:
        """Show figures beside the column whose middle is ``x``, in the chart's pixels."""
        self._title.setText(title)
        self._lines.setText("\n".join(lines))
        self.adjustSize()
        room = self._chart.width()
        left = x + Space.XL if x + Space.XL + self.width() <= room else x - Space.XL - self.width()
        at = self._chart.mapTo(self._room, QPoint(round(max(0, left)), Space.S))
        lowest = self._room.height() - self.height() - Space.S
        self.move(at.x(), max(0, min(at.y(), lowest)))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box."""
        colours = Colours.of(self.palette())
        draw_box(QPainter(self), self.rect(), colours.background, colours.line)
