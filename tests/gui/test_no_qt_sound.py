# SPDX-License-Identifier: GPL-3.0-or-later
"""A system without a library that Qt's sound is made for: silence that is told, and no fault."""

import sys

import pytest

from glutetimer.audio.stream import StreamCuePlayer
from glutetimer.ports import CueStatus


def test_a_player_without_qt_s_sound_says_that_it_is_silent(
    qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The workout begins at once, by eye; the next one tries again."""
    monkeypatch.setitem(sys.modules, "glutetimer.audio.worker", None)
    player = StreamCuePlayer()
    for _ in range(2):
        with qtbot.waitSignal(player.status_changed) as told:
            player.open()
        assert told.args == [CueStatus.SILENT]
        player.replace([])
        player.close()
        assert player.status() is CueStatus.CLOSED
