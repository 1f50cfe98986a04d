# SPDX-License-Identifier: GPL-3.0-or-later
"""The content of a file from anywhere: bounded, and parsed at most once in each way."""

import csv
import io
import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any, NoReturn

from glutetimer.circuit_json import MAX_BYTES, find_key_twice, mark_keys_twice
from glutetimer.domain.said import from_outside, reason_of, said
from glutetimer.exchange.fields import told_place

MAX_VALUES = 400_000
MAX_ROWS = 100_000
MAX_TABLE_BYTES = 64_000_000
_MAX_DATABASE_STEPS = 5_000_000
_MAX_DATABASE_VALUE = 1_000_000
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_DATABASE = b"SQLite format 3\x00"
_SECTION = re.compile(r"\[[\w.-]*/[\w./-]*\]")  # the head of what dconf prints
_LONGEST_HEAD = 10_000
_LONGEST_ROW = 1_000_000
_DELIMITERS = ",;\t"
OVERFLOW = "\n"  # no name of a column holds one
# Flexify writes the low byte of each sign, which is Latin-1, and calls it a text.
_LOW_BYTES = b"id,name,reps,weight,created"

Row = tuple[int, dict[str, str]]


class Refusal(Exception):  # noqa: N818  (it is an answer, no error of the program)
    """Nothing of a file can come in.

    Attributes:
        place: Where in the file; empty for the whole file.
        reason: Why, in words for people, without a full stop.
    """

    def __init__(self, place: str, reason: str) -> None:
        place = told_place(place)
        super().__init__(
            said("{place}: {reason}.", place=place, reason=reason)
            if place
            else said("{reason!c}.", reason=reason)
        )
        self.place = place
        self.reason = reason


