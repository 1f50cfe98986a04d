# SPDX-License-Identifier: GPL-3.0-or-later
"""After an end in the middle of a workout: the window offers to go on, to keep, to discard."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from glutetimer.app.deletion import delete_workout
from glutetimer.app.leading import take_up
from glutetimer.app.left_behind import (
    Kept,
    LeftWorkout,
    keep,
    keep_without_heartbeat,
    left_workouts,
)

if TYPE_CHECKING:
    from glutetimer.app.window import Program
    from glutetimer.gui.interrupted_dialog import InterruptedDialog

translate = QCoreApplication.translate


class Recovery:
    """Asks once about the workout that was interrupted last; older ones are kept as they are.

    Unanswered as the program ends, or while another workout begins, it is kept too. A question
    that a crash has cut off is asked again.

    Args:
        program: The window.
    """

    def __init__(self, program: "Program") -> None:
        self._program = program
        self._asked: LeftWorkout | None = None
        self._dialog: InterruptedDialog | None = None

    def offer(self) -> None:
        """Look for interrupted workouts, and ask; nothing happens if there are none."""
        core = self._program.core
        kept = keep_without_heartbeat(core)
        left = left_workouts(core)
        if left and not self._program.controller.is_under_way:
            self._asked = left.pop()
        kept += filter(None, [keep(core, each) for each in left])
        self._say(kept)
        if kept:
            self._program.refresh()
        if self._asked is not None:
            self._ask(self._asked)

    def go_on(self) -> bool:
        """Go on, paused at first, with the last workout; False if there is none."""
        if self._asked is None:
            found = left_workouts(self._program.core)
            self._asked = found.pop() if found else None
            for older in found:  # they are kept by the next start
                older.heartbeat.let_go()
        left = self._taken()
        if left is None:
            return False
        take_up(self._program, left)
        return True

    def close(self) -> None:
        """Keep what was done of a workout about which nobody has answered."""
        dialog, self._dialog = self._dialog, None
        left = self._taken()
        if left is not None:
            keep(self._program.core, left)
        if dialog is not None:
            dialog.close()

    def _ask(self, left: LeftWorkout) -> None:
        from glutetimer.gui.interrupted_dialog import InterruptedDialog

        core = self._program.core
        dialog = InterruptedDialog(
            self._program.window, left.known, core.catalogue, core.clock.now()
        )
        dialog.finished.connect(self._on_answered)
        dialog.go_on_chosen.connect(self.go_on)
        dialog.keep_chosen.connect(self._keep)
        dialog.discard_chosen.connect(self._discard)
        self._dialog = dialog
        dialog.ask()

    def _on_answered(self) -> None:
        self._dialog = None

    def _keep(self) -> None:
        left = self._taken()
        kept = keep(self._program.core, left) if left else None
        if kept:
            self._say([kept])
            self._program.refresh()

    def _discard(self) -> None:
        left = self._taken()
        kept = keep(self._program.core, left) if left else None
        if kept:
            delete_workout(self._program, kept.record.id)

    def _taken(self) -> LeftWorkout | None:
        left, self._asked = self._asked, None
        return left

    def _say(self, kept: Sequence[Kept]) -> None:
        if kept:
            self._program.window.notice.show_text(" ".join(map(kept_words, kept)))


def kept_words(kept: Kept) -> str:
    """Return what was kept of an interrupted workout."""
    from glutetimer.gui.wording import duration_words, hold_count_words

    name = kept.record.circuit_name
    if not kept.holds:
        words = translate("window", "“{name}” was interrupted before its first hold.")
        return words.format(name=name)
    words = translate("window", "“{name}” was interrupted. Kept: {time} in {holds}.")
    return words.format(
        name=name, time=duration_words(kept.held_ms), holds=hold_count_words(kept.holds)
    )
