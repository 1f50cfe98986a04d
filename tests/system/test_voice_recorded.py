# SPDX-License-Identifier: GPL-3.0-or-later
"""A workout led by ear, recorded: every word and every beep is heard, each in its place.

The real program speaks with the real espeak-ng to a real sound server, whose card is recorded.
Each sound of the transcript is looked for by correlation with its own rendering, and taken out of
the recording; what is left must be silence. Tests run in real time.
"""

import json
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.system import audio_lab
from tests.system.audio_lab import CARD_HZ, Recording, Signal, SoundLab, at_card_rate
from tests.system.program import (
    Data,
    Program,
    command,
    isolated,
    monotonic_of,
    read_wav,
    running,
)
from tests.system.steadiness import every_core_busy, steadily

pytestmark = [
    pytest.mark.system,
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        bool(audio_lab.missing_tools()), reason=f"without {', '.join(audio_lab.missing_tools())}"
    ),
]

BEEP_MS, VOICE_MS = 1.0, 5.0
NEAR_MS = 120
LIKENESS = 0.95
LEFT_OVER = 0.02
BACK_MS = 2_000.0
MOVED_MS = 40.0  # another card may have another constant delay

WHOLE = (
    *("Glute circuit, beginner", "--hold", "4.4", "--rest", "4.8"),
    *("--rounds", "1", "--prepare", "4"),
)
BRIEF = ("Bridge holds", "--hold", "5.5", "--rest", "5", "--rounds", "2", "--prepare", "4")


@dataclass(frozen=True)
class Planned:
    """A sound of the transcript, ``at_ms`` on the monotonic clock; ``samples`` at 48 kHz."""

    at_ms: float
    name: str
    is_spoken: bool
    samples: Signal

    @property
    def end_ms(self) -> float:
        """Return when it has been heard."""
        return self.at_ms + len(self.samples) / 48


@dataclass(frozen=True)
class Found:
    """A planned sound in a recording: how much later than planned, and how like itself it is."""

    planned: Planned
    late_ms: float
    likeness: float


@dataclass(frozen=True)
class Stage:
    """A sound card and an empty data folder."""

    folder: Path
    lab: SoundLab
    env: Mapping[str, str]
    data: Data

    def with_empty_folder(self) -> "Stage":
        """Return the same card with an empty data folder; the voice speaks a little faster."""
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        config = folder / "data" / "config"
        config.mkdir(parents=True)
        (config / "settings.json").write_text(json.dumps({"voice_rate": 150}), encoding="utf-8")
        return replace(self, folder=folder, data=Data(folder / "data", self.env))

    def transcript(self, words: Sequence[str]) -> list[dict[str, Any]]:
        """Return what is to be heard, from the start of the workout."""
        rows: list[dict[str, Any]] = self.data.ask(
            "transcript", *words, "--wav", str(self.folder / "wav")
        )
        return rows

    def plan(self, words: Sequence[str]) -> list[Planned]:
        """Return what was to be heard in the workout that was recorded in the database."""
        rows = self.transcript(words)
        first_hold_ms = next(row["at_ms"] for row in rows if _is_cue(row, "hold"))
        hold = self.data.holds()[0]
        began_ms = monotonic_of(hold["ended_utc_ms"]) - hold["held_ms"] - first_hold_ms
        return [
            Planned(
                began_ms + row["at_ms"],
                f"“{row['text']}”" if row["bus"] == "voice" else row["kind"],
                row["bus"] == "voice",
                read_wav(Path(row["wav"])),
            )
            for row in rows
        ]


def _is_cue(row: dict[str, Any], kind: str) -> bool:
    return (row["bus"], row["kind"]) == ("beep", kind)


@pytest.fixture
def card(tmp_path, system_environment) -> Iterator[Stage]:
    """Run a sound server with a card."""
    with audio_lab.sound_lab(Path(system_environment["XDG_RUNTIME_DIR"])) as lab:
        env = isolated(system_environment, lab.env())
        env["QT_QPA_PLATFORM"] = "offscreen"
        yield Stage(tmp_path, lab, env, Data(tmp_path, env))


# -------------------------------------------------------------------------------------- the ear


def listen(recording: Recording, plan: Sequence[Planned]) -> tuple[list[Found], Signal]:
    """Find each planned sound near its place; return them, and what else there is."""
    rest = recording.samples.copy()
    patterns = {planned.name: at_card_rate(planned.samples) for planned in plan}
    found = []
    for planned in plan:
        pattern = patterns[planned.name]
        begin = round((planned.at_ms - recording.begin_ms - NEAR_MS) * CARD_HZ / 1e3)
        end = begin + len(pattern) + 2 * NEAR_MS * CARD_HZ // 1_000
        if begin < 0 or end > len(rest):
            continue
        place, likeness = _match(rest[begin:end], pattern)
        found.append(Found(planned, place * 1e3 / CARD_HZ - NEAR_MS, likeness))
    return found, rest


