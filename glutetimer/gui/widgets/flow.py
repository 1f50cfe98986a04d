# SPDX-License-Identifier: GPL-3.0-or-later
"""Layouts that follow the width: a line that breaks, and cards in as many columns as fit."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QLayoutItem, QSizePolicy, QWidget

from glutetimer.gui.fonts import text_scale
from glutetimer.gui.theme import Space


class FlowLayout(QLayout):
    """Widgets in a line that breaks where the width ends; each as large as it asks to be.

    Args:
        spacing: Between widgets and between lines, in device-independent pixels.
        to_right: Fill the lines from the left, but stand them at the right.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        spacing: int = Space.M,
        to_right: bool = False,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._to_right = to_right
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that no more room is wanted."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        lines = self._lines(width)
        spaces = self.spacing() * max(0, len(lines) - 1)
        return sum(_height(line) for line in lines) + spaces

    def sizeHint(self) -> QSize:
        """Return the size of all items in one line."""
        items = self._visible()
        width = sum(item.sizeHint().width() for item in items)
        width += self.spacing() * max(0, len(items) - 1)
        return QSize(width, _height(items))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._visible():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        y = rect.top()
        for line in self._lines(rect.width()):
            self._place(line, QRect(rect.left(), y, rect.width(), _height(line)))
            y += _height(line) + self.spacing()

    def _place(self, line: Sequence[QLayoutItem], rect: QRect) -> None:
        widths = [min(item.sizeHint().width(), rect.width()) for item in line]
        used = sum(widths) + self.spacing() * (len(line) - 1)
        x = rect.left() + (rect.width() - used if self._to_right else 0)
        for item, width in zip(line, widths, strict=True):
            height = item.sizeHint().height()
            top = rect.top() + (rect.height() - height if self._to_right else 0)
            item.setGeometry(QRect(QPoint(x, top), QSize(width, height)))
            x += width + self.spacing()

    def _visible(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._visible():
            needed = item.sizeHint().width()
            if not lines or needed > left:
                lines.append([])
                left = width
            lines[-1].append(item)
            left -= needed + self.spacing()
        return lines


def _height(items: Sequence[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in items), default=0)


class ColumnGrid(QWidget):
    """Widgets of equal width in as many columns as fit, row by row.

    Args:
        column_px: The least width of a column at 100 % text size.
        most_columns: The largest number of columns.
    """

    def __init__(
        self, column_px: int, most_columns: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._column_px, self._most_columns = column_px, most_columns
        self._items: list[QWidget] = []
        self._columns = most_columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.L)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def columns(self) -> int:
        """Return the number of columns in use."""
        return self._columns

    def set_items(self, items: Sequence[QWidget]) -> None:
        """Show these widgets; those shown before and not among them are destroyed."""
        for old in self._items:
            self._grid.removeWidget(old)
            if old not in items:
                old.hide()
                old.deleteLater()
        self._items = list(items)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the least width of one column, so that columns can become fewer."""
        width = max((item.minimumSizeHint().width() for item in self._items), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the number of columns where the width asks for it."""
        super().resizeEvent(event)
        column_px = round(self._column_px * text_scale()) + Space.L
        columns = (event.size().width() + Space.L) // column_px
        columns = max(1, min(self._most_columns, columns))
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _arrange(self) -> None:
        for column in range(self._most_columns):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        for index, item in enumerate(self._items):
            self._grid.addWidget(item, *divmod(index, self._columns))
            item.show()
