# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of circuits, used by mouse and by keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from glutetimer.gui.circuits.list_card import ListCard
from tests.gui.circuits_page import BRIDGES, TWO_BLOCKS, Circuits


@pytest.fixture
def circuits(qtbot):
    """Return a Circuits screen with two circuits, not shown yet."""
    return Circuits(qtbot)


def test_list_shows_names_lengths_and_sources(circuits):
    """What a card says of a circuit."""
    circuits.show()
    texts = [label.text() for label in circuits.card(BRIDGES).findChildren(QLabel)]
    assert texts[0] == "Bridge holds"
    assert "3 min 45 s in all · 2 min 30 s under tension" in texts
    assert "A source" in texts
    assert circuits.text("page_subtitle") == "2 circuits"


def test_duplicate_stands_at_the_end_and_waits_for_its_name(circuits):
    """The copy's name can be typed at once."""
    circuits.show()
    circuits.press(f"duplicate_{BRIDGES.id}")
    assert circuits.names == ["Bridge holds", "Two blocks", "Bridge holds 2"]
    circuits.type("Short bridges", "rename_field")
    assert circuits.names[-1] == "Short bridges"
    assert circuits.stored.circuits()[-1].blocks == BRIDGES.blocks


def test_name_is_changed_in_place(circuits):
    """F2, a name, Enter: the focus is back on the card."""
    circuits.show()
    circuits.card(BRIDGES).setFocus()
    circuits.key(Qt.Key.Key_F2)
    circuits.qtbot.keyClicks(circuits.focused, "Hip lifts")
    circuits.key(Qt.Key.Key_Return)
    assert circuits.names == ["Hip lifts", "Two blocks"]
    assert circuits.focused is circuits.card(BRIDGES)


def test_escape_keeps_the_old_name(circuits):
    """What was typed is forgotten."""
    circuits.show()
    circuits.press(f"rename_{BRIDGES.id}")
    circuits.qtbot.keyClicks(circuits.focused, "Nonsense")
    circuits.key(Qt.Key.Key_Escape)
    assert circuits.names == ["Bridge holds", "Two blocks"]


@pytest.mark.parametrize(
    ("name", "words"),
    [("  ", "A circuit needs a name."), ("x" * 121, "Names have at most 120 characters.")],
)
def test_impossible_name_is_refused_in_words(circuits, name, words):
    """The field stays open and says why."""
    circuits.show()
    circuits.press(f"rename_{BRIDGES.id}")
    circuits.type(name, "rename_field")
    assert circuits.text("rename_problem") == words
    assert circuits.names[0] == "Bridge holds"


def test_deleted_circuit_comes_back_to_its_place(circuits):
    """Delete offers to undo."""
    circuits.show()
    circuits.press(f"delete_{BRIDGES.id}")
    assert circuits.shown_names == ["Two blocks"]
    assert circuits.undo_bar.text == "Deleted “Bridge holds”."
    circuits.undo_bar.undo()
    assert circuits.shown_names == ["Bridge holds", "Two blocks"]
    assert circuits.focused is circuits.card(BRIDGES)


def test_delete_key_deletes_and_the_focus_goes_to_the_next(circuits):
    """The keyboard is enough."""
    circuits.show()
    circuits.card(BRIDGES).setFocus()
    circuits.key(Qt.Key.Key_Delete)
    assert circuits.names == ["Two blocks"]
    assert circuits.focused is circuits.card(TWO_BLOCKS)


def test_last_circuit_deleted_leaves_a_way_to_make_one(qtbot):
    """The list says what to do."""
    circuits = Circuits(qtbot, [BRIDGES]).show()
    circuits.press(f"delete_{BRIDGES.id}")
    circuits.press("new_circuit_button")
    assert circuits.one(QLineEdit, "circuit_name_field").text() == "New circuit"


def test_failing_storage_is_told(circuits):
    """The list stays as it was."""
    circuits.show()
    circuits.stored.broken = "The disk is full."
    circuits.press(f"delete_{BRIDGES.id}")
    assert circuits.text("notice_text") == "The disk is full."
    assert circuits.shown_names == ["Bridge holds", "Two blocks"]


def test_the_circuit_that_was_open_is_in_sight_again(circuits):
    """Even if the list has fewer columns, and so is longer, than when it was left."""
    for number in range(20):
        circuits.stored.save(replace(BRIDGES, id=f"more-{number}", name=f"More {number}"))
    circuits.show(height=780)
    circuits.screen.open_circuit("more-19")
    circuits.window.resize(700, 500)
    circuits.key(Qt.Key.Key_Escape)
    QApplication.processEvents()
    last = circuits.one(ListCard, "list_card_more-19")
    circuits.qtbot.waitUntil(lambda: last.visibleRegion().boundingRect() == last.rect())
    assert last.hasFocus()
