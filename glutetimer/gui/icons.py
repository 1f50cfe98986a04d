# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons and exercise pictures: SVGs drawn in one colour, that of the text beside them."""

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap

from glutetimer.resources import asset_path, read_bytes

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

# In menus and lists.
SMALL_PX = 16


def icon_pixmap(name: str, colour: QColor, size_px: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon of ``assets/icons`` in one colour.

    Args:
        name: The file's name without ``.svg``, such as ``"chevron-down"``.
        colour: The colour of every line and area.
        size_px: Width and height in device-independent pixels.
        ratio: Device pixels per device-independent pixel.

    Raises:
        FileNotFoundError: If no such icon ships.
    """
    return _icon_pixmap(name, colour.rgba(), size_px, ratio)


def picture_pixmap(name: str, colour: QColor, size: QSize, ratio: float = 1.0) -> QPixmap:
    """Return an exercise picture as large as fits: one that ships in one colour.

    Args:
        name: The file's name in ``assets/exercises``, with or without ``.svg``; or the whole path
            of a picture of the user's own, which keeps its colours. One that can't be read is
            blank.
        colour: The colour of every line and area.
        size: The room for it, in device-independent pixels.
        ratio: Device pixels per device-independent pixel.

    Raises:
        FileNotFoundError: If no such picture ships.
    """
    if is_own_picture(name):
        return _own_pixmap(name, size, ratio)
    file_name = f"{name.removesuffix('.svg')}.svg"
    return _tinted(read_bytes("exercises", file_name), colour, size, ratio)


def is_own_picture(name: str) -> bool:
    """Tell whether a picture is the user's own: then it is named by its whole path."""
    return name.startswith("/") or name[1:2] == ":"


def tinted_icon(name: str, palette: QPalette, size_px: int = 20) -> "QIcon":
    """Return an icon for menus and actions, in the palette's text colours.

    Raises:
        FileNotFoundError: If no such icon ships.
    """
    from PySide6.QtGui import QIcon

    icon = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.Text)
        icon.addPixmap(icon_pixmap(name, colour, size_px, ratio=2.0), mode)
    return icon


def application_icon() -> "QIcon":
    """Return the program's own icon, in its own colours.

    Raises:
        FileNotFoundError: If it does not ship.
    """
    from PySide6.QtGui import QIcon

    return QIcon(str(asset_path("icons", "glutetimer.svg")))


@lru_cache(maxsize=256)
def _icon_pixmap(name: str, rgba: int, size_px: int, ratio: float) -> QPixmap:
    svg = read_bytes("icons", f"{name}.svg")
    return _tinted(svg, QColor.fromRgba(rgba), QSize(size_px, size_px), ratio)


def _tinted(svg: bytes, colour: QColor, size: QSize, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    is_inked = b"currentColor" in svg and colour.alpha() == 255
    if is_inked:
        svg = svg.replace(b"currentColor", colour.name().encode())
    renderer = QSvgRenderer(QByteArray(svg))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    pixmap = QPixmap((size * ratio).expandedTo(QSize(1, 1)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(pixmap.rect()))
    if not is_inked:
        _ink(painter, pixmap.rect(), colour)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _ink(painter: QPainter, area: QRect, colour: QColor) -> None:
    """Put what was painted into one colour."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(area)


def _own_pixmap(path: str, size: QSize, ratio: float) -> QPixmap:
    from PySide6.QtGui import QBrush, QImageReader

    pixmap = QPixmap((size * ratio).expandedTo(QSize(1, 1)))
    pixmap.fill(Qt.GlobalColor.transparent)
    reader = QImageReader(path)
    room = reader.size().scaled(pixmap.size(), Qt.AspectRatioMode.KeepAspectRatio)
    reader.setScaledSize(room)
    image = reader.read()
    if not image.isNull():
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left, top = (pixmap.width() - room.width()) // 2, (pixmap.height() - room.height()) // 2
        painter.translate(left, top)
        painter.setBrush(QBrush(image))
        painter.drawRoundedRect(image.rect(), 8 * ratio, 8 * ratio)
        painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
