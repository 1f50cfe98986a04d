# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of each entry of a file while it is read, and values brought into their range."""

from collections import Counter
from collections.abc import Iterator

from glutetimer.domain.circuit import MAX_LENGTH_MS, MAX_REPEATS, MIN_HOLD_MS
from glutetimer.domain.import_report import Note
from glutetimer.domain.said import said
from glutetimer.exchange.content import Refusal
from glutetimer.exchange.fields import FieldError, clean_message, told_place
from glutetimer.exchange.sequence import Pause

MAX_ENTRIES = 20_000
MAX_NOTES = 1_000
_FIRST_PLACES = 3


class Journal:
    """Keeps the lines of a report; whatever is changed or left out is said once.

    Attributes:
        part: The file of a zip that is being read, which stands before every place; else empty.
        taken: Number of entries that came in.
    """

    def __init__(self) -> None:
        self.part = ""
        self.taken = 0
        self._changed = _Notes()
        self._left_out = _Notes()
        self._rows_changed = _Rows()
        self._rows_left_out = _Rows()
        self._entries = 0

    @property
    def changed(self) -> tuple[Note, ...]:
        """Return what is different from the file, place by place."""
        return (*self._rows_changed.all(), *self._changed.all())

    @property
    def left_out(self) -> tuple[Note, ...]:
        """Return what did not come in, with the reasons."""
        return (*self._rows_left_out.all(), *self._left_out.all())

    def take(self, count: int = 1) -> None:
        """Count entries that came in."""
        self.taken += count

    def change(self, where: str, what: str) -> None:
        """Say what is different from the file at a place."""
        self._changed.add(self._place(where), what)

    def leave_out(self, where: str, reason: str) -> None:
        """Say why the entry at a place did not come in."""
        self._left_out.add(self._place(where), reason)

    def change_row(self, place: int | str, what: str) -> None:
        """Say what is different in a row; those with the same change share one line.

        Args:
            place: Number of its line in a table, or its place in a document.
            what: What is different now.
        """
        self._rows_changed.add(self.part, place, what)

    def leave_out_row(self, place: int | str, reason: str) -> None:
        """Say why a row did not come in; those with the same reason share one line."""
        self._rows_left_out.add(self.part, place, reason)

    def entry(self) -> "_Entry":
        """Return a block that leaves out, with the reason, an entry whose fields raise in it.

        For the entries of a plan; a history has more rows than this allows.

        Raises:
            Refusal: If this was done over 20,000 times: nobody trains by such a file.
        """
        self.spend(1)
        return _Entry(self)

    def spend(self, count: int) -> None:
        """Count entries, or holds that stand for a number in the file, before they are made.

        Raises:
            Refusal: If there are over 20,000 in all.
        """
        self._entries += count
        if self._entries > MAX_ENTRIES:
            raise Refusal("", said("there are over {most:,} entries in it", most=MAX_ENTRIES))

    def hold_ms(self, ms: int, where: str) -> int:
        """Return a length that a hold can have.

        Raises:
            FieldError: If it is 0 or less.
        """
        if ms <= 0:
            raise FieldError(where, said("it lasts no time"))
        return self._within(ms, MIN_HOLD_MS, MAX_LENGTH_MS, where)

    def pause(self, ms: int, where: str) -> tuple[Pause, ...]:
        """Return a rest; none for 0.

        Raises:
            FieldError: If it is less than 0.
        """
        if ms < 0:
            raise FieldError(where, said("a rest can't last less than no time"))
        return (Pause(self._within(ms, 0, MAX_LENGTH_MS, where)),) if ms else ()

    def count(self, count: int, where: str, high: int = MAX_REPEATS) -> int:
        """Return a number of rounds, sets or repeats from 1 to ``high``."""
        if 1 <= count <= high:
            return count
        allowed = min(max(count, 1), high)
        self.change(
            where,
            said(
                "{count} became {allowed}: 1 to {high} are possible",
                count=count,
                allowed=allowed,
                high=high,
            ),
        )
        return allowed

    def _place(self, where: str) -> str:
        place = told_place(where)
        return said("{part}, {place}", part=self.part, place=place) if self.part else place

    def _within(self, ms: int, low_ms: int, high_ms: int, where: str) -> int:
        allowed_ms = min(max(ms, low_ms), high_ms)
        if allowed_ms != ms:
            self.change(
                where,
                said(
                    "{seconds:g} s became {allowed:g} s",
                    seconds=ms / 1000,
                    allowed=allowed_ms / 1000,
                ),
            )
        return allowed_ms


class _Entry:
    """A block that a FieldError ends, and nothing else."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def __enter__(self) -> None:
        """Do nothing."""

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> bool:
        """Leave out the entry if a field of it is wrong."""
        if isinstance(error, FieldError):
            self._journal.leave_out(error.place, error.reason)
            return True
        return False


class _Notes:
    """Lines of a report, as many as anybody would read; the others are counted."""

    def __init__(self) -> None:
        self._lines: list[Note] = []
        self._more = 0

    def add(self, where: str, what: str) -> None:
        if len(self._lines) < MAX_NOTES:
            self._lines.append(Note(clean_message(where, 200), clean_message(what)))
        else:
            self._more += 1

    def all(self) -> tuple[Note, ...]:
        more = (
            [Note(said("further on"), said("{more:,} more of this kind", more=self._more))]
            if self._more
            else []
        )
        return (*self._lines, *more)


class _Rows:
    """Rows of tables by what there is to say about them: how many, and where the first ones are."""

    def __init__(self) -> None:
        self._first: dict[tuple[str, str], list[int | str]] = {}
        self._counts: Counter[tuple[str, str]] = Counter()

    def add(self, part: str, place: int | str, what: str) -> None:
        self._counts[part, what] += 1
        first = self._first.setdefault((part, what), [])
        if len(first) < _FIRST_PLACES:
            first.append(place)

    def all(self) -> Iterator[Note]:
        for (part, what), first in self._first.items():
            count = self._counts[part, what]
            place = _places(first, count)
            where = said("{part}, {place}", part=part, place=place) if part else place
            yield Note(
                clean_message(where),
                what if count == 1 else said("{count:,} rows: {what}", count=count, what=what),
            )


def _places(first: list[int | str], count: int) -> str:
    """Return "line 5", "lines 5, 6, 9 and 12 more", or the same of places in a document."""
    places = ", ".join(map(str, first))
    more, lines = count - len(first), not isinstance(first[0], str)
    if lines and count == 1:
        return said("line {line}", line=places)
    if lines and more:
        return said("lines {lines} and {more:,} more", lines=places, more=more)
    if lines:
        return said("lines {lines}", lines=places)
    return said("{places} and {more:,} more", places=places, more=more) if more else places
