# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be heard in a shortened workout, as the program itself says it, and whether it was."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from glutetimer.app import open_core
from glutetimer.audio.tones import tone
from glutetimer.domain.cues import CueKind
from tests.system.audio_lab import Comparison, Heard, Signal
from tests.system.program import Data, read_wav

CIRCUIT = "Bridge holds"
HOLD_MS = 4_000
EXACT_MS = 1.0
ANSWER_MS = 60.0
EARLY_MS = 2.0  # an instant read from the records is good to 2 ms

Plan = list[tuple[str, float]]


@dataclass(frozen=True)
class Timings:
    """Holds of 4 s, with these seconds to prepare and to rest."""

    prepare_s: int
    rest_s: int
    rounds: int = 3

    @property
    def words(self) -> list[str]:
        """Return them as the command line takes them."""
        named = {"prepare": self.prepare_s, "hold": 4, "rest": self.rest_s, "rounds": self.rounds}
        return [word for name, value in named.items() for word in (f"--{name}", str(value))]

    @property
    def total_ms(self) -> int:
        """Return the length of the workout."""
        return self.hold_ms(self.rounds) + HOLD_MS

    def hold_ms(self, number: int) -> int:
        """Return the offset of a hold, from 1 on."""
        return self.prepare_s * 1_000 + (number - 1) * (HOLD_MS + self.rest_s * 1_000)


USUAL = Timings(prepare_s=3, rest_s=2)
BRIEF = Timings(prepare_s=1, rest_s=1)
LONGER = Timings(prepare_s=1, rest_s=1, rounds=4)


def prefer(folder: Path, **choices: Any) -> None:
    """Store choices as the Settings page does; the voice is silent, so cues are heard alone."""
    with open_core(folder) as core:
        core.settings.save(replace(core.settings.load(), voice_volume=0, **choices))


def transcript(data: Data, timings: Timings, folder: Path) -> tuple[Plan, dict[str, Signal]]:
    """Return when which cue is to sound, from the start, and the sound of every cue."""
    prefer(data.folder)
    rows = data.ask("transcript", CIRCUIT, *timings.words, "--wav", str(folder))
    rows = [row for row in rows if row["bus"] == "beep"]
    sounds: dict[str, Signal] = {row["kind"]: read_wav(Path(row["wav"])) for row in rows}
    # What answers a key is in no transcript.
    for kind in (CueKind.PAUSED, CueKind.RESUMED, CueKind.BROKEN):
        sounds[kind.value] = tone(kind).astype(float)
    return [(row["kind"], float(row["at_ms"])) for row in rows], sounds


def started_ms(data: Data, timings: Timings) -> float:
    """Return when the workout began on the monotonic clock, from the record of its first hold."""
    return data.ended_ms()[0] - timings.hold_ms(1) - HOLD_MS


def moved(plan: Plan, by_ms: float, from_ms: float = 0.0) -> Plan:
    """Return a plan in which everything from an instant on comes later."""
    return [(name, at_ms + by_ms if at_ms >= from_ms else at_ms) for name, at_ms in plan]


def cut(plan: Plan, from_ms: float, to_ms: float) -> Plan:
    """Return a plan without the cues from one instant to another; what follows comes earlier."""
    kept = [cue for cue in plan if cue[1] < from_ms or cue[1] > to_ms]
    return moved(kept, from_ms - to_ms, to_ms)


def assert_exact(comparison: Comparison, answers: Sequence[str] = ()) -> None:
    """Check that every cue sounded once, within 1 ms, and nothing else but these answers."""
    told = "\n".join(map(str, (comparison.missing, comparison.unplanned, comparison.late_ms)))
    assert not comparison.missing, told
    assert [heard.name for heard in comparison.unplanned] == list(answers), told
    assert max(comparison.errors_ms) <= EXACT_MS, told


def assert_answered(comparison: Comparison, answer: Heard, at_ms: float) -> None:
    """Check that an answer sounded at once, beside the constant offset of all cues."""
    late_ms = answer.at_ms - statistics.median(comparison.late_ms) - at_ms
    assert -EARLY_MS <= late_ms <= ANSWER_MS
