# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk fills up in the middle of a workout, and has room again later."""

import errno
from contextlib import ExitStack
from pathlib import Path

from glutetimer import app
from tests.torture import aftermath
from tests.torture.children import Say, forked
from tests.torture.mounts import Loop, in_memory
from tests.torture.plan import Plan
from tests.torture.workload import Workout

_LOOP_MIB, _MEMORY_MIB = 8, 2


def run(plan: Plan) -> None:
    """Fill small disks at random instants: no hold is lost once there is room again."""
    waited = 0
    for number in plan.each():
        with ExitStack() as mounts:
            place = plan.folder / f"{number}"
            if number % 2:
                root = mounts.enter_context(in_memory(place, _MEMORY_MIB))
            else:
                root = mounts.enter_context(Loop(place, _LOOP_MIB).mounted())
            waited += _filled(plan, root, f"disk {number} ({'memory' if number % 2 else 'ext4'})")
    plan.figures["holds that waited in memory"] = f"{waited:,}"


def _filled(plan: Plan, root: Path, where: str) -> int:
    full_at, full_for = plan.random.randint(1, 20), plan.random.randint(8, 30)

    def act(say: Say) -> None:
        with app.open_core(root / "data") as core:
            workout = Workout(core, say)
            waiting = 0
            for tick in workout.lead():
                if tick == full_at:
                    _fill(root / "filler")
                if tick == full_at + full_for:
                    (root / "filler").unlink(missing_ok=True)
                waiting = max(waiting, workout.waiting)
            (root / "filler").unlink(missing_ok=True)
            saved = workout.runner.save_waiting()
            workout.tell()
            holds = {hold.id: hold.held_ms for hold in workout.holds}
            say(saved=saved, waiting=waiting, holds=holds)

    ended = forked(act)
    (root / "filler").unlink(missing_ok=True)
    if ended.faults:
        plan.check(ended.faults, where)
        return 0
    last = ended.said[-1]
    found = [] if last["saved"] else ["it was not stored when there was room again"]
    plan.check(found + aftermath.problems(root / "data", last["holds"]), where)
    return int(last["waiting"])


def _fill(path: Path) -> None:
    """Take all the room that there is, to the last byte."""
    with path.open("wb", buffering=0) as file:
        for size in (1 << 16, 1 << 10, 1):
            try:
                while file.write(b"\0" * size):
                    pass
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise
