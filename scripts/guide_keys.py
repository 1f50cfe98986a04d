# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the guide's page of keys, ``keys.md``, from the list of commands."""

import os
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from glutetimer.gui.help.keys_page import keys_markdown, usual_keys

TARGET = Path(__file__).resolve().parents[1] / "assets" / "guide" / "en" / "keys.md"


def main() -> None:
    """Write the page."""
    application = QApplication([])
    TARGET.write_text(keys_markdown(usual_keys), encoding="utf-8")
    application.quit()


if __name__ == "__main__":
    main()
