# SPDX-License-Identifier: GPL-3.0-or-later
"""Before the very first workout: one quiet line that asks to check the sound."""

from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from glutetimer.gui.announcing import announce
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import IconButton, QuietButton
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.text import LineLabel, Tone
from glutetimer.gui.wording import silence_words
from glutetimer.ports import HistoryRepository, SettingsStore, StorageError


class HearingLine(QWidget):
    """Offers to test the sound until a workout was done, or the user has had enough of it.

    Args:
        history: Tells whether there was a workout.
        settings: Keeps that the line was dismissed.

    Signals:
        test_requested: Beeps and voice are to be heard.
    """

    test_requested = Signal()

    def __init__(
        self, history: HistoryRepository, settings: SettingsStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("hearing_line")
        self._history, self._settings = history, settings
        self._words = LineLabel("", tone=Tone.MUTED)
        self.show_silence(False)
        test = QuietButton(self.tr("Test sound"), "sound")
        test.setObjectName("hearing_test_button")
        test.clicked.connect(self.test_requested)
        dismiss = IconButton("close", self.tr("Do not ask again"))
        dismiss.setObjectName("hearing_dismiss_button")
        dismiss.clicked.connect(self._on_dismissed)
        self._words.setMinimumHeight(test.sizeHint().height())
        flow = FlowLayout(self, spacing=Space.S)
        for part in (self._words, test, dismiss):
            flow.addWidget(part)

    def refresh(self) -> None:
        """Show the line if there was no workout yet, and nobody has dismissed it."""
        self.setVisible(is_wanted(self._history, self._settings))

    def show_silence(self, silent: bool) -> None:
        """Say that there is no device to hear the test from; or ask for it again."""
        asked = self.tr("First time? Check that you can hear me.")
        self._words.setText(silence_words() if silent else asked)
        if silent:
            announce(self._words, self._words.text())

    def _on_dismissed(self) -> None:
        self.hide()
        # Where it can't be stored, it asks again at the next start: nothing is lost by that.
        with suppress(StorageError):
            self._settings.save(self._settings.load().changed(sound_checked=True))


def is_wanted(history: HistoryRepository, settings: SettingsStore) -> bool:
    """Tell whether the sound is still to be checked before a first workout."""
    try:
        return not settings.load().sound_checked and history.first_day() is None
    except StorageError:
        return False
