# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine sleeps for ten minutes in a hold, in a rest and in a pause: clocks jump."""

import itertools
from pathlib import Path

from tests.torture.live import Live
from tests.torture.plan import Plan
from tests.torture.shims import ShiftedClocks
from tests.torture.sleeping import Moment, Trial, side_by_side, slept_in

_SLEEP_S = 600.0
# Whether the monotonic clock runs on in sleep.
_SYSTEMS = {"as on Linux": False, "as on Windows": True}


def run(plan: Plan) -> None:
    """None of it is counted, nothing is caught up, and it says that it paused."""
    kinds = itertools.cycle(itertools.product(Moment, _SYSTEMS))
    chosen = list(itertools.islice(kinds, plan.count))
    if plan.short:
        chosen = [(Moment.HOLD, system) for system in _SYSTEMS][: plan.count]
    tries = [
        (f"asleep in a {moment.value}, {system}", _trial(plan, moment, runs_on=_SYSTEMS[system]))
        for moment, system in chosen
    ]
    side_by_side(plan, tries)
    plan.figures["asleep for"] = f"{_SLEEP_S / 60:.0f} min"


def _trial(plan: Plan, moment: Moment, *, runs_on: bool) -> Trial:
    def act(folder: Path) -> list[str]:
        clocks = ShiftedClocks(folder / "clocks")

        def sleep(_live: Live) -> float:
            clocks.sleep(_SLEEP_S, monotonic_runs_on=runs_on)
            return 0.0

        return slept_in(plan, folder, moment, sleep, clocks.variables)

    return act
