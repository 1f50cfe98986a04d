# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks what is to become of a workout whose program ended in the middle of it."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, QTime, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.interrupted import Interrupted
from glutetimer.gui.dialogs import Dialog
from glutetimer.gui.widgets.text import muted
from glutetimer.gui.wording import (
    day_words,
    duration_words,
    hold_count_words,
    interval_words,
    rough_words,
)

FRESH = timedelta(hours=3)
_AGO = timedelta(hours=2)

translate = QCoreApplication.translate


class InterruptedDialog(Dialog):
    """Offers to go on, to keep what was done, and to discard; Escape keeps.

    Args:
        parent: The window.
        known: The workout.
        catalogue: Names its exercises.
        now: The instant now.

    Signals:
        go_on_chosen: Go on from there.
        keep_chosen: End it there and keep what was done.
        discard_chosen: Delete it.
    """

    go_on_chosen = Signal()
    keep_chosen = Signal()
    discard_chosen = Signal()

    def __init__(
        self, parent: QWidget, known: Interrupted, catalogue: Catalogue, now: datetime
    ) -> None:
        question = translate("interrupted", "Go on with “{name}”?")
        super().__init__(
            parent, question.format(name=known.plan.circuit.name), when_words(known, now)
        )
        self.setObjectName("interrupted_dialog")
        self.setMinimumWidth(480)
        self.body.addWidget(muted(where_words(known, catalogue), wraps=True))
        self._answer: SignalInstance = self.keep_chosen
        # After some hours nobody is still on the mat.
        self._is_fresh = now - known.beat.at < FRESH
        self._add_buttons()
        self.finished.connect(self._on_finished)

    def ask(self) -> None:
        """Appear; the most likely answer has the focus."""
        self.open()
        likely = self._go_on if self._is_fresh else self._keep
        likely.setFocus()

    def _add_buttons(self) -> None:
        fresh = self._is_fresh
        discard = self.add_button(self.tr("Discard"), "discard_interrupted")
        keep = self.add_button(self.tr("Keep what was done"), "keep_interrupted", primary=not fresh)
        go_on = self.add_button(self.tr("Go on from here"), "go_on_interrupted", primary=fresh)
        answers = (self.discard_chosen, self.keep_chosen, self.go_on_chosen)
        for button, answer in zip((discard, keep, go_on), answers, strict=True):
            button.setAutoDefault(True)  # Enter presses the one that has the focus
            button.clicked.connect(lambda _=False, answer=answer: self._close_with(answer))
        self._keep, self._go_on = keep, go_on

    def _close_with(self, answer: SignalInstance) -> None:
        self._answer = answer
        self.accept()

    @Slot()
    def _on_finished(self) -> None:
        self._answer.emit()


def when_words(known: Interrupted, now: datetime) -> str:
    """Return when the program ended: "The program ended in the middle of it 12 min ago."."""
    at = known.beat.at.astimezone(now.tzinfo)
    ago = max(timedelta(), now - at)
    if ago < _AGO:
        words = translate("interrupted", "The program ended in the middle of it {time} ago.")
        return words.format(time=rough_words(round(ago.total_seconds()) * 1000))
    words = translate("interrupted", "The program ended in the middle of it {day} at {time}.")
    time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
    return words.format(day=day_words(at.date(), now.date()), time=time)


def where_words(known: Interrupted, catalogue: Catalogue) -> str:
    """Return what was held, and where it goes on."""
    standing = known.beat.standing
    interval = known.plan.timeline[standing.index]
    count = sum(1 for hold in known.holds if hold.held_ms)
    count += interval.is_hold and standing.elapsed_ms > 0
    held = translate("interrupted", "So far you held {time} in {holds}; nothing of it is lost.")
    where = translate("interrupted", "It goes on, paused, {time} into “{interval}”.")
    if not known.held_ms:
        held = translate("interrupted", "Nothing was held yet.")
    return "\n".join(
        (
            held.format(time=duration_words(known.held_ms), holds=hold_count_words(count)),
            where.format(
                time=duration_words(standing.elapsed_ms),
                interval=interval_words(interval, catalogue.name(interval.exercise_id)),
            ),
        )
    )
