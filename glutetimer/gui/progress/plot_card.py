# SPDX-License-Identifier: GPL-3.0-or-later
"""The card of a small chart beside the weekly one."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from glutetimer.gui.fonts import text_scale
from glutetimer.gui.progress.line_plot import LinePlot
from glutetimer.gui.progress.plot_content import PlotContent
from glutetimer.gui.progress.tiles import Legend
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.text import muted, small
from glutetimer.gui.wording import date_words

# So wide, its words stand well beside those of the title and the legend.
PICTURE_SIZE = QSize(760, 300)


class PlotCard(Card):
    """A small chart with its title, and a sentence in its place while there is nothing.

    Attributes:
        plot: The chart.
        title: What it shows, without the unit.
        subject: What of, where that can be chosen; empty otherwise.
    """

    def __init__(self, name: str, title: str, unit: str, nothing: str, plot: LinePlot) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self.plot = plot
        self.plot.setObjectName(f"{name}_plot")
        self.plot.setAccessibleName(f"{title}: {unit}")
        self.title = title
        self.subject = ""
        self.legend_entries: list[tuple[str, QColor]] = []
        self._nothing = muted(nothing, wraps=True)
        self._nothing.setObjectName(f"{name}_nothing")
        self.note = small(wraps=True)
        self.note.setObjectName(f"{name}_note")
        self.unit = small(unit, wraps=True)
        self.legend = Legend()
        self.body.addWidget(self.unit)
        self.body.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.legend)
        self.body.addWidget(self.plot, 1)
        self.body.addWidget(self.note)

    @property
    def picture_title(self) -> str:
        """Return what the chart shows, with its unit."""
        named = [self.title, self.subject, self.unit.text()]
        return " · ".join(words for words in named if words)

    @property
    def range_words(self) -> str:
        """Return the first days of the first week and of the last one."""
        starts = self.plot.content.starts
        return " – ".join(date_words(start, with_year=True) for start in (starts[0], starts[-1]))

    @property
    def notes_words(self) -> str:
        """Return what stands below the chart."""
        return self.note.text()

    @property
    def has_values(self) -> bool:
        """Tell whether there is anything to draw."""
        return any(value is not None for line in self.plot.content.lines for value in line.values)

    @property
    def chart_size(self) -> QSize:
        """Return the proportions of the picture."""
        return PICTURE_SIZE

    def draw_chart(self, painter: QPainter, room: QRectF) -> None:
        """Draw the chart alone into a room of its proportions."""
        painter.save()
        painter.translate(room.topLeft())
        # However large the text is on the screen, the picture looks the same.
        scale = room.width() / PICTURE_SIZE.width() / text_scale()
        painter.scale(scale, scale)
        self.plot.drawing(room.size() / scale).draw(painter)
        painter.restore()

    def show_plot(self, content: PlotContent, note: str = "") -> None:
        """Show lines; without any value, what would change that."""
        self.plot.show_content(content)
        some = self.has_values
        self.plot.setVisible(some)
        self._nothing.setVisible(not some)
        # Beside a higher card, the words stay together below the title.
        self.body.setStretchFactor(self._nothing, 0 if some else 1)
        # Rows have their names in front of them.
        named = () if content.row_names else content.lines
        entries = [(line.name, line.colour) for line in named if line.name]
        self.legend_entries = entries if len(entries) > 1 else []
        self.legend.show_entries(self.legend_entries)
        self.legend.setVisible(some and bool(self.legend_entries))
        self.note.setText(note)
        self.note.setVisible(bool(note) and some)
