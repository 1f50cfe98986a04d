# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs whose files can come in, one module each, in the order in which they are asked."""

from glutetimer.exchange.peers import (
    calisthenics_backup,
    calisthenics_memory,
    feeel,
    fitnotes,
    flexify,
    free_exercise_db,
    gnome_exercise_timer,
    hangboard,
    hevy,
    hiit_clock,
    jawt,
    openhiit,
    own,
    own_csv,
    qintervals,
    strong,
    stronglifts,
    text_form,
    timer_machine,
)
from glutetimer.exchange.peers.reader import Reader

READERS: tuple[Reader, ...] = (
    own.READER,
    own_csv.READER,
    jawt.READER,
    openhiit.READER,
    gnome_exercise_timer.READER,
    feeel.READER,
    timer_machine.READER,
    hangboard.HANGBOARD,
    hangboard.LINEBREAKER,
    hiit_clock.READER,
    free_exercise_db.READER,
    calisthenics_backup.BACKUP,
    calisthenics_memory.EXERCISES,
    calisthenics_memory.GROUPS,
    calisthenics_memory.RECORDS,
    strong.READER,
    hevy.READER,
    fitnotes.READER,
    stronglifts.READER,
    flexify.READER,
    # Any text with a line that begins "title:" may be YAML, so it is asked late.
    qintervals.READER,
    # Words and numbers that read like a circuit are the least certain of all.
    text_form.READER,
)

__all__ = ["READERS", "Reader"]
