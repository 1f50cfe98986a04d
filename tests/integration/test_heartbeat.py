# SPDX-License-Identifier: GPL-3.0-or-later
"""The heartbeat on real files, torn, flipped, locked, on a disk that fails: it never lies."""

import os
import stat
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutetimer.clock import SystemClock
from glutetimer.domain.circuit import Step
from glutetimer.domain.events import Outcome
from glutetimer.domain.interrupted import Beat, Plan
from glutetimer.domain.record import WorkoutStatus, not_done_record
from glutetimer.domain.standing import Standing
from glutetimer.domain.timeline import Timeline, expand
from glutetimer.runner.recorder import plan_of
from glutetimer.storage import heartbeat as storage_heartbeat
from glutetimer.storage.file_lock import try_lock
from glutetimer.storage.heartbeat import HeartbeatFile, HeartbeatFolder
from tests.unit.strategies import BRIDGE, SIDE_PLANK, circuit_of

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 3, 4, 18, 0, tzinfo=UTC)
TIMELINE = expand(circuit_of(BRIDGE, SIDE_PLANK), 5_000)
PLAN = plan_of(circuit_of(BRIDGE, SIDE_PLANK), TIMELINE, SystemClock())
HOLD = replace(
    not_done_record(TIMELINE[1], "h1", PLAN.record.id),
    held_ms=25_000,
    outcome=Outcome.DONE,
    ended_at=NOW,
)
_LEAD = """
import sys
from pathlib import Path
from glutetimer.storage.heartbeat import HeartbeatFile
heartbeat = HeartbeatFile.adopted(Path(sys.argv[1]), sys.argv[2])
print(heartbeat is not None, flush=True)
sys.stdin.read()
"""


def beat_at(elapsed_ms: int, plan: Plan = PLAN) -> Beat:
    """Return a beat in the first hold."""
    attempts = (1, 1, *[0] * (len(plan.timeline) - 2))
    standing = Standing(1, elapsed_ms, 25_000, True, 5_000 + elapsed_ms, attempts, frozenset({1}))
    return Beat(standing, NOW + timedelta(milliseconds=elapsed_ms))


@pytest.fixture
def folder(tmp_path: Path) -> HeartbeatFolder:
    """Return an empty folder of heartbeats, not made yet."""
    return HeartbeatFolder(tmp_path / "running")


def led(folder: HeartbeatFolder, beats: int = 2, plan: Plan = PLAN) -> HeartbeatFile:
    """Return the heartbeat of a workout that had some beats and is led."""
    heartbeat = folder.new()
    heartbeat.begin(plan)
    for number in range(beats):
        heartbeat.beat(beat_at(250 * number, plan))
    return heartbeat


def files_of(tmp_path: Path) -> list[str]:
    """Return the names in the folder."""
    return sorted(path.name for path in (tmp_path / "running").iterdir())


def test_what_was_kept_comes_back_whole(folder: HeartbeatFolder) -> None:
    """Circuit, timeline, standing, holds that wait, and the end."""
    heartbeat = led(folder)
    ended = replace(PLAN.record, status=WorkoutStatus.STOPPED, elapsed_ms=7, ended_at=NOW)
    last = replace(beat_at(750), waiting=(HOLD,), ended=ended)
    heartbeat.beat(last)
    heartbeat.let_go()
    (left,) = folder.left()
    assert (left.plan, left.beat) == (PLAN, last)


def test_the_last_beat_counts(folder: HeartbeatFolder) -> None:
    """Whichever slot it is in, and after it was taken up."""
    led(folder, beats=6).let_go()
    (left,) = folder.left()
    assert left.beat == beat_at(1_250)
    left.heartbeat.beat(beat_at(2_000))
    left.heartbeat.let_go()
    (again,) = folder.left()
    assert again.beat == beat_at(2_000)
    again.heartbeat.let_go()


def test_an_ended_workout_leaves_no_files(folder: HeartbeatFolder, tmp_path: Path) -> None:
    """All of it is in the history."""
    led(folder).clear()
    assert files_of(tmp_path) == []
    assert list(folder.left()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_only_this_user_reads_it(folder: HeartbeatFolder, tmp_path: Path) -> None:
    """What is trained is nobody else's business."""
    heartbeat = led(folder)
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "running").iterdir()]
    assert modes == [0o600, 0o600]
    assert stat.S_IMODE((tmp_path / "running").stat().st_mode) == 0o700
    heartbeat.clear()


