# SPDX-License-Identifier: GPL-3.0-or-later
"""The Exercises screen: all exercises, one of them in full, and the form of one's own."""
