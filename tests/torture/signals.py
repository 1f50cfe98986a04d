# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program is asked to end in the middle of a hold: it records it, and ends at once."""

import itertools
import signal
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from tests.torture.live import living, run_words
from tests.torture.plan import Plan

_LATEST_S = 1.0
_EXACT_MS = 350
_INTERRUPTED = 130


def run(plan: Plan) -> None:
    """End it at random instants of a hold by each signal in turn."""
    slowest_s = 0.0
    numbers = itertools.cycle((signal.SIGTERM, signal.SIGINT))
    for trial in plan.each():
        number = next(numbers)
        folder = plan.folder / f"{trial}"
        folder.mkdir()
        where = f"{number.name} {trial}"
        with living(folder / "data", *run_words(20, 5, 2)) as live:
            began_s = live.began()
            time.sleep(plan.random.uniform(0.2, 2.0))
            at_s = live.send(number)
            code = live.end()
            took_s = time.monotonic() - at_s
        slowest_s = max(slowest_s, took_s)
        found = _record(folder / "data", (at_s - began_s) * 1_000, _EXACT_MS * plan.slack)
        if took_s > _LATEST_S * plan.slack:
            found.append(f"it took {took_s:.2f} s to end")
        if code != _INTERRUPTED:
            found.append(f"its exit code is {code}")
        plan.check(found, where)
    plan.figures["slowest end"] = f"{slowest_s * 1_000:.0f} ms"


def _record(folder: Path, held_ms: float, exact_ms: float) -> list[str]:
    with closing(sqlite3.connect(folder / "glutetimer.db")) as database:
        rows = database.execute(
            "SELECT held_ms, outcome FROM holds WHERE outcome <> 'not_done'"
        ).fetchall()
        status = database.execute("SELECT status FROM workouts").fetchall()
    if status != [("stopped",)] or len(rows) != 1 or rows[0][1] != "stopped":
        return [f"the record is {status}: {rows}"]
    off_ms = rows[0][0] - held_ms
    return [f"the hold is wrong by {off_ms:.0f} ms"] if abs(off_ms) > exact_ms else []
