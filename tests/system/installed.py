# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as it is installed, used from a folder that knows nothing of its sources."""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.system.program import Data, Row, Window, running
from tests.system.virtual_display import virtual_display

# Two holds of 4 s with 2 s between them.
TEN_SECONDS = ("--prepare", "0", "--hold", "4", "--rest", "2", "--rounds", "2")
CIRCUIT = "Bridge holds"
# What the starter file calls it: how a desktop knows whose window it is.
WINDOW_CLASS = "glutetimer"


class Installed:
    """An executable, and a folder to use it in.

    Attributes:
        folder: Where it is started, and keeps its data.
    """

    def __init__(self, executable: Path, folder: Path, env: Mapping[str, str]) -> None:
        """Take what is to be tried out.

        Args:
            executable: What the user starts.
            folder: An empty folder.
            env: Its environment; no Python of ours is on the path.
        """
        self._executable, self.folder = executable, folder
        bare = {name: value for name, value in env.items() if not name.startswith("PYTHON")}
        self._env = {**bare, "PATH": str(folder / "no-programs")}
        self._data = Data(folder / "data", self._env)

    def printed(self, *words: str) -> str:
        """Return what a command prints, which has to succeed."""
        done = subprocess.run(
            self._command(*words), cwd=self.folder, env=self._env,
            capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
        return done.stdout

    def lead_ten_seconds(self) -> list[Row]:
        """Start a workout of ten seconds in a window, see it through, look at Progress, quit.

        Returns:
            The holds that are in the history then.
        """
        argv = self._command("run", CIRCUIT, *TEN_SECONDS)
        with virtual_display() as display:
            env = display.env(self._env)
            with running(self.folder, argv, env, cwd=self.folder) as program:
                window = Window(program, display)
                program.wait_until(self._is_finished, "the workout is recorded whole", 60.0)
                assert display.windows_of_class(WINDOW_CLASS)
                window.press("ctrl+3")
                window.press("ctrl+q")
                assert (program.exit_code(30.0), program.stderr) == (0, "")
        return self._data.holds()

    def _is_finished(self) -> bool:
        return any(row["status"] == "finished" for row in self._data.workouts())

    def _command(self, *words: str) -> Sequence[str]:
        return [str(self._executable), "--data-dir", str(self.folder / "data"), *words]
