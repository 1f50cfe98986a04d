# SPDX-License-Identifier: GPL-3.0-or-later
"""The button that writes what Progress shows to files."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from glutetimer.gui.actions import tell_keys
from glutetimer.gui.progress.source import ProgressFiles, TotalsRepository
from glutetimer.gui.progress.weeks_page import WeeksPage
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.wording import reason_words
from glutetimer.ports import StorageError

if TYPE_CHECKING:
    from glutetimer.gui.progress.calendar_card import CalendarCard
    from glutetimer.gui.progress.pictures import Picture
    from glutetimer.gui.progress.plot_card import PlotCard


class ExportButton(QuietButton):
    """Offers every form of file; asks where it goes, and writes it whole or not at all.

    Signals:
        told(str): A file was written, or why it was not.
    """

    told = Signal(str)

    def __init__(
        self,
        page: WeeksPage,
        totals: TotalsRepository,
        files: ProgressFiles,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "export", parent)
        self.setText(self.tr("Export"))
        self.setObjectName("progress_export")
        tell_keys(self, "export_chart")
        self._page, self._totals, self._files = page, totals, files
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        page.beside.made.connect(self._fill_menu)
        self._menu.aboutToShow.connect(self._name_days)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the user's text size: shown again, a button with a menu would lose it."""
        super().showEvent(event)
        self.follow_theme()

    def open_menu(self) -> None:
        """Show what can be exported, below the button."""
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _fill_menu(self) -> None:
        self._days = QAction(self._menu)
        self._menu.addAction(self._days)
        self._days.setObjectName("progress_export_days")
        self._days.setEnabled(False)
        self._offer_pictures()
        self._offer_weeks()
        self._menu.addSeparator()
        self._offer_small_pictures()
        self._offer_tables()

    def _name_days(self) -> None:
        """Head what is about the weeks in view by their days."""
        self._page.beside.make()
        self._days.setText(self._page.chart_card.range_words)

    def _offer_pictures(self) -> None:
        self._offer(self.tr("Picture (PNG)"), "progress.png", partial(_png, self._page.chart_card))
        self._offer(
            self.tr("Picture that scales (SVG)"),
            "progress.svg",
            partial(_svg, self._page.chart_card),
        )
        self._offer(self.tr("Report to print (PDF)"), "training-report.pdf", self._pdf)

    def _offer_small_pictures(self) -> None:
        menu = self._menu.addMenu(self.tr("Pictures beside the chart"))
        for card in self._page.beside.cards.pictures:
            png, svg = partial(_png, card), partial(_svg, card)
            words = (self.tr("{title} (PNG)"), self.tr("{title} (SVG)"))
            for suffix, form, make in zip(("png", "svg"), words, (png, svg), strict=True):
                name = f"{card.objectName()}.{suffix}"
                action = self._offer(form.format(title=card.title), name, make, menu)
                menu.aboutToShow.connect(partial(_enable_if_drawn, action, card))

    def _offer_weeks(self) -> None:
        page, files = self._page, self._files
        weeks_csv = lambda: files.weeks_csv(page.weeks, page.names.of)  # noqa: E731
        weeks_json = lambda: files.weeks_json(page.weeks, page.names.of)  # noqa: E731
        self._offer(self.tr("Weeks for spreadsheets (CSV)"), "weeks.csv", weeks_csv)
        self._offer(self.tr("Weeks for programs (JSON)"), "weeks.json", weeks_json)

    def _offer_tables(self) -> None:
        files = self._files
        self._offer(self.tr("All holds for spreadsheets (CSV)"), "holds.csv", files.holds_csv)
        self._offer(self.tr("All holds for programs (JSON)"), "holds.json", files.holds_json)
        self._offer(self.tr("Workouts for calendars (ICS)"), "workouts.ics", files.calendar)
        self._offer(
            self.tr("Workouts for sports programs (FIT)"), "workouts-fit.zip", files.fit_zip
        )

    def _offer(
        self, text: str, name: str, make: Callable[[], bytes], menu: QMenu | None = None
    ) -> QAction:
        action = (menu or self._menu).addAction(text)
        action.setObjectName(name)

        def ask() -> None:
            from glutetimer.gui.dialogs import ask_for_file_to_save

            suffix = Path(name).suffix
            ask_for_file_to_save(
                self, text, name, f"{text} (*{suffix})", lambda path: self.write(path, make)
            )

        action.triggered.connect(ask)
        return action

    def ask_for_fit(self, workout_id: str) -> None:
        """Ask where one workout goes as a file for sports programs, and write it."""
        from glutetimer.gui.dialogs import ask_for_file_to_save

        words = self.tr("Workout for sports programs (FIT)")
        make = lambda: self._files.fit(workout_id)  # noqa: E731
        ask_for_file_to_save(
            self, words, "workout.fit", f"{words} (*.fit)", lambda path: self.write(path, make)
        )

    def write(self, path: Path, make: Callable[[], bytes]) -> None:
        """Write a file and tell what came of it."""
        try:
            self._files.write(path, make())
        except StorageError as error:
            words = self.tr("{file} can't be written: {reason}. Choose another folder.")
            is_of_file = isinstance(error.__cause__, OSError)
            reason = reason_words(error)
            self.told.emit(words.format(file=path.name, reason=reason) if is_of_file else reason)
        else:
            self.told.emit(self.tr("{file} was written.").format(file=path.name))

    def _pdf(self) -> bytes:
        from glutetimer.gui.progress.report import pdf_of
        from glutetimer.gui.progress.report_content import report_of

        chart, weeks = self._page.shown(), len(self._page.weeks)
        return pdf_of(report_of(self._totals, chart.names.catalogue, chart, weeks))


def _png(picture: "Picture") -> bytes:
    from glutetimer.gui.progress.pictures import png_of

    return png_of(picture)


def _svg(picture: "Picture") -> bytes:
    from glutetimer.gui.progress.pictures import svg_of

    return svg_of(picture)


def _enable_if_drawn(action: QAction, card: "CalendarCard | PlotCard") -> None:
    action.setEnabled(card.has_values)
