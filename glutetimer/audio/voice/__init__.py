# SPDX-License-Identifier: GPL-3.0-or-later
"""The voice: engines in processes of their own, a cache on disk, utterances for the cue stream."""
