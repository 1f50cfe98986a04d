# SPDX-License-Identifier: GPL-3.0-or-later
"""Four weeks after a maximum-hold test: one quiet line that offers another one."""

from contextlib import suppress
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.suggestion import ASK_AGAIN_AFTER, Retest
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.text import muted
from glutetimer.gui.wording import date_words
from glutetimer.ports import SettingsStore, StorageError


class RetestLine(QWidget):
    """Says which test is old, with "Test again" and "Not now".

    Args:
        catalogue: Names the exercise.
        settings: Keeps that the user wants to hear nothing of it for a week.

    Signals:
        test_requested: The Retest that is to be done.
    """

    test_requested = Signal(object)

    def __init__(
        self, catalogue: Catalogue, settings: SettingsStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("retest_line")
        self._catalogue, self._settings = catalogue, settings
        self._retest: Retest | None = None
        self._today = date.min
        self._words = muted(wraps=True)
        self._words.setObjectName("retest_words")
        again, later = QuietButton(self.tr("Test again")), QuietButton(self.tr("Not now"))
        again.setObjectName("retest_button")
        again.clicked.connect(self._on_again)
        later.setObjectName("retest_later_button")
        later.setToolTip(self.tr("Asks again after a week"))
        later.clicked.connect(self._on_later)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._words, 1)
        for button in (again, later):
            row.addWidget(button)

    def show_retest(self, retest: Retest | None, today: date) -> None:
        """Show a test that is old; hide where there is none."""
        self._retest, self._today = retest, today
        self.setVisible(retest is not None)
        if retest is not None:
            day = date_words(retest.tested, with_year=retest.tested.year != today.year)
            weeks = (today - retest.tested).days // 7
            self._words.setText(
                self.tr(
                    "{exercise}: your maximum hold was tested {weeks} weeks ago, {day}."
                ).format(exercise=self._catalogue.name(retest.exercise_id), weeks=weeks, day=day)
            )

    def _on_again(self) -> None:
        if self._retest is not None:
            self.test_requested.emit(self._retest)

    def _on_later(self) -> None:
        self.hide()
        later = (self._today + ASK_AGAIN_AFTER).isoformat()
        # Where it can't be stored, it asks again when the screen is shown: nothing is lost by that.
        with suppress(StorageError):
            self._settings.save(self._settings.load().changed(retest_not_before=later))
