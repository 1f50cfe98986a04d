# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of commands, and the keys that give them."""
