# SPDX-License-Identifier: GPL-3.0-or-later
"""The window before there is anything in it.

Ground and navigation are painted first, with the user's colours, text size, language and place of
the window; then domain and storage are loaded, and the first screen fills what is there.
"""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from glutetimer import __version__
from glutetimer.app.languages import Languages
from glutetimer.app.places import screen_specs
from glutetimer.gui.main_window import MainWindow
from glutetimer.gui.theme import STYLE, Theme
from glutetimer.paths import AppPaths
from glutetimer.storage.look import read_look
from glutetimer.storage.window import WindowFile

if TYPE_CHECKING:
    from collections.abc import Callable


def qt_application() -> QApplication:
    """Return the one QApplication, made with the program's name and style."""
    QGuiApplication.setDesktopFileName("glutetimer")
    running = QApplication.instance()
    # A style set later would hand all that styles can draw to Python: 14 ms.
    words = [*sys.argv[:1], "-style", STYLE]
    application = running if isinstance(running, QApplication) else application_class()(words)
    application.setApplicationName("glutetimer")
    application.setApplicationDisplayName("GluteTimer")
    application.setApplicationVersion(__version__)
    return application


def application_class() -> type[QApplication]:
    """Return what is made: on macOS, something that takes the files that it is asked to open."""
    if sys.platform == "darwin":
        from glutetimer.app.opened_files import FileOpeningApplication

        return FileOpeningApplication
    return QApplication


class Shell:
    """The empty window, with what it looks like.

    Args:
        application: The running application.
        paths: The program's folders; they need not exist.

    Attributes:
        make: Builds the screen of an id; to be set before one is shown.
        keep_place: Stores the window's place and size; to be set before it is closed.
    """

    def __init__(self, application: QApplication, paths: AppPaths) -> None:
        self.application = application
        look = read_look(paths.settings)
        self.theme = Theme(self.application)
        self.theme.apply(look.theme, look.text_size)
        self.languages = Languages(self.application)
        self.languages.use(look.language)
        geometry = WindowFile(paths.state / "window.bin")
        self.make: Callable[[str], QWidget] = _not_yet
        self.keep_place: Callable[[bytes], object] = geometry.save
        self.window = MainWindow(screen_specs(self._made), geometry.load, self._on_place_changed)

    def _made(self, screen_id: str) -> QWidget:
        return self.make(screen_id)

    def _on_place_changed(self, geometry: bytes) -> None:
        self.keep_place(geometry)

    def show(self) -> None:
        """Show the window and wait until it is painted; clicks and keys wait for the screens."""
        self.window.show_early()
        flags = QEventLoop.ProcessEventsFlag
        while not self.window.was_painted:
            self.application.processEvents(flags.ExcludeUserInputEvents | flags.WaitForMoreEvents)
        # Send what was painted to the display before anything else is done.
        self.application.processEvents(flags.ExcludeUserInputEvents)

    def hide(self) -> None:
        """Make room for a question that must be answered before there can be a screen."""
        self.window.hide()


def _not_yet(screen_id: str) -> QWidget:
    raise RuntimeError(f"{screen_id} is asked for before there is a program")
