# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program is stopped, put to sleep, or has its clock set, in the middle of a workout.

Several programs run side by side: they wait most of the time.
"""

import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from tests.torture.live import Line, Live, living, run_words
from tests.torture.plan import Plan

_AT_ONCE = 4
_EXACT_S = 0.35  # lines are printed within a tick of 100 ms, and read a little later


class Lengths(NamedTuple):
    """How long the workout is that sleeps."""

    hold_s: int
    rest_s: int
    rounds: int

    @classmethod
    def of(cls, plan: Plan) -> "Lengths":
        """Return those of a part; as a test, a hold is enough."""
        return cls(3, 1, 1) if plan.short else cls(5, 4, 2)

    @property
    def words(self) -> tuple[str, ...]:
        """Return the command that leads it."""
        return run_words(self.hold_s, self.rest_s, self.rounds)


class Moment(Enum):
    """What the workout is doing when it happens."""

    HOLD = "hold"
    REST = "rest"
    PAUSE = "pause"


@dataclass
class Seen:
    """A run that is over: what was printed, and how long it was away and paused in between."""

    lines: list[Line]
    away_s: float = 0.0

    def length_s(self, kind: str, number: int) -> float:
        """Return how long the program was awake in an interval, from 0 on."""
        starts = [
            index for index, line in enumerate(self.lines) if line.text.startswith(("Hold", "Rest"))
        ]
        mine = [index for index in starts if self.lines[index].text.startswith(kind)]
        begin = mine[number]
        following = [index for index in starts if index > begin]
        ends = following[0] if following else _index(self.lines, "Held", begin)
        # The first of all begins once it is known that nothing can be heard.
        silent_s = [line.at_s for line in self.lines if line.text.startswith("No audio")]
        begin_s = max(self.lines[begin].at_s, *(silent_s if begin == starts[0] else []), 0.0)
        return self.lines[ends].at_s - begin_s


Trial = Callable[[Path], list[str]]


def side_by_side(plan: Plan, tries: list[tuple[str, Trial]]) -> None:
    """Do all tries, a few at a time, each in a folder of its own."""

    def one(numbered: tuple[int, tuple[str, Trial]]) -> list[str]:
        number, (_, act) = numbered
        folder = plan.folder / f"{number}"
        folder.mkdir()
        try:
            return act(folder)
        except AssertionError as error:
            return [str(error)]

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        for (where, _), found in zip(tries, pool.map(one, enumerate(tries)), strict=True):
            plan.check(found, where)
            plan.tried()


def slept_in(
    plan: Plan,
    folder: Path,
    moment: Moment,
    sleep: Callable[[Live], float],
    more: dict[str, str] | None = None,
) -> list[str]:
    """Lead a workout that sleeps once, and return what is wrong with it.

    Args:
        plan: That of the part.
        folder: An empty folder.
        moment: When it sleeps.
        sleep: Puts it to sleep; returns for how many real seconds.
        more: Variables of the environment.
    """
    lengths = Lengths.of(plan)
    with living(folder / "data", *lengths.words, more=more) as live:
        kind = "Rest" if moment is Moment.REST else "Hold"
        began_s = live.wait_for(kind).at_s if kind == "Rest" else live.began()
        _wait_until(began_s + 1.5)
        away_from_s = time.monotonic()
        if moment is Moment.PAUSE:
            live.press(" ")
            time.sleep(0.7)
        printed = len(live.lines)
        sleep(live)
        if moment is not Moment.PAUSE:
            live.wait_for("Paused", timeout_s=10.0)
        time.sleep(1.0)
        burst = [line.text for line in live.lines[printed:]]
        live.press(" ")
        away_s = time.monotonic() - away_from_s
        live.end()
        seen = Seen(live.lines, away_s)
    planned_s = lengths.rest_s if kind == "Rest" else lengths.hold_s
    counted_s = planned_s - (seen.length_s(kind, 0) - seen.away_s)
    found = _burst_problems(burst, moment) + _record_problems(folder / "data", lengths)
    if counted_s > _EXACT_S * plan.slack:
        found.append(f"{counted_s:.2f} s of it were counted")
    return found


def _burst_problems(burst: list[str], moment: Moment) -> list[str]:
    said = [] if moment is Moment.PAUSE else ["Paused"]
    if [text.split()[0].rstrip(":") for text in burst] != said:
        return [f"it printed {burst} when it woke"]
    return []


def _record_problems(folder: Path, lengths: Lengths) -> list[str]:
    with closing(sqlite3.connect(folder / "glutetimer.db")) as database:
        holds = database.execute("SELECT held_ms, outcome FROM holds").fetchall()
        (status,) = database.execute("SELECT status FROM workouts").fetchone()
    if (status, holds) == ("finished", [(lengths.hold_s * 1_000, "done")] * lengths.rounds):
        return []
    return [f"the record is {status}: {holds}"]


def _index(lines: list[Line], beginning: str, after: int) -> int:
    return next(
        index
        for index, line in enumerate(lines)
        if index > after and line.text.startswith(beginning)
    )


def _wait_until(at_s: float) -> None:
    time.sleep(max(0.0, at_s - time.monotonic()))