def test_a_workout_that_is_led_is_left_alone(folder: HeartbeatFolder) -> None:
    """By this process or by another one; once that is dead, it can be taken up."""
    heartbeat = led(folder)
    assert list(folder.left()) == []
    heartbeat.let_go()
    argv = [sys.executable, "-c", _LEAD, str(folder._folder), PLAN.record.id]
    with subprocess.Popen(
        argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        assert list(folder.left()) == []
        other.kill()
    (left,) = folder.left()
    assert left.beat == beat_at(250)
    left.heartbeat.let_go()


@given(st.data())
@settings(max_examples=150)
def test_no_damage_makes_a_wrong_beat(tmp_path_factory, data: st.DataObject) -> None:
    """Torn, cut off or flipped: the beat before is found, or none, and nothing else."""
    folder = HeartbeatFolder(tmp_path_factory.mktemp("beats"))
    heartbeat = led(folder, beats=3)
    room = heartbeat._slot_bytes
    heartbeat.let_go()
    path = folder._folder / f"{PLAN.record.id}.beat"
    content = bytearray(path.read_bytes())
    used = [*range(300), *range(room, len(content))]
    match data.draw(st.sampled_from(["cut", "flip", "zero"])):
        case "cut":
            del content[data.draw(st.sampled_from(used)) :]
        case "flip":
            content[data.draw(st.sampled_from(used))] ^= 1 << data.draw(st.integers(0, 7))
        case "zero":
            first = data.draw(st.sampled_from(used))
            content[first : first + 64] = bytes(len(content[first : first + 64]))
    path.write_bytes(content)
    (left,) = folder.left()
    assert left.beat in {None, beat_at(500), beat_at(250)}
    left.heartbeat.let_go()


@pytest.mark.parametrize("length", [0, 1, 15, 20, 21, 100])
def test_a_torn_beat_leaves_the_one_before(folder: HeartbeatFolder, length: int) -> None:
    """However much of it was written."""
    heartbeat = led(folder, beats=2)
    before = (folder._folder / f"{PLAN.record.id}.beat").read_bytes()
    heartbeat.beat(beat_at(500))
    after = (folder._folder / f"{PLAN.record.id}.beat").read_bytes()
    heartbeat.let_go()
    starts = heartbeat._slot_bytes  # the third beat is in the second slot
    torn = before[:starts] + after[starts : starts + length] + before[starts + length :]
    (folder._folder / f"{PLAN.record.id}.beat").write_bytes(torn)
    (left,) = folder.left()
    assert left.beat == beat_at(250)
    left.heartbeat.let_go()


NO_HOLDS = msgspec.json.encode(replace(PLAN, timeline=Timeline(())))
OTHER = msgspec.json.encode(replace(PLAN, record=replace(PLAN.record, id="other")))


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[" * 100_000, b'{"record":{}}', b"\xff", NO_HOLDS, OTHER]
)
def test_a_plan_that_is_not_understood_is_set_aside(
    folder: HeartbeatFolder, tmp_path: Path, content: bytes
) -> None:
    """The next start does not stumble over it again."""
    led(folder).let_go()
    (tmp_path / "running" / f"{PLAN.record.id}.json").write_bytes(content)
    assert list(folder.left()) == []
    assert all(name.endswith(".broken") for name in files_of(tmp_path))
    assert folder.ids() == frozenset()


def test_a_start_that_was_cut_off_leaves_nothing(folder: HeartbeatFolder, tmp_path: Path) -> None:
    """The program ended between the two files: no workout had begun."""
    led(folder).let_go()
    (tmp_path / "running" / f"{PLAN.record.id}.json").unlink()
    assert list(folder.left()) == []
    assert files_of(tmp_path) == []


def test_a_disk_that_fails_disturbs_nothing(tmp_path: Path) -> None:
    """No folder, a folder that goes, a file in its place: the workout goes on."""
    (tmp_path / "file").write_text("in the way")
    nowhere = HeartbeatFolder(tmp_path / "file")
    led(nowhere).clear()
    assert list(nowhere.left()) == []
    folder = HeartbeatFolder(tmp_path / "running")
    heartbeat = led(folder)
    for path in (tmp_path / "running").iterdir():
        path.unlink()
    (tmp_path / "running").rmdir()
    heartbeat.beat(beat_at(500))
    heartbeat.clear()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk_disturbs_nothing(folder: HeartbeatFolder, tmp_path: Path) -> None:
    """Each beat fails; the next one is tried all the same, and the end leaves nothing behind."""
    heartbeat = led(folder)
    with open("/dev/full", "rb+", buffering=0) as full:  # noqa: PTH123
        os.dup2(full.fileno(), heartbeat._descriptor)
    heartbeat.beat(beat_at(500))
    heartbeat.beat(beat_at(750))
    heartbeat.clear()
    assert files_of(tmp_path) == []


@pytest.mark.parametrize("written", [0, 30])
def test_beats_that_fail_leave_the_last_whole_one(
    folder: HeartbeatFolder, monkeypatch: pytest.MonkeyPatch, written: int
) -> None:
    """A disk that is full takes a part of each, or none: they all go to the other slot."""
    heartbeat = led(folder, beats=2)
    write = os.write
    with monkeypatch.context() as full:
        full.setattr(os, "write", lambda file, data: write(file, data[:written]))
        heartbeat.beat(beat_at(500))
        heartbeat.beat(beat_at(750))
        heartbeat.beat(beat_at(1_000))
    heartbeat.let_go()
    (left,) = folder.left()
    assert left.beat == beat_at(250)
    left.heartbeat.beat(beat_at(1_250))
    left.heartbeat.let_go()
    (again,) = folder.left()
    assert again.beat == beat_at(1_250)
    again.heartbeat.clear()


def test_who_looks_for_a_heartbeat_makes_none(folder: HeartbeatFolder, tmp_path: Path) -> None:
    """A workout may end between the listing of its file and the look at it."""
    (tmp_path / "running").mkdir()
    with pytest.raises(FileNotFoundError):
        HeartbeatFile.adopted(tmp_path / "running", "gone")
    assert files_of(tmp_path) == []


def test_somebody_who_just_looks_keeps_no_workout_from_its_heartbeat(
    folder: HeartbeatFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another start takes the new file for left behind, has its lock, and removes it."""
    others: list[object] = []

    def lock_behind_another(descriptor: int) -> bool:
        if not others:
            others.append(None)
            others.extend(folder.left())
        return try_lock(descriptor)

    monkeypatch.setattr(storage_heartbeat, "try_lock", lock_behind_another)
    led(folder, beats=2).let_go()
    assert others == [None]
    (left,) = folder.left()
    assert left.beat == beat_at(250)
    left.heartbeat.clear()


def test_a_link_is_not_followed(folder: HeartbeatFolder, tmp_path: Path) -> None:
    """Nothing is written where somebody else points to."""
    if os.name == "nt":
        pytest.skip("links need a privilege there")
    (tmp_path / "running").mkdir()
    victim = tmp_path / "victim"
    victim.write_text("untouched")
    (tmp_path / "running" / f"{PLAN.record.id}.beat").symlink_to(victim)
    led(folder).clear()
    assert victim.read_text() == "untouched"


def test_more_holds_wait_than_there_is_room_for(folder: HeartbeatFolder) -> None:
    """The newest ones are kept."""
    heartbeat = led(folder)
    holds = tuple(replace(HOLD, id=f"h{number}", attempt=number) for number in range(1, 1_001))
    heartbeat.beat(replace(beat_at(500), waiting=holds))
    heartbeat.let_go()
    (left,) = folder.left()
    assert left.beat is not None
    assert left.beat.waiting == holds[-len(left.beat.waiting) :]
    assert len(left.beat.waiting) > 100
    left.heartbeat.clear()


def test_the_longest_circuit_has_room(folder: HeartbeatFolder) -> None:
    """Thousands of intervals, each begun many times."""
    circuit = circuit_of(*[Step("plank", 1_000, sets=500)] * 20)
    plan = plan_of(circuit, expand(circuit), SystemClock())
    heartbeat = led(folder, plan=plan)
    standing = beat_at(500, plan).standing
    attempts = tuple(1_000 + number % 7 for number in range(10_000))
    beat = Beat(replace(standing, attempts=attempts, asked=frozenset(range(10_000))), NOW)
    heartbeat.beat(beat)
    heartbeat.let_go()
    (left,) = folder.left()
    assert left.beat == beat
    left.heartbeat.clear()
