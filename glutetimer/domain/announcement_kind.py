# SPDX-License-Identifier: GPL-3.0-or-later
"""The kinds of things that the voice says."""

from enum import Enum


class AnnouncementKind(Enum):
    """Everything that can be said; each can be switched off by itself."""

    STARTED = "started"
    EXERCISE = "exercise"
    HOLD = "hold"
    REPEAT = "repeat"
    CUE = "cue"
    HALFWAY = "halfway"
    TEN_SECONDS = "ten_seconds"
    ELAPSED = "elapsed"
    BREATHE = "breathe"
    REST = "rest"
    SWITCH = "switch"
    ROUND = "round"
    LAST_ROUND = "last_round"
    PAUSED = "paused"
    RESUMED = "resumed"
    FINISHED = "finished"


ALL_ANNOUNCEMENTS = frozenset(AnnouncementKind)
