# SPDX-License-Identifier: GPL-3.0-or-later
"""The data of the user, opened for one command, with what ships named in the user's language."""

import argparse
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from glutetimer import app
from glutetimer.cli.words import ENGLISH, language, translation

if TYPE_CHECKING:
    from collections.abc import Iterator

# What other programs read names exercises in English, whoever's settings are in force.
_FOR_PROGRAMS = ("json", "csv", "history")
# What is stored keeps the names that it has: the window gives them.
_STORING = ("import", "imports")


@contextmanager
def opened(options: argparse.Namespace) -> "Iterator[app.Core]":
    """Open everything that commands need.

    Raises:
        StorageError: If the database could not be used.
        DataFolderError: If a folder can't be written.
    """
    with app.open_core(options.data_dir) as core:
        if language() != ENGLISH:
            _speak(core, options)
        yield core


def _speak(core: "app.Core", options: argparse.Namespace) -> None:
    if any(getattr(options, form, None) for form in _FOR_PROGRAMS):
        return
    core.translate = translation()
    if options.command not in _STORING:
        with suppress(ImportError):  # without Qt all is in English, see `cli.words`
            from glutetimer.app.shipped_names import NamedCircuits

            core.circuits = NamedCircuits(core.database, language())
