# SPDX-License-Identifier: GPL-3.0-or-later
"""What the journals of a folder say, as one stream: the last word about a row comes last.

Each journal is a sequence of parts that begin with all rows (``reset`` and ``base`` lines) and go
on with changes. A change counts for more than such a beginning, a later one for more than an
earlier one. The reader's own last beginning replaces what it had seen of all journals until then;
those of other writers replace nothing. One that a stop or a full disk broke off replaces nothing
either: what was before it still stands.
"""

import heapq
import mmap
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import msgspec

from glutetimer.storage.journal import event_text, journals

_RESET = b'"op":"reset"'


class Event(msgspec.Struct):
    """One line of a journal.

    Attributes:
        n: Its number, counted in its journal.
        at: The instant, UTC in ms since 1970.
        op: "put" (a row after a change), "base" (a row where the journal begins), "del", "reset"
            or "skip".
        t: The table.
        row: The values by columns; those that are null are left out.
        upto: Up to which line the journals of others are contained in what follows a reset.
        rows: How many rows follow a reset; None where an earlier version wrote it.
    """

    n: int
    at: int
    op: str
    t: str = ""
    row: dict[str, str | int | None] = {}
    upto: dict[str, int] = {}
    rows: int | None = None


class Told(NamedTuple):
    """An event with who told it; the order of these is the order in which they count."""

    is_change: bool
    at: int
    writer: str
    n: int
    event: Event


@dataclass
class Journals:
    """All journals of a folder, read as one of their writers.

    Attributes:
        folder: Where they are.
        reader: The writer who reads; with no journal of its own, the last who wrote.
        seen: Lines up to these numbers are left out, by writer.
        upto: The same of the last line at most.
        bad_lines: How many lines so far were not as they were written, those aside that were torn
            when a program or the power went: their numbers stand again in the lines behind them.
        missing: How many numbers so far were missed between others.
        last: Number and instant of the last line read, by writer.
        has_own_reset: Whether the reader's own journal began anew among the lines read.
    """

    folder: Path
    reader: str
    seen: Mapping[str, int] = field(default_factory=dict)
    upto: Mapping[str, int] | None = None
    bad_lines: int = 0
    missing: int = 0
    last: dict[str, tuple[int, int]] = field(default_factory=dict)
    has_own_reset: bool = False

    def __iter__(self) -> Iterator[Told]:
        """Yield the events in the order in which they count.

        Raises:
            OSError: If a journal can't be read.
        """
        with ExitStack() as opened:
            files = {
                writer: opened.enter_context(_mapped(file.path))
                for writer, file in journals(self.folder).items()
                if file.path.stat().st_size
            }
            reader = self.reader if self.reader in files else self._last_writer(files)
            known = dict(self.seen)
            parts = []
            for writer in sorted(files, key=lambda writer: writer != reader):
                data = files[writer]
                begins = _beginnings(data)
                if writer == reader and len(begins) > 1:
                    begins = self._own_beginnings(data, begins, reader, known)
                ends = [*begins[1:], len(data)]
                for begin, end in zip(begins, ends, strict=True):
                    parts.append(self._part(data, begin, end, writer, known))
            yield from heapq.merge(*parts, key=lambda told: told[:4])

    def _own_beginnings(
        self, data: mmap.mmap, begins: list[int], reader: str, known: dict[str, int]
    ) -> list[int]:
        """Return where the parts begin that count: from the last whole beginning on."""
        after_n = _last_number(data) + 1
        self.has_own_reset = _number_at(data, begins[-1]) > known.get(reader, 0)
        for count, begin in enumerate(reversed(begins[1:]), 1):
            reset = _reset_at(data, begin)
            if after_n > reset.n + (reset.rows or 0):
                for writer, n in reset.upto.items():
                    known[writer] = max(n, known.get(writer, 0))
                return begins[-count:]
            after_n = reset.n
        return begins

    def _part(
        self, data: mmap.mmap, begin: int, end: int, writer: str, known: Mapping[str, int]
    ) -> Iterator[Told]:
        decode = msgspec.json.Decoder(Event).decode
        first_n = known.get(writer, 0)
        last_n = None if self.upto is None else self.upto.get(writer, 0)
        before, bad = None, 0
        after_n = _number_at(data, end)
        while begin < end:
            until = data.find(b"\n", begin, end)
            until = end if until < 0 else until
            event = _decoded(data[begin:until], decode)
            if event is None:
                bad += until > begin
            elif event.n <= first_n:
                bad = 0  # what lies before was replaced by the reader's own beginning
                before = event.n
            elif last_n is None or event.n <= last_n:
                self._count(before, bad, event.n)
                before, bad = event.n, 0
                self.last[writer] = max((event.n, event.at), self.last.get(writer, (0, 0)))
                if event.t:
                    yield Told(event.op != "base", event.at, writer, event.n, event)
            begin = until + 1
        if after_n and bad:  # else a beginning comes instead of lines that were never written
            self._count(before or after_n - 1, bad, after_n)
        elif not after_n and (last_n is None or (before or 0) < last_n):
            self.bad_lines += bad

    def _count(self, before: int | None, bad: int, n: int) -> None:
        """Count what is wrong between two lines that are as they were written, by their numbers.

        Without a gap, what is bad between them was torn, and is told again by what follows.
        """
        gap = 0 if before is None else max(0, n - before - 1)
        self.missing += gap
        if gap or (before is None and n > 1):
            self.bad_lines += bad

    def _last_writer(self, files: Mapping[str, mmap.mmap]) -> str:
        tails = {writer: file.tail() for writer, file in journals(self.folder).items()}
        return max(files, key=lambda writer: tails[writer].at_ms, default=self.reader)


def _mapped(path: Path) -> mmap.mmap:
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def _number_at(data: mmap.mmap, begin: int) -> int:
    """Return the number of the line that begins there; 0 at the end of the journal."""
    if begin == len(data):
        return 0
    event = _decoded(data[begin : data.find(b"\n", begin)], msgspec.json.Decoder(Event).decode)
    return event.n if event else 0


def _last_number(data: mmap.mmap) -> int:
    """Return the number of the last whole line; 0 if there is none."""
    decode = msgspec.json.Decoder(Event).decode
    end = len(data)
    while end > 0:
        begin = data.rfind(b"\n", 0, end - 1) + 1
        event = _decoded(data[begin:end].rstrip(b"\n"), decode)
        if event is not None:
            return event.n
        end = begin
    return 0


def _reset_at(data: mmap.mmap, begin: int) -> Event:
    text = event_text(data[begin : data.find(b"\n", begin)])
    assert text is not None
    return msgspec.json.decode(text, type=Event)


def _beginnings(data: mmap.mmap) -> list[int]:
    """Return where the parts of a journal begin."""
    begins = [0]
    at = data.find(_RESET)
    while at >= 0:
        begin = data.rfind(b"\n", 0, at) + 1
        if begin and event_text(data[begin : data.find(b"\n", at)]) is not None:
            begins.append(begin)
        at = data.find(_RESET, at + 1)
    return begins


def _decoded(line: bytes, decode: "msgspec.json.Decoder[Event] | object") -> Event | None:
    text = event_text(line)
    if text is None:
        return None
    try:
        return decode(text)  # type: ignore[operator, no-any-return]
    except msgspec.MsgspecError:
        return None
