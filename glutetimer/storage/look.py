# SPDX-License-Identifier: GPL-3.0-or-later
"""What the empty window must know of the settings, read before anything else is loaded."""

import json
from pathlib import Path
from typing import NamedTuple

from glutetimer.storage.bounded import read_bounded


class Look(NamedTuple):
    """How the window looks; the fields are those of ``domain.settings``, as are their defaults."""

    theme: str = "system"
    text_size: int = 100
    language: str = "system"


ALLOWED = Look(
    ("system", "dark", "light"),  # type: ignore[arg-type]
    range(80, 201),  # type: ignore[arg-type]
    ("system", "en", "de", "fr", "es"),  # type: ignore[arg-type]
)


def read_look(path: Path) -> Look:
    """Return how the window looks; what is wrong in the file is for ``SettingsFile`` to tell."""
    try:
        stored = json.loads(read_bounded(path))
        told = {name: stored[name] for name in Look._fields if name in stored}
    except (OSError, ValueError, TypeError, RecursionError):
        return Look()
    return Look()._replace(**{name: value for name, value in told.items() if _is_fit(name, value)})


def _is_fit(name: str, value: object) -> bool:
    usual = getattr(Look(), name)
    return type(value) is type(usual) and value in getattr(ALLOWED, name)
