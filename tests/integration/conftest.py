# SPDX-License-Identifier: GPL-3.0-or-later
"""What several tests of files and commands begin with."""

from collections.abc import Callable
from pathlib import Path

import pytest

from glutetimer.cli import main

Answer = tuple[object, str, str]
Run = Callable[..., Answer]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs a command on a data folder of the test's own.

    What comes back is the exit code and what was printed, as output and as errors.
    """

    def call(*words: str) -> Answer:
        code: object
        try:
            code = main(["--data-dir", str(tmp_path / "data"), *words])
        except SystemExit as stop:
            code = stop.code
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call
