# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m glutetimer``."""

import sys

from glutetimer.cli import main

if __name__ == "__main__":
    sys.exit(main())
