# SPDX-License-Identifier: GPL-3.0-or-later
"""A damaged database, as a user meets it: told calmly, asked once, and on it goes."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from glutetimer.app import damage as damage_module
from glutetimer.app import window as window_module
from glutetimer.app.backups import Backups
from glutetimer.app.core import Core, open_core
from glutetimer.app.damage import WaysBack, ask_at_start
from glutetimer.app.damage_watch import DamageWatch
from glutetimer.app.opening import open_window
from glutetimer.app.window import Program, qt_application
from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.ways_back import Source
from glutetimer.gui.damaged.dialog import DamagedDialog
from glutetimer.paths import AppPaths
from glutetimer.ports import DamagedDatabaseError, StorageError
from tests.fakes import FakeClock, RecordingCuePlayer
from tests.training import train

SHORT = Circuit("short", "Short", (Block((Step("glute-bridge", 10_000, sets=2),)),))


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """Return a data folder with 60 holds in three workouts, of which the backup has two."""
    folder = tmp_path_factory.mktemp("trained") / "data"
    with open_core(folder) as core:
        for day in range(2):
            train(core.history, day, holds=20)
        Backups(core.paths, core.clock).make_if_due()
        train(core.history, 2, holds=20)
    return folder


@pytest.fixture
def paths(trained, tmp_path):
    """Return the folders of a copy of it."""
    return AppPaths.under(shutil.copytree(trained, tmp_path / "data"))


def bytes_of(paths: AppPaths) -> dict[str, bytes]:
    """Return all files of database, journal and backups."""
    found = [*paths.data.glob("*.db*"), *paths.data.glob("journal/*"), *paths.backups.iterdir()]
    return {str(path): path.read_bytes() for path in found}


def overwrite(path: Path) -> None:
    """Spoil the second half of a file."""
    data = bytearray(path.read_bytes())
    half = len(data) // 2
    data[half:] = b"\xa5" * (len(data) - half)
    path.write_bytes(data)


def spoil_pages(path: Path) -> None:
    """Spoil the pages that lead to the holds, which a start does not read."""
    pages = [path.read_bytes()[at : at + 4096] for at in range(0, path.stat().st_size, 4096)]
    for number, page in enumerate(pages):
        if page.count(b"glute-bridge") > 5 and b"done" not in page:
            pages[number] = b"\xa5" * 4096  # of the index that leads to them
    path.write_bytes(b"".join(pages))


def spoil_header(path: Path) -> None:
    """Spoil the first bytes."""
    path.write_bytes(b"x" * 100 + path.read_bytes()[100:])


def flip_a_bit(path: Path) -> None:
    """Change one bit of a value that SQLite itself does not check."""
    data = path.read_bytes()
    assert b"Bridge holds" in data
    path.write_bytes(data.replace(b"Bridge holds", b"Cridge holds"))


def cut(path: Path) -> None:
    """Leave the first 9,000 bytes."""
    path.write_bytes(path.read_bytes()[:9_000])


def empty(path: Path) -> None:
    """Leave nothing."""
    path.write_bytes(b"")


DAMAGES = (overwrite, spoil_header, cut, empty)


class Answer:
    """Answers the dialog at the start as a user would, once all is known."""

    def __init__(self, act: Callable[[DamagedDialog], None]) -> None:
        self.act = act
        self.details: dict[Source, str] = {}
        self.best: Source | None = None
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(5)

    def _look(self) -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, DamagedDialog) and dialog.isVisible() and dialog.chosen:
                self._timer.stop()
                self.details = {source: row.detail for source, row in dialog.rows.items()}
                self.best = dialog.chosen
                self.act(dialog)


def press(name: str) -> Callable[[DamagedDialog], None]:
    """Return what presses a button of the dialog."""
    return lambda dialog: dialog.findChildren(QPushButton, name)[0].click()


def choose(source: Source) -> Callable[[DamagedDialog], None]:
    """Return what chooses a way and confirms it."""

    def act(dialog: DamagedDialog) -> None:
        dialog.rows[source].click()
        press("confirm")(dialog)

    return act


def ask(paths: AppPaths, act: Callable[[DamagedDialog], None]) -> tuple[bool, Answer]:
    """Start until the damage is found, and answer."""
    qt_application()
    answer = Answer(act)
    with pytest.raises(DamagedDatabaseError) as caught, open_core(paths.data) as core:
        read_all(core)
    return ask_at_start(paths, caught.value), answer


def read_all(core: Core) -> int:
    """Return how many holds the history has."""
    workouts = core.history.workouts(date.min, date.max)
    return sum(len(core.history.holds(each.id)) for each in workouts)


def held(paths: AppPaths) -> int:
    """Return how many holds there are at the next start."""
    with open_core(paths.data) as core:
        assert core.database.check() == []
        return read_all(core)


@pytest.mark.parametrize("damage", DAMAGES)
def test_the_journal_brings_everything_back(qtbot, paths, damage):
    """It is chosen already; the damaged file is kept, and the next start finds nothing wrong."""
    damage(paths.database)
    spoiled = paths.database.read_bytes()
    done, answer = ask(paths, press("confirm"))
    assert done
    assert answer.best is Source.JOURNAL
    assert answer.details[Source.JOURNAL].startswith("3 workouts · 60 holds · 20 min under tension")
    assert answer.details[Source.BACKUP].startswith("2 workouts · 40 holds")
    (kept,) = paths.data.glob("glutetimer.db.damaged-*[0-9]")
    assert kept.read_bytes() == spoiled
    assert held(paths) == 60
    assert not list(paths.data.glob(".recovery-*"))


def test_the_window_opens_in_the_same_run(qtbot, paths, monkeypatch):
    """Once something is chosen; leaving ends the program, and says so by its exit code."""
    seen = []

    def run_window(core: Core, *others: object) -> int:
        seen.append(read_all(core))
        return 0

    monkeypatch.setattr(window_module, "run_window", run_window)
    qt_application()
    overwrite(paths.database)
    leaving = Answer(press("leave"))
    assert open_window(paths.data) == 1
    confirming = Answer(press("confirm"))
    assert open_window(paths.data) == open_window(paths.data) == 0
    assert seen == [60, 60]
    assert leaving.best is confirming.best is Source.JOURNAL


@pytest.mark.parametrize(
    ("source", "holds"), [(Source.BACKUP, 40), (Source.DAMAGED_FILE, 60), (Source.NOTHING, 0)]
)
def test_whatever_is_chosen_stays_chosen(qtbot, paths, source, holds):
    """The next start does not take in from the journal what was given up."""
    spoil_pages(paths.database)
    done, _ = ask(paths, choose(source))
    assert done
    first = held(paths)
    assert first == holds
    assert held(paths) == first
    with open_core(paths.data) as core:
        assert len(core.circuits.circuits()) == 11
        train(core.history, 9, holds=5)
    assert held(paths) == first + 5


def test_quitting_leaves_everything_as_it_was(qtbot, paths):
    """And the next start asks again."""
    overwrite(paths.database)
    before = bytes_of(paths)
    for _ in range(2):
        done, answer = ask(paths, press("leave"))
        assert not done
        assert answer.best is Source.JOURNAL
    assert bytes_of(paths) == before


def test_without_a_journal_the_backup_is_the_best(qtbot, paths):
    """What is not there can't be chosen, and says so."""
    shutil.rmtree(paths.data / "journal")
    spoil_header(paths.database)

    def act(dialog: DamagedDialog) -> None:
        assert not dialog.rows[Source.JOURNAL].isEnabled()
        press("confirm")(dialog)

    done, answer = ask(paths, act)
    assert done
    assert answer.best is Source.BACKUP
    assert answer.details[Source.JOURNAL] == "There is none."
    assert held(paths) == 40


