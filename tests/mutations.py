# SPDX-License-Identifier: GPL-3.0-or-later
"""Broken and hostile versions of a file, drawn from a source of random numbers."""

import json
import re
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from random import Random
from typing import Any

from glutetimer.circuit_json import decode_whole_file, encode_circuit, encode_file
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.exercise_data import data_of, exercise_of
from glutetimer.domain.import_report import ImportReport
from glutetimer.domain.timeline import expand
from glutetimer.exchange.history_csv import encode_history
from glutetimer.exchange.importing import ImportedBefore, read_file, settled, without_known
from glutetimer.storage.circuit_text import circuit_from_text
from glutetimer.storage.migrations import MIGRATIONS
from glutetimer.storage.rows import INSERT_HOLD, INSERT_WORKOUT, hold_row, workout_row

_LONGEST = 400_000
HOSTILE: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 2**31, 2**63, 10**30, -0.0, 0.0001, 1e308),
    *(86_400, 86_401, 500, 501, "", " ", "0", "-5", "1e9", "NaN", "Rest"),
    *("\ud800", "\u202eabc", "x" * 5_000, "é" * 300, "a\x00b"),
    *([], {}, [[]], [{}], {"": {}}, [None] * 50),
)
CELLS = (
    *(b"", b"0", b"-1", b"1e9", b"9e99", b"NaN", b"0,5", b"1:30", b"99:99:99", b"9" * 40),
    *(b"2024-02-29", b"2024-02-30 25:61", b"0001-01-01", b"9999-12-31T23:59:59+14:00"),
    *(b"29 f\xc3\xa9vr. 2024, 10:00", b"1/2/2024", b"2024-01-01T00:00:00.123456-23:59[A/B]"),
    *(b"2199-12-31 23:59:59", b"1971-01-01", b"1969-12-31T00:00:00+00:00[x]", b"=1+1", b"'=1"),
    *(b"Isometric", b"Rest Timer", b"left", b"done", b"7" * 19, b"\xc3\xa9" * 300),
    *(b"3\xc3\x971:00", b"500\xc3\x9760", b"1/" * 600, b'"a\rb"', b"1.5e-30", b"x" * 140_000),
)
TOKENS = (
    *(b"NaN", b"Infinity", b"-1", b"1e999", b"true", b"null", b"99999999999999999999"),
    *(b'"', b"'", b"[", b"]", b"{", b"}", b",", b":", b";", b"- ", b"\t", b"\r\n", b"\x00"),
    *(b"\xff\xfe", b"\xef\xbb\xbf", b"\\ud800", b"&a ", b"*a", b"!!python/object", b"=1+1"),
    *(b"PK\x03\x04", b"SQLite format 3\x00", b"[" * 3_000, b'{"a":' * 500),
)


def mutated(data: bytes, random: Random) -> bytes:
    """Return data with a few faults: in its bytes, in its values, or both."""
    if random.random() < 0.5:
        data = _with_values(data, random)
    for _ in range(random.choice((0, 0, 0, 1, 1, 2, 5, 20))):
        data = random.choice(_FAULTS)(data, random)
    return data


def _flip(data: bytes, random: Random) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + bytes([random.randrange(256)]) + data[at + 1 :]


def _cut(data: bytes, random: Random) -> bytes:
    return data[: random.randrange(len(data) + 1)]


def _drop(data: bytes, random: Random) -> bytes:
    first, last = sorted(random.randrange(len(data) + 1) for _ in range(2))
    return data[:first] + data[min(last, first + 40) :]


def _insert(data: bytes, random: Random) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + random.choice(TOKENS) + data[at:]


def _double(data: bytes, random: Random) -> bytes:
    first, last = sorted(random.randrange(len(data) + 1) for _ in range(2))
    return data[:last] + data[first:last][:2_000] * random.choice((1, 1, 3)) + data[last:]


def _number(data: bytes, random: Random) -> bytes:
    """Put another number in the place of one."""
    numbers = list(re.finditer(rb"\d+", data[:200_000]))
    if not numbers:
        return data
    found = random.choice(numbers)
    new = str(random.choice((0, 1, 7, 500, 501, 9_999, 86_400_000, 2**40))).encode()
    return data[: found.start()] + new + data[found.end() :]


_FAULTS = (_flip, _flip, _cut, _drop, _insert, _insert, _double, _number, _number)


def _with_values(data: bytes, random: Random) -> bytes:
    """Return a document or a database with some values swapped for hostile ones."""
    if data.startswith(b"SQLite"):
        return _with_cells(data, random)
    try:
        document = json.loads(data)
    except ValueError:
        return _with_table_cells(data, random)
    for _ in range(random.choice((1, 1, 2, 5))):
        document = _swapped(document, random)
    return json.dumps(document, ensure_ascii=random.random() < 0.5).encode(errors="surrogatepass")


