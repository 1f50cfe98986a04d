# SPDX-License-Identifier: GPL-3.0-or-later
"""What was changed about other players, as it is written; loaded when anything was."""

from datetime import datetime

import msgspec

from glutetimer.domain.players import QuietedPlayer, QuietedPlayers


class _Content(msgspec.Struct):
    bus_id: str
    by: str
    since: datetime
    players: tuple[QuietedPlayer, ...]


def encoded(quieted: QuietedPlayers) -> bytes:
    """Return what one run has changed, as JSON."""
    content = _Content(quieted.bus_id, quieted.by, quieted.since, quieted.players)
    return msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n"


def decoded(run_id: str, data: bytes) -> QuietedPlayers:
    """Return what a run of this id has changed.

    Raises:
        ValueError: If the data say nothing of the kind.
    """
    content = msgspec.json.decode(data, type=_Content)
    try:
        since = content.since.astimezone()
    except OverflowError as error:
        raise ValueError("the time is out of range") from error
    return QuietedPlayers(run_id, content.bus_id, content.by, since, content.players)
