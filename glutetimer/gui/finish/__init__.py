# SPDX-License-Identifier: GPL-3.0-or-later
"""The screen that shows what a workout came to, before it is kept."""
