# SPDX-License-Identifier: GPL-3.0-or-later
"""Help: the pages at the left, the page at the right, and a line to search in all of them."""

from typing import NamedTuple, cast

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut, QWindow
from PySide6.QtWidgets import QBoxLayout, QDialog, QVBoxLayout, QWidget

from glutetimer.gui.commands.keymap import keymap
from glutetimer.gui.dialogs import ask
from glutetimer.gui.fonts import text_scale
from glutetimer.gui.help.browser import GuideBrowser
from glutetimer.gui.help.changelog import NAME as WHATS_NEW
from glutetimer.gui.help.changelog import whats_new_markdown
from glutetimer.gui.help.keys_page import NAME as KEYS
from glutetimer.gui.help.keys_page import keys_markdown
from glutetimer.gui.help.page_list import PageList
from glutetimer.gui.help.pages import INDEX, Found, Page, guide, guide_language, heading_of, page_of
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.flow import FlowLayout

# Narrower than this at 100 % text size, the list stands above the page.
NARROW_PX = 480


class _Stay(NamedTuple):
    """Where the reader is or was."""

    page: str
    heading: str


class HelpWindow(QDialog):
    """A window of its own, so that it can be read beside what it tells of.

    Args:
        parent: The window that it belongs to.

    Signals:
        keys_requested: The keys are to be shown and changed.
        about_requested: About is to be shown.
    """

    keys_requested = Signal()
    about_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("help_window")
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._stand_alone()
        self._pages: dict[str, Page] = {}
        self._past: list[_Stay] = []
        self._here = _Stay("", "")
        self._list, self._page = PageList(), GuideBrowser()
        self._read_pages()
        self._list.chosen.connect(self._on_chosen)
        self._list.cleared.connect(lambda: self._show(self._here))
        self._list.entered.connect(self._page.setFocus)
        self._page.link_followed.connect(self.follow)
        self._lay_out()
        keymap().changed.connect(self._on_keys_changed)
        QShortcut(QKeySequence.StandardKey.Find, self, self._list.field.setFocus)
        QShortcut(QKeySequence("Alt+Left"), self, self.go_back)
        room = parent.screen().availableSize()
        self.resize(min(1000, room.width() - 40), min(700, room.height() - 80))

    @property
    def page_name(self) -> str:
        """Return the name of the page that shows."""
        return self._here.page

    def show_page(self, name: str, heading: str = "") -> None:
        """Show a page; the index if there is none of this name.

        Args:
            name: Its name, as links call it.
            heading: Where to begin; empty for the top.
        """
        stay = _Stay(name if name in self._pages else INDEX, heading)
        if self._here.page and self._here != stay:
            self._past.append(self._here)
        self._show(stay)

    def go_back(self) -> None:
        """Show the page that was read before."""
        if self._past:
            self._show(self._past.pop())

    def follow(self, address: str) -> None:
        """Follow a link: to a page, or, after a question, out of the program; else nowhere."""
        url = QUrl(address)
        name = url.path().removesuffix(".md") or self._here.page
        if url.scheme() in {"https", "http"}:
            self._ask_to_leave(url)
        elif not url.scheme() and name in self._pages:
            self.show_page(name, heading_of(self._pages[name], url.fragment()))

    def _stand_alone(self) -> None:
        """Be read beside a dialog too, which shuts all windows out that belong to its own."""
        self.create()  # not by `winId`: that makes windows of the main window's parts, too
        self.windowHandle().setTransientParent(cast("QWindow", None))
        # It ends with the program, and does not keep it open.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)

    def _lay_out(self) -> None:
        middle = self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        middle.setSpacing(Space.M)
        middle.addWidget(self._list)
        middle.addWidget(self._page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.M)
        column.addLayout(middle, 1)
        column.addLayout(self._make_buttons())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above the page where the page would be left a narrow column."""
        super().resizeEvent(event)
        above = event.size().width() < NARROW_PX * text_scale()
        way = QBoxLayout.Direction
        self._middle.setDirection(way.TopToBottom if above else way.LeftToRight)
        self._list.set_above(above)

    def _make_buttons(self) -> FlowLayout:
        row = FlowLayout(spacing=Space.S, to_right=True)
        self._back = _button("help_back", self.tr("Back"), "chevron-left")
        self._back.clicked.connect(self.go_back)
        keys = _button("help_keys", self.tr("Change keys…"))
        keys.clicked.connect(self.keys_requested)
        about = _button("help_about", self.tr("About GluteTimer"))
        about.clicked.connect(self.about_requested)
        close = _button("help_close", self.tr("Close"))
        close.clicked.connect(self.close)
        for button in (self._back, keys, about, close):
            row.addWidget(button)
        return row

    def _read_pages(self) -> None:
        pages = [page for page in guide(guide_language()) if page.name != KEYS]
        live = [page_of(KEYS, keys_markdown()), page_of(WHATS_NEW, whats_new_markdown())]
        self._pages = {page.name: page for page in (*pages, *live)}
        self._list.set_pages(self._pages.values())

    def _on_keys_changed(self) -> None:
        self._pages[KEYS] = page_of(KEYS, keys_markdown())
        self._list.set_pages(self._pages.values())
        self._show(self._here)

    def _on_chosen(self, found: Found) -> None:
        self.show_page(found.page.name, found.heading)

    def _show(self, stay: _Stay) -> None:
        self._here = stay
        page = self._pages[stay.page]
        self._page.show_page(page.markdown, stay.heading, self._list.words)
        self._back.setEnabled(bool(self._past))
        self.setWindowTitle(self.tr("Help: {page}").format(page=page.title))
        self._list.mark(stay.page)

    def _ask_to_leave(self, url: QUrl) -> None:
        ask(
            self,
            self.tr("Open this page in your browser?"),
            self.tr("Open"),
            lambda: QDesktopServices.openUrl(url),
            detail=url.toString(),
        )


def _button(name: str, text: str, icon: str = "") -> QuietButton:
    button = QuietButton(text, icon)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
