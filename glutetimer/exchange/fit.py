# SPDX-License-Identifier: GPL-3.0-or-later
"""Workouts as activities of the FIT protocol, with a set for each hold and each rest between.

Sports platforms and watches read it. It is written by ``fit-tool``, an optional package.
"""

import io
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from glutetimer.domain.exercise import Catalogue, Group, Side
from glutetimer.domain.record import HoldRecord, WorkoutRecord
from glutetimer.domain.said import said
from glutetimer.ports import StorageError

PACKAGE = "fit_tool"
_MOST_NAME_BYTES = 48
_SHORTEST_REST_MS = 1_000
# Numbers of the FIT profile: set_type, exercise_category, event, event_type.
_REST, _ACTIVE = 0, 1
_CATEGORIES = {
    Group.BRIDGES: 10,  # hip raise
    Group.SIDE_LYING: 11,  # hip stability
    Group.STANDING: 28,  # squat
    Group.CORE: 19,  # plank
    Group.STRETCH: 31,  # warm-up
}
_TIMER, _START, _STOP = 0, 0, 4
_SIDES = {Side.LEFT: said("left"), Side.RIGHT: said("right")}


class FitMissingError(StorageError):
    """The optional package that writes FIT files is not installed."""

    def __init__(self) -> None:
        super().__init__(said('FIT files need an extra package: pip install "glutetimer[fit]"'))


class _Stretch(NamedTuple):
    """A hold, or the rest before one; times are whole milliseconds since 1970."""

    start_ms: int
    duration_ms: int
    hold: HoldRecord | None


def encode_workout(
    workout: WorkoutRecord,
    holds: Sequence[HoldRecord],
    catalogue: Catalogue,
    words: Callable[[str], str] = str,
) -> bytes:
    """Return one workout as a FIT activity of strength training.

    Args:
        workout: Its start and length are those of the activity.
        holds: In order; those in which nothing was held are left out.
        catalogue: Names and groups of the exercises.
        words: Says a message in the language of the names.

    Raises:
        FitMissingError: If ``fit-tool`` is not installed.
    """
    try:
        from fit_tool.fit_file_builder import FitFileBuilder
    except ImportError as error:
        raise FitMissingError from error
    builder = FitFileBuilder(auto_define=True, min_string_size=_MOST_NAME_BYTES + 1)
    builder.add_all(list(_messages(workout, list(_stretches(workout, holds)), catalogue, words)))
    data: bytes = builder.build().to_bytes()
    return data


def encode_workouts_zip(
    workouts: Iterable[tuple[WorkoutRecord, Sequence[HoldRecord]]],
    catalogue: Catalogue,
    words: Callable[[str], str] = str,
) -> bytes:
    """Return workouts as a ZIP of FIT files, one each, named by their beginning.

    Raises:
        FitMissingError: If ``fit-tool`` is not installed.
    """
    made = io.BytesIO()
    names: set[str] = set()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for workout, holds in workouts:
            stem = f"{workout.started_at:%Y-%m-%d-%H%M%S}"
            number = next(n for n in range(1, 10_000) if f"{stem}-{n}" not in names)
            names.add(f"{stem}-{number}")
            name = f"{stem}.fit" if number == 1 else f"{stem}-{number}.fit"
            archive.writestr(name, encode_workout(workout, holds, catalogue, words))
    return made.getvalue()


def _stretches(workout: WorkoutRecord, holds: Iterable[HoldRecord]) -> Iterator[_Stretch]:
    """Yield holds and the rests between them; a hold whose end is not known follows the last."""
    now_ms = _ms(workout.started_at)
    first = True
    for hold in holds:
        if not hold.held_ms:
            continue
        start_ms = max(now_ms, _ms(hold.ended_at) - hold.held_ms) if hold.ended_at else now_ms
        if not first and start_ms - now_ms >= _SHORTEST_REST_MS:
            yield _Stretch(now_ms, start_ms - now_ms, None)
        yield _Stretch(start_ms, hold.held_ms, hold)
        now_ms, first = start_ms + hold.held_ms, False


