# SPDX-License-Identifier: GPL-3.0-or-later
"""A few trials of each part of ``make torture``; the promises rest on its many.

The same ones are drawn each time: a test tells of a change, the search is left to the torture.
"""

import json
import os
import subprocess
import sys
from operator import attrgetter
from pathlib import Path

import pytest

from tests.torture.parts import PARTS

ROOT = Path(__file__).parents[2]
SEED = 3
_NAME = attrgetter("name")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows neither forks nor mounts")


def _begun(part, folder):
    words = [sys.executable, "-m", "tests.torture", part.name, "--short", "--json"]
    words += ["--seed", str(SEED)]
    folder.mkdir()
    env = {**os.environ, "TMPDIR": str(folder), "TORTURE_RESULTS": str(folder / "results")}
    return subprocess.Popen(
        words, env=env, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def _results(begun):
    """Return what came of each part; all of them are waited for."""
    results = []
    for process in begun:
        told, complaints = process.communicate(timeout=55)
        assert told, complaints
        result = json.loads(told)
        assert (process.returncode, result["failed"]) == (0, 0), complaints
        assert result["trials"] or result["skipped"]
        results.append(result)
    return results


@pytest.mark.parametrize("part", [part for part in PARTS if not part.waits], ids=_NAME)
def test_a_few_trials_lose_nothing(part, tmp_path):
    """The program survives each kind of fault, as docs/reliability.md says."""
    (result,) = _results([_begun(part, tmp_path / part.name)])
    if result["skipped"]:
        pytest.skip(result["skipped"])


def test_a_few_workouts_survive_what_happens_to_them(tmp_path):
    """Killed, ended, stopped, asleep, or the clock set: side by side, for they mostly wait."""
    results = _results([_begun(part, tmp_path / part.name) for part in PARTS if part.waits])
    skipped = [result["skipped"] for result in results if result["skipped"]]
    if skipped:
        pytest.skip(skipped[0])
