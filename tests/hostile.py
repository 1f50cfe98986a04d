# SPDX-License-Identifier: GPL-3.0-or-later
"""Files made to hang the program, to fill its memory or to smuggle something in.

``python -m tests.hostile FOLDER`` makes each of them in a folder, reads it, and prints what came
of it: processor seconds, megabytes, and why it was refused.
"""

import io
import json
import os
import re
import sqlite3
import stat
import struct
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from tests.peer_files import synthetic, zipped

HTML = '<img src="/dev/zero"><b>bold</b>'
FORMULA = '=HYPERLINK("http://192.0.2.1","x")'
TERMINAL = "\x1b]0;gone\x07\x1b[2JBridges"
MOST_SECONDS, MOST_MEGABYTES = 1.0, 200.0
DEEP = 100_000

Make = Callable[[Path], None]


class Hostile(NamedTuple):
    """One file.

    Attributes:
        name: Its file name; the stem is unique.
        make: Writes it at a path.
        comes_in: Its text is harmless, and comes in as text.
    """

    name: str
    make: Make
    comes_in: bool = False


class Outcome(NamedTuple):
    """What came of reading a file."""

    name: str
    seconds: float
    megabytes: float
    refused: str
    names: tuple[str, ...]


def circuit(**step: Any) -> dict[str, Any]:
    """Return the document of a circuit with one step."""
    plank = {"exercise": "plank", "hold_s": 20, **step}
    return {"id": "a", "name": "A", "blocks": [{"steps": [plank]}]}


def circuit_file(*circuits: dict[str, Any], **beside: Any) -> str:
    """Return a circuit file as text."""
    return json.dumps(
        {"format": "glutetimer-circuit", "version": 1, "circuits": circuits, **beside}
    )


def _blocks(**block: Any) -> str:
    made = circuit()
    made["blocks"] = [{**made["blocks"][0], **block}]
    return circuit_file(made)


def _named(name: str, **more: Any) -> str:
    return circuit_file({**circuit(), "name": name, **more})


def _raw(hold_s: str) -> str:
    return circuit_file(circuit(hold_s="@")).replace('"@"', hold_s)


def _text(name: str, text: str | Callable[[], str], *, comes_in: bool = False) -> Hostile:
    def make(path: Path) -> None:
        made = text if isinstance(text, str) else text()
        path.write_bytes(made.encode("utf-8", "surrogatepass"))

    return Hostile(name, make, comes_in)


def _data(name: str, data: Callable[[], bytes], *, comes_in: bool = False) -> Hostile:
    def make(path: Path) -> None:
        path.write_bytes(data())

    return Hostile(name, make, comes_in)


# ---------------------------------------------------------------------------------- zip


def _bomb() -> bytes:
    """Return 100 MB in 100 kB."""
    return zipped({"a.json": b" " * 100_000_000})


def _many_bombs() -> bytes:
    return zipped({f"{n}.json": b" " * 7_000_000 for n in range(4)})


def _endless_index(count: int = 400_000) -> bytes:
    """Return a zip whose list of files fills 20 MB and leads to nothing."""
    entry = struct.pack("<4s4B4HL2L5H2L", b"PK\1\2", *([0] * 18))
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(entry) * count, 4, 0)
    return b"PK\3\4" + entry * count + end


def _linked() -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        link = zipfile.ZipInfo("a.glutetimer")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("../../../../etc/cron.d/a.glutetimer", "/etc/passwd")
        archive.writestr("/etc/passwd", "C:\\Windows\\win.ini")
    return data.getvalue()


def _locked() -> bytes:
    data = bytearray(zipped({"a.json": b"{}"}))
    data[6] |= 1
    data[data.index(b"PK\1\2") + 8] |= 1
    return bytes(data)


# ----------------------------------------------------------------------------- database


