# SPDX-License-Identifier: GPL-3.0-or-later
"""The choice of what happens to other programs' music while a workout runs."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutetimer.domain.settings import RANGES, Settings
from glutetimer.gui.settings.rows import SettingRow
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.segmented_choice import SegmentedChoice
from glutetimer.gui.widgets.stepper import Stepper, Unit
from glutetimer.ports import PlayersProblem


class MusicSetting(QWidget):
    """Leave other players alone, turn them down, or pause them.

    Args:
        problem: Why other players are out of reach; the choice is greyed then, and says so.

    Signals:
        music_chosen: "leave", "duck" or "pause".
        level_chosen: What is left of a player's volume when turned down, in percent.
    """

    music_chosen = Signal(str)
    level_chosen = Signal(int)

    def __init__(
        self, problem: PlayersProblem | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        usual = self.tr(
            "While a workout runs; as before at its end. What you change meanwhile stays."
        )
        self._choice = self._music_choice()
        self._level = self._level_stepper()
        self._level_row = SettingRow(
            self.tr("Volume of the music"),
            self.tr("What is left of it. A player without a volume of its own stays as it is."),
            self._level,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        help_text = usual if problem is None else problem_words(problem)
        column.addWidget(SettingRow(self.tr("Music of other programs"), help_text, self._choice))
        column.addWidget(self._level_row)
        for control in (self._choice, self._level):
            control.setEnabled(problem is None)
        self.show_settings(Settings())

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen; the volume only where it matters."""
        self._choice.set_value(settings.music)
        self._level.set_value(settings.music_level)
        self._level_row.setVisible(settings.music == "duck")

    def _music_choice(self) -> SegmentedChoice:
        choice = SegmentedChoice(
            self.tr("Music of other programs"),
            [
                ("leave", self.tr("Leave alone")),
                ("duck", self.tr("Turn down")),
                ("pause", self.tr("Pause")),
            ],
        )
        choice.setObjectName("music_field")
        choice.value_changed.connect(self._on_music_chosen)
        return choice

    def _level_stepper(self) -> Stepper:
        low, high = RANGES["music_level"]
        stepper = Stepper(
            self.tr("Volume of the music"),
            low,
            high,
            unit=Unit.PERCENT,
            steps=range(low, high + 1, 5),
            zero_text=self.tr("silent"),
        )
        stepper.setObjectName("music_level_field")
        stepper.value_changed.connect(self.level_chosen)
        return stepper

    def _on_music_chosen(self, music: str) -> None:
        self._level_row.setVisible(music == "duck")
        self.music_chosen.emit(music)


def problem_words(problem: PlayersProblem) -> str:
    """Return the sentence that says why other players are out of reach."""
    tr = QCoreApplication.translate
    match problem:
        case PlayersProblem.OTHER_SYSTEM:
            return tr(
                "MusicSetting",
                "Not on this system: only Linux desktops let a program quieten another one.",
            )
        case PlayersProblem.NO_BUS:
            return tr(
                "MusicSetting",
                "Not in this session: it has no D-Bus, over which players are reached.",
            )
        case PlayersProblem.NO_QT_DBUS:
            return tr(
                "MusicSetting",
                "Not with this Qt: it comes without D-Bus, over which players are reached.",
            )
