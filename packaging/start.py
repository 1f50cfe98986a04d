# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a bundle begins: the command line, or one of the program's own child processes.

Children are started as ``sys.executable -P -m glutetimer.MODULE …``. In a bundle, that is the
program itself, which does here what Python does elsewhere.
"""

import runpy
import sys

from glutetimer.cli import main

CHILD = ["-P", "-m"]


def start() -> int:
    """Begin as a child if the words ask for one of ours, else as the program."""
    if sys.argv[1:3] == CHILD and sys.argv[3:4] and sys.argv[3].startswith("glutetimer."):
        del sys.argv[:3]
        runpy.run_module(sys.argv[0], run_name="__main__")
        return 0
    return main()


if __name__ == "__main__":
    sys.exit(start())
