# SPDX-License-Identifier: GPL-3.0-or-later
"""All that is seen while a workout runs; it draws a Workout and knows no controller."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from glutetimer.domain.exercise import Catalogue, Side
from glutetimer.domain.pace import pace_of
from glutetimer.domain.timeline import IntervalKind
from glutetimer.domain.workout import Workout, WorkoutState
from glutetimer.gui.theme import RADIUS_CONTROL, Space
from glutetimer.gui.widgets.painting import draw_box, mirrored
from glutetimer.gui.widgets.timeline_strip import TimelineStrip
from glutetimer.gui.workout import words
from glutetimer.gui.workout.arrangement import (
    Needs,
    arrange,
    gap_px,
    least_text_px,
    margin_px,
    mirrored_arrangement,
)
from glutetimer.gui.workout.big_digits import BigDigits
from glutetimer.gui.workout.button_row import ButtonRow
from glutetimer.gui.workout.exercise_block import ExerciseBlock
from glutetimer.gui.workout.fitted_text import FittedText
from glutetimer.gui.workout.hint_row import HintRow
from glutetimer.gui.workout.phase import Ground, ground

STEP_PX = 3  # the sweep moves on when it is this far behind
SECOND_MS = 1_000
FASTEST_FRAME_MS = 100
PACE_FRAME_MS = 66


class RunView(QWidget):
    """Paints the phase's ground with its sweep, and places what stands on it.

    Only what changed is painted: the strip that the sweep moved over, the figures that differ.

    Args:
        catalogue: Names and pictures of the exercises.

    Attributes:
        hint: The row below the seconds.
        buttons: The buttons.
        strip: The timeline.
    """

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._catalogue = catalogue
        self._ground: Ground = ground(IntervalKind.PREPARE)
        self._sweep_px = 0
        self._opaque = QRegion()
        right = Qt.AlignmentFlag.AlignRight
        self._phase = FittedText("phase", QFont.Weight.Bold, spacing=106, parent=self)
        self._status = FittedText("status", alignment=right, parent=self)
        self._notice = FittedText("notice", parent=self)
        self._notice.hide()
        self._exercise = ExerciseBlock(self)
        self._number = BigDigits("seconds", self)
        self._coming = FittedText("coming", parent=self)
        self.hint = HintRow(self)
        self.buttons = ButtonRow(self)
        self.strip = TimelineStrip(name_of=catalogue.name, parent=self)
        self.strip.setObjectName("strip")
        self.strip.set_interactive(True)
        # After a click its arrow keys would be in the way of those that skip and go back.
        self.strip.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def colours(self) -> Ground:
        """Return the colours in use."""
        return self._ground

    def show_interval(self, workout: Workout) -> None:
        """Show all that stays the same while an interval lasts."""
        if self.strip.timeline is not workout.timeline:
            self.strip.set_timeline(workout.timeline)
        interval = workout.interval
        shown = words.shown_hold(workout.timeline, interval)
        exercise = self._catalogue.get(shown.exercise_id)
        self._exercise.show_exercise(
            self._catalogue.name(shown.exercise_id),
            words.about_words(interval, shown),
            exercise.picture if exercise else "",
            right=shown.side is Side.RIGHT,
        )
        self._coming.say(words.coming_words(workout.timeline, interval, self._catalogue))
        self.buttons.set_open_ended(interval.open_ended)
        self._sweep_px = -1
        self.show_state(workout)

    def show_state(self, workout: Workout) -> None:
        """Show the phase's colours, paler while paused."""
        paused = workout.state is WorkoutState.PAUSED
        phase = words.phase_words(workout.interval, self._catalogue)
        self._phase.say((self.tr("Paused") if paused else phase).upper())
        self._phase.setAccessibleName(self.tr("Paused") if paused else phase)
        self.buttons.set_paused(paused)
        self._ground = ground(workout.interval.kind, paused=paused)
        for part in (self._phase, self._status, self._notice, self._coming):
            part.set_ink(self._ground.ink)
        self._exercise.set_ground(self._ground)
        self.hint.set_ink(self._ground.ink)
        self.strip.set_ink(self._ground.ink)
        self._number.set_ink(self._ground.number)
        self.update()

    def show_time(self, workout: Workout, now_ms: int, *, stepwise: bool = False) -> None:
        """Show the seconds, the time left, sweep and playhead.

        Args:
            workout: A workout that was started.
            now_ms: The instant now, on the workout's clock.
            stepwise: Move the sweep once a second only, and the pace not at all.
        """
        before = self._number.text()
        number = words.number_words(workout, now_ms)
        self._number.say(number)
        self._exercise.show_pace(workout, now_ms, still=stepwise)
        if (len(number) > 2) is not (len(before) > 2):
            self._arrange()
        changed = number != before or self._sweep_px < 0
        if changed:
            self._show_status(workout, now_ms)
        if changed or not stepwise:
            self._move_sweep(workout, now_ms)
            self.strip.set_playhead(workout.interval.index, workout.elapsed_ms(now_ms))

    def say_notice(self, text: str) -> None:
        """Show a line below the header; empty for none."""
        if text == self._notice.text():
            return
        self._notice.say(text)
        self._notice.setVisible(bool(text))
        self._arrange()

    def frame_ms(self, workout: Workout, *, stepwise: bool = False) -> int:
        """Return how often something moves on visibly, in ms: 66 to 1,000."""
        if pace_of(workout.interval, workout.duration_ms):
            return FASTEST_FRAME_MS if stepwise else PACE_FRAME_MS
        if stepwise or not self.width() or workout.interval.open_ended:
            return SECOND_MS
        step_ms = workout.duration_ms * STEP_PX // self.width()
        return min(max(step_ms, FASTEST_FRAME_MS), SECOND_MS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange everything anew."""
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground: darker where the interval has passed."""
        painter = QPainter(self)
        area = event.rect()
        sweep_px = max(0, self._sweep_px)
        passed = self._across(0, sweep_px).intersected(area)
        coming = self._across(sweep_px, self.width()).intersected(area)
        if not passed.isEmpty():
            painter.fillRect(passed, self._ground.passed)
        if not coming.isEmpty():
            painter.fillRect(coming, self._ground.fill)
        if event.region().intersects(self.strip.geometry()):
            # The sweep passes behind the timeline, so that it need not be drawn with each step.
            draw_box(painter, self.strip.geometry(), self._ground.fill, radius=Space.S)

    def _show_status(self, workout: Workout, now_ms: int) -> None:
        shown = words.shown_hold(workout.timeline, workout.interval)
        parts = (words.count_words(shown), words.left_words(workout, now_ms))
        self._status.say(" · ".join(part for part in parts if part))

    def _move_sweep(self, workout: Workout, now_ms: int) -> None:
        duration_ms = workout.duration_ms
        share = workout.elapsed_ms(now_ms) / duration_ms if duration_ms else 0.0
        if workout.interval.open_ended:
            share = 0.0
        before, self._sweep_px = max(0, self._sweep_px), round(self.width() * share)
        left, right = sorted((before, self._sweep_px))
        if right > left:
            self.update(QRegion(self._across(left, right)) - self._opaque)

    def _across(self, start: int, end: int) -> QRect:
        area = QRect(start, 0, end - start, self.height())
        return mirrored(self.layoutDirection(), self.rect(), area)

    def _arrange(self) -> None:
        if not self.width() or not self.height():
            return
        self.buttons.set_font_px(least_text_px(self.height()))
        room = self.width() - 2 * margin_px(self.size())
        button_sizes = self.buttons.size_hints(room, gap_px(self.height()))
        needs = Needs(button_sizes, len(self._number.text()) > 2, self._notice_lines())
        at = mirrored_arrangement(arrange(self.size(), needs), self)
        self._set_type(at.least_px, at.text_px, at.phase_px)
        self._exercise.set_sizes(at.least_px, at.name_px, at.about_px)
        middle, right = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight
        centred = at.is_portrait or needs.wide_number
        self._number.setAlignment((middle if centred else right) | Qt.AlignmentFlag.AlignVCenter)
        self._status.setAlignment(
            (Qt.AlignmentFlag.AlignLeft if at.is_portrait else right)
            | Qt.AlignmentFlag.AlignVCenter
        )
        places = (
            (self._phase, at.phase),
            (self._status, at.status),
            (self._notice, at.notice),
            (self._exercise, at.exercise),
            (self._number, at.number),
            (self._coming, at.coming),
            (self.hint, at.hint),
            (self.strip, at.strip),
        )
        for part, rect in places:
            part.setGeometry(rect)
        self.buttons.place(at.buttons)
        self._opaque = QRegion()
        for rect in (*at.buttons, at.strip):
            self._opaque += rect.adjusted(RADIUS_CONTROL, 0, -RADIUS_CONTROL, 0)
        self._sweep_px = -1
        self.update()

    def _notice_lines(self) -> int:
        least_px = least_text_px(self.height())
        self._notice.set_limits(least_px, least_px)
        height = self._notice.used_height(QRect(0, 0, round(self.width() * 0.85), self.height()))
        return min(2, -(-height // round(least_px * 1.3)))

    def _set_type(self, least_px: int, text_px: int, phase_px: int) -> None:
        self._phase.set_limits(least_px, phase_px)
        for part in (self._status, self._coming):
            part.set_limits(least_px, text_px)
        self.hint.set_font_px(least_px, text_px)
