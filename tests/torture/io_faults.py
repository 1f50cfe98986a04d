# SPDX-License-Identifier: GPL-3.0-or-later
"""Every call of a workout's run that changes the disk fails once in turn: at all, torn, for ever.

The calls are counted from the first start on, in a new data folder and in one of some weeks.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from glutetimer import app
from glutetimer.app.left_behind import keep, keep_without_heartbeat, left_workouts
from glutetimer.domain.backup import BackupReason
from glutetimer.paths import DataFolderError
from glutetimer.ports import StorageError
from tests.torture import aftermath
from tests.torture.children import Ended, Say, forked
from tests.torture.plan import Plan
from tests.torture.shims import FaultyDisk, Kind
from tests.torture.workload import CIRCUIT, Workout, write_history

_MOST_CALLS = 5_000
_KINDS = tuple(kind for kind in Kind if kind is not Kind.COUNT)


@dataclass(frozen=True)
class Fault:
    """One call that fails, of a start on a data folder."""

    kind: Kind
    forever: bool
    folder: Path | None
    at: int

    @property
    def ends(self) -> bool:
        """Tell whether the process dies of it."""
        return self.kind in {Kind.KILLED, Kind.TORN}

    def __str__(self) -> str:
        """Return what failed, in words."""
        where = "some weeks" if self.folder else "a new folder"
        return f"{self.kind.name} at call {self.at}{' and after' * self.forever}, on {where}"


def run(plan: Plan) -> None:
    """Try every call with every kind of fault, or so many of them drawn at random."""
    weeks = plan.folder / "weeks"
    write_history(weeks, workouts=5)
    # Whatever is loaded late is loaded once, not in every child.
    nothing = Fault(Kind.COUNT, forever=False, folder=None, at=0)
    _act(plan.folder / "warm", nothing)(lambda **_words: None)
    fired = 0
    faults = _drawn(plan, weeks) if plan.count else _all(plan, weeks)
    for fault in faults:
        ended = _tried(plan, fault)
        fired += _fired(ended, fault)
        plan.tried()
    plan.figures["calls that failed"] = f"{fired:,}"


def _sweeps(weeks: Path) -> Iterator[Fault]:
    for folder in (None, weeks):
        for kind in _KINDS:
            for forever in (False, True):
                fault = Fault(kind, forever, folder, 0)
                if not (forever and fault.ends):
                    yield fault


def _all(plan: Plan, weeks: Path) -> Iterator[Fault]:
    """Yield call after call of each kind, until a run has no more that could fail."""
    for sweep in _sweeps(weeks):
        calls = _calls(plan, sweep)
        yield from (replace(sweep, at=number) for number in range(1, calls + 1))


def _drawn(plan: Plan, weeks: Path) -> Iterator[Fault]:
    """Yield some calls of some kinds; all kinds if there are enough."""
    sweeps = list(_sweeps(weeks))
    chosen = plan.random.sample(sweeps, min(len(sweeps), max(1, plan.count // 3)))
    calls = {sweep: _calls(plan, sweep) for sweep in chosen}
    for number in range(plan.count):
        sweep = chosen[number % len(chosen)]
        yield replace(sweep, at=plan.random.randint(1, calls[sweep]))


def _calls(plan: Plan, sweep: Fault) -> int:
    """Return how many calls of a kind a run makes when all is well."""
    folder = plan.folder / "counted"
    ended = forked(_act(folder, replace(sweep, at=_MOST_CALLS)))
    shutil.rmtree(folder, ignore_errors=True)
    assert not ended.faults, ended.faults
    return int(ended.said[-1]["calls"])


def _tried(plan: Plan, fault: Fault) -> Ended:
    folder = plan.folder / "tried"
    ended = forked(_act(folder, fault))
    found = ended.faults
    if not found:
        found = _taken_up(folder) if ended.was_killed else []
        found += aftermath.problems(folder, aftermath.acknowledged(ended.said))
        if not ended.was_killed:
            found += _after_retry(folder, ended)
        elif not fault.ends:
            found.append("it did not end")
    plan.check(found, str(fault))
    shutil.rmtree(folder, ignore_errors=True)
    return ended


def _taken_up(folder: Path) -> list[str]:
    """Keep what was done of the workout, as the next start does: then none runs any more."""
    try:
        with app.open_core(folder) as core:
            for left in left_workouts(core):
                keep(core, left)
            keep_without_heartbeat(core)
            running = core.history.unfinished()
    except (StorageError, DataFolderError) as error:
        return [f"it does not start again: {error}"]
    return ["a workout still runs"] if running else []


def _after_retry(folder: Path, ended: Ended) -> list[str]:
    last = ended.said[-1]
    if not last["saved"]:
        return [f"one retry did not save the rest: {last['error']}"]
    path = folder / "glutetimer.db"
    found = aftermath.missing(aftermath.held(path), last["holds"], "the database after one retry")
    with app.open_core(folder) as core:
        if core.settings.load().prepare_s not in {10, 9}:
            found.append("the settings are neither the old nor the new ones")
    return found


def _fired(ended: Ended, fault: Fault) -> bool:
    return ended.was_killed or int(ended.said[-1].get("calls", 0)) >= fault.at


def _act(folder: Path, fault: Fault) -> Callable[[Say], None]:
    def act(say: Say) -> None:
        if fault.folder is not None:
            shutil.copytree(fault.folder, folder)
        disk = FaultyDisk(folder)
        disk.fail(fault.kind, fault.at, forever=fault.forever)
        with _opened(folder, disk, fault) as (core, counted):
            workout = Workout(core, say)
            for tick in workout.lead():
                if tick == 3:
                    _save_more(core)
            calls = disk.be_well() or counted
            saved = workout.runner.save_waiting()
            workout.tell()
            say(
                saved=saved,
                error=workout.runner.storage_error,
                holds={hold.id: hold.held_ms for hold in workout.holds},
                calls=calls,
            )

    return act


@contextmanager
def _opened(folder: Path, disk: FaultyDisk, fault: Fault) -> Iterator[tuple[app.Core, int]]:
    """Open the core as a user does who tries again, once the disk is well if it fails for ever."""
    calls = 0
    with ExitStack() as stack:
        try:
            core = stack.enter_context(app.open_core(folder))
        except (StorageError, DataFolderError):
            if fault.forever:
                calls = disk.be_well()
            core = stack.enter_context(app.open_core(folder))
        yield core, calls


def _save_more(core: app.Core) -> None:
    for save in (
        lambda: core.settings.save(replace(core.settings.load(), prepare_s=9)),
        lambda: core.circuits.save(CIRCUIT),
        lambda: _copy(core),
    ):
        try:
            save()
        except StorageError:
            continue


def _copy(core: app.Core) -> None:
    core.database.back_up(BackupReason.DAY, core.clock.now())
