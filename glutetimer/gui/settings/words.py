# SPDX-License-Identifier: GPL-3.0-or-later
"""What there is to read about a setting."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Words(NamedTuple):
    """What there is to read about a setting.

    Attributes:
        name: What is set.
        about: One line about it; empty for none.
        more: Other words that people look for, parted by blanks.
        zero: What 0 is shown as; empty for the number.
        choices: What each choice is called, by its word in files.
    """

    name: str
    about: str = ""
    more: str = ""
    zero: str = ""
    choices: Mapping[str, str] = MappingProxyType({})
