# SPDX-License-Identifier: GPL-3.0-or-later
"""One cue: what it stands for, what it sounds like, and how to change that."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from glutetimer.domain.cues import CueKind
from glutetimer.gui.dialogs import ask_for_file_to_open
from glutetimer.gui.settings.sound_words import cue_words, refusal_words
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import IconButton, QuietButton
from glutetimer.gui.widgets.text import TextLabel, Tone, body, small
from glutetimer.ports import Refusal


class CueRow(QWidget):
    """A sound and its choices.

    Args:
        kind: The cue.

    Signals:
        play_requested: It is to be heard: its CueKind.
        file_chosen: A file is to be its sound: its CueKind and the Path.
        removal_requested: It is to be the scheme's own again: its CueKind.
    """

    play_requested = Signal(object)
    file_chosen = Signal(object, object)
    removal_requested = Signal(object)

    def __init__(self, kind: CueKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"cue_{kind.value}")
        self._kind, self._file = kind, ""
        self._origin = small(wraps=True)
        self._origin.setObjectName("origin")
        self._problem = TextLabel("", tone=Tone.BAD, wraps=True)
        self._problem.setObjectName("problem")
        self._problem.hide()
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(body(cue_words(kind), wraps=True))
        words.addWidget(self._origin)
        words.addWidget(self._problem)
        self._make_buttons()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.S, 0, Space.S)
        row.setSpacing(Space.S)
        row.addLayout(words, 1)
        for button in (self._play, self._choose, self._remove):
            row.addWidget(button)

    def show_origin(self, scheme: str, file_name: str) -> None:
        """Show where the sound comes from.

        Args:
            scheme: The name of the scheme for people.
            file_name: The file of the user's own; empty for the scheme's sound.
        """
        self._choose.setEnabled(True)
        self._problem.hide()
        self._remove.setEnabled(bool(file_name))
        self._origin.setText(file_name or scheme)

    def show_refusal(self, reason: Refusal) -> None:
        """Say why the file that was chosen can't be used; what was there stays."""
        self.show_problem(refusal_words(reason, self._kind, self._file))

    def show_problem(self, words: str) -> None:
        """Say what went wrong."""
        self._choose.setEnabled(True)
        self._problem.setText(words)
        self._problem.show()

    def choose_file(self, path: Path) -> None:
        """Have a file read; what becomes of it is shown when that is known."""
        self._file = path.name
        self._choose.setEnabled(False)
        self._problem.hide()
        self.file_chosen.emit(self._kind, path)

    def _make_buttons(self) -> None:
        name = cue_words(self._kind)
        self._play = IconButton("play", self.tr("Play: {cue}").format(cue=name))
        self._play.setObjectName("play")
        self._play.clicked.connect(lambda: self.play_requested.emit(self._kind))
        self._choose = QuietButton(self.tr("Choose file…"))
        self._choose.setObjectName("choose")
        self._choose.setAccessibleName(self.tr("Choose a file for: {cue}").format(cue=name))
        self._choose.clicked.connect(self._ask)
        self._remove = IconButton(
            "undo", self.tr("Back to the scheme's own: {cue}").format(cue=name)
        )
        self._remove.setObjectName("remove")
        self._remove.clicked.connect(lambda: self.removal_requested.emit(self._kind))

    def _ask(self) -> QFileDialog:
        title = self.tr("Choose a sound")
        kinds = self.tr("Sounds (*.wav *.flac *.ogg *.oga *.opus *.mp3);;All files (*)")
        return ask_for_file_to_open(self, title, kinds, self.choose_file)
