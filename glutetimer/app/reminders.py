# SPDX-License-Identifier: GPL-3.0-or-later
"""Reminders: loaded when somebody wants them, or changes a setting."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from glutetimer.app.in_tray import InTray, is_training, next_circuit
from glutetimer.desktop.bus_address import session_bus_address
from glutetimer.domain.reminders import (
    Facts,
    ReminderKind,
    ReminderPlan,
    ReminderState,
    due,
    next_look,
    plan_of,
)
from glutetimer.domain.volume import start_of_week
from glutetimer.gui.tray import has_tray
from glutetimer.ports import StorageError
from glutetimer.storage.reminders import ShownReminders

if TYPE_CHECKING:
    from glutetimer.app.window import Program
    from glutetimer.desktop.notifications import Note, Notifications
    from glutetimer.domain.settings import Settings

# A look that comes that much late tells of a machine that slept.
ASLEEP = timedelta(minutes=5)
# As long as it takes to fetch a coffee, with the lid down.
SHORTEST_SLEEP_MS = 60_000
DURING_WORKOUT = timedelta(minutes=1)


class Reminders(QObject):
    """Looks from time to time what is due, and shows it.

    Args:
        program: The window with all that is behind it.
        bus_address: Where the session bus listens; empty for none.
        may_show_tray: Tells whether the desktop has a tray.
    """

    def __init__(
        self,
        program: "Program",
        bus_address: str | None = None,
        may_show_tray: Callable[[], bool] = has_tray,
    ) -> None:
        super().__init__(program)
        self._program, self._core = program, program.core
        self._bus_address = session_bus_address() if bus_address is None else bus_address
        self._in_tray = InTray(program, may_show_tray, self)
        self._in_tray.snooze_chosen.connect(self._snooze)
        self._in_tray.message_clicked.connect(self._on_message_clicked)
        self._plan = ReminderPlan()
        self._file = ShownReminders(self._core.paths.state / "reminders.json")
        now = self._core.clock.now()
        self._state = ReminderState(now, self._file.load())
        self._next_at = now
        self._slept_ms = self._sleep_ms()
        self._last: ReminderKind | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)

    @cached_property
    def notifications(self) -> "Notifications":
        """Return what shows notifications with buttons."""
        from glutetimer.desktop.notifications import Notifications

        notifications = Notifications(self._bus_address, self)
        notifications.chosen.connect(self._on_button)
        notifications.failed.connect(self._on_not_notified)
        return notifications

    def apply(self, settings: "Settings") -> None:
        """Do as the settings say from now on."""
        plan = plan_of(settings)
        self._in_tray.apply(reminds=not plan.is_empty, closes=settings.close_to_tray)
        if plan != self._plan:
            self._plan = plan
            self._next_at = self._core.clock.now()
            self.look()

    def close(self) -> None:
        """Take away what is shown."""
        self._timer.stop()
        if "notifications" in vars(self):
            self.notifications.close()
        self._in_tray.close()

    @Slot()
    def look(self) -> None:
        """Show what is due, and look again when something may be.

        To be called as a workout begins too: that is a rest from sitting, however short, and what
        was to remind of it is taken away.
        """
        self._timer.stop()
        if self._plan.is_empty:
            return
        self._in_tray.appear()
        now = self._core.clock.now()
        state = self._state.rebased(now)
        known = facts(self._program, self._plan, now)
        if known.is_under_way and "notifications" in vars(self):
            self.notifications.withdraw()
        if known.is_under_way or self._has_slept(now):
            state = state.risen(now)
        kind = due(self._plan, state, known, now)
        if kind is not None:
            state = state.after(kind, now)
            self._file.save(state.shown)
            self._show(kind, known)
        self._state = state
        wait = DURING_WORKOUT if known.is_under_way else next_look(self._plan, state, now)
        self._next_at = now + wait
        self._timer.start(round(wait.total_seconds() * 1000))

    def _has_slept(self, now: datetime) -> bool:
        """Tell whether the machine slept since the last look: then nobody sat before it.

        Two clocks tell where one of them stands still in sleep; elsewhere, as on Windows, a look
        that comes late does.
        """
        before_ms, self._slept_ms = self._slept_ms, self._sleep_ms()
        return self._slept_ms - before_ms >= SHORTEST_SLEEP_MS or now - self._next_at > ASLEEP

    def _sleep_ms(self) -> int:
        clock = self._core.clock
        return clock.uptime_ms() - clock.monotonic_ms()

    # ----------------------------------------------------------------------------- what is shown

    def _show(self, kind: ReminderKind, known: Facts) -> None:
        from glutetimer.desktop.notifications import Note
        from glutetimer.gui import reminder_words as words

        self._last = kind
        circuit = next_circuit(self._core)
        name = circuit.name if circuit else ""
        buttons = [("snooze", words.later_words())]
        if name and kind in {ReminderKind.TRAINING, ReminderKind.GOAL}:
            buttons.insert(0, ("start", words.start_words(name)))
        left = self._plan.weekly_workouts - known.done_this_week
        note = Note(
            words.reminder_title(kind, left),
            words.reminder_text(kind, name, self._plan.get_up_min),
            buttons,
        )
        if self._bus_address:
            self.notifications.show(note)
        else:
            self._on_not_notified(note)

    @Slot(object)
    def _on_not_notified(self, note: "Note") -> None:
        """Say it in the tray, or else in the window."""
        if not self._in_tray.say(note.title, note.text):
            self._program.window.notice.show_text(f"{note.title}. {note.text}")

    # ------------------------------------------------------------------------- what is answered

    @Slot(str, str)
    def _on_button(self, button: str, token: str) -> None:
        if button == "snooze":
            self._snooze()
        else:
            (self._in_tray.start if button == "start" else self._in_tray.open)(token)

    @Slot()
    def _on_message_clicked(self) -> None:
        about_workouts = self._last in {ReminderKind.TRAINING, ReminderKind.GOAL}
        (self._in_tray.start if about_workouts else self._in_tray.open)()

    @Slot()
    def _snooze(self) -> None:
        self._state = self._state.snoozed(self._last, self._core.clock.now())
        self._last = None
        self.look()


def facts(program: "Program", plan: ReminderPlan, now: datetime) -> Facts:
    """Return what the rules must know; what can't be read counts as not done."""
    today = now.date()
    first = start_of_week(today, plan.week_start)
    try:
        days = program.core.history.workout_days(first, first + timedelta(days=6))
    except StorageError:
        return Facts(is_training(program))
    return Facts(is_training(program), bool(days.get(today)), sum(days.values()))
