# SPDX-License-Identifier: GPL-3.0-or-later
"""Who speaks, how fast and how loud."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from glutetimer.domain.option import Group
from glutetimer.domain.settings import Settings
from glutetimer.gui.settings.option_card import OptionCard
from glutetimer.gui.settings.option_row import OptionRow
from glutetimer.gui.settings.voice_words import missing_words, problem_words
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.segmented_choice import SegmentedChoice
from glutetimer.gui.widgets.text import small
from glutetimer.ports import VoiceProblem


class VoiceCard(OptionCard):
    """Who speaks while a workout runs.

    Args:
        missing: The voices that are not installed.

    Signals:
        test_requested: The voice is to be heard.
    """

    test_requested = Signal()

    def __init__(self, missing: Collection[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(Group.VOICE, parent)
        self._missing = missing
        self._problem_of: Callable[[], VoiceProblem | None] = _no_problem
        self._status = small(wraps=True)
        self._status.setObjectName("voice_status")
        self.add_option(OptionRow("voice_engine")).chosen.connect(self.hide_problem)
        for engine in sorted(missing):
            self.body.addWidget(small(missing_words(engine), wraps=True))
        self.add_option(OptionRow("voice_rate"))
        test = QuietButton(self.tr("Test"), "sound")
        test.setObjectName("test_voice_button")
        test.setAccessibleName(self.tr("Test the voice"))
        test.clicked.connect(self.test_requested)
        self.add_option(OptionRow("voice_volume", test))
        self.body.addWidget(self._status)
        self.body.addStretch(1)
        self.hide_problem()

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen; pace and volume only where there is a voice."""
        super().show_settings(settings)
        choice = self.rows["voice_engine"].control
        if isinstance(choice, SegmentedChoice):
            for engine in self._missing:
                choice.set_option_enabled(engine, enabled=engine == settings.voice_engine)

    def set_problem_source(self, problem_of: Callable[[], VoiceProblem | None]) -> None:
        """Take what tells why the voice was silent in the last workout; None if it was not."""
        self._problem_of = problem_of

    def show_last_problem(self, settings: Settings) -> None:
        """Say why the voice was silent in the last workout, if it was."""
        problem = self._problem_of() if settings.voice_engine != "none" else None
        self._say(problem_words(problem) if problem else "")

    def show_problem(self, problem: VoiceProblem | None) -> None:
        """Say why the voice was not heard."""
        self._say(problem_words(problem))

    def hide_problem(self) -> None:
        """Say nothing: the voice is heard."""
        self._say("")

    def _say(self, text: str) -> None:
        self._status.setText(text)
        self._status.setVisible(bool(text))


def _no_problem() -> None:
    return None