class Content:
    """One file: its bytes, and what they are as text, JSON, CSV or a database.

    Attributes:
        name: Name of the file, without folders.
        path: Where a database lies; None for a file inside of a zip.
    """

    def __init__(self, name: str, data: bytes, path: Path | None = None) -> None:
        self.name = name
        self.data = data
        self.path = path

    @property
    def is_zip(self) -> bool:
        """Tell whether it is a zip."""
        return self.data.startswith(_ZIP)

    @property
    def is_database(self) -> bool:
        """Tell whether it is an SQLite database."""
        return self.data.startswith(_DATABASE)

    @cached_property
    def is_json(self) -> bool:
        """Tell whether the text begins like JSON."""
        if self.is_database:
            return False
        head = self.head.lstrip()
        return head[:1] in ("{", "[") and not _SECTION.match(head)

    @property
    def is_table(self) -> bool:
        """Tell whether it is text that does not begin like JSON, and so may be CSV."""
        return not self.is_database and not self.is_json

    @cached_property
    def head(self) -> str:
        """Return the beginning of the text, some thousand characters; broken signs are no error."""
        text = self.data[: 2 * _LONGEST_HEAD].decode(self._encoding, errors="replace")
        return text[:_LONGEST_HEAD]

    @cached_property
    def text(self) -> str:
        """Return the text, without a byte-order mark.

        UTF-8, or UTF-16 with a byte-order mark; Latin-1 where the head is that of Flexify.

        Raises:
            Refusal: If it is no text, or over 20 MB.
        """
        if len(self.data) > MAX_BYTES:
            raise Refusal("", said("the file is over 20 MB"))
        try:
            text = self.data.decode(self._encoding)
        except UnicodeDecodeError as error:
            raise self._no_utf8(error.start) from error
        if "\x00" in text:
            raise Refusal("", said("the file is no text"))
        return text

    @cached_property
    def _encoding(self) -> str:
        if self.data[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return "utf-16"
        if self.data.startswith(_LOW_BYTES):
            try:
                self.data.decode("utf-8")
            except UnicodeDecodeError:
                return "latin-1"
        return "utf-8-sig"

    @property
    def is_binary(self) -> bool:
        """Tell whether it has bytes that stand in no text, as pictures, films and programs have."""
        return self._encoding != "utf-16" and b"\x00" in self.data

    def _no_utf8(self, offset: int) -> Refusal:
        if self.is_binary:
            return Refusal("", said("the file is no text"))
        line = self.data[:offset].count(b"\n") + 1
        return Refusal(f"line {line}", said("the text is not UTF-8"))

    @cached_property
    def document(self) -> Any:
        """Return the JSON.

        Raises:
            Refusal: If it is not valid, has a key twice, or has over 400,000 values.
        """
        return _parsed_json(self.text)

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """Return the names in the first line of a CSV table; one name if it is no table.

        Raises:
            Refusal: If it is no text.
        """
        try:
            cells = next(csv.reader([self._first_line], delimiter=self._delimiter), [])
        except csv.Error:
            return ()
        return tuple(cell.strip() for cell in cells)

    def rows(self, most: int = MAX_ROWS) -> Iterator[Row]:
        """Yield number of the line and cells by column of each row of a CSV table.

        A missing cell is empty. What stands in cells without a column is at ``OVERFLOW``.

        Raises:
            Refusal: If it is broken, or has more rows than ``most``.
        """
        lines = _Lines(self.data, self._encoding)
        skipped = self.head[: self._blanks].count("\n") + 1
        reader = csv.reader(lines, delimiter=self._delimiter)
        try:
            lines.skip(self._blanks)
            for index, cells in enumerate(reader):
                line = skipped + reader.line_num
                lines.row_begins()
                if index >= most:
                    raise Refusal(
                        f"line {line}",
                        said("there are over {most:,} rows", most=most),
                    )
                if any(cells):
                    yield line, _by_column(self.columns, cells)
        except csv.Error as error:
            line = skipped + reader.line_num
            raise Refusal(
                f"line {line}", said("the table is broken: {error}", error=error)
            ) from error
        except UnicodeDecodeError as error:
            raise self._no_utf8(_offset_of(self.data, error)) from error

    @property
    def _blanks(self) -> int:
        """Return how many characters stand before the table."""
        return len(self.head) - len(self.head.lstrip("\r\n "))

    @cached_property
    def _first_line(self) -> str:
        """Return the first line of a table, as much of it as a head can be."""
        return io.StringIO(self.head[self._blanks :], newline="").readline()

    @property
    def _delimiter(self) -> str:
        return max(_DELIMITERS, key=self._first_line.count)

    @contextmanager
    def database(self) -> Iterator[sqlite3.Connection]:
        """Open the database for reading alone, so that nothing of it can run for long.

        Raises:
            Refusal: If it can't be read, inside of the block as well.
        """
        if self.path is None:
            raise Refusal("", said("a database inside of a zip is not read"))
        uri = f"{self.path.resolve().as_uri()}?mode=ro&immutable=1"
        try:
            with closing(sqlite3.connect(uri, uri=True)) as connection:
                _confine(connection)
                yield connection
        except UnicodeDecodeError as error:
            raise Refusal(
                "", said("the database can't be read: the text in it is not UTF-8")
            ) from error
        except (sqlite3.Error, sqlite3.Warning) as error:
            raise Refusal("", said("the database can't be read: {error}", error=error)) from error

    @cached_property
    def tables(self) -> dict[str, frozenset[str]]:
        """Return the names of the columns of each real table of the database.

        Raises:
            Refusal: If it can't be read.
        """
        with self.database() as connection:
            names = connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND typeof(name) = 'text'"
                " AND sql NOT LIKE 'CREATE VIRTUAL%' LIMIT 1000"
            ).fetchall()
            return {name: _columns(connection, name) for (name,) in names}


