# SPDX-License-Identifier: GPL-3.0-or-later
"""The storage is killed at random instants, again and again on the same files."""

from collections.abc import Callable
from pathlib import Path

from tests.torture import aftermath
from tests.torture.children import Child, Ended, Say
from tests.torture.plan import Plan
from tests.torture.workload import write_history, write_workouts

_KILLS_A_FOLDER = 25
_LATEST_S = 0.25


def run(plan: Plan) -> None:
    """Kill a child that stores holds; whatever it reported as stored must be there."""
    write_history(plan.folder / "warm", workouts=1)  # what is loaded late is loaded once
    holds: dict[str, int] = {}
    reported = 0
    folder = plan.folder
    for number in plan.each():
        if number % _KILLS_A_FOLDER == 0:
            holds, folder = {}, plan.folder / f"{number}"
        ended = _killed(plan, folder, while_it_opens=number % 5 == 0)
        plan.check(ended.faults, f"kill {number}")
        new = aftermath.acknowledged(ended.said)
        reported += len(new)
        holds.update(new)
        plan.check(aftermath.problems(folder, holds), f"kill {number}")
    plan.figures["holds reported as stored"] = f"{reported:,}"


def _killed(plan: Plan, folder: Path, *, while_it_opens: bool) -> Ended:
    child = Child(_writing(folder))
    if not while_it_opens:
        child.listen(30.0, lines=1)
    child.listen(plan.random.uniform(0.0, _LATEST_S))
    child.kill()
    return child.end()


def _writing(folder: Path) -> Callable[[Say], None]:
    def act(say: Say) -> None:
        write_workouts(folder, say)

    return act
