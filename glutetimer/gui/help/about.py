# SPDX-License-Identifier: GPL-3.0-or-later
"""About: versions, licences, where the data is, and what the program is not."""

import platform
import sqlite3
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QUrl, Signal, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QWidget

from glutetimer import __version__
from glutetimer.gui.dialogs import Dialog
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.tall_page import take_what_is_left
from glutetimer.gui.widgets.text import breakable, muted


class Shipped(NamedTuple):
    """Something by others that comes along or is used.

    Attributes:
        name: What it is called.
        licence: Its licence.
        package: Its package, whose version is told; empty for none.
    """

    name: str
    licence: str
    package: str = ""


SHIPPED = (
    Shipped("Qt for Python (PySide6, shiboken6)", "LGPL-3.0", "PySide6-Essentials"),
    Shipped("pyqtgraph", "MIT", "pyqtgraph"),
    Shipped("NumPy", "BSD-3-Clause", "numpy"),
    Shipped("msgspec", "BSD-3-Clause", "msgspec"),
    Shipped("platformdirs", "MIT", "platformdirs"),
    Shipped("wakepy", "MIT", "wakepy"),
    Shipped("jeepney", "MIT", "jeepney"),
    Shipped("PyYAML", "MIT", "PyYAML"),
    Shipped("python-soundfile", "BSD-3-Clause", "soundfile"),
    Shipped("libsndfile", "LGPL-2.1-or-later"),
    Shipped("eSpeak NG, with its voices", "GPL-3.0-or-later", "espeakng-loader"),
    Shipped("Piper (optional)", "GPL-3.0-or-later", "piper-tts"),
    Shipped("fit-tool (optional)", "BSD-3-Clause", "fit-tool"),
    Shipped("Inter, the typeface", "SIL Open Font License 1.1"),
    Shipped("free-exercise-db, the additional exercises", "Unlicense (public domain)"),
    Shipped("GluteTimer’s own drawings, icons and sounds", "CC0 1.0 (public domain)"),
)


class AboutDialog(Dialog):
    """Says what runs here, under which licences, and where the data is.

    Args:
        parent: The window that it belongs to.
        folder: The folder with the user's data.

    Signals:
        licences_requested: The page about licences is to be shown.
    """

    licences_requested = Signal()

    def __init__(self, parent: QWidget, folder: Path) -> None:
        super().__init__(parent, f"GluteTimer {__version__}")
        self.setObjectName("about_dialog")
        self._folder = folder
        self._versions = muted(", ".join(f"{n} {v}" for n, v in versions()), wraps=True)
        self._versions.setObjectName("about_versions")
        self.body.addWidget(self._versions)
        self.body.addLayout(self._make_folder_row())
        self.body.addWidget(self._make_text(), 1)
        self._told = muted("", wraps=True)
        self._told.setObjectName("about_told")
        self._told.hide()
        self.body.addWidget(self._told)
        licences = self.add_button(self.tr("Licences"), "licences")
        licences.clicked.connect(self.licences_requested)
        self.add_button(self.tr("Copy"), "copy").clicked.connect(self._copy)
        close = self.add_button(self.tr("Close"), "close", primary=True)
        close.clicked.connect(self.accept)
        close.setFocus()
        self.resize(min(600, parent.width() - 40), min(600, parent.height() - 40))

    def _make_folder_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        words = self.tr("Your data: {folder}").format(folder=breakable(str(self._folder)))
        row.addWidget(muted(words, wraps=True), 1)
        show = QuietButton(self.tr("Show"))
        show.setObjectName("about_show_folder")
        show.setAccessibleName(self.tr("Show the folder with your data"))
        show.setAutoDefault(False)
        show.clicked.connect(self._show_folder)
        row.addWidget(show)
        return row

    def _make_text(self) -> QTextBrowser:
        """Return all that is to be read, in a view that scrolls: text may be large."""
        view = QTextBrowser()
        view.setObjectName("about_text")
        view.setAccessibleName(self.tr("What GluteTimer is made of, and its licences"))
        view.setOpenLinks(False)
        view.setTabChangesFocus(True)
        take_what_is_left(view)
        said = (
            self.tr(
                "An interval timer for isometric holds. It stays on your machine: no account, "
                "no network."
            ),
            self.tr(
                "GluteTimer is no medical advice and no medical device. If something hurts, stop."
            ),
            self.tr("Free software under the GNU GPL, version 3 or later. With thanks to:"),
        )
        view.setPlainText("\n\n".join([*said, "\n".join(shipped_lines())]))
        return view

    def _show_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            self._tell(self.tr("The folder could not be opened."))

    def _copy(self) -> None:
        lines = [f"{name} {number}" for name, number in versions()]
        QGuiApplication.clipboard().setText("\n".join([*lines, platform.platform(), ""]))
        self._tell(self.tr("The versions were copied."))

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.show()


def versions() -> list[tuple[str, str]]:
    """Return names and versions of the program and of what it stands on."""
    python = ".".join(str(part) for part in sys.version_info[:3])
    return [
        ("GluteTimer", __version__),
        ("Python", python),
        ("Qt", qVersion()),
        ("PySide6", pyside_version),
        ("SQLite", sqlite3.sqlite_version),
    ]


def shipped_lines() -> list[str]:
    """Return a line for each part by others that is there: its name, version and licence."""
    lines = []
    for part in SHIPPED:
        number = _version(part.package) if part.package else ""
        lines.append(f"{part.name}{f' {number}' if number else ''}: {part.licence}")
    return lines


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
