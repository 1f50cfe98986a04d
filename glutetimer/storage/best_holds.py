# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows about the longest holds; loaded when something is a percent of one."""

from datetime import date
from typing import Any

from glutetimer.domain.circuit import Load
from glutetimer.domain.exercise import Side
from glutetimer.domain.targets import BestHold, Evidence, HoldKey


def evidence(row: tuple[Any, ...]) -> tuple[HoldKey, Evidence]:
    """Return what a row says: exercise, side, load, longest ever, longest lately, newest test."""
    exercise_id, side, grams, band, ever, recent, tested = row
    key = HoldKey(exercise_id, Side(side), Load(grams, band))
    known = Evidence(
        _best_hold(ever),
        _best_hold(recent) if recent else None,
        date.fromisoformat(tested) if tested else None,
    )
    return key, known


def _best_hold(text: str) -> BestHold:
    """Return the hold of milliseconds and an ISO date in one text."""
    return BestHold(int(text[:-10]), date.fromisoformat(text[-10:]))
