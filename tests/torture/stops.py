# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program is stopped for 20 s (SIGSTOP) in a hold, in a rest and in a pause."""

import signal
import time
from pathlib import Path

from tests.torture.live import Live
from tests.torture.plan import Plan
from tests.torture.sleeping import Moment, Trial, side_by_side, slept_in

_STOP_S, _SHORT_STOP_S = 20.0, 6.0


def run(plan: Plan) -> None:
    """None of it is counted, nothing is caught up, and it says that it paused."""
    stop_s = _SHORT_STOP_S if plan.short else _STOP_S

    def stop(live: Live) -> float:
        live.send(signal.SIGSTOP)
        time.sleep(stop_s)
        live.send(signal.SIGCONT)
        return stop_s

    moments = [list(Moment)[number % len(Moment)] for number in range(plan.count)]

    def trial(moment: Moment) -> Trial:
        def act(folder: Path) -> list[str]:
            return slept_in(plan, folder, moment, stop)

        return act

    side_by_side(plan, [(f"stopped in a {moment.value}", trial(moment)) for moment in moments])
    plan.figures["stopped for"] = f"{stop_s:.0f} s"
