# SPDX-License-Identifier: GPL-3.0-or-later
"""The composition root: the one place that builds concrete things and joins them.

What it offers is loaded when it is asked for: the window is there before most of it.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from glutetimer.app.core import Core, cue_player, ending_signals, make_ready, open_core
    from glutetimer.app.opening import open_window

__all__ = ["Core", "cue_player", "ending_signals", "make_ready", "open_core", "open_window"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name == "open_window":
        from glutetimer.app.opening import open_window

        return open_window
    from glutetimer.app import core

    return getattr(core, name)
