# SPDX-License-Identifier: GPL-3.0-or-later
"""What the workout came to, and what it did to the week."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from glutetimer.gui.finish.totals import Totals
from glutetimer.gui.finish.week_bar import WeekBar
from glutetimer.gui.finish.words import against_plan_words, course_words, sound_words
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.text import muted, small, title
from glutetimer.gui.wording import duration_words
from glutetimer.ports import TimingReport


class SummaryCard(Card):
    """Time under tension, completion, and the week before and after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Time under tension"))
        self._held = title()
        self._held.setObjectName("held_total")
        self._plan, self._course = muted(wraps=True), muted(wraps=True)
        self._plan.setObjectName("against_plan")
        self._course.setObjectName("course")
        self._week = muted(wraps=True)
        self._week.setObjectName("week_words")
        self._bar = WeekBar()
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._plan)
        words.addWidget(self._course)
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addWidget(self._held)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.body.addSpacing(Space.S)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._week)
        self._sound = small(wraps=True)
        self._sound.setObjectName("sound_words")
        self._sound.setToolTip(
            self.tr("Where each sound was to begin, against where the sound device played it.")
        )
        self.body.addWidget(self._sound)

    @property
    def words(self) -> str:
        """Return what was held, in words to be said."""
        return f"{self._held.text()}, {self._plan.text()}"

    def show_totals(self, sums: Totals) -> None:
        """Show the workout."""
        self._held.setText(duration_words(sums.held_ms))
        self._plan.setText(against_plan_words(sums))
        self._course.setText(course_words(sums))

    def show_sounds(self, report: TimingReport) -> None:
        """Show how exact the sounds were."""
        words = sound_words(report)
        self._sound.setText(words)
        self._sound.setVisible(bool(words))

    def show_week(self, before_ms: int | None, added_ms: int, goal_ms: int) -> None:
        """Show the week.

        Args:
            before_ms: Time under tension without this workout; None if it is not known.
            added_ms: That of this workout.
            goal_ms: The aim; 0 for none.
        """
        known = before_ms is not None
        self._bar.setVisible(known)
        self._week.setVisible(known)
        if before_ms is None:
            return
        after_ms = before_ms + added_ms
        words = self._week_words(before_ms, after_ms, goal_ms)
        self._week.setText(words)
        self._bar.setAccessibleDescription(words)
        self._bar.set_week(before_ms, after_ms, goal_ms)

    def _week_words(self, before_ms: int, after_ms: int, goal_ms: int) -> str:
        before, after = duration_words(before_ms), duration_words(after_ms)
        if not goal_ms:
            text = self.tr("This week: {before} before, {after} now")
        elif after_ms < goal_ms:
            text = self.tr("This week: {before} before, {after} now, {goal} is the goal")
        else:
            text = self.tr("This week: {before} before, {after} now; the goal of {goal} is reached")
        return text.format(before=before, after=after, goal=duration_words(goal_ms))
