# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide, the page of keys, what is new, and About; loaded when it is first asked for."""
