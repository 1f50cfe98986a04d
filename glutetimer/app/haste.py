# SPDX-License-Identifier: GPL-3.0-or-later
"""Two habits of Python and PySide6 that cost a start a fifth of its time and bring it nothing."""

import builtins
import gc


def hurry() -> None:
    """Load PySide6 without them; ``settle`` once the window is painted.

    Python looks for rubbish in what was made, again and again; but what a start makes, stays.
    PySide6 replaces Python's ``import`` by one of its own that reads the source of every module
    that it meets, and keeps it, to see whether the module asks for a ``__feature__``: none does.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def settle() -> None:
    """Look for rubbish again, but not in what was made so far."""
    gc.freeze()
    gc.enable()
