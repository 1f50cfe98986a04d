# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw the real program's screens for the README; `--all FOLDER` draws every screen in every form.

The program runs as it is, without a screen, on a folder of its own with made-up training in it; its
clock is set by hand, so that every run draws the same pictures.
"""

import argparse
import os
import random
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PULSE_SERVER"] = "unix:/nonexistent"
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
os.environ["LC_ALL"] = "C.UTF-8"

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from glutetimer.app.core import Core, open_core
from glutetimer.app.languages import ENGLISH, TRANSLATED, VARIABLE
from glutetimer.app.window import Program, qt_application
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.events import Outcome
from glutetimer.domain.ids import uuid7
from glutetimer.domain.record import HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.domain.settings import Settings
from glutetimer.domain.timeline import expand
from glutetimer.gui.exercises.screen import ExercisesScreen
from glutetimer.gui.progress.chart_loading import CHART
from glutetimer.ports import Bus, CueStatus, ScheduledSound, TimingReport

ROOT = Path(__file__).resolve().parents[1]
NOW = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)
SIZES = {"1280x800": (1280, 800), "800x600": (800, 600)}
README_PICTURES = (
    ("train", "dark"),
    ("workout-hold", "dark"),
    ("workout-rest", "dark"),
    ("progress", "dark"),
    ("finish", "light"),
    ("circuit-form", "dark"),
    ("exercises", "light"),
)
# Those of the guide, which ships: they are made smaller.
GUIDE_PICTURES = (
    ("train", "dark"),
    ("workout-hold", "dark"),
    ("workout-rest", "dark"),
    ("finish", "dark"),
    ("circuit-form", "dark"),
    ("import", "dark"),
    ("progress", "dark"),
    ("exercises", "dark"),
)
GUIDE_FOLDER = ROOT / "assets" / "guide" / "pictures"
GUIDE_WIDTH = 960
COLOURS = 256


class HandClock:
    """A clock that moves when it is told to."""

    def __init__(self) -> None:
        self.mono_ms = 1_000_000
        self.wall = NOW
        self._ids = 0

    def monotonic_ms(self) -> int:
        """Return the instant that was set."""
        return self.mono_ms

    def uptime_ms(self) -> int:
        """Return the same: this machine never sleeps."""
        return self.mono_ms

    def now(self) -> datetime:
        """Return the wall clock that was set."""
        return self.wall

    def new_id(self) -> str:
        """Return ids in order."""
        self._ids += 1
        return uuid7(round(self.wall.timestamp() * 1000), self._ids)

    def advance(self, ms: int) -> None:
        """Let time pass."""
        self.mono_ms += ms
        self.wall += timedelta(milliseconds=ms)


class StillPlayer:
    """A player that sounds well, as far as the screen can tell."""

    def open(self) -> None:
        """Do nothing."""

    def replace(self, sounds: Sequence[ScheduledSound]) -> None:
        """Do nothing."""

    def append(self, sounds: Sequence[ScheduledSound]) -> None:
        """Do nothing."""

    def set_volume(self, bus: Bus, share: float) -> None:
        """Do nothing."""

    def set_output_latency(self, latency_ms: float) -> None:
        """Do nothing."""

    def set_scheme(self, scheme: str) -> None:
        """Do nothing."""

    def set_device(self, device: str) -> None:
        """Do nothing."""

    def cue_ms(self, _kind: object) -> int:
        """Return how long a cue would sound."""
        return 200

    def learn(self, key: str, samples: object) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""

    def status(self) -> CueStatus:
        """Say that all can be heard."""
        return CueStatus.RUNNING

    def subscribe(self, on_status: Callable[[CueStatus], None]) -> None:
        """Do nothing."""

    def timing(self) -> TimingReport:
        """Return an empty report."""
        return TimingReport()


def train_for_weeks(core: Core, clock: HandClock) -> None:
    """Make up eleven weeks of training, with one week off and some holds broken."""
    chance = random.Random(7)
    by_name = {circuit.name: circuit for circuit in core.circuits.circuits()}
    names = ["Bridge holds", "Glute circuit, beginner", "Side-lying series", "Core stabilisers"]
    for ago in range(77, 1, -1):
        if 35 <= ago < 42 or chance.random() > 0.36:
            continue
        train(core, clock, by_name[chance.choice(names)], NOW - timedelta(days=ago), chance)


def train(
    core: Core, clock: HandClock, circuit: Circuit, at: datetime, chance: random.Random
) -> None:
    """Make up one workout."""
    timeline = expand(circuit)
    workout = WorkoutRecord(
        clock.new_id(), circuit.id, circuit.name, at, at.date(), timeline.held_ms
    )
    core.history.begin_workout(workout)
    for hold in timeline.holds:
        broken = chance.random() < 0.08
        held_ms = round(hold.duration_ms * (chance.uniform(0.4, 0.9) if broken else 1))
        core.history.add_hold(
            HoldRecord(
                id=clock.new_id(),
                workout_id=workout.id,
                index=hold.index,
                attempt=1,
                exercise_id=hold.exercise_id,
                side=hold.side,
                block=hold.block,
                step=hold.step,
                round=hold.round,
                set=hold.set,
                repeat=hold.repeat,
                planned_ms=hold.duration_ms,
                held_ms=held_ms,
                outcome=Outcome.BROKEN if broken else Outcome.DONE,
                ended_at=at,
            )
        )
    ended = replace(workout, status=WorkoutStatus.FINISHED, elapsed_ms=timeline.total_ms)
    core.history.end_workout(replace(ended, ended_at=at + timedelta(minutes=15)), [])


@contextmanager
def running_program(theme: str, size: tuple[int, int]) -> Iterator[tuple[Program, HandClock]]:
    """Run the program on made-up training."""
    with tempfile.TemporaryDirectory() as folder, open_core(Path(folder)) as core:
        clock = HandClock()
        core.clock = clock
        usual = Settings(theme=theme, weekly_goal_s=1200, voice_engine="none", keep_awake=False)
        core.settings.save(usual)
        train_for_weeks(core, clock)
        application = qt_application()
        # A caret that blinks would be there in one run and not in the next.
        application.setCursorFlashTime(0)
        program = Program(application, core, StillPlayer())
        program.window.resize(*size)
        program.show()
        settle()
        yield program, clock
        if program.controller.is_under_way:
            program.controller.stop()
        program.window.close()
        program.close()
        program.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle() -> None:
    """Let layouts and deletions happen."""
    for _ in range(5):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def screens(program: Program, clock: HandClock) -> Iterator[str]:
    """Bring up one screen after the other; yield the name of each when it stands."""
    import_module(CHART)  # else Progress shows while it is loaded
    for name in ("train", "circuits", "progress", "exercises", "settings"):
        program.window.show_screen(name)
        yield name
    yield from exercise_screens(program)
    program.window.show_screen("circuits")
    program.edit("shipped-glute-circuit-beginner")
    yield "circuit-form"
    yield from dialogs(program)
    yield from workout_screens(program, clock)


def dialogs(program: Program) -> Iterator[str]:
    """Bring up the dialogs about files."""
    files = program.files
    peers = ROOT / "tests" / "fixtures" / "peers"
    names = ("own.glutetimer", "openhiit.json", "strong-ios.csv", "feeel.sql")
    preview = files.preview([peers / name for name in names])
    while preview is not None and not preview.findChildren(QWidget, "file_card"):
        settle()
    yield from opened("import", preview)
    yield from opened("share", files.sharing.share())
    files.importer.store(files.importer.read([peers / name for name in names]))
    yield from opened("imports", files.show_imports())


def opened(name: str, dialog: QDialog | None) -> Iterator[str]:
    """Yield the name of a dialog while it is open."""
    if dialog is not None:
        yield name
        dialog.reject()


def exercise_screens(program: Program) -> Iterator[str]:
    """Show one exercise in full, and the form of a copy of it."""
    screen = program.window.screen_widget("exercises")
    assert isinstance(screen, ExercisesScreen)
    program.window.show_screen("exercises")
    screen.open_exercise("glute-bridge")
    yield "exercise"
    screen.copy_exercise()
    yield "exercise-form"
    screen.show_library()


def workout_screens(program: Program, clock: HandClock) -> Iterator[str]:
    """Lead through a workout, stopping for a picture of each phase."""
    controller = program.controller
    circuit = next(
        circuit
        for circuit in program.core.circuits.circuits()
        if circuit.id == "shipped-side-lying-series"
    )
    program.begin(circuit, 10_000)

    def wait(ms: int) -> None:
        for _ in range(ms // 500):
            clock.advance(500)
            controller.tick()

    wait(4_000)
    yield "workout-prepare"
    wait(6_000 + 12_000)
    yield "workout-hold"
    while controller.workout.interval.kind.value != "switch":
        wait(500)
    yield "workout-switch"
    while controller.workout.interval.kind.value != "rest":
        wait(500)
    wait(6_000)
    yield "workout-rest"
    controller.pause()
    yield "workout-paused"
    controller.resume()
    while controller.is_under_way:
        if controller.workout.interval.is_hold and controller.workout.interval.round == 2:
            wait(9_000)
            controller.break_hold()
        wait(5_000)
    settle()
    yield "finish"


def picture_of(window: QWidget) -> QPixmap:
    """Return a picture of a window, with the dialog that is open in front of it."""
    picture = window.grab()
    for dialog in filter(QWidget.isVisible, window.findChildren(QDialog)):
        painter = QPainter(picture)
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 120))
        front = dialog.grab()
        painter.drawPixmap(picture.rect().center() - front.rect().center(), front)
        painter.end()
    return picture


def draw(theme: str, size_name: str, wanted: set[str] | None, folder: Path, suffix: str) -> None:
    """Draw the wanted screens, or all, into a folder."""
    with running_program(theme, SIZES[size_name]) as (program, clock):
        for name in screens(program, clock):
            if wanted is None or name in wanted:
                settle()
                save(picture_of(program.window).toImage(), folder / f"{name}-{theme}{suffix}.png")


def draw_guide(theme: str, folder: Path) -> None:
    """Draw the pictures of the guide that are in a theme into a folder, in the language in use."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = {name for name, its_theme in GUIDE_PICTURES if its_theme == theme}
    with running_program(theme, SIZES["1280x800"]) as (program, clock):
        for name in screens(program, clock):
            if name in wanted:
                settle()
                save(small(picture_of(program.window).toImage()), folder / f"{name}.png")


