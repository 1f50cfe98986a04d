# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture of an exercise of one's own: chosen, dropped here, or taken away."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.dialogs import ask_for_file_to_open
from glutetimer.gui.exercises.picture_file import Picture, PictureRefusedError, read_picture
from glutetimer.gui.exercises.words import refusal_words
from glutetimer.gui.icons import icon_pixmap, picture_pixmap
from glutetimer.gui.theme import RADIUS_CARD, Space
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.painting import draw_box
from glutetimer.gui.widgets.text import TextLabel, Tone, small


class PictureChoice(QWidget):
    """A preview with the buttons that change it; a file can be dropped on it.

    Signals:
        changed: Another picture, or none, was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.picture = ""
        self.new_picture: Picture | None = None
        self._preview = _Preview()
        self._choose = QuietButton(self.tr("Choose a picture…"))
        self._choose.setObjectName("choose_picture_button")
        self._choose.clicked.connect(self._ask)
        self._remove = QuietButton(self.tr("No picture"))
        self._remove.setObjectName("remove_picture_button")
        self._remove.clicked.connect(self._on_removed)
        self._problem = TextLabel("", tone=Tone.BAD, wraps=True)
        self._problem.setObjectName("picture_problem")
        self._problem.hide()
        row = FlowLayout(spacing=Space.S)
        row.setSpacing(Space.S)
        row.addWidget(self._choose)
        row.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._preview)
        column.addLayout(row)
        column.addWidget(self._problem)
        hint = self.tr("PNG, JPEG, WebP or SVG. A small copy is kept; the file may go.")
        column.addWidget(small(hint, wraps=True))

    def show_picture(self, picture: str) -> None:
        """Show the picture that an exercise has.

        Args:
            picture: ``Exercise.picture``; empty for none.
        """
        self.picture, self.new_picture = picture, None
        self._show()

    def take_file(self, path: Path) -> None:
        """Take a file as the picture, or say why not."""
        try:
            self.new_picture = read_picture(path)
        except PictureRefusedError as error:
            self._say(refusal_words(error.reason, path.name))
            return
        self._show()
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file."""
        event.acceptProposedAction()
        self.take_file(Path(event.mimeData().urls()[0].toLocalFile()))

    def _ask(self) -> None:
        pictures = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.svg)"
        ask_for_file_to_open(self, self.tr("Choose a picture"), pictures, self.take_file)

    def _on_removed(self) -> None:
        self.show_picture("")
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self) -> None:
        self._say("")
        image = self.new_picture.image if self.new_picture else None
        self._preview.show_picture(self.picture, QPixmap.fromImage(image) if image else None)
        self._remove.setEnabled(bool(self.picture or self.new_picture))

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self._choose.setAccessibleDescription(words)


class _Preview(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._picture, self._new = "", QPixmap()
        self.setFixedSize(300, 180)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: str, new: QPixmap | None) -> None:
        self._picture, self._new = picture, new or QPixmap()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture in its frame."""
        colours = Colours.of(self.palette())
        painter = QPainter(self)
        draw_box(painter, self.rect(), colours.panel, colours.line, RADIUS_CARD)
        pixmap = self._pixmap(colours)
        shown = pixmap.deviceIndependentSize().toSize()
        left, top = (self.width() - shown.width()) // 2, (self.height() - shown.height()) // 2
        painter.drawPixmap(left, top, pixmap)

    def _pixmap(self, colours: Colours) -> QPixmap:
        room, ratio = self.size() - QSize(2 * Space.M, 2 * Space.M), self.devicePixelRatioF()
        if not self._new.isNull():
            smooth = Qt.TransformationMode.SmoothTransformation
            fitted = self._new.scaled(room * ratio, Qt.AspectRatioMode.KeepAspectRatio, smooth)
            fitted.setDevicePixelRatio(ratio)
            return fitted
        if self._picture:
            return picture_pixmap(self._picture, QColor(colours.text), room, ratio)
        return icon_pixmap("exercises", QColor(colours.muted), 48, ratio)
