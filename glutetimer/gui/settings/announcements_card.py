# SPDX-License-Identifier: GPL-3.0-or-later
"""The card about what the voice says: a switch for each kind of announcement."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from glutetimer.domain.settings import Settings
from glutetimer.gui.settings.voice_words import kind_groups
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.text import small

if TYPE_CHECKING:
    from glutetimer.domain.announcement_kind import AnnouncementKind


class AnnouncementsCard(Card):
    """What the voice says, and what it keeps to itself.

    Signals:
        chosen: Something was switched: "unspoken" and the set of AnnouncementKind switched off.
    """

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("What the voice says"))
        self._switches: dict[AnnouncementKind, QCheckBox] = {}
        groups = QWidget()
        flow = FlowLayout(groups, spacing=Space.XL)
        for heading, kinds in kind_groups():
            flow.addWidget(self._group(heading, kinds))
        self.body.addWidget(groups)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen; nothing can be switched where there is no voice."""
        for kind, switch in self._switches.items():
            switch.setChecked(kind in settings.spoken)
        self.set_has_voice(settings.voice_engine != "none")

    def set_has_voice(self, has_voice: bool) -> None:
        """Let the switches be used, or grey them: without a voice they change nothing."""
        for switch in self._switches.values():
            switch.setEnabled(has_voice)

    def _group(self, heading: str, kinds: "list[tuple[AnnouncementKind, str]]") -> QWidget:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(small(heading))
        for kind, words in kinds:
            switch = self._switches[kind] = QCheckBox(words)
            switch.setObjectName(f"say_{kind.value}_field")
            switch.setAccessibleDescription(heading)
            switch.clicked.connect(self._on_clicked)
            column.addWidget(switch)
        column.addStretch(1)
        return group

    def _on_clicked(self) -> None:
        off = (kind for kind, switch in self._switches.items() if not switch.isChecked())
        self.chosen.emit("unspoken", frozenset(off))
