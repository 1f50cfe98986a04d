# SPDX-License-Identifier: GPL-3.0-or-later
"""Workouts as events of a calendar (RFC 5545)."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta

from glutetimer.domain.said import joined, said
from glutetimer.domain.weeks import WorkoutFigures

_LINE_BYTES = 75
_ESCAPES = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\r\n": "\\n", "\n": "\\n", "\r": "\\n"}


def encode_calendar(
    workouts: Iterable[WorkoutFigures], at: datetime, words: Callable[[str], str] = str
) -> bytes:
    """Return workouts as a calendar file in UTF-8.

    Args:
        workouts: One event each, as long as the workout lasted.
        at: When the file is made.
        words: Says a message in the language of the user.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//GluteTimer//GluteTimer//EN"]
    for workout in workouts:
        lines += _event(workout, at, words)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line)).encode()


def _event(workout: WorkoutFigures, at: datetime, words: Callable[[str], str]) -> Iterator[str]:
    record = workout.record
    ended_at = record.ended_at or record.started_at + timedelta(milliseconds=record.elapsed_ms)
    parts = [said("Held {time} min", time=_clock(workout.held_ms))]
    if workout.planned_ms:
        parts.append(said("planned {time} min", time=_clock(workout.planned_ms)))
    if record.effort is not None:
        parts.append(said("effort {effort} of 10", effort=record.effort))
    description = words(joined(parts)) + (f"\n{record.note}" if record.note else "")
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(record.id)}@glutetimer"
    yield f"DTSTAMP:{_instant(at)}"
    yield f"DTSTART:{_instant(record.started_at)}"
    yield f"DTEND:{_instant(max(ended_at, record.started_at))}"
    yield f"SUMMARY:{_text(record.circuit_name)}"
    yield f"DESCRIPTION:{_text(description)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _clock(ms: int) -> str:
    minutes, seconds = divmod(round(ms / 1000), 60)
    return f"{minutes}:{seconds:02}"


def _text(text: str) -> str:
    for raw, escaped in _ESCAPES.items():
        text = text.replace(raw, escaped)
    return "".join(letter for letter in text if letter.isprintable())


def _folded(line: str) -> Iterator[str]:
    """Yield a line in parts of at most 75 bytes; no letter is torn."""
    part, room = "", _LINE_BYTES
    for letter in line:
        size = len(letter.encode())
        if size > room:
            yield part
            part, room = " ", _LINE_BYTES - 1
        part += letter
        room -= size
    yield part
