# SPDX-License-Identifier: GPL-3.0-or-later
"""The backups of the database, to be put back."""
