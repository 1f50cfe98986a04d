# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be reached and understood on a screen: controls, their names, the way of the Tab key."""

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from glutetimer.gui.widgets.stepper import Stepper

USED = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
# What says nothing about what a thing is for.
VAGUE_ROLES = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Pane,
    QAccessible.Role.Window,
    QAccessible.Role.Border,
}


def described(widget: QWidget) -> str:
    """Return what a message names a widget by."""
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {widget.objectName()!r} {words!r}"


def controls(root: QWidget) -> list[QWidget]:
    """Return all that can be used on a screen or dialog now."""
    found = [root, *root.findChildren(QWidget)]
    return [each for each in found if is_control(each) and each.window() is root.window()]


def is_control(widget: QWidget) -> bool:
    """Tell whether a user can do something with a widget now."""
    if not widget.isVisible() or not widget.isEnabled() or _is_inner(widget):
        return False
    if widget.isWindow():
        return False
    # Other mouse handlers are of what lies behind controls, which do the same.
    points = widget.cursor().shape() is Qt.CursorShape.PointingHandCursor
    clicked = points and widget.testAttribute(Qt.WidgetAttribute.WA_SetCursor)
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return isinstance(widget, USED) or by_tab or clicked


def _is_inner(widget: QWidget) -> bool:
    """Tell whether a widget is a part of a control, which is the one that is used."""
    parent = widget.parentWidget()
    inner = isinstance(widget, QScrollBar | QHeaderView) or (
        isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit)
    )
    return inner or widget.objectName() in {"qt_scrollarea_viewport", "qt_spinbox_lineedit"}


def name_and_role(widget: QWidget) -> tuple[str, QAccessible.Role]:
    """Return what the accessibility tree says of a widget."""
    seen = QAccessible.queryAccessibleInterface(widget)
    return seen.text(QAccessible.Text.Name), seen.role()


def tab_stops(root: QWidget) -> list[QWidget]:
    """Return what has the focus after one Tab after the other, the first of the window first.

    Fields of several parts, such as a date, keep the focus for some Tabs.
    """
    window = root.window()
    stops: list[QWidget] = []
    stays = 0
    while len(stops) < 400 and stays < 8:
        focused = _focused(window)
        QTest.keyClick(focused or window, Qt.Key.Key_Tab)
        now = _focused(window)
        stays = stays + 1 if now is focused else 0
        if now is None or (now in stops and now is not focused):
            break
        if now not in stops:
            stops.append(now)
    return _from_the_first(window, stops)


def _focused(window: QWidget) -> QWidget | None:
    return cast("QWidget | None", window.focusWidget())


def _from_the_first(window: QWidget, stops: list[QWidget]) -> list[QWidget]:
    if isinstance(window, QDialog) and stops:
        places = [place(stop, window) for stop in stops]
        tops = [(each.y() // 24, each.x()) for each in places]
        at = tops.index(min(tops))
        return stops[at:] + stops[:at]
    each = cast("QWidget", window.nextInFocusChain())
    while each is not window:
        if each in stops:
            at = stops.index(each)
            return stops[at:] + stops[:at]
        each = cast("QWidget", each.nextInFocusChain())
    return stops


def place(widget: QWidget, within: QWidget) -> QRect:
    """Return where a widget stands in a window."""
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


def out_of_order(stops: list[QWidget]) -> Iterator[tuple[QWidget, QWidget]]:
    """Yield neighbours of which the second one is read before the first one."""
    for one, other in pairwise(stops):
        first, second = _branches(one, other)
        if first is None or second is None:
            continue
        a, b = first.geometry(), second.geometry()
        above = b.bottom() <= a.top() and b.left() < a.right()
        shared = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
        beside = shared > 0.5 * min(a.height(), b.height()) and b.right() <= a.left()
        if above or beside:
            yield one, other


def _branches(one: QWidget, other: QWidget) -> tuple[QWidget | None, QWidget | None]:
    """Return the two children of the nearest common parent that hold one and the other."""
    line = [one]
    while (parent := line[-1].parentWidget()) is not None:
        line.append(parent)
    branch = other
    above = branch.parentWidget()
    while above is not None and above not in line:
        branch, above = above, above.parentWidget()
    if above is None:
        return None, None
    at = line.index(above)
    return (line[at - 1] if at else None), branch


def focus_mark(widget: QWidget, elsewhere: QWidget) -> int:
    """Return how many pixels of a widget differ, by 3:1 at least, while it has the focus."""
    # A tooltip that goes away may leave no window active, and then nothing has the focus.
    if not widget.isActiveWindow():
        widget.window().activateWindow()
        QTest.qWaitForWindowActive(widget.window())
    elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
    before = _luminance(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    after = _luminance(widget)
    if before.shape != after.shape:
        return before.size
    ratio = (np.maximum(before, after) + 0.05) / (np.minimum(before, after) + 0.05)
    return int((ratio >= 3).sum())


def _luminance(widget: QWidget) -> NDArray[np.float64]:
    """Return the relative luminance of each pixel of a widget, as WCAG 2.2 defines it."""
    QApplication.processEvents()
    parent = widget.parentWidget()
    shown = parent if isinstance(parent, Stepper) else widget
    area, window = place(shown, widget.window()), widget.window()
    seen = window.grab(area) if window.rect().contains(area) else shown.grab()
    image = seen.toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    part = pixels[:, :, 2::-1] / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ (0.2126, 0.7152, 0.0722))
