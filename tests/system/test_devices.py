# SPDX-License-Identifier: GPL-3.0-or-later
"""Headphones that come and go, servers that die: the sound goes on, in time with the schedule.

A tick sounds twice a second throughout. Each device has a constant delay of its own; beside it,
every tick lies within a millisecond of its place, on the new device as on the old one.
"""

import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from statistics import median

import pytest

from tests.integration.test_stream import CUES, DriverProcess, Run
from tests.system.audio_lab import (
    Heard,
    Recorder,
    Recording,
    SoundLab,
    compare,
    find_cues,
    missing_tools,
    sound_lab,
)
from tests.system.steadiness import steadily

BACK_WITHIN_MS = 2_000
# A recorder that joins moves what the card has in store already, by some 30 ms.
FIRST_MS = 2_000
EXACT_MS = 1.0

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(bool(missing_tools()), reason=f"without {', '.join(missing_tools())}"),
    pytest.mark.timeout(240),
]


def _now_ms() -> float:
    return time.monotonic() * 1e3


def _wait_until(at_ms: float) -> None:
    time.sleep(max(0.0, at_ms - _now_ms()) / 1e3)


class Stage:
    """A lab with drivers and recorders; what a failing test leaves is cleared away."""

    def __init__(self, lab: SoundLab, leftovers: ExitStack) -> None:
        self.lab = lab
        self._leftovers = leftovers

    def start(self, *words: str, until: str = '"running"') -> DriverProcess:
        """Start a driver and wait for its first status."""
        driver = DriverProcess(self.lab.env(), *words)
        self._leftovers.callback(_end, driver)
        driver.wait_for(until)
        return driver

    def record(self, card: str) -> Recorder:
        """Record a card from now on."""
        recorder = self.lab.record(card)
        self._leftovers.callback(recorder.kill)
        return recorder


def on_stage(test: Callable[[Stage], None]) -> Callable[[], None]:
    """Give a test a stage of its own each time; repeat it while the machine stands still."""

    def played() -> None:
        with ExitStack() as leftovers:
            # A socket needs a short path.
            folder = leftovers.enter_context(tempfile.TemporaryDirectory(prefix="lab-"))
            test(Stage(leftovers.enter_context(sound_lab(Path(folder))), leftovers))

    played.__name__, played.__doc__ = test.__name__, test.__doc__
    return steadily(played)


def _end(driver: DriverProcess) -> None:
    """End a driver that a failing test left."""
    driver._process.kill()
    with suppress(ValueError):  # its pipes are closed: it was waited for
        driver._process.communicate()


def _heard(recording: Recording) -> list[Heard]:
    return find_cues(recording, CUES)


def _planned(run: Run, from_ms: float, to_ms: float) -> list[tuple[str, float]]:
    return [(name, at_ms) for name, at_ms in run.exact if from_ms <= at_ms <= to_ms]


def _assert_in_time(run: Run, heard: Sequence[Heard], from_ms: float, to_ms: float) -> float:
    """Check that all ticks of a while sounded in their places; return the device's delay."""
    plan = _planned(run, from_ms, to_ms)
    assert len(plan) >= 3
    comparison = compare(plan, heard)
    assert comparison.missing == ()
    assert max(comparison.errors_ms) < EXACT_MS, comparison.late_ms
    return median(comparison.late_ms)


def _first_after(heard: Sequence[Heard], at_ms: float) -> float:
    """Return how long after an instant the first whole tick began, in ms."""
    return min(one.at_ms for one in heard if one.at_ms > at_ms) - at_ms


@on_stage
def test_sound_follows_headphones_that_come_and_go(stage: Stage) -> None:
    """Plugged in, it moves there; pulled out, it comes back; nobody says a word about it."""
    driver = stage.start("endless", "14")
    begun_ms = _now_ms()
    card = stage.record("card")
    _wait_until(begun_ms + 4_000)
    in_ms = _now_ms()
    stage.lab.plug_in("headphones")
    headphones = stage.record("headphones")
    _wait_until(begun_ms + 8_500)
    out_ms = _now_ms()
    recorded = headphones.stop()
    stage.lab.pull_out("headphones")
    run = driver.wait()
    on_card, on_headphones = _heard(card.stop()), _heard(recorded)
    end_ms = run.last("done_at")["done_at"]

    assert run.statuses == ["running", "closed"]
    assert _first_after(on_headphones, in_ms) < BACK_WITHIN_MS
    assert _first_after(on_card, out_ms) < BACK_WITHIN_MS
    before = _assert_in_time(run, on_card, begun_ms + FIRST_MS, in_ms - 300)
    _assert_in_time(run, on_headphones, in_ms + FIRST_MS, out_ms - 300)
    after = _assert_in_time(run, on_card, out_ms + FIRST_MS, end_ms - 300)
    assert abs(after - before) < EXACT_MS
    assert run.last("timing")["timing"]["dropped"] <= 1


@on_stage
def test_without_any_device_the_schedule_runs_on_and_sound_returns_with_the_next(
    stage: Stage,
) -> None:
    """The loss is told, and the report says so; later ticks are where they were planned."""
    driver = stage.start("endless", "14")
    begun_ms = _now_ms()
    _wait_until(begun_ms + 2_000)
    stage.lab.pull_out("card")
    driver.wait_for('"lost"')
    lost_ms = _now_ms()
    _wait_until(lost_ms + 2_000)
    stage.lab.plug_in("other")
    in_ms = _now_ms()
    recorder = stage.record("other")
    run = driver.wait()
    heard = _heard(recorder.stop())
    end_ms = run.last("done_at")["done_at"]

    assert lost_ms - begun_ms - 2_000 < BACK_WITHIN_MS
    assert run.statuses == ["running", "lost", "running", "closed"]
    assert _first_after(heard, in_ms) < BACK_WITHIN_MS
    _assert_in_time(run, heard, in_ms + FIRST_MS, end_ms - 300)
    timing = run.last("timing")["timing"]
    assert timing["dropped"] >= 3  # of four; one may have been handed over before it was lost
    assert timing["played"] + timing["dropped"] >= len(run.exact) - 1
    assert 2_000 < timing["lost_ms"] < 7_000


