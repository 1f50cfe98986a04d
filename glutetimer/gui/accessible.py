# SPDX-License-Identifier: GPL-3.0-or-later
"""What our own widgets are to a screen reader: Qt takes a widget that it doesn't know for nothing.

Names and descriptions are the widgets' own. Roles are here, by the name of the class, so that no
widget needs to be imported for them.
"""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES: Final = {
    "TimelineStrip": QAccessible.Role.Chart,
    "WeeklyChart": QAccessible.Role.Chart,
    "LinePlot": QAccessible.Role.Chart,
    "DayCalendar": QAccessible.Role.Chart,
    "GoalRing": QAccessible.Role.Chart,
    "ExercisePicture": QAccessible.Role.Graphic,
    "WorkoutScreen": QAccessible.Role.Grouping,
    "EndQuestion": QAccessible.Role.AlertMessage,
    "Banner": QAccessible.Role.Notification,
    "Card": QAccessible.Role.Grouping,
    "SegmentedChoice": QAccessible.Role.Grouping,
    "SideBar": QAccessible.Role.ToolBar,
    "Stepper": QAccessible.Role.Grouping,
    "TakeRow": QAccessible.Role.Grouping,
}


def tell_roles() -> None:
    """Let Qt ask here first; once for a program."""
    QAccessible.installFactory(_interface)


def _interface(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(class_name)
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, role)