def _swapped(value: Any, random: Random) -> Any:
    """Return a value with one thing in it changed, somewhere down a random path."""
    if isinstance(value, dict) and value and random.random() < 0.9:
        key = random.choice(list(value))
        if random.random() < 0.1:
            return {other: inner for other, inner in value.items() if other != key}
        return {**value, key: _swapped(value[key], random)}
    if isinstance(value, list) and value and random.random() < 0.9:
        at = random.randrange(len(value))
        new = _swapped(value[at], random)
        count = random.choice((1, 1, 1, 2, 300))
        fits = count == 1 or len(json.dumps(new)) * count < _LONGEST
        return [*value[:at], *[new] * (count if fits else 1), *value[at + 1 :]]
    return random.choice(HOSTILE)


def _with_table_cells(data: bytes, random: Random) -> bytes:
    """Return a table with some cells swapped for hostile ones; any other text is left alone."""
    lines = data.split(b"\n")
    delimiter = max((b",", b";"), key=lines[0].count)
    if lines[0].count(delimiter) < 2:
        return data
    for _ in range(random.choice((1, 1, 2, 5))):
        at = random.randrange(len(lines))
        cells = lines[at].split(delimiter)
        cells[random.randrange(len(cells))] = random.choice(CELLS)
        lines[at] = delimiter.join(cells)
    if sum(map(len, lines)) * 50 < _LONGEST:
        lines[1:] *= random.choice((1, 1, 1, 2, 50))
    return b"\n".join(lines)


def _with_cells(data: bytes, random: Random) -> bytes:
    """Return a database with one cell of every row of a column changed, or a table gone."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(data)
        names = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        table = random.choice([name for (name,) in names])
        columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]
        value = random.choice([each for each in HOSTILE if not isinstance(each, list | dict)])
        if isinstance(value, int) and abs(value) >= 2**63:
            value = b"\xff\x00"
        statements = (
            (f'UPDATE "{table}" SET "{random.choice(columns)}" = ?', (value,)),
            (f'DROP TABLE "{table}"', ()),
            (f'ALTER TABLE "{table}" RENAME COLUMN "{random.choice(columns)}" TO other', ()),
            (f'DELETE FROM "{table}"', ()),
        )
        with suppress(sqlite3.Error, UnicodeEncodeError):
            database.execute(*random.choice(statements))
        database.commit()
        return database.serialize()


def imported(path: Path, catalogue: Catalogue) -> ImportReport:
    """Return what a file holds, ready to be stored."""
    report = settled(read_file(path, catalogue), ["Plank"], map(str, range(9_999)).__next__)
    return without_known(report, ImportedBefore(lambda _ids: (), lambda _ids: ()))


def check_report(report: ImportReport) -> None:
    """Look at a report from every side.

    Raises:
        AssertionError: If it is neither a clean report nor a clean refusal.
    """
    json.dumps(report.document()).encode()
    if report.refused is not None:
        assert report.refused.endswith(".")
        assert "\n" not in report.refused
        assert report == ImportReport(report.file, report.format, refused=report.refused)
        return
    assert report.format
    assert report.taken >= len([circuit for circuit in report.circuits if circuit.steps])
    for circuit in report.circuits:
        assert circuit_from_text(encode_circuit(circuit)) == circuit
    described = tuple(each.described for each in report.exercises if each.described)
    again = decode_whole_file(encode_file(report.circuits, described), "again")
    assert (again.circuits, again.exercises) == (report.circuits, described)
    for exercise in described:
        assert exercise_of(data_of(exercise)) == exercise
    for circuit in sorted(report.circuits, key=_size)[-3:]:
        assert not circuit.steps or expand(circuit)
    _check_history(report)
    for note in (*report.changed, *report.left_out):
        assert note.where
        assert note.what


def _check_history(report: ImportReport) -> None:
    """Store the history, and write it as a table."""
    with closing(sqlite3.connect(":memory:")) as database:
        MIGRATIONS[0](database)
        for workout in report.workouts:
            database.execute(INSERT_WORKOUT, workout_row(workout.record))
            database.executemany(INSERT_HOLD, map(hold_row, workout.holds))
        count = database.execute("SELECT count(*) FROM holds").fetchone()[0]
    assert count == report.hold_count <= report.taken
    assert all(h.workout_id == w.record.id for w in report.workouts for h in w.holds)
    encode_history(((w.record, w.holds) for w in report.workouts), str.upper)


def _size(circuit: Circuit) -> int:
    return sum(block.rounds * step.hold_count for block in circuit.blocks for step in block.steps)
