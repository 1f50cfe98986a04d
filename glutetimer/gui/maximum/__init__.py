# SPDX-License-Identifier: GPL-3.0-or-later
"""The maximum-hold test: what is tested, what it found, and which circuits train with it."""
