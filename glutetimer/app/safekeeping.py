# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups as the window makes, saves and restores them."""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from shiboken6 import isValid

from glutetimer.app.damage_watch import DamageWatch
from glutetimer.app.memory import give_back
from glutetimer.gui.importing.background import Background
from glutetimer.gui.wording import said_words
from glutetimer.ports import StorageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QFileDialog

    from glutetimer.app.backups import Backups, Restored
    from glutetimer.app.window import Program
    from glutetimer.domain.backup import Backup, Contents
    from glutetimer.gui.backups.dialog import RestoreDialog

AFTER_START_MS = 4_000
_OUTSIDE = ("workout", "finish", "maximum")

translate = QCoreApplication.translate


class Safekeeping(QObject):
    """Backs up after workouts, in the background, and puts backups back when asked to.

    Args:
        program: The window with all that is behind it.

    Attributes:
        damage: Asks what to go on with when the database is damaged.
    """

    def __init__(self, program: "Program") -> None:
        super().__init__(program)
        self._program = program
        self._window = program.window
        self._background = Background(program.window)
        self._is_closed = False
        self._is_making = False
        self.damage = DamageWatch(program)

    @cached_property
    def backups(self) -> "Backups":
        """Return what makes backups; loaded with the first one."""
        from glutetimer.app.backups import Backups

        return Backups(self._program.core.paths, self._program.core.clock)

    def begin(self) -> None:
        """Offer backups by command; make the one that is due, and one after each workout."""
        from glutetimer.gui.actions import build_action

        self._window.addAction(build_action("back_up", self._window, self.ask_where))
        self._window.addAction(build_action("restore", self._window, self.choose))
        self._window.screen_shown.connect(self._on_screen_shown)
        self.damage.begin()
        QTimer.singleShot(AFTER_START_MS, self, self.make_if_due)

    def close(self) -> None:
        """Give up a backup that is being made; it is due again at the next start."""
        self._is_closed = True
        self.damage.close()

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being copied, checked or counted."""
        return self._background.is_busy

    @Slot()
    def make_if_due(self) -> None:
        """Back up in the background if a workout has ended since the last time; never in one."""
        if self._is_making or not self._may_go_on():
            return
        self._is_making = True
        make = partial(self.backups.make_if_due, self._may_go_on)
        self._background.begin(make, self._on_made, self._on_not_made)

    def objection(self) -> str:
        """Return why nothing can be restored now; empty if it can."""
        if self._has_workout():
            return translate("backups", "A workout is running. Restore the backup when it is over.")
        if "unsaved" in vars(self._program) and self._program.unsaved.waiting:
            return translate("backups", "A workout is not stored yet. Store or save it first.")
        return ""

    @Slot()
    def ask_where(self) -> "QFileDialog":
        """Ask where to save a backup, and save it there."""
        from glutetimer.gui.dialogs import ask_for_file_to_save

        day = self._program.core.clock.now().date().isoformat()
        return ask_for_file_to_save(
            self._window,
            translate("backups", "Back up"),
            f"glutetimer-{day}.db",
            translate("backups", "Backups (*.db)"),
            self.save_copy,
        )

    def save_copy(self, target: Path) -> None:
        """Save a backup to a place that the user has chosen, and say so."""
        notice = self._window.notice

        def done(contents: "Contents") -> None:
            from glutetimer.gui.backups.words import contents_words

            words = translate("backups", "The backup was saved: {contents}.")
            today = self._program.core.clock.now().date()
            notice.show_text(words.format(contents=contents_words(contents, today)))

        self._background.begin(partial(self.backups.save_copy, target), done, notice.show_text)

    @Slot()
    def choose(self) -> "RestoreDialog | None":
        """Show the backups, to be put back."""
        from glutetimer.gui.backups.dialog import RestoreDialog

        if objection := self.objection():
            self._window.notice.show_text(objection)
            return None
        found = self.backups.backups()
        dialog = RestoreDialog(self._window, found, self._program.core.clock.now().date())
        dialog.restore_requested.connect(partial(self._restore_from, dialog))
        dialog.file_requested.connect(partial(self._ask_for_file, dialog))
        dialog.open()
        self._look_into(dialog, found)
        return dialog

    def restore(self, backup: "Backup", *, is_undo: bool = False) -> None:
        """Put a backup back in the background, and offer to undo it."""
        if objection := self.objection():
            self._window.notice.show_text(objection)
            return
        work = partial(self.backups.restore, backup)
        done = partial(self._on_restored, is_undo=is_undo)
        self._background.begin(work, done, self._window.notice.show_text)

    def _ask_for_file(self, dialog: "RestoreDialog") -> None:
        """Let a backup be chosen that lies elsewhere."""
        from glutetimer.gui.dialogs import ask_for_file_to_open

        def add(path: Path) -> None:
            try:
                backup = self.backups.of_file(path)
            except StorageError as error:
                dialog.show_problem(said_words(error))
                return
            dialog.add_backup(backup)
            show = partial(dialog.show_contents, backup, wanted=True)
            count = partial(self.backups.contents, backup)
            self._background.begin(count, show, dialog.show_problem)

        title = translate("backups", "Choose a backup")
        names = translate("backups", "Backups (*.db);;All files (*)")
        ask_for_file_to_open(dialog, title, names, add)

    def _look_into(self, dialog: "RestoreDialog", backups: "Sequence[Backup]") -> None:
        """Count what is in each backup, one after the other, while the dialog is there."""
        if not backups or not isValid(dialog):
            return

        def show(contents: "Contents | None") -> None:
            if isValid(dialog):
                dialog.show_contents(backups[0], contents)
                self._look_into(dialog, backups[1:])

        count = partial(self.backups.contents, backups[0])
        self._background.begin(count, show, self._window.notice.show_text)

    def _restore_from(self, dialog: "RestoreDialog", backup: "Backup") -> None:
        def done(restored: "Restored") -> None:
            dialog.accept()
            self._on_restored(restored, is_undo=False)

        work = partial(self.backups.restore, backup)
        self._background.begin(work, done, dialog.show_problem)

    def _on_restored(self, restored: "Restored", *, is_undo: bool) -> None:
        from glutetimer.gui.backups.words import backup_words, contents_words, missing_words

        if restored.before is None:  # it was damaged, and is kept aside
            self.damage.follow()
        self._program.screens.reload()
        today = self._program.core.clock.now().date()
        contents = contents_words(restored.contents, today)
        if is_undo:
            words = translate("backups", "All is as it was before: {contents}.")
            self._window.notice.show_text(words.format(contents=contents))
            return
        words = translate("backups", "Restored: {backup}. There are now: {contents}.")
        words = words.format(backup=backup_words(restored.backup, today), contents=contents)
        if restored.pictures_missing:
            words = f"{words} {missing_words(restored.pictures_missing)}"
        if restored.before is None:
            self._window.notice.show_text(words)
        else:
            undo = partial(self.restore, restored.before, is_undo=True)
            self._window.undo_bar.offer(words, undo)

    def _has_workout(self) -> bool:
        return "controller" in vars(self._program) and self._program.controller.is_under_way

    def _may_go_on(self) -> bool:
        """Tell, in any thread, whether a backup may go on: a workout needs all of the machine."""
        return not self._is_closed and not self._has_workout()

    def _on_screen_shown(self, screen_id: str) -> None:
        if screen_id not in _OUTSIDE and "controller" in vars(self._program):
            self.make_if_due()

    def _on_made(self, made: "Backup | None") -> None:
        self._is_making = False
        if made is not None:
            give_back()

    def _on_not_made(self, problem: str) -> None:
        self._is_making = False
        if self._is_closed:
            return
        words = translate("backups", "The backup after the workout could not be made. {problem}")
        self._window.notice.show_text(words.format(problem=problem))
