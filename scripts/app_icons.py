# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the program's icon in every size that desktops ask for, from its two SVG files.

    app_icons.py            draws assets/share/icons/ anew, for Linux
    app_icons.py FOLDER     writes glutetimer.ico (Windows) and glutetimer.icns (macOS) there

Up to 24 pixels the small drawing is taken: fewer and thicker lines, which keep their edges.
"""

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ASSETS = Path(__file__).resolve().parent.parent / "assets"
HICOLOR = ASSETS / "share" / "icons" / "hicolor"
SMALL_PX = 24
LINUX_PX = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
WINDOWS_PX = (16, 20, 24, 32, 40, 48, 64, 256)
# Apple's names of the PNG images in an icon file; the same size comes for plain and dense screens.
MACOS = (
    ("icp4", 16), ("icp5", 32), ("ic11", 32), ("ic12", 64), ("ic07", 128), ("ic13", 256),
    ("ic08", 256), ("ic14", 512), ("ic09", 512), ("ic10", 1024),
)  # fmt: skip


def drawn(size_px: int) -> QImage:
    """Return the icon as a square picture with a transparent ground."""
    name = "glutetimer-small.svg" if size_px <= SMALL_PX else "glutetimer.svg"
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(ASSETS / "icons" / name)).render(painter)
    painter.end()
    return image


def png(size_px: int) -> bytes:
    """Return the icon as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn(size_px).save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico() -> bytes:
    """Return the icon as Windows takes it: a table of PNG images, and the images."""
    images = [png(size) for size in WINDOWS_PX]
    at = 6 + 16 * len(images)
    table = struct.pack("<HHH", 0, 1, len(images))
    for size, image in zip(WINDOWS_PX, images, strict=True):
        # 256 is written as 0.
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(image), at)
        at += len(image)
    return table + b"".join(images)


def icns() -> bytes:
    """Return the icon as macOS takes it: named PNG images one after another."""
    body = b""
    for name, size in MACOS:
        image = png(size)
        body += struct.pack(">4sI", name.encode(), len(image) + 8) + image
    return struct.pack(">4sI", b"icns", len(body) + 8) + body


def write_linux() -> None:
    """Write the PNG files of the icon theme, and the drawing for all other sizes."""
    for size in LINUX_PX:
        folder = HICOLOR / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "glutetimer.png").write_bytes(png(size))
    scalable = HICOLOR / "scalable" / "apps" / "glutetimer.svg"
    scalable.write_bytes((ASSETS / "icons" / "glutetimer.svg").read_bytes())


def main() -> None:
    """Do what the command line asks."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    if len(sys.argv) == 1:
        write_linux()
    else:
        folder = Path(sys.argv[1])
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "glutetimer.ico").write_bytes(ico())
        (folder / "glutetimer.icns").write_bytes(icns())
    application.shutdown()


if __name__ == "__main__":
    main()
