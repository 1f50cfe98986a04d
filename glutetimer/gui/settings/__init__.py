# SPDX-License-Identifier: GPL-3.0-or-later
"""The Settings screen: every choice, applied at once."""
