# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job, whole: one key, a circuit led by ear in real time, and the chart of the week.

The real program runs on a virtual screen and plays to a real sound server, whose card is recorded.
"""

import itertools
import statistics
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from glutetimer.app import open_core
from glutetimer.app.progress_files import ProgressFiles
from glutetimer.domain.circuit import Adjustment
from glutetimer.gui.progress.screen import ProgressScreen
from glutetimer.gui.widgets.undo_bar import UndoBar
from tests.system import audio_lab, virtual_display
from tests.system.audio_lab import Comparison, Heard, Signal, SoundLab, compare, find_cues
from tests.system.program import (
    Data,
    Program,
    Window,
    command,
    isolated,
    running,
    wait_for_instant,
)
from tests.system.schedule import (
    BRIEF,
    CIRCUIT,
    EARLY_MS,
    HOLD_MS,
    LONGER,
    USUAL,
    Plan,
    Timings,
    assert_answered,
    assert_exact,
    cut,
    moved,
    prefer,
    started_ms,
    transcript,
)
from tests.system.steadiness import steadily
from tests.system.virtual_display import VirtualDisplay

MISSING = audio_lab.missing_tools() + virtual_display.missing_tools()
pytestmark = [
    pytest.mark.system,
    pytest.mark.timeout(240),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]

LAST_SOUND_MS = 1_800
PRESS_MS = 150.0
BETWEEN_TICKS_MS = 1_300
DONE = ("done", HOLD_MS, HOLD_MS)


@dataclass(frozen=True)
class Stage:
    """A screen, a sound card and an empty data folder."""

    folder: Path
    display: VirtualDisplay
    lab: SoundLab
    env: Mapping[str, str]
    data: Data

    def plan(self, timings: Timings) -> tuple[Plan, dict[str, Signal]]:
        """Return when which cue is to sound, from the start, and the sound of every cue."""
        return transcript(self.data, timings, self.folder / "wav")

    @contextmanager
    def listening(self, sounds: Mapping[str, Signal]) -> Iterator[list[Heard]]:
        """Record the card; the list holds what was heard once the context has ended."""
        heard: list[Heard] = []
        recorder = self.lab.record()
        try:
            yield heard
        finally:
            recording = recorder.stop()
        heard += find_cues(recording, sounds)

    @contextmanager
    def window(self, *words: str) -> Iterator[tuple[Program, Window]]:
        """Run the program and show its window."""
        argv = command(self.data.folder, *words)
        with running(self.folder, argv, self.env) as program:
            yield program, Window(program, self.display)


SetUp = Callable[[], AbstractContextManager[Stage]]


@pytest.fixture
def new_stage(tmp_path, system_environment) -> SetUp:
    """Return what sets up a screen, a card and an empty folder, each time anew."""
    numbers = itertools.count(1)
    # The path of a socket must be short.
    sockets = Path(system_environment["XDG_RUNTIME_DIR"])

    @contextmanager
    def set_up() -> Iterator[Stage]:
        folder = tmp_path / f"stage-{next(numbers)}"
        folder.mkdir()
        with (
            audio_lab.sound_lab(sockets) as lab,
            virtual_display.virtual_display() as display,
        ):
            env = display.env(isolated(system_environment, lab.env()))
            yield Stage(folder, display, lab, env, Data(folder / "data", env))

    return set_up


def assert_ended(program: Program, code: int, timeout_s: float) -> None:
    """Check that the program ends in time with this exit code and says nothing."""
    assert (program.exit_code(timeout_s), program.stdout, program.stderr) == (code, "", "")


def finish(stage: Stage, program: Program, window: Window) -> None:
    """Wait for the end of the workout and of its last sound, and quit by key."""

    def is_finished() -> bool:
        return bool(stage.data.workouts()[-1]["status"] == "finished")

    program.wait_until(is_finished, "the workout is finished", timeout_s=40)
    wait_for_instant(stage.data.ended_ms()[-1] + LAST_SOUND_MS)
    window.press("ctrl+q")
    assert_ended(program, 0, timeout_s=10)


def in_hold(stage: Stage, program: Program, timings: Timings, number: int) -> float:
    """Wait until a hold is under way, from the second on; return when it began, in ms."""

    def before_it() -> list[float]:
        return stage.data.ended_ms()[number - 2 :]

    program.wait_until(before_it, f"hold {number - 1} is recorded")
    began_ms = before_it()[0] + timings.rest_s * 1_000
    wait_for_instant(began_ms + BETWEEN_TICKS_MS)
    return began_ms


def held_and_planned(stage: Stage) -> list[tuple[str, int, int]]:
    """Return outcome, held and planned milliseconds of every hold in the database."""
    rows = stage.data.holds()
    return [(row["outcome"], row["held_ms"], row["planned_ms"]) for row in rows]


def bar_ms(qtbot, folder: Path) -> int:
    """Return how high the bar of this week is drawn, as the Progress screen shows it."""
    with open_core(folder) as core:
        screen = ProgressScreen(
            core.history,
            core.totals,
            core.circuits,
            core.catalogue,
            core.settings,
            core.clock,
            UndoBar(),
            ProgressFiles(core),
        )
        qtbot.addWidget(screen)
        screen.resize(1_200, 800)
        screen.show()
        qtbot.waitExposed(screen)
        screen.refresh()
        bars = screen.chart_card.chart.plot.bar_heights()
        screen.close()
        minutes: float = sum(heights[-1] for heights in bars.values())
        return round(minutes * 60_000)


def shorten(folder: Path, timings: Timings) -> None:
    """Store the circuit with other timings, as the form of circuits does."""
    with open_core(folder) as core:
        (circuit,) = (each for each in core.circuits.circuits() if each.name == CIRCUIT)
        adjustment = Adjustment(HOLD_MS, timings.rest_s * 1_000, 3)
        core.circuits.save(adjustment.apply(circuit))
    prefer(folder, prepare_s=timings.prepare_s)


@steadily
def test_one_key_leads_through_a_circuit_to_the_chart(new_stage, qtbot):
    """Space on the Train screen: all cues are heard, and the week is higher by what was held."""
    with new_stage() as stage:
        shorten(stage.data.folder, USUAL)
        plan, sounds = stage.plan(USUAL)
        week_ms, drawn_ms = stage.data.this_week_ms(), bar_ms(qtbot, stage.data.folder)
        with stage.listening(sounds) as heard, stage.window() as (program, window):
            window.press("space")
            program.wait_until(stage.data.workouts, "the workout runs", timeout_s=3)
            finish(stage, program, window)
        assert_exact(compare(moved(plan, started_ms(stage.data, USUAL)), heard))
        assert held_and_planned(stage) == [DONE] * 3
        (workout,) = stage.data.workouts()
        assert (workout["elapsed_ms"], workout["planned_ms"]) == (USUAL.total_ms, 3 * HOLD_MS)
        assert stage.data.this_week_ms() == week_ms + 3 * HOLD_MS
        assert bar_ms(qtbot, stage.data.folder) == drawn_ms + 3 * HOLD_MS


@steadily
def test_a_pause_moves_what_follows_and_takes_nothing_away(new_stage):
    """Space stops time and Space lets it run: the hold is whole, the cues move by the pause."""
    with new_stage() as stage:
        plan, sounds = stage.plan(BRIEF)
        with (
            stage.listening(sounds) as heard,
            stage.window("run", CIRCUIT, *BRIEF.words) as (program, window),
        ):
            in_hold(stage, program, BRIEF, 2)
            pressed_ms = window.press("space")
            wait_for_instant(pressed_ms[0] + 1_500)
            resumed_ms = window.press("space")
            finish(stage, program, window)

        pause_ms, comparison = exact_pause(stage, plan, heard)
        assert_exact(comparison, answers=["paused", "resumed"])
        paused_ms, answered_ms = (
            answer.at_ms - statistics.median(comparison.late_ms) for answer in comparison.unplanned
        )
        assert pressed_ms[0] <= paused_ms <= pressed_ms[1] + PRESS_MS
        assert resumed_ms[0] <= answered_ms <= resumed_ms[1] + PRESS_MS
        assert answered_ms - paused_ms == pytest.approx(pause_ms, abs=PRESS_MS)
        assert held_and_planned(stage) == [DONE] * 3
        assert stage.data.workouts()[0]["elapsed_ms"] == BRIEF.total_ms
        assert stage.data.this_week_ms() == 3 * HOLD_MS


def exact_pause(stage: Stage, plan: Plan, heard: list[Heard]) -> tuple[float, Comparison]:
    """Return how long the pause in the second hold was, and how its cues were heard.

    The records tell it to 2 ms. Their rounding is taken from the cues, all of which must agree.
    """
    begins_ms = started_ms(stage.data, BRIEF)
    from_ms = BRIEF.hold_ms(2) + BETWEEN_TICKS_MS
    before = sum(1 for _, at_ms in plan if at_ms < from_ms)
    first_ms, second_ms = stage.data.ended_ms()[:2]
    pause_ms = second_ms - first_ms - BRIEF.rest_s * 1_000 - HOLD_MS
    late_ms = compare(moved(moved(plan, pause_ms, from_ms), begins_ms), heard).late_ms
    over_ms = statistics.median(late_ms[before:]) - statistics.median(late_ms[:before])
    assert abs(over_ms) <= EARLY_MS, late_ms
    pause_ms += round(over_ms)
    return pause_ms, compare(moved(moved(plan, pause_ms, from_ms), begins_ms), heard)


@steadily
def test_holds_that_end_early_count_what_was_held(new_stage):
    """Broken and skipped: the clock says what was held, the rest is heard, the plan goes on."""
    with new_stage() as stage:
        plan, sounds = stage.plan(LONGER)
        with (
            stage.listening(sounds) as heard,
            stage.window("run", CIRCUIT, *LONGER.words) as (program, window),
        ):
            pressed_ms = []
            for number, key in ((2, "Return"), (3, "Right")):
                began_ms = in_hold(stage, program, LONGER, number)
                pressed_ms.append([at_ms - began_ms for at_ms in window.press(key)])
            finish(stage, program, window)

        holds = held_and_planned(stage)
        broken_ms, skipped_ms = held_ms = [held_ms for _, held_ms, _ in holds[1:3]]
        assert holds == [
            DONE,
            ("broken", broken_ms, HOLD_MS),
            ("skipped", skipped_ms, HOLD_MS),
            DONE,
        ]
        for held, (before_ms, after_ms) in zip(held_ms, pressed_ms, strict=True):
            assert before_ms - EARLY_MS <= held <= after_ms + PRESS_MS

        lost_ms = HOLD_MS - broken_ms
        plan = cut(plan, LONGER.hold_ms(3) + skipped_ms, LONGER.hold_ms(3) + HOLD_MS)
        plan = cut(plan, LONGER.hold_ms(2) + broken_ms, LONGER.hold_ms(2) + HOLD_MS)
        start_ms = started_ms(stage.data, LONGER)
        comparison = compare(moved(plan, start_ms), heard)
        assert_exact(comparison, answers=["broken", "rest"])
        broken, rest = comparison.unplanned
        assert_answered(comparison, broken, start_ms + LONGER.hold_ms(2) + broken_ms)
        assert_answered(comparison, rest, start_ms + LONGER.hold_ms(3) - lost_ms + skipped_ms)
        elapsed_ms = LONGER.total_ms - lost_ms - (HOLD_MS - skipped_ms)
        assert stage.data.workouts()[0]["elapsed_ms"] == elapsed_ms
        assert stage.data.this_week_ms() == 2 * HOLD_MS + broken_ms + skipped_ms


@steadily
def test_a_signal_records_the_workout_and_ends_the_program(new_stage):
    """SIGTERM in the middle of a hold: what was held so far is kept, within a second."""
    words = ("run", CIRCUIT, "--hold", "20", "--rounds", "2", "--prepare", "0")
    with new_stage() as stage:
        with stage.window(*words) as (program, _):
            program.wait_until(stage.data.workouts, "the workout runs")
            begun_ms = stage.data.started_ms()
            wait_for_instant(begun_ms + 3_500)  # it waits for its sound at most two seconds
            sent_ms = program.send()
            assert_ended(program, 130, timeout_s=1)
        (workout,) = stage.data.workouts()
        assert workout["status"] == "stopped"
        (first, second) = held_and_planned(stage)
        assert first[0] == "stopped"
        assert 1_000 <= first[1] <= sent_ms - begun_ms + PRESS_MS
        assert second == ("not_done", 0, 20_000)
        assert workout["elapsed_ms"] == first[1] == stage.data.this_week_ms()
