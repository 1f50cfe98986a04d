# SPDX-License-Identifier: GPL-3.0-or-later
"""The values of the selected steps, beside the blocks."""
