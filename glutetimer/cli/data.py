# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON of the command line; a contract that ``docs/command-line.md`` describes."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from glutetimer.app import Core
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.timeline import Interval, IntervalKind, Timeline, expand
from glutetimer.domain.volume import WeekVolume, weekly

_NAMED = (IntervalKind.HOLD, IntervalKind.RELAX, IntervalKind.SWITCH)


def circuit_rows(circuits: Iterable[Circuit], prepare_ms: int) -> list[dict[str, Any]]:
    """Return name, length and time under tension of each circuit; zeros for an empty one."""
    rows: list[dict[str, Any]] = []
    for circuit in circuits:
        timeline = expand(circuit, prepare_ms) if circuit.steps else Timeline(())
        total_ms, held_ms = timeline.total_ms, timeline.held_ms
        rows.append({"name": circuit.name, "total_ms": total_ms, "held_ms": held_ms})
    return rows


def timeline_document(circuit: Circuit, timeline: Timeline, catalogue: Catalogue) -> dict[str, Any]:
    """Return a circuit with all its intervals."""
    return {
        "name": circuit.name,
        "total_ms": timeline.total_ms,
        "held_ms": timeline.held_ms,
        "intervals": [_interval_row(interval, catalogue) for interval in timeline],
    }


def _interval_row(interval: Interval, catalogue: Catalogue) -> dict[str, Any]:
    named = interval.kind in _NAMED
    return {
        "kind": interval.kind.value,
        "start_ms": interval.start_ms,
        "duration_ms": interval.duration_ms,
        "open_ended": interval.open_ended,
        "exercise": catalogue.name(interval.exercise_id) if named else None,
        "exercise_id": interval.exercise_id if named else None,
        "side": interval.side.value if named else None,
        "round": interval.round or None,
        "set": interval.set or None,
        "repeat": interval.repeat or None,
    }


def interval_line(row: dict[str, Any]) -> str:
    """Return one interval as a line for people."""
    side = f", {row['side']}" if row["side"] in ("left", "right") else ""
    duration: str = "open" if row["open_ended"] else clock_text(row["duration_ms"])
    what = f"{row['exercise']}{side}" if row["exercise"] else ""
    kind = str(row["kind"]).replace("_", " ")
    line: str = f"{clock_text(row['start_ms']):>8}  {duration:>6}  {kind:<10} {what}"
    return line.rstrip()


def stats_document(core: Core, weeks: int) -> dict[str, Any]:
    """Return the volume of the last weeks up to this one, oldest first, zero weeks included."""
    week_start = core.settings.load().week_start
    today = core.clock.now().date()
    first = today - timedelta(weeks=weeks - 1)
    days = core.history.days(first - timedelta(days=6), today)
    counts = core.history.workout_days(first - timedelta(days=6), today)
    rows = weekly(days, counts, first, today, week_start)
    return {
        "week_start": week_start.name.lower(),
        "weeks": [_week_row(week, core.catalogue) for week in rows],
    }


def _week_row(week: WeekVolume, catalogue: Catalogue) -> dict[str, Any]:
    by_name: dict[str, int] = {}
    for exercise_id, held_ms in sorted(week.by_exercise.items()):
        name = catalogue.name(exercise_id)
        by_name[name] = by_name.get(name, 0) + held_ms
    return {
        "start": week.start.isoformat(),
        "held_ms": week.held_ms,
        "planned_ms": week.planned_ms,
        "workouts": week.workouts,
        "by_exercise": by_name,
    }


def clock_text(ms: int) -> str:
    """Return a duration as m:ss or h:mm:ss, rounded to the second."""
    seconds = round(ms / 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
