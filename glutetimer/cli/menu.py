# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer desktop``: into the menu of the desktop, and out of it."""

import argparse
import sys

from glutetimer.cli.words import say
from glutetimer.desktop import menu_entry
from glutetimer.domain.said import said


class MenuError(Exception):
    """It could not be done; the message says why and what helps."""


def change_menu(options: argparse.Namespace) -> int:
    """Put the program into the menu, or take it out.

    Raises:
        MenuError: If it can't be done.
    """
    if sys.platform in {"win32", "darwin"}:
        raise MenuError(said("This system has no such menu; its own installer or Dock does that."))
    share = menu_entry.user_share()
    try:
        if options.what == "install":
            menu_entry.install(share, menu_entry.own_command())
            added = say(
                "GluteTimer is in the menu now, and opens .glutetimer files ({folder}).",
                folder=share,
            )
            print(added)
        elif menu_entry.remove(share):
            print(say("GluteTimer is out of the menu. Your circuits and your history stay."))
        else:
            print(say("There was nothing of GluteTimer in {folder}.", folder=share))
    except (OSError, ValueError) as error:
        raise MenuError(
            said("The menu in {folder} can't be changed: {error}.", folder=share, error=error)
        ) from error
    return 0