class _Lines:
    """The lines of a table, and how much of them one row has taken.

    They are decoded one after the other: a large table is in the memory once, as bytes.
    """

    def __init__(self, data: bytes, encoding: str) -> None:
        self._lines = io.TextIOWrapper(io.BytesIO(data), encoding, newline="")
        self._taken = 0

    def skip(self, blanks: int) -> None:
        """Skip so many characters and the first line after them."""
        self._lines.read(blanks)
        next(self, None)
        self.row_begins()

    def row_begins(self) -> None:
        """Begin to count anew."""
        self._taken = 0

    def __iter__(self) -> Iterator[str]:
        """Iterate over the lines that are left."""
        return self

    def __next__(self) -> str:
        """Return the next line.

        Raises:
            Refusal: If one row has over a million characters, or it is no text.
            UnicodeDecodeError: If it is not in the encoding.
        """
        line = self._lines.readline(_LONGEST_ROW + 1)
        if not line:
            raise StopIteration
        self._taken += len(line)
        if "\x00" in line:
            raise Refusal("", said("the file is no text"))
        if self._taken > _LONGEST_ROW:
            raise Refusal(
                "", said("a row of the table has over {most:,} characters", most=_LONGEST_ROW)
            )
        return line


def read_content(path: Path) -> Content:
    """Return the content of a file.

    Raises:
        Refusal: If it can't be read, or is over 20 MB; a table may have 64 MB.
    """
    try:
        if not path.is_file():
            what = said("this is a folder: choose the files in it") if path.is_dir() else ""
            raise Refusal("", what or said("there is no such file"))
        with path.open("rb") as file:
            data = file.read(MAX_TABLE_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else from_outside(str(error))
        raise Refusal("", said("the file can't be read: {reason}", reason=reason)) from error
    content = Content(path.name, data, path)
    if len(data) > MAX_BYTES and (content.is_zip or not content.is_table):
        raise Refusal("", said("the file is over 20 MB"))
    if len(data) > MAX_TABLE_BYTES:
        too_large = said("the table is over 64 MB")
        raise Refusal("", said("the file is no text") if content.is_binary else too_large)
    return content


def _offset_of(data: bytes, error: UnicodeDecodeError) -> int:
    """Return where in all the data the bytes are that could not be decoded."""
    return max(0, data.find(error.object[error.start : error.start + 100]))


def _by_column(columns: tuple[str, ...], cells: list[str]) -> dict[str, str]:
    missing = len(columns) - len(cells)
    if not missing:
        return dict(zip(columns, cells, strict=False))
    row = dict(zip(columns, cells + [""] * missing if missing > 0 else cells, strict=False))
    if missing < 0:
        row[OVERFLOW] = "".join(cells[len(columns) :]).strip()
    return row


def _columns(connection: sqlite3.Connection, table: str) -> frozenset[str]:
    found = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
    return frozenset(name for (name,) in found)


def _confine(connection: sqlite3.Connection) -> None:
    """Trust nothing in the database, and stop whatever takes about a second."""
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MAX_DATABASE_VALUE)
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cell_size_check=ON")
    connection.execute("PRAGMA query_only=ON")
    connection.set_progress_handler(_stopper(_MAX_DATABASE_STEPS // 10_000), 10_000)


def _stopper(calls: int) -> Callable[[], int]:
    """Return a function that asks SQLite to stop once it was called so often."""
    left = iter(range(calls))
    return lambda: next(left, None) is None


def _parsed_json(text: str) -> Any:
    if text.count("{") + text.count("[") + text.count(",") > MAX_VALUES:
        raise Refusal("", said("there are over {most:,} values in it", most=MAX_VALUES))
    twice = False

    def once(pairs: list[tuple[str, Any]]) -> dict[str | None, Any]:
        nonlocal twice
        made = mark_keys_twice(pairs)
        twice = twice or None in made
        return made

    try:
        document = json.loads(text, object_pairs_hook=once, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise Refusal(
            place, said("this is no valid JSON: {detail}", detail=from_outside(error.msg))
        ) from error
    except ValueError as error:  # a number of over 4,300 digits
        raise Refusal("", said("this is no valid JSON: {detail}", detail=error)) from error
    found = find_key_twice(document, "$") if twice else None
    if found:
        place, key = found
        raise Refusal(place, said("the key “{key}” appears twice", key=key[:100]))
    return document


def _refuse_constant(name: str) -> NoReturn:
    raise Refusal("", said("this is no valid JSON: {name} is no number", name=name))
