# SPDX-License-Identifier: GPL-3.0-or-later
"""Breath and tempo as a real sound server plays them: each phase in its place, and nothing else."""

import sys
from pathlib import Path

import numpy as np
import pytest

from tests.system import audio_lab
from tests.system.audio_lab import compare, find_cues
from tests.system.program import Data, command, isolated, read_wav, running
from tests.system.schedule import assert_exact, prefer
from tests.system.steadiness import steadily

pytestmark = [
    pytest.mark.system,
    pytest.mark.timeout(240),
    pytest.mark.skipif(sys.platform == "win32", reason="there is no PulseAudio"),
    pytest.mark.skipif(
        bool(audio_lab.missing_tools()),
        reason=f"not installed: {', '.join(audio_lab.missing_tools())}",
    ),
]

PREPARE_MS = 1_000
AUDIBLE = 0.01
BREATHS = ("Bridge holds", "--hold", "13", "--rounds", "1", "--prepare", "1")
TICKS = ("Stand up", "--prepare", "1")
STAND_UP = """{"format": "glutetimer-circuit", "version": 1, "circuits": [{
    "id": "stand-up", "name": "Stand up", "blocks": [{"steps": [{
        "exercise": "sit-to-stand", "hold_s": 13,
        "tempo": {"up_s": 1.5, "hold_s": 0.5, "down_s": 1}}]}]}]}"""


@pytest.mark.parametrize("words", [BREATHS, TICKS])
@steadily
def test_every_phase_is_heard_in_its_place(system_environment, tmp_path_factory, words):
    """With cues and voice silenced, what is left is the pace: each sound within a millisecond."""
    folder = tmp_path_factory.mktemp("paced")
    with audio_lab.sound_lab(Path(system_environment["XDG_RUNTIME_DIR"])) as lab:
        env = isolated(system_environment, lab.env())
        data = Data(folder / "data", env)
        breath = {"breathing": True, "breath_in_s": 1, "breath_out_s": 2, "breath_from_s": 10}
        prefer(data.folder, beep_volume=0, pace_volume=100, **breath)
        (folder / "stand-up.json").write_text(STAND_UP, encoding="utf-8")
        data.ask("import", str(folder / "stand-up.json"))
        rows = data.ask("transcript", *words, "--wav", str(folder))
        rows = [row for row in rows if row["bus"] == "bed"]
        whole = {row["kind"]: read_wav(Path(row["wav"])) for row in rows}
        # A swell comes out of silence, where nobody can tell its first sample.
        leads = {kind: int(np.argmax(np.abs(sound) > AUDIBLE)) for kind, sound in whole.items()}
        sounds = {kind: sound[leads[kind] :] for kind, sound in whole.items()}
        recorder = lab.record()
        try:
            with running(folder, command(data.folder, "run", *words, "--headless"), env) as program:
                assert program.exit_code(timeout_s=60) == 0
        finally:
            heard = find_cues(recorder.stop(), sounds)
    began_ms = data.ended_ms()[0] - 13_000 - PREPARE_MS
    assert len(rows) >= 6
    starts = [began_ms + row["at_ms"] + leads[row["kind"]] / 48 for row in rows]
    kinds = [row["kind"] for row in rows]
    assert_exact(compare(list(zip(kinds, starts, strict=True)), heard))
