# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept: circuits and history in SQLite, settings and window in files; knows no Qt."""
