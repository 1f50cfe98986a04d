# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of the torture: what each proves, and how often it is tried."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Part:
    """One kind of fault.

    Attributes:
        name: As it is chosen on the command line; its module has the same, with underscores.
        proves: What no failure means, in words.
        unit: What is counted.
        full: How many trials the promise rests on; 0 for all that there are.
        short: How many are done as a test.
        preloads: The library that the process must be started with; empty for none.
    """

    name: str
    proves: str
    unit: str
    full: int
    short: int
    preloads: str = ""

    @property
    def module(self) -> str:
        """Return the module that does it."""
        return f"tests.torture.{self.name.replace('-', '_')}"


PARTS = (
    Part("storage-kills", "no hold reported as saved is lost", "kills", 1_500, 12),
    Part(
        "program-kills",
        "no ended hold is missing, at most half a second of the running one is",
        "kills",
        300,
        2,
    ),
    Part(
        "io-faults",
        "no call of the disk that fails damages anything, and one retry saves the rest",
        "failing calls",
        0,
        12,
        preloads="faultio",
    ),
    Part("power-cuts", "no hold reported as saved is lost when the power is cut", "cuts", 100, 3),
    Part("full-disk", "no hold is lost once there is room again", "disks", 40, 2),
    Part("two-at-once", "programs on one data folder lose and double nothing", "holds", 1_200, 80),
    Part("corruptions", "no wrong value is shown, every row comes back", "damaged files", 600, 6),
    Part(
        "migrations",
        "a file of any earlier version is brought up to date whole, or stays as it was",
        "stopped migrations",
        0,
        10,
        preloads="faultio",
    ),
    Part("signals", "the hold is recorded, and it ends within a second", "ends", 20, 1),
    Part("stops", "a stopped program counts nothing and catches nothing up", "stops", 3, 1),
    Part("suspends", "a sleep is not counted and not caught up", "sleeps", 6, 2),
    Part("clock-steps", "a changed clock changes nothing", "clock changes", 5, 1),
    Part("hostile", "a clean refusal or harmless text, below 1 s and 200 MB", "files", 0, 4),
)
