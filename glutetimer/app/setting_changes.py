# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings that change many at once, to be taken back; and settings to files and from them."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QWidget

from glutetimer.app.languages import follow_language
from glutetimer.domain.settings import Settings
from glutetimer.gui.commands.keymap import keymap
from glutetimer.gui.fonts import text_scale
from glutetimer.gui.wording import reason_words, said_words
from glutetimer.ports import StorageError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from glutetimer.app.window import Program

translate = QCoreApplication.translate


class SettingChanges(QObject):
    """Changes settings of the running program from outside of their rows.

    Args:
        program: The window with all that is behind it.
    """

    def __init__(self, program: "Program") -> None:
        super().__init__(program)
        self._program = program
        self._store = program.core.settings

    def replace(self, values: Mapping[str, Any], words: str) -> None:
        """Change settings, and offer to take it back.

        Args:
            values: By the names of the settings.
            words: What was done, whole sentences.
        """
        settings = self._store.load()
        before = {name: getattr(settings, name) for name in values}

        def undo() -> None:
            self._change(before)

        if self._change(values):
            self._program.window.undo_bar.offer(words, undo)

    @Slot()
    def ask_where(self) -> "QFileDialog":
        """Ask where to save the settings, and save them."""
        from glutetimer.gui.dialogs import ask_for_file_to_save

        return ask_for_file_to_save(
            self._program.window,
            translate("settings", "Export the settings"),
            translate("settings", "GluteTimer settings") + ".json",
            _file_names(),
            self.save,
        )

    def save(self, path: Path) -> None:
        """Save the settings to a place that the user has chosen, and say so."""
        from glutetimer.exchange.settings_json import encode_settings
        from glutetimer.storage.files import write_for_user

        try:
            write_for_user(path.absolute(), encode_settings(self._store.load()))
        except StorageError as error:
            reason = reason_words(error)
            words = translate("settings", "“{file}” can't be written: {reason}.")
            self._tell(words.format(file=path.name, reason=reason))
        else:
            words = translate("settings", "The settings were saved as “{file}”.")
            self._tell(words.format(file=path.name))

    @Slot()
    def choose(self) -> "QFileDialog":
        """Ask for a file of settings, and take them."""
        from glutetimer.gui.dialogs import ask_for_file_to_open

        title = translate("settings", "Import settings")
        return ask_for_file_to_open(self._program.window, title, _file_names(), self.take)

    def take(self, path: Path) -> None:
        """Take all settings of a file, or none, and offer to take it back."""
        from glutetimer.domain.settings_document import SettingsRefusedError
        from glutetimer.exchange.settings_json import MOST_BYTES, decode_settings
        from glutetimer.gui.settings.file_words import refusal_words, taken_words
        from glutetimer.storage.bounded import read_bounded

        try:
            document = decode_settings(read_bounded(path, MOST_BYTES))
        except OSError as error:
            words = translate("settings", "“{file}” can't be read: {reason}.")
            self._tell(words.format(file=path.name, reason=reason_words(error)))
        except SettingsRefusedError as refused:
            self._tell(refusal_words(path.name, refused))
        else:
            settings = self._store.load()
            new = {
                name: value
                for name, value in document.values.items()
                if getattr(settings, name) != value
            }
            words = taken_words(path.name, len(new), document.unknown)
            if new:
                self.replace(new, words)
            else:
                self._tell(words)

    def _change(self, values: Mapping[str, Any]) -> bool:
        """Store settings and let them work; return whether they could be stored."""
        program = self._program
        before = self._store.load()
        settings = before.changed(**values)
        try:
            self._store.save(settings)
        except StorageError as error:
            self._tell(said_words(error))
            return False
        program.apply_settings(settings)
        if settings.more_exercises != before.more_exercises:
            program.core.catalogue_keeper.renew()
        program.refresh()
        return True

    def _tell(self, words: str) -> None:
        self._program.window.notice.show_text(words)


def setting_changes(program: "Program") -> SettingChanges:
    """Return what changes many settings of this program at once."""
    known = cast("SettingChanges | None", program.findChild(SettingChanges))
    return known or SettingChanges(program)


def apply(program: "Program", settings: Settings) -> None:
    """Let changed settings work at once."""
    before = text_scale()
    program.theme.apply(settings.theme, settings.text_size, settings.motion)
    if text_scale() != before:
        _measure_again(program.window)
    follow_language(program, settings.language)
    program.controller.sound.apply_volumes()
    if program.controller.is_under_way:
        program.controller.tick()  # the machine is kept awake, or not
        program.media.show()
        program.global_keys.follow_settings()
    program.reminders.apply(settings)
    keymap().set_own(settings.own_keys)


def _measure_again(window: QWidget) -> None:
    """Lay all out anew: what is hidden can't tell its surroundings of its other size."""
    for widget in window.findChildren(QWidget):
        widget.updateGeometry()


def _file_names() -> str:
    return translate("settings", "Settings (*.json);;All files (*)")
