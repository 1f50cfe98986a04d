# SPDX-License-Identifier: GPL-3.0-or-later
"""The question what to go on with when the database is damaged."""
