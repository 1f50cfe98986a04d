# SPDX-License-Identifier: GPL-3.0-or-later
"""The language of the whole program: chosen in the settings, changed while it runs."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QWidget
from shiboken6 import isValid

from glutetimer.app.core import Core, open_core
from glutetimer.app.help import Help
from glutetimer.app.languages import (
    VARIABLE,
    Languages,
    locale_of,
    spoken_language,
    wanted_language,
)
from glutetimer.app.shipped_names import name_shipped_circuits
from glutetimer.app.voices import make_engine, spoken_words, voice_language
from glutetimer.app.week_start import choose_week_start
from glutetimer.app.window import qt_application
from glutetimer.domain.announcement_kind import AnnouncementKind
from glutetimer.domain.announcements import Announcement, When
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.exercise import Side
from glutetimer.domain.settings import Settings
from glutetimer.domain.volume import WeekStart
from glutetimer.gui.circuits.list_page import CircuitList
from glutetimer.gui.circuits.screen import CircuitsScreen
from glutetimer.gui.commands.system_keys import ON_THE_KEYS
from glutetimer.gui.help.window import HelpWindow
from glutetimer.gui.settings.days_choice import DaysChoice
from glutetimer.gui.settings.screen import SettingsScreen
from glutetimer.gui.train.week import WeekState
from glutetimer.gui.train.words import day_line
from glutetimer.storage.seen_version import SeenVersionFile
from tests.gui.tour import CIRCUIT, Tour, touring

translate = QCoreApplication.translate


@pytest.fixture
def languages() -> Iterator[Languages]:
    """Return the languages of the application; English again after the test."""
    languages = Languages(qt_application())
    yield languages
    languages.close()


@pytest.fixture
def tour(tmp_path: Path) -> Iterator[Tour]:
    """Return the whole program in English."""
    with touring(tmp_path, language="en") as tour:
        tour.show()
        yield tour


def choose(tour: Tour, language: str) -> None:
    """Choose a language as the settings do."""
    core = tour.core
    core.settings.save(core.settings.load().changed(language=language))
    tour.program.apply_settings(core.settings.load())
    tour.settle()


def words_of(widget: QWidget) -> set[str]:
    """Return what the buttons of a widget say."""
    return {button.text() for button in widget.findChildren(QAbstractButton)}


@pytest.mark.parametrize(
    ("system", "wanted"),
    [
        (["de-AT", "de"], "de"),
        (["pt-BR", "fr-FR"], "fr"),
        (["es_MX.UTF-8"], "es"),
        (["ja"], "en"),
        (["en-GB", "de"], "en"),
        ([], "en"),
    ],
)
def test_system_language(monkeypatch: pytest.MonkeyPatch, system: list[str], wanted: str) -> None:
    """The first of the system's languages that there is counts; English if there is none."""
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: system)
    assert wanted_language("system") == wanted
    assert wanted_language("fr") == "fr"


def test_trial_languages_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment can ask for a language, above the settings; nonsense is passed over."""
    monkeypatch.setenv(VARIABLE, "longer")
    assert wanted_language("de") == "longer"
    monkeypatch.setenv(VARIABLE, "klingon")
    assert wanted_language("de") == "de"


def test_texts_numbers_and_dates(languages: Languages) -> None:
    """German brings its words, its plurals, its decimal comma, and Qt's own buttons."""
    assert languages.use("de")
    languages.translate_qt()
    assert translate("window", "Settings") == "Einstellungen"
    assert translate("wording", "%n rounds", "", 2) == "2 Runden"
    assert translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().toString(1.5) == "1,5"
    assert not languages.use("de")
    languages.close()
    assert translate("window", "Settings") == "Settings"


@pytest.mark.parametrize(
    ("language", "keys"),
    [("de", "Strg+Umschalt+Z"), ("fr", "Ctrl+Maj+Z"), ("es", "Ctrl+Mayús+Z")],
)
def test_keys_are_called_what_stands_on_them(
    languages: Languages, language: str, keys: str
) -> None:
    """Shortcuts have the names that the guide and the texts of the window use."""
    languages.use(language)
    languages.translate_qt()
    shown = QKeySequence("Ctrl+Shift+Z").toString(QKeySequence.SequenceFormat.NativeText)
    assert shown == keys
    assert all(translate("QShortcut", key) in shown for key in ON_THE_KEYS)
    assert translate("QPlatformTheme", "Cancel") != "Cancel"


