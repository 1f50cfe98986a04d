# SPDX-License-Identifier: GPL-3.0-or-later
"""The version of the program whose news the user was told of, kept in the state folder."""

from pathlib import Path

from glutetimer.storage.kept_line import KeptLine


class SeenVersionFile(KeptLine):
    """One line with a version; losing it costs one line of news."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, r"\d+(\.\d+)+")
