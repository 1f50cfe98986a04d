# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's folders: where they are, that they are private, and what is said when they fail."""

import stat
import sys
from pathlib import Path

import pytest

from glutetimer.paths import AppPaths, DataFolderError, app_paths

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="XDG folders")


@linux_only
def test_the_folders_follow_xdg(home: Path) -> None:
    """Each kind of file goes to the folder that XDG sets aside for it."""
    assert app_paths() == AppPaths(
        data=home / "data" / "glutetimer",
        config=home / "config" / "glutetimer",
        state=home / "state" / "glutetimer",
        cache=home / "cache" / "glutetimer",
    )


@linux_only
def test_nothing_is_written_outside_the_program_s_folders(home: Path) -> None:
    """Making the folders leaves nothing else in the home folder, and nothing in them."""
    app_paths().create()
    made = sorted(str(path.relative_to(home)) for path in home.rglob("*"))
    assert made == sorted(
        name
        for kind in ("cache", "config", "data", "state")
        for name in (kind, f"{kind}/glutetimer")
    )


def test_a_data_dir_takes_everything(tmp_path: Path) -> None:
    """With --data-dir no file lies anywhere else."""
    folder = tmp_path / "elsewhere"
    paths = app_paths(folder)
    assert paths.data == folder
    assert paths.database.parent == folder
    for path in (paths.config, paths.state, paths.cache, paths.backups):
        assert path.is_relative_to(folder)


def test_a_relative_data_dir_survives_a_change_of_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder is made absolute where it was given."""
    monkeypatch.chdir(tmp_path)
    paths = app_paths(Path("mine"))
    assert paths.data == tmp_path / "mine"


@pytest.mark.skipif(sys.platform == "win32", reason="modes")
def test_new_folders_are_private(tmp_path: Path) -> None:
    """Nobody else on the machine reads what was trained."""
    paths = app_paths(tmp_path / "new")
    paths.create()
    for folder in (paths.data, paths.config, paths.state, paths.cache):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="modes")
def test_a_folder_of_the_user_s_keeps_its_mode(tmp_path: Path) -> None:
    """A folder that was there before is not closed to others behind the user's back."""
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o755)
    app_paths(folder).create()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o755


def test_creating_twice_is_harmless(tmp_path: Path) -> None:
    """The second start finds the folders and leaves their files alone."""
    paths = app_paths(tmp_path / "twice")
    paths.create()
    (paths.data / "kept").write_text("kept", encoding="utf-8")
    paths.create()
    assert (paths.data / "kept").read_text(encoding="utf-8") == "kept"


def test_a_file_in_the_folder_s_place_is_said_clearly(tmp_path: Path) -> None:
    """The message names the folder and the reason."""
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    with pytest.raises(DataFolderError) as caught:
        app_paths(in_the_way / "data").create()
    assert caught.value.folder == in_the_way / "data"
    assert str(in_the_way / "data") in str(caught.value)
    assert caught.value.reason in str(caught.value)


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="needs /proc")
def test_a_folder_that_cannot_be_written_is_said_clearly() -> None:
    """A folder that exists but takes no file is refused at the start."""
    with pytest.raises(DataFolderError, match="/proc/"):
        app_paths(Path("/proc/self")).create()
