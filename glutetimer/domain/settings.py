# SPDX-License-Identifier: GPL-3.0-or-later
"""Every option with its default and its allowed range."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from glutetimer.domain.announcement_kind import ALL_ANNOUNCEMENTS, AnnouncementKind
from glutetimer.domain.training_times import training_times
from glutetimer.domain.volume import WeekStart


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user may choose.

    Attributes:
        prepare_s: Time to get into position before the first hold, 0 to 120 s.
        beep_volume, voice_volume: Percent, 0 to 100, apart from the system's own volume.
        pace_volume: Percent, 0 to 100, of breath and tempo, which are soft even at 100.
        breathing: Pace the breath in long holds.
        breath_in_s, breath_out_s: Length of breathing in and out, 1 to 30 s.
        breath_from_s: The shortest hold in which the breath is paced, 10 to 600 s.
        weekly_goal_s: Time under tension to reach a week, 0 (no goal) to 36,000 s.
        weekly_workouts: Workouts to reach a week, 0 to 14.
        theme: "system", "dark" or "light".
        text_size: Percent, 80 to 200.
        output_latency_ms: How late the loudspeaker is (Bluetooth: 100 to 300), 0 to 1,000.
        output_device: The system's own mark of the output device; empty for its default.
        output_device_name: What that device was called when it was chosen.
        audio_backend: "automatic", or the way to the sound server on Linux.
        cue_scheme: "tones", "soft" or "wood".
        keep_awake: Keep screen and machine awake while a workout runs.
        voice_engine: "espeak", "piper" or "none".
        voice_rate: Pace of the voice in percent of its usual one, 50 to 200.
        unspoken: What the voice keeps to itself; kinds that a later version adds are spoken.
        sound_checked: The user needs no word any more about hearing the sound.
        retest_not_before: ISO date before which no new maximum-hold test is suggested; or empty.
        sore_on: ISO date of the last day on which the user was sore; or empty.
        steps_put_off: Next steps that are not wanted yet, as ``next_step.put_off`` writes them.
        music: What happens to other players while a workout runs: "leave", "duck" (turned down)
            or "pause".
        own_keys: The keys that the user has chosen, by the id of their command, as Qt names them.
        music_level: What is left of their volume when turned down, 0 to 100 percent.
        media_keys: A workout shows in the desktop's media panel and hears its keys.
        global_keys: A workout asks the desktop for keys that it hears without the focus.
        training_times: When to train, as ``training_times`` reads it: "mon 18:00, thu 07:30".
        remind_goal: Remind of the week's workouts on the last days that have room for them.
        get_up, get_up_min: Remind to get up from sitting, and after how long: 10 to 120 min.
        sit_to_stand, sit_to_stand_times: Remind of it, and how often a day: 2 to 8 times.
        quiet_from_min, quiet_to_min: No reminders between them, in minutes after midnight; none
            are quiet if both are the same.
        close_to_tray: Closing the window leaves the program in the tray, where there is one.
    """

    prepare_s: int = 10
    beep_volume: int = 80
    voice_volume: int = 80
    weekly_goal_s: int = 900
    weekly_workouts: int = 3
    week_start: WeekStart = WeekStart.MONDAY
    theme: str = "system"
    text_size: int = 100
    output_latency_ms: int = 0
    output_device: str = ""
    output_device_name: str = ""
    audio_backend: str = "automatic"
    cue_scheme: str = "tones"
    keep_awake: bool = True
    voice_engine: str = "espeak"
    voice_rate: int = 100
    unspoken: frozenset[AnnouncementKind] = frozenset()
    sound_checked: bool = False
    retest_not_before: str = ""
    pace_volume: int = 60
    breathing: bool = False
    breath_in_s: int = 4
    breath_out_s: int = 6
    breath_from_s: int = 30
    music: str = "leave"
    music_level: int = 30
    own_keys: tuple[tuple[str, tuple[str, ...]], ...] = ()
    more_exercises: bool = False
    media_keys: bool = True
    global_keys: bool = False
    training_times: str = ""
    remind_goal: bool = False
    get_up: bool = False
    get_up_min: int = 20
    sit_to_stand: bool = False
    sit_to_stand_times: int = 4
    quiet_from_min: int = 21 * 60
    quiet_to_min: int = 8 * 60
    close_to_tray: bool = False
    sore_on: str = ""
    steps_put_off: str = ""

    @property
    def spoken(self) -> frozenset[AnnouncementKind]:
        """Return what the voice says."""
        return ALL_ANNOUNCEMENTS - self.unspoken

    def __post_init__(self) -> None:
        """Check the values.

        Raises:
            ValueError: If a value is out of its range; the message names field and value.
        """
        for name, (low, high) in RANGES.items():
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
                raise ValueError(f"{name} must be between {low} and {high}: {value!r}")
        if not isinstance(self.week_start, WeekStart):
            raise ValueError(f"week_start must be a WeekStart: {self.week_start!r}")
        for name, choices in CHOICES.items():
            if getattr(self, name) not in choices:
                wanted = ", ".join(choices)
                raise ValueError(f"{name} must be one of {wanted}: {getattr(self, name)!r}")
        for name, check in _TEXTS.items():
            check(name, getattr(self, name))
        training_times(self.training_times)
        for name in SWITCHES:
            if not isinstance(getattr(self, name), bool):
                raise ValueError(f"{name} must be true or false: {getattr(self, name)!r}")
        kinds: Any = self.unspoken
        if not isinstance(kinds, frozenset) or not kinds <= ALL_ANNOUNCEMENTS:
            raise ValueError(f"unspoken must be a frozenset of AnnouncementKind: {kinds!r}")

    def changed(self, **values: Any) -> "Settings":
        """Return the settings with some values replaced.

        Raises:
            ValueError: If a value is out of its range.
        """
        return replace(self, **values)


