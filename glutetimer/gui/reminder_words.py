# SPDX-License-Identifier: GPL-3.0-or-later
"""What each reminder says."""

from PySide6.QtCore import QCoreApplication

from glutetimer.domain.reminders import ReminderKind

translate = QCoreApplication.translate


def reminder_title(kind: ReminderKind, workouts_left: int) -> str:
    """Return the title of a reminder.

    Args:
        kind: What is reminded of.
        workouts_left: Those that the week's goal still wants.
    """
    match kind:
        case ReminderKind.TRAINING:
            return translate("reminders", "Time to train")
        case ReminderKind.GOAL:
            if workouts_left == 1:
                return translate("reminders", "1 workout to go this week")
            return translate("reminders", "%n workouts to go this week", "", workouts_left)
        case ReminderKind.SIT_TO_STAND:
            return translate("reminders", "Sit to stand")
        case ReminderKind.GET_UP:
            return translate("reminders", "Get up for a moment")


def reminder_text(kind: ReminderKind, circuit_name: str, get_up_min: int) -> str:
    """Return what stands below the title: what to do, in a sentence.

    Args:
        kind: What is reminded of.
        circuit_name: The circuit that can be started; empty for none.
        get_up_min: After how many minutes somebody wants to get up.
    """
    match kind:
        case ReminderKind.TRAINING | ReminderKind.GOAL:
            if not circuit_name:
                return ""
            words = translate("reminders", "“{circuit}” is ready when you are.")
            return words.format(circuit=circuit_name)
        case ReminderKind.SIT_TO_STAND:
            return translate(
                "reminders", "Three or four times: touch the seat with your glutes, and stand up."
            )
        case ReminderKind.GET_UP:
            return translate("reminders", "%n minutes have passed.", "", get_up_min)


def start_words(circuit_name: str) -> str:
    """Return the button that starts a circuit."""
    return translate("reminders", "Start {circuit}").format(circuit=circuit_name)


def later_words() -> str:
    """Return the button that puts a reminder off."""
    return translate("reminders", "In 30 minutes")
