# SPDX-License-Identifier: GPL-3.0-or-later
"""The line drawing of an exercise."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.icons import is_own_picture, picture_pixmap

RATIO = 400 / 240


class ExercisePicture(QWidget):
    """A picture of an exercise, drawn in the text's colour if it ships, as large as fits.

    Args:
        file_name: The ``picture`` of an exercise; empty for none.
        width_px: The width that it asks for; the height follows.
    """

    def __init__(
        self, file_name: str = "", width_px: int = 240, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._file_name, self._width_px = file_name, width_px
        self._ink: QColor | None = None
        self._drawn: tuple[object, QPixmap] | None = None
        self._is_mirrored = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def file_name(self) -> str:
        """Return the file name of the picture that is shown."""
        return self._file_name

    @property
    def is_mirrored(self) -> bool:
        """Tell whether the right side works in the picture."""
        return self._is_mirrored

    def set_picture(
        self, file_name: str, accessible_name: str = "", *, mirrored: bool = False
    ) -> None:
        """Show another picture.

        Args:
            file_name: Its file name; empty for none.
            accessible_name: What a screen reader says.
            mirrored: The left side works in all drawings; mirrored, the right one does.
        """
        self._file_name, self._is_mirrored = file_name, mirrored
        self.setAccessibleName(accessible_name)
        self.update()

    def set_ink(self, ink: QColor | None) -> None:
        """Draw in a colour of its own; None for the text's."""
        self._ink = ink
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size asked for."""
        return QSize(self._width_px, round(self._width_px / RATIO))

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which a drawing can be read."""
        return QSize(80, 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture in the middle of the widget."""
        if not self._file_name:
            return
        width = min(self.width(), round(self.height() * RATIO))
        size = QSize(width, round(width / RATIO))
        pixmap = self._pixmap(size)
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        QPainter(self).drawPixmap(left, top, pixmap)

    def _pixmap(self, size: QSize) -> QPixmap:
        ink = self._ink or QColor(Colours.of(self.palette()).text)
        ratio = self.devicePixelRatioF()
        key = (self._file_name, self._is_mirrored, ink.rgba(), size.width(), ratio)
        if self._drawn is None or self._drawn[0] != key:
            pixmap = picture_pixmap(self._file_name, ink, size, ratio)
            if self._is_mirrored and not is_own_picture(self._file_name):
                pixmap = pixmap.transformed(QTransform.fromScale(-1, 1))
            self._drawn = (key, pixmap)
        return self._drawn[1]
