# SPDX-License-Identifier: GPL-3.0-or-later
"""FIT files, read with Garmin's own decoder."""

import io
import sys
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from garmin_fit_sdk import Decoder, Stream

from glutetimer.domain.circuit import Load
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side
from glutetimer.domain.record import HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.exchange.fit import FitMissingError, encode_workout, encode_workouts_zip

BEGAN = datetime(2026, 3, 1, 18, 30, tzinfo=timezone(timedelta(hours=2), "EET"))
WORKOUT = WorkoutRecord(
    "w", "c", "Brücke & Planke", BEGAN, BEGAN.date(), 90_000,
    status=WorkoutStatus.FINISHED, elapsed_ms=150_000,
)  # fmt: skip


def hold(index: int, exercise_id: str, side: Side, ends_s: float, held_ms: int) -> HoldRecord:
    """Return a hold that ended so long after the beginning."""
    return HoldRecord(
        f"h{index}", "w", index, 1, exercise_id, side, 0, 0, 1, 1, 1, 30_000, held_ms,
        Outcome.DONE, Load(2_500), BEGAN + timedelta(seconds=ends_s),
    )  # fmt: skip


HOLDS = [
    hold(0, "glute-bridge", Side.BOTH, 40, 30_000),
    hold(1, "clamshell", Side.LEFT, 85, 29_250),
    replace(hold(2, "clamshell", Side.RIGHT, 85, 0), ended_at=None, outcome=Outcome.NOT_DONE),
    hold(3, "plank", Side.BOTH, 115, 30_000),
]


def decoded(data: bytes) -> Any:
    """Return all messages as Garmin's decoder reads them; it must find nothing wrong."""
    assert Decoder(Stream.from_byte_array(bytearray(data))).check_integrity()
    messages, errors = Decoder(Stream.from_byte_array(bytearray(data))).read()
    assert errors == []
    return messages


def test_sets_have_the_times_of_the_holds() -> None:
    """A set for each hold and each rest: kind, start in whole seconds, duration, weight."""
    found = decoded(encode_workout(WORKOUT, HOLDS, load_catalogue()))
    began = BEGAN.astimezone(UTC)
    assert [
        (one["set_type"], (one["start_time"] - began).total_seconds(), one["duration"])
        for one in found["set_mesgs"]
    ] == [
        ("active", 10, 30.0),
        ("rest", 40, 15.75),
        ("active", 56, 29.25),
        ("active", 85, 30.0),
    ]
    held = [one for one in found["set_mesgs"] if one["set_type"] == "active"]
    assert {one["weight"] for one in held} == {2.5}
    assert [one["category"] for one in held] == ["hip_raise", "hip_stability", "plank"]


def test_the_activity_says_what_was_trained_and_when() -> None:
    """Start, length, kind of sport, local time, and the names of exercises and circuit."""
    found = decoded(encode_workout(WORKOUT, HOLDS, load_catalogue()))
    (session,) = found["session_mesgs"]
    assert session["start_time"] == BEGAN
    assert (session["total_elapsed_time"], session["total_timer_time"]) == (150.0, 150.0)
    assert (session["sport"], session["sub_sport"]) == ("training", "strength_training")
    assert session["sport_profile_name"] == "Brücke & Planke"
    (activity,) = found["activity_mesgs"]
    local = datetime(1989, 12, 31, tzinfo=UTC) + timedelta(seconds=activity["local_timestamp"])
    assert (local.hour, local.minute) == (18, 32)
    names = [step["wkt_step_name"] for step in found["workout_step_mesgs"]]
    assert names == ["Glute bridge", "Clamshell hold, left", "Plank"]
    assert [event["event_type"] for event in found["event_mesgs"]] == ["start", "stop_all"]


def test_each_workout_is_a_file_of_its_own(tmp_path: Path) -> None:
    """Two that began in the same second have names of their own; one without holds is whole too."""
    data = encode_workouts_zip([(WORKOUT, HOLDS), (WORKOUT, [])], load_catalogue())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist() == ["2026-03-01-183000.fit", "2026-03-01-183000-2.fit"]
        empty = decoded(archive.read("2026-03-01-183000-2.fit"))
    assert "set_mesgs" not in empty
    assert empty["session_mesgs"][0]["total_elapsed_time"] == 150.0


def test_without_the_package_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sentence with the remedy."""
    monkeypatch.setitem(sys.modules, "fit_tool.fit_file_builder", None)
    with pytest.raises(FitMissingError, match=r'pip install "glutetimer\[fit\]"'):
        encode_workout(WORKOUT, HOLDS, load_catalogue())
