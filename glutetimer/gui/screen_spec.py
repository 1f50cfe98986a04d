# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window must know of a screen to show it."""

from collections.abc import Callable
from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


class ScreenSpec(NamedTuple):
    """A screen that the window can show.

    Attributes:
        id: How the code calls it; a command ``show_<id>`` gives its key, if there is one.
        title: What people read.
        icon: Name of its icon.
        factory: Builds it; called once, when it is first shown.
        in_sidebar: It has a place in the navigation.
        at_bottom: That place is at the lower end.
        covers_window: The navigation is hidden while it shows.
    """

    id: str
    title: str
    icon: str
    factory: Callable[[], QWidget]
    in_sidebar: bool = True
    at_bottom: bool = False
    covers_window: bool = False


@runtime_checkable
class UndoableScreen(Protocol):
    """A screen that Ctrl+Z and Ctrl+Shift+Z reach."""

    @property
    def can_undo(self) -> bool:
        """Tell whether there is an edit to take back."""

    @property
    def can_redo(self) -> bool:
        """Tell whether there is one to do again."""

    def undo(self) -> None:
        """Take back the last edit; do nothing if there is none."""

    def redo(self) -> None:
        """Do again what was taken back last."""
