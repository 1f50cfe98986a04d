# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON of the command line; a contract that ``docs/command-line.md`` describes."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Any

from glutetimer.app import Core
from glutetimer.cli.terms import kind_width, kind_words, with_side
from glutetimer.cli.words import say
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.targets import NO_BESTS, BestHolds
from glutetimer.domain.timeline import Interval, IntervalKind, Timeline, expand
from glutetimer.domain.volume import start_of_week
from glutetimer.domain.weeks import Split, Week, weeks_of
from glutetimer.exchange.weeks_table import week_row

_NAMED = (IntervalKind.HOLD, IntervalKind.RELAX, IntervalKind.SWITCH)


def circuit_rows(
    circuits: Iterable[Circuit], prepare_ms: int, bests: BestHolds = NO_BESTS
) -> list[dict[str, Any]]:
    """Return name, length and time under tension of each circuit; zeros for an empty one."""
    rows: list[dict[str, Any]] = []
    for circuit in circuits:
        timeline = expand(circuit, prepare_ms, bests) if circuit.steps else Timeline(())
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
        "percent_of_best": interval.share.percent if interval.share else None,
        "best_ms": interval.share.best_ms if interval.share else None,
    }


def interval_line(row: dict[str, Any]) -> str:
    """Return one interval as a line for people."""
    duration: str = say("open") if row["open_ended"] else clock_text(row["duration_ms"])
    what = with_side(row["exercise"], row["side"]) if row["exercise"] else ""
    if row["best_ms"]:
        best = clock_text(row["best_ms"])
        what = say(
            "{hold}, {percent} % of {best}", hold=what, percent=row["percent_of_best"], best=best
        )
    kind = kind_words(row["kind"])
    line: str = f"{clock_text(row['start_ms']):>8}  {duration:>6}  {kind:<{kind_width()}} {what}"
    return line.rstrip()


def weeks_shown(core: Core, weeks: int, split: Split) -> list[Week]:
    """Return the last weeks up to this one, oldest first, zero weeks included.

    This week is whole: whoever flew to the west may have trained on a day that is still to come.
    """
    week_start = core.settings.load().week_start
    today = core.clock.now().date()
    first = start_of_week(today - timedelta(weeks=weeks - 1), week_start)
    range_ = (first, first + timedelta(days=7 * weeks - 1))
    totals = core.totals
    return weeks_of(
        totals.parts(*range_, week_start, split),
        totals.workouts_done(*range_, week_start),
        *range_,
        week_start,
        split.key_of(core.catalogue),
    )


def part_name(core: Core, split: Split) -> Callable[[str], str]:
    """Return what names the parts of a split."""
    if split is Split.EXERCISE:
        return core.catalogue.name
    if split is not Split.CIRCUIT:
        return lambda key: key
    names = dict(core.totals.circuit_names())
    names.update((circuit.id, circuit.name) for circuit in core.circuits.circuits())
    return lambda key: names.get(key, key)


def stats_document(core: Core, weeks: int, split: Split = Split.EXERCISE) -> dict[str, Any]:
    """Return the volume of the last weeks."""
    name_of = part_name(core, split)
    return {
        "week_start": core.settings.load().week_start.name.lower(),
        "by": split.value,
        "weeks": [_week_row(week, split, name_of) for week in weeks_shown(core, weeks, split)],
    }


def _week_row(week: Week, split: Split, name_of: Callable[[str], str]) -> dict[str, Any]:
    row = week_row(week, name_of)
    if split is Split.EXERCISE:
        row["by_exercise"] = {
            name: part["held_ms"] for name, part in row["parts"].items() if part["held_ms"]
        }
    return row


def clock_text(ms: int) -> str:
    """Return a duration as m:ss or h:mm:ss, rounded to the second."""
    seconds = round(ms / 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
