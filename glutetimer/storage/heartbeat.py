# SPDX-License-Identifier: GPL-3.0-or-later
"""The heartbeat of a workout: two files in the state folder that outlive any end of the program.

``<id>.json`` says what the workout is, and is written once. ``<id>.beat`` has two slots, and each
beat takes the one of the beat before the last: one that is torn leaves the other whole. A slot is
a header (magic, length, counter, CRC) and JSON. Nothing waits for the disk but the first file:
what the system has taken survives the death of the process.

Whoever leads the workout holds a lock on ``<id>.beat``, which ends with the process, so nobody
else takes it for left behind.
"""

import errno
import logging
import os
import struct
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import msgspec

from glutetimer.domain.interrupted import Beat, Plan
from glutetimer.domain.record import HoldRecord, WorkoutRecord
from glutetimer.domain.standing import Standing
from glutetimer.ports import StorageError
from glutetimer.storage.file_lock import try_lock
from glutetimer.storage.files import make_private_folder, write_private

_PLAN, _BEAT, _BROKEN = ".json", ".beat", ".broken"
_MAGIC = b"GTHB"
_HEADER = struct.Struct("<4sIQI")  # magic, length, counter, CRC of all but magic and CRC
_COUNTED = struct.Struct("<IQ")
_WAITING_BYTES = 64 * 1024
_TRIES = 3
_LONGEST_FILE = 64 * 1024 * 1024

_log = logging.getLogger(__name__)


class _Slot(msgspec.Struct, omit_defaults=True):
    """A beat as it is written; what is counted of each interval as (value, how often) runs."""

    index: int
    elapsed_ms: int
    duration_ms: int
    total_ms: int
    at: datetime
    attempts: list[tuple[int, int]]
    asked: list[int]
    past_half: bool = False
    waiting: tuple[HoldRecord, ...] = ()
    ended: WorkoutRecord | None = None


class LeftBehind(NamedTuple):
    """A workout whose program ended in the middle of it.

    Attributes:
        plan: What it is.
        beat: Its last beat; None if there is none that can be read.
        heartbeat: To go on with; it is ours now, and locked.
    """

    plan: Plan
    beat: Beat | None
    heartbeat: "HeartbeatFile"


class HeartbeatFile:
    """A ``ports.Heartbeat``: keeps one workout under way. No fault of the disk gets out of here.

    Args:
        folder: Where; made with the first workout.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._id = ""
        self._descriptor = -1
        self._slot_bytes = 0
        self._counter = 0
        self._is_failing = False

    @classmethod
    def adopted(cls, folder: Path, workout_id: str) -> "HeartbeatFile | None":
        """Return the heartbeat of a workout that nobody leads; None if somebody does.

        Raises:
            OSError: If it can't be opened.
        """
        made = cls(folder)
        made._id = workout_id
        return made if made._open(0) else None

    def begin(self, plan: Plan) -> None:
        """Keep what a workout is."""
        self._id = plan.record.id
        self._slot_bytes = _slot_bytes(plan)
        try:
            make_private_folder(self._folder)
            if self._begin_file():
                write_private(self._path(_PLAN), msgspec.json.encode(plan))
        except (OSError, StorageError) as error:
            _log.info("the workout has no heartbeat: %s", error)
            self.clear()

    def beat(self, beat: Beat) -> None:
        """Keep where it stands, in place of the beat before the last one."""
        if self._descriptor < 0:
            return
        counter = self._counter + 1
        slot = _slot(beat, counter, self._slot_bytes)
        try:
            # A folder that was taken away takes the beat with it; nobody has to know.
            os.lseek(self._descriptor, counter % 2 * self._slot_bytes, os.SEEK_SET)
            if os.write(self._descriptor, slot) < len(slot):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))  # noqa: TRY301
        except OSError as error:
            if not self._is_failing:
                _log.info("the heartbeat can't be written: %s", error)
            self._is_failing = True
        else:
            # Not before: the next one would take the place of the last that is whole.
            self._counter = counter
            self._is_failing = False

    def clear(self) -> None:
        """Forget the workout."""
        # The plan goes first: a beat without it says nothing.
        with suppress(OSError):
            self._path(_PLAN).unlink(missing_ok=True)
        self.let_go()
        with suppress(OSError):
            self._path(_BEAT).unlink(missing_ok=True)

    def plan(self) -> Plan:
        """Return what the workout is.

        Raises:
            OSError: If it can't be read.
            ValueError: If it is not understood.
        """
        data = _read(self._path(_PLAN))
        try:
            plan = msgspec.json.decode(data, type=Plan)
        except (RecursionError, OverflowError, msgspec.MsgspecError) as error:
            raise ValueError(str(error)) from error
        if plan.record.id != self._id or not plan.timeline.holds:
            raise ValueError("it is that of no workout, or of another one")
        self._slot_bytes = _slot_bytes(plan)
        return plan

    def last_beat(self, plan: Plan) -> Beat | None:
        """Return the last beat that is whole; None if there is none."""
        data = _read(self._path(_BEAT))
        places = (data, data[self._slot_bytes :])
        slots = sorted(filter(None, map(_whole, places)), reverse=True)
        for self._counter, payload in slots:
            try:
                return _beat(msgspec.json.decode(payload, type=_Slot), plan)
            except (ValueError, OverflowError, msgspec.MsgspecError) as error:
                _log.info("a beat is not understood: %s", error)
        return None

    def set_aside(self) -> None:
        """Keep under another name what can't be read."""
        for suffix in (_PLAN, _BEAT):
            with suppress(OSError):
                self._path(suffix).replace(self._path(suffix + _BROKEN))
        self.let_go()

    def _begin_file(self) -> bool:
        """Make the file of the beats; another program may just look whether it was left behind."""
        return any(self._open(os.O_CREAT) for _ in range(_TRIES))

    def _open(self, more: int) -> bool:
        flags = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        self._descriptor = os.open(self._path(_BEAT), flags | more, 0o600)
        is_ours = try_lock(self._descriptor) and bool(os.fstat(self._descriptor).st_nlink)
        if not is_ours:
            self.let_go()
        return is_ours

    def let_go(self) -> None:
        """Leave the workout to whoever comes next; nothing is forgotten."""
        if self._descriptor >= 0:
            with suppress(OSError):
                os.close(self._descriptor)
        self._descriptor = -1

    def _path(self, suffix: str) -> Path:
        return self._folder / f"{self._id}{suffix}"


