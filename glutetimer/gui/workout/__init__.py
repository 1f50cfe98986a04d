# SPDX-License-Identifier: GPL-3.0-or-later
"""The screen that leads through a workout."""
