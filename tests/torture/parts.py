# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of the torture: what is done, what that proves, and how often it is tried."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Part:
    """One kind of fault.

    Attributes:
        name: As it is chosen on the command line; its module has the same, with underscores.
        fault: What is done to the program.
        proves: What no failure means.
        unit: What is counted.
        full: How many trials the promise rests on; 0 for all that there are.
        short: How many are done as a test.
        drawn: The trials are drawn at random, so that their number bounds the rate.
        preloads: The library that the process must be started with; empty for none.
        waits: It leads workouts in real time, and hardly works.
    """

    name: str
    fault: str
    proves: str
    unit: str
    full: int
    short: int
    drawn: bool = False
    preloads: str = ""
    waits: bool = False

    @property
    def module(self) -> str:
        """Return the module that does it."""
        return f"tests.torture.{self.name.replace('-', '_')}"


PARTS = (
    Part(
        "storage-kills",
        "The storage is killed (SIGKILL) at random instants, while it opens and while it stores",
        "every hold that was reported as saved is in the database and in the journal",
        "kills", 1_500, 12, drawn=True,
    ),
    Part(
        "program-kills",
        "The program is killed (SIGKILL) at random instants of a workout and started again",
        "every ended hold is there, all but half a second of the running one, and the offer to go "
        "on, or to keep what was done, is right",
        "kills", 300, 2, drawn=True, waits=True,
    ),
    Part(
        "io-faults",
        "Each write, sync, truncation, rename and removal of a workout's run fails: once or for "
        "ever, for an error or a full disk; is torn; or is the last thing the process does",
        "nothing is damaged, nothing reported as saved is lost, and one retry saves the rest",
        "failing calls", 0, 9, preloads="faultio",
    ),
    Part(
        "power-cuts",
        "The power is cut at random instants: an ext4 stops at once and is mounted anew",
        "every hold that was reported as saved is in the database and in the journal",
        "cuts", 100, 3, drawn=True,
    ),
    Part(
        "full-disk",
        "A small disk (2 MiB in memory, 8 MiB of ext4) is filled in the middle of a workout",
        "no hold is lost once there is room again",
        "disks", 40, 2, drawn=True,
    ),
    Part(
        "two-at-once",
        "Four programs store holds into one data folder at the same time",
        "every hold is there once, in the database and in the journal",
        "holds", 1_200, 80,
    ),
    Part(
        "corruptions",
        "A real database is damaged: a bit, 16 bytes, a page, the header, cut short, a value",
        "no wrong value is shown without a word, and every row comes back from the journal",
        "damaged files", 600, 6, drawn=True,
    ),
    Part(
        "migrations",
        "Files of every earlier version are brought up to date, and that is killed at each "
        "statement, and killed, torn or failed at each call that changes the disk",
        "each file is of the old version or of the new one, with every row",
        "stopped migrations", 0, 6, preloads="faultio",
    ),
    Part(
        "signals",
        "The program is asked to end (SIGTERM, SIGINT) in the middle of a hold",
        "the hold is recorded, and the program ends within a second",
        "ends", 20, 1, drawn=True, waits=True,
    ),
    Part(
        "stops",
        "The program is stopped (SIGSTOP) for 20 s in a hold, in a rest and in a pause",
        "nothing of it is counted or caught up, and the program says that it paused",
        "stops", 3, 1, waits=True,
    ),
    Part(
        "suspends",
        "The machine sleeps for 10 min in a hold, a rest and a pause, with clocks as on Linux "
        "and as on Windows",
        "nothing of it is counted or caught up, and the program says that it paused",
        "sleeps", 6, 2, waits=True,
    ),
    Part(
        "clock-steps",
        "The wall clock is set in a workout: by an hour or five days, forward or back, and to 2099",
        "the workout, its date and its length are what they would have been",
        "clock changes", 5, 1, waits=True,
    ),
    Part(
        "hostile",
        "Files made to hang the program, to fill its memory or to smuggle something in are read",
        "a clean refusal or harmless text, below 1 s of work and 200 MB",
        "files", 0, 4,
    ),
    Part(
        "random-hands",
        "Keys, clicks, drags and the wheel go over every screen and dialog at random, while "
        "workouts run",
        "nothing raises, warns or hangs, and the sums of the days are those of the holds",
        "acts", 20_000, 120, drawn=True,
    ),
)  # fmt: skip
