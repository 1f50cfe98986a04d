# SPDX-License-Identifier: GPL-3.0-or-later
"""Hundreds of cards: the first are there at once, the others follow while the window answers."""

from functools import partial

import pytest

from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.card_grid import CardGrid
from glutetimer.gui.widgets.gradual_cards import AT_ONCE, GradualCards


@pytest.fixture
def grid(qtbot):
    """Show an empty grid."""
    grid = CardGrid(least_width_px=300)
    qtbot.addWidget(grid)
    grid.resize(1_000, 600)
    grid.show()
    return grid


def _makers(count, made):
    def make(number):
        made.append(number)
        return Card(str(number))

    return [partial(make, number) for number in range(count)]


def test_the_first_cards_are_there_at_once_and_the_others_follow(grid, qtbot):
    """None is lost, and they stand in their order."""
    made: list[int] = []
    cards = GradualCards(grid)
    cards.show_cards(_makers(100, made))
    assert made == list(range(AT_ONCE))
    qtbot.waitUntil(lambda: len(grid.cards) == 100)
    assert made == list(range(100))
    assert all(card.isVisible() for card in grid.cards)
    qtbot.waitUntil(lambda: len({(card.y(), card.x()) for card in grid.cards}) == 100)
    places = [(card.y(), card.x()) for card in grid.cards]
    assert places == sorted(places)


def test_a_card_that_is_needed_now_need_not_be_waited_for(grid):
    """All are made when somebody asks."""
    made: list[int] = []
    cards = GradualCards(grid)
    cards.show_cards(_makers(100, made))
    cards.finish()
    assert len(grid.cards) == 100


def test_other_cards_take_the_place_of_those_that_were_to_follow(grid, qtbot):
    """What is shown last is what counts."""
    made: list[int] = []
    other: list[int] = []
    cards = GradualCards(grid)
    cards.show_cards(_makers(100, made))
    cards.show_cards(_makers(2, other))
    qtbot.wait(0)
    cards.finish()
    assert made == list(range(AT_ONCE))
    assert len(grid.cards) == 2
