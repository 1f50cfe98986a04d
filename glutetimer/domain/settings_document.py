# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings that come from a file, or the reason why they can't."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any


class Reason(Enum):
    """Why settings can't be taken from a file."""

    NO_JSON = "no JSON"
    NO_SETTINGS = "no settings"
    NEWER = "newer"
    TWICE = "twice"
    VALUE = "value"


class SettingsRefusedError(ValueError):
    """None of the settings of a file can be taken.

    Attributes:
        reason: Why.
        name: The setting that is the reason, as the file names it; empty for none.
        value: Its value as it stands in the file, shortened.
    """

    def __init__(self, reason: Reason, name: str = "", value: str = "") -> None:
        super().__init__(f"{reason.value}: {name} {value}".strip())
        self.reason, self.name, self.value = reason, name, value


@dataclass(frozen=True, slots=True)
class SettingsDocument:
    """What a file says.

    Attributes:
        values: The settings by name, each within its range.
        unknown: Names that this version does not know; they are left out.
    """

    values: Mapping[str, Any]
    unknown: tuple[str, ...] = ()
