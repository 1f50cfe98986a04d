# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command of the program once, as data: its words, its usual keys, and where it is known."""

from collections.abc import Iterable
from functools import cache

from PySide6.QtGui import QKeySequence

from glutetimer.gui.commands.command import QT_TRANSLATE_NOOP, Command, Where
from glutetimer.gui.commands.of_finish import FINISH_COMMANDS

__all__ = ["COMMANDS", "Command", "Where", "check_commands", "command", "key_name"]


COMMANDS: tuple[Command, ...] = (
    Command("show_train", QT_TRANSLATE_NOOP("actions", "Train"), ("Ctrl+1",), icon="train"),
    Command(
        "show_circuits", QT_TRANSLATE_NOOP("actions", "Circuits"), ("Ctrl+2",), icon="circuits"
    ),
    Command(
        "show_progress", QT_TRANSLATE_NOOP("actions", "Progress"), ("Ctrl+3",), icon="progress"
    ),
    Command(
        "show_exercises", QT_TRANSLATE_NOOP("actions", "Exercises"), ("Ctrl+4",), icon="exercises"
    ),
    Command(
        "show_settings",
        QT_TRANSLATE_NOOP("actions", "Settings"),
        ("Ctrl+5", "Ctrl+,"),
        icon="settings",
    ),
    Command("undo", QT_TRANSLATE_NOOP("actions", "Undo"), ("Ctrl+Z",), icon="undo"),
    Command("redo", QT_TRANSLATE_NOOP("actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo"),
    Command(
        "maximum_test",
        QT_TRANSLATE_NOOP("actions", "Maximum hold test…"),
        ("Ctrl+T",),
        icon="stopwatch",
        about=QT_TRANSLATE_NOOP(
            "actions", "How long can you hold? The answer sets your next targets."
        ),
    ),
    Command(
        "full_screen", QT_TRANSLATE_NOOP("actions", "Full screen"), ("F11",), icon="full-screen"
    ),
    Command(
        "help",
        QT_TRANSLATE_NOOP("actions", "Help"),
        ("F1",),
        icon="help",
        about=QT_TRANSLATE_NOOP("actions", "The guide, at the page about this screen"),
    ),
    Command(
        "show_keys",
        QT_TRANSLATE_NOOP("actions", "Keys"),
        ("?",),
        icon="keyboard",
        about=QT_TRANSLATE_NOOP("actions", "See every key, search, and change them"),
    ),
    Command(
        "show_commands",
        QT_TRANSLATE_NOOP("actions", "All commands…"),
        ("Ctrl+K", "Ctrl+Shift+P"),
        icon="search",
        about=QT_TRANSLATE_NOOP("actions", "Search by a few letters, and start circuits"),
    ),
    Command("show_menu", QT_TRANSLATE_NOOP("actions", "Menu"), ("F10",), icon="more"),
    Command(
        "whats_new",
        QT_TRANSLATE_NOOP("actions", "What’s new"),
        icon="news",
        about=QT_TRANSLATE_NOOP("actions", "What changed in this version"),
    ),
    Command(
        "about",
        QT_TRANSLATE_NOOP("actions", "About GluteTimer"),
        icon="info",
        about=QT_TRANSLATE_NOOP("actions", "Versions, licences and the folder with your data"),
    ),
    Command("quit", QT_TRANSLATE_NOOP("actions", "Quit"), ("Ctrl+Q",), icon="quit"),
    Command(
        "start",
        QT_TRANSLATE_NOOP("actions", "Start"),
        ("Space", "Return", "Enter"),
        Where.TRAIN,
        True,
        icon="play",
    ),
    Command(
        "plan_circuit",
        QT_TRANSLATE_NOOP("actions", "New circuit"),
        ("Ctrl+N",),
        Where.TRAIN,
        True,
        icon="plus",
    ),
    Command(
        "pause",
        QT_TRANSLATE_NOOP("actions", "Pause or go on"),
        ("Space", "F5", "B", "Media Play", "Toggle Media Play/Pause", "Media Pause"),
        Where.WORKOUT,
        True,
        icon="pause",
    ),
    Command(
        "break_hold",
        QT_TRANSLATE_NOOP("actions", "I broke: end this hold"),
        ("Return", "Enter", "Down"),
        Where.WORKOUT,
        True,
        about=QT_TRANSLATE_NOOP("actions", "Records the seconds that were really held"),
    ),
    Command(
        "skip",
        QT_TRANSLATE_NOOP("actions", "Skip"),
        ("Right", "PgDown", "Media Next"),
        Where.WORKOUT,
        True,
        icon="skip",
    ),
    Command(
        "back",
        QT_TRANSLATE_NOOP("actions", "Back"),
        ("Left", "PgUp", "Media Previous"),
        Where.WORKOUT,
        True,
        icon="back",
    ),
    Command(
        "longer", QT_TRANSLATE_NOOP("actions", "5 s more"), ("+", "="), Where.WORKOUT, True, "plus"
    ),
    Command(
        "shorter", QT_TRANSLATE_NOOP("actions", "5 s less"), ("-",), Where.WORKOUT, True, "minus"
    ),
    Command(
        "ten_more",
        QT_TRANSLATE_NOOP("actions", "10 s more"),
        ("0", "T"),
        Where.WORKOUT,
        True,
        "plus",
    ),
    Command(
        "repeat_hold",
        QT_TRANSLATE_NOOP("actions", "Repeat this hold"),
        ("R",),
        Where.WORKOUT,
        True,
        about=QT_TRANSLATE_NOOP("actions", "Do the last hold once more"),
    ),
    Command(
        "mute",
        QT_TRANSLATE_NOOP("actions", "Sound on or off"),
        ("M",),
        Where.WORKOUT,
        True,
        icon="sound",
        about=QT_TRANSLATE_NOOP("actions", "The workout goes on by eye"),
    ),
    Command(
        "end",
        QT_TRANSLATE_NOOP("actions", "End"),
        ("Esc", "Media Stop"),
        Where.WORKOUT,
        True,
        icon="stop",
        about=QT_TRANSLATE_NOOP("actions", "Asks first; what you held is kept"),
    ),
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
    *FINISH_COMMANDS,
    Command(
        "new_circuit",
        QT_TRANSLATE_NOOP("actions", "New circuit"),
        ("Ctrl+N",),
        Where.CIRCUITS,
        icon="plus",
    ),
    Command(
        "duplicate",
        QT_TRANSLATE_NOOP("actions", "Duplicate"),
        ("Ctrl+D",),
        Where.CIRCUITS,
        icon="copy",
    ),
    Command("rename", QT_TRANSLATE_NOOP("actions", "Rename"), ("F2",), Where.CIRCUITS, icon="edit"),
    Command(
        "delete",
        QT_TRANSLATE_NOOP("actions", "Delete"),
        ("Del",),
        Where.CIRCUITS,
        True,
        icon="trash",
    ),
    Command("cut", QT_TRANSLATE_NOOP("actions", "Cut"), ("Ctrl+X",), Where.CIRCUITS, True, "cut"),
    Command(
        "copy", QT_TRANSLATE_NOOP("actions", "Copy"), ("Ctrl+C",), Where.CIRCUITS, True, "copy"
    ),
    Command(
        "paste", QT_TRANSLATE_NOOP("actions", "Paste"), ("Ctrl+V",), Where.CIRCUITS, True, "paste"
    ),
    Command("select_all", QT_TRANSLATE_NOOP("actions", "Select all"), ("Ctrl+A",), Where.CIRCUITS),
    Command(
        "select_block",
        QT_TRANSLATE_NOOP("actions", "Select the block"),
        ("Ctrl+Shift+A",),
        Where.CIRCUITS,
    ),
    Command(
        "import",
        QT_TRANSLATE_NOOP("actions", "Import…"),
        ("Ctrl+O",),
        icon="import",
        about=QT_TRANSLATE_NOOP("actions", "Take in circuits and workouts from files"),
    ),
    Command(
        "back_up",
        QT_TRANSLATE_NOOP("actions", "Back up now…"),
        (),
        icon="back-up",
        about=QT_TRANSLATE_NOOP("actions", "Save a backup of everything to any place"),
    ),
    Command(
        "restore",
        QT_TRANSLATE_NOOP("actions", "Restore a backup…"),
        (),
        icon="restore",
        about=QT_TRANSLATE_NOOP("actions", "See what is in each backup, and put one back"),
    ),
    Command(
        "export",
        QT_TRANSLATE_NOOP("actions", "Export…"),
        ("Ctrl+E",),
        Where.CIRCUITS,
        icon="export",
    ),
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
    Command(
        "move_up",
        QT_TRANSLATE_NOOP("actions", "Move up"),
        ("Alt+Up",),
        Where.CIRCUITS,
        icon="chevron-up",
    ),
    Command(
        "move_down",
        QT_TRANSLATE_NOOP("actions", "Move down"),
        ("Alt+Down",),
        Where.CIRCUITS,
        icon="chevron-down",
    ),
    Command(
        "export_chart",
        QT_TRANSLATE_NOOP("actions", "Export…"),
        ("Ctrl+E",),
        Where.PROGRESS,
        icon="export",
    ),
    Command(
        "find_workout",
        QT_TRANSLATE_NOOP("actions", "Search workouts"),
        ("Ctrl+F",),
        Where.PROGRESS,
        icon="search",
    ),
    Command(
        "delete_workout",
        QT_TRANSLATE_NOOP("actions", "Delete the selected workout"),
        ("Del",),
        Where.PROGRESS,
        True,
        icon="trash",
    ),
    Command(
        "search",
        QT_TRANSLATE_NOOP("actions", "Search"),
        ("Ctrl+F",),
        Where.EXERCISES,
        icon="search",
    ),
    Command(
        "new_exercise",
        QT_TRANSLATE_NOOP("actions", "New exercise"),
        ("Ctrl+N",),
        Where.EXERCISES,
        icon="plus",
    ),
    Command(
        "find_setting",
        QT_TRANSLATE_NOOP("actions", "Search settings"),
        ("Ctrl+F", "/"),
        Where.SETTINGS,
        icon="search",
        about=QT_TRANSLATE_NOOP("actions", "Find a setting by a word for it"),
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
            name = key_name(key)
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


def key_name(key: str) -> str:
    """Return a key as Qt writes it.

    Raises:
        ValueError: If there is no such key.
    """
    sequence = QKeySequence(key)
    name = sequence.toString()
    if not name or sequence.count() != 1:
        raise ValueError(f"no such key: {key!r}")
    return name


@cache
def _by_id() -> dict[str, Command]:
    return {each.id: each for each in COMMANDS}
