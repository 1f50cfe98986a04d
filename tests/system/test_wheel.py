# SPDX-License-Identifier: GPL-3.0-or-later
"""What ships reaches whoever installs it: by a wheel, and by an editable install."""

import importlib.util
import json
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.system import virtual_display
from tests.system.installed import Installed
from tests.system.program import isolated

ROOT = Path(__file__).resolve().parents[2]
ASSETS = ROOT / "assets"

# Reads every file that the installed program finds, and tells their sizes.
READER = """
import json
from glutetimer import __file__ as package
from glutetimer.resources import assets_root, read_bytes

root = assets_root()
files = [path.relative_to(root) for path in root.rglob("*") if path.is_file()]
sizes = {path.as_posix(): len(read_bytes(*path.parts)) for path in files}
print(json.dumps({"package": package, "sizes": sizes}))
"""

pytestmark = [
    pytest.mark.timeout(240),
    pytest.mark.skipif(
        any(importlib.util.find_spec(name) is None for name in ("build", "hatchling")),
        reason="needs the packages build and hatchling",
    ),
]


def _run(*command: str | Path, cwd: Path) -> str:
    ended = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def _expected_sizes() -> dict[str, int]:
    """Return the size of every file under assets/, by its name below it."""
    files = (path for path in ASSETS.rglob("*") if path.is_file())
    return {path.relative_to(ASSETS).as_posix(): path.stat().st_size for path in files}


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the source archive of this checkout, and the wheel built from that."""
    folder = tmp_path_factory.mktemp("dist")
    _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    return folder


@pytest.fixture(scope="module")
def wheel(dist: Path) -> Path:
    """Return the wheel of this checkout, built by way of the source archive."""
    (built,) = dist.glob("*.whl")
    return built


@pytest.fixture
def fresh_python(tmp_path: Path) -> Path:
    """Return the interpreter of a new environment that sees the libraries of this one."""
    return _new_environment(tmp_path / "environment")


@pytest.fixture(scope="module")
def python_of_wheel(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the interpreter of a new environment into which the wheel was installed."""
    python = _new_environment(tmp_path_factory.mktemp("installed") / "environment")
    _install(python, wheel)
    return python


def _new_environment(folder: Path) -> Path:
    venv.create(folder, with_pip=False)
    (site,) = folder.glob("lib/python*/site-packages")
    libraries = {entry for entry in sys.path if entry.endswith("site-packages")}
    # Plain paths, not site.addsitedir: an editable install of this checkout is not followed.
    (site / "libraries.pth").write_text("\n".join(sorted(libraries)), encoding="utf-8")
    return folder / "bin" / "python"


MISSING = virtual_display.missing_tools()


def _install(python: Path, *what: str | Path) -> None:
    """Install a wheel or a checkout into an environment, without its dependencies."""
    pip = (sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check")
    options = ("--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--ignore-installed")
    _run(*pip, "install", *options, *what, cwd=python.parent)


def _check(python: Path, elsewhere: Path, home: Path, *, left_out: str = "") -> None:
    """Run from another folder and read every asset, but for those that end so."""
    told = json.loads(_run(python, "-c", READER, cwd=elsewhere))
    expected = _expected_sizes()
    wanted = {name for name in expected if not left_out or not name.endswith(left_out)}
    assert told["sizes"] == {name: expected[name] for name in wanted}
    assert Path(told["package"]).is_relative_to(home)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX environments")
def test_a_wheel_brings_every_asset(wheel: Path, python_of_wheel: Path, tmp_path: Path) -> None:
    """A wheel installed elsewhere reads every file, and its command answers."""
    _check(python_of_wheel, tmp_path, python_of_wheel.parent.parent, left_out=".ts")
    version = _run(python_of_wheel.parent / "glutetimer", "--version", cwd=tmp_path)
    assert version.split()[-1] == wheel.name.split("-")[1]


@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
def test_a_wheel_leads_a_workout(
    python_of_wheel: Path, tmp_path: Path, system_environment: dict[str, str]
) -> None:
    """A wheel, used from elsewhere: its window leads ten seconds, records them, and quits."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    program = python_of_wheel.parent / "glutetimer"
    installed = Installed(program, elsewhere, isolated(system_environment))
    assert [hold["held_ms"] for hold in installed.lead_ten_seconds()] == [4_000, 4_000]
    assert "Bridge holds" in installed.printed("list")


def test_wheel_and_source_archive_are_sound(dist: Path) -> None:
    """The metadata is valid, the record true, nothing is missing or left lying about."""
    _run(sys.executable, ROOT / "scripts" / "check_dist.py", dist, cwd=dist)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX environments")
def test_a_wheel_brings_what_a_desktop_looks_for(python_of_wheel: Path) -> None:
    """Installing puts every file of assets/share into the share/ of the environment."""
    share, ours = python_of_wheel.parent.parent / "share", ASSETS / "share"
    for path in (path for path in ours.rglob("*") if path.is_file()):
        assert (share / path.relative_to(ours)).read_bytes() == path.read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX environments")
def test_an_editable_install_reads_the_checkout(fresh_python: Path, tmp_path: Path) -> None:
    """An editable install, run from another folder, reads every file of the checkout."""
    _install(fresh_python, "--editable", ROOT)
    _check(fresh_python, tmp_path, ROOT)


def test_a_wheel_holds_the_program_and_nothing_else(wheel: Path) -> None:
    """No tests, no scripts, no caches; licence and typing marker are in."""
    names = zipfile.ZipFile(wheel).namelist()
    roots = {name.split("/")[0] for name in names}
    assert {root for root in roots if not root.endswith((".dist-info", ".data"))} == {"glutetimer"}
    assert "glutetimer/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert [name for name in names if "__pycache__" in name or name.endswith(".pyc")] == []
