# SPDX-License-Identifier: GPL-3.0-or-later
"""The command palette: every command by a few letters of its words."""