def database(*statements: str) -> bytes:
    """Return a database made by these statements."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        return connection.serialize()


EXERCISES = "CREATE TABLE exercises (id, name)"
STEPS = (
    "CREATE TABLE workoutExercises (workoutId, workoutType, orderCol, exercise, exerciseDuration,"
    " breakDuration)"
)
WORKOUTS = "CREATE TABLE workouts (id, type, title, exerciseDuration, breakDuration)"
_COUNT = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {})"
_ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT"
_SHAPE = "i AS id, 0 AS type, 'x' AS title, 30 AS exerciseDuration, 10 AS breakDuration"


def _endless_view() -> bytes:
    return database(EXERCISES, STEPS, f"CREATE VIEW workouts AS {_ENDLESS} {_SHAPE} FROM n")


def _long_search() -> bytes:
    workouts = f"INSERT INTO workouts {_COUNT.format(3_000)} SELECT i, 0, 'x', 1, 1 FROM n"
    steps = f"INSERT INTO workoutExercises {_COUNT.format(50_000)} SELECT 0, 0, i, 1, 1, 1 FROM n"
    return database(EXERCISES, STEPS, WORKOUTS, workouts, steps)


def _fat_rows() -> bytes:
    fat = "INSERT INTO workouts SELECT 1, 0, zeroblob(19000000), 30, 10"
    return database(EXERCISES, STEPS, WORKOUTS, fat)


def _other_kinds() -> bytes:
    values = "INSERT INTO workouts VALUES (x'00ff', 'a', 1e400, x'31', '9e999')"
    step = "INSERT INTO workoutExercises VALUES (x'00ff', 'a', x'00', 1e400, '1', -1)"
    return database(EXERCISES, STEPS, WORKOUTS, values, step)


def _looping_pages() -> bytes:
    """Return a database whose pages lead to each other."""
    fill = f"INSERT INTO workouts {_COUNT.format(2_000)} SELECT i, 0, hex(i), 30, 10 FROM n"
    data = bytearray(database(EXERCISES, STEPS, WORKOUTS, fill))
    page = 4096
    for start in range(page, len(data), page):
        if data[start] == 5:  # an inner page of a table: its last child is the root
            data[start + 8 : start + 12] = (4).to_bytes(4, "big")
    return bytes(data)


# -------------------------------------------------------------------------------- others


def _hole(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(10_000_000_000)


def _aliases() -> str:
    lines = ["a0: &a0 [x,x,x,x,x,x,x,x,x]"]
    refer = ",".join
    lines += [f"a{n}: &a{n} [{refer([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    return "title: A\n" + "\n".join(lines)


_STRONG = "Date,Workout Name,Exercise Name,Set Order,Seconds\n"
_OWN_TABLE = "date,circuit,exercise,held_s\n"

FILES: tuple[Hostile, ...] = (
    _text("deep.json", "[" * DEEP),
    _text("deep-objects.json", '{"a":' * DEEP),
    _text("deep-circuit.json", circuit_file().replace("[]", "[" * DEEP)),
    _text("deep-extra.json", circuit_file(circuit())[:-1] + ',"x":' + "[" * DEEP),
    _text("deep-closed.json", circuit_file(circuit())[:-1] + ',"x":' + "[" * 900 + "]" * 900 + "}"),
    _text("rounds.json", _blocks(rounds=1_000_000_000)),
    _text("rounds-501.json", _blocks(rounds=501)),
    _text("sets.json", circuit_file(circuit(sets=1_000_000_000))),
    _text("repeats.json", circuit_file(circuit(repeats=[10**9]))),
    _text("too-long.json", circuit_file(circuit(hold_s=86_401))),
    _text("all-at-once.json", circuit_file(circuit(sets=500, repeats=[500], hold_s=3600))),
    _text("steps.json", lambda: circuit_file({**circuit(), "blocks": [
        {"steps": [{"exercise": "plank", "hold_s": 1}] * 10_001}]})),
    _text("steps-of-many.json", lambda: circuit_file(*(
        {"id": f"{n}", "name": f"{n}", "blocks": [
            {"steps": [{"exercise": "plank", "hold_s": 1}] * 300}]} for n in range(100)))),
    _text("nan.json", _raw("NaN")),
    _text("infinity.json", _raw("-Infinity")),
    _text("over-infinity.json", _raw("1e999")),
    _text("under-zero.json", _raw("-1")),
    _text("huge-number.json", _raw("9" * 5_000)),
    _text("huge-fraction.json", _raw("1." + "9" * 1_000_000), comes_in=True),
    _text("true.json", _raw("true")),
    _text("text-as-number.json", _raw('"20"')),
    _text("huge-version.json", circuit_file().replace('"version": 1', '"version": 1e308')),
    _text("half-a-sign.json", _named("A").replace('"A"', '"A\\ud800"')),
    _text("half-a-sign-raw.json", _named("A").replace('"A"', '"A\ud800"')),
    _text("twice.json", _named("A")[:-1] + ',"version": 1}'),
    _text("twice-inside.json", _raw('20, "hold_s": 30')),
    _text("html.json", _named(HTML, description=HTML, source=HTML), comes_in=True),
    _text("formula.json", _named(FORMULA), comes_in=True),
    _text("terminal.json", _named(TERMINAL), comes_in=True),
    _text("turned-round.json", _named("A\u202egpj.exe"), comes_in=True),
    _text("traversal.json", circuit_file({**circuit(exercise="../../etc/passwd"),
        "id": "../../../etc/passwd", "name": "../../etc/passwd"}, exercises=[
            {"id": "../../etc/passwd", "name": "/etc/passwd", "picture": "/etc/passwd"}]),
        comes_in=True),
    _text("long-name.json", _named("n" * 121)),
    _text("long-description.json", lambda: _named("A", description="d" * 19_000_000)),
    _text("long-lines.json", lambda: _named("A", description="d\n" * 900_000)),
    _text("long-id.json", lambda: circuit_file({**circuit(), "id": "i" * 19_000_000})),
    _text("long-exercise.json", lambda: circuit_file(circuit(exercise="e" * 1_000_000))),
    _text("long-cue.json", lambda: circuit_file(circuit(cue="c" * 1_000_000))),
    _text("long-band.json", lambda: circuit_file(circuit(band="b" * 1_000_000))),
    _text("long-block.json", lambda: _blocks(name="b" * 1_000_000)),
    _text("many-circuits.json", lambda: circuit_file(*(
        {"id": f"{n}", "name": f"{n}", "blocks": []} for n in range(300_000)))),
    _text("many-exercises.json", lambda: circuit_file(
        exercises=[{"id": f"{n}", "name": f"{n}"} for n in range(3_001)])),
    _text("many-keys.json", lambda: json.dumps({f"k{n}": n for n in range(390_000)})),
    _text("many-lists.json", lambda: "[" + "[]," * 199_000 + "0]"),
    _text("blanks.json", lambda: "[" + " " * 20_000_000 + "]"),
    _data("utf-16.json", lambda: circuit_file(circuit()).encode("utf-16"), comes_in=True),
    _data("no-text.json", lambda: b'{"a": "\xff\xfe"}'),
    # ------------------------------------------------------------------------------ text form
    _text("rounds.txt", "name: A\n1000000000 rounds\nplank 20\n"),
    _text("lines.txt", lambda: "name: A\n" + "plank 20\n" * 20_000),
    _text("one-line.txt", lambda: "name: A\nplank " + "9" * 240_000),
    _text("dots.txt", lambda: "name: A\nplank 20 " + "x 3 " * 60_000),
    _text("huge.txt", lambda: "name: A\n" + "plank 20\n" * 6_000_000),
    # ---------------------------------------------------------------------------------- yaml
    _text("aliases.yml", _aliases()),
    _text("deep.yml", "title: " + "[" * 90_000),
    _text("python.yml", "title: !!python/object/apply:os.system ['touch /tmp/x']"),
    # ----------------------------------------------------------------------------------- csv
    _text("rows.csv", lambda: _STRONG + "\n" * 63_000_000),
    _text("quote.csv", lambda: _STRONG + '"' + "x" * 63_000_000),
    _text("cells.csv", lambda: _STRONG + "," * 900_000),
    _text("signs.csv", lambda: _STRONG + "\N{PERSON DOING CARTWHEEL}" + "\n" * 63_000_000),
    _text("columns.csv", lambda: "date,exercise,held_s," + "a," * 5_000 + "\n" + "," * 900_000),
    _text("nul.csv", _STRONG + "2024-01-01,A,Pl\0ank,1,30\n"),
    _text("formula.csv", f'{_OWN_TABLE}2024-01-01,"{FORMULA.replace(chr(34), chr(34) * 2)}",'
        "Plank,30\n", comes_in=True),
    _text("numbers.csv", f"{_OWN_TABLE}2024-01-01,A,Plank,nan\n2024-01-01,A,Plank,inf\n"
        f"2024-01-01,A,Plank,1e99\n2024-01-01,A,Plank,{'9' * 5_000}\n9999-99-99,A,Plank,30\n"
        "0000-00-00,A,Plank,30\n2024-01-01,A,Plank,-30\n"),
    # ----------------------------------------------------------------------------------- zip
    _data("bomb.zip", _bomb),
    _data("bombs.zip", _many_bombs),
    _data("inside.zip", lambda: zipped({"b.zip": zipped({"a.json": b"{}"})})),
    _data("index.zip", _endless_index),
    _data("links.zip", _linked),
    _data("locked.zip", _locked),
    _data("many.zip", lambda: zipped({f"{n}": b"{}" for n in range(1_001)})),
    _data("traversal.zip", lambda: zipped(
        {"../../../tmp/a.glutetimer": synthetic("own.glutetimer")}), comes_in=True),
    # ------------------------------------------------------------------------------ database
    _data("view.db", _endless_view),
    _data("search.db", _long_search),
    _data("fat.db", _fat_rows),
    _data("kinds.db", _other_kinds, comes_in=True),
    _data("loop.db", _looping_pages),
    _data("torn.db", lambda: synthetic("feeel.db")[:5_000]),
    _data("zeros.db", lambda: synthetic("feeel.db")[:100] + bytes(100_000)),
    _data("head.db", lambda: b"SQLite format 3\x00"),
    # --------------------------------------------------------------------------------- others
    Hostile("hole.csv", _hole),
    _data("zeros.bin", lambda: bytes(60_000_000)),
    _data("empty", lambda: b"", ),
)  # fmt: skip


def look_at(path: Path) -> Outcome:
    """Read a file as an import does; measure processor time and memory."""
    from glutetimer.exchange.catalogue import load_catalogue
    from glutetimer.exchange.importing import read_file

    catalogue = load_catalogue()
    before = _memory_mb("VmRSS") if _forget_peak() else _peak_mb()
    began = time.process_time()
    report = read_file(path, catalogue)
    seconds = time.process_time() - began
    megabytes = max(0.0, _peak_mb() - before)
    names = [circuit.name for circuit in report.circuits]
    names += [workout.record.circuit_name for workout in report.workouts]
    refused = report.refused or ("" if names or report.exercises else _first_note(report))
    return Outcome(path.name, seconds, megabytes, refused, tuple(names))


def look_at_all(folder: Path) -> Iterator[Outcome]:
    """Make each file in a folder, read it, and remove it."""
    for hostile in FILES:
        path = folder / hostile.name
        hostile.make(path)
        yield look_at(path)
        path.unlink()


def measured(*paths: Path) -> list[Outcome]:
    """Return what reading some files costs, in one process of its own; see ``measured_all``."""
    return _measured("--these", *paths)


def measured_all(folder: Path) -> list[Outcome]:
    """Return what reading each file costs, all in one process of its own.

    Raises:
        AssertionError: If that process fails.
        TimeoutExpired: If it hangs.
    """
    return _measured("--all", folder)


def _measured(what: str, *paths: Path) -> list[Outcome]:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.hostile", what, *map(str, paths)],
        cwd=Path(__file__).parents[1],
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    if ended.returncode:
        raise AssertionError(f"{paths[0].name}: {ended.stderr[-2_000:]}")
    rows = map(json.loads, ended.stdout.splitlines())
    return [Outcome._make([*row[:-1], tuple(row[-1])]) for row in rows]


def words_of(outcome: Outcome) -> str:
    """Return an outcome as a line."""
    became = outcome.refused or f"came in: {ascii(outcome.names)[:60]}"
    return f"{outcome.name:24} {outcome.seconds:6.2f} s {outcome.megabytes:6.0f} MB  {became}"


def _first_note(report: Any) -> str:
    notes = (*report.left_out, *report.changed)
    return f"{notes[0].where}: {notes[0].what}" if notes else ""


def _forget_peak() -> bool:
    """Begin to count the most memory anew; tell whether this system can."""
    try:
        Path("/proc/self/clear_refs").write_text("5", "utf-8")
    except OSError:
        return False
    return True


def _peak_mb() -> float:
    """Return the most memory that this process has had."""
    if Path("/proc/self/status").exists():
        return _memory_mb("VmHWM")
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _memory_mb(what: str) -> float:
    status = Path("/proc/self/status").read_text("utf-8")
    return int(re.findall(rf"{what}:\s+(\d+)", status)[0]) / 1024


def _main(words: list[str]) -> None:
    path = Path(words[-1])
    if words[0] == "--these":
        outcomes: Iterator[Outcome] = map(look_at, map(Path, words[1:]))
    else:
        path.mkdir(parents=True, exist_ok=True)
        outcomes = look_at_all(path)
    for outcome in outcomes:
        line = json.dumps(outcome) if words[0].startswith("--") else words_of(outcome)
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    _main(sys.argv[1:])
