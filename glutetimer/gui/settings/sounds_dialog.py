# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog with every sound of a workout."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from glutetimer.domain.cues import CueKind
from glutetimer.gui.dialogs import Dialog
from glutetimer.gui.settings.cue_row import CueRow
from glutetimer.gui.settings.sound_words import scheme_words
from glutetimer.gui.widgets.tall_page import TallPage
from glutetimer.ports import Refusal


class SoundsDialog(Dialog):
    """One row for each cue: hear it, give it a sound of your own, or take that away.

    Args:
        scheme: The cue scheme of the settings.
        own_name: Returns the name of the user's own file for a cue; empty for none.

    Signals:
        play_requested: A sound is to be heard: its CueKind.
        file_chosen: A file is to be the sound of a cue: its CueKind and the Path.
        removal_requested: A cue is to sound as the scheme has it: its CueKind.
    """

    play_requested = Signal(object)
    file_chosen = Signal(object, object)
    removal_requested = Signal(object)

    def __init__(
        self, parent: QWidget | None, scheme: str, own_name: Callable[[CueKind], str]
    ) -> None:
        super().__init__(
            parent,
            self.tr("Sounds"),
            self.tr(
                "A file of yours is copied and made as loud as the others: WAV, FLAC, OGG or MP3, "
                "up to 1 s for the countdown, 6 s for the end and 3 s for all others."
            ),
        )
        self.setObjectName("sounds_dialog")
        self._scheme, self._own_name = scheme, own_name
        self._rows = {kind: CueRow(kind) for kind in CueKind}
        page = TallPage(is_list=True)
        page.column.setSpacing(0)
        for kind, row in self._rows.items():
            row.play_requested.connect(self.play_requested)
            row.file_chosen.connect(self.file_chosen)
            row.removal_requested.connect(self.removal_requested)
            page.column.addWidget(row)
            self.show_change(kind)
        self.body.addWidget(page, 1)
        self.resize(640, 680)
        close = self.add_button(self.tr("Close"), "close", primary=True)
        close.clicked.connect(self.accept)

    @Slot(object)
    def show_change(self, kind: CueKind) -> None:
        """Show what a cue sounds like now."""
        self._rows[kind].show_origin(scheme_words(self._scheme), self._own_name(kind))

    @Slot(object, object)
    def show_refusal(self, kind: CueKind, reason: Refusal) -> None:
        """Say why a file was not taken."""
        self._rows[kind].show_refusal(reason)

    @Slot(object, str)
    def show_problem(self, kind: CueKind, words: str) -> None:
        """Say what could not be stored."""
        self._rows[kind].show_problem(words)