def test_a_damaged_backup_gives_way_to_an_older_one(qtbot, paths):
    """The newest good one is offered."""
    shutil.rmtree(paths.data / "journal")
    (good,) = paths.backups.iterdir()
    (paths.backups / "2099-01-01-0000-day.db").write_bytes(b"x" * 9_000)
    empty(paths.database)
    done, answer = ask(paths, press("confirm"))
    assert done
    assert answer.best is Source.BACKUP
    assert held(paths) == 40
    assert good.exists()


def test_answered_by_keys_alone(qtbot, paths):
    """Down and Enter choose the backup; Escape would quit."""
    overwrite(paths.database)

    def act(dialog: DamagedDialog) -> None:
        qtbot.keyClick(dialog.rows[Source.JOURNAL], Qt.Key.Key_Down)
        assert dialog.chosen is Source.BACKUP
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert ask(paths, act)[0]
    assert held(paths) == 40
    overwrite(paths.database)
    done, _ = ask(paths, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert not done


# --------------------------------------------------------------------------------- while it runs


@contextmanager
def started(qtbot, paths):
    """Yield the program in its window; it ends without a question."""
    with open_core(paths.data) as core:
        core.clock = FakeClock()
        program = Program(qt_application(), core, RecordingCuePlayer(core.clock))
        with qtbot.waitSignal(program.window.first_painted):
            program.show()
        yield program
        qtbot.waitUntil(lambda: not program.safekeeping.is_busy)
        qtbot.waitUntil(lambda: not program.safekeeping.damage.is_busy)
        program.window.close()
        program.close()
        program.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def question(qtbot, watch: DamageWatch) -> DamagedDialog:
    """Wait until the question is there and all about it is known."""
    qtbot.waitUntil(lambda: watch.ways is not None and watch.ways.dialog.chosen is not None)
    assert watch.ways is not None
    return watch.ways.dialog


def test_damage_found_by_the_look_after_the_start(qtbot, paths):
    """The program goes on in the same run with what the journal holds."""
    flip_a_bit(paths.database)
    with started(qtbot, paths) as program:
        watch = program.safekeeping.damage
        watch.look()
        press("confirm")(question(qtbot, watch))
        assert "Brought back from the journal: 3 workouts · 60 holds" in program.window.notice.text
        names = {each.circuit_name for each in program.core.history.workouts(date.min, date.max)}
        assert names == {"Bridge holds"}
        train(program.core.history, 5)
    assert held(paths) == 63


def test_damage_found_while_reading(qtbot, paths):
    """Whoever reads it first: the question comes, once."""
    with started(qtbot, paths) as program:
        program.core.database.close()
        spoil_pages(paths.database)
        program.core.database.open_again()
        with pytest.raises(DamagedDatabaseError):
            read_all(program.core)
        watch = program.safekeeping.damage
        press("leave")(question(qtbot, watch))
        with pytest.raises(DamagedDatabaseError):
            read_all(program.core)
        QApplication.processEvents()
        assert not any(each.isVisible() for each in program.window.findChildren(DamagedDialog))


def test_wrong_sums_are_put_right_without_a_word(qtbot, paths):
    """They follow from the holds: nobody need choose."""
    with closing(sqlite3.connect(paths.database)) as connection:
        connection.execute("UPDATE day_totals SET held_ms = held_ms + 1")
        connection.commit()
    with started(qtbot, paths) as program:
        assert program.core.totals.differences() > 0
        watch = program.safekeeping.damage
        watch.look()
        qtbot.waitUntil(lambda: not watch.is_busy)
        assert program.core.totals.differences() == 0
        assert program.window.notice.text == ""


def test_nobody_is_asked_during_a_workout(qtbot, paths):
    """The question waits for its end."""
    flip_a_bit(paths.database)
    with started(qtbot, paths) as program:
        program.begin(SHORT)
        watch = program.safekeeping.damage
        watch.look()
        qtbot.waitUntil(lambda: not watch.is_busy)
        assert not program.window.findChildren(DamagedDialog)
        program.core.clock.advance(8_000)
        program.controller.tick()
        program.controller.stop()
        press("confirm")(question(qtbot, watch))
    assert held(paths) >= 60


def test_a_missing_database_comes_back_by_itself(qtbot, paths):
    """One line tells, nothing is asked."""
    paths.database.unlink()
    with started(qtbot, paths) as program:
        assert "was missing. Brought back: 3 workouts · 60 holds" in program.window.notice.text
    assert held(paths) == 60
    with started(qtbot, paths) as program:
        assert program.window.notice.text == ""


def test_without_room_nothing_can_be_chosen(qtbot, paths, monkeypatch):
    """The reason is said, and the program can be left; everything is as it was."""
    overwrite(paths.database)
    before = bytes_of(paths)

    def fail(database: Path) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(damage_module, "work_folder", fail)
    ways = WaysBack(paths.database, None, "Quit", lambda staged: None)
    ways.open()
    assert ways.dialog.problem == "The disk is full."
    assert not any(row.isEnabled() or row.detail for row in ways.dialog.rows.values())
    press("leave")(ways.dialog)
    assert bytes_of(paths) == before


def test_a_look_waits_for_the_end_of_a_workout(qtbot, paths):
    """It needs the machine that the workout needs."""
    with started(qtbot, paths) as program:
        watch = program.safekeeping.damage
        program.begin(SHORT)
        watch._look_when_free()
        assert not watch.is_busy
        program.controller.stop()
        assert watch.is_busy


def test_what_cannot_be_put_in_place_is_said(qtbot, paths, monkeypatch):
    """The dialog stays, and everything is as it was."""
    overwrite(paths.database)
    before = bytes_of(paths)

    def fail(database: Path, staged: Path) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(damage_module, "put_in_place", fail)

    def act(dialog: DamagedDialog) -> None:
        press("confirm")(dialog)
        assert dialog.problem == "The disk is full."
        press("leave")(dialog)

    assert not ask(paths, act)[0]
    assert bytes_of(paths) == before
