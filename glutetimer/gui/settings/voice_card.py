# SPDX-License-Identifier: GPL-3.0-or-later
"""The card about the voice: which one, how fast, how loud."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from glutetimer.domain.settings import Settings
from glutetimer.gui.settings.rows import SettingRow
from glutetimer.gui.settings.stepper_card import StepperCard
from glutetimer.gui.settings.voice_words import missing_words, problem_words
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.segmented_choice import SegmentedChoice
from glutetimer.gui.widgets.stepper import Unit
from glutetimer.gui.widgets.text import small
from glutetimer.ports import VoiceProblem


class VoiceCard(StepperCard):
    """Who speaks while a workout runs.

    Args:
        missing: The voices that are not installed.

    Signals:
        test_requested: The voice is to be heard.
    """

    test_requested = Signal()

    def __init__(self, missing: Collection[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._missing = missing
        self._problem_of: Callable[[], VoiceProblem | None] = _no_problem
        self.set_title(self.tr("Voice"))
        self._status = small(wraps=True)
        self._status.setObjectName("voice_status")
        self._add_choice()
        self.add_stepper(
            "voice_rate", self.tr("Pace of the voice"), "", Unit.PERCENT, range(50, 201, 10)
        )
        test = QuietButton(self.tr("Test"), "sound")
        test.setObjectName("test_voice_button")
        test.setAccessibleName(self.tr("Test the voice"))
        test.clicked.connect(self.test_requested)
        self.add_stepper(
            "voice_volume",
            self.tr("Volume of the voice"),
            self.tr("Apart from the system's own volume."),
            Unit.PERCENT,
            range(0, 101, 5),
            beside=[test],
        )
        self.body.addWidget(self._status)
        self.body.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen; pace and volume only where there is a voice."""
        super().show_settings(settings)
        self._choice.set_value(settings.voice_engine)
        for engine in self._missing:
            self._choice.set_option_enabled(engine, enabled=engine == settings.voice_engine)
        self._show_rows(settings.voice_engine)
        problem = self._problem_of() if settings.voice_engine != "none" else None
        self._say(problem_words(problem) if problem else "")

    def set_problem_source(self, problem_of: Callable[[], VoiceProblem | None]) -> None:
        """Take what tells why the voice was silent in the last workout; None if it was not."""
        self._problem_of = problem_of

    def show_problem(self, problem: VoiceProblem | None) -> None:
        """Say why the voice was not heard."""
        self._say(problem_words(problem))

    def hide_problem(self) -> None:
        """Say nothing: the voice is heard."""
        self._say("")

    def _add_choice(self) -> None:
        self._choice = SegmentedChoice(
            self.tr("Voice"),
            [
                ("espeak", self.tr("Built in")),
                ("piper", self.tr("Piper")),
                ("none", self.tr("No voice")),
            ],
        )
        self._choice.setObjectName("voice_engine_field")
        self._choice.value_changed.connect(self._on_chosen)
        help_text = self.tr("Leads you by ear, and never talks over a beep.")
        self.body.addWidget(SettingRow(self.tr("Who speaks"), help_text, self._choice))
        for engine in sorted(self._missing):
            self.body.addWidget(small(missing_words(engine), wraps=True))

    def _on_chosen(self, engine: str) -> None:
        self._show_rows(engine)
        self.hide_problem()
        self.chosen.emit("voice_engine", engine)

    def _show_rows(self, engine: str) -> None:
        for row in self.rows.values():
            row.setVisible(engine != "none")

    def _say(self, text: str) -> None:
        self._status.setText(text)
        self._status.setVisible(bool(text))


def _no_problem() -> None:
    return None
