# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks what to go on with when the file with the training data is damaged."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QWidget

from glutetimer.domain.backup import Contents
from glutetimer.domain.ways_back import Source, WayBack, best_way
from glutetimer.gui.backups.choice_dialog import ChoiceDialog
from glutetimer.gui.backups.words import contents_words, moment_words
from glutetimer.gui.widgets.option_row import OptionRow
from glutetimer.gui.widgets.text import breakable, small

translate = QCoreApplication.translate


class DamagedDialog(ChoiceDialog):
    """A row for each way back, filled in as it is known; the one with the most is chosen.

    Args:
        parent: The window; None before there is one.
        path: The damaged file.
        today: The local date.
        leave_text: What the other button says: nothing is changed by it.

    Signals:
        way_chosen: Go on with this WayBack.
    """

    way_chosen = Signal(object)

    def __init__(self, parent: QWidget | None, path: Path, today: date, leave_text: str) -> None:
        super().__init__(
            parent,
            translate("damaged", "The file with your training data is damaged"),
            translate(
                "damaged",
                "It does not read as it was written. A failing disk can do this, or a change from "
                "outside. Nothing of it is thrown away. What do you want to go on with?",
            ),
            "damaged",
        )
        self._today = today
        self._ways: dict[Source, WayBack] = {}
        self._rows = {source: self._row(source) for source in Source}
        for place, row in enumerate(self._rows.values()):
            self.column.insertWidget(place, row)
        words = translate(
            "damaged", "The damaged file is kept in {folder}, with “damaged” in its name."
        )
        self.body.addWidget(small(words.format(folder=breakable(str(path.parent))), wraps=True))
        self.add_button(leave_text, "leave").clicked.connect(self.reject)
        self._confirm = self.add_button(
            translate("damaged", "Go on with this"), "confirm", primary=True
        )
        self._confirm.setEnabled(False)
        self._confirm.clicked.connect(self._on_confirmed)
        self.resize(QSize(600, 540))

    @property
    def rows(self) -> dict[Source, OptionRow]:
        """Return the rows by what they stand for."""
        return dict(self._rows)

    @property
    def chosen(self) -> Source | None:
        """Return what is chosen."""
        return next((source for source, row in self._rows.items() if row.isChecked()), None)

    def show_ways(self, ways: Sequence[WayBack]) -> None:
        """Tell what each way brings back; the others can't be chosen."""
        self._ways = {way.source: way for way in ways}
        for source, row in self._rows.items():
            way = self._ways.get(source)
            row.setEnabled(way is not None)
            row.set_title(_title(source, way, self._today))
            row.set_detail(_detail(source, way, self._today))
        if ways:
            best = self._rows[best_way(ways).source]
            best.setChecked(True)
            best.setFocus()
        self.show_choice()

    def show_problem(self, words: str) -> None:
        """Say what could not be done; another way can be chosen, if any is known."""
        super().show_problem(words)
        for row in self._rows.values() if not self._ways else ():
            row.set_detail("")

    def show_choice(self) -> None:
        """Offer to go on with what is chosen."""
        chosen = self.chosen
        self._confirm.setEnabled(chosen in self._ways and not self.is_busy)
        if chosen is not None:
            self.show_row(self._rows[chosen])

    def _row(self, source: Source) -> OptionRow:
        row = OptionRow(
            _title(source, None, self._today), translate("damaged", "Looking what is there…")
        )
        row.setObjectName(source.value)
        row.setEnabled(False)
        row.toggled.connect(self.show_choice)
        return row

    def _on_confirmed(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self.set_busy(True)
            self.way_chosen.emit(self._ways[chosen])


def brought_back_words(way: WayBack, today: date) -> str:
    """Return what the program has gone on with, in a sentence."""
    words = {
        Source.JOURNAL: translate("damaged", "Brought back from the journal: {contents}."),
        Source.BACKUP: translate("damaged", "Brought back from a backup: {contents}."),
        Source.DAMAGED_FILE: translate("damaged", "Read from the damaged file: {contents}."),
        Source.NOTHING: translate("damaged", "Begun anew. The damaged file is kept."),
    }[way.source]
    return words.format(contents=contents_words(way.contents, today))


def made_anew_words(contents: Contents, today: date) -> str:
    """Return what the journal has brought back of a database that was missing."""
    words = translate(
        "damaged", "The file with your training data was missing. Brought back: {contents}."
    )
    return words.format(contents=contents_words(contents, today))


def _title(source: Source, way: WayBack | None, today: date) -> str:
    if way is not None and way.backup is not None:
        words = translate("damaged", "The newest good backup: {moment}")
        return words.format(moment=moment_words(way.backup.made_at, today))
    return {
        Source.JOURNAL: translate("damaged", "The journal, which notes every change"),
        Source.BACKUP: translate("damaged", "The newest good backup"),
        Source.DAMAGED_FILE: translate("damaged", "What can be read of the damaged file"),
        Source.NOTHING: translate("damaged", "Start empty"),
    }[source]


def _detail(source: Source, way: WayBack | None, today: date) -> str:
    if way is None:
        return {
            Source.JOURNAL: translate("damaged", "There is none."),
            Source.BACKUP: translate("damaged", "There is none."),
        }.get(source, translate("damaged", "Nothing can be read."))
    if source is Source.NOTHING:
        return translate("damaged", "No workouts, and the circuits that come with GluteTimer.")
    words = contents_words(way.contents, today)
    if way.lost:
        words += " · " + translate("damaged", "parts of it can't be read")
    return words
