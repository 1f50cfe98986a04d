# SPDX-License-Identifier: GPL-3.0-or-later
"""Circuits out of the window: as a file, or as text."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from glutetimer.domain.circuit import Circuit
from glutetimer.gui.dialogs import Dialog, ask_for_file_to_save
from glutetimer.gui.importing.file_names import safe_file_name
from glutetimer.gui.importing.take_row import TakeRow
from glutetimer.gui.importing.words import circuit_count_words
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.tall_page import TallPage
from glutetimer.gui.widgets.text import TextLabel, Tone

ENDING = ".glutetimer"


class ShareDialog(Dialog):
    """Chooses which circuits go out, and how.

    Args:
        parent: The window that it belongs to.
        circuits: Those to choose from; at least one.
        chosen: Ids of those that are chosen at first.
        write: Writes circuits to a file; returns why it could not, or nothing.
        text_of: Returns circuits as text for people.
    """

    def __init__(
        self,
        parent: QWidget | None,
        circuits: Sequence[Circuit],
        chosen: Collection[str],
        write: Callable[[Path, Sequence[Circuit]], str],
        text_of: Callable[[Sequence[Circuit]], str],
    ) -> None:
        one = circuits[0].name if len(circuits) == 1 else ""
        super().__init__(
            parent,
            self.tr("Share “{circuit}”").format(circuit=one) if one else self.tr("Export circuits"),
            self.tr(
                "A circuit file can be opened in GluteTimer on any computer, and read in any text "
                "editor. Text can be pasted into a message."
            ),
        )
        self.setObjectName("share_dialog")
        self._circuits, self._write, self._text_of = list(circuits), write, text_of
        self._rows = {circuit.id: TakeRow(circuit.name) for circuit in circuits}
        if not one:
            self._add_list(chosen)
        self._told = TextLabel("", tone=Tone.GOOD, wraps=True)
        self._told.setObjectName("share_told")
        self._told.hide()
        self.body.addWidget(self._told)
        self._add_buttons()
        self._on_toggled()
        self.resize(QSize(520, 120 if one else 560).expandedTo(self.minimumSizeHint()))

    @property
    def chosen(self) -> list[Circuit]:
        """Return the circuits that are chosen, in order."""
        return [circuit for circuit in self._circuits if self._rows[circuit.id].is_taken]

    def save_to(self, path: Path) -> None:
        """Write the chosen circuits to a file, and say what became of it."""
        if problem := self._write(path, self.chosen):
            self._tell(problem, Tone.BAD)
            return
        self._tell(self.tr("Saved as “{file}”.").format(file=path.name), Tone.GOOD)
        self._offer_close()

    def _add_list(self, chosen: Collection[str]) -> None:
        area = TallPage(is_list=True)
        column = area.column
        column.setSpacing(0)
        for circuit_id, row in self._rows.items():
            row.set_taken(circuit_id in chosen)
            row.toggled.connect(self._on_toggled)
            column.addWidget(row)
        column.addStretch(1)
        self._all = QuietButton()
        self._all.setObjectName("share_all")
        self._all.clicked.connect(self._toggle_all)
        self.body.addWidget(self._all)
        self.body.addWidget(area, 1)
        self._all.setSizePolicy(
            self._all.sizePolicy().Policy.Fixed, self._all.sizePolicy().Policy.Fixed
        )

    def _add_buttons(self) -> None:
        self._close = self.add_button(self.tr("Cancel"), "cancel")
        self._close.clicked.connect(self.reject)
        self._copy = self.add_button(self.tr("Copy as text"), "copy_text")
        self._copy.clicked.connect(self._copy_text)
        self._save = self.add_button(self.tr("Save as file…"), "save_file", primary=True)
        self._save.clicked.connect(self._ask_where)

    def _toggle_all(self) -> None:
        take = len(self.chosen) < len(self._rows)
        for row in self._rows.values():
            row.set_taken(take)

    def _on_toggled(self) -> None:
        count = len(self.chosen)
        self._save.setEnabled(count > 0)
        self._copy.setEnabled(count > 0)
        self._told.hide()
        if len(self._rows) > 1:
            everything = count == len(self._rows)
            self._all.setText(self.tr("Choose none") if everything else self.tr("Choose all"))

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self._text_of(self.chosen))
        words = self.tr("Copied {circuits} as text.")
        self._tell(words.format(circuits=circuit_count_words(len(self.chosen))), Tone.GOOD)
        self._offer_close()

    def _offer_close(self) -> None:
        """Let the next Enter close: it is done."""
        self._close.setText(self.tr("Close"))
        self._close.setFocus()

    def _ask_where(self) -> QFileDialog:
        chosen = self.chosen
        name = chosen[0].name if len(chosen) == 1 else self.tr("My circuits")
        kinds = self.tr("Circuit files (*.glutetimer);;All files (*)")
        title = self.tr("Save as file")
        return ask_for_file_to_save(self, title, safe_file_name(name, ENDING), kinds, self.save_to)

    def _tell(self, words: str, tone: Tone) -> None:
        self._told.set_tone(tone)
        self._told.setText(words)
        self._told.show()
