# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the guide's page of keys, ``keys.md``, in each of its languages, from the commands."""

import os
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from glutetimer.app.languages import Languages
from glutetimer.gui.help.keys_page import keys_markdown, usual_keys

GUIDE = Path(__file__).resolve().parents[1] / "assets" / "guide"


def main() -> None:
    """Write the pages."""
    languages = Languages(QApplication([]))
    for page in sorted(GUIDE.glob("*/README.md")):
        languages.use(page.parent.name)
        languages.translate_qt()
        (page.parent / "keys.md").write_text(keys_markdown(usual_keys), encoding="utf-8")
    languages.close()


if __name__ == "__main__":
    main()
