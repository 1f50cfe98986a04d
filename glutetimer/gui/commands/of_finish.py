# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be ordered after a workout: answers to its questions, and to keep it all."""

from glutetimer.gui.commands.command import QT_TRANSLATE_NOOP, Command, Where

FINISH_COMMANDS = (
    Command(
        "keep",
        QT_TRANSLATE_NOOP("actions", "Keep"),
        ("Return", "Enter", "Space"),
        Where.FINISH,
        True,
        icon="check",
    ),
    Command(
        "finish_effort_1",
        QT_TRANSLATE_NOOP("actions", "Effort of the workout: 1"),
        ("1",),
        Where.FINISH,
        True,
    ),
    Command(
        "finish_effort_2",
        QT_TRANSLATE_NOOP("actions", "Effort of the workout: 2"),
        ("2",),
        Where.FINISH,
        True,
    ),
    Command(
        "finish_effort_3",
        QT_TRANSLATE_NOOP("actions", "Effort of the workout: 3"),
        ("3",),
        Where.FINISH,
        True,
    ),
    Command(
        "finish_effort_4",
        QT_TRANSLATE_NOOP("actions", "Effort of the workout: 4"),
        ("4",),
        Where.FINISH,
        True,
    ),
    Command(
        "finish_effort_5",
        QT_TRANSLATE_NOOP("actions", "Effort of the workout: 5"),
        ("5",),
        Where.FINISH,
        True,
    ),
    Command(
        "finish_effort_6",
        QT_TRANSLATE_NOOP("actions", "Effort of the workout: 6"),
        ("6",),
        Where.FINISH,
        True,
    ),
    Command(
        "finish_effort_7",
        QT_TRANSLATE_NOOP("actions", "Effort of the workout: 7"),
        ("7",),
        Where.FINISH,
        True,
    ),
    Command(
        "finish_effort_8",
        QT_TRANSLATE_NOOP("actions", "Effort of the workout: 8"),
        ("8",),
        Where.FINISH,
        True,
    ),
    Command(
        "finish_effort_9",
        QT_TRANSLATE_NOOP("actions", "Effort of the workout: 9"),
        ("9",),
        Where.FINISH,
        True,
    ),
    Command(
        "finish_effort_10",
        QT_TRANSLATE_NOOP("actions", "Effort of the workout: 10"),
        ("0",),
        Where.FINISH,
        True,
    ),
    Command(
        "felt_glutes",
        QT_TRANSLATE_NOOP("actions", "Felt in the glutes"),
        ("G",),
        Where.FINISH,
        True,
    ),
    Command(
        "felt_hamstrings",
        QT_TRANSLATE_NOOP("actions", "Felt in the hamstrings"),
        ("H",),
        Where.FINISH,
        True,
    ),
    Command(
        "felt_quads",
        QT_TRANSLATE_NOOP("actions", "Felt in the front of the thigh"),
        ("Q",),
        Where.FINISH,
        True,
    ),
    Command(
        "felt_low_back",
        QT_TRANSLATE_NOOP("actions", "Felt in the lower back"),
        ("B",),
        Where.FINISH,
        True,
    ),
    Command(
        "note", QT_TRANSLATE_NOOP("actions", "Write a note"), ("N",), Where.FINISH, True, "note"
    ),
)
