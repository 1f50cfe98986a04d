# SPDX-License-Identifier: GPL-3.0-or-later
"""A switch for each thing that the voice says."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from glutetimer.domain.option import Group
from glutetimer.domain.settings import Settings
from glutetimer.gui.finding import fits
from glutetimer.gui.settings.option_card import OptionCard
from glutetimer.gui.settings.setting_words import setting_words
from glutetimer.gui.settings.voice_words import kind_groups
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import IconButton
from glutetimer.gui.widgets.check_box import CheckBox
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.text import small

if TYPE_CHECKING:
    from glutetimer.domain.announcement_kind import AnnouncementKind


class AnnouncementsCard(OptionCard):
    """What the voice says, and what it keeps to itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Group.ANNOUNCEMENTS, parent)
        self._words = setting_words("unspoken")
        self._switches: dict[AnnouncementKind, QCheckBox] = {}
        self._headings: list[tuple[QWidget, list[QCheckBox]]] = []
        self._add_reset()
        groups = QWidget()
        groups.setObjectName("unspoken_field")
        flow = FlowLayout(groups, spacing=Space.XL)
        for heading, kinds in kind_groups():
            flow.addWidget(self._group(heading, kinds))
        self.body.addWidget(groups)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen; nothing can be switched where there is no voice."""
        for kind, switch in self._switches.items():
            switch.setChecked(kind in settings.spoken)
            switch.setEnabled(settings.voice_engine != "none")
        self._reset.setVisible(bool(settings.unspoken))

    def search(self, wanted: str) -> int:
        """Show the switches that are looked for, or all if it is the card; return their number."""
        is_all = fits(wanted, self._words[:3])
        for group, switches in self._headings:
            for switch in switches:
                switch.setVisible(is_all or fits(wanted, (self._words.name, switch.text())))
            group.setVisible(any(not switch.isHidden() for switch in switches))
        shown = sum(not switch.isHidden() for switch in self._switches.values())
        return 1 if is_all else shown

    def controls(self) -> Iterator[QWidget]:
        """Yield the switches."""
        yield from self._switches.values()

    def _add_reset(self) -> None:
        text = self.tr("Back to the usual: {name}").format(name=self._words.name)
        self._reset = IconButton("undo", text)
        self._reset.setObjectName("reset_button")
        self._reset.clicked.connect(lambda: self.reset_requested.emit("unspoken"))
        self._reset.hide()
        self.header.addWidget(self._reset)

    def _group(self, heading: str, kinds: "list[tuple[AnnouncementKind, str]]") -> QWidget:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(small(heading))
        for kind, words in kinds:
            switch = self._switches[kind] = CheckBox(words)
            switch.setObjectName(f"say_{kind.value}_field")
            switch.setAccessibleDescription(heading)
            switch.clicked.connect(self._on_clicked)
            column.addWidget(switch)
        column.addStretch(1)
        self._headings.append((group, [self._switches[kind] for kind, _ in kinds]))
        return group

    def _on_clicked(self) -> None:
        off = (kind for kind, switch in self._switches.items() if not switch.isChecked())
        self.chosen.emit("unspoken", frozenset(off))
