# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that plays cues as a test asks for, and prints what it planned as JSON lines.

    python -m tests.system.cue_driver SCENARIO [SECONDS]

Lines: {"plan": [name, at_ms], "exact": bool}, {"status": name, "at_ms": ms}, {"second": count},
{"timing": {}}, {"done": Qt's version}.
A sound that is ordered for now is begun as soon as can be; ``exact`` is false for it.
"""

import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, qVersion

from glutetimer.audio.stream import StreamCuePlayer
from glutetimer.domain.cues import CueKind
from glutetimer.ports import Bus, CueStatus, ScheduledSound

EXACT_FROM_S = 0.5
LONGEST_MS = 30_000


def say(**facts: object) -> None:
    """Print one line for the test."""
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def now_ms() -> float:
    """Return the player's clock."""
    return time.monotonic() * 1e3


def peak_kb() -> int:
    """Return the most memory that this program has held, without its parent's before it began."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0])


class Driver:
    """One player with an event loop, until the last step of a scenario."""

    def __init__(self, seconds: float, device: str = "") -> None:
        self.app = QCoreApplication([])
        self.player = StreamCuePlayer()
        self.player.set_device(device)
        self.player.subscribe(self._on_status)
        self.player.set_volume(Bus.BEEP, 1.0)
        self.seconds = seconds
        self._steps: list[tuple[float, Callable[[], None]]] = []

    def at(self, after_s: float, step: Callable[[], None]) -> None:
        """Do a step so long after the sound began to run."""
        self._steps.append((after_s, step))

    def run(self) -> None:
        """Open, do the steps once it runs, and finish; in half a minute at the latest."""
        self.player.open()
        QTimer.singleShot(LONGEST_MS, self.finish)
        self.app.exec()

    def finish(self) -> None:
        """Report and close."""
        begun_ms = now_ms()
        self.player.close()
        closed_ms = now_ms()
        say(timing=asdict(self.player.timing()))
        say(done_at=begun_ms)
        say(done=qVersion(), close_ms=closed_ms - begun_ms, peak_kb=peak_kb())
        self.app.quit()

    def play(self, kinds: Sequence[tuple[CueKind, float]]) -> None:
        """Replace what is scheduled by sounds at offsets from now, in seconds."""
        begin_ms = now_ms()
        sounds = [ScheduledSound(begin_ms + at_s * 1e3, kind) for kind, at_s in kinds]
        self.player.replace(sounds)
        for sound, (kind, at_s) in zip(sounds, kinds, strict=True):
            say(plan=[kind.value, sound.at_ms], exact=at_s > EXACT_FROM_S)

    def _on_status(self, status: CueStatus) -> None:
        say(status=status.value, at_ms=now_ms())
        if status is CueStatus.RUNNING:
            self._begin()

    def _begin(self) -> None:
        steps, self._steps = self._steps, []
        for after_s, step in steps:
            QTimer.singleShot(round(after_s * 1e3), step)


def steady(driver: Driver) -> None:
    """Play every cue once, one a second at odd instants."""
    kinds = [kind for kind in CueKind if kind is not CueKind.FINISHED]
    count = round(driver.seconds)
    cues = [(kinds[i % len(kinds)], 1.0 + i * 1.0137) for i in range(count)]
    driver.at(0.1, lambda: driver.play(cues))
    driver.at(1.0 + count * 1.0137 + 0.6, driver.finish)


def replaced(driver: Driver) -> None:
    """Pause in the last moment before a cue, go on, and skip: nothing old may be heard."""
    driver.at(0.1, lambda: driver.player.replace([ScheduledSound(now_ms() + 900, CueKind.HOLD)]))
    driver.at(0.8, lambda: driver.play([(CueKind.PAUSED, 0.0)]))
    driver.at(1.8, lambda: driver.play([(CueKind.RESUMED, 0.0), (CueKind.COUNTDOWN_2, 0.7)]))
    driver.at(2.9, lambda: driver.play([(CueKind.SWITCH, 0.0), (CueKind.REST, 0.9)]))
    driver.at(4.6, driver.finish)


def endless(driver: Driver) -> None:
    """Tick twice a second for as long as the test wants, and tell every second."""

    def begin() -> None:
        driver.play([(CueKind.HALFWAY, 0.5 * i) for i in range(round(driver.seconds * 2))])
        for second in range(1, round(driver.seconds)):
            QTimer.singleShot(second * 1_000, partial(say, second=second))

    driver.at(0.0, begin)
    driver.at(driver.seconds, driver.finish)


def silent(driver: Driver) -> None:
    """Close as soon as it is known that nothing can be heard."""

    def close(status: CueStatus) -> None:
        if status is CueStatus.SILENT:
            QTimer.singleShot(100, driver.finish)

    driver.player.subscribe(close)


def vanish(driver: Driver) -> None:
    """Leave the interpreter in the middle of a sound, and close nothing."""
    driver.at(0.1, lambda: driver.play([(CueKind.FINISHED, 0.0)]))
    driver.at(0.4, lambda: sys.exit(7))


def stalled(driver: Driver) -> None:
    """Tick twice a second while the interface does nothing for 200 ms again and again."""
    stall = QTimer(driver.app, interval=230)
    stall.timeout.connect(lambda: time.sleep(0.2))
    stall.start()
    endless(driver)


def tardy(driver: Driver) -> None:
    """Order sounds after their instants: one a little late, one by far."""

    def order() -> None:
        late_ms, gone_ms = now_ms() - 190.0, now_ms() - 5_000.0
        driver.player.append([ScheduledSound(late_ms, CueKind.HOLD)])
        driver.player.append([ScheduledSound(gone_ms, CueKind.REST)])

    driver.at(2.5, order)
    driver.at(3.5, driver.finish)


SCENARIOS = {
    each.__name__: each for each in (steady, replaced, endless, stalled, tardy, silent, vanish)
}


def main() -> None:
    """Play the scenario that is named."""
    name, *rest = sys.argv[1:]
    driver = Driver(float(rest[0]) if rest else 5.0, *rest[1:])
    SCENARIOS[name](driver)
    driver.run()


if __name__ == "__main__":
    main()
