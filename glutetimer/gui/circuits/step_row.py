# SPDX-License-Identifier: GPL-3.0-or-later
"""A step as one line of a table that paints itself."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from glutetimer.domain.circuit import Step
from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.circuits.edit import Place
from glutetimer.gui.circuits.words import (
    hold_words,
    load_words,
    rest_words,
    sides_words,
    step_words,
    times_words,
    with_sides_words,
)
from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import TextSize, text_font, text_scale
from glutetimer.gui.icons import icon_pixmap
from glutetimer.gui.theme import TARGET_PX, Space
from glutetimer.gui.widgets.painting import draw_focus_ring, mirrored

GRIP_PX = 24
# From which width on: shares of exercise, sides, hold, times, rest, load; 0 leaves a column out.
_COLUMNS = (
    (600, (0.36, 0.17, 0.13, 0.12, 0.12, 0.10)),
    (430, (0.48, 0.0, 0.20, 0.14, 0.18, 0.0)),
    (0, (0.58, 0.0, 0.22, 0.0, 0.20, 0.0)),
)


def _shares(width: int) -> tuple[float, ...]:
    return next(shares for least, shares in _COLUMNS if width >= least * text_scale())


def _rects(widget: QWidget) -> list[QRect]:
    left, room = float(GRIP_PX), widget.width() - GRIP_PX - Space.S
    rects = []
    for share in _shares(widget.width()):
        width = room * share
        cell = QRect(round(left), 0, max(0, round(width) - Space.S), widget.height())
        rects.append(mirrored(widget.layoutDirection(), widget.rect(), cell))
        left += width
    return rects


def _draw_cells(
    painter: QPainter, widget: QWidget, texts: Sequence[str], inks: Sequence[str]
) -> None:
    metrics = painter.fontMetrics()
    for rect, text, ink in zip(_rects(widget), texts, inks, strict=True):
        if rect.width():
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
            self.tr("Repeat"),
            self.tr("Rest"),
            self.tr("Load"),
        )
        _draw_cells(painter, self, texts, [colours.muted] * len(texts))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))


class RowHands(Protocol):
    """What mouse and keys do on a row."""

    def on_pressed(self, row: "StepRow", event: QMouseEvent) -> None:
        """Take a press of the left button."""

    def on_dragged(self, event: QMouseEvent) -> None:
        """Take a move of the mouse with the button down."""

    def on_released(self, row: "StepRow", event: QMouseEvent) -> None:
        """Take the end of it."""

    def on_chosen(self, row: "StepRow") -> None:
        """Take Space, or what a screen reader calls a press."""

    def on_focused(self, row: "StepRow") -> None:
        """Take the focus that Tab gave."""

    def on_key(self, row: "StepRow", event: QKeyEvent) -> bool:
        """Take a key; return whether it was one to take."""

    def on_menu(self, row: "StepRow", at: QPoint) -> None:
        """Show what can be done, at a place on the screen."""


class StepRow(QAbstractButton):
    """A step; selected, its values are shown for changing.

    Args:
        place: Where it stands.
        step: What to show.
        catalogue: Names the exercise.
        hands: What mouse and keys do.

    Attributes:
        place: The same.
    """

    def __init__(
        self,
        place: Place,
        step: Step,
        catalogue: Catalogue,
        hands: RowHands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.place, self._catalogue, self._hands = place, catalogue, hands
        self._step: Step | None = None
        self.setCheckable(True)
        self.setObjectName("step_row")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_step(step)

    @property
    def step(self) -> Step | None:
        """Return the step that is shown."""
        return self._step

    def set_step(self, step: Step) -> None:
        """Show a step."""
        if step is not self._step:
            self._step = step
            self.setAccessibleName(step_words(step, self._catalogue))
            self.update()

    @property
    def texts(self) -> tuple[str, ...]:
        """Return what stands in the columns."""
        step = self._step
        if step is None:
            return ("",) * 6
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
        """Leave the state to the selection."""
        self._hands.on_chosen(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select, or begin to drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._hands.on_pressed(self, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        self._hands.on_dragged(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._hands.on_released(self, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what can be done."""
        self._hands.on_menu(self, event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select what Tab leads to."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self._hands.on_focused(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select, move, copy, remove, type."""
        if not self._hands.on_key(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, grip, columns, the line below and the focus ring."""
        colours = Colours.of(self.palette())
        painter = QPainter(self)
        if self.isChecked():
            painter.fillRect(self.rect(), QColor(colours.selected))
        elif self.underMouse():
            painter.fillRect(self.rect(), QColor(colours.raised))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))
        self._draw_grip(painter, QColor(colours.muted))
        painter.setFont(text_font(weight=QFont.Weight.Medium, tabular=True))
        strong, pale = colours.text, colours.muted
        load = strong if self._step is not None and self._step.load else pale
        _draw_cells(painter, self, self._shown(), (strong, pale, strong, strong, strong, load))
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), colours.text, Space.S)

    def _shown(self) -> tuple[str, ...]:
        texts = self.texts
        room = _shares(self.width())
        if self._step is None or room[1] or not room[3]:
            return texts
        return (with_sides_words(texts[0], self._step.sides), *texts[1:])

    def _draw_grip(self, painter: QPainter, ink: QColor) -> None:
        pixmap = icon_pixmap("drag", ink, Space.L, self.devicePixelRatioF())
        grip = QRect(Space.XS, (self.height() - Space.L) // 2, Space.L, Space.L)
        painter.drawPixmap(mirrored(self.layoutDirection(), self.rect(), grip).topLeft(), pixmap)
