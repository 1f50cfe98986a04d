# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands in use: their words, their keys as people read them, actions, and keys pressed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from glutetimer.gui.commands.keymap import keymap
from glutetimer.gui.commands.table import Where, command
from glutetimer.gui.widgets.text import tip

_NATIVE = QKeySequence.SequenceFormat.NativeText


class CommandAction(QAction):
    """The action of a command; its shortcuts follow the user's choice at once.

    They are known wherever in the window the focus is, in the navigation too, while what the
    action belongs to is seen: of the screens, only one is.

    Args:
        command_id: The command.
        parent: The action's owner.
        on_triggered: Called without arguments.
    """

    def __init__(
        self, command_id: str, parent: QObject, on_triggered: Callable[[], object]
    ) -> None:
        super().__init__(command_text(command_id), parent)
        self.setObjectName(command_id)
        # Without a lambda, Qt would pass "checked" to whoever takes an argument.
        self.triggered.connect(lambda: on_triggered())  # noqa: PLW0108
        self._take_keys()
        keymap().changed.connect(self._take_keys)

    def _take_keys(self) -> None:
        known = command(self.objectName())
        keys = () if known.key_of_screen else keymap().keys(known.id)
        self.setShortcuts([QKeySequence(key) for key in keys])


class KeyHint(QObject):
    """Keeps the tooltip or the description of a widget: the key that does what it does.

    Args:
        widget: The widget.
        command_id: The command.
        usual: Its usual keys in words; empty for a list of them.
        describes: For screen readers, in place of a tooltip.
    """

    def __init__(
        self, widget: QWidget, command_id: str, usual: str = "", *, describes: bool = False
    ) -> None:
        super().__init__(widget)
        self._command_id, self._usual = command_id, usual
        self._say = widget.setAccessibleDescription if describes else widget.setToolTip
        self._tell()
        keymap().changed.connect(self._tell)

    def _tell(self) -> None:
        words = shown_key(self._command_id, "", self._usual)[1] if self._usual else ""
        self._say(words or key_words(self._command_id))


class KeyTip(QObject):
    """Keeps the tooltip of a widget: what it does, and by which key."""

    def __init__(self, widget: QWidget, command_id: str, words: str) -> None:
        super().__init__(widget)
        self._widget, self._command_id, self._words = widget, command_id, words
        self._tell()
        keymap().changed.connect(self._tell)

    def _tell(self) -> None:
        self._widget.setToolTip(tip(with_keys(self._words, self._command_id)))


def command_text(command_id: str) -> str:
    """Return what people read, in their language."""
    return QCoreApplication.translate("actions", command(command_id).text)


def command_about(command_id: str) -> str:
    """Return what a command does where its text does not say it; empty otherwise."""
    about = command(command_id).about
    return QCoreApplication.translate("actions", about) if about else ""


def key_text(key: str) -> str:
    """Return a key as people read it."""
    return QKeySequence(key).toString(_NATIVE)


def keys_text(command_id: str) -> str:
    """Return the first key as people read it, such as "Ctrl+1"; empty for none."""
    keys = keymap().keys(command_id)
    return key_text(keys[0]) if keys else ""


def shown_key(command_id: str, sign: str, words: str) -> tuple[str, str]:
    """Return the sign and the words for the key of a command.

    Args:
        command_id: The command.
        sign: The sign of its usual key.
        words: Its usual keys in words.
    """
    if not keymap().is_changed(command_id):
        return sign, words
    return keys_text(command_id), key_words(command_id)


def key_words(command_id: str) -> str:
    """Return what tells all keys of a command, such as "Key: Right, PgDown"; empty for none."""
    keys = ", ".join(key_text(key) for key in keymap().keys(command_id))
    return QCoreApplication.translate("actions", "Key: {key}").format(key=keys) if keys else ""


def with_keys(words: str, command_id: str) -> str:
    """Return words with the first key behind them, such as "Delete (Del)"."""
    keys = keys_text(command_id)
    return f"{words} ({keys})" if keys and words else words or keys


def tell_keys(widget: QWidget, command_id: str, words: str = "") -> None:
    """Let a widget's tooltip say what it does and by which key, also after the key was changed."""
    tip = widget.findChild(KeyTip, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if tip is not None:
        tip.setParent(None)
        tip.deleteLater()
    KeyTip(widget, command_id, words or command_text(command_id))


def add_line(menu: QMenu, command_id: str) -> QAction:
    """Add a command to a menu that opens now: its words, its key and its icon; return the line."""
    from glutetimer.gui.icons import SMALL_PX, tinted_icon

    line = menu.addAction(f"{command_text(command_id)}\t{keys_text(command_id)}")
    line.setObjectName(command_id)
    if icon := command(command_id).icon:
        line.setIcon(tinted_icon(icon, menu.palette(), SMALL_PX))
    return line


def build_action(command_id: str, parent: QObject, on_triggered: Callable[[], object]) -> QAction:
    """Build the action of a command; add it to a widget to make its keys work there.

    Args:
        command_id: One of ``COMMANDS``.
        parent: The action's owner.
        on_triggered: Called without arguments.

    Raises:
        KeyError: If there is no such command.
    """
    return CommandAction(command_id, parent, on_triggered)


def pressed_key(event: QKeyEvent) -> str:
    """Return the name of the key that was pressed, with what was held down; empty for none.

    Dead keys, Compose and such as the Windows key have none: Qt writes all of them alike.
    """
    held = Qt.KeyboardModifier
    modifiers = event.modifiers() & ~(held.KeypadModifier | held.GroupSwitchModifier)
    # Some keyboards have these, and digits, only with Shift.
    key = event.key()
    digit = Qt.Key.Key_0 <= key <= Qt.Key.Key_9
    if digit or key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Question}:
        modifiers &= ~held.ShiftModifier
    pressed = QKeySequence(modifiers.value | key)
    name = pressed.toString()
    return name if key < Qt.Key.Key_Escape or QKeySequence(name) == pressed else ""


def command_for(event: QKeyEvent, where: Where) -> str:
    """Return the id of the command that a key press gives on a screen; empty for none."""
    return keymap().command_on(pressed_key(event), where)