THEMES = ("system", "dark", "light")
VOICE_ENGINES = ("espeak", "piper", "none")
MUSIC = ("leave", "duck", "pause")
CUE_SCHEMES = ("tones", "soft", "wood")
AUDIO_BACKENDS = ("automatic", "pulseaudio", "pipewire")
CHOICES = {
    "theme": THEMES,
    "voice_engine": VOICE_ENGINES,
    "music": MUSIC,
    "cue_scheme": CUE_SCHEMES,
    "audio_backend": AUDIO_BACKENDS,
}
SWITCHES = (
    "keep_awake",
    "sound_checked",
    "breathing",
    "more_exercises",
    "media_keys",
    "global_keys",
    "remind_goal",
    "get_up",
    "sit_to_stand",
    "close_to_tray",
)
LONGEST_TEXT = 500
MOST_KEYS = 500
RANGES: dict[str, tuple[int, int]] = {
    "prepare_s": (0, 120),
    "beep_volume": (0, 100),
    "voice_volume": (0, 100),
    "weekly_goal_s": (0, 36_000),
    "weekly_workouts": (0, 14),
    "text_size": (80, 200),
    "voice_rate": (50, 200),
    "output_latency_ms": (0, 1_000),
    "pace_volume": (0, 100),
    "breath_in_s": (1, 30),
    "breath_out_s": (1, 30),
    "breath_from_s": (10, 600),
    "music_level": (0, 100),
    "get_up_min": (10, 120),
    "sit_to_stand_times": (2, 8),
    "quiet_from_min": (0, 1_439),
    "quiet_to_min": (0, 1_439),
}
SETTING_NAMES = tuple(field.name for field in fields(Settings))


def _check_text(name: str, text: Any) -> None:
    if not isinstance(text, str) or len(text) > LONGEST_TEXT:
        raise ValueError(f"{name} must be at most {LONGEST_TEXT} characters: {text!r}")


def _check_date(name: str, text: Any) -> None:
    _check_text(name, text)
    try:
        date.fromisoformat(text or "2026-03-04")
    except ValueError:
        raise ValueError(f"{name} must be a date such as 2026-03-04: {text!r}") from None


def _check_keys(name: str, own: Any) -> None:
    try:
        words = [word for command, keys in own for word in (command, *keys)]
        is_right = isinstance(own, tuple) and len(words) <= MOST_KEYS
        is_right = is_right and all(isinstance(keys, tuple) for _, keys in own)
    except (TypeError, ValueError):
        is_right, words = False, []
    if not is_right or not all(isinstance(word, str) and len(word) <= 60 for word in words):
        raise ValueError(f"{name} must be pairs of a command and its keys: {own!r}")


_TEXTS: dict[str, Callable[[str, Any], None]] = {
    "output_device": _check_text,
    "output_device_name": _check_text,
    "steps_put_off": _check_text,
    "own_keys": _check_keys,
    "retest_not_before": _check_date,
    "sore_on": _check_date,
}
