# SPDX-License-Identifier: GPL-3.0-or-later
"""The one-folder bundle, somewhere else, without Python: it starts, leads, records and quits.

Building it takes most of a minute of one core, at a low priority while other tests run; a bundle
of the same sources and libraries is taken as it is. Nothing here measures time.
"""

import ast
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import distributions
from pathlib import Path

import pytest

from glutetimer.gui.help.about import SHIPPED
from tests.system import virtual_display
from tests.system.installed import Installed
from tests.system.program import isolated

ROOT = Path(__file__).resolve().parents[2]
# What pyqtgraph loads besides.
OF_CHARTS = {"QtOpenGL", "QtOpenGLWidgets"}
LARGEST_MB = 280
MISSING = [tool for tool in ("objdump",) if not shutil.which(tool)]
MISSING += [name for name in ("PyInstaller",) if importlib.util.find_spec(name) is None]
SCREENLESS = virtual_display.missing_tools()

pytestmark = [
    pytest.mark.timeout(900),
    pytest.mark.skipif(sys.platform != "linux", reason="see packaging/README.md"),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the bundle in another folder."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "bundle.py"), "--json"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    built = Path(json.loads(done.stdout)["folder"])
    copy = tmp_path_factory.mktemp("elsewhere") / "glutetimer"
    shutil.copytree(built, copy, symlinks=True, copy_function=_linked)
    return copy


def _linked(source: str, target: str) -> None:
    """Copy a file without taking its room twice, where the file system can do that."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


@pytest.fixture
def installed(bundle: Path, tmp_path: Path, system_environment: dict[str, str]) -> Installed:
    """Return the bundle, and an empty folder to use it in."""
    folder = tmp_path / "user"
    folder.mkdir()
    return Installed(bundle / "glutetimer", folder, isolated(system_environment))


def test_a_bundle_answers_in_the_terminal(installed: Installed) -> None:
    """Version, circuits and the check of everything: also the voice, a process of its own."""
    assert re.fullmatch(r"GluteTimer \d+\.\d+\.\d+\n", installed.printed("--version"))
    assert "Bridge holds" in installed.printed("list")
    findings = json.loads(installed.printed("doctor", "--json"))
    found = {row["what"]: row["found"] for row in findings}
    assert found["voice"].endswith("ready")
    assert [row for row in findings if not row["ok"]] == []


def test_a_bundle_comes_into_the_menu(
    installed: Installed, bundle: Path, system_environment: dict[str, str]
) -> None:
    """The starter in the user's own folder starts this bundle, with its whole path."""
    installed.printed("desktop", "install")
    share = Path(system_environment["XDG_DATA_HOME"])
    starter = (share / "applications" / "glutetimer.desktop").read_text(encoding="utf-8")
    assert f'Exec="{bundle}/glutetimer" %F' in starter


@pytest.mark.skipif(bool(SCREENLESS), reason=f"not installed: {', '.join(SCREENLESS)}")
def test_a_bundle_leads_a_workout(installed: Installed) -> None:
    """Its window leads ten seconds, shows them, and quits; they come out in every form."""
    assert [hold["held_ms"] for hold in installed.lead_ten_seconds()] == [4_000, 4_000]
    weeks = json.loads(installed.printed("stats", "--weeks", "1", "--json"))["weeks"]
    assert weeks[-1]["held_ms"] == 8_000
    for form, name in (("fit", "last.fit"), ("report", "weeks.pdf"), ("calendar", "days.ics")):
        installed.printed("export", f"--{form}", name)
        assert (installed.folder / name).stat().st_size > 100
    log = installed.folder / "data" / "state" / "glutetimer.log"
    assert not log.exists() or "ERROR" not in log.read_text(encoding="utf-8")


def test_a_bundle_takes_in_a_sound(installed: Installed, bundle: Path) -> None:
    """The reader of the user's own sounds, another process of its own, is in the bundle."""
    executable = str(bundle / "glutetimer")
    words = [executable, "-P", "-m", "glutetimer.audio.decode_worker", "/dev/null", "1000"]
    done = subprocess.run(words, cwd=installed.folder, capture_output=True, check=False)
    assert json.loads(done.stdout) == {"refused": "not_sound"}


def test_a_bundle_can_draw_charts(installed: Installed, bundle: Path) -> None:
    """All that charts load is in the bundle; much of it is asked for by name only."""
    words = [str(bundle / "glutetimer"), "-P", "-m", "glutetimer.gui.progress.screen"]
    done = subprocess.run(words, cwd=installed.folder, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_bundle_tells_versions_and_licences(bundle: Path) -> None:
    """What About names and this Python has, the bundle can tell the version of."""
    folder = bundle / "_internal"
    there = {package.metadata["Name"] for package in distributions(path=[str(folder)])}
    here = {package.metadata["Name"] for package in distributions()}
    named = {each.package for each in SHIPPED}
    assert named & here - {"piper-tts"} <= there
    assert (folder / "glutetimer" / "LICENSE").is_file()


def test_a_bundle_has_the_qt_modules_in_use_and_no_others(bundle: Path) -> None:
    """What the program imports of Qt, each file of assets, no sources, and no more than that."""
    modules = (bundle / "_internal" / "PySide6").glob("Qt*.abi3.so")
    assert {path.name.split(".")[0] for path in modules} == _qt_modules_in_use() | OF_CHARTS
    packed = bundle / "_internal" / "glutetimer" / "assets"
    sources = set((ROOT / "assets").rglob("*.ts"))
    for path in (path for path in (ROOT / "assets").rglob("*") if path.is_file()):
        there = packed / path.relative_to(ROOT / "assets")
        assert there.exists() == (path not in sources)
        assert path in sources or there.read_bytes() == path.read_bytes()
    files = [path for path in bundle.rglob("*") if path.is_file()]
    assert [path for path in bundle.rglob("*") if path.is_symlink() and not path.exists()] == []
    assert sum(path.lstat().st_size for path in files) < LARGEST_MB * 1_000_000


def _qt_modules_in_use() -> set[str]:
    """Return the names of the modules of Qt that the program imports anywhere."""
    found = set()
    for path in (ROOT / "glutetimer").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                names = [node.module or "", *(f"{node.module}.{each.name}" for each in node.names)]
            elif isinstance(node, ast.Import):
                names = [each.name for each in node.names]
            else:
                continue
            parts = (name.split(".") for name in names)
            found |= {part[1] for part in parts if part[0] == "PySide6" and len(part) > 1}
    return {name for name in found if name.startswith("Qt")}
