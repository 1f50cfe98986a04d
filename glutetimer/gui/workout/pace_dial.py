# SPDX-License-Identifier: GPL-3.0-or-later
"""A calm disc that grows and shrinks with the breath or the movement, and what to do beside it."""

from math import cos, pi

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from glutetimer.domain.pace import Pace, PaceKind, Phase
from glutetimer.gui.fonts import pixel_font
from glutetimer.gui.widgets.painting import mixed
from glutetimer.gui.workout import words
from glutetimer.gui.workout.fitted_text import FittedText
from glutetimer.gui.workout.phase import Ground

STILL_SHARE = 0.7
_LEAST_SHARE = 0.35
_LEAST_BESIDE = 0.6  # of the height; a smaller disc goes under the words
_LIGHTER = 0.4
_RISING = (PaceKind.BREATH_IN, PaceKind.TEMPO_UP)
_FALLING = (PaceKind.BREATH_OUT, PaceKind.TEMPO_DOWN)


class PaceDial(QWidget):
    """Shows where in the pace a hold is; hidden where nothing is paced.

    Only the disc is painted anew, and only when it is larger or smaller by a pixel.

    Attributes:
        disc_px: Diameter of the disc.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pace_dial")
        self.disc_px = 0
        self._share = 0.0
        self._room_px = 0
        self._is_under = False
        self._ink, self._fill = QColor(), QColor()
        self._least_px = 12
        self._word = FittedText("pace", QFont.Weight.Bold, parent=self)
        self._count = FittedText("repetition", parent=self)
        self.hide()

    def show_pace(self, pace: Pace | None, elapsed_ms: int, *, still: bool = False) -> None:
        """Show the pace of a hold.

        Args:
            pace: What paces it; None to hide.
            elapsed_ms: How much of the hold has passed.
            still: Let the disc be, and only change the words.
        """
        self.setVisible(pace is not None and bool(pace.cycles or pace.cycles is None))
        if pace is None or self.isHidden():
            return
        phase = pace.at(elapsed_ms)
        self._word.say(words.pace_words(phase.kind) if phase else "")
        is_counted = not pace.parts[0][0].is_breath
        number = phase.cycle if phase else pace.cycles or 0
        was_counted = bool(self._count.text())
        self._count.say(words.repetition_words(number) if is_counted else "")
        if is_counted is not was_counted:
            self._place()
        self._share = STILL_SHARE if still else _LEAST_SHARE
        if phase and not still:
            self._share += (1 - _LEAST_SHARE) * _fullness(phase, elapsed_ms)
        self._resize_disc()

    def set_ground(self, ground: Ground) -> None:
        """Take the colours of the screen."""
        self._ink, self._fill = ground.ink, mixed(ground.fill, "#FFFFFF", _LIGHTER)
        self._word.set_ink(ground.ink)
        self._count.set_ink(ground.ink)
        self.update()

    def set_least_px(self, least_px: int) -> None:
        """Set the least size of type."""
        self._least_px = least_px
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew."""
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._fill)
        # A line through the words would make them hard to read.
        line_px = 0 if self._is_under else max(2, self._room_px // 60)
        painter.setPen(QPen(self._ink, line_px) if line_px else Qt.PenStyle.NoPen)
        radius = max(0.0, (self.disc_px - line_px) / 2)
        painter.drawEllipse(self._centre(), radius, radius)

    def _resize_disc(self) -> None:
        before, self.disc_px = self.disc_px, round(self._room_px * self._share)
        if before != self.disc_px:
            half = max(before, self.disc_px) // 2 + 2
            middle = self._centre().toPoint()
            self.update(QRect(middle.x() - half, middle.y() - half, 2 * half, 2 * half))

    def _centre(self) -> QPointF:
        across = self.width() if self._is_under else self._room_px
        return QPointF(across / 2, self.height() / 2)

    def _place(self) -> None:
        """Give the words what they need in their least size, and the disc the rest.

        Where the rest is little, the words stand on the disc.
        """
        gap = self._least_px // 2
        metrics = QFontMetrics(pixel_font(self._least_px, QFont.Weight.Bold, tabular=True))
        longest = max(map(metrics.horizontalAdvance, words.single_pace_words()))
        self._room_px = max(0, min(self.height(), self.width() - longest - 2 * gap))
        self._is_under = self._room_px < self.height() * _LEAST_BESIDE
        if self._is_under:
            self._room_px = min(self.width(), self.height())
            self._place_words(self.rect(), Qt.AlignmentFlag.AlignHCenter)
        else:
            left = self._room_px + gap
            room = QRect(left, 0, self.width() - left, self.height())
            self._place_words(room, Qt.AlignmentFlag.AlignLeft)
        self._resize_disc()
        self.update()

    def _place_words(self, room: QRect, side: Qt.AlignmentFlag) -> None:
        for label in (self._word, self._count):
            label.set_limits(self._least_px, self._least_px * (1 if self._is_under else 2))
        if self._count.text():
            half = room.height() // 2
            self._word.setAlignment(side | Qt.AlignmentFlag.AlignBottom)
            self._word.setGeometry(room.adjusted(0, 0, 0, half - room.height()))
            self._count.setAlignment(side | Qt.AlignmentFlag.AlignTop)
            self._count.setGeometry(room.adjusted(0, half, 0, 0))
        else:
            self._word.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self._word.setGeometry(room)


def _fullness(phase: Phase, elapsed_ms: int) -> float:
    """Return how full the disc is, 0 to 1; it sets out and arrives softly."""
    passed = (elapsed_ms - phase.at_ms) / phase.duration_ms
    if phase.kind in _RISING:
        return 0.5 - 0.5 * cos(pi * passed)
    return 0.5 + 0.5 * cos(pi * passed) if phase.kind in _FALLING else 1.0
