# SPDX-License-Identifier: GPL-3.0-or-later
"""Buttons: the one that matters, the quiet ones, those of an icon only."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import text_font, text_scale
from glutetimer.gui.icons import icon_pixmap
from glutetimer.gui.theme import RADIUS_CONTROL, TARGET_PX, Space
from glutetimer.gui.widgets.painting import draw_box, draw_focus_ring, mirrored, mixed
from glutetimer.gui.widgets.text import tip

ICON_PX = 18
# They point to where one reads on or where one came from. What plays or turns back time does not:
# it looks the same everywhere.
ICONS_WITH_A_WAY = {"chevron-left", "chevron-right", "undo", "redo"}


class ButtonTones(NamedTuple):
    """The colours of a button in one state; no line if it is None."""

    fill: QColor
    ink: QColor
    line: QColor | None = None


class QuietButton(QPushButton):
    """A button of second rank: a raised box with a line around it.

    It is pressed by click, Space and Enter. With a menu, a small triangle shows it.

    Args:
        text: What it does; also its accessible name.
        icon_name: An icon before the text; empty for none.
    """

    def __init__(self, text: str = "", icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self._icon_name = icon_name
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFont(text_font(weight=QFont.Weight.DemiBold))

    @property
    def icon_name(self) -> str:
        """Return the name of the icon; empty for none."""
        return self._icon_name

    def set_icon_name(self, icon_name: str) -> None:
        """Show another icon."""
        self._icon_name = icon_name
        self.updateGeometry()
        self.update()

    def tones(self, colours: Colours) -> ButtonTones:
        """Return the colours of the button in its present state."""
        if not self.isEnabled():
            return ButtonTones(
                QColor(colours.panel), QColor(colours.disabled), QColor(colours.line)
            )
        fill = QColor(colours.raised)
        if self.isChecked() or self.isDown() or self.underMouse():
            share = 1.0 if self.isChecked() or self.isDown() else 0.5
            fill = mixed(colours.raised, colours.line, share)
        return ButtonTones(fill, QColor(colours.text), QColor(colours.line))

    def ring(self, colours: Colours) -> QColor:
        """Return the colour of the focus ring."""
        return QColor(colours.text)

    @property
    def ring_inset_px(self) -> int:
        """Return how far from the edge the focus ring is."""
        return 0

    def sizeHint(self) -> QSize:
        """Return the room for icon and text, at least 36 px high."""
        metrics = self.fontMetrics()
        width = self._content_width(metrics) + 2 * Space.L
        height = max(TARGET_PX, metrics.height() + 2 * Space.S + Space.XS)
        return QSize(max(width, TARGET_PX), height)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a button is never cut off."""
        return self.sizeHint()

    def follow_theme(self) -> None:
        """Follow the user's text size."""
        self.setFont(text_font(weight=QFont.Weight.DemiBold))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button as Space does; Ctrl+Enter is for the page."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if enter and plain and self.menu() is None:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, icon, text and focus ring."""
        colours = Colours.of(self.palette())
        tones = self.tones(colours)
        painter = QPainter(self)
        draw_box(painter, self.rect(), tones.fill, tones.line)
        self._draw_content(painter, tones.ink)
        if self.hasFocus():
            inset = self.ring_inset_px
            room = self.rect().adjusted(inset, inset, -inset, -inset)
            draw_focus_ring(painter, room, self.ring(colours), RADIUS_CONTROL - inset)

    def _parts(self, metrics: QFontMetrics) -> tuple[int, int, int]:
        """Return the widths of icon, text and triangle, gaps included."""
        text = metrics.horizontalAdvance(self.text().replace("&", ""))
        icon = self._icon_px() + (Space.S if text else 0) if self._icon_name else 0
        triangle = Space.S + self._triangle_px() if self.menu() is not None else 0
        return icon, text, triangle

    def _content_width(self, metrics: QFontMetrics) -> int:
        return sum(self._parts(metrics))

    @staticmethod
    def _icon_px() -> int:
        return round(ICON_PX * text_scale())

    @staticmethod
    def _triangle_px() -> int:
        return round(Space.L * text_scale())

    def _draw_content(self, painter: QPainter, ink: QColor) -> None:
        metrics = self.fontMetrics()
        icon, text, triangle = self._parts(metrics)
        room = self.width() - 2 * Space.XS
        if text and icon + text + triangle > room:
            icon = 0  # the words say it all
        x = (self.width() - min(icon + text + triangle, room)) // 2
        if icon:
            self._draw_icon(painter, self._icon_name, QPoint(x, 0), self._icon_px(), ink)
        painter.setPen(ink)
        width = min(text, room - icon - triangle)
        rect = self._mirrored(QRect(x + icon, 0, width + 2, self.height()))
        words = self.text().replace("&", "")
        if text > width:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter), words)
        if triangle:
            at = QPoint(x + icon + width + Space.S, 1)
            self._draw_icon(painter, "chevron-down", at, self._triangle_px(), ink)

    def _draw_icon(
        self, painter: QPainter, name: str, at: QPoint, size_px: int, ink: QColor
    ) -> None:
        """Draw an icon in the middle of the height, or ``at.y()`` below it."""
        pixmap = icon_pixmap(name, ink, size_px, self.devicePixelRatioF())
        if self.isRightToLeft() and name in ICONS_WITH_A_WAY:
            pixmap = pixmap.transformed(QTransform.fromScale(-1, 1))
        top = (self.height() - size_px) // 2 + at.y()
        painter.drawPixmap(self._mirrored(QRect(at.x(), top, size_px, size_px)).topLeft(), pixmap)

    def _mirrored(self, area: QRect) -> QRect:
        """Return where a part stands: on the other side from right to left."""
        return mirrored(self.layoutDirection(), self.rect(), area)


