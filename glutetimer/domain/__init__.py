# SPDX-License-Identifier: GPL-3.0-or-later
"""The training itself, in pure Python: no Qt, no files, no clock, no words for people."""