def test_lines_begin_with_a_capital(languages: Languages) -> None:
    """French writes its days small, but not where they begin a line."""
    languages.use("fr")
    friday = date(2026, 11, 20)
    assert day_line(friday, WeekState(workouts_goal=3)).startswith("Vendredi · 0 sur 3")
    switches = DaysChoice().findChildren(QCheckBox)
    assert {switch.text() for switch in switches} >= {"Lundi", "Dimanche"}


def test_locale_keeps_the_country(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dates and numbers are those of the system's country where the language is spoken there."""
    monkeypatch.setattr(QLocale, "name", lambda _self: "en_CH")
    found = locale_of("de")
    monkeypatch.undo()
    assert found == QLocale("de_CH")


def test_window_changes_its_language(tour: Tour) -> None:
    """All screens are in the new language at once, the same one shows, and back again."""
    choose(tour, "de")
    window = tour.window
    assert window.current_id == "train"
    assert "Einstellungen" in words_of(window)
    assert "Settings" not in words_of(window)
    window.show_screen("circuits")
    assert window.screen_widget("circuits").isVisible()
    choose(tour, "en")
    assert window.current_id == "circuits"
    assert "Settings" in words_of(window)


def test_language_is_chosen_in_the_settings(tour: Tour) -> None:
    """The row of the settings changes the language, keeps the focus, and names each language."""
    tour.window.show_screen("settings")
    screen = tour.window.screen_widget("settings")
    row = next(box for box in screen.findChildren(QComboBox) if box.findText("Deutsch") >= 0)
    row.setFocus()
    row.setCurrentIndex(row.findText("Deutsch"))
    row.activated.emit(row.currentIndex())
    tour.settle()
    assert tour.core.settings.load().language == "de"
    assert "Einstellungen" in words_of(tour.window)
    tour.settle()
    assert tour.window.focusWidget().objectName() == row_name(tour)


def row_name(tour: Tour) -> str:
    """Return the name of the control of the language."""
    screen = tour.window.screen_widget("settings")
    boxes = screen.findChildren(QComboBox)
    return next(box for box in boxes if box.findText("Deutsch") >= 0).objectName()


def test_never_during_a_workout(tour: Tour) -> None:
    """While a workout runs, and until its end was looked at, the language stays."""
    tour.program.begin(CIRCUIT, 5_000)
    choose(tour, "de")
    assert "Settings" in words_of(tour.window)
    tour.program.controller.stop()
    tour.settle()
    assert "Settings" in words_of(tour.window)
    tour.window.show_screen("train")
    tour.settle()
    assert "Einstellungen" in words_of(tour.window)


def test_open_form_is_opened_again(tour: Tour) -> None:
    """A circuit that is being changed stays open."""
    tour.program.edit(CIRCUIT.id)
    choose(tour, "de")
    assert tour.window.current_id == "circuits"
    screen = cast("CircuitsScreen", tour.window.screen_widget("circuits"))
    assert screen.open_id == CIRCUIT.id


def test_screens_that_follow_each_other_switch_once(tour: Tour) -> None:
    """Two of them may come before the window has a moment for the language."""
    core = tour.core
    core.settings.save(core.settings.load().changed(language="de"))
    tour.program.apply_settings(core.settings.load())
    tour.window.show_screen("circuits")
    tour.window.show_screen("settings")
    tour.settle()
    assert "Einstellungen" in words_of(tour.window)


def test_the_control_with_the_focus_stays_where_it_is(tour: Tour) -> None:
    """Whoever chose a language that they can't read has the choice before their eyes."""
    tour.window.show_screen("settings")
    for language in ("fr", "en"):
        screen, name = tour.window.screen_widget("settings"), row_name(tour)
        row = cast("QWidget", screen.findChild(QComboBox, name))
        tour.settle()
        row.setFocus()
        cast("SettingsScreen", screen).ensureWidgetVisible(row)
        before_px = row.mapTo(tour.window, QPoint()).y()
        choose(tour, language)
        again = tour.window.focusWidget()
        assert (again.objectName(), isValid(row)) == (name, False)
        assert abs(again.mapTo(tour.window, QPoint()).y() - before_px) < again.height()


def test_the_guide_that_is_open_follows(tour: Tour) -> None:
    """It is read beside the window: at the same page and place, in the language of the window."""
    guide = cast("Help", tour.program.findChild(Help))
    before = guide.show_page("sound")
    before.resize(700, 500)
    choose(tour, "de")
    (after,) = tour.window.findChildren(HelpWindow)
    assert "Hilfe" in after.windowTitle()
    assert (after.page_name, after.size(), after.isVisible()) == ("sound", QSize(700, 500), True)
    assert guide.show_page("data") is after
    after.close()
    tour.settle()
    choose(tour, "fr")
    assert tour.window.findChildren(HelpWindow) == []


def test_what_the_window_says_is_in_the_language_of_now(tour: Tour) -> None:
    """Its bars outlive the screens; what stands on them is said anew each time."""
    window = tour.window
    for language, undo, close in (("en", "Undo", "Close"), ("de", "Rückgängig", "schließen")):
        choose(tour, language)
        window.notice.offer("…", ("…", bool))
        window.undo_bar.offer("…", lambda: None)
        assert undo in words_of(window.undo_bar)
        closing = [window.findChild(QWidget, name) for name in ("notice_close", "undo_close")]
        assert all(close in button.accessibleName() for button in closing if button)
        assert all(close in button.toolTip() for button in closing if button)


def test_what_was_offered_to_be_undone_goes_with_its_screen(tour: Tour) -> None:
    """The screen of the old language can't undo it any more, nor can a key."""
    tour.window.show_screen("circuits")
    page = tour.window.screen_widget("circuits").findChild(CircuitList)
    assert page is not None
    page.deleted.emit(CIRCUIT.id)
    assert tour.window.undo_bar.text
    choose(tour, "de")
    assert not tour.window.undo_bar.text
    assert not tour.window.run_command("undo")
    assert tour.core.circuits.get(CIRCUIT.id) is None


def test_what_ships_takes_the_language(tour: Tour) -> None:
    """Exercises and circuits that ship are called by German names; the user's own stay."""
    core = tour.core
    shipped = next(c for c in core.circuits.circuits() if c.id == "shipped-wall-squat")
    core.circuits.save(replaced(shipped, "My wall"))
    choose(tour, "de")
    names = {circuit.id: circuit.name for circuit in core.circuits.circuits()}
    assert names["shipped-wall-squat"] == "My wall"
    assert names["shipped-bridge-holds"] == translate("circuit_name", "Bridge holds")
    assert names["shipped-bridge-holds"] != "Bridge holds"
    assert core.catalogue.name("plank") == translate("exercise_name", "Plank")
    bridge = core.catalogue.get("glute-bridge")
    assert bridge is not None
    assert "Beckenheben" in bridge.aliases
    assert "Glute bridge" in bridge.names_elsewhere
    assert name_shipped_circuits(core.circuits, "en") > 0
    again = core.circuits.get("shipped-bridge-holds")
    assert again is not None
    assert again.name == "Bridge holds"
    assert name_shipped_circuits(core.circuits, "longer") == 0


def replaced(circuit: Circuit, name: str) -> Circuit:
    """Return a circuit under another name."""
    return replace(circuit, name=name)


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ("en", "Next: Side plank, left side. 30 seconds."),
        ("de", "Gleich: Seitstütz, linke Seite. 30 Sekunden."),
        ("fr", "Ensuite\xa0: Planche latérale, côté gauche. 30 secondes."),
        ("es", "Después: Plancha lateral, lado izquierdo. 30 segundos."),
    ],
)
def test_voice_follows(tmp_path: Path, setting: str, said: str) -> None:
    """The voice speaks the language of the window, the names of exercises too."""
    with open_core(tmp_path) as core:
        core.settings.save(core.settings.load().changed(language=setting))
        assert voice_language(core) == setting
        assert _next_side_plank(core)[0] == said


