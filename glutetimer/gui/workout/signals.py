# SPDX-License-Identifier: GPL-3.0-or-later
"""What a workout says while it is led, as signals."""

from PySide6.QtCore import QObject, Signal


class WorkoutSignals(QObject):
    """Tells all who listen what happens in the workout that is led.

    Signals:
        workout_started: A workout began, or is taken up.
        interval_started: An Interval began.
        interval_changed: The Interval that runs lasts longer or shorter now.
        hold_ended: A HoldEnded; its record is on its way to the disk.
        break_came_late: "I broke" was meant for this Interval, a hold whose time was up before.
        paused: Time stands still; carries the PauseReason.
        resumed: Time runs again.
        ticked: The time to show may be another one.
        ended: The workout is over; carries its WorkoutRecord.
        storage_failed: Records wait in memory; carries a sentence that says why.
        storage_recovered: Nothing waits any more.
        sound_status_changed: Carries the CueStatus.
    """

    workout_started = Signal()
    interval_started = Signal(object)
    interval_changed = Signal(object)
    hold_ended = Signal(object)
    break_came_late = Signal(object)
    paused = Signal(object)
    resumed = Signal()
    ticked = Signal()
    ended = Signal(object)
    storage_failed = Signal(str)
    storage_recovered = Signal()
    sound_status_changed = Signal(object)