@on_stage
def test_a_server_that_is_killed_and_started_again_is_found(stage: Stage) -> None:
    """Sound is back within two seconds of the server, in time."""
    driver = stage.start("endless", "14")
    begun_ms = _now_ms()
    before = stage.record("card")
    _wait_until(begun_ms + 4_000)
    killed_ms = _now_ms()
    recorded = before.stop()
    stage.lab.stop()
    driver.wait_for('"lost"')
    stage.lab.start()
    back_ms = _now_ms()
    recorder = stage.record("card")
    run = driver.wait()
    heard = _heard(recorder.stop())
    end_ms = run.last("done_at")["done_at"]

    assert run.statuses == ["running", "lost", "running", "closed"]
    # Qt connects again three seconds after the loss, whenever the server is back.
    assert _first_after(heard, max(back_ms, killed_ms + 3_000)) < BACK_WITHIN_MS
    first = _assert_in_time(run, _heard(recorded), begun_ms + FIRST_MS, killed_ms - 300)
    running_ms = [fact["at_ms"] for fact in run.facts if fact.get("status") == "running"][-1]
    second = _assert_in_time(run, heard, running_ms + FIRST_MS, end_ms - 300)
    assert abs(second - first) < EXACT_MS


@on_stage
def test_a_chosen_device_is_played_on_while_it_is_there(stage: Stage) -> None:
    """The default is passed over; it steps in while the chosen one is away."""
    stage.lab.plug_in("chosen")
    stage.lab.make_default("card")
    driver = stage.start("endless", "20", "chosen")
    begun_ms = _now_ms()
    chosen, card = stage.record("chosen"), stage.record("card")
    _wait_until(begun_ms + 4_000)
    out_ms = _now_ms()
    first = chosen.stop()
    stage.lab.pull_out("chosen")
    _wait_until(out_ms + 4_500)
    in_ms = _now_ms()
    stage.lab.plug_in("chosen")
    stage.lab.make_default("card")
    chosen = stage.record("chosen")
    run = driver.wait()
    on_card, on_chosen_again = _heard(card.stop()), _heard(chosen.stop())
    end_ms = run.last("done_at")["done_at"]

    assert run.statuses == ["running", "closed"]
    _assert_in_time(run, _heard(first), begun_ms + FIRST_MS, out_ms - 300)
    assert _first_after(on_card, out_ms) < BACK_WITHIN_MS
    assert all(one.at_ms > out_ms for one in on_card)
    _assert_in_time(run, on_card, out_ms + FIRST_MS, in_ms - 300)
    assert _first_after(on_chosen_again, in_ms) < BACK_WITHIN_MS
    _assert_in_time(run, on_chosen_again, in_ms + FIRST_MS, end_ms - 300)


@on_stage
def test_a_chosen_device_that_was_never_there_is_no_fault(stage: Stage) -> None:
    """The default sounds in its place from the start."""
    driver = stage.start("endless", "6", "long gone")
    begun_ms = _now_ms()
    recorder = stage.record("card")
    run = driver.wait()
    end_ms = run.last("done_at")["done_at"]
    _assert_in_time(run, _heard(recorder.stop()), begun_ms + FIRST_MS, end_ms - 300)
    assert run.statuses == ["running", "closed"]


@on_stage
def test_sound_begins_when_the_first_device_comes(stage: Stage) -> None:
    """No device at the start: silent, and heard as soon as there is one."""
    stage.lab.pull_out("card")
    driver = stage.start("endless", "9", until='"silent"')
    stage.lab.plug_in("card")
    in_ms = _now_ms()
    recorder = stage.record("card")
    run = driver.wait()
    end_ms = run.last("done_at")["done_at"]
    heard = _heard(recorder.stop())
    assert _first_after(heard, in_ms) < BACK_WITHIN_MS
    _assert_in_time(run, heard, in_ms + FIRST_MS, end_ms - 300)
    assert run.statuses == ["silent", "running", "closed"]


@on_stage
def test_an_interface_that_stalls_costs_no_tick_and_the_report_says_so(stage: Stage) -> None:
    """Blocked for 200 ms four times a second: nothing late, nothing lost, within a millisecond."""
    driver = stage.start("stalled", "8")
    begun_ms = _now_ms()
    recorder = stage.record("card")
    run = driver.wait()
    timing = run.last("timing")["timing"]
    _assert_in_time(
        run, _heard(recorder.stop()), begun_ms + FIRST_MS, run.last("done_at")["done_at"] - 500
    )
    assert timing["dropped"] == 0
    assert timing["p99_ms"] < 10
    assert timing["p50_ms"] < EXACT_MS
    assert timing["lost_ms"] == 0


@on_stage
def test_sounds_that_were_ordered_too_late_are_in_the_report(stage: Stage) -> None:
    """One was heard late, one never: neither is hidden."""
    run = stage.start("tardy").wait()
    timing = run.last("timing")["timing"]
    assert (timing["played"], timing["late"], timing["dropped"]) == (1, 1, 1)