def test_voice_speaks_english_until_a_language_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where something is not translated yet, all of it is English rather than half of it."""
    monkeypatch.setattr("glutetimer.app.languages.SPOKEN", ("en", "de"))
    with open_core(tmp_path) as core:
        core.settings.save(core.settings.load().changed(language="fr"))
        assert voice_language(core) == spoken_language("fr") == "en"
        assert _next_side_plank(core)[0] == "Next: Side plank, left side. 30 seconds."


def _next_side_plank(core: Core) -> tuple[str, ...]:
    announcement = Announcement(
        AnnouncementKind.EXERCISE,
        exercise_id="side-plank",
        side=Side.LEFT,
        duration_ms=30_000,
        when=When.NEXT,
    )
    return spoken_words(core, CIRCUIT)(announcement)


def test_plain_voice_where_the_natural_one_cannot() -> None:
    """German is spoken by espeak-ng where the natural voice knows English alone."""
    german, english = make_engine("piper", "de"), make_engine("piper", "en")
    assert german is not None
    assert english is not None
    assert german.name != english.name
    assert make_engine("none", "de") is None
    german.close()
    english.close()


def test_first_start_in_german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A first start on a German machine shows everything in German, circuits too."""
    monkeypatch.setenv(VARIABLE, "de")
    with touring(tmp_path) as tour:
        names = {circuit.name for circuit in tour.core.circuits.circuits()}
        name = translate("exercise_name", "Glute bridge")
        assert tour.core.catalogue.name("glute-bridge") == name != "Glute bridge"
        assert translate("circuit_name", "Bridge holds") in names
        assert "Bridge holds" not in names
        tour.show()
        assert "Einstellungen" in words_of(tour.window)


