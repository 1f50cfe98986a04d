# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes in and goes out as files, and what ships as data files; knows no Qt."""
