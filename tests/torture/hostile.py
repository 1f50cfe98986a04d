# SPDX-License-Identifier: GPL-3.0-or-later
"""Files made to hang the program, to fill its memory or to smuggle something in are read."""

from tests.hostile import FILES, MOST_MEGABYTES, MOST_SECONDS, measured
from tests.torture.plan import Plan


def run(plan: Plan) -> None:
    """Read each in a process of its own: a clean refusal or harmless text, in bounds."""
    files = plan.random.sample(FILES, plan.count) if plan.count else FILES
    seconds = megabytes = 0.0
    for hostile in files:
        path = plan.folder / hostile.name
        hostile.make(path)
        try:
            came = measured(path)
        except AssertionError as error:
            plan.check([str(error)], hostile.name)
        else:
            seconds, megabytes = max(seconds, came.seconds), max(megabytes, came.megabytes)
            plan.check(_problems(came.seconds, came.megabytes), hostile.name)
        path.unlink()
        plan.tried()
    plan.figures["worst"] = f"{seconds:.2f} s and {megabytes:.0f} MB"


def _problems(seconds: float, megabytes: float) -> list[str]:
    found = []
    if seconds > MOST_SECONDS:
        found.append(f"it took {seconds:.1f} s")
    if megabytes > MOST_MEGABYTES:
        found.append(f"it took {megabytes:.0f} MB")
    return found
