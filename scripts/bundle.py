# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the one-folder bundle of packaging/glutetimer.spec, and only if something has changed.

    bundle.py               builds dist/bundle/glutetimer, and tells where it is and how large
    bundle.py --archive     packs it as well, for handing on

The bundle needs neither Python nor anything of this folder; it runs on systems that are as new as
the one that it was built on, or newer.
"""

import argparse
import hashlib
import json
import os
import platform
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILT = ROOT / "dist" / "bundle"
WORK = ROOT / "build" / "pyinstaller"
STAMP = WORK / "made-from"
SOURCES = (
    "CHANGELOG.md",
    "assets",
    "glutetimer",
    "packaging",
    "scripts/app_icons.py",
    "scripts/bundle.py",
)


def fingerprint() -> str:
    """Return what tells this bundle from one of other sources, libraries or another Python."""
    digest = hashlib.sha256(sys.version.encode())
    for file in sorted(_files()):
        digest.update(f"{file.relative_to(ROOT)}\0".encode() + file.read_bytes())
    digest.update("\n".join(sorted(_packages())).encode())
    return digest.hexdigest()


def _files() -> Iterator[Path]:
    for name in SOURCES:
        path = ROOT / name
        for file in path.rglob("*") if path.is_dir() else [path]:
            if file.is_file() and "__pycache__" not in file.parts:
                yield file


def _packages() -> Iterator[str]:
    for package in distributions():
        yield f"{package.metadata['Name']} {package.version}"


def build() -> Path:
    """Return the folder of the bundle, built if it is not there as it should be."""
    WORK.mkdir(parents=True, exist_ok=True)
    with _alone():
        folder, wanted = BUILT / "glutetimer", fingerprint()
        if not (folder.is_dir() and STAMP.is_file() and STAMP.read_text() == wanted):
            STAMP.unlink(missing_ok=True)
            _run_pyinstaller()
            STAMP.write_text(wanted)
        return folder


def _run_pyinstaller() -> None:
    icons = [sys.executable, str(ROOT / "scripts" / "app_icons.py"), str(ROOT / "build" / "icons")]
    words = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    words += ["--distpath", str(BUILT), "--workpath", str(WORK)]
    words += [str(ROOT / "packaging" / "glutetimer.spec")]
    # One name for a set is as good as another, but the same every time makes the same bundle.
    env = {**os.environ, "PYTHONHASHSEED": "0", "QT_QPA_PLATFORM": "offscreen"}
    for command in (icons, words):
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"{done.stdout}{done.stderr}\nThe bundle could not be built.")


@contextmanager
def _alone() -> Iterator[None]:
    """Keep others from building in the same folder meanwhile."""
    with (WORK / "lock").open("w") as file:
        if os.name != "nt":
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def archive(folder: Path) -> Path:
    """Return the bundle as one file, whose name tells version, system and processor."""
    version = subprocess.run(
        [sys.executable, "-c", "import glutetimer; print(glutetimer.__version__)"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.strip()  # fmt: skip
    system = f"{platform.system().lower()}-{platform.machine().lower()}"
    path = BUILT / f"glutetimer-{version}-{system}.tar.gz"
    with tarfile.open(path, "w:gz") as file:
        file.add(folder, arcname="glutetimer")
    return path


def size_mb(folder: Path) -> float:
    """Return how much room a folder takes, in MB of 1,000,000 bytes."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


def main() -> None:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description="Make the one-folder bundle.")
    parser.add_argument("--archive", action="store_true", help="pack it into one file as well")
    parser.add_argument("--json", action="store_true", help="tell the folder to a program")
    options = parser.parse_args()
    folder = build()
    if options.json:
        print(json.dumps({"folder": str(folder)}))
        return
    print(f"{folder.relative_to(ROOT)}: {size_mb(folder):.0f} MB")
    if options.archive:
        path = archive(folder)
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
