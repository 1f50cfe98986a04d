# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Train screen says about the day and the week."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from glutetimer.gui.train.week import WeekState
from glutetimer.gui.wording import duration_words, weekday_words, workout_count_words

translate = QCoreApplication.translate


def day_line(today: date, week: WeekState) -> str:
    """Return the line below the title: "Saturday · 1 of 3 workouts this week"."""
    if week.workouts_goal:
        done = translate("train", "{done} of {goal} this week").format(
            done=week.workouts, goal=workout_count_words(week.workouts_goal)
        )
    else:
        done = translate("train", "{done} this week").format(
            done=workout_count_words(week.workouts)
        )
    day = weekday_words(today)
    return f"{day[:1].upper()}{day[1:]} · {done}"  # small in French and Spanish, but for here


def cheer_line(week: WeekState) -> str:
    """Return one calm sentence about the week."""
    if not week.goal_ms:
        return translate("train", "No weekly goal is set.")
    if not week.missing_ms:
        return translate("train", "This week's goal is reached.")
    if not week.held_ms:
        return translate("train", "Nothing held yet this week.")
    return translate("train", "{time} more to reach your goal").format(
        time=duration_words(week.missing_ms)
    )
