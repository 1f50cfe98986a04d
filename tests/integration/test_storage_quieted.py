# SPDX-License-Identifier: GPL-3.0-or-later
"""What was changed about other players is kept in small files until it is undone."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from glutetimer.domain.players import QuietedPlayer, QuietedPlayers
from glutetimer.ports import StorageError
from glutetimer.storage.quieted import QuietedFiles

SINCE = datetime(2026, 3, 4, 18, 0, 0, 250_000, tzinfo=UTC)
DUCKED = QuietedPlayer("org.mpris.MediaPlayer2.vlc", ":1.7", 0.8, 0.24)
STOPPED = QuietedPlayer("org.mpris.MediaPlayer2.spotify", ":1.8")


def _quieted(run_id: str, *players: QuietedPlayer) -> QuietedPlayers:
    return QuietedPlayers(run_id, "bus", ":1.9", SINCE, players)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the state folder; it is not there yet."""
    return tmp_path / "state"


def test_at_first_there_is_nothing(folder: Path) -> None:
    """And asking makes no folder."""
    files = QuietedFiles(folder)
    assert files.is_empty()
    assert files.all() == []
    files.forget("run")
    assert not folder.exists()


def test_each_run_has_its_own(folder: Path) -> None:
    """The last word of each counts, whatever another one does."""
    files = QuietedFiles(folder)
    files.save(_quieted("a", DUCKED))
    files.save(_quieted("b", STOPPED))
    files.save(_quieted("a", DUCKED, STOPPED))
    assert QuietedFiles(folder).all() == [_quieted("a", DUCKED, STOPPED), _quieted("b", STOPPED)]
    files.forget("a")
    assert files.all() == [_quieted("b", STOPPED)]
    assert not files.is_empty()


def test_what_nobody_understands_is_removed(folder: Path) -> None:
    """It would be in the way at every start."""
    files = QuietedFiles(folder)
    files.save(_quieted("a", DUCKED))
    (folder / "quieted-b.json").write_text('{"players": 7}', encoding="utf-8")
    (folder / "window.bin").write_bytes(b"geometry")
    assert files.all() == [_quieted("a", DUCKED)]
    assert sorted(path.name for path in folder.iterdir()) == ["quieted-a.json", "window.bin"]


def test_a_folder_that_can_not_be_written_is_told(folder: Path) -> None:
    """Nothing must be changed then."""
    folder.write_text("a file", encoding="utf-8")
    with pytest.raises(StorageError, match="can't be written"):
        QuietedFiles(folder).save(_quieted("a", DUCKED))


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="nothing is forbidden to this user"
)
def test_a_file_that_can_not_be_removed_is_told(folder: Path) -> None:
    """Where the folder was closed since."""
    files = QuietedFiles(folder)
    files.save(_quieted("a", DUCKED))
    folder.chmod(0o500)
    with pytest.raises(StorageError, match="quieted-a"):
        files.forget("a")
    folder.chmod(0o700)
