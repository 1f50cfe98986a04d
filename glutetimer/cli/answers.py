# SPDX-License-Identifier: GPL-3.0-or-later
"""How commands answer: with data for other programs, or with why they could not be done."""

import json


class CommandError(Exception):
    """A command could not be done; the message says why and what helps."""


def print_json(document: object) -> int:
    """Print data for other programs and return the exit code for done."""
    print(json.dumps(document, ensure_ascii=False, indent=2))
    return 0
