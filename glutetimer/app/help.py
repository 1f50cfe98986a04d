# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens Help at the page that fits, About, and tells once what an update brought."""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from glutetimer import __version__
from glutetimer.storage.seen_version import SeenVersionFile

if TYPE_CHECKING:
    from glutetimer.app.window import Program
    from glutetimer.gui.help.about import AboutDialog
    from glutetimer.gui.help.window import HelpWindow

PAGES = {
    "train": "first-workout",
    "circuits": "circuits",
    "progress": "progress",
    "exercises": "exercises",
    "settings": "settings",
    "workout": "workout",
    "finish": "finish",
    "maximum": "exercises",
}
# By the name of the dialog; any other belongs to the screen behind it.
DIALOG_PAGES = {
    "about_dialog": "licences",
    "damaged_dialog": "data",
    "delay_dialog": "sound",
    "fault_dialog": "troubleshooting",
    "import_dialog": "import",
    "interrupted_dialog": "workout",
    "keys_dialog": "keys",
    "palette": "keys",
    "past_imports": "import",
    "restore_dialog": "data",
    "share_dialog": "circuits",
    "sounds_dialog": "sound",
    "unsaved_dialog": "data",
}

translate = QCoreApplication.translate


class Help(QObject):
    """Help of one program."""

    def __init__(self, program: "Program") -> None:
        super().__init__(program)
        self._program = program
        self._window: HelpWindow | None = None

    def begin(self) -> None:
        """Take the commands, and tell what is new if this is the first start after an update."""
        commands = {"help": self.open, "whats_new": self.show_news, "about": self.show_about}
        self._program.window.desk.add(commands)
        application = cast("QGuiApplication", QGuiApplication.instance())
        application.focusWindowChanged.connect(self._know_dialog)
        self._tell_news()

    def open(self) -> "HelpWindow":
        """Show the page about the screen that shows."""
        return self.show_page(PAGES.get(self._program.window.current_id, ""))

    def open_for(self, dialog: QDialog) -> "HelpWindow":
        """Show the page about a dialog, which stays as it is."""
        page = DIALOG_PAGES.get(dialog.objectName(), "")
        return self.show_page(page) if page else self.open()

    def show_news(self) -> "HelpWindow":
        """Show what is new."""
        from glutetimer.gui.help.changelog import NAME

        self._program.window.notice.hide()
        return self.show_page(NAME)

    def show_page(self, name: str) -> "HelpWindow":
        """Show a page of the guide; there is one window for all."""
        window = self._window = self._window or self._new_window()
        window.show_page(name)
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def renew(self) -> None:
        """Show the page that is open in the language of now, where it was, beside what is done."""
        old = self._window
        if old is None:
            return
        old.destroyed.disconnect(self._on_closed)
        window = self._window = self._new_window()
        window.show_page(old.page_name)
        window.setGeometry(old.geometry())
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        window.show()
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
        old.close()

    def show_about(self) -> "AboutDialog":
        """Show versions and licences."""
        from glutetimer.gui.help.about import AboutDialog

        dialog = AboutDialog(self._window or self._program.window, self._program.core.paths.data)
        dialog.licences_requested.connect(dialog.accept)
        dialog.licences_requested.connect(lambda: self.show_page("licences"))
        dialog.open()
        return dialog

    def _new_window(self) -> "HelpWindow":
        from glutetimer.gui.help.window import HelpWindow

        window = HelpWindow(self._program.window)
        window.destroyed.connect(self._on_closed)
        window.keys_requested.connect(self._program.window.desk.show_keys)
        window.about_requested.connect(self.show_about)
        return window

    @Slot()
    def _know_dialog(self) -> None:
        """Let the key of Help work in a dialog too: it takes all keys from the window behind it."""
        from glutetimer.gui.actions import build_action

        dialog = QApplication.activeModalWidget() or QApplication.activeWindow()
        if isinstance(dialog, QDialog) and _root(dialog) is self._program.window:
            known = Qt.FindChildOption.FindDirectChildrenOnly
            if not dialog.findChildren(QAction, "help", options=known):
                dialog.addAction(build_action("help", dialog, partial(self.open_for, dialog)))

    def _on_closed(self) -> None:
        self._window = None

    def _tell_news(self) -> None:
        """Offer what is new once; a first start and an older version have no news."""
        program = self._program
        file = SeenVersionFile(program.core.paths.seen_version)
        seen = file.load()
        if seen and _numbers(seen) < _numbers(__version__):
            leads = "controller" in vars(program) and program.controller.is_under_way
            if leads or program.window.notice.text or QApplication.activeModalWidget() is not None:
                return
            words = translate("help", "GluteTimer is {version} now.").format(version=__version__)
            news = (translate("help", "What’s new"), self.show_news)
            program.window.notice.offer(words, news)
        if seen != __version__:
            file.save(__version__)


def _root(widget: QWidget) -> QWidget:
    """Return the window that a dialog belongs to in the end."""
    while (parent := widget.parentWidget()) is not None:
        widget = parent
    return widget


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
