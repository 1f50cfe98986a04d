# SPDX-License-Identifier: GPL-3.0-or-later
"""Files in and out of the window: preview of what comes in, dropping, sharing."""
