# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer desktop``: into the menu of the desktop, and out of it."""

import argparse
import sys

from glutetimer.desktop import menu_entry


class MenuError(Exception):
    """It could not be done; the message says why and what helps."""


def change_menu(options: argparse.Namespace) -> int:
    """Put the program into the menu, or take it out.

    Raises:
        MenuError: If it can't be done.
    """
    if sys.platform in {"win32", "darwin"}:
        raise MenuError("This system has no such menu; its own installer or Dock does that.")
    share = menu_entry.user_share()
    try:
        if options.what == "install":
            menu_entry.install(share, menu_entry.own_command())
            print(f"GluteTimer is in the menu now, and opens .glutetimer files ({share}).")
        elif menu_entry.remove(share):
            print("GluteTimer is out of the menu. Your circuits and your history stay.")
        else:
            print(f"There was nothing of GluteTimer in {share}.")
    except (OSError, ValueError) as error:
        raise MenuError(f"The menu in {share} can't be changed: {error}.") from error
    return 0
