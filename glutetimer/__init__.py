# SPDX-License-Identifier: GPL-3.0-or-later
"""GluteTimer: an interval timer for isometric holds."""

__version__ = "0.1.0"
