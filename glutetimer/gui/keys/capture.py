# SPDX-License-Identifier: GPL-3.0-or-later
"""Waits for the key that is to give a command, and says who has it now."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from glutetimer.gui.actions import command_text, key_text, pressed_key
from glutetimer.gui.commands.keymap import keymap
from glutetimer.gui.commands.reserved import is_reserved, would_hinder_typing
from glutetimer.gui.commands.system_keys import with_system_keys
from glutetimer.gui.dialogs import Dialog
from glutetimer.gui.widgets.text import muted

_HELD_ALONE = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_unknown,
)


class KeyField(QLineEdit):
    """Takes any key but Tab, which leads on to the buttons.

    Signals:
        pressed: The name of the key that was pressed.
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key_field")
        self.setReadOnly(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setPlaceholderText(self.tr("Press the new key"))
        self.setAccessibleName(self.tr("Press the new key"))

    def event(self, event: QEvent) -> bool:
        """Keep keys from being shortcuts of the window while they are chosen."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell which key was pressed; what is only held down is none."""
        if event.key() not in _HELD_ALONE and (name := pressed_key(event)):
            self.setText(key_text(name))
            self.pressed.emit(name)
        event.accept()


class KeyCapture(Dialog):
    """Asks for the new key of a command.

    Args:
        parent: The dialog that asks.
        command_id: The command.
        adds: The key comes beside those it has; else in their place.

    Signals:
        keys_chosen: The keys that the command is to have.
    """

    keys_chosen = Signal(object)

    def __init__(self, parent: QWidget, command_id: str, *, adds: bool) -> None:
        super().__init__(parent, command_text(command_id))
        self.setObjectName("key_capture")
        self._command_id, self._adds, self._key = command_id, adds, ""
        self._field = KeyField()
        self._field.pressed.connect(self._on_pressed)
        self._told = muted("", wraps=True)
        self._told.setObjectName("key_told")
        self._told.setMinimumHeight(2 * self._told.fontMetrics().lineSpacing())
        self.body.addWidget(self._field)
        self.body.addWidget(self._told)
        self.add_button(self.tr("Cancel"), "cancel").clicked.connect(self.reject)
        none = self.add_button(self.tr("No key"), "no_key")
        none.setVisible(not adds)
        none.clicked.connect(self._on_none)
        self._confirm = self.add_button(self.tr("Use this key"), "confirm", primary=True)
        self._confirm.setEnabled(False)
        self._confirm.clicked.connect(self._on_confirmed)
        self._tell(self.tr("Tab leads on to the buttons."))
        self._field.setFocus()

    def _on_pressed(self, name: str) -> None:
        self._key = name
        owner = keymap().owner(name, self._command_id)
        is_right = True
        if is_reserved(name):
            is_right = False
            self._tell(self.tr("This key is needed to move between controls."))
        elif would_hinder_typing(name, self._command_id):
            is_right = False
            words = self.tr("This key writes a character. Hold Ctrl or Alt with it.")
            self._tell(with_system_keys(words))
        elif owner is not None:
            words = self.tr("“{command}” has this key now, and will lose it.")
            self._tell(words.format(command=command_text(owner.id)))
        else:
            self._tell(self.tr("This key is free."))
        self._confirm.setEnabled(is_right)

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._field.setAccessibleDescription(words)

    def _on_confirmed(self) -> None:
        before = keymap().keys(self._command_id) if self._adds else ()
        self.accept()
        self.keys_chosen.emit(tuple(dict.fromkeys((*before, self._key))))

    def _on_none(self) -> None:
        self.accept()
        self.keys_chosen.emit(())
