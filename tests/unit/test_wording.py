# SPDX-License-Identifier: GPL-3.0-or-later
"""Durations, dates and counts as people read them."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from glutetimer.app.languages import TRANSLATED, read_translations
from glutetimer.domain.exercise import Group, Muscle, Side
from glutetimer.domain.timeline import Interval, IntervalKind
from glutetimer.exchange.shipped import load_shipped_circuits
from glutetimer.gui import wording

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("duration_ms", "words"),
    [
        (0, "0 s"),
        (499, "0 s"),
        (500, "1 s"),
        (25_000, "25 s"),
        (60_000, "1 min"),
        (250_000, "4 min 10 s"),
        (3_600_000, "1 h"),
        (3_900_000, "1 h 5 min"),
        (7_199_000, "2 h"),
        (-5, "0 s"),
    ],
)
def test_duration_words(duration_ms, words):
    """A duration reads as people say it, hours without seconds."""
    assert wording.duration_words(duration_ms) == words


@pytest.mark.parametrize(
    ("duration_ms", "words"), [(95_000, "1 min 35 s"), (250_000, "4 min"), (870_000, "15 min")]
)
def test_rough_words(duration_ms, words):
    """Long durations are told in whole minutes."""
    assert wording.rough_words(duration_ms) == words


@pytest.mark.parametrize(
    ("duration_ms", "words"),
    [(25_000, "0:25"), (750_000, "12:30"), (3_725_000, "1:02:05"), (59_600, "1:00")],
)
def test_clock_words(duration_ms, words):
    """A clock shows minutes and two digits of seconds, hours only if there are any."""
    assert wording.clock_words(duration_ms) == words


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [
        ("45", 45),
        ("45 s", 45),
        ("1:30", 90),
        ("2 min", 120),
        ("1 min 30 s", 90),
        ("1h", 3600),
        ("1:00:00", 3600),
        ("soon", None),
        ("", None),
        ("-5", None),
    ],
)
def test_seconds_from_words(typed, seconds):
    """What people type as a duration is understood, and nonsense is none."""
    assert wording.seconds_from_words(typed) == seconds


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 21), "today"),
        (date(2026, 11, 20), "yesterday"),
        (date(2026, 11, 18), "Wednesday"),
        (date(2026, 11, 15), "Sunday"),
        (date(2026, 11, 14), "14 Nov"),
        (date(2025, 12, 31), "31 Dec 2025"),
        (date(2026, 11, 22), "22 Nov"),
    ],
)
def test_day_words(day, words):
    """The last days have names, others a date, other years are told."""
    assert wording.day_words(day, TODAY) == words


def test_last_done_words():
    """A circuit says when it was last done, or that it was not yet."""
    assert wording.last_done_words(None, TODAY) == "Not done yet"
    assert wording.last_done_words(date(2026, 11, 20), TODAY) == "Last done yesterday"


@pytest.mark.parametrize(
    ("words_of", "one", "many"),
    [
        (wording.exercise_count_words, "1 exercise", "5 exercises"),
        (wording.round_count_words, "1 round", "5 rounds"),
        (wording.hold_count_words, "1 hold", "5 holds"),
        (wording.workout_count_words, "1 workout", "5 workouts"),
    ],
)
def test_counts_have_a_singular(words_of, one, many):
    """One thing is not told in the plural."""
    assert (words_of(1), words_of(5)) == (one, many)


def test_every_value_has_words():
    """No enum value of the domain reaches the screen without words of its own."""
    for words in (
        [wording.kind_words(kind) for kind in IntervalKind],
        [wording.side_words(side) for side in Side],
        [wording.group_words(group) for group in Group],
        [wording.muscle_words(muscle) for muscle in Muscle],
    ):
        assert all(words)
        assert len(set(words)) == len(words)


def test_interval_words():
    """An interval tells its phase, its exercise with the side, and its length."""
    hold = Interval(IntervalKind.HOLD, 45_000, exercise_id="side-plank", side=Side.LEFT)
    rest = Interval(IntervalKind.REST, 30_000, exercise_id="side-plank", side=Side.LEFT)
    test = Interval(IntervalKind.HOLD, 0, open_ended=True)
    assert wording.interval_words(hold, "Side plank") == "Hold · Side plank, left side · 45 s"
    assert wording.interval_words(rest, "Side plank") == "Rest · 30 s"
    assert wording.interval_words(test, "Plank") == "Hold · Plank · until you end it"


def test_numbers_follow_the_language() -> None:
    """The point is a comma in German, and what was typed so can be read."""
    assert wording.figure_words(7.5) == "7.5"
    assert wording.figure_words(100) == "100"
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert wording.figure_words(7.5) == "7,5"
        assert wording.figure_words(1200, 0) == "1.200"
    finally:
        QLocale.setDefault(QLocale.system())
    assert wording.seconds_from_words("1,5 min") == 90
    assert wording.seconds_from_words("2 Std. 5 Minuten") == 7_500


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_articles_named_as_sources_are_explained(language: str, monkeypatch) -> None:
    """In every language, and only where a source names one."""
    words = read_translations(language)

    def translate(context: str, source: str, comment: str = "") -> str:
        return (words.translate(context, source, comment) if words else "") or source

    monkeypatch.setattr(wording, "translate", translate)
    sources = {circuit.source for circuit in load_shipped_circuits()}
    explained = {source for source in sources if wording.source_help(translate("source", source))}
    assert explained == {source for source in sources if "article" in source}
    assert wording.source_help("") == wording.source_help("My own") == ""
