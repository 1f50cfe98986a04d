# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine around the program: display, keeping awake, keys, notifications, other players."""
