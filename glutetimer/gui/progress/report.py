# SPDX-License-Identifier: GPL-3.0-or-later
"""The report for a physiotherapist: figures and charts on a page, then tables, to print."""

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from glutetimer.gui.colours import LIGHT
from glutetimer.gui.progress.paged_tables import PagedTables, paper_font
from glutetimer.gui.progress.report_content import Report
from glutetimer.gui.progress.report_page import FirstPage
from glutetimer.gui.progress.report_tables import tables_html
from glutetimer.gui.wording import date_words

translate = QCoreApplication.translate

_DPI = 96
_MARGIN_MM = 16
_FOOT_PX = 30
_FOOT_TEXT_PX = 10
# Where letter paper is usual (CLDR, "paperSize").
_LETTER = {
    QLocale.Country.Belize,
    QLocale.Country.Canada,
    QLocale.Country.Chile,
    QLocale.Country.Colombia,
    QLocale.Country.CostaRica,
    QLocale.Country.ElSalvador,
    QLocale.Country.Guatemala,
    QLocale.Country.Mexico,
    QLocale.Country.Nicaragua,
    QLocale.Country.Panama,
    QLocale.Country.Philippines,
    QLocale.Country.PuertoRico,
    QLocale.Country.UnitedStates,
    QLocale.Country.Venezuela,
}


def paper_of(locale: QLocale) -> QPageSize.PageSizeId:
    """Return the paper that is usual in a country: letter or A4."""
    is_letter = locale.territory() in _LETTER
    return QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4


def pdf_of(report: Report, paper: QPageSize.PageSizeId | None = None) -> bytes:
    """Return the report as a PDF.

    Args:
        report: What it tells.
        paper: Its size; None for that of the system's country.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(translate("report", "Training report"))
    writer.setCreator("GluteTimer")
    writer.setPageSize(QPageSize(paper_of(QLocale.system()) if paper is None else paper))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter(writer)
    _draw(painter, writer, report)
    painter.end()
    del writer
    buffer.close()
    return bytes(buffer.data().data())


def _draw(painter: QPainter, writer: QPdfWriter, report: Report) -> None:
    sheet = QRectF(0, 0, writer.width(), writer.height())
    room = sheet.adjusted(0, 0, 0, -_FOOT_PX)
    tables = PagedTables(tables_html(report), room.size())
    count = 1 + len(tables.pages)
    FirstPage(painter, room, report).draw()
    _draw_foot(painter, sheet, report, (1, count))
    for number in range(2, count + 1):
        writer.newPage()
        tables.draw(painter, number - 2)
        _draw_foot(painter, sheet, report, (number, count))


def _draw_foot(painter: QPainter, sheet: QRectF, report: Report, number: tuple[int, int]) -> None:
    """Write whose page it is, what it is not, and its number."""
    painter.setFont(paper_font(_FOOT_TEXT_PX))
    painter.setPen(QColor(LIGHT.muted))
    line = QRectF(sheet.left(), sheet.bottom() - 14, sheet.width(), 14)
    days = [date_words(day, with_year=True) for day in (report.first, report.last)]
    made_by = translate("report", "Made with GluteTimer. This is not medical advice.")
    page = translate("report", "Page {number} of {pages}")
    flags = Qt.AlignmentFlag
    painter.drawText(line, int(flags.AlignLeft), " – ".join(days))
    painter.drawText(line, int(flags.AlignHCenter), made_by)
    words = page.format(number=number[0], pages=number[1])
    painter.drawText(line, int(flags.AlignRight), words)
