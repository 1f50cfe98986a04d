# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command of the program once: what it is called, and which keys give it."""

from collections.abc import Callable, Iterable
from enum import Enum
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark a text for translation and return it as it is."""
    return text


class Where(Enum):
    """The screen on which a command is known."""

    EVERYWHERE = "everywhere"
    TRAIN = "train"
    WORKOUT = "workout"
    FINISH = "finish"
    CIRCUITS = "circuits"
    PROGRESS = "progress"
    EXERCISES = "exercises"


class Command(NamedTuple):
    """One thing that the user can order.

    Attributes:
        id: How the code calls it.
        text: What people read; translated when it is shown.
        keys: Its shortcuts as QKeySequence reads them; the first one is shown.
        where: Where it is known.
        key_of_screen: The screen's own ``keyPressEvent`` asks ``command_for``: a control that has
            the focus comes first. The keys are no shortcuts of the action then.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    where: Where = Where.EVERYWHERE
    key_of_screen: bool = False


COMMANDS: tuple[Command, ...] = (
    Command("show_train", QT_TRANSLATE_NOOP("actions", "Train"), ("Ctrl+1",)),
    Command("show_circuits", QT_TRANSLATE_NOOP("actions", "Circuits"), ("Ctrl+2",)),
    Command("show_progress", QT_TRANSLATE_NOOP("actions", "Progress"), ("Ctrl+3",)),
    Command("show_exercises", QT_TRANSLATE_NOOP("actions", "Exercises"), ("Ctrl+4",)),
    Command("show_settings", QT_TRANSLATE_NOOP("actions", "Settings"), ("Ctrl+5", "Ctrl+,")),
    Command("undo", QT_TRANSLATE_NOOP("actions", "Undo"), ("Ctrl+Z",)),
    Command("redo", QT_TRANSLATE_NOOP("actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("maximum_test", QT_TRANSLATE_NOOP("actions", "Maximum hold test…"), ("Ctrl+T",)),
    Command("full_screen", QT_TRANSLATE_NOOP("actions", "Full screen"), ("F11",)),
    Command("show_keys", QT_TRANSLATE_NOOP("actions", "Keys"), ("F1",)),
    Command("quit", QT_TRANSLATE_NOOP("actions", "Quit"), ("Ctrl+Q",)),
    Command(
        "start",
        QT_TRANSLATE_NOOP("actions", "Start"),
        ("Space", "Return", "Enter"),
        Where.TRAIN,
        True,
    ),
    Command(
        "pause",
        QT_TRANSLATE_NOOP("actions", "Pause or go on"),
        ("Space", "F5", "Media Play", "Toggle Media Play/Pause", "Media Pause"),
        Where.WORKOUT,
        True,
    ),
    Command(
        "break_hold",
        QT_TRANSLATE_NOOP("actions", "I broke: end this hold"),
        ("Return", "Enter", "Down"),
        Where.WORKOUT,
        True,
    ),
    Command(
        "skip",
        QT_TRANSLATE_NOOP("actions", "Skip"),
        ("Right", "PgDown", "Media Next"),
        Where.WORKOUT,
        True,
    ),
    Command(
        "back",
        QT_TRANSLATE_NOOP("actions", "Back"),
        ("Left", "PgUp", "Media Previous"),
        Where.WORKOUT,
        True,
    ),
    Command("longer", QT_TRANSLATE_NOOP("actions", "5 s more"), ("+", "="), Where.WORKOUT, True),
    Command("shorter", QT_TRANSLATE_NOOP("actions", "5 s less"), ("-",), Where.WORKOUT, True),
    Command("ten_more", QT_TRANSLATE_NOOP("actions", "10 s more"), ("0", "T"), Where.WORKOUT, True),
    Command(
        "repeat_hold", QT_TRANSLATE_NOOP("actions", "Repeat this hold"), ("R",), Where.WORKOUT, True
    ),
    Command("mute", QT_TRANSLATE_NOOP("actions", "Sound on or off"), ("M",), Where.WORKOUT, True),
    Command("end", QT_TRANSLATE_NOOP("actions", "End"), ("Esc", "Media Stop"), Where.WORKOUT, True),
    Command(
        "effort_1",
        QT_TRANSLATE_NOOP("actions", "Effort of the last hold: 1"),
        ("1",),
        Where.WORKOUT,
        True,
    ),
    Command(
        "effort_2",
        QT_TRANSLATE_NOOP("actions", "Effort of the last hold: 2"),
        ("2",),
        Where.WORKOUT,
        True,
    ),
    Command(
        "effort_3",
        QT_TRANSLATE_NOOP("actions", "Effort of the last hold: 3"),
        ("3",),
        Where.WORKOUT,
        True,
    ),
    Command(
        "effort_4",
        QT_TRANSLATE_NOOP("actions", "Effort of the last hold: 4"),
        ("4",),
        Where.WORKOUT,
        True,
    ),
    Command(
        "effort_5",
        QT_TRANSLATE_NOOP("actions", "Effort of the last hold: 5"),
        ("5",),
        Where.WORKOUT,
        True,
    ),
    Command(
        "keep",
        QT_TRANSLATE_NOOP("actions", "Keep"),
        ("Return", "Enter", "Space"),
        Where.FINISH,
        True,
    ),
    Command(
        "new_circuit", QT_TRANSLATE_NOOP("actions", "New circuit"), ("Ctrl+N",), Where.CIRCUITS
    ),
    Command("duplicate", QT_TRANSLATE_NOOP("actions", "Duplicate"), ("Ctrl+D",), Where.CIRCUITS),
    Command("rename", QT_TRANSLATE_NOOP("actions", "Rename"), ("F2",), Where.CIRCUITS),
    Command("delete", QT_TRANSLATE_NOOP("actions", "Delete"), ("Del",), Where.CIRCUITS, True),
    Command("cut", QT_TRANSLATE_NOOP("actions", "Cut"), ("Ctrl+X",), Where.CIRCUITS, True),
    Command("copy", QT_TRANSLATE_NOOP("actions", "Copy"), ("Ctrl+C",), Where.CIRCUITS, True),
    Command("paste", QT_TRANSLATE_NOOP("actions", "Paste"), ("Ctrl+V",), Where.CIRCUITS, True),
    Command("select_all", QT_TRANSLATE_NOOP("actions", "Select all"), ("Ctrl+A",), Where.CIRCUITS),
    Command(
        "select_block",
        QT_TRANSLATE_NOOP("actions", "Select the block"),
        ("Ctrl+Shift+A",),
        Where.CIRCUITS,
    ),
    Command("import", QT_TRANSLATE_NOOP("actions", "Import…"), ("Ctrl+O",)),
    Command("export", QT_TRANSLATE_NOOP("actions", "Export…"), ("Ctrl+E",), Where.CIRCUITS),
    Command(
        "scale", QT_TRANSLATE_NOOP("actions", "Set the whole length…"), ("Ctrl+L",), Where.CIRCUITS
    ),
    Command(
        "replace_value",
        QT_TRANSLATE_NOOP("actions", "Change one value everywhere…"),
        ("Ctrl+R",),
        Where.CIRCUITS,
    ),
    Command("discard", QT_TRANSLATE_NOOP("actions", "Discard changes"), (), Where.CIRCUITS),
    Command("move_up", QT_TRANSLATE_NOOP("actions", "Move up"), ("Alt+Up",), Where.CIRCUITS),
    Command("move_down", QT_TRANSLATE_NOOP("actions", "Move down"), ("Alt+Down",), Where.CIRCUITS),
    Command("export_chart", QT_TRANSLATE_NOOP("actions", "Export…"), ("Ctrl+E",), Where.PROGRESS),
    Command("search", QT_TRANSLATE_NOOP("actions", "Search"), ("Ctrl+F",), Where.EXERCISES),
    Command(
        "new_exercise", QT_TRANSLATE_NOOP("actions", "New exercise"), ("Ctrl+N",), Where.EXERCISES
    ),
)


def check_commands(commands: Iterable[Command]) -> None:
    """Check that no id appears twice, and no key gives two commands in one place.

    Raises:
        ValueError: If one does, or if a key is none.
    """
    ids: set[str] = set()
    taken: dict[tuple[Where, str], str] = {}
    for command in sorted(commands, key=lambda each: each.where is not Where.EVERYWHERE):
        if command.id in ids:
            raise ValueError(f"command id appears twice: {command.id!r}")
        ids.add(command.id)
        for key in command.keys:
            name = _key_name(key)
            for where in {command.where, Where.EVERYWHERE}:
                if other := taken.get((where, name)):
                    raise ValueError(f"{key!r} gives both {other!r} and {command.id!r}")
            taken[command.where, name] = command.id


def command(command_id: str) -> Command:
    """Return the command of this id.

    Raises:
        KeyError: If there is none.
    """
    return _by_id()[command_id]


def command_text(command_id: str) -> str:
    """Return what people read, in their language."""
    return QCoreApplication.translate("actions", command(command_id).text)


def keys_text(command_id: str) -> str:
    """Return the first key as people read it, such as "Ctrl+1"; empty for none."""
    keys = command(command_id).keys
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def build_action(command_id: str, parent: QObject, on_triggered: Callable[[], object]) -> QAction:
    """Build the action of a command; add it to a widget to make its keys work there.

    Args:
        command_id: One of ``COMMANDS``.
        parent: The action's owner.
        on_triggered: Called without arguments.

    Raises:
        KeyError: If there is no such command.
    """
    known = command(command_id)
    action = QAction(command_text(command_id), parent)
    action.setObjectName(command_id)
    if not known.key_of_screen:
        action.setShortcuts([QKeySequence(key) for key in known.keys])
    if known.where is not Where.EVERYWHERE:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    # Without a lambda, Qt would pass "checked" to whoever takes an argument.
    action.triggered.connect(lambda: on_triggered())  # noqa: PLW0108
    return action


def command_for(event: QKeyEvent, where: Where) -> str:
    """Return the id of the command that a key press gives on a screen; empty for none."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    pressed = QKeySequence(modifiers.value | event.key()).toString()
    return _by_key().get((where, pressed), "")


def _key_name(key: str) -> str:
    name = QKeySequence(key).toString()
    if not name:
        raise ValueError(f"no such key: {key!r}")
    return name


@cache
def _by_id() -> dict[str, Command]:
    return {each.id: each for each in COMMANDS}


@cache
def _by_key() -> dict[tuple[Where, str], str]:
    return {(each.where, _key_name(key)): each.id for each in COMMANDS for key in each.keys}
