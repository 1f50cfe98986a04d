# SPDX-License-Identifier: GPL-3.0-or-later
"""The Train screen: the next circuit, ready to be started by one key."""
