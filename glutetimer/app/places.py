# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window can show, by name and icon; the screens themselves are made elsewhere."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from glutetimer.gui.screen_spec import ScreenSpec

translate = QCoreApplication.translate


def screen_specs(make: Callable[[str], QWidget]) -> list[ScreenSpec]:
    """Return all screens in the order of the navigation.

    Args:
        make: Builds the screen of an id; called when it is first shown.
    """

    def spec(screen_id: str, title: str, icon: str, **more: bool) -> ScreenSpec:
        return ScreenSpec(screen_id, title, icon, partial(make, screen_id), **more)

    return [
        spec("train", translate("window", "Train"), "train"),
        spec("circuits", translate("window", "Circuits"), "circuits"),
        spec("progress", translate("window", "Progress"), "progress"),
        spec("exercises", translate("window", "Exercises"), "exercises"),
        spec("settings", translate("window", "Settings"), "settings", at_bottom=True),
        spec(
            "workout", translate("window", "Workout"), "play", in_sidebar=False, covers_window=True
        ),
        spec("finish", translate("window", "Finish"), "check", in_sidebar=False),
        spec("maximum", translate("window", "Maximum hold test"), "play", in_sidebar=False),
    ]
