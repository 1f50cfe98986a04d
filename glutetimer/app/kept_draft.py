# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells at the start that a circuit was left half changed, and leads back to it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from glutetimer.app.window import Program

translate = QCoreApplication.translate


def offer_kept_draft(program: "Program") -> None:
    """Offer to go on with the draft that was changed last; do nothing if there is none."""
    drafts, notice = program.core.drafts, program.window.notice
    if notice.text or drafts.is_empty():
        return
    kept = drafts.drafts()
    if not kept:
        return
    circuit = kept[-1]
    words = translate("window", "The changes to “{name}” were kept. They are not in effect yet.")
    words = words.format(name=circuit.name)

    def go_on() -> None:
        # The line may say something else by now.
        if notice.text == words:
            notice.hide()
            program.edit(circuit.id)

    notice.show_text(words, translate("window", "Go on"))
    notice.action_triggered.connect(go_on)
