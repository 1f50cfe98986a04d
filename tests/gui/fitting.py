# SPDX-License-Identifier: GPL-3.0-or-later
"""What has too little room on a screen: texts, controls, whole dialogs."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from glutetimer.gui.dialogs import Dialog
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.workout.fitted_text import FittedText
from tests.gui.reach import controls, described, place

SMALL_SCREEN = QSize(800, 568)
# Words keep 4 of the 16 pixels beside them.
_SPARE_PX = 24
_TOLD = Qt.ItemDataRole.ToolTipRole


def faults(root: QWidget) -> Iterator[str]:
    """Yield all that has too little room in a window."""
    for find in (sideways, short_texts, cut_off, out_of_reach, overlapping, too_large):
        yield from find(root)


def _shown(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.window() is root.window():
            yield widget


def _is_ours(widget: QWidget) -> bool:
    return type(widget).__module__.startswith("glutetimer")


def sideways(root: QWidget) -> Iterator[str]:
    """Yield what would have to be scrolled sideways, by a bar or unseen."""
    for area in _shown(root):
        if isinstance(area, QAbstractScrollArea) and area.horizontalScrollBar().maximum() > 0:
            yield f"{described(area)} scrolls {area.horizontalScrollBar().maximum()} px sideways"


def short_texts(root: QWidget) -> Iterator[str]:
    """Yield the texts that have less room than they need, and don't tell it in another way."""
    for widget in _shown(root):
        # A fitted text shrinks until it fits.
        if isinstance(widget, FittedText) or widget.toolTip():
            continue
        short = 0
        if isinstance(widget, QLabel):
            short = _short_label(widget)
        elif isinstance(widget, QAbstractButton) and widget.text() and _is_ours(widget):
            short = _short_button(widget)
        elif isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
            short = _short_header(widget)
        elif isinstance(widget, QLineEdit) and not widget.text():
            words = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
            short = words - widget.width()
        elif isinstance(widget, QAbstractSpinBox):
            words = widget.fontMetrics().horizontalAdvance(widget.text())
            short = words - widget.lineEdit().width()
        if short > 0:
            yield f"{described(widget)} lacks {short} px"


def _short_label(label: QLabel) -> int:
    if not label.text().strip() or label.textFormat() is Qt.TextFormat.RichText:
        return 0
    metrics = label.fontMetrics()
    # Qt breaks after a hyphen too. A folder's name may be of any length; it breaks anywhere.
    words = label.text().replace("-", "- ")
    parts = words.split() if label.wordWrap() else words.split("\n")
    widths = [metrics.horizontalAdvance(part) for part in parts if "/" not in part]
    wide = max(widths, default=0) - label.contentsRect().width() - 2
    lines = label.heightForWidth(label.width()) if label.wordWrap() else metrics.height()
    # Less is air above the first line and below the last.
    tall = lines - label.height() - metrics.height() // 3
    return max(wide, tall)


def _short_button(button: QAbstractButton) -> int:
    if button.hasHeightForWidth():
        wide = button.minimumSizeHint().width() - button.width()
        return max(wide, button.heightForWidth(button.width()) - button.height())
    wide = button.minimumSizeHint().width() - button.width() - _SPARE_PX
    if isinstance(button, QuietButton) and button.icon_name:
        wide -= button.fontMetrics().height()  # the icon gives way to the words
    return wide


def _short_header(header: QHeaderView) -> int:
    model, across = header.model(), header.orientation()
    short = 0
    for at in range(header.count()):
        words = str(model.headerData(at, across) or "")
        if not header.isSectionHidden(at) and not model.headerData(at, across, _TOLD):
            room = header.sectionSize(at)
            short = max(short, header.fontMetrics().horizontalAdvance(words) + 8 - room)
    return short


def scroller(widget: QWidget) -> QScrollArea | None:
    """Return what a widget scrolls in; None if it does not."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def cut_off(root: QWidget) -> Iterator[str]:
    """Yield the texts and controls that something around them cuts off."""
    for widget in _shown(root):
        if not isinstance(widget, QLabel | QAbstractButton | QLineEdit) or not _is_ours(widget):
            continue
        parent = widget.parentWidget()
        while parent is not None and not isinstance(parent, QAbstractScrollArea):
            at, room = place(widget, parent), parent.rect().adjusted(-1, -1, 1, 1)
            if parent.objectName() == "qt_scrollarea_viewport":
                room.setTop(min(at.top(), room.top()))
                room.setBottom(max(at.bottom(), room.bottom()))
            if not room.contains(at):
                yield f"{described(widget)} at {at.getRect()} is cut off by {described(parent)}"
                break
            parent = parent.parentWidget() if parent is not root else None


def out_of_reach(root: QWidget) -> Iterator[str]:
    """Yield controls that no scrolling brings into the window as a whole."""
    room = QRect(0, 0, root.width(), root.height())
    for widget in controls(root):
        area = scroller(widget)
        if area is None:
            if not room.contains(place(widget, root)):
                yield f"{described(widget)} at {place(widget, root).getRect()}"
            continue
        page = area.widget()
        if page is None or not page.isAncestorOf(widget):
            continue
        inner = place(widget, page)
        if inner.left() < 0 or inner.right() > page.width():
            yield f"{described(widget)} leaves its page"


def overlapping(root: QWidget) -> Iterator[str]:
    """Yield neighbours that lie on each other; what covers another wholly does so on purpose."""
    families: dict[QWidget, list[QWidget]] = {}
    for widget in _shown(root):
        parent = widget.parentWidget()
        is_part = _is_ours(widget) or isinstance(widget, QLabel | QAbstractButton)
        if is_part and parent and not isinstance(parent, QStackedWidget | QAbstractScrollArea):
            families.setdefault(parent, []).append(widget)
    for family in families.values():
        for one, other in combinations(family, 2):
            both = one.geometry().intersected(other.geometry())
            if min(both.width(), both.height()) > 1 and one.geometry() != other.geometry():
                yield f"{described(one)} lies on {described(other)}"


def too_large(root: QWidget) -> Iterator[str]:
    """Yield a window that a small screen can't hold, or whose default button it does not show."""
    room = QRect(0, 0, SMALL_SCREEN.width(), SMALL_SCREEN.height())
    if not isinstance(root, QDialog):
        return  # its screens scroll
    least = root.minimumSizeHint().expandedTo(root.minimumSize())
    size = root.size() if isinstance(root, Dialog) else least
    if size.width() > room.width() or size.height() > room.height():
        yield f"{described(root)} needs {size.toTuple()}"
    for button in root.findChildren(QPushButton) if isinstance(root, Dialog) else ():
        if button.isDefault() and button.isVisible() and not room.contains(place(button, root)):
            yield f"{described(button)} at {place(button, root).getRect()}"
