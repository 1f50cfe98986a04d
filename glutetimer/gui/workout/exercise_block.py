# SPDX-License-Identifier: GPL-3.0-or-later
"""What is held, or what is next: the exercise's name, its side, its picture or its pace."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QWidget

from glutetimer.domain.pace import pace_of
from glutetimer.domain.workout import Workout
from glutetimer.gui.widgets.exercise_picture import RATIO, ExercisePicture
from glutetimer.gui.workout.arrangement import mirror_children
from glutetimer.gui.workout.fitted_text import FittedText
from glutetimer.gui.workout.pace_dial import PaceDial
from glutetimer.gui.workout.phase import Ground

_AIR = 0.05
_BAND_FROM = 2.1  # a block this many times as wide as high has its picture at the right


class ExerciseBlock(QWidget):
    """Name and side above the picture, or beside it where the block is wide.

    Where a hold is paced, the pace stands in the place of the picture.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = FittedText("exercise", QFont.Weight.Bold, parent=self)
        self._about = FittedText("about", QFont.Weight.Bold, spacing=102, parent=self)
        self._picture = ExercisePicture(parent=self)
        self._picture.setObjectName("picture")
        self._dial = PaceDial(self)
        self._least_px, self._about_px = 12, 24

    def show_exercise(self, name: str, about: str, picture: str, *, right: bool = False) -> None:
        """Show an exercise.

        Args:
            name: What people call it.
            about: The line below: side, load, whether it is the next one; may be empty.
            picture: File name of its picture; empty for none.
            right: The right side works.
        """
        self._name.say(name)
        self._about.say(about.upper())
        self._about.setAccessibleName(about)
        if (picture, right) != (self._picture.file_name, self._picture.is_mirrored):
            self._picture.set_picture(picture, name, mirrored=right)
        self._place()

    def show_pace(self, workout: Workout, now_ms: int, *, still: bool = False) -> None:
        """Show where in its breath or tempo a hold is.

        Args:
            workout: A workout that was started.
            now_ms: The instant now, on the workout's clock.
            still: Change the words only.
        """
        pace = pace_of(workout.interval, workout.duration_ms)
        self._dial.show_pace(pace, workout.elapsed_ms(now_ms), still=still)
        self._picture.setVisible(self._dial.isHidden())

    def set_sizes(self, least_px: int, name_px: int, about_px: int) -> None:
        """Set the least size of type, and the largest of name and line."""
        self._least_px, self._about_px = least_px, about_px
        self._name.set_limits(least_px, name_px)
        self._about.set_limits(least_px, about_px)
        self._dial.set_least_px(least_px)
        self._place()

    def set_ground(self, ground: Ground) -> None:
        """Take the colours of the screen."""
        self._name.set_ink(ground.ink)
        self._about.set_ink(ground.ink)
        self._picture.set_ink(ground.ink)
        self._dial.set_ground(ground)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew."""
        self._place()

    def _place(self) -> None:
        self._place_parts()
        self._dial.setGeometry(self._picture.geometry().intersected(self.rect()))
        mirror_children(self)

    def _place_parts(self) -> None:
        width, height = self.width(), self.height()
        if width > height * _BAND_FROM:
            self._place_in_band(width, height)
            return
        used = self._place_words(QRect(0, 0, width, height), 0.5)
        rest = height - used - round(height * 0.04)
        picture_width = min(round(rest * RATIO), width)
        picture_height = min(rest, round(picture_width / RATIO))
        # The drawings have air at their sides: let the floor begin where the words do.
        air = round(picture_width * _AIR)
        self._picture.setGeometry(-air, height - picture_height, picture_width, picture_height)

    def _place_in_band(self, width: int, height: int) -> None:
        picture_width = min(round(height * RATIO), round(width * 0.4))
        words_width = width - picture_width - round(height * 0.08)
        self._place_words(QRect(0, 0, words_width, height), 0.72)
        picture_height = height
        if not self._about.fits:
            # Then the line gets the whole width, and the picture what is left above it.
            line_height = min(round(self._least_px * 2.6), height // 2)
            picture_height = height - line_height
            name_height = self._name.used_height(QRect(0, 0, words_width, picture_height))
            self._name.setGeometry(0, 0, words_width, min(name_height, picture_height))
            self._about.setGeometry(0, picture_height, width, line_height)
        self._picture.setGeometry(width - picture_width, 0, picture_width, picture_height)

    def _place_words(self, room: QRect, name_share: float) -> int:
        """Place name and line at the top of the room; return how far down they reach."""
        # One line of its usual size, or two of the least.
        most = max(round(self._about_px * 1.3), round(self._least_px * 2.6))
        line_height = min(most, self._about.used_height(QRect(0, 0, room.width(), most)))
        name_room = QRect(room)
        most = room.height() - line_height
        name_room.setHeight(min(most, round(room.height() * name_share)))
        name_height = min(name_room.height(), self._name.used_height(name_room))
        self._name.setGeometry(room.left(), room.top(), room.width(), name_height)
        below = room.top() + name_height
        self._about.setGeometry(room.left(), below, room.width(), line_height)
        return below + line_height
