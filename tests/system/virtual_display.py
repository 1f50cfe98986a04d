# SPDX-License-Identifier: GPL-3.0-or-later
"""A virtual screen whose pixels can be read, and keys pressed on it as a user would."""

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

NEEDED = ("Xvfb", "xdotool")


def missing_tools() -> list[str]:
    """Return the programs that a virtual screen needs and the machine lacks."""
    return [tool for tool in NEEDED if not shutil.which(tool)]


class VirtualDisplay:
    """An X server without a screen.

    Attributes:
        name: What DISPLAY is set to, such as ":71".
    """

    def __init__(self, folder: Path, width: int = 1280, height: int = 800) -> None:
        self.width, self.height = width, height
        read, write = os.pipe()
        self._server = subprocess.Popen(
            [
                "Xvfb",
                "-displayfd",
                str(write),
                "-screen",
                "0",
                f"{width}x{height}x24",
                "-fbdir",
                str(folder),
                "-nolisten",
                "tcp",
                "-noreset",
            ],
            pass_fds=[write],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            self.name = f":{pipe.readline().strip()}"
        self._pixels = _mapped(folder / "Xvfb_screen0", width, height)

    def env(self, base: Mapping[str, str]) -> dict[str, str]:
        """Return an environment in which programs show their windows here."""
        kept = {k: v for k, v in base.items() if k not in {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY"}}
        return {**kept, "DISPLAY": self.name}

    def pixels(self, step: int = 1) -> Pixels:
        """Return a copy of the screen, (height, width, 4) BGRx; every ``step``-th pixel only."""
        return self._pixels[::step, ::step].copy()

    def press(self, *keys: str) -> None:
        """Press keys by their X names, such as "space", "Return"."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def click(self, x: int, y: int) -> None:
        """Click at a place of the screen."""
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def windows_of_class(self, name: str) -> list[str]:
        """Return the windows that can be seen and whose WM_CLASS has this name."""
        done = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--class", f"^{name}$"],
            env={**os.environ, "DISPLAY": self.name},
            capture_output=True, text=True, timeout=20, check=False,
        )  # fmt: skip
        return done.stdout.split()

    def save(self, path: Path) -> None:
        """Save the screen as a PNG file, for eyes."""
        from PySide6.QtGui import QImage

        data = np.ascontiguousarray(self.pixels())
        image = QImage(data.data, self.width, self.height, QImage.Format.Format_RGB32)
        image.save(str(path))

    def stop(self) -> None:
        """End the server."""
        self._server.terminate()
        self._server.wait(10)

    def _xdotool(self, *words: str) -> None:
        subprocess.run(
            ["xdotool", *words], env={**os.environ, "DISPLAY": self.name}, check=True, timeout=20
        )


def _mapped(path: Path, width: int, height: int) -> Pixels:
    """Map the framebuffer that Xvfb keeps as an XWD file."""
    with path.open("rb") as file:
        data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    header_size, line_bytes, colours = (
        struct.unpack_from(">I", data, offset)[0] for offset in (0, 48, 76)
    )
    first = header_size + colours * 12
    raw = np.frombuffer(data, np.uint8, line_bytes * height, first)
    return raw.reshape(height, line_bytes // 4, 4)[:, :width]


@contextmanager
def virtual_display(width: int = 1280, height: int = 800) -> Iterator[VirtualDisplay]:
    """Run a virtual screen for a while."""
    with tempfile.TemporaryDirectory(prefix="gt-screen-") as folder:
        display = VirtualDisplay(Path(folder), width, height)
        try:
            yield display
        finally:
            display.stop()
