# SPDX-License-Identifier: GPL-3.0-or-later
"""The composition root: the one place that builds concrete things and joins them."""

from glutetimer.app.core import Core, cue_player, ending_signals, make_ready, open_core
from glutetimer.app.opening import open_window

__all__ = ["Core", "cue_player", "ending_signals", "make_ready", "open_core", "open_window"]