def _match(part: Signal, pattern: Signal) -> tuple[float, float]:
    """Take a pattern out of a part where it fits best; return its place, and its likeness to 1."""
    score = audio_lab._correlate(part, pattern)
    peak = int(np.argmax(score))
    shift = audio_lab._summit(score, peak)
    under = part[peak : peak + len(pattern)].copy()
    gain = float(score[peak]) / float(pattern @ pattern)
    audio_lab._take_out(part, pattern * gain, peak, shift)
    norm = float(np.linalg.norm(pattern) * np.linalg.norm(under))
    return peak + shift, float(score[peak]) / norm if norm else 0.0


def assert_heard(found: Sequence[Found], offset_ms: float | None = None) -> float:
    """Check that each was heard as itself and in its place; return the constant offset."""
    unlike = [(one.planned.name, one.likeness) for one in found if one.likeness < LIKENESS]
    assert not unlike
    middle_ms = float(np.median([one.late_ms for one in found]))
    errors = [
        (one.planned.name, one.late_ms - middle_ms)
        for one in found
        if abs(one.late_ms - middle_ms) > (VOICE_MS if one.planned.is_spoken else BEEP_MS)
    ]
    assert not errors
    if offset_ms is not None:
        assert abs(middle_ms - offset_ms) <= MOVED_MS
    return middle_ms


def assert_apart(found: Sequence[Found]) -> None:
    """Check that no two sounds overlap."""
    in_order = sorted(found, key=lambda one: one.planned.at_ms + one.late_ms)
    for former, latter in pairwise(in_order):
        end_ms = former.planned.end_ms + former.late_ms
        assert end_ms <= latter.planned.at_ms + latter.late_ms, (former.planned, latter.planned)


def assert_silent(rest: Signal) -> None:
    """Check that nothing was heard but what was found."""
    frames = rest[: len(rest) // 1_000 * 1_000].reshape(-1, 1_000)  # of 20 ms
    loudest = float(np.sqrt(np.mean(frames**2, axis=1)).max())
    assert loudest < LEFT_OVER


# -------------------------------------------------------------------------------------- running


def finish(program: Program, timeout_s: float = 120.0) -> None:
    """Wait for the end."""
    assert program.exit_code(timeout_s) == 0, program.stderr
    assert program.stderr == ""


def headless(stage: Stage, words: Sequence[str]) -> list[str]:
    """Return the command of a run without a window."""
    return command(stage.data.folder, "run", *words, "--headless")


def check(stage: Stage, recording: Recording, words: Sequence[str]) -> list[Found]:
    """Check a whole recording against the transcript."""
    plan = stage.plan(words)
    found, rest = listen(recording, plan)
    assert [one.planned for one in found] == plan
    assert_heard(found)
    assert_apart(found)
    assert_silent(rest)
    return found


@steadily
def test_the_whole_circuit_is_heard_word_by_word(card):
    """Glute circuit, beginner, with short steps: all beeps within 1 ms, all words within 5 ms."""
    stage = card.with_empty_folder()
    recorder = stage.lab.record()
    with running(stage.folder, headless(stage, WHOLE), stage.env) as program:
        finish(program)
    found = check(stage, recorder.stop(), WHOLE)
    said = [one.planned.name for one in found if one.planned.is_spoken]
    assert len(said) >= 14
    assert "“Switch sides: right side.”" in said
    assert said[-1].startswith("“Finished.")


@pytest.mark.busy
@steadily
def test_a_busy_machine_makes_no_word_late(card):
    """The same with every core busy, from before the first word is rendered."""
    stage = card.with_empty_folder()
    recorder = stage.lab.record()
    with every_core_busy(), running(stage.folder, headless(stage, BRIEF), stage.env) as program:
        finish(program)
    check(stage, recorder.stop(), BRIEF)


@steadily
def test_a_blocked_window_makes_no_word_late(card):
    """The same in the window, whose thread does nothing for 200 ms again and again."""
    stage = card.with_empty_folder()
    module = [sys.executable, "-m", "tests.system.window_driver"]
    numbers = ("5500", "5000", "2", "4000")  # as in BRIEF
    argv = [*module, str(stage.data.folder), BRIEF[0], *numbers]
    recorder = stage.lab.record()
    with running(stage.folder, argv, stage.env) as program:
        finish(program)
    check(stage, recorder.stop(), BRIEF)
    assert int(program.stdout) > 50


@steadily
def test_sound_comes_back_with_a_card_and_in_time(card):
    """The card is pulled out and headphones plugged in: two seconds later all is in its place."""
    stage = card.with_empty_folder()
    first = stage.lab.record()
    with running(stage.folder, headless(stage, BRIEF), stage.env) as program:
        program.wait_until(stage.data.holds, "the first hold is recorded")
        before = first.stop()
        stage.lab.pull_out("card")
        stage.lab.plug_in("headphones")
        back_ms = time.monotonic() * 1e3
        second = stage.lab.record("headphones")
        finish(program)
    late_plan = [one for one in stage.plan(BRIEF) if one.at_ms > back_ms + BACK_MS]
    early, _ = listen(before, stage.plan(BRIEF))
    offset_ms = assert_heard(early)
    late, _ = listen(second.stop(), late_plan)
    stage.lab.pull_out("headphones")
    stage.lab.plug_in("card")
    assert [one.planned for one in late] == late_plan
    assert len(late) >= 8
    assert any(one.planned.is_spoken for one in late)
    assert_heard(late, offset_ms)
