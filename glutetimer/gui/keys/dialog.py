# SPDX-License-Identifier: GPL-3.0-or-later
"""Every key of the program: a page of Help, and where keys are changed."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from glutetimer.gui.actions import command_about, command_text, key_text
from glutetimer.gui.commands.keymap import keymap
from glutetimer.gui.commands.places import place_words
from glutetimer.gui.commands.table import COMMANDS, Command
from glutetimer.gui.dialogs import Dialog, ask
from glutetimer.gui.keys.capture import KeyCapture
from glutetimer.gui.keys.choosing import choose, reset, reset_all
from glutetimer.gui.palette.fit import fit
from glutetimer.gui.theme import TARGET_PX, Space
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.clear_button import add_clear_button
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.tall_page import take_what_is_left
from glutetimer.gui.widgets.text import muted, tip

_WORDS_SHARE = 0.62
_ID = Qt.ItemDataRole.UserRole
translate = QCoreApplication.translate


class KeysDialog(Dialog):
    """Lists commands with their keys by the place where they are known.

    Signals:
        keys_chosen: The user chose other keys, in effect already; all own ones, as in Settings.
    """

    keys_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, translate("keys", "Keys"))
        self.setObjectName("keys_dialog")
        self._items: dict[str, QTreeWidgetItem] = {}
        self._search = QLineEdit()
        self._search.setObjectName("keys_search")
        self._search.setPlaceholderText(self.tr("Search a command or a key"))
        self._search.setAccessibleName(self._search.placeholderText())
        add_clear_button(self._search)
        self._search.textChanged.connect(self._narrow)
        self._search.returnPressed.connect(self._ask_for_key)
        self._tree = self._make_tree()
        self._nothing = muted(self.tr("Nothing fits."))
        self._nothing.hide()
        for part in (self._search, self._tree, self._nothing):
            self.body.addWidget(part)
        self.body.addLayout(self._make_buttons())
        close = self.add_button(self.tr("Close"), "close", primary=True)
        close.setAutoDefault(False)
        close.setDefault(False)
        close.clicked.connect(self.accept)
        self._show_keys()
        keymap().changed.connect(self._show_keys)
        self.resize(min(640, parent.width() - 40), min(620, parent.height() - 40))
        self._search.setFocus()

    def select(self, command_id: str) -> None:
        """Choose the line of a command."""
        self._tree.setCurrentItem(self._items[command_id])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the keys their part of the list."""
        super().resizeEvent(event)
        words = (self.fontMetrics().horizontalAdvance(command_text(each.id)) for each in COMMANDS)
        room = (event.size().width() - 2 * Space.XL) * _WORDS_SHARE
        self._tree.setColumnWidth(0, min(max(words) + Space.XXL, round(room)))

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("keys_list")
        tree.setAccessibleName(self.tr("Commands and their keys"))
        tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        tree.setRootIsDecorated(False)
        tree.setIndentation(Space.M)
        tree.setUniformRowHeights(True)
        take_what_is_left(tree)
        for where, words in place_words().items():
            place = QTreeWidgetItem(tree, [words])
            place.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = place.font(0)
            font.setBold(True)
            place.setFont(0, font)
            place.setFirstColumnSpanned(True)
            # All rows are as high as the first.
            place.setSizeHint(0, QSize(0, TARGET_PX))
            for each in (each for each in COMMANDS if each.where is where):
                self._add(place, each)
        tree.expandAll()
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        tree.itemActivated.connect(lambda _item: self._ask_for_key())
        tree.currentItemChanged.connect(lambda _new, _old: self._enable())
        return tree

    def _add(self, place: QTreeWidgetItem, each: Command) -> None:
        item = QTreeWidgetItem(place, [command_text(each.id)])
        item.setData(0, _ID, each.id)
        self._items[each.id] = item

    def _make_buttons(self) -> FlowLayout:
        row = FlowLayout(spacing=Space.S)
        self._change = QuietButton(self.tr("Change…"))
        self._add_key = QuietButton(self.tr("Add a key…"))
        self._reset = QuietButton(self.tr("Usual keys"))
        self._reset_all = QuietButton(self.tr("All usual keys…"))
        names = ("change_key", "add_key", "reset_key", "reset_keys")
        buttons = (self._change, self._add_key, self._reset, self._reset_all)
        for button, name in zip(buttons, names, strict=True):
            button.setObjectName(name)
            button.setAutoDefault(False)
            row.addWidget(button)
        self._change.clicked.connect(lambda: self._ask_for_key())  # noqa: PLW0108
        self._add_key.clicked.connect(lambda: self._ask_for_key(adds=True))
        self._reset.clicked.connect(self._on_reset)
        self._reset_all.clicked.connect(self._ask_to_reset_all)
        return row

    def _chosen(self) -> str:
        item = self._tree.currentItem()
        return str(item.data(0, _ID) or "") if item is not None else ""

    def _ask_for_key(self, *, adds: bool = False) -> None:
        command_id = self._chosen()
        if not command_id:
            return
        capture = KeyCapture(self, command_id, adds=adds)
        capture.keys_chosen.connect(lambda keys: self._on_keys(command_id, keys))
        capture.open()

    def _on_keys(self, command_id: str, keys: tuple[str, ...]) -> None:
        choose(command_id, keys)
        self._tell()

    def _on_reset(self) -> None:
        if command_id := self._chosen():
            reset(command_id)
            self._tell()

    def _ask_to_reset_all(self) -> None:
        def go() -> None:
            reset_all()
            self._tell()

        ask(self, self.tr("Give every command its usual keys again?"), self.tr("Reset"), go)

    def _tell(self) -> None:
        self.keys_chosen.emit(tuple(keymap().own.items()))

    def _show_keys(self) -> None:
        """Show the keys in effect; own ones are bold."""
        for command_id, item in self._items.items():
            item.setText(1, "   ".join(key_text(key) for key in keymap().keys(command_id)))
            font = item.font(1)
            font.setBold(keymap().is_changed(command_id))
            item.setFont(1, font)
            item.setToolTip(1, tip(item.text(1)))
            item.setToolTip(0, tip(f"{item.text(0)}\n{command_about(command_id)}"))
        self._enable()

    def _enable(self) -> None:
        command_id = self._chosen()
        for button in (self._change, self._add_key):
            button.setEnabled(bool(command_id))
        self._reset.setEnabled(bool(command_id) and keymap().is_changed(command_id))
        self._reset_all.setEnabled(bool(keymap().own))

    def _narrow(self, typed: str) -> None:
        shown = 0
        for command_id, item in self._items.items():
            keys = item.text(1).casefold()
            fits = fit(typed, item.text(0), command_about(command_id)) is not None
            fits = fits or typed.strip().casefold() in keys
            item.setHidden(not fits)
            shown += fits
        for index in range(self._tree.topLevelItemCount()):
            place = self._tree.topLevelItem(index)
            if place is not None:
                lines = [place.child(line) for line in range(place.childCount())]
                place.setHidden(all(line is None or line.isHidden() for line in lines))
        self._nothing.setVisible(not shown)
        self._choose_shown(typed)

    def _choose_shown(self, typed: str) -> None:
        """Let what is changed be what is seen: the first that was found, unless one is chosen."""
        shown = [item for item in self._items.values() if not item.isHidden()]
        if self._tree.currentItem() not in shown:
            is_sought = bool(shown and typed.strip())
            first = self._tree.indexFromItem(shown[0]) if is_sought else QModelIndex()
            self._tree.setCurrentIndex(first)