def _messages(
    workout: WorkoutRecord,
    stretches: Sequence[_Stretch],
    catalogue: Catalogue,
    words: Callable[[str], str],
) -> Iterator[Any]:
    from fit_tool.profile.messages.activity_message import ActivityMessage
    from fit_tool.profile.messages.file_id_message import FileIdMessage
    from fit_tool.profile.profile_type import FileType, Manufacturer

    start_ms = _ms(workout.started_at)
    last = stretches[-1].start_ms + stretches[-1].duration_ms if stretches else start_ms
    end_ms = max(last, start_ms + workout.elapsed_ms)
    head = FileIdMessage()
    head.type = FileType.ACTIVITY
    head.manufacturer = Manufacturer.DEVELOPMENT.value
    head.product = 0
    head.serial_number = 1
    head.time_created = start_ms
    yield head
    yield _event(start_ms, _START)
    yield from _steps(stretches, catalogue, words)
    for index, stretch in enumerate(stretches):
        yield _set(index, stretch, catalogue)
    yield _event(end_ms, _STOP)
    yield _session(workout, start_ms, end_ms)
    activity = ActivityMessage()
    activity.timestamp = end_ms
    activity.total_timer_time = (end_ms - start_ms) / 1000
    activity.num_sessions = 1
    offset = workout.started_at.utcoffset() or timedelta()
    activity.local_timestamp = (end_ms - _FIT_EPOCH_MS) // 1000 + round(offset.total_seconds())
    yield activity


_FIT_EPOCH_MS = 631_065_600_000


def _event(at_ms: int, kind: int) -> Any:
    from fit_tool.profile.messages.event_message import EventMessage
    from fit_tool.profile.profile_type import Event, EventType

    message = EventMessage()
    message.timestamp = at_ms
    message.event = Event(_TIMER)
    message.event_type = EventType(kind)
    return message


def _steps(
    stretches: Iterable[_Stretch], catalogue: Catalogue, words: Callable[[str], str]
) -> Iterator[Any]:
    """Yield the names of what was held: the sets refer to them by their place."""
    from fit_tool.profile.messages.workout_step_message import WorkoutStepMessage
    from fit_tool.profile.profile_type import Intensity, WorkoutStepDuration

    for index, hold in enumerate(s.hold for s in stretches if s.hold is not None):
        message = WorkoutStepMessage()
        message.message_index = index
        name = catalogue.name(hold.exercise_id)
        if side := _SIDES.get(hold.side):
            name = words(said("{exercise}, {side}", exercise=name, side=side))
        message.workout_step_name = _short(name)
        message.duration_type = WorkoutStepDuration.TIME
        message.duration_time = (hold.planned_ms or hold.held_ms) / 1000
        message.intensity = Intensity.ACTIVE
        message.exercise_category = _category(hold, catalogue)
        yield message


def _set(index: int, stretch: _Stretch, catalogue: Catalogue) -> Any:
    from fit_tool.profile.messages.set_message import SetMessage

    message = SetMessage()
    message.message_index = index
    message.start_time = stretch.start_ms
    message.timestamp = stretch.start_ms + stretch.duration_ms
    message.duration = stretch.duration_ms / 1000
    message.set_type = _REST if stretch.hold is None else _ACTIVE
    if stretch.hold is not None:
        message.category = [_category(stretch.hold, catalogue)]
        message.repetitions = 1
        message.weight = stretch.hold.load.grams / 1000
    return message


def _session(workout: WorkoutRecord, start_ms: int, end_ms: int) -> Any:
    from fit_tool.profile.messages.session_message import SessionMessage
    from fit_tool.profile.profile_type import Sport, SubSport

    message = SessionMessage()
    message.message_index = 0
    message.timestamp = end_ms
    message.start_time = start_ms
    message.total_elapsed_time = (end_ms - start_ms) / 1000
    message.total_timer_time = (workout.elapsed_ms or end_ms - start_ms) / 1000
    message.sport = Sport.TRAINING
    message.sub_sport = SubSport.STRENGTH_TRAINING
    message.sport_profile_name = _short(workout.circuit_name)
    return message


def _category(hold: HoldRecord, catalogue: Catalogue) -> int:
    return _CATEGORIES[catalogue.group(hold.exercise_id)]


def _short(text: str) -> str:
    """Return as much of a text as a name may have; no letter is torn."""
    printable = "".join(letter for letter in text if letter.isprintable())
    cut = printable.encode("utf-8", "replace")[:_MOST_NAME_BYTES]
    return cut.decode("utf-8", "ignore")


def _ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)
