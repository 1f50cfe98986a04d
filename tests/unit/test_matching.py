# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of exercises from elsewhere, found in the catalogue or kept."""

import pytest

from glutetimer.app.languages import SPOKEN, TRANSLATED
from glutetimer.domain.exercise import Catalogue, Sides, unfinished_exercise
from glutetimer.domain.import_report import Certainty
from glutetimer.exchange.catalogue import load_catalogue, load_extra
from glutetimer.exchange.matching import Matcher, bare_letters
from scripts.translations import read_ts, ts_file

CATALOGUE = load_catalogue()


@pytest.fixture(scope="module")
def matcher():
    """Return a matcher for the exercises that ship."""
    return Matcher(CATALOGUE)


def test_every_name_of_the_catalogue_means_its_exercise(matcher):
    """The name as it is shown finds what it is shown for."""
    for exercise in CATALOGUE:
        match = matcher.match(exercise.name)
        assert (match.exercise_id, match.certainty) == (exercise.id, Certainty.SURE)


@pytest.mark.parametrize(
    ("name", "exercise_id"),
    [
        ("GLUTE BRIDGE", "glute-bridge"),
        ("glute-bridges", "glute-bridge"),
        ("Glute_Bridge ", "glute-bridge"),
        ("Wall sit", "wall-squat"),
        ("Wall Sits", "wall-squat"),
        ("birddog", "bird-dog"),
        ("Clam Shells", "clamshell"),
        ("Lunges", "lunge"),
        ("Lünge", "lunge"),
        ("Squat", "squat"),
        ("Squat hold", "squat-hold"),
    ],
)
def test_spelling_does_not_count(matcher, name, exercise_id):
    """Case, hyphens, spaces, accents and plurals are nobody's mistake."""
    match = matcher.match(name)
    assert (match.exercise_id, match.certainty) == (exercise_id, Certainty.SURE)


@pytest.mark.parametrize(
    ("name", "exercise_id"),
    [
        ("Glute brigde", "glute-bridge"),
        ("Wall squatt", "wall-squat"),
        ("Glute Bridge (Bodyweight)", "glute-bridge"),
        ("Plank hold", "plank"),
        ("Isometric lunges", "split-squat-hold"),
    ],
)
def test_a_slip_is_a_guess_at_worst(matcher, name, exercise_id):
    """One wrong letter, or a word more, still finds the exercise."""
    assert matcher.match(name).exercise_id == exercise_id


@pytest.mark.parametrize(
    ("name", "exercise_id", "sides"),
    [
        ("Side plank left", "side-plank", Sides.LEFT),
        ("Left side plank", "side-plank", Sides.LEFT),
        ("Left-side plank", "side-plank", Sides.LEFT),
        ("Side plank (right)", "side-plank", Sides.RIGHT),
        ("Side plank - Right", "side-plank", Sides.RIGHT),
        ("Clams (left)", "clamshell", Sides.LEFT),
        ("Right-side Sprinter", "sprinter", Sides.RIGHT),
        ("Left leg calf raises", "leg-calf-raises", Sides.LEFT),
        ("Right angle sit", "right-angle-sit", None),
        ("Copyright", "copyright", None),
        ("Left", "left", None),
    ],
)
def test_a_side_in_a_name_is_the_side_of_the_hold(matcher, name, exercise_id, sides):
    """Both sides of an exercise are one exercise, so that they can be compared."""
    match = matcher.match(name)
    assert (match.exercise_id, match.sides) == (exercise_id, sides)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Übung  Nr. 3", "Übung nr. 3"),
        ("Sprinter", "Sprinter"),
        ("💪", "💪"),
        ("90° Lock-Off", "90° lock off"),
        ("休む", "休む"),
    ],
)
def test_an_unknown_name_is_kept_readable(matcher, name, shown):
    """A circuit may name what the catalogue lacks, and shows it as it was written."""
    match = matcher.match(name)
    assert match.certainty is Certainty.UNKNOWN
    assert CATALOGUE.name(match.exercise_id) == shown


def test_names_that_read_alike_are_one_unknown_exercise(matcher):
    """Case and spaces make no second exercise."""
    assert matcher.match("Hollow  Body").exercise_id == matcher.match("hollow body").exercise_id


def test_an_alias_of_several_exercises_is_a_guess(matcher):
    """What a name leaves open is not called sure."""
    assert matcher.match("Single-leg balance").certainty is Certainty.GUESS


@pytest.mark.parametrize(
    ("name", "exercise_id", "sides"),
    [
        ("Beckenheben", "glute-bridge", None),
        ("Gesaessbruecke", "glute-bridge", None),
        ("Wandsitz", "wall-squat", None),
        ("Statischer Ausfallschritt (links)", "split-squat-hold", Sides.LEFT),
        ("Seitstütz rechts", "side-plank", Sides.RIGHT),
        ("Linke Seite: Seitstütz", "side-plank", Sides.LEFT),
        ("Seitstütz, rechte Seite", "side-plank", Sides.RIGHT),
        ("La chaise", "wall-squat", None),
        ("Planche latérale, côté droit", "side-plank", Sides.RIGHT),
        ("Planche latérale gauche", "side-plank", Sides.LEFT),
        ("Puente de glúteos", "glute-bridge", None),
        ("Plancha lateral (lado izquierdo)", "side-plank", Sides.LEFT),
        ("Planche dos droit", "planche-dos-droit", None),
        ("Curl barre droite", "curl-barre-droite", None),
    ],
)
def test_names_in_other_languages(matcher, name, exercise_id, sides):
    """A German file finds the bridge whatever language the window is in; so do its sides."""
    match = matcher.match(name)
    assert (match.exercise_id, match.sides) == (exercise_id, sides)


@pytest.mark.parametrize("load", [load_catalogue, load_extra])
@pytest.mark.parametrize("language", [each for each in TRANSLATED if each in SPOKEN])
def test_translated_names_are_known(load, language):
    """What an exercise is called in a language finds it in every other language too."""
    names = {
        text.source: words[0]
        for text, words in read_ts(ts_file(language)).items()
        if text.context == "exercise_name"
    }
    exercises = load()
    found = Matcher(exercises)
    for exercise in exercises:
        match = found.match(names[exercise.name])
        assert (match.exercise_id, match.certainty) == (exercise.id, Certainty.SURE)
        assert names[exercise.name] in {called[0] for called in exercise.elsewhere}


def test_names_elsewhere_mean_one_exercise():
    """No two exercises share a name of another language, and each name belongs to one of them."""
    everything = [*load_catalogue(), *load_extra()]
    called = [
        name for each in everything for name in {bare_letters(x) for x in each.names_elsewhere}
    ]
    assert sorted(called) == sorted(set(called))
    assert all(each.elsewhere for each in everything)


def test_own_names_win():
    """What the user calls an exercise of their own is theirs, whatever it means elsewhere."""
    own = unfinished_exercise("Beckenheben", "my-own")
    match = Matcher(Catalogue.of([*load_catalogue(), own])).match("Beckenheben")
    assert (match.exercise_id, match.certainty) == ("my-own", Certainty.SURE)
