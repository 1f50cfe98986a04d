# SPDX-License-Identifier: GPL-3.0-or-later
"""The navigation at the left edge of the window."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import TextSize, pixel_font, text_font, text_scale
from glutetimer.gui.icons import icon_pixmap
from glutetimer.gui.theme import TARGET_PX, Space
from glutetimer.gui.widgets.painting import draw_box, draw_focus_ring, fill

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent


USUAL_PX = 1280


class SideBarItem(NamedTuple):
    """One place to go to.

    Attributes:
        id: Given back by the signal.
        text: The place's name.
        icon_name: Its icon.
        at_bottom: Stands at the lower end.
    """

    id: str
    text: str
    icon_name: str
    at_bottom: bool = False


class SideBar(QWidget):
    """A column of icons with words; one tab stop, arrow keys go on.

    In a low window the buttons shrink, and lose their words last of all. In a narrow one the words
    shrink, but not below those at 100 % text size: before that, they go, and the tooltips say them.

    Signals:
        chosen: The user went somewhere; the item's id. Not sent by ``set_current``.
        menu_asked: The menu is to be shown.
    """

    chosen = Signal(str)
    menu_asked = Signal()

    def __init__(self, items: Sequence[SideBarItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Navigation"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._ids = [item.id for item in items]
        self._window_px = USUAL_PX
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.L, Space.S + 1, Space.L)
        column.setSpacing(Space.S)
        for item in (item for item in items if not item.at_bottom):
            column.addWidget(self._button(item))
        column.addStretch(1)
        for item in (item for item in items if item.at_bottom):
            column.addWidget(self._button(item))
        self._menu = SideBarButton(SideBarItem("menu", self.tr("Menu"), "more"))
        self._menu.setObjectName("menu_button")
        self._menu.setCheckable(False)
        self._menu.clicked.connect(self.menu_asked)
        column.addWidget(self._menu)
        self._group.idToggled.connect(self._on_toggled)

    def fit(self, window_px: int) -> None:
        """Take a sixth of the window's width at most.

        Args:
            window_px: That width.
        """
        self._window_px = window_px
        room = window_px // 6 - 2 * Space.S - 1 - Space.M
        wanted = round(TextSize.SMALL * text_scale())
        widest = max(button.word_px(wanted) for button in self._buttons())
        size = wanted if widest <= room else wanted * room // max(widest, 1)
        size = size if size >= min(wanted, TextSize.SMALL) else 0
        for button in self._buttons():
            button.set_word_size(size)

    def set_current(self, item_id: str) -> None:
        """Mark where the user is; an id that is not in the bar marks nothing."""
        self._group.blockSignals(True)
        if item_id in self._ids:
            self._group.button(self._ids.index(item_id)).setChecked(True)
        elif (button := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            button.setChecked(False)
            self._group.setExclusive(True)
        self._group.blockSignals(False)

    def rename(self, texts: Mapping[str, str]) -> None:
        """Call the places something else; the tooltips keep their keys."""
        for place, item_id in enumerate(self._ids):
            cast("SideBarButton", self._group.button(place)).rename(texts[item_id])
        self._menu.rename(self.tr("Menu"))
        self.setAccessibleName(self.tr("Navigation"))
        self.fit(self._window_px)

    def follow_theme(self) -> None:
        """Follow the user's text size."""
        self.fit(self._window_px)

    def tell_keys(self, item_id: str, keys: str) -> None:
        """Let an item's tooltip tell its shortcut; empty for none."""
        cast("SideBarButton", self._group.button(self._ids.index(item_id))).tell_keys(keys)

    def tell_menu_keys(self, keys: str) -> None:
        """Let the tooltip of the menu tell its shortcut; empty for none."""
        self._menu.tell_keys(keys)

    def menu_corner(self) -> QPoint:
        """Return where on the screen the menu stands: beside its button."""
        return self._menu.mapToGlobal(self._menu.rect().topRight())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the line at its right."""
        colours = Colours.of(self.palette())
        painter = QPainter(self)
        fill(painter, self.rect(), colours.sidebar)
        edge = self.width() - 1 if self.isLeftToRight() else 0
        fill(painter, QRect(edge, 0, 1, self.height()), colours.line)

    def _button(self, item: SideBarItem) -> "SideBarButton":
        button = SideBarButton(item)
        self._group.addButton(button, self._ids.index(item.id))
        return button

    def _buttons(self) -> list["SideBarButton"]:
        return [cast("SideBarButton", self._group.button(at)) for at in range(len(self._ids))] + [
            self._menu
        ]

    def _on_toggled(self, index: int, checked: bool) -> None:
        if checked:
            self.chosen.emit(self._ids[index])


class SideBarButton(QAbstractButton):
    """One place of the side bar: an icon above a word.

    Signals:
        approached: The pointer or the keyboard is at it, so that it may be chosen soon.
    """

    approached = Signal()

    def __init__(self, item: SideBarItem) -> None:
        super().__init__()
        self._icon_name, self._keys, self._word_size = item.icon_name, "", -1
        self.setObjectName(f"go_{item.id}")
        self.rename(item.text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def rename(self, text: str) -> None:
        """Call the place something else."""
        self.setText(text)
        self.setAccessibleName(text)
        self.tell_keys(self._keys)
        self.updateGeometry()

    def tell_keys(self, keys: str) -> None:
        """Let the tooltip tell the shortcut; empty for none."""
        self._keys = keys
        self.setToolTip(f"{self.text()} ({keys})" if keys else self.text())

    def word_px(self, size_px: int) -> int:
        """Return the width of its word at a height of the letters."""
        return QFontMetrics(pixel_font(size_px)).horizontalAdvance(self.text())

    def set_word_size(self, size_px: int) -> None:
        """Write the word in letters of this height; 0 for no word."""
        if size_px != self._word_size:
            self._word_size = size_px
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room for icon and word."""
        metrics = self._metrics()
        if not self._word_size:
            side = self._icon_px() + 2 * Space.M
            return QSize(max(side, TARGET_PX), max(side, TARGET_PX))
        width = metrics.horizontalAdvance(self.text()) + Space.M
        height = self._icon_px() + metrics.height() + Space.XL
        return QSize(max(width, 60), height)

    def enterEvent(self, event: "QEnterEvent") -> None:
        """Tell that it may be chosen soon."""
        super().enterEvent(event)
        self.approached.emit()

    def focusInEvent(self, event: "QFocusEvent") -> None:
        """Tell that it may be chosen soon."""
        super().focusInEvent(event)
        self.approached.emit()

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Choose it by Enter too, as every other button."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the word and the height of a click target."""
        return QSize(self.sizeHint().width(), TARGET_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, word and focus ring."""
        colours = Colours.of(self.palette())
        painter = QPainter(self)
        if self.isChecked() or self.underMouse():
            draw_box(painter, self.rect(), colours.raised)
        ink = QColor(colours.text if self.isChecked() else colours.muted)
        icon_px, metrics = self._icon_px(), self._metrics()
        worded = self._word_size and self.height() >= icon_px + metrics.height() + Space.S
        content = icon_px + (metrics.height() + Space.XS if worded else 0)
        top = (self.height() - content) // 2
        pixmap = icon_pixmap(self._icon_name, ink, icon_px, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - icon_px) // 2, top, pixmap)
        if worded:
            painter.setPen(ink)
            painter.setFont(self._word_font())
            words = QRect(0, top + icon_px + Space.XS, self.width(), metrics.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), colours.text)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._word_font())

    def _word_font(self) -> QFont:
        return pixel_font(self._word_size) if self._word_size > 0 else text_font(TextSize.SMALL)

    @staticmethod
    def _icon_px() -> int:
        return round(22 * text_scale())
