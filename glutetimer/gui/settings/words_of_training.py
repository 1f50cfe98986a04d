# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of settings about training, the window and the machine."""

from PySide6.QtCore import QCoreApplication

from glutetimer.gui.settings.words import Words

translate = QCoreApplication.translate


def timing_words() -> dict[str, Words]:
    """Return the words of the settings of timing."""
    return {
        "prepare_s": Words(
            translate("settings", "Prepare"),
            translate("settings", "Time to get into position before the first hold."),
            translate("settings", "countdown get ready start delay seconds"),
            translate("settings", "none"),
        ),
    }


def week_words() -> dict[str, Words]:
    """Return the words of the settings of the week."""
    return {
        "weekly_goal_s": Words(
            translate("settings", "Time under tension a week"),
            translate("settings", "The goal of the ring and of the chart."),
            translate("settings", "target minutes aim"),
            translate("settings", "none"),
        ),
        "weekly_workouts": Words(
            translate("settings", "Workouts a week"),
            translate("settings", "Two or three build muscle best."),
            translate("settings", "goal target how often sessions aim"),
            translate("settings", "none"),
        ),
        "week_start": Words(
            translate("settings", "A week starts on"),
            translate("settings", "Past weeks are counted anew from this day."),
            translate("settings", "first day calendar"),
            choices={
                "monday": translate("settings", "Monday"),
                "saturday": translate("settings", "Saturday"),
                "sunday": translate("settings", "Sunday"),
            },
        ),
    }


def look_words() -> dict[str, Words]:
    """Return the words of the settings of what is seen."""
    return {
        "theme": Words(
            translate("settings", "Colours"),
            translate("settings", "Both have the same contrast."),
            translate("settings", "theme dark mode light bright night appearance"),
            choices={
                "system": translate("settings", "As the system"),
                "dark": translate("settings", "Dark"),
                "light": translate("settings", "Light"),
            },
        ),
        "text_size": Words(
            translate("settings", "Text size"),
            translate("settings", "While a workout runs, the text fills the window anyway."),
            translate("settings", "font letters zoom bigger larger smaller scale"),
        ),
        "motion": _motion_words(),
        "language": _language_words(),
        "start_screen": Words(
            translate("settings", "Show at the start"),
            translate("settings", "On Train, one key starts the next circuit."),
            translate("settings", "open launch first last screen begin"),
            choices={
                "train": translate("settings", "Train"),
                "last": translate("settings", "What was shown last"),
            },
        ),
    }


def _motion_words() -> Words:
    return Words(
        translate("settings", "Movement"),
        translate("settings", "With less of it, a workout moves on once a second."),
        translate("settings", "animation reduced motion moving still dizzy calm"),
        choices={
            "system": translate("settings", "As the system"),
            "less": translate("settings", "Less"),
            "full": translate("settings", "All"),
        },
    )


def _language_words() -> Words:
    return Words(
        translate("settings", "Language"),
        translate("settings", "Of the window and the voice."),
        translate("settings", "English German Deutsch French Français Spanish Español voice"),
        # Whoever looks for a language knows it by its own name.
        choices={
            "system": translate("settings", "As the system"),
            "en": "English",
            "de": "Deutsch",
            "fr": "Français",
            "es": "Español",
        },
    )


def machine_words() -> dict[str, Words]:
    """Return the words of the settings of the machine."""
    return {
        "keep_awake": Words(
            translate("settings", "Keep screen and machine awake"),
            translate("settings", "Only while a workout runs."),
            translate("settings", "sleep standby screen saver lock power"),
        ),
        "media_keys": Words(
            translate("settings", "Media keys and headset buttons"),
            translate(
                "settings",
                "Play, pause, next and back, while a workout runs, whichever window has the "
                "focus. The workout shows in the desktop's media panel.",
            ),
            translate("settings", "MPRIS hands-free remote Bluetooth play pause"),
        ),
        "global_keys": Words(
            translate("settings", "Keys that work without the focus"),
            translate(
                "settings",
                "Ctrl+Alt with Space, the arrow keys to skip and go back, and down for “I "
                "broke”. The desktop asks you first, and some desktops have no such keys.",
            ),
            translate("settings", "global shortcuts hotkeys hands-free background"),
        ),
    }


def keys_words() -> dict[str, Words]:
    """Return the words of the settings of keys."""
    return {
        "own_keys": Words(
            translate("settings", "Keys of commands"),
            translate(
                "settings", "Every command can have other keys: those of a presenter or a pedal."
            ),
            translate("settings", "shortcuts keyboard bindings hotkeys remote"),
        ),
    }


def reminders_words() -> dict[str, Words]:
    """Return the words of the settings of reminders."""
    return {
        "training_times": Words(
            translate("settings", "Days and times to train"),
            "",
            translate("settings", "schedule plan weekday alarm notification"),
        ),
        "remind_goal": Words(
            translate("settings", "The week's workouts"),
            translate(
                "settings",
                "At 17:00, once no more days are left in the week than workouts to its goal.",
            ),
            translate("settings", "goal notification remind weekly"),
        ),
        "get_up": Words(
            translate("settings", "Get up from sitting"),
            translate(
                "settings", "Counted from the start of GluteTimer, and anew after each workout."
            ),
            translate("settings", "stand break notification desk"),
        ),
        "get_up_min": Words(
            translate("settings", "Minutes of sitting"),
            "",
            translate("settings", "interval stand break"),
        ),
        "sit_to_stand": Words(
            translate("settings", "Sit to stand"),
            translate("settings", "Three or four times from a chair, four or five times a day."),
            translate("settings", "chair squats notification"),
        ),
        "sit_to_stand_times": Words(
            translate("settings", "Times a day"), "", translate("settings", "how often chair")
        ),
        **_quiet(),
    }


def _quiet() -> dict[str, Words]:
    return {
        "quiet_from_min": Words(
            translate("settings", "Quiet from"),
            "",
            translate("settings", "quiet hours do not disturb night silence"),
        ),
        "quiet_to_min": Words(
            translate("settings", "Quiet until"),
            translate(
                "settings", "No reminders in between. The same time twice means no quiet hours."
            ),
            translate("settings", "quiet hours do not disturb night silence"),
        ),
        "close_to_tray": Words(
            translate("settings", "Closing the window hides it in the tray"),
            translate(
                "settings", "Reminders come on. The icon in the tray brings the window back."
            ),
            translate("settings", "background minimise system tray quit exit"),
        ),
    }