@pytest.mark.parametrize(("before", "now"), [("en", "de"), ("de", "en"), ("fr", "de")])
def test_language_changed_between_two_starts(tmp_path: Path, before: str, now: str) -> None:
    """What ships has the names of the language that was set while no window was open."""
    name = {"en": "Bridge holds", "de": "Brücke halten"}[now]
    with touring(tmp_path, language="en") as tour:
        tour.show()
        choose(tour, before)
        assert name not in names_of(tour)
    with touring(tmp_path, language=now) as tour:
        assert name in names_of(tour)
        tour.core.circuits.save(replaced(tour.core.circuits.circuits()[0], "Mine"))
    with touring(tmp_path, language=now) as tour:
        assert "Mine" in names_of(tour)


def test_what_comes_back_takes_the_language(tour: Tour) -> None:
    """A backup may be of a time when the program spoke another language."""
    choose(tour, "de")
    assert name_shipped_circuits(tour.core.circuits, "en")
    tour.program.screens.reload()
    assert "Brücke halten" in names_of(tour)


def names_of(tour: Tour) -> set[str]:
    """Return what all circuits are called."""
    return {circuit.name for circuit in tour.core.circuits.circuits()}


@pytest.mark.parametrize(
    ("country", "first_day"),
    [("en_US", WeekStart.SUNDAY), ("de_DE", WeekStart.MONDAY), ("ar_EG", WeekStart.SATURDAY)],
)
def test_weeks_start_as_in_the_country(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, country: str, first_day: WeekStart
) -> None:
    """At a first start, weeks begin on the country's day; what was chosen later stays."""
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(country))
    with open_core(tmp_path) as core:
        assert core.circuits.circuits()  # as the command line reads them, before the first window
    with open_core(tmp_path) as core:
        assert choose_week_start(core) is (first_day is not WeekStart.MONDAY)
        assert core.settings.load().week_start is first_day
        core.settings.save(core.settings.load().changed(week_start=WeekStart.MONDAY, theme="dark"))
        assert not choose_week_start(core)
        core.settings.save(Settings())
        SeenVersionFile(core.paths.seen_version).save("0.0.1")
    with open_core(tmp_path) as core:
        assert not choose_week_start(core)
        assert core.settings.load().week_start is WeekStart.MONDAY
