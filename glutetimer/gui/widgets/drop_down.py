# SPDX-License-Identifier: GPL-3.0-or-later
"""One of many options, shown when asked for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QToolTip, QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import text_font, text_scale
from glutetimer.gui.icons import icon_pixmap
from glutetimer.gui.theme import TARGET_PX, Space
from glutetimer.gui.widgets.painting import draw_box, draw_focus_ring, mirrored
from glutetimer.gui.widgets.text import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent


class DropDown(QComboBox):
    """A combo box that looks like the program's buttons.

    Args:
        label: Its accessible name.
        options: Pairs of a value and the text that stands for it.

    Signals:
        value_changed: The user chose another option; its value. Not sent by ``set_value``.
    """

    value_changed = Signal(str)

    def __init__(
        self, label: str, options: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._apply_font()
        for value, text in options:
            self.addItem(text, value)
        self.activated.connect(self._on_activated)

    def value(self) -> str:
        """Return the value of the chosen option; empty if there is none."""
        return str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose an option without a signal; an unknown value changes nothing."""
        index = self.findData(value)
        if index >= 0:
            self.setCurrentIndex(index)

    def set_mixed(self, words: str) -> None:
        """Choose no option, and show words in its place: there are several that differ."""
        self.setPlaceholderText(words)
        self.setCurrentIndex(-1)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer other options; keep the chosen value if it is among them."""
        value = self.value()
        self.clear()
        for option, text in options:
            self.addItem(text, option)
        self.set_value(value)

    def sizeHint(self) -> QSize:
        """Return the room for the longest option."""
        metrics = self.fontMetrics()
        texts = [self.itemText(index) for index in range(self.count())]
        width = max((metrics.horizontalAdvance(text) for text in texts), default=40)
        height = max(TARGET_PX, metrics.height() + 2 * Space.S + Space.XS)
        return QSize(width + 2 * Space.M + self._icon_px() + Space.M, height)

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which a few letters can be read."""
        return QSize(min(120, self.sizeHint().width()), self.sizeHint().height())

    def follow_theme(self) -> None:
        """Follow the user's text size."""
        self._apply_font()

    def event(self, event: QEvent) -> bool:
        """Let the tooltip say what is cut off."""
        if event.type() is QEvent.Type.ToolTip and not self.toolTip() and self.is_cut_off:
            QToolTip.showText(cast("QHelpEvent", event).globalPos(), tip(self.currentText()), self)
            return True
        return super().event(event)

    @property
    def is_cut_off(self) -> bool:
        """Tell whether the chosen option has too little room."""
        words = self.fontMetrics().horizontalAdvance(self.currentText())
        return words > self._words_px()

    def _words_px(self) -> int:
        return self.width() - 2 * Space.M - self._icon_px() - Space.S

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Choose while focused; else let the page scroll."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, text, triangle and focus ring."""
        colours = Colours.of(self.palette())
        ink = QColor(colours.text if self.isEnabled() else colours.disabled)
        painter = QPainter(self)
        draw_box(painter, self.rect(), colours.raised, colours.edge)
        icon_px = self._icon_px()
        room = self._mirrored(QRect(Space.M, 0, self._words_px(), self.height()))
        painter.setPen(ink)
        elided = self.fontMetrics().elidedText(
            self.currentText() or self.placeholderText(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), elided)
        pixmap = icon_pixmap("chevron-down", ink, icon_px, self.devicePixelRatioF())
        top = (self.height() - icon_px) // 2
        at = QRect(self.width() - Space.M - icon_px, top, icon_px, icon_px)
        painter.drawPixmap(self._mirrored(at).topLeft(), pixmap)
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), colours.text)

    def _mirrored(self, area: QRect) -> QRect:
        """Return where a part stands: on the other side from right to left."""
        return mirrored(self.layoutDirection(), self.rect(), area)

    @staticmethod
    def _icon_px() -> int:
        return round(Space.L * text_scale())

    def _apply_font(self) -> None:
        self.setFont(text_font(weight=QFont.Weight.DemiBold))
        self.view().setFont(text_font())

    def _on_activated(self) -> None:
        self.value_changed.emit(self.value())
