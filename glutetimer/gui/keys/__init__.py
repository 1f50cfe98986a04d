# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys of the program: shown, searched, and chosen anew."""
