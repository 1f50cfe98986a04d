# SPDX-License-Identifier: GPL-3.0-or-later
"""The power is cut while holds are stored: the file system stops at once, and is mounted anew."""

import time

from tests.torture import aftermath
from tests.torture.children import Child, Say
from tests.torture.mounts import Loop
from tests.torture.plan import Plan
from tests.torture.workload import write_workouts

_CUTS_A_DISK = 10
_SIZE_MIB = 64
_LATEST_S = 0.5


def run(plan: Plan) -> None:
    """Cut the power at random instants; what was reported as stored before must be there."""
    holds: dict[str, int] = {}
    reported = 0
    for number in plan.each():
        if number % _CUTS_A_DISK == 0:
            holds, loop = {}, Loop(plan.folder / f"{number}", _SIZE_MIB)
        new, faults = _cut(plan, loop)
        reported += len(new)
        holds.update(new)
        with loop.mounted() as root:
            plan.check(faults or aftermath.problems(root / "data", holds), f"cut {number}")
    plan.figures["holds reported as stored"] = f"{reported:,}"


def _cut(plan: Plan, loop: Loop) -> tuple[dict[str, int], list[str]]:
    with loop.mounted() as root:

        def act(say: Say) -> None:
            write_workouts(root / "data", say)

        child = Child(act)
        child.listen(10.0, lines=1)
        child.listen(plan.random.uniform(0.0, _LATEST_S))
        at_ns = time.monotonic_ns()
        loop.pull_the_plug()
        child.kill()
        ended = child.end()
    # What fails after the cut is no fault of the program's.
    before = [words for words in ended.said if words.get("at_ns", 0) < at_ns]
    return aftermath.acknowledged(before), [words["fault"] for words in before if "fault" in words]
