# SPDX-License-Identifier: GPL-3.0-or-later
"""The report to print, made without a window."""

import os
from datetime import timedelta

from glutetimer.app.core import Core
from glutetimer.domain.volume import start_of_week
from glutetimer.domain.weeks import Split, WorkoutSearch


def report_pdf(core: Core, weeks: int) -> bytes:
    """Return the report of the last weeks, this one included, as a PDF.

    It needs Qt for the letters, but neither a screen nor a window.
    """
    if "DISPLAY" not in os.environ and "WAYLAND_DISPLAY" not in os.environ:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from glutetimer.app.window import qt_application
    from glutetimer.gui.progress.report import pdf_of
    from glutetimer.gui.progress.source import read_weeks

    # Kept alive until the letters are drawn.
    application = QGuiApplication.instance() or qt_application()
    today = core.clock.now().date()
    week_start = core.settings.load().week_start
    first = start_of_week(today - timedelta(weeks=weeks - 1), week_start)
    shown = read_weeks(core.totals, (first, today), week_start, Split.EXERCISE, core.catalogue)
    workouts = core.totals.find_workouts(WorkoutSearch(first=first, last=shown[-1].end))
    data = pdf_of(shown, workouts, today)
    del application
    return data
