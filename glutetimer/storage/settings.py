# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings, a JSON file that people may edit."""

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from glutetimer.domain.plain_settings import plain_values, with_plain_values
from glutetimer.domain.said import reason_of, said
from glutetimer.domain.settings import SETTING_NAMES, Settings
from glutetimer.storage.bounded import read_bounded
from glutetimer.storage.files import write_private

_log = logging.getLogger(__name__)


class SettingsFile:
    """A ``ports.SettingsStore``.

    Attributes:
        problem: What was wrong when the settings were loaded and what was done about it, a
            sentence for the user; empty if nothing was.
    """

    def __init__(self, path: Path) -> None:
        self.problem = self._told = ""
        self._path = path
        self._unknown: dict[str, Any] | None = None
        self._is_unread = False

    def load(self) -> Settings:
        """Return the settings; defaults where nothing valid is stored.

        A broken file is kept aside and named in ``problem``, until others are stored. Keys that
        this program does not know are kept for the one that does.
        """
        self.problem = ""
        stored = self._read()
        self._unknown = {key: stored[key] for key in stored if key not in SETTING_NAMES}
        known = {name: stored[name] for name in SETTING_NAMES if name in stored}
        settings, bad = with_plain_values(Settings(), known)
        if bad:
            self.problem = said(
                "{path} holds a value that is not allowed for {names}. The usual value is used "
                "instead; choose another one in the settings.",
                path=self._path,
                names=", ".join(bad),
            )
        return settings

    def save(self, settings: Settings) -> None:
        """Store the settings at once; a stop leaves the old file or the new one.

        Raises:
            StorageError: If the file can't be written.
        """
        if self._unknown is None:
            self.load()
        if self._is_unread and self._path.is_file():
            self._keep_aside()  # nobody knows what is stored: it is not to be lost
            self._is_unread = False
        values = {**(self._unknown or {}), **plain_values(settings)}
        write_private(self._path, _encoded(values))

    def _read(self) -> Mapping[str, Any]:
        self._is_unread = False
        try:
            data = read_bounded(self._path)
        except FileNotFoundError:
            self.problem = self._told
            return {}
        except OSError as error:
            self._is_unread = True
            self.problem = said(
                "{path} can't be read: {reason}. The usual settings are used; check the "
                "permissions of the file.",
                path=self._path,
                reason=reason_of(error),
            )
            return {}
        try:
            return _decoded(data)
        except (ValueError, TypeError, RecursionError):
            self._keep_aside()
            return {}

    def _keep_aside(self) -> None:
        aside = _free_name(self._path)
        try:
            self._path.rename(aside)
        except OSError as error:
            _log.info("the broken settings can't be moved: %s", error)
            aside = self._path
        self.problem = said(
            "The settings in {path} can't be read, so the usual ones are used. The file was "
            "kept as {name}.",
            path=self._path,
            name=aside.name,
        )
        self._told = self.problem


def _free_name(path: Path) -> Path:
    number = 1
    while path.with_name(f"{path.name}.broken-{number}").exists():
        number += 1
    return path.with_name(f"{path.name}.broken-{number}")


def _decoded(data: bytes) -> dict[str, Any]:
    values = json.loads(data, parse_constant=_refused)
    if not isinstance(values, dict):
        raise TypeError("the settings are no object")
    return values


def _refused(constant: str) -> None:
    raise ValueError(f"JSON knows no {constant}")


def _encoded(values: Mapping[str, Any]) -> bytes:
    return json.dumps(values, indent=2).encode() + b"\n"
