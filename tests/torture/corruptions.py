# SPDX-License-Identifier: GPL-3.0-or-later
"""A real database is damaged: no wrong value is ever shown, and every row comes back."""

import contextlib
import io
import random
import shutil
import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from glutetimer import app
from glutetimer.cli import main
from glutetimer.paths import DataFolderError
from glutetimer.ports import StorageError
from glutetimer.storage.checks import quick_check
from glutetimer.storage.rebuild import rebuild
from tests.torture import aftermath
from tests.torture.children import Say, forked
from tests.torture.plan import Plan
from tests.torture.workload import write_history

_WORKOUTS = 60
_PAGE = 4_096
_FIRST, _LAST = date(2000, 1, 1), date(2100, 1, 1)


def run(plan: Plan) -> None:
    """Damage copies of a data folder, read them, then rebuild them from the journal."""
    whole = plan.folder / "whole"
    write_history(whole, 8 if plan.short else _WORKOUTS)
    with app.open_core(whole) as core:
        truth = _shown(core)
    rows = aftermath.rows(whole / "glutetimer.db")
    seen = dict.fromkeys(("noticed when read", "noticed by the check", "harmless"), 0)
    damages = list(_DAMAGES.items())
    for number in plan.each():
        name, damage = damages[number % len(damages)]
        folder = plan.folder / "damaged"
        shutil.copytree(whole, folder)
        damage(folder / "glutetimer.db", plan.random)
        where = f"damage {number} ({name})"
        plan.check(_reading(folder, truth, seen), where)
        plan.check(_from_the_journal(folder, rows), where)
        plan.check(_rebuilding(folder, rows), where)
        shutil.rmtree(folder)
    plan.figures.update({name: str(count) for name, count in seen.items()})


def _reading(folder: Path, truth: frozenset[str], seen: dict[str, int]) -> list[str]:
    """Read all that the program shows, in a child that a crash ends alone."""

    def act(say: Say) -> None:
        wrong: list[str] = []
        missing = 0
        try:
            with app.open_core(folder) as core:
                shown = _shown(core)
                # The look behind each start; its own connection reads what this one has read.
                found = quick_check(core.paths.database).all_problems
                # Sums have no checksum: a wrong one is shown until that look has done them again.
                wrong = sorted(t for t in shown - truth if not (found and _is_sum(t)))
                missing = len(truth - shown)
        except (StorageError, DataFolderError) as error:
            say(how="noticed when read", error=str(error))
        else:
            say(how="noticed by the check" if found else "harmless", wrong=wrong, missing=missing)

    ended = forked(act)
    if not ended.said or ended.faults:
        return ended.faults or [f"it ended with {ended.code}"]
    last = ended.said[-1]
    seen[last["how"]] += 1
    if last.get("wrong"):
        return [f"{len(last['wrong'])} wrong values were shown, as {last['wrong'][0][:200]}"]
    if last.get("missing") and last["how"] == "harmless":
        return [f"{last['missing']} values were not shown, without a word"]
    return []


def _is_sum(text: str) -> bool:
    """Tell whether it is a sum."""
    return text.startswith("DayVolume")


def _shown(core: app.Core) -> frozenset[str]:
    """Return each thing that is shown of the history, as text."""
    workouts = list(core.history.workouts(_FIRST, _LAST))
    shown: list[Any] = [*workouts, *core.circuits.circuits()]
    for workout in workouts:
        shown += core.history.holds(workout.id)
    shown += core.history.days(_FIRST, _LAST)
    return frozenset(map(repr, shown))


def _from_the_journal(folder: Path, rows: aftermath.Rows) -> list[str]:
    """Make a database of the journal alone."""
    target = folder / "anew.db"
    try:
        rebuild(folder / "journal", target)
        there = aftermath.rows(target)
    except StorageError as error:
        return [f"the journal gives nothing: {error}"]
    target.unlink()
    return aftermath.differences(rows, there, "did not come back from the journal")


def _rebuilding(folder: Path, rows: aftermath.Rows) -> list[str]:
    """Do what the message asks for: the folder must be usable, with every row."""

    def act(say: Say) -> None:
        with contextlib.redirect_stdout(io.StringIO()) as told:
            code = main(["--data-dir", str(folder), "doctor", "--rebuild"])
        say(code=code, told=told.getvalue()[-300:])

    ended = forked(act)
    if ended.faults or not ended.said:
        return ended.faults or [f"doctor ended with {ended.code}"]
    found = aftermath.problems(folder, {})
    if not found:
        there = aftermath.rows(folder / "glutetimer.db")
        found = aftermath.differences(rows, there, "did not come back from the journal")
    return [f"{text}; doctor said: {ended.said[-1]['told']}" for text in found]


def _flip_bit(path: Path, chance: random.Random) -> None:
    at, bit = chance.randrange(path.stat().st_size), chance.randrange(8)
    _change(path, at, lambda old: bytes([old[0] ^ (1 << bit)]), 1)


def _overwrite(path: Path, chance: random.Random) -> None:
    at = chance.randrange(path.stat().st_size - 16)
    _change(path, at, lambda _old: chance.randbytes(16), 16)


def _zero_page(path: Path, chance: random.Random) -> None:
    page = chance.randrange(path.stat().st_size // _PAGE)
    _change(path, page * _PAGE, lambda _old: bytes(_PAGE), _PAGE)


def _spoil_header(path: Path, chance: random.Random) -> None:
    _change(path, chance.randrange(100), lambda old: bytes([old[0] ^ chance.randint(1, 255)]), 1)


def _cut(path: Path, chance: random.Random) -> None:
    with path.open("r+b") as file:
        file.truncate(chance.randrange(path.stat().st_size))


def _spoil_row(path: Path, chance: random.Random) -> None:
    """Change a value as a bit in memory would have: the file is sound, the value is not."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        (hold,) = database.execute(
            "SELECT id FROM holds ORDER BY id LIMIT 1 OFFSET ?", (chance.randrange(50),)
        ).fetchone()
        database.execute("UPDATE holds SET held_ms = held_ms + 64 WHERE id = ?", (hold,))
        database.commit()


def _change(path: Path, at: int, new: Callable[[bytes], bytes], length: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        old = file.read(length)
        file.seek(at)
        file.write(new(old))


_DAMAGES: dict[str, Callable[[Path, random.Random], None]] = {
    "one bit": _flip_bit,
    "16 bytes": _overwrite,
    "a page of zeroes": _zero_page,
    "the header": _spoil_header,
    "cut short": _cut,
    "a value, unnoticed by SQLite": _spoil_row,
}
