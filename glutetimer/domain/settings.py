# SPDX-License-Identifier: GPL-3.0-or-later
"""Every option, described once: default, range, unit, place, and what it depends on."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from glutetimer.domain.announcement_kind import ALL_ANNOUNCEMENTS, AnnouncementKind
from glutetimer.domain.option import (
    Group,
    Option,
    Unit,
    choice,
    number,
    own,
    remembered,
    switch,
    time_of_day,
)
from glutetimer.domain.training_times import training_times
from glutetimer.domain.volume import WeekStart

THEMES = ("system", "dark", "light")
MOTIONS = ("system", "less", "full")
VOICE_ENGINES = ("espeak", "piper", "none")
MUSIC = ("leave", "duck", "pause")
CUE_SCHEMES = ("tones", "soft", "wood")
AUDIO_BACKENDS = ("automatic", "pulseaudio", "pipewire")
START_SCREENS = ("train", "last")
LANGUAGES = ("system", "en", "de", "fr", "es")
_FIVES = range(0, 101, 5)
_GOAL_STEPS_S = (*range(0, 3_600, 60), *range(3_600, 36_001, 300))
_BREATH_FROM_STEPS_S = (*range(10, 60, 5), *range(60, 601, 30))
_A_VOICE = ("voice_engine", ("espeak", "piper"))
_BREATH = ("breathing", (True,))


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
        motion: What may move on the screen: as the "system" has it, "less", or in "full".
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
        start_screen: What a start shows: "train", or the "last" screen that was shown.
        language: Of the window and the voice: "system", "en", "de", "fr" or "es".
        close_to_tray: Closing the window leaves the program in the tray, where there is one.
    """

    prepare_s: int = number(10, 0, 120, Group.TIMING, unit=Unit.SECONDS, steps=range(0, 121, 5))
    beep_volume: int = number(80, 0, 100, Group.SOUND, unit=Unit.PERCENT, steps=_FIVES)
    voice_volume: int = number(
        80, 0, 100, Group.VOICE, unit=Unit.PERCENT, steps=_FIVES, needs=_A_VOICE
    )
    weekly_goal_s: int = number(900, 0, 36_000, Group.WEEK, unit=Unit.SECONDS, steps=_GOAL_STEPS_S)
    weekly_workouts: int = number(3, 0, 14, Group.WEEK)
    week_start: WeekStart = choice(  # noqa: RUF009 - it is a field
        WeekStart.MONDAY, tuple(WeekStart), Group.WEEK
    )
    theme: str = choice("system", THEMES, Group.LOOK)
    text_size: int = number(100, 80, 200, Group.LOOK, unit=Unit.PERCENT, steps=range(80, 201, 10))
    motion: str = choice("system", MOTIONS, Group.LOOK)
    output_latency_ms: int = number(
        0, 0, 1_000, Group.SOUND, unit=Unit.MILLISECONDS, steps=range(0, 1_001, 10)
    )
    output_device: str = own("", Group.SOUND)
    output_device_name: str = own("", elsewhere="It comes with the device.")
    audio_backend: str = choice("automatic", AUDIO_BACKENDS, Group.SOUND)
    cue_scheme: str = choice("tones", CUE_SCHEMES, Group.SOUND)
    keep_awake: bool = switch(True, Group.MACHINE)
    voice_engine: str = choice("espeak", VOICE_ENGINES, Group.VOICE)
    voice_rate: int = number(
        100, 50, 200, Group.VOICE, unit=Unit.PERCENT, steps=range(50, 201, 10), needs=_A_VOICE
    )
    unspoken: frozenset[AnnouncementKind] = own(frozenset(), Group.ANNOUNCEMENTS, needs=_A_VOICE)
    sound_checked: bool = remembered(False, "Train asks once.")
    retest_not_before: str = remembered("", "Train puts a new test off.")
    breathing: bool = switch(False, Group.BREATH)
    breath_in_s: int = number(4, 1, 30, Group.BREATH, unit=Unit.SECONDS, needs=_BREATH)
    breath_out_s: int = number(6, 1, 30, Group.BREATH, unit=Unit.SECONDS, needs=_BREATH)
    breath_from_s: int = number(
        30, 10, 600, Group.BREATH, unit=Unit.SECONDS, steps=_BREATH_FROM_STEPS_S, needs=_BREATH
    )
    pace_volume: int = number(60, 0, 100, Group.BREATH, unit=Unit.PERCENT, steps=_FIVES)
    music: str = choice("leave", MUSIC, Group.SOUND)
    music_level: int = number(
        30, 0, 100, Group.SOUND, unit=Unit.PERCENT, steps=_FIVES, needs=("music", ("duck",))
    )
    own_keys: tuple[tuple[str, tuple[str, ...]], ...] = own((), Group.KEYS)
    more_exercises: bool = switch(False, elsewhere="It is chosen where the exercises are.")
    media_keys: bool = switch(True, Group.MACHINE)
    global_keys: bool = switch(False, Group.MACHINE)
    training_times: str = own("", Group.REMINDERS)
    remind_goal: bool = switch(False, Group.REMINDERS)
    get_up: bool = switch(False, Group.REMINDERS)
    get_up_min: int = number(
        20, 10, 120, Group.REMINDERS, steps=range(10, 121, 5), needs=("get_up", (True,))
    )
    sit_to_stand: bool = switch(False, Group.REMINDERS)
    sit_to_stand_times: int = number(4, 2, 8, Group.REMINDERS, needs=("sit_to_stand", (True,)))
    quiet_from_min: int = time_of_day(21 * 60, Group.REMINDERS)
    quiet_to_min: int = time_of_day(8 * 60, Group.REMINDERS)
    close_to_tray: bool = switch(False, Group.REMINDERS)
    start_screen: str = choice("train", START_SCREENS, Group.LOOK)
    language: str = choice("system", LANGUAGES, Group.LOOK)
    sore_on: str = remembered("", "Progress asks, and it is true of one day.")
    steps_put_off: str = remembered("", "Progress puts its next steps off.")

    @property
    def spoken(self) -> frozenset[AnnouncementKind]:
        """Return what the voice says."""
        return ALL_ANNOUNCEMENTS - self.unspoken

    def __post_init__(self) -> None:
        """Check the values.

        Raises:
            ValueError: If a value is out of its range; the message names field and value.
        """
        for name in SETTING_NAMES:
            check_setting(name, getattr(self, name))

    def changed(self, **values: Any) -> "Settings":
        """Return the settings with some values replaced.

        Raises:
            ValueError: If a value is out of its range.
        """
        return replace(self, **values)


