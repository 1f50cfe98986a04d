# SPDX-License-Identifier: GPL-3.0-or-later
"""The Progress screen: completed volume over the weeks."""
