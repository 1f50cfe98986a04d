# SPDX-License-Identifier: GPL-3.0-or-later
"""The few lines that explain the text form beside its editor."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.text import body, small

translate = QCoreApplication.translate


class TextHelp(QWidget):
    """Examples of lines, each with what it means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("text_help")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for row, (example, meaning) in enumerate(_lines()):
            grid.addWidget(body(example), row, 0)
            grid.addWidget(small(meaning, wraps=True), row, 1)


def _lines() -> tuple[tuple[str, str], ...]:
    """Return examples, which stay as they are in every language, and what they mean."""
    return (
        ("3 rounds, 90s between", translate("circuits", "Begins a block.")),
        ("Main: 3 rounds", translate("circuits", "Begins a block with a name.")),
        ("Glute bridge 45s", translate("circuits", "A hold. Also: 45, 1:30, 2 min, max.")),
        ("rest 30s", translate("circuits", "The rest after the step above.")),
        (
            "Side plank 30s each side",
            translate("circuits", "Left, then right. Also: left, right."),
        ),
        ("Plank 3 sets of 45s, rest 15s", translate("circuits", "Sets, with a rest after each.")),
        (
            "Bird dog 6x10s, relax 2s",
            translate("circuits", "Six short holds with a relax between."),
        ),
        ("Bird dog 6-4-2x10s, relax 2s", translate("circuits", "Three sets: of 6, of 4, of 2.")),
        ("Plank 30s, 70% of best", translate("circuits", "A share of your best hold.")),
        (
            "…, 10 kg, band red, switch 8s",
            translate("circuits", "Load, and the time to change sides."),
        ),
        ("…, cue Squeeze, tempo 3-1-3", translate("circuits", "What is said; up, hold, down.")),
        ("# words", translate("circuits", "A remark. It is not kept.")),
    )
