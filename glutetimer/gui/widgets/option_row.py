# SPDX-License-Identifier: GPL-3.0-or-later
"""One of a few things to choose from, with a line that tells more about it."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import text_scale
from glutetimer.gui.theme import TARGET_PX, Space
from glutetimer.gui.widgets.painting import draw_box, draw_focus_ring, mirrored, mixed
from glutetimer.gui.widgets.text import body, small

_DOT_PX = 18


class OptionRow(QAbstractButton):
    """A row with a round mark; of all rows with one parent, one is chosen. Arrow keys choose.

    Args:
        title: What is chosen.
        detail: More about it.
    """

    def __init__(self, title: str, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(TARGET_PX)
        self._title, self._detail = body(title, wraps=True), small(detail, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(0)
        self._beside_mark = QSpacerItem(_dot_px() + Space.M, 0)
        row.addItem(self._beside_mark)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        for label in (self._title, self._detail):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(label)
        row.addLayout(words, 1)
        self.set_detail(detail)

    @property
    def title(self) -> str:
        """Return what is chosen by it."""
        return self._title.text()

    @property
    def detail(self) -> str:
        """Return what is told about it."""
        return self._detail.text()

    def set_title(self, title: str) -> None:
        """Name what is chosen anew."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_detail(self, detail: str) -> None:
        """Tell more about it."""
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(detail)
        # Qt takes the height at a width for unchanged as long as the least size is.
        self.updateGeometry()

    def follow_theme(self) -> None:
        """Follow the user's text size."""
        self._beside_mark.changeSize(_dot_px() + Space.M, 0)
        layout = self.layout()
        if layout is not None:
            layout.invalidate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, mark and focus."""
        colours = Colours.of(self.palette())
        painter = QPainter(self)
        lit = self.isEnabled() and (self.isChecked() or self.underMouse())
        ground = mixed(colours.panel, colours.raised, 1.0 if lit else 0.4)
        edge = colours.hold if self.isChecked() else colours.line
        draw_box(painter, self.rect(), ground, edge)
        self._draw_mark(painter, colours)
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), colours.text)
        painter.end()

    def _draw_mark(self, painter: QPainter, colours: Colours) -> None:
        size_px = _dot_px()
        place = QRect(Space.M, (self.height() - size_px) // 2, size_px, size_px)
        place = mirrored(self.layoutDirection(), self.rect(), place)
        area = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = QColor(colours.muted if self.isEnabled() else colours.disabled)
        painter.setBrush(QColor(colours.background))
        if self.isChecked():
            ring_px = size_px // 3
            painter.setPen(QPen(QColor(colours.hold), ring_px))
            area.adjust(ring_px / 2, ring_px / 2, -ring_px / 2, -ring_px / 2)
        else:
            painter.setPen(QPen(edge, 1))
        painter.drawEllipse(area)


def _dot_px() -> int:
    return round(_DOT_PX * text_scale())
