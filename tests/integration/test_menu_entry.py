# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer desktop``: into the menu of a Linux desktop, and out again without a trace."""

import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from glutetimer.cli import main
from glutetimer.desktop import menu_entry
from glutetimer.desktop.menu_entry import exec_words, install, own_command, remove

pytestmark = pytest.mark.skipif(
    sys.platform in {"win32", "darwin"}, reason="the menu of Linux desktops"
)
STRANGE = ["/home/a b/50 %/it's \"$HOME`\\/glutetimer"]


@pytest.fixture
def share(home: Path) -> Path:
    """Return where a desktop looks for what this user has installed."""
    return home / "data"


def files(folder: Path) -> set[str]:
    """Return the files in a folder, by their places in it."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def starter_exec(share: Path) -> str:
    """Return what the starter starts."""
    lines = (share / "applications" / "glutetimer.desktop").read_text("utf-8").splitlines()
    (words,) = (line.removeprefix("Exec=") for line in lines if line.startswith("Exec="))
    return words


def test_into_the_menu_and_out_again(share, capsys):
    """Starter, icons and file type are put there; taking them out leaves what others have there."""
    others = share / "applications" / "other.desktop"
    others.parent.mkdir(parents=True)
    others.write_text("[Desktop Entry]\n", "utf-8")
    assert main(["desktop", "install"]) == 0
    assert "in the menu now" in capsys.readouterr().out
    assert {
        "applications/glutetimer.desktop",
        "icons/hicolor/48x48/apps/glutetimer.png",
        "icons/hicolor/scalable/apps/glutetimer.svg",
        "mime/packages/glutetimer.xml",
    } <= files(share)
    assert main(["desktop", "remove"]) == 0
    assert "out of the menu" in capsys.readouterr().out
    assert [name for name in files(share) if "glutetimer" in name.rsplit("/", 1)[-1]] == []
    assert others.is_file()
    assert main(["desktop", "remove"]) == 0
    assert "nothing of GluteTimer" in capsys.readouterr().out


def test_the_starter_starts_this_very_program(share):
    """The command in the starter answers, from whatever folder."""
    install(share, own_command())
    words = shlex.split(starter_exec(share))
    assert words[-1] == "%F"
    told = subprocess.run([*words[:-1], "--version"], capture_output=True, text=True, check=True)
    assert told.stdout.startswith("GluteTimer ")


def test_strange_paths_are_quoted(share):
    """Blanks, quotes, percents and backslashes reach the program as they are."""
    install(share, STRANGE)
    written = starter_exec(share).removesuffix(" %F")
    assert written == '"/home/a b/50 %%/it\'s \\\\"\\\\$HOME\\\\`\\\\\\\\/glutetimer"'
    # As a desktop reads it: the value's escapes, then quotes like those of a shell.
    unescaped = written.replace("\\\\", "\\").replace("%%", "%")
    words = ["sh", "-c", f"printf %s {unescaped}"]
    assert subprocess.run(words, capture_output=True, text=True, check=True).stdout == STRANGE[0]


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="not installed")
def test_the_starter_with_a_strange_path_is_valid(share):
    """The tool of freedesktop.org has nothing to say about it."""
    install(share, STRANGE)
    starter = share / "applications" / "glutetimer.desktop"
    done = subprocess.run(["desktop-file-validate", starter], capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, b"")


def test_a_line_break_in_the_path_is_refused():
    """Nothing can be smuggled into a starter."""
    with pytest.raises(ValueError, match="control character"):
        exec_words(["/home/a\nExec=evil/glutetimer"])


def test_what_cannot_be_written_is_said(share, capsys):
    """A file in the place of a folder: the message names the folder, the exit code is 1."""
    share.parent.mkdir(exist_ok=True)
    share.write_text("no folder", "utf-8")
    assert main(["desktop", "install"]) == 1
    assert str(share) in capsys.readouterr().err


def test_an_older_starter_is_replaced(share):
    """Installed from another place, the starter names the new one, and nothing is left behind."""
    first = install(share, ["/old/glutetimer"])
    assert install(share, ["/new/glutetimer"]) == first
    assert starter_exec(share) == '"/new/glutetimer" %F'
    assert set(remove(share)) == set(first)


def test_the_folder_of_the_user_is_found():
    """XDG_DATA_HOME counts if it is a whole path, as the specification has it."""
    assert menu_entry.user_share({"XDG_DATA_HOME": "/else/where"}) == Path("/else/where")
    usual = Path.home() / ".local" / "share"
    assert menu_entry.user_share({"XDG_DATA_HOME": "here"}) == usual
    assert menu_entry.user_share({}) == usual
