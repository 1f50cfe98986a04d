# SPDX-License-Identifier: GPL-3.0-or-later
"""Circuits from the clipboard: files that were copied, or the text of a letter or a web page."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from glutetimer.app.window import Program
    from glutetimer.gui.importing.dialog import ImportDialog

translate = QCoreApplication.translate


def paste(program: "Program") -> "ImportDialog | None":
    """Show what is on the clipboard as files are shown; say so if it can't be imported."""
    # None where a system has no clipboard, or nobody has put anything there.
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data else []
    text = data.text() if data else ""
    nothing = translate("files", "There are no files and no text on the clipboard.")
    objection = program.files.objection() or ("" if paths or text.strip() else nothing)
    notice = program.window.notice
    if objection:
        notice.show_text(objection)
        return None
    if notice.text == nothing:
        notice.hide()
    return program.files.preview(paths) if paths else _preview_text(program, text)


def _preview_text(program: "Program", text: str) -> "ImportDialog | None":
    """Let a text be read as any file is: a circuit without a name gets that of the file."""
    folder = TemporaryDirectory()
    path = Path(folder.name) / f"{translate('files', 'Clipboard')}.txt"
    path.write_text(text, "utf-8", errors="replace")
    dialog = program.files.preview([path])
    if dialog is None:
        folder.cleanup()
    else:
        dialog.finished.connect(lambda _code: folder.cleanup())
    return dialog
