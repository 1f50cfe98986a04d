# SPDX-License-Identifier: GPL-3.0-or-later
"""Four programs store holds into one data folder at the same time."""

import time
from pathlib import Path

from glutetimer import app
from tests.torture import aftermath
from tests.torture.children import Child, Ended, Say
from tests.torture.plan import Plan
from tests.torture.workload import a_hold, a_workout, ended

_WRITERS = 4
_HOLDS_A_WORKOUT = 25


def run(plan: Plan) -> None:
    """Let each writer store its share of the holds; every one must be there, once."""
    folder = plan.folder / "data"
    with app.open_core(folder):
        pass
    share = max(1, plan.count // _WRITERS)
    begin_s = time.monotonic() + 1.0

    def act(say: Say) -> None:
        with app.open_core(folder) as core:
            time.sleep(max(0.0, begin_s - time.monotonic()))
            for number in range(share):
                if number % _HOLDS_A_WORKOUT == 0:
                    workout = a_workout()
                    core.history.begin_workout(workout)
                hold = a_hold(workout, number % _HOLDS_A_WORKOUT, 1_000 + number)
                core.history.add_hold(hold)
                say(hold=hold.id, held_ms=hold.held_ms)
            core.history.end_workout(ended(workout), [])

    children = [Child(act) for _ in range(_WRITERS)]
    _heard(plan, [child.end() for child in children], folder, share)


def _heard(plan: Plan, ends: list[Ended], folder: Path, share: int) -> None:
    holds: dict[str, int] = {}
    for number, end in enumerate(ends):
        new = aftermath.acknowledged(end.said)
        faults = end.faults or ([] if len(new) == share else [f"only {len(new)} of {share}"])
        plan.check(faults, f"writer {number}")
        holds.update(new)
    found = aftermath.problems(folder, holds)
    there = len(aftermath.held(folder / "glutetimer.db"))
    if there != _WRITERS * share:
        found.append(f"{there} of {_WRITERS * share} holds are there")
    plan.check(found, "together")
    plan.tried(there)
