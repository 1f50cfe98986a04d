# SPDX-License-Identifier: GPL-3.0-or-later
"""After a maximum-hold test: what each side held, and what to train with."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.maximum import MaximumTest, difference
from glutetimer.domain.targets import BestHolds, HoldKey
from glutetimer.gui.maximum import words
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import PrimaryButton, QuietButton
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.scroll_page import NARROW_PX, ScrollPage
from glutetimer.gui.widgets.text import body, muted, title
from glutetimer.gui.wording import duration_words


class ResultPage(ScrollPage):
    """Shows the result of one test.

    Args:
        catalogue: Names the exercise.
        uses: What sets the percent in circuits; shown below the result.

    Signals:
        done: The user is done here.
        again: The same test is wanted again.
        details_requested: The workout itself is to be rated or corrected.
    """

    done = Signal()
    again = Signal()
    details_requested = Signal()

    def __init__(self, catalogue: Catalogue, uses: QWidget, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setObjectName("maximum_result")
        self.set_title(self.tr("Your maximum hold"))
        self._catalogue = catalogue
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(Space.L)
        self._cards: list[Card] = []
        self._difference = body(wraps=True)
        self._difference.setObjectName("maximum_difference")
        self.body.addLayout(self._sides)
        self.body.addWidget(self._difference)
        self.body.addWidget(uses)
        self.body.addLayout(self._buttons())
        self.body.addStretch(1)

    def show_result(
        self, test: MaximumTest, found: Mapping[HoldKey, int], before: BestHolds, today: date
    ) -> None:
        """Show what a test found.

        Args:
            test: What was tested.
            found: The held milliseconds, not empty.
            before: The best holds before the test.
            today: The local date now.
        """
        self.set_subtitle(words.what_words(test, self._catalogue))
        for card in self._cards:
            card.setParent(None)
            card.deleteLater()
        self._cards = [
            _side_card(key, held_ms, words.change_words(held_ms, before.get(key), today))
            for key, held_ms in found.items()
        ]
        for card in self._cards:
            self._sides.addWidget(card, 1)
        self._difference.setText(words.difference_words(difference(found)))
        self._difference.setVisible(bool(self._difference.text()))

    def showEvent(self, event: QShowEvent) -> None:
        """Let the next key leave."""
        super().showEvent(event)
        self.verticalScrollBar().setValue(0)
        self.focus_done()

    def focus_done(self) -> None:
        """Let the next key leave."""
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on."""
        super().focusInEvent(event)
        self.focus_done()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sides below each other in a narrow window."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = self.width() < NARROW_PX - 200
        self._sides.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _buttons(self) -> QHBoxLayout:
        again = QuietButton(self.tr("Test again"), "undo")
        again.setObjectName("maximum_again")
        again.clicked.connect(self.again)
        details = QuietButton(self.tr("Rate or correct it"), "edit")
        details.setObjectName("maximum_details")
        details.setToolTip(self.tr("Effort, where you felt it, a note, and what was really held"))
        details.clicked.connect(self.details_requested)
        self._done = PrimaryButton(self.tr("Done"), "check")
        self._done.setObjectName("maximum_done")
        self._done.clicked.connect(self.done)
        left = FlowLayout(spacing=Space.S)
        left.addWidget(again)
        left.addWidget(details)
        row = QHBoxLayout()
        row.addLayout(left, 1)
        row.addWidget(self._done)
        return row


def _side_card(key: HoldKey, held_ms: int, change: str) -> Card:
    card = Card(words.side_title(key.side), accented=True)
    card.setObjectName(f"maximum_{key.side.value}")
    number = title(duration_words(held_ms))
    number.setObjectName("maximum_held")
    card.body.addWidget(number)
    card.body.addWidget(muted(change, wraps=True))
    card.body.addSpacing(Space.S)
    for text in (words.range_words(held_ms), words.dose_words(held_ms)):
        card.body.addWidget(body(text, wraps=True))
    card.body.addStretch(1)
    return card
