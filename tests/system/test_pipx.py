# SPDX-License-Identifier: GPL-3.0-or-later
"""``pipx install`` of the wheel: the command works, leads a workout, and leaves without a trace."""

import importlib.metadata
import importlib.util
import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.system.installed import CIRCUIT, TEN_SECONDS, Installed
from tests.system.program import isolated

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("build", "hatchling", "pipx")

pytestmark = [
    pytest.mark.timeout(240),
    pytest.mark.skipif(sys.platform == "win32", reason="POSIX environments"),
    pytest.mark.skipif(
        any(importlib.util.find_spec(name) is None for name in NEEDED),
        reason=f"needs the packages {', '.join(NEEDED)}",
    ),
]


class Pipx:
    """The real pipx in a home of its own, without a network.

    In place of each dependency lies an empty wheel of the name and version that is installed here;
    what is in it, the program sees in this environment.

    Attributes:
        bin: Where it puts commands.
    """

    def __init__(self, folder: Path, env: dict[str, str]) -> None:
        self._home, self.bin, self._wheels = folder / "home", folder / "bin", folder / "wheels"
        self._wheels.mkdir(parents=True)
        kept = {name: env[name] for name in env if not name.startswith(("PYTHON", "PIPX_", "PIP_"))}
        self._env = {
            **kept,
            "PIPX_HOME": str(self._home),
            "PIPX_BIN_DIR": str(self.bin),
            "PIPX_MAN_DIR": str(folder / "man"),
            # Nothing is fetched, not even a newer pip.
            "PIPX_DISABLE_SHARED_LIBS_AUTO_UPGRADE": "1",
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self._wheels),
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        }

    def run(self, *words: str | Path) -> str:
        """Run a command of pipx, which has to succeed; return what it says."""
        done = subprocess.run(
            [sys.executable, "-m", "pipx", *map(str, words)],
            env=self._env, capture_output=True, text=True, timeout=180, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def install(self, wheel: Path) -> None:
        """Install a wheel, and let it see the libraries that are here."""
        for name in dependencies(wheel):
            make_empty_wheel(self._wheels, name, importlib.metadata.version(name))
        self.run("install", "--backend", "pip", "--python", sys.executable, wheel)
        (site,) = self._home.glob("venvs/glutetimer/lib/python*/site-packages")
        libraries = {entry for entry in sys.path if entry.endswith("site-packages")}
        # Plain paths: an editable install of this checkout is not followed.
        (site / "libraries.pth").write_text("\n".join(sorted(libraries)), encoding="utf-8")

    def left(self) -> list[str]:
        """Return what is left of the program, but empty files and what pipx wrote for itself."""
        files = (path for path in self._home.parent.rglob("*glutetimer*") if path.exists())
        return [str(path) for path in files if path.is_dir() or path.stat().st_size]


def dependencies(wheel: Path) -> list[str]:
    """Return the names of what a wheel needs here, without what is optional."""
    with zipfile.ZipFile(wheel) as file:
        (name,) = [each for each in file.namelist() if each.endswith(".dist-info/METADATA")]
        needed = Parser().parsestr(file.read(name).decode()).get_all("Requires-Dist", [])
    found = [Requirement(each) for each in needed]
    return [each.name for each in found if each.marker is None or each.marker.evaluate()]


def make_empty_wheel(folder: Path, name: str, version: str) -> None:
    """Make a wheel that installs nothing but its name and version."""
    stem = f"{name.replace('-', '_')}-{version}"
    info = f"{stem}.dist-info"
    with zipfile.ZipFile(folder / f"{stem}-py3-none-any.whl", "w") as file:
        file.writestr(
            f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        )
        file.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        file.writestr(f"{info}/RECORD", "")


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    """Return the wheel of this checkout."""
    words = ["-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path / "dist")]
    done = subprocess.run(
        [sys.executable, *words, str(ROOT)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = (tmp_path / "dist").glob("*.whl")
    return built


def test_pipx_installs_a_program_that_works_and_goes(
    wheel: Path, tmp_path: Path, system_environment: dict[str, str]
) -> None:
    """The command tells its version, leads ten seconds and records them; its data outlives it."""
    env = isolated(system_environment)
    pipx = Pipx(tmp_path / "pipx", env)
    pipx.install(wheel)
    assert "package glutetimer" in pipx.run("list")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    installed = Installed(pipx.bin / "glutetimer", elsewhere, env)
    version = installed.printed("--version").split()[-1]
    assert version == wheel.name.split("-")[1]
    assert "Held 0:08 of 0:08" in installed.printed("run", CIRCUIT, *TEN_SECONDS, "--headless")
    wheel.unlink()
    pipx.run("uninstall", "glutetimer")
    assert pipx.left() == []
    assert list(pipx.bin.iterdir()) == []
    assert any((elsewhere / "data").iterdir())
