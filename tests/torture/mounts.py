# SPDX-License-Identifier: GPL-3.0-or-later
"""Small file systems of a test's own: in a file (ext4), in memory, and with the plug to pull."""

import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.torture.plan import SkippedError

_SHUT_DOWN = 0x8004587D  # FS_IOC_SHUTDOWN
_NO_LOG_FLUSH = 2


class Loop:
    """An ext4 in a file, to be mounted in a folder of its own.

    Args:
        folder: Where the file and the mount lie; empty.
        size_mib: How large it is.
    """

    def __init__(self, folder: Path, size_mib: int) -> None:
        self._image, self.root = folder / "disk.img", folder / "mounted"
        _need("mkfs.ext4", "mount", "umount")
        self.root.mkdir(parents=True)
        with self._image.open("wb") as image:
            image.truncate(size_mib << 20)
        _run("mkfs.ext4", "-q", "-F", "-m", "0", str(self._image))

    @contextmanager
    def mounted(self) -> Iterator[Path]:
        """Mount it for a while."""
        with _mounted("-o", "loop", str(self._image), str(self.root)):
            yield self.root

    def pull_the_plug(self) -> None:
        """Let nothing more reach the disk, not even what the system holds back to write.

        Raises:
            RuntimeError: If what is mounted there is not this file: nothing is touched.
        """
        import fcntl

        if not self._is_mounted_here():
            raise RuntimeError(f"{self.root} is not the disk of this test")
        place = os.open(self.root, os.O_RDONLY)
        try:
            fcntl.ioctl(place, _SHUT_DOWN, struct.pack("=I", _NO_LOG_FLUSH))
        finally:
            os.close(place)

    def _is_mounted_here(self) -> bool:
        """Make sure, before the plug is pulled, that it is no disk of the machine."""
        if self.root.stat().st_dev == self.root.parent.stat().st_dev:
            return False
        for line in Path("/proc/self/mountinfo").read_text("utf-8").splitlines():
            words = line.split()
            source = words[words.index("-") + 2]
            if words[4] == str(self.root.resolve()) and source.startswith("/dev/loop"):
                behind = Path("/sys/block", Path(source).name, "loop/backing_file")
                return behind.read_text("utf-8").strip() == str(self._image.resolve())
        return False


@contextmanager
def in_memory(root: Path, size_mib: int) -> Iterator[Path]:
    """Mount a small disk in memory for a while."""
    _need("mount", "umount")
    root.mkdir(parents=True)
    with _mounted("-t", "tmpfs", "-o", f"size={size_mib}m", "tmpfs", str(root)):
        yield root


@contextmanager
def _mounted(*words: str) -> Iterator[None]:
    _run("mount", *words)
    try:
        yield
    finally:
        _run("umount", words[-1])


def _need(*tools: str) -> None:
    if not sys.platform.startswith("linux"):
        raise SkippedError("only Linux mounts a disk like this")
    if os.geteuid() != 0:
        raise SkippedError("only root may mount a disk")
    absent = [tool for tool in tools if shutil.which(tool, path=_PATH) is None]
    if absent:
        raise SkippedError(f"{', '.join(absent)} is missing")


_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"


def _run(*words: str) -> None:
    done = subprocess.run(
        words, env={"PATH": _PATH, "LC_ALL": "C"}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SkippedError(f"{words[0]} does not work here: {done.stderr.strip()[:200]}")
