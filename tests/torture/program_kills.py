# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program is killed at random instants of a workout, and started again.

Several run side by side: they wait most of the time. What was really held is read off what it
printed and when, not off its own records.
"""

import random
import shutil
import signal
import sqlite3
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from glutetimer import app
from glutetimer.app.left_behind import LeftWorkout, keep, left_workouts
from tests.torture import aftermath
from tests.torture.live import Line, living, run_words
from tests.torture.plan import Plan

_HOLD_S, _REST_S, _ROUNDS = 2, 1, 3
_TOTAL_S = _HOLD_S * _ROUNDS + _REST_S * (_ROUNDS - 1)
_AT_ONCE = 8
_LOST_MS = 500.0
_EXACT_MS = 350.0  # lines are printed within a tick of 100 ms, and read a little later
_WORDS = run_words(_HOLD_S, _REST_S, _ROUNDS)


@dataclass
class Killed:
    """What was seen from outside.

    Attributes:
        ended: How many holds had ended, for the line after each had been printed.
        total_ms: How long the workout had lasted by then.
        is_over: It had ended by itself.
        lost_ms: How much of that was not known any more at the next start.
    """

    ended: int
    total_ms: float
    is_over: bool
    lost_ms: float = 0.0


def run(plan: Plan) -> None:
    """Kill it; no ended hold is missing, at most half a second of the running one is."""
    seeds = [plan.random.random() for _ in range(plan.count)]
    template = plan.folder / "template"
    with app.open_core(template):
        pass

    def trial(number: int) -> tuple[list[str], float]:
        folder = plan.folder / f"{number}"
        shutil.copytree(template, folder / "data")
        try:
            killed = _killed(folder / "data", random.Random(seeds[number]))
            found = _next_start(folder / "data", killed, plan.slack, goes_on=number % 5 == 4)
        except AssertionError as error:
            return [str(error)], 0.0
        shutil.rmtree(folder)
        return found, killed.lost_ms

    most_ms = 0.0
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        for number, (found, lost_ms) in enumerate(pool.map(trial, range(plan.count))):
            plan.check(found, f"kill {number}")
            most_ms = max(most_ms, lost_ms)
            plan.tried()
    plan.figures["most of a hold that was lost"] = f"{most_ms:.0f} ms"


def _killed(folder: Path, chance: random.Random) -> Killed:
    with living(folder, *_WORDS) as live:
        began_s = live.began()
        time.sleep(chance.uniform(0.0, _TOTAL_S + 0.5))
        at_s = live.send(signal.SIGKILL)
        code = live.end()
        live.close()
        assert code in {0, -signal.SIGKILL}, f"it ended with {code}"
        return _seen(live.lines, began_s, at_s)


def _seen(lines: Sequence[Line], began_s: float, at_s: float) -> Killed:
    starts = [line for line in lines if line.text.startswith(("Hold", "Rest"))]
    holds = sum(line.text.startswith("Hold") for line in starts)
    is_over = any(line.text.startswith("Held") for line in lines)
    runs = starts[-1].text.startswith("Hold") and not is_over
    planned_s = sum(_HOLD_S if line.text.startswith("Hold") else _REST_S for line in starts[:-1])
    since_s = max(starts[-1].at_s, began_s)
    return Killed(holds - runs, (planned_s + at_s - since_s) * 1_000, is_over)


def _next_start(folder: Path, killed: Killed, slack: float, *, goes_on: bool) -> list[str]:
    """Start again, look at what is offered, take it, and start once more."""
    path = folder / "glutetimer.db"
    found = aftermath.integrity(path)
    with app.open_core(folder) as core:
        left = left_workouts(core)
        if _status(path) == "finished":
            return found + (["a finished workout is offered"] if left else [])
        if len(left) != 1:
            return [*found, f"{len(left)} workouts are offered, and the record is {_status(path)}"]
        found += _offer_problems(left[0], killed, slack)
        held_ms = left[0].known.held_ms
        if goes_on:
            left[0].heartbeat.let_go()
        else:
            keep(core, left[0])
    found += _gone_on(folder, held_ms) if goes_on else _kept(path, held_ms)
    with app.open_core(folder) as core:
        found += ["it asks twice"] if left_workouts(core) else []
    return found + aftermath.problems(folder, {})


def _offer_problems(left: LeftWorkout, killed: Killed, slack: float) -> list[str]:
    known = left.known
    found = []
    if len(known.holds) < killed.ended:
        found.append(f"{len(known.holds)} of {killed.ended} ended holds are known")
    killed.lost_ms = killed.total_ms - known.beat.standing.total_ms
    if not -_EXACT_MS * slack <= killed.lost_ms <= _LOST_MS * slack:
        found.append(f"{killed.lost_ms:.0f} ms are lost")
    whole = (len(known.plan.timeline.holds), known.plan.circuit.id)
    if whole[0] != _ROUNDS:
        found.append(f"it would go on with {whole}")
    return found


def _kept(path: Path, held_ms: int) -> list[str]:
    """Look at a workout that was kept as far as it came."""
    with closing(sqlite3.connect(path)) as database:
        holds = database.execute("SELECT held_ms, outcome FROM holds").fetchall()
    kept_ms = sum(ms for ms, _ in holds)
    if (_status(path), kept_ms, len(holds)) == ("stopped", held_ms, _ROUNDS):
        return []
    return [f"kept was {_status(path)}: {holds}, and {held_ms} ms were offered"]


def _gone_on(folder: Path, held_ms: int) -> list[str]:
    """Go on in the terminal to the end: each hold is there once, with its whole length."""
    with living(folder, "run", "--resume", "--headless") as live:
        live.wait_for("Paused")
        live.press(" ")
        code = live.end()
    path = folder / "glutetimer.db"
    with closing(sqlite3.connect(path)) as database:
        holds = database.execute("SELECT held_ms, outcome FROM holds").fetchall()
    if (code, _status(path), holds) == (0, "finished", [(_HOLD_S * 1_000, "done")] * _ROUNDS):
        return []
    return [f"going on from {held_ms} ms ended {code}, {_status(path)}: {holds}"]


def _status(path: Path) -> str:
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute("SELECT status FROM workouts").fetchall()
    return " ".join(status for (status,) in rows)
