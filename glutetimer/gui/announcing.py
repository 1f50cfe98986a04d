# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader says by itself, though the focus is elsewhere."""

from PySide6.QtWidgets import QWidget


def tell_focus(widget: QWidget) -> None:
    """Tell a screen reader that a widget has the focus.

    Where a widget passes the focus on as it comes, Qt tells of that widget last.
    """
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Focus))


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Let a screen reader say a text; does nothing while none listens.

    Args:
        widget: What it is about; it must be shown.
        text: Whole sentences or a value with its unit; empty for nothing.
        urgent: It is said at once; otherwise after what is being said.
    """
    from PySide6 import QtGui
    from PySide6.QtGui import QAccessible

    if not text or not QAccessible.isActive():
        return
    if not hasattr(QtGui, "QAccessibleAnnouncementEvent"):
        # Before Qt 6.8: the widget's own name is what is said.
        QAccessible.updateAccessibility(QtGui.QAccessibleEvent(widget, QAccessible.Event.Alert))
        return
    event = QtGui.QAccessibleAnnouncementEvent(widget, text)
    manners = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manners.Assertive if urgent else manners.Polite)
    QAccessible.updateAccessibility(event)
