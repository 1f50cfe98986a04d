# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the program keeps its files: data, configuration, state and cache folders."""

import tempfile
from pathlib import Path
from typing import NamedTuple

_APP_NAME = "glutetimer"
_PRIVATE = 0o700


class DataFolderError(Exception):
    """A folder of the program can't be made or written.

    Attributes:
        folder: The folder concerned.
        reason: What the operating system said.
    """

    def __init__(self, folder: Path, reason: str) -> None:
        from glutetimer.domain.said import from_outside, said

        super().__init__(
            said(
                "The folder {folder} can't be written: {reason}. Check its permissions and the "
                "free space, or choose another folder with --data-dir.",
                folder=folder,
                reason=from_outside(reason),
            )
        )
        self.folder = folder
        self.reason = reason


class AppPaths(NamedTuple):
    """The program's four folders; making one of these touches no disk.

    Attributes:
        data: What was trained and the user's own circuits: never lost, worth a backup.
        config: The settings.
        state: Window geometry, logs, the running workout's checkpoint.
        cache: What can be made again.
    """

    data: Path
    config: Path
    state: Path
    cache: Path

    @classmethod
    def of_user(cls) -> "AppPaths":
        """Return the folders that the operating system sets aside for this user."""
        from platformdirs import PlatformDirs

        dirs = PlatformDirs(_APP_NAME, appauthor=False)
        return cls(
            data=dirs.user_data_path,
            config=dirs.user_config_path,
            state=dirs.user_state_path,
            cache=dirs.user_cache_path,
        )

    @classmethod
    def under(cls, folder: Path) -> "AppPaths":
        """Return folders that all lie in the given one, which is the data folder itself."""
        root = folder.expanduser().absolute()
        return cls(data=root, config=root / "config", state=root / "state", cache=root / "cache")

    @property
    def database(self) -> Path:
        """The file of the history and the circuits."""
        return self.data / "glutetimer.db"

    @property
    def settings(self) -> Path:
        """The file of the settings."""
        return self.config / "settings.json"

    @property
    def sounds(self) -> Path:
        """The folder of the user's own sounds."""
        return self.data / "sounds"

    @property
    def pictures(self) -> Path:
        """The folder of the pictures of the user's own exercises."""
        return self.data / "pictures"

    @property
    def running(self) -> Path:
        """The folder of what is known of workouts under way."""
        return self.state / "running"

    @property
    def log(self) -> Path:
        """The file of the log; older lines stand in ``.1`` and ``.2`` beside it."""
        return self.state / "glutetimer.log"

    @property
    def crash(self) -> Path:
        """The file in which Python writes where it stood when the process dies of a fault."""
        return self.state / "crash.txt"

    @property
    def timing(self) -> Path:
        """The file of the last workout's report of its sounds."""
        return self.state / "sound.json"

    @property
    def seen_version(self) -> Path:
        """The file with the version of which the user was told in the window."""
        return self.state / "version"

    @property
    def backups(self) -> Path:
        """The folder of the database's backups."""
        return self.data / "backups"

    def create(self) -> None:
        """Make the folders, readable by this user only, and check that each can be written.

        A folder that exists keeps its mode: it may be one that the user chose.

        Raises:
            DataFolderError: If a folder can't be made or written.
        """
        for folder in self:
            _make_writable(folder)


def app_paths(data_dir: Path | None = None) -> AppPaths:
    """Return the folders to use: the user's own, or all under ``data_dir`` if it is given."""
    return AppPaths.of_user() if data_dir is None else AppPaths.under(data_dir)


def _make_writable(folder: Path) -> None:
    try:
        folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        from glutetimer.domain.said import reason_of

        raise DataFolderError(folder, reason_of(error)) from error
