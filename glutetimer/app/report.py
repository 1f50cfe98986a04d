# SPDX-License-Identifier: GPL-3.0-or-later
"""The report to print, made without a window."""

import os
from datetime import timedelta
from typing import TYPE_CHECKING

from glutetimer.app.core import Core
from glutetimer.domain.volume import start_of_week
from glutetimer.domain.weeks import MS_PER_MINUTE, Metric, Split

if TYPE_CHECKING:
    from glutetimer.gui.progress.chart_card import Shown

_LEAD_IN_WEEKS = 8


def report_pdf(core: Core, weeks: int) -> bytes:
    """Return the report of the last weeks, this one included, as a PDF.

    It needs Qt for letters and lines, but neither a screen nor a window.
    """
    # Where a screen is named but not there, Qt would end the process.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from glutetimer.app.languages import Languages, take_language
    from glutetimer.app.shell import qt_application
    from glutetimer.gui.fonts import base_font, load_typeface
    from glutetimer.gui.progress.report import pdf_of
    from glutetimer.gui.progress.report_content import report_of

    running = QApplication.instance()
    if running is None:
        # Both are kept alive until all is drawn.
        application = qt_application()
        languages = Languages(application)
        load_typeface()
        application.setFont(base_font())
        take_language(languages, core)
    return pdf_of(report_of(core.totals, core.catalogue, _chart(core, weeks), weeks))


def _chart(core: Core, weeks: int) -> "Shown":
    """Return what the chart shows of the last weeks, by exercise."""
    from glutetimer.gui.progress.chart_card import Shown
    from glutetimer.gui.progress.source import read_weeks
    from glutetimer.gui.progress.stacks import Window
    from glutetimer.gui.progress.words import Names

    settings, today, window = core.settings.load(), core.clock.now().date(), Window.of(weeks)
    lead_in = _LEAD_IN_WEEKS if window.each == 1 else 0
    first, last = window.days(today)
    days = first - timedelta(weeks=lead_in), last
    catalogue, week_start = core.catalogue, settings.week_start
    read = read_weeks(core.totals, days, week_start, Split.EXERCISE, catalogue, window.each)
    return Shown(
        read[lead_in:],
        read[:lead_in],
        (),
        Metric.TENSION,
        Names(Split.EXERCISE, catalogue, {}),
        today,
        week_start,
        settings.weekly_goal_s * 1000 / MS_PER_MINUTE,
        start_of_week(core.history.first_day() or today, week_start),
        weeks,
    )
