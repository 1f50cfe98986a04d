# SPDX-License-Identifier: GPL-3.0-or-later
"""Weeks as rows: data for programs, and a table for spreadsheets."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from glutetimer.domain.weeks import GRAM_MS_PER_KG_S, Metric, Sums, Week

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_COLUMNS = (
    "week_start",
    "week_end",
    "held_s",
    "planned_s",
    "completion_percent",
    "holds",
    "workouts",
    "load_kg_s",
    "density_percent",
    "effort",
)


def week_row(week: Week, name_of: Callable[[str], str]) -> dict[str, Any]:
    """Return a week as data; ``parts`` maps the name of each part to its sums.

    Times are whole milliseconds, load is kg·s; completion and density are percent and effort is a
    mean, null where there is nothing to measure.
    """
    parts: dict[str, Sums] = {}
    for key, sums in sorted(week.parts.items()):
        name = name_of(key)
        parts[name] = parts.get(name, Sums()) + sums
    return {
        "start": week.start.isoformat(),
        **_sums_row(week.sums),
        "workouts": week.done.workouts,
        "elapsed_ms": week.done.elapsed_ms,
        "completion": _rounded(week.value(Metric.COMPLETION)),
        "density": _rounded(week.value(Metric.DENSITY)),
        "effort": _rounded(week.value(Metric.EFFORT)),
        "parts": {name: _sums_row(sums) for name, sums in parts.items()},
    }


def _sums_row(sums: Sums) -> dict[str, Any]:
    return {
        "held_ms": sums.held_ms,
        "planned_ms": sums.planned_ms,
        "holds": sums.holds,
        "load_kg_s": sums.load_gram_ms / GRAM_MS_PER_KG_S,
    }


def weeks_csv(weeks: Sequence[Week], name_of: Callable[[str], str]) -> bytes:
    """Return weeks as a table in UTF-8 that spreadsheets open, with a column of seconds a part.

    No cell can be taken for a formula.
    """
    rows = [week_row(week, name_of) for week in weeks]
    names = sorted({name for row in rows for name in row["parts"]})
    lines: list[Sequence[object]] = [[*_COLUMNS, *(f"{name} (s)" for name in names)]]
    for row, week in zip(rows, weeks, strict=True):
        lines.append([row["start"], week.end.isoformat(), *_figures(row), *_parts(row, names)])
    return table_csv(lines)


def table_csv(lines: Iterable[Sequence[object]]) -> bytes:
    """Return a table as CSV in UTF-8 with the mark that spreadsheets know it by."""
    text = io.StringIO()
    csv.writer(text).writerows([safe_cell(cell) for cell in line] for line in lines)
    return text.getvalue().encode("utf-8-sig")


def safe_cell(cell: object) -> object:
    """Return a cell that no spreadsheet takes for a formula; numbers stay numbers.

    A text that begins like a formula gets an apostrophe before it (OWASP, CSV injection).
    """
    if isinstance(cell, str) and cell.lstrip(" ").startswith(_FORMULA):
        return f"'{cell}"
    return "" if cell is None else cell


def _figures(row: dict[str, Any]) -> list[object]:
    seconds = [row["held_ms"] / 1000, row["planned_ms"] / 1000]
    counts = [row["holds"], row["workouts"], row["load_kg_s"]]
    return [*seconds, row["completion"], *counts, row["density"], row["effort"]]


def _parts(row: dict[str, Any], names: Iterable[str]) -> list[object]:
    return [row["parts"][name]["held_ms"] / 1000 if name in row["parts"] else 0 for name in names]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)
