# SPDX-License-Identifier: GPL-3.0-or-later
"""Files into the window: chosen, dropped, or given at the start."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from shiboken6 import isValid

from glutetimer.domain.circuit import Circuit
from glutetimer.gui.wording import said_words
from glutetimer.ports import StorageError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from glutetimer.app.sharing import Sharing
    from glutetimer.app.window import Program
    from glutetimer.domain.import_report import ImportOutcome, ImportReport, PastImport
    from glutetimer.gui.circuits.screen import CircuitsScreen
    from glutetimer.gui.importing.background import Background
    from glutetimer.gui.importing.dialog import ImportDialog
    from glutetimer.gui.importing.past_dialog import PastImportsDialog
    from glutetimer.ports import Importer

translate = QCoreApplication.translate


class Files(QObject):
    """Takes files into the program that is open in the window.

    Args:
        program: The window with all that is behind it.
    """

    def __init__(self, program: "Program") -> None:
        super().__init__(program)
        self._program = program
        self._core = program.core
        self._dialog: ImportDialog | None = None
        self._next: list[Path] = []

    def open_ways_in(self) -> None:
        """Let files be dropped onto the window, and chosen by a key on every screen."""
        from glutetimer.gui.actions import build_action
        from glutetimer.gui.importing.drop_hint import FileDrops

        window = self._program.window
        window.addAction(build_action("import", window, self.choose))
        drops = FileDrops(window, self.objection)
        drops.files_dropped.connect(self.preview)
        drops.refused.connect(window.notice.show_text)

    def close(self) -> None:
        """Show nothing more of what is being done; it is done all the same."""
        self._background.forget_all()

    def objection(self) -> str:
        """Return why nothing can come in now; empty if it can."""
        if "controller" in vars(self._program) and self._program.controller.is_under_way:
            return translate("files", "A workout is running. Import the files when it is over.")
        return ""

    @Slot()
    def choose(self) -> "QFileDialog | None":
        """Ask for files and show what is in them."""
        from glutetimer.gui.dialogs import ask_for_files_to_open

        if objection := self.objection():
            self._program.window.notice.show_text(objection)
            return None
        return ask_for_files_to_open(
            self._program.window,
            translate("files", "Import"),
            translate(
                "files",
                "Circuits and exports (*.glutetimer *.json *.csv *.txt *.yml *.yaml *.zip *.db "
                "*.sqlite *.feeel *.fitnotes *.bak);;All files (*)",
            ),
            self.preview,
        )

    @Slot(object)
    def preview(self, paths: Sequence[Path]) -> "ImportDialog | None":
        """Read files in the background and show what is in them; nothing comes in yet.

        Files that come while others are shown follow them.
        """
        from glutetimer.gui.importing.dialog import ImportDialog

        if self._dialog is not None or not paths:
            self._next += paths
            return None
        dialog = ImportDialog(self._program.window, self._core.catalogue, len(paths))
        self._dialog = dialog
        number = self._background.begin(
            partial(self.importer.read, paths), dialog.show_reports, dialog.show_problem
        )
        dialog.finished.connect(lambda _code: self._on_closed(number))
        dialog.import_confirmed.connect(self._store)
        dialog.open()
        return dialog

    @Slot()
    def show_imports(self) -> "PastImportsDialog | None":
        """Show what was imported, to be undone or brought back."""
        from glutetimer.gui.importing.past_dialog import PastImportsDialog

        window = self._program.window
        try:
            dialog = PastImportsDialog(window, self.importer.imports())
        except StorageError as error:
            window.notice.show_text(said_words(error))
            return None
        dialog.undo_requested.connect(partial(self._change_import, dialog, self.importer.undo))
        dialog.redo_requested.connect(partial(self._change_import, dialog, self.importer.redo))
        dialog.open()
        return dialog

    def _change_import(
        self, dialog: "PastImportsDialog", change: Callable[[str], None], import_id: str
    ) -> None:
        """Undo an import or bring it back, and show it so if the dialog is still there."""

        def done(imports: "Sequence[PastImport]") -> None:
            self._program.refresh()
            if isValid(dialog):
                dialog.show_imports(imports)

        def failed(words: str) -> None:
            (dialog.show_problem if isValid(dialog) else self._program.window.notice.show_text)(
                words
            )

        def work() -> "Sequence[PastImport]":
            change(import_id)
            return self.importer.imports()

        self._background.begin(work, done, failed)

    @cached_property
    def sharing(self) -> "Sharing":
        """Return what gives circuits and the history out."""
        from glutetimer.app.sharing import Sharing

        return Sharing(self._program.window, self._core, self._background)

    @cached_property
    def _background(self) -> "Background":
        from glutetimer.gui.importing.background import Background

        return Background(self)

    @cached_property
    def importer(self) -> "Importer":
        """Return what reads and stores files, from any thread."""
        from glutetimer.app.imports import FileImporter

        return FileImporter(self._core)

    def _on_closed(self, number: int) -> None:
        self._background.forget(number)
        self._dialog = None
        if self._next:
            paths, self._next = self._next, []
            QTimer.singleShot(0, self, lambda: self.preview(paths))

    @Slot(object, object)
    def _store(self, reports: "Sequence[ImportReport]", choices: Mapping[str, str]) -> None:
        dialog = self._dialog
        if dialog is not None:
            self._background.begin(
                partial(self.importer.store, reports, choices), self._tell, dialog.show_problem
            )

    def _tell(self, outcome: "ImportOutcome") -> None:
        """Close the dialog, show what came in and offer to undo it."""
        from glutetimer.app.memory import give_back
        from glutetimer.gui.importing.words import imported_words

        give_back()
        if self._dialog is not None:
            self._dialog.accept()
        window = self._program.window
        self._show([circuit for report in outcome.reports for circuit in report.circuits])
        if outcome.import_id is None:
            window.notice.show_text(translate("files", "All of it was there already."))
            return
        import_id = outcome.import_id
        window.undo_bar.offer(imported_words(outcome.reports), lambda: self._undo(import_id))

    def _show(self, circuits: Sequence[Circuit]) -> None:
        """Show where the first circuit that came in stands; else what there is now."""
        window = self._program.window
        before = window.current_id
        window.show_screen("circuits" if circuits else before)
        if window.current_id == before:
            self._program.refresh()
        if circuits:
            screen = cast("CircuitsScreen", window.screen_widget("circuits"))
            screen.show_list_at(circuits[0].id)

    def _undo(self, import_id: str) -> None:
        self._background.begin(
            partial(self.importer.undo, import_id),
            lambda _nothing: self._program.refresh(),
            self._program.window.notice.show_text,
        )
