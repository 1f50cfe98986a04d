# SPDX-License-Identifier: GPL-3.0-or-later
"""A line of widgets that breaks where the width ends."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.painting import mirrored


class FlowLayout(QLayout):
    """Widgets in a line that breaks where the width ends; each as large as it asks to be.

    From right to left, left and right change places.

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
        self._heights: dict[int, int] = {}
        self._to_right = to_right
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def insert_widget(self, place: int, widget: QWidget) -> None:
        """Add a widget before others; from ``count()`` on, at the end."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

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
        if width not in self._heights:
            lines = self._lines(width)
            spaces = self.spacing() * max(0, len(lines) - 1)
            self._heights[width] = sum(_height(line, width) for line in lines) + spaces
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was measured: an item changed."""
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        """Return the size of all items in one line."""
        items = self._visible()
        width = sum(item.sizeHint().width() for item in items)
        width += self.spacing() * max(0, len(items) - 1)
        return QSize(width, _height(items, width))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._visible():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            # What Qt has for it takes the height of one line for that of all.
            spare = rect.height() - self.heightForWidth(rect.width())
            rect.setTop(rect.top() + max(0, spare // 2))
        y = rect.top()
        for line in self._lines(rect.width()):
            height = _height(line, rect.width())
            self._place(line, QRect(rect.left(), y, rect.width(), height))
            y += height + self.spacing()

    def _place(self, line: Sequence[QLayoutItem], rect: QRect) -> None:
        widths = [_width(item, rect.width()) for item in line]
        used = sum(widths) + self.spacing() * (len(line) - 1)
        x = rect.left() + (rect.width() - used if self._to_right else 0)
        for item, width in zip(line, widths, strict=True):
            height = _height([item], rect.width())
            top = rect.top() + (rect.height() - height if self._to_right else 0)
            place = QRect(QPoint(x, top), QSize(width, height))
            item.setGeometry(mirrored(self._direction(), rect, place))
            x += width + self.spacing()

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()

    def _visible(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._visible():
            needed = _width(item, width)
            if not lines or needed > left:
                lines.append([])
                left = width
            lines[-1].append(item)
            left -= needed + self.spacing()
        return lines


def _width(item: QLayoutItem, room: int) -> int:
    return min(item.sizeHint().width(), room)


def _height(items: Sequence[QLayoutItem], room: int) -> int:
    heights = (
        item.heightForWidth(_width(item, room))
        if item.hasHeightForWidth()
        else item.sizeHint().height()
        for item in items
    )
    return max(heights, default=0)
