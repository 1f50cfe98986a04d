# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of Help as a list, and a line that searches in all of them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from glutetimer.gui.fonts import text_scale
from glutetimer.gui.help.pages import Found, Page, search, words_of
from glutetimer.gui.theme import TARGET_PX, Space
from glutetimer.gui.widgets.clear_button import add_clear_button
from glutetimer.gui.widgets.text import muted, tip

WIDTH_PX = 240
WIDEST_PX = 340
# Half a row more tells that there are others.
ROWS_ABOVE = 2.5
_FOUND = Qt.ItemDataRole.UserRole
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PageList(QWidget):
    """Lists all pages; while something is searched for, the parts that have it.

    Signals:
        chosen: The Found that the user chose, or that fits best.
        cleared: Nothing is searched for any more.
        entered: The user wants to read.
    """

    chosen = Signal(object)
    cleared = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pages: Sequence[Page] = ()
        self._is_above = False
        self.field = QLineEdit()
        self.field.setObjectName("help_search")
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setAccessibleName(self.tr("Search in Help"))
        add_clear_button(self.field)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_typed)
        self._list = QListWidget()
        self._list.setObjectName("help_pages")
        self._list.setAccessibleName(self.tr("Pages"))
        self._list.setStyleSheet("QListWidget::item { padding: 0 8px; }")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentItemChanged.connect(lambda item, _old: self._on_chosen(item))
        self._list.itemActivated.connect(lambda _item: self.entered.emit())
        self._nothing = muted(self.tr("Nothing fits. Try other or fewer letters."), wraps=True)
        self._nothing.setObjectName("help_nothing")
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for part in (self.field, self._nothing, self._list):
            column.addWidget(part)
        column.addStretch(0)
        column.setStretchFactor(self._list, 1)
        self.follow_theme()

    @property
    def words(self) -> list[str]:
        """Return what is searched for."""
        return words_of(self.field.text())

    def set_pages(self, pages: Iterable[Page]) -> None:
        """List other pages."""
        self._pages = tuple(pages)
        self._fill([Found(page, "") for page in self._pages])

    def mark(self, name: str) -> None:
        """Mark the page that shows; while something is searched for, the list stays as it is."""
        if not self.words:
            self._list.blockSignals(True)
            self._list.setCurrentRow([page.name for page in self._pages].index(name))
            self._list.blockSignals(False)

    def set_above(self, above: bool) -> None:
        """Be low and wide, above the page, or narrow and high beside it."""
        if above is not self._is_above:
            self._is_above = above
            self.follow_theme()

    def follow_theme(self) -> None:
        """Follow the user's text size."""
        self._give_room()
        if self._is_above:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
            row_px = self._list.fontMetrics().lineSpacing() + 2 * Space.S
            self._list.setFixedHeight(round(ROWS_ABOVE * row_px))
        else:
            self.setFixedWidth(min(round(WIDTH_PX * text_scale()), WIDEST_PX))
            self._list.setMinimumHeight(0)
            self._list.setMaximumHeight(16_777_215)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows move in the list while the line keeps the focus."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _MOVES:
            self._list.event(event)
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
            return True
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            return True
        return False

    def _fill(self, found: Sequence[Found]) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for each in found:
            title = each.page.title
            words = f"{each.heading}\n{title}" if each.heading not in {"", title} else title
            item = QListWidgetItem(words)
            item.setData(_FOUND, each)
            item.setToolTip(tip(words))
            self._list.addItem(item)
        self._give_room()
        self._list.blockSignals(False)
        self._list.setVisible(bool(found))
        self._nothing.setVisible(not found)

    def _give_room(self) -> None:
        """Make each row as high as its words need in the user's text size."""
        for item in map(self._list.item, range(self._list.count())):
            height = self._list.fontMetrics().lineSpacing() * (1 + item.text().count("\n"))
            item.setSizeHint(QSize(1, max(TARGET_PX, height + 2 * Space.S)))

    def _on_typed(self, typed: str) -> None:
        if not self.words:
            self.set_pages(self._pages)
            self.cleared.emit()
            return
        found = search(self._pages, typed)
        self._fill(found)
        if found:
            self._list.setCurrentRow(0)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_FOUND))
