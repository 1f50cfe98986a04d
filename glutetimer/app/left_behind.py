# SPDX-License-Identifier: GPL-3.0-or-later
"""Workouts whose program ended in the middle of them, for the window and the terminal alike."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from glutetimer.domain.interrupted import Interrupted, interrupted
from glutetimer.domain.record import WorkoutRecord, WorkoutStatus
from glutetimer.ports import StorageError

if TYPE_CHECKING:
    from glutetimer.app.core import Core
    from glutetimer.storage.heartbeat import HeartbeatFile
    from glutetimer.storage.heartbeat import LeftBehind as Files

_log = logging.getLogger(__name__)


class LeftWorkout(NamedTuple):
    """A workout that nobody leads any more, and that has not ended.

    Attributes:
        known: What is known of it.
        heartbeat: To go on with, locked by this process until it is let go of.
    """

    known: Interrupted
    heartbeat: "HeartbeatFile"


class Kept(NamedTuple):
    """A workout of which was kept what was done.

    Attributes:
        record: As it stands in the history now.
        held_ms: The time under tension.
        holds: How many holds were held at all.
    """

    record: WorkoutRecord
    held_ms: int
    holds: int


def left_workouts(core: "Core") -> list[LeftWorkout]:
    """Return the workouts that can be gone on with, oldest first.

    One that had ended already is brought to its end in the history, without a word.
    """
    if not core.paths.running.is_dir():
        return []
    found = [left for files in core.heartbeats.left() if (left := _look_at(core, files))]
    for left in found:
        if left.known.is_over:
            keep(core, left)
    return [left for left in found if not left.known.is_over]


def keep(core: "Core", left: LeftWorkout) -> Kept | None:
    """End a workout where it was interrupted, as a stop would have; None if it must wait."""
    from glutetimer.runner import keep_what_was_done

    try:
        record = keep_what_was_done(left.known, core.clock, core.history, left.heartbeat)
        return _kept(core, record)
    except StorageError as error:
        # The next start does it.
        _log.info("an interrupted workout can't be stored yet: %s", error)
        left.heartbeat.let_go()
        return None


def keep_without_heartbeat(core: "Core") -> list[Kept]:
    """End the workouts that the history has as running and of which nothing else is known."""
    try:
        return list(_keep_without_heartbeat(core))
    except StorageError as error:
        _log.info("an interrupted workout can't be ended yet: %s", error)
        return []


def _keep_without_heartbeat(core: "Core") -> Iterator[Kept]:
    unfinished = core.history.unfinished()
    led = core.heartbeats.ids() if unfinished else frozenset()
    for record in unfinished:
        if record.id in led:
            continue
        holds = core.history.holds(record.id)
        ends = [hold.ended_at for hold in holds if hold.ended_at]
        held_ms = sum(hold.held_ms for hold in holds)
        ended_at = max([*ends, record.started_at + timedelta(milliseconds=held_ms)])
        elapsed_ms = round((ended_at - record.started_at) / timedelta(milliseconds=1))
        ended = replace(
            record, status=WorkoutStatus.STOPPED, elapsed_ms=elapsed_ms, ended_at=ended_at
        )
        core.history.end_workout(ended, [])
        yield _kept(core, ended)


def _kept(core: "Core", record: WorkoutRecord) -> Kept:
    held = [hold.held_ms for hold in core.history.holds(record.id) if hold.held_ms]
    return Kept(record, sum(held), len(held))


def _look_at(core: "Core", files: "Files") -> LeftWorkout | None:
    """Return a workout that has a heartbeat; None if it has ended or was deleted."""
    plan = files.plan
    try:
        core.history.begin_workout(plan.record)  # the disk may have failed then
        stored = core.history.workout(plan.record.id)
        if stored is None or stored.status is not WorkoutStatus.RUNNING:
            files.heartbeat.clear()
            return None
        holds = core.history.holds(stored.id)
    except StorageError as error:
        _log.info("an interrupted workout has to wait: %s", error)
        files.heartbeat.let_go()
        return None
    known = interrupted(replace(plan, record=stored), files.beat, holds)
    return LeftWorkout(known, files.heartbeat)
