# SPDX-License-Identifier: GPL-3.0-or-later
"""The palette: a line to type in, and what fits below it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from glutetimer.gui.colours import Colours
from glutetimer.gui.commands.desk import Entry
from glutetimer.gui.fonts import TextSize, text_font
from glutetimer.gui.icons import SMALL_PX, icon_pixmap
from glutetimer.gui.palette.behind import Behind
from glutetimer.gui.palette.fit import fit
from glutetimer.gui.theme import TARGET_PX, Space
from glutetimer.gui.widgets.clear_button import add_clear_button
from glutetimer.gui.widgets.painting import draw_box
from glutetimer.gui.widgets.text import muted

WIDTH_PX = 620
ROWS = 9
_ENTRY = Qt.ItemDataRole.UserRole
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(QDialog):
    """Lists what can be ordered, narrowed by what is typed; Enter orders it.

    Args:
        window: The window it belongs to.
        entries: All there is, what was ordered last at the top.

    Signals:
        chosen: The Entry to be done; the palette is closed already.
    """

    chosen = Signal(object)

    def __init__(self, window: QWidget, entries: Sequence[Entry]) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("All commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entries = entries
        self._field = QLineEdit()
        self._field.setObjectName("palette_field")
        self._field.setPlaceholderText(self.tr("What would you like to do?"))
        self._field.setAccessibleName(self.tr("Search the commands"))
        self._field.setFont(text_font(TextSize.LARGE))
        add_clear_button(self._field)
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._narrow)
        self._list = QListWidget()
        self._list.setObjectName("palette_list")
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setItemDelegate(EntryDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._choose)
        self._nothing = muted(self.tr("Nothing fits. Try other or fewer letters."))
        self._nothing.setObjectName("palette_nothing")
        self._lay_out(window)
        self._narrow("")
        Behind(self, window, self._field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows move in the list and Enter order, while the line keeps the focus."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _MOVES:
            self._list.event(event)
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            item: QListWidgetItem | None = self._list.currentItem()
            if item is not None:
                self._choose(item)
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground with a line around it: nobody else draws a frame."""
        colours = Colours.of(self.palette())
        draw_box(QPainter(self), self.rect(), colours.panel, colours.muted, 0)

    def _lay_out(self, window: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        for part in (self._field, self._list, self._nothing):
            column.addWidget(part)
        width = min(WIDTH_PX, window.width() - 2 * Space.L)
        height = min(ROWS * TARGET_PX + 90, window.height() - 2 * Space.L)
        self.resize(width, height)
        corner = window.mapToGlobal(window.rect().topLeft())
        top = min(round(window.height() * 0.12), window.height() - height - Space.L)
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + max(top, Space.L))

    def _narrow(self, typed: str) -> None:
        """Show what fits, the best first; what fits alike stays in its order."""
        fits = [(fit(typed, entry.text, entry.about), entry) for entry in self._entries]
        found = [(how, entry) for how, entry in fits if how is not None]
        self._list.clear()
        for _, entry in sorted(found, key=lambda pair: pair[0]):
            item = QListWidgetItem(entry.text)
            item.setData(_ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.text} {entry.keys}")
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.setVisible(bool(found))
        self._nothing.setVisible(not found)

    def _choose(self, item: QListWidgetItem) -> None:
        entry = item.data(_ENTRY)
        self.accept()
        self.chosen.emit(entry)


class EntryDelegate(QStyledItemDelegate):
    """Draws a command: its icon, its words, what it does behind them, and its key at the right."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a click target."""
        return QSize(0, max(TARGET_PX, option.fontMetrics.height() + 2 * Space.S))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one line, from the other side where people read from the right."""
        rect, entry = option.rect, index.data(_ENTRY)
        view = option.widget
        colours = Colours.of(view.palette())
        is_current = isinstance(view, QListWidget) and view.currentRow() == index.row()
        painter.save()
        if is_current:
            draw_box(painter, rect.adjusted(1, 1, -1, -1), colours.raised, colours.text)
        room = rect.adjusted(Space.M, 0, -Space.M, 0)
        spot = QRect(room.left(), rect.center().y() - SMALL_PX // 2, SMALL_PX, SMALL_PX)
        if entry.icon:
            ink, ratio = QColor(colours.muted), view.devicePixelRatioF()
            place = QStyle.visualRect(option.direction, rect, spot)
            painter.drawPixmap(place, icon_pixmap(entry.icon, ink, SMALL_PX, ratio))
        room.setLeft(spot.right() + Space.M)
        line = _Line(painter, rect, option.direction)
        keys_px = line.draw(room, entry.keys, colours.muted, TextSize.SMALL, at_end=True)
        room.setRight(room.right() - keys_px - (Space.M if keys_px else 0))
        room.setLeft(room.left() + line.draw(room, entry.text, colours.text) + Space.M)
        line.draw(room, entry.about, colours.muted, TextSize.SMALL)
        painter.restore()


class _Line(NamedTuple):
    """Draws words into a line that may run from the right.

    Attributes:
        painter: Draws.
        rect: The whole line.
        direction: Where it begins.
    """

    painter: QPainter
    rect: QRect
    direction: Qt.LayoutDirection

    def draw(
        self,
        room: QRect,
        words: str,
        ink: str,
        size: TextSize = TextSize.BODY,
        *,
        at_end: bool = False,
    ) -> int:
        """Draw words, as many as there is room for; return how wide they are, in px."""
        self.painter.setFont(text_font(size))
        self.painter.setPen(QColor(ink))
        metrics = self.painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, room.width()))
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        # Latin words within a line from the right stay at its beginning.
        place = QStyle.visualAlignment(self.direction, side) | Qt.AlignmentFlag.AlignAbsolute
        self.painter.drawText(
            QStyle.visualRect(self.direction, self.rect, room),
            place | Qt.AlignmentFlag.AlignVCenter,
            shown,
        )
        return metrics.horizontalAdvance(shown)
