# SPDX-License-Identifier: GPL-3.0-or-later
"""Contents of a dialog, and lists in it: they scroll up and down where there is little room."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from glutetimer.gui.theme import Space

_BAR_PX = 12
_LEAST_PX = 120
_MOVES = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
}


class TallPage(QScrollArea):
    """Asks for the height that its contents need at a width, and scrolls with less.

    Args:
        is_list: It takes the height that is left, whatever its contents need.

    Attributes:
        column: The layout of the contents.
    """

    def __init__(self, parent: QWidget | None = None, *, is_list: bool = False) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = _Page()
        self.column = QVBoxLayout(self._page)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.M)
        self.setWidget(self._page)
        self._is_list = is_list
        if is_list:
            self.column.setSpacing(Space.S)
            self.setMinimumHeight(_LEAST_PX)
        else:
            policy = self.sizePolicy()
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Return the least height at which nothing scrolls."""
        return self._page.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return the size of the contents; of a list, its least height."""
        hint = self._page.sizeHint()
        return QSize(hint.width(), _LEAST_PX) if self._is_list else hint

    def minimumSizeHint(self) -> QSize:
        """Return a width that needs no scrolling sideways, and little height."""
        least = self._page.minimumSizeHint()
        return QSize(least.width() + _BAR_PX, min(_LEAST_PX, self._page.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when the contents want one."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def scroll_by_key(self, event: QKeyEvent) -> bool:
        """Scroll as a key says; return whether it says so and there is more to see."""
        return scroll_by_key(self, event)


def scroll_by_key(area: QScrollArea, event: QKeyEvent) -> bool:
    """Scroll as a key says; return whether it says so and there is more to see."""
    action = _MOVES.get(Qt.Key(event.key()))
    bar = area.verticalScrollBar()
    if action is None or not bar.maximum():
        return False
    bar.triggerAction(action)
    return True


def take_what_is_left(view: QAbstractScrollArea) -> None:
    """Let a list or text in a dialog have the height that nothing else needs.

    A layout in another one that has lines of text takes the height that a part asks for as its
    least one: so both are the same.
    """
    view.setMinimumHeight(view.sizeHint().height())


class _Page(QWidget):
    """What scrolls; lists in it may become as low as they can."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        if layout is None:
            return -1
        # One in another takes what its parts ask for as the least, and lists ask for nothing.
        return max(layout.totalHeightForWidth(width), layout.totalMinimumHeightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
