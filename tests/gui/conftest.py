# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test of the interface finds."""

from importlib import import_module

from glutetimer.gui.progress.chart_loading import CHART

# Else the first test that opens Progress would see it while a thread loads what draws the chart.
import_module(CHART)
