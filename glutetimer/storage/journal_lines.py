# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of the database as lines of a journal, made fast: an import has hundreds of thousands."""

from collections.abc import Callable
from functools import cache
from typing import Any, Protocol
from zlib import crc32

import msgspec

from glutetimer.storage.journal import line_of
from glutetimer.storage.row_crc import COLUMNS, sealer

_encode = msgspec.json.Encoder().encode


class RowsInstead(Protocol):
    """Rows by table and id."""

    def get(self, key: tuple[str, object], /) -> tuple[Any, ...] | None:
        """Return the values of a row; None if it is not known."""


class _Line(msgspec.Struct, gc=False):
    n: int
    at: int
    t: str
    op: str
    row: msgspec.Struct


@cache
def _row_of(table: str) -> Callable[..., msgspec.Struct]:
    """Return what makes an object of a row's values, which leaves out those that are null."""
    fields = [(name, str | int | None, None) for name in COLUMNS[table]]
    return msgspec.defstruct(f"{table}_row", fields, omit_defaults=True, gc=False)


def row_lines(
    table: str, op: str, at_ms: int, instead: "RowsInstead | None" = None
) -> Callable[[int, tuple[Any, ...]], bytes]:
    """Return what makes a line of its number and a row of all columns, the checksum last.

    Args:
        table: The table of the rows.
        op: "put" for a row after a change, "base" for one where the journal begins.
        at_ms: The instant, UTC in ms since 1970.
        instead: Tells the values of a row that rotted since its commit; without them its line
            fills the number and says no more.
    """
    make, crc_of = _row_of(table), sealer(table)

    def line(n: int, row: tuple[Any, ...]) -> bytes:
        values = row[:-1]
        if row[-1] != crc_of(values):
            told = instead.get((table, row[0])) if instead is not None else None
            if told is None:
                return line_of({"n": n, "at": at_ms, "op": "skip"})
            values = told
        text = _encode(_Line(n, at_ms, table, op, make(*values)))
        return b"%08x %s\n" % (crc32(text), text)

    return line