class PrimaryButton(QuietButton):
    """The one button of a screen that matters most, in the accent colour."""

    def tones(self, colours: Colours) -> ButtonTones:
        """Return the colours of the button in its present state."""
        if not self.isEnabled():
            return ButtonTones(QColor(colours.line), QColor(colours.muted))
        share = 0.16 if self.isDown() else 0.08 if self.underMouse() else 0.0
        fill = mixed(colours.hold, "#FFFFFF", share)
        return ButtonTones(fill, QColor(colours.on_phase))

    def ring(self, colours: Colours) -> QColor:
        """Return the colour of the focus ring: light would not be seen on the accent."""
        return QColor(colours.on_phase)

    @property
    def ring_inset_px(self) -> int:
        """Return a distance that leaves the accent around the ring."""
        return 3


class OnPhaseButton(QuietButton):
    """A button on a ground of a phase's colour: dark with light text."""

    def tones(self, colours: Colours) -> ButtonTones:
        """Return the colours of the button in its present state."""
        share = 0.25 if self.isDown() or self.isChecked() else 0.12 if self.underMouse() else 0.0
        fill = mixed(colours.on_phase, "#FFFFFF", share)
        ink = QColor("#FFFFFF" if self.isEnabled() else "#8B92A3")
        return ButtonTones(fill, ink)

    def ring(self, colours: Colours) -> QColor:
        """Return the colour of the focus ring."""
        return QColor("#FFFFFF")


class IconButton(QuietButton):
    """A flat square button that shows an icon only.

    Args:
        icon_name: The icon.
        text: What it does: its accessible name and its tooltip.
    """

    def __init__(self, icon_name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__("", icon_name, parent)
        self.rename(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def rename(self, text: str) -> None:
        """Say what it does in other words, such as those of another language."""
        self.setAccessibleName(text)
        self.setToolTip(tip(text))

    def tones(self, colours: Colours) -> ButtonTones:
        """Return the colours of the button in its present state."""
        active = self.isEnabled() and (self.isDown() or self.isChecked() or self.underMouse())
        fill = QColor(colours.raised) if active else QColor(0, 0, 0, 0)
        ink = QColor(colours.text if self.isEnabled() else colours.disabled)
        return ButtonTones(fill, ink)

    def sizeHint(self) -> QSize:
        """Return a square of at least 36 px."""
        side = max(TARGET_PX, self._icon_px() + 2 * Space.S)
        return QSize(side, side)
