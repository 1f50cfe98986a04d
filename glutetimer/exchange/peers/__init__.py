# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs whose files can come in, one module each, in the order in which they are asked."""

from glutetimer.exchange.peers import jawt, own
from glutetimer.exchange.peers.reader import Reader

READERS: tuple[Reader, ...] = (
    own.READER,
    jawt.READER,
)

__all__ = ["READERS", "Reader"]
