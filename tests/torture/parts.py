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
        "io-faults",
        "no call of the disk that fails damages anything, and one retry saves the rest",
        "failing calls",
        0,
        36,
        preloads="faultio",
    ),
    Part("power-cuts", "no hold reported as saved is lost when the power is cut", "cuts", 100, 3),
    Part("full-disk", "no hold is lost once there is room again", "disks", 40, 4),
    Part("two-at-once", "programs on one data folder lose and double nothing", "holds", 1_200, 80),
)
