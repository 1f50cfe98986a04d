# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test of the interface finds."""

import gc
from importlib import import_module

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from glutetimer.gui.progress.chart_loading import CHART
from glutetimer.gui.theme import Theme

# Else the first test that opens Progress would see it while a thread loads what draws the chart.
import_module(CHART)


@pytest.fixture(scope="module")
def theme(qapp):
    """Return the program's look, applied."""
    theme = Theme(qapp)
    theme.apply("dark")
    return theme


@pytest.fixture(autouse=True)
def _gone(qapp):
    """Let what a test has closed go at once, and in its own thread.

    Whatever waits to be deleted may be found by Python's search for rubbish first, which deletes
    parts of a window in any order, some of them twice, in whatever thread comes by.
    """
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(1)
    gc.enable()
