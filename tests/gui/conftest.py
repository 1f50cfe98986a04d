# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test of the interface finds."""

from importlib import import_module

import pytest

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
