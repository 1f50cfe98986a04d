# SPDX-License-Identifier: GPL-3.0-or-later
"""A step as one line of a table that paints itself."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from glutetimer.domain.circuit import Step
from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.circuits.words import (
    hold_words,
    load_words,
    rest_words,
    sides_words,
    step_words,
    times_words,
)
from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import TextSize, text_font
from glutetimer.gui.theme import TARGET_PX, Space
from glutetimer.gui.widgets.painting import draw_focus_ring

# Shares of the width: exercise, sides, hold, times, rest, load.
COLUMNS = (0.34, 0.19, 0.12, 0.12, 0.12, 0.11)


def _rects(widget: QWidget) -> list[QRect]:
    room = widget.width() - 2 * Space.S
    edges = [Space.S + round(room * sum(COLUMNS[:index])) for index in range(len(COLUMNS) + 1)]
    return [
        QRect(left, 0, right - left - Space.S, widget.height()) for left, right in pairwise(edges)
    ]


def _draw_cells(
    painter: QPainter, widget: QWidget, texts: Sequence[str], inks: Sequence[str]
) -> None:
    metrics = painter.fontMetrics()
    for rect, text, ink in zip(_rects(widget), texts, inks, strict=True):
        painter.setPen(QColor(ink))
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter), elided)


class StepHeader(QWidget):
    """The names of the columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room for one line."""
        return QSize(320, self.fontMetrics().height() + Space.S)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the names and a line below."""
        colours = Colours.of(self.palette())
        painter = QPainter(self)
        painter.setFont(text_font(TextSize.SMALL, QFont.Weight.DemiBold))
        texts = (
            self.tr("Exercise"),
            self.tr("Side"),
            self.tr("Hold"),
            self.tr("Times"),
            self.tr("Rest"),
            self.tr("Load"),
        )
        _draw_cells(painter, self, texts, [colours.muted] * len(texts))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))


class StepRow(QAbstractButton):
    """A step; pressing it shows its values for changing.

    Delete removes it, the arrows go from row to row.

    Args:
        step: What to show.
        catalogue: Names the exercise.

    Signals:
        removed: The step is to go.
        left: The row above (-1) or below (+1) is to have the focus.
    """

    removed = Signal()
    left = Signal(int)

    def __init__(self, step: Step, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self.setCheckable(True)
        self.setObjectName("step_row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_step(step)

    def set_step(self, step: Step) -> None:
        """Show a step."""
        self._step = step
        self.setAccessibleName(step_words(step, self._catalogue))
        self.update()

    @property
    def texts(self) -> tuple[str, ...]:
        """Return what the columns say."""
        step = self._step
        return (
            self._catalogue.name(step.exercise_id),
            sides_words(step.sides),
            hold_words(step),
            times_words(step),
            rest_words(step.rest_ms),
            load_words(step) or "—",
        )

    def sizeHint(self) -> QSize:
        """Return the room for one line, high enough to hit."""
        return QSize(320, max(TARGET_PX, self.fontMetrics().height() + Space.L))

    def minimumSizeHint(self) -> QSize:
        """Return the least width: the columns are elided."""
        return QSize(200, self.sizeHint().height())

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """Leave the state to the card: it follows the choice."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove the step, or go to another row."""
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down as key:
                self.left.emit(-1 if key == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Delete:
                self.removed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, columns, the line below and the focus ring."""
        colours = Colours.of(self.palette())
        painter = QPainter(self)
        if self.isChecked():
            painter.fillRect(self.rect(), QColor(colours.selected))
        elif self.underMouse():
            painter.fillRect(self.rect(), QColor(colours.raised))
        else:
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))
        painter.setFont(text_font(weight=QFont.Weight.Medium, tabular=True))
        strong, pale = colours.text, colours.muted
        load = strong if self._step.load else pale
        _draw_cells(painter, self, self.texts, (strong, pale, strong, strong, strong, load))
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), colours.text, Space.S)
