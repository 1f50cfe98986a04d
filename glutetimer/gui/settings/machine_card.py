# SPDX-License-Identifier: GPL-3.0-or-later
"""What a workout does to the machine, and what of the machine leads a workout."""

from PySide6.QtWidgets import QWidget

from glutetimer.domain.option import Group
from glutetimer.gui.settings.option_card import OptionCard
from glutetimer.gui.settings.option_row import OptionRow
from glutetimer.ports import PlayersProblem


class MachineCard(OptionCard):
    """What a workout does to the machine.

    Args:
        problem: Why media keys are out of reach while another window has the focus; or None.
    """

    def __init__(
        self, problem: PlayersProblem | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(Group.MACHINE, parent)
        missing = {
            "media_keys": self.tr(
                "Here they work while GluteTimer's window has the focus: no more can be had on "
                "this system."
            ),
            "global_keys": self.tr("Not on this system."),
        }
        self.add_option(OptionRow("keep_awake"))
        for name, words in missing.items():
            row = self.add_option(OptionRow(name, about=words if problem else ""))
            row.control.setEnabled(problem is None)
        self.body.addStretch(1)