class HeartbeatFolder:
    """The heartbeats of all workouts that are under way, or were when their program ended."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def new(self) -> HeartbeatFile:
        """Return the heartbeat of a workout that is to begin."""
        return HeartbeatFile(self._folder)

    def ids(self) -> frozenset[str]:
        """Return the ids of all workouts that have one."""
        return frozenset(path.stem for path in self._folder.glob(f"*{_BEAT}"))

    def is_any_led(self) -> bool:
        """Tell whether a workout is under way, here or in another program."""
        return any(map(self._is_led, self.ids()))

    def _is_led(self, workout_id: str) -> bool:
        try:
            heartbeat = HeartbeatFile.adopted(self._folder, workout_id)
        except OSError:
            return False
        if heartbeat is not None:
            heartbeat.let_go()
        return heartbeat is None

    def left(self) -> Sequence[LeftBehind]:
        """Return what nobody leads any more, oldest first; what can't be read is set aside."""
        found = filter(None, map(self._look_at, sorted(self.ids())))
        return sorted(found, key=lambda left: left.plan.record.started_at)

    def _look_at(self, workout_id: str) -> LeftBehind | None:
        try:
            heartbeat = HeartbeatFile.adopted(self._folder, workout_id)
        except OSError as error:
            _log.info("a heartbeat can't be opened: %s", error)
            return None
        if heartbeat is None:
            return None
        try:
            plan = heartbeat.plan()
            return LeftBehind(plan, heartbeat.last_beat(plan), heartbeat)
        except FileNotFoundError:
            heartbeat.clear()  # it ended between its two files
        except (OSError, ValueError) as error:
            _log.info("a heartbeat is not understood: %s", error)
            heartbeat.set_aside()
        return None


def _slot_bytes(plan: Plan) -> int:
    """Return how long a slot may be: however often somebody went back, it has room."""
    return 8192 + 32 * len(plan.timeline) + _WAITING_BYTES


def _slot(beat: Beat, counter: int, room: int) -> bytes:
    """Return a beat as bytes; the oldest of the waiting holds are left out if all do not fit."""
    where = beat.standing
    slot = _Slot(
        where.index,
        where.elapsed_ms,
        where.duration_ms,
        where.total_ms,
        beat.at,
        [(value, len(list(same))) for value, same in groupby(where.attempts)],
        sorted(where.asked),
        where.past_half,
        beat.waiting,
        beat.ended,
    )
    payload = msgspec.json.encode(slot)
    while len(payload) > room - _HEADER.size and slot.waiting:
        slot.waiting = slot.waiting[1 + len(slot.waiting) // 8 :]
        payload = msgspec.json.encode(slot)
    counted = _COUNTED.pack(len(payload), counter)
    return _HEADER.pack(_MAGIC, len(payload), counter, zlib.crc32(counted + payload)) + payload


def _whole(data: bytes) -> tuple[int, bytes] | None:
    """Return counter and payload of a slot; None if it is torn or was never written."""
    if len(data) < _HEADER.size:
        return None
    magic, length, counter, crc = _HEADER.unpack_from(data)
    payload = data[_HEADER.size : _HEADER.size + length]
    is_whole = zlib.crc32(_COUNTED.pack(length, counter) + payload) == crc
    return (counter, payload) if magic == _MAGIC and is_whole else None


def _beat(slot: _Slot, plan: Plan) -> Beat:
    size = len(plan.timeline)
    if sum(count for _, count in slot.attempts) != size:
        raise ValueError("it is that of another timeline")
    if any(not 0 <= hold.index < size for hold in slot.waiting):
        raise ValueError("it has a hold of another timeline")
    attempts = tuple(_spread(slot.attempts))
    standing = Standing(
        slot.index,
        slot.elapsed_ms,
        slot.duration_ms,
        slot.past_half,
        slot.total_ms,
        attempts,
        frozenset(slot.asked),
    )
    return Beat(standing, slot.at, slot.waiting, slot.ended)


def _spread(runs: Sequence[tuple[int, int]]) -> Iterator[int]:
    for value, count in runs:
        yield from [value] * count


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        data = file.read(_LONGEST_FILE + 1)
    if len(data) > _LONGEST_FILE:
        raise ValueError(f"{path} is too long")
    return data