LONGEST_TEXT = 500
MOST_KEYS = 500
OPTIONS: tuple[Option, ...] = tuple(
    each.metadata["option"]._replace(name=each.name) for each in fields(Settings)
)
_BY_NAME = {option.name: option for option in OPTIONS}
SETTING_NAMES = tuple(_BY_NAME)
CHOSEN_HERE = tuple(option.name for option in OPTIONS if option.group)
_TOGETHER = {"output_device": ("output_device_name",)}


def option_of(name: str) -> Option:
    """Return what there is to know of a setting.

    Raises:
        KeyError: If there is no such setting.
    """
    return _BY_NAME[name]


def usual_values(*names: str) -> dict[str, Any]:
    """Return the usual values of settings, and of those that go with them.

    Raises:
        KeyError: If there is no such setting.
    """
    every = [each for name in names for each in (name, *_TOGETHER.get(name, ()))]
    return {name: _BY_NAME[name].usual for name in every}


def check_setting(name: str, value: Any) -> None:
    """Check the value of one setting.

    Raises:
        ValueError: If it is not allowed; the message names setting and value.
    """
    _BY_NAME[name].check(value)
    if name in _CHECKS:
        _CHECKS[name](name, value)


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


def _check_kinds(name: str, kinds: Any) -> None:
    if not isinstance(kinds, frozenset) or not kinds <= ALL_ANNOUNCEMENTS:
        raise ValueError(f"{name} must be a frozenset of AnnouncementKind: {kinds!r}")


def _check_times(_name: str, text: Any) -> None:
    training_times(text)


_CHECKS: dict[str, Callable[[str, Any], None]] = {
    "output_device": _check_text,
    "output_device_name": _check_text,
    "steps_put_off": _check_text,
    "own_keys": _check_keys,
    "retest_not_before": _check_date,
    "sore_on": _check_date,
    "unspoken": _check_kinds,
    "training_times": _check_times,
}
