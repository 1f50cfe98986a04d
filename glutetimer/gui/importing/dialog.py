# SPDX-License-Identifier: GPL-3.0-or-later
"""What would come in with some files, shown before any of it does."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.import_report import ImportReport
from glutetimer.gui.dialogs import Dialog
from glutetimer.gui.importing.exercise_choices import ExerciseChoices, unsure_names
from glutetimer.gui.importing.file_card import FileCard
from glutetimer.gui.importing.words import amounts_words, file_count_words
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.tab_order import keep_in_order
from glutetimer.gui.widgets.tall_page import scroll_by_key
from glutetimer.gui.widgets.text import TextLabel, Tone, muted

_USUAL_SIZE = QSize(760, 700)


class ImportDialog(Dialog):
    """Shows that files are read, then what they hold, and takes what the user wants of it.

    Closing it at any time leaves everything as it was.

    Args:
        parent: The window that it belongs to.
        catalogue: The exercises.
        count: Number of files.

    Signals:
        import_confirmed: What is wanted is to be stored: a list of ImportReport, and the choices
            of exercises, as ``ports.Importer.store`` takes them.
    """

    import_confirmed = Signal(object, object)

    def __init__(self, parent: QWidget | None, catalogue: Catalogue, count: int) -> None:
        super().__init__(parent, self.tr("Import"))
        self.setObjectName("import_dialog")
        self._catalogue = catalogue
        self._cards: list[FileCard] = []
        self._choices: ExerciseChoices | None = None
        self._busy = muted()
        self._busy.setObjectName("import_busy")
        self._busy.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._problem = TextLabel("", tone=Tone.BAD, wraps=True)
        self._problem.setObjectName("import_problem")
        self._problem.hide()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._busy)
        self._pages.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.body.addWidget(self._pages, 1)
        self.body.addWidget(self._problem)
        self._cancel = self.add_button(self.tr("Cancel"), "cancel")
        self._cancel.clicked.connect(self.reject)
        self._confirm = self.add_button(self.tr("Import"), "confirm", primary=True)
        self._confirm.clicked.connect(self._on_confirmed)
        room = parent.size() - QSize(Space.XXL, Space.XXL) if parent else _USUAL_SIZE
        self.resize(_USUAL_SIZE.boundedTo(room))
        self._show_busy(self.tr("Reading {files}…").format(files=file_count_words(count)))

    def show_reports(self, reports: Sequence[ImportReport]) -> None:
        """Show what was read."""
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, Space.M, 0)
        column.setSpacing(Space.L)
        unsure = unsure_names(report for report in reports if not report.refused)
        self._cards = [FileCard(report) for report in reports]
        for card in self._cards:
            card.changed.connect(self._tell_what_comes)
            column.addWidget(card)
        if unsure:
            self._choices = ExerciseChoices(unsure, self._catalogue)
            column.addWidget(self._choices)
        column.addStretch(1)
        page = _scrolling(column)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        keep_in_order(self)
        self._tell_what_comes()
        (self._confirm if self._confirm.isEnabled() else self._cancel).setFocus()

    def show_problem(self, words: str) -> None:
        """Say what could not be read or stored; what was read can be tried again."""
        self._problem.setText(words)
        self._problem.show()
        if self._cards:
            self._pages.setCurrentIndex(1)
            self._tell_what_comes()
        else:
            self._busy.clear()
            self._offer_nothing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the page be read by keys as well, where nothing on it takes the focus."""
        page = self._pages.currentWidget()
        if not (isinstance(page, QScrollArea) and scroll_by_key(page, event)):
            super().keyPressEvent(event)

    def _wanted(self) -> list[ImportReport]:
        chosen = [card.chosen() for card in self._cards]
        return [report for report in chosen if not report.is_empty]

    def _tell_what_comes(self) -> None:
        """Say on the button what it would do."""
        found = amounts_words(self._wanted())
        if not found and not any(card.can_come_in for card in self._cards):
            self._offer_nothing()
            return
        words = self.tr("Import {found}").format(found=found)
        self._confirm.setText(words if found else self.tr("Import"))
        self._confirm.setEnabled(bool(found))
        self._confirm.show()
        self._cancel.setEnabled(True)

    def _offer_nothing(self) -> None:
        self._confirm.hide()
        self._confirm.setEnabled(False)
        self._cancel.setText(self.tr("Close"))
        self._cancel.setEnabled(True)

    def _show_busy(self, words: str) -> None:
        self._busy.setText(words)
        self._confirm.setEnabled(False)
        self._pages.setCurrentWidget(self._busy)

    def _on_confirmed(self) -> None:
        wanted = self._wanted()
        choices = self._choices.choices() if self._choices else {}
        self._problem.hide()
        self._show_busy(self.tr("Importing…"))
        self._cancel.setEnabled(False)
        self.import_confirmed.emit(wanted, choices)

    def reject(self) -> None:
        """Close, unless something is being stored just now."""
        if self._cancel.isEnabled():
            super().reject()


class _Page(QWidget):
    """Contents that scroll, as high as they are at their present width."""

    def minimumSizeHint(self) -> QSize:
        """Return the height that the words take, not the one of the narrowest column."""
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return least
        return QSize(least.width(), layout.heightForWidth(max(self.width(), least.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def _scrolling(column: QVBoxLayout) -> QScrollArea:
    page = _Page()
    page.setLayout(column)
    area = QScrollArea()
    area.setObjectName("import_preview")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
