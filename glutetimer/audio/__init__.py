# SPDX-License-Identifier: GPL-3.0-or-later
"""The cue stream: one continuous stream that cues are mixed into at exact sample positions."""