def small(image: QImage) -> QImage:
    """Return a picture for the guide: narrower, with few colours."""
    narrow = image.scaledToWidth(GUIDE_WIDTH, Qt.TransformationMode.SmoothTransformation)
    narrow = narrow.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(narrow.constBits(), np.uint32).reshape(narrow.height(), -1)
    # Colours that can hardly be told apart count as one.
    values, counts = np.unique(pixels & 0xFFFCFCFC, return_counts=True)
    table = colour_table(values[np.argsort(counts)[::-1]])
    return narrow.convertToFormat(QImage.Format.Format_Indexed8, table)


def colour_table(values: NDArray[np.uint32]) -> list[int]:
    """Return the colours that there is most of, and those that are farthest from all these.

    Args:
        values: The colours, the most frequent first.
    """
    apart = np.stack([values >> shift & 255 for shift in (16, 8, 0)], axis=1).astype(float)
    chosen = list(range(min(COLOURS * 5 // 8, len(values))))
    nearest = np.min([((apart - apart[at]) ** 2).sum(axis=1) for at in chosen], axis=0)
    while len(chosen) < min(COLOURS, len(values)):
        farthest = int(nearest.argmax())
        chosen.append(farthest)
        nearest = np.minimum(nearest, ((apart - apart[farthest]) ** 2).sum(axis=1))
    return [int(values[at]) for at in chosen]


def save(image: QImage, path: Path) -> None:
    """Save a picture as small as Qt can, and only if it shows something else than the one there."""
    old = QImage(str(path))
    if old.size() == image.size() and old.convertToFormat(image.format()) == image:
        return
    image.save(str(path), "PNG", 0)
    print(path.relative_to(path.parents[1]))


def main() -> None:
    """Draw the README's pictures, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", type=Path, metavar="FOLDER", help="every screen, to look at")
    folder: Path | None = parser.parse_args().all
    for theme in ("dark", "light"):
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            for size_name in SIZES:
                draw(theme, size_name, None, folder, f"-{size_name}")
            continue
        target = ROOT / "docs" / "screenshots"
        target.mkdir(parents=True, exist_ok=True)
        wanted = {name for name, wanted_theme in README_PICTURES if wanted_theme == theme}
        draw(theme, "1280x800", wanted, target, "")
    if folder is not None:
        return
    for language in (ENGLISH, *TRANSLATED):
        os.environ[VARIABLE] = language
        for theme in sorted({theme for _, theme in GUIDE_PICTURES}):
            draw_guide(theme, GUIDE_FOLDER if language == ENGLISH else GUIDE_FOLDER / language)


if __name__ == "__main__":
    main()
