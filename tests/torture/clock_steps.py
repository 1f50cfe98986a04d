# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody sets the wall clock in the middle of a workout: nothing changes."""

import sqlite3
import time
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

from tests.torture.live import living
from tests.torture.plan import Plan
from tests.torture.shims import ShiftedClocks
from tests.torture.sleeping import Lengths, Seen, Trial, side_by_side

_HOUR_S, _DAY_S = 3_600.0, 86_400.0
_LATEST_S = 0.35


def run(plan: Plan) -> None:
    """Each interval is as long as ever, and the record has the date and times of its start."""
    to_2099_s = datetime(2099, 6, 1).astimezone().timestamp() - time.time()
    steps = {
        "+1 h": _HOUR_S, "-1 h": -_HOUR_S, "+5 days": 5 * _DAY_S, "-5 days": -5 * _DAY_S,
        "to 2099": to_2099_s,
    }  # fmt: skip
    names = [list(steps)[number % len(steps)] for number in range(plan.count)]
    side_by_side(plan, [(f"clock set {name}", _trial(plan, steps[name])) for name in names])


def _trial(plan: Plan, step_s: float) -> Trial:
    def act(folder: Path) -> list[str]:
        clocks = ShiftedClocks(folder / "clocks")
        today = datetime.now().astimezone().date()
        lengths = Lengths.of(plan)
        with living(folder / "data", *lengths.words, more=clocks.variables) as live:
            for kind in ("Hold", "Rest")[: lengths.rounds]:
                live.wait_for(kind)
                time.sleep(1.0)
                clocks.set_wall(step_s if kind == "Hold" else step_s / 10)
            live.end()
            lines = live.lines
        found = _intervals(Seen(lines), lengths, _LATEST_S * plan.slack)
        return found + _record(folder / "data", today, lengths)

    return act


def _intervals(seen: Seen, lengths: Lengths, latest_s: float) -> list[str]:
    found = [line.text for line in seen.lines if line.text.startswith("Paused")]
    planned = [("Hold", 0, lengths.hold_s)]
    if lengths.rounds > 1:
        planned += [("Rest", 0, lengths.rest_s), ("Hold", 1, lengths.hold_s)]
    for kind, number, planned_s in planned:
        length_s = seen.length_s(kind, number)
        if abs(length_s - planned_s) > latest_s:
            found.append(f"{kind} {number} took {length_s:.2f} s instead of {planned_s} s")
    return found


def _record(folder: Path, today: date, lengths: Lengths) -> list[str]:
    with closing(sqlite3.connect(folder / "glutetimer.db")) as database:
        workout = database.execute(
            "SELECT status, local_date, elapsed_ms, ended_utc_ms - started_utc_ms FROM workouts"
        ).fetchone()
        holds = database.execute("SELECT held_ms FROM holds").fetchall()
    status, local_date, elapsed_ms, lasted_ms = workout
    found = []
    if holds != [(lengths.hold_s * 1_000,)] * lengths.rounds or status != "finished":
        found.append(f"the record is {status}: {holds}")
    if local_date != today.isoformat():
        found.append(f"its date is {local_date}")
    if abs(lasted_ms - elapsed_ms) > 5_000:
        found.append(f"it seems to have lasted {lasted_ms} ms, and had {elapsed_ms} ms")
    return found
