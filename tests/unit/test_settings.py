# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings have defaults, ranges, and refuse everything else."""

from dataclasses import fields, replace
from typing import Any

import pytest

from glutetimer.domain.announcement_kind import ALL_ANNOUNCEMENTS, AnnouncementKind
from glutetimer.domain.option import Kind, Option
from glutetimer.domain.settings import (
    MUSIC,
    OPTIONS,
    SETTING_NAMES,
    THEMES,
    VOICE_ENGINES,
    Settings,
    check_setting,
)
from glutetimer.domain.volume import WeekStart


def test_the_defaults_are_within_their_ranges() -> None:
    """A first start needs no choice."""
    settings = Settings()
    assert (settings.prepare_s, settings.weekly_goal_s, settings.theme) == (10, 900, "system")
    assert settings.keep_awake
    assert settings.week_start is WeekStart.MONDAY


NUMBERS = [each for each in OPTIONS if each.kind in {Kind.NUMBER, Kind.TIME_OF_DAY}]


@pytest.mark.parametrize("option", NUMBERS, ids=lambda option: option.name)
def test_each_number_is_allowed_up_to_its_limits(option: Option) -> None:
    """The limits are allowed, what lies beyond is refused by name."""
    name, low, high = option.name, option.low, option.high
    for value in (low, high):
        assert getattr(Settings().changed(**{name: value}), name) == value
    for value in (low - 1, high + 1):
        with pytest.raises(ValueError, match=f"{name} must be between {low} and {high}: {value}"):
            Settings().changed(**{name: value})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("prepare_s", 10.5),
        ("prepare_s", "10"),
        ("prepare_s", None),
        ("beep_volume", True),
        ("text_size", float("nan")),
        ("theme", "pink"),
        ("theme", ["dark"]),
        ("keep_awake", 1),
        ("sound_checked", "yes"),
        ("breathing", 1),
        ("voice_engine", "robot"),
        ("music", "louder"),
        ("voice_engine", ["espeak"]),
        ("cue_scheme", "gongs"),
        ("audio_backend", "oss"),
        ("output_device", b"card"),
        ("output_device_name", "x" * 501),
        ("retest_not_before", "soon"),
        ("retest_not_before", 20_260_304),
        ("sore_on", "today"),
        ("steps_put_off", "x" * 501),
        ("unspoken", ["hold"]),
        ("unspoken", frozenset({"hold"})),
        ("week_start", 0),
        ("week_start", "monday"),
    ],
)
def test_values_of_another_kind_are_refused(name: str, value: Any) -> None:
    """Stored settings may hold anything."""
    with pytest.raises(ValueError, match=name):
        Settings().changed(**{name: value})


@pytest.mark.parametrize("engine", VOICE_ENGINES)
def test_every_voice_can_be_chosen(engine: str) -> None:
    """The one that ships, the better one, none."""
    assert Settings(voice_engine=engine).voice_engine == engine


@pytest.mark.parametrize("music", MUSIC)
def test_every_way_with_music_can_be_chosen(music: str) -> None:
    """Leave it alone, turn it down, pause it."""
    assert Settings().music == "leave"
    assert Settings(music=music).music == music


def test_what_is_not_kept_back_is_spoken() -> None:
    """Everything, unless somebody switched it off."""
    assert Settings().spoken == ALL_ANNOUNCEMENTS
    quiet = Settings(unspoken=frozenset({AnnouncementKind.BREATHE}))
    assert quiet.spoken == ALL_ANNOUNCEMENTS - {AnnouncementKind.BREATHE}


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_can_be_chosen(theme: str) -> None:
    """System, dark, light."""
    assert Settings(theme=theme).theme == theme


def test_a_change_leaves_the_rest_and_the_original_alone() -> None:
    """Settings are values."""
    original = Settings(prepare_s=5)
    changed = original.changed(beep_volume=10, week_start=WeekStart.SUNDAY)
    assert changed == replace(original, beep_volume=10, week_start=WeekStart.SUNDAY)
    assert original == Settings(prepare_s=5)


def test_every_setting_is_named() -> None:
    """Storage goes by these names."""
    assert tuple(field.name for field in fields(Settings)) == SETTING_NAMES
    assert tuple(option.name for option in OPTIONS) == SETTING_NAMES


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_every_setting_has_a_place_or_a_reason(option: Option) -> None:
    """It is shown in a group, or the code says where it is chosen instead."""
    assert bool(option.group) is not bool(option.elsewhere)
    check_setting(option.name, option.usual)
    assert getattr(Settings(), option.name) == option.usual
    if option.needs:
        name, values = option.needs
        for value in values:
            check_setting(name, value)


@pytest.mark.parametrize("option", NUMBERS, ids=lambda option: option.name)
def test_stepping_reaches_both_limits_and_the_usual_number(option: Option) -> None:
    """No button leads past them, and the usual number can be stepped to again."""
    steps = tuple(option.steps) or (option.low, option.usual, option.high)
    assert sorted(steps) == list(steps)
    assert {option.low, option.usual, option.high} <= set(steps)
