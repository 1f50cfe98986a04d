# SPDX-License-Identifier: GPL-3.0-or-later
"""What Python's reader of command lines says by itself, in the user's language.

It asks ``gettext`` for its texts by a name of its own module, where ours is put instead.
"""

import argparse
import gettext

from glutetimer.cli.words import ENGLISH, language, words
from glutetimer.domain.said import Said, said

TEXTS = (
    said(" (default: %(default)s)"),
    said("%(heading)s:"),
    said("%(prog)s: error: %(message)s\n"),
    said("ambiguous option: %(option)s could match %(matches)s"),
    said("argument %(argument_name)s: %(message)s"),
    said("can't open '%(filename)s': %(error)s"),
    said("expected %s argument"),
    said("expected %s arguments"),
    said("expected at least one argument"),
    said("expected at most one argument"),
    said("expected one argument"),
    said("ignored explicit argument %r"),
    said("invalid %(type)s value: %(value)r"),
    said("invalid choice: %(value)r (choose from %(choices)s)"),
    said("invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)"),
    said("not allowed with argument %s"),
    said("one of the arguments %s is required"),
    said("options"),
    said("positional arguments"),
    said("show program's version number and exit"),
    said("show this help message and exit"),
    said("the following arguments are required: %s"),
    said("unknown parser %(parser_name)r (choices: %(choices)s)"),
    said("unrecognized arguments: %s"),
    said("usage: "),
)


def let_argparse_speak() -> None:
    """Let every parser that is made from now on speak the user's language."""
    ours = {"_": _translated, "ngettext": _plural}
    usual = {"_": gettext.gettext, "ngettext": gettext.ngettext}
    vars(argparse).update(usual if language() == ENGLISH else ours)


def _translated(text: str) -> str:
    return words(Said(text, {}))


def _plural(one: str, more: str, count: int) -> str:
    return _translated(one if count == 1 else more)
