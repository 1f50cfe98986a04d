# SPDX-License-Identifier: GPL-3.0-or-later
"""The program among those of a Linux desktop: its starter, its icons and its file type.

A package of the system puts these files into /usr/share. Whoever installs with pip, or unpacks a
bundle, has them put into the user's own folder here, with a starter that names this very program.
See https://specifications.freedesktop.org/desktop-entry-spec/latest/.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from glutetimer.resources import asset_path

STARTER = Path("applications", "glutetimer.desktop")
_FOLDERS = ("applications", "icons", "mime")
_UPDATE_TIMEOUT_S = 30.0


def user_share(env: Mapping[str, str] = os.environ) -> Path:
    """Return the folder in which desktops look for what a user has installed."""
    named = Path(env.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".local" / "share"


def own_command() -> list[str]:
    """Return what starts this very program, with whole paths."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    script = Path(sys.executable).with_name("glutetimer")
    return [str(script)] if script.is_file() else [sys.executable, "-m", "glutetimer"]


def install(share: Path, command: Sequence[str]) -> list[Path]:
    """Put the files in their places, over those of an earlier time; return where they are.

    Args:
        share: The folder of the user, such as ``~/.local/share``.
        command: What the starter starts.

    Raises:
        OSError: If a file can't be written.
        ValueError: If the command has a sign that no starter can hold.
    """
    starter = _starter(command)
    for source, name in _ours():
        target = share / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(starter if name == STARTER else source.read_bytes())
    _tell_desktop(share)
    return [share / name for _, name in _ours()]


def remove(share: Path) -> list[Path]:
    """Take the files away again, and folders that are empty then; return what was there.

    Raises:
        OSError: If a file can't be removed.
    """
    found = [share / name for _, name in _ours() if (share / name).is_file()]
    for path in found:
        path.unlink()
    if found:
        _tell_desktop(share)
    for path in found:
        _remove_empty(path.parent, share)
    return found


def exec_words(command: Sequence[str]) -> str:
    r"""Return a command as the key Exec takes it: quoted, and then escaped as any other value.

    Raises:
        ValueError: If a word has a line break or another control character.
    """
    return " ".join(map(_quoted, command))


def _quoted(word: str) -> str:
    if not word.isprintable():
        from glutetimer.domain.said import said

        raise ValueError(said("a control character in {word!r}", word=word))
    quoted = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in word)
    return '"{}"'.format(quoted.replace("\\", "\\\\").replace("%", "%%"))


def _starter(command: Sequence[str]) -> bytes:
    text = asset_path("share", *STARTER.parts).read_text(encoding="utf-8")
    return text.replace("Exec=glutetimer ", f"Exec={exec_words(command)} ").encode()


def _ours() -> list[tuple[Path, Path]]:
    """Return each file that ships for a desktop, and its place below a ``share`` folder."""
    root = asset_path("share")
    files = (file for folder in _FOLDERS for file in sorted((root / folder).rglob("*")))
    return [(file, file.relative_to(root)) for file in files if file.is_file()]


def _remove_empty(folder: Path, up_to: Path) -> None:
    while folder != up_to and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def _tell_desktop(share: Path) -> None:
    """Renew the lists that desktops read; where a tool is missing, the desktop needs none."""
    for tool, folder in (
        ("update-desktop-database", share / "applications"),
        ("update-mime-database", share / "mime"),
        ("gtk-update-icon-cache", share / "icons" / "hicolor"),
    ):
        found = shutil.which(tool)
        if found and folder.is_dir() and (tool != "gtk-update-icon-cache" or _has_index(folder)):
            _run(found, folder)


def _has_index(theme: Path) -> bool:
    """Tell whether a cache of icons may be made: without an index it would hide other icons."""
    return (theme / "index.theme").is_file()


def _run(tool: str, folder: Path) -> None:
    try:
        subprocess.run(  # noqa: S603 - a tool of the desktop, on a folder of the user
            [tool, str(folder)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=_UPDATE_TIMEOUT_S,
        )
    except (OSError, subprocess.TimeoutExpired):
        return  # the desktop finds the files at its next start
