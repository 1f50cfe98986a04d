# SPDX-License-Identifier: GPL-3.0-or-later
"""Files made to hang the program, to fill its memory or to smuggle something in are read."""

from tests.hostile import FILES, MOST_MEGABYTES, MOST_SECONDS, Outcome, measured, measured_all
from tests.torture.plan import Plan


def run(plan: Plan) -> None:
    """Read each: a clean refusal or harmless text, in bounds of time and memory."""
    seconds = megabytes = 0.0
    try:
        outcomes = _some(plan) if plan.count else measured_all(plan.folder)
    except AssertionError as error:
        plan.check([str(error)], "reading")
        return
    for outcome in outcomes:
        seconds = max(seconds, outcome.seconds)
        megabytes = max(megabytes, outcome.megabytes)
        plan.check(_problems(outcome, plan.slack), outcome.name)
        plan.tried()
    plan.figures["worst"] = f"{seconds:.2f} s and {megabytes:.0f} MB"


def _some(plan: Plan) -> list[Outcome]:
    chosen = plan.random.sample(FILES, plan.count)
    for hostile in chosen:
        hostile.make(plan.folder / hostile.name)
    return measured(*(plan.folder / hostile.name for hostile in chosen))


def _problems(outcome: Outcome, slack: float) -> list[str]:
    found = []
    if outcome.seconds > MOST_SECONDS * slack:
        found.append(f"it took {outcome.seconds:.1f} s")
    if outcome.megabytes > MOST_MEGABYTES:
        found.append(f"it took {outcome.megabytes:.0f} MB")
    return found
