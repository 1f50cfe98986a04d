# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the window and its screens, and joins them.

The window is painted first. What leads workouts comes after the first picture, a screen when it
is first shown; sound, wakepy and charts come later still.
"""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from glutetimer.app.core import Core
from glutetimer.app.first_screen import keep_place, show_first, show_late
from glutetimer.app.languages import begin_languages
from glutetimer.app.screens import Screens
from glutetimer.app.shell import Shell, qt_application
from glutetimer.app.sounds import Sounds
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.settings import Settings
from glutetimer.gui.theme import Theme
from glutetimer.gui.wording import said_words
from glutetimer.ports import CuePlayer, StorageError, TimingReport

if TYPE_CHECKING:
    from glutetimer.app.faults import Faults
    from glutetimer.app.files import Files
    from glutetimer.app.late_players import LatePlayers
    from glutetimer.app.recovery import Recovery
    from glutetimer.app.reminders import Reminders
    from glutetimer.app.safekeeping import Safekeeping
    from glutetimer.app.search_timer import SearchTimer
    from glutetimer.app.second_start import SecondStarts
    from glutetimer.app.signals import SignalWatch
    from glutetimer.app.unsaved import Unsaved
    from glutetimer.gui.circuits.screen import CircuitsScreen
    from glutetimer.gui.workout.screen import WorkoutScreen
    from glutetimer.gui.workout_controller import WorkoutController

__all__ = ["Program", "qt_application", "run_window", "show_problem"]

INTERRUPTED = 130
# In this order; each only if it was used.
_TO_CLOSE = (
    "second_starts",
    "unsaved",
    "music",
    "media",
    "global_keys",
    "reminders",
    "recovery",
    "files",
    "safekeeping",
    "before_sleep",
    "languages",
    "search",
)

translate = QCoreApplication.translate


def run_window(
    core: Core,
    circuit: Circuit | None,
    prepare_ms: int | None,
    files: Sequence[Path] = (),
    address: str = "",
    faults: "Faults | None" = None,
    shell: Shell | None = None,
) -> int:
    """Show the window and run until it closes.

    Args:
        core: The open program.
        circuit: A circuit to start at once; None for the Train screen.
        prepare_ms: Time to prepare for it; None for the one in the settings.
        files: Files to be shown as what would come in with them.
        address: Where later starts hand over what they were given; empty for nowhere.
        faults: Hears of faults in the program; None in tests.
        shell: The window that shows already; None to make one.

    Returns:
        The exit code: 130 if a signal asked the program to end.
    """
    application = qt_application()
    program = Program(application, core, shell=shell)
    program.show()
    if circuit is not None:
        program.begin(circuit, prepare_ms)
    if files:
        program.window.first_painted.connect(lambda: program.files.preview(files))
    if address:
        program.window.first_painted.connect(lambda: listen(program, address))
    if faults is not None:
        program.window.first_painted.connect(lambda: tell_faults(program, faults))
    code = int(application.exec())
    program.close()
    return INTERRUPTED if program.is_interrupted else code


def listen(program: "Program", address: str) -> None:
    """Take what later starts hand over."""
    from glutetimer.app.second_start import SecondStarts

    program.second_starts = SecondStarts(program, address)


def tell_faults(program: "Program", faults: "Faults") -> None:
    """Tell of faults in the program, and write its log to a file."""
    from glutetimer.app.fault_desk import FaultDesk

    faults.log.open_file()
    faults.hear_qt()
    FaultDesk(program, faults)


def show_problem(problem: object) -> None:
    """Show why the program can't start: a message or an error."""
    from PySide6.QtWidgets import QMessageBox

    application = qt_application()
    Theme(application).apply()
    box = QMessageBox(QMessageBox.Icon.Warning, "GluteTimer", "")
    box.setTextFormat(box.textFormat().PlainText)
    box.setText(translate("window", "GluteTimer can't start."))
    box.setInformativeText(said_words(problem))
    box.exec()


class Program(QObject):
    """The window with all that is behind it.

    Args:
        application: The running application.
        core: The open program.
        player: What sounds; None for the stream on the default device.
        shell: The window that shows already; None to make one.
    """

    second_starts: "SecondStarts"
    search: "SearchTimer"

    def __init__(
        self,
        application: QApplication,
        core: Core,
        player: CuePlayer | None = None,
        shell: Shell | None = None,
    ) -> None:
        super().__init__()
        self.core = core
        self.is_interrupted = False
        self._signals: SignalWatch | None = None
        self.sounds = Sounds(core, player, lambda: self.controller.is_under_way, self)
        shell = shell or Shell(application, core.paths)
        self.theme, self.languages, self.window = shell.theme, shell.languages, shell.window
        begin_languages(self.languages, core)
        self.screens = Screens(self, core, self.theme)
        shell.make, shell.keep_place = self.screens.make, partial(keep_place, self)
        self.window.add_close_veto(self._objects_to_closing)
        self.window.screen_shown.connect(self._on_screen_shown)
        self.window.first_painted.connect(partial(show_late, self))
        self.window.first_painted.connect(partial(_finish_start, self))

    @cached_property
    def controller(self) -> "WorkoutController":
        """Return what leads workouts."""
        from glutetimer.app.global_keys import KeysFromEverywhere
        from glutetimer.app.media import join_media
        from glutetimer.app.music import follow
        from glutetimer.app.sleep import pause_before_sleep
        from glutetimer.desktop.awake import WakepyAwake
        from glutetimer.gui.workout_controller import WorkoutController

        core = self.core
        controller = WorkoutController(
            core.clock,
            self.sounds.player,
            core.history,
            core.settings.load,
            WakepyAwake(said_words),
            self.sounds.voices.announcer,
            core.heartbeats.new,
        )
        controller.ended.connect(self._on_workout_ended)
        controller.sound.workout_sounded.connect(self._on_workout_sounded)
        follow(controller, self.music)
        self.before_sleep = pause_before_sleep(controller)
        self.media = join_media(self, controller)
        self.global_keys = KeysFromEverywhere(self, controller)
        return controller

    @cached_property
    def unsaved(self) -> "Unsaved":
        """Return what looks after workouts that can't be stored; there from the first one on."""
        from glutetimer.app.unsaved import Unsaved

        return Unsaved(self, self.controller)

    @cached_property
    def recovery(self) -> "Recovery":
        """Return what looks after workouts that were interrupted by the end of the program."""
        from glutetimer.app.recovery import Recovery

        return Recovery(self)

    @cached_property
    def music(self) -> "LatePlayers":
        """Return what keeps other programs' music out of the way of a workout."""
        from glutetimer.app.late_players import LatePlayers

        return LatePlayers(self.core)

    @cached_property
    def reminders(self) -> "Reminders":
        """Return what reminds of workouts, and keeps the icon in the tray."""
        from glutetimer.app.reminders import Reminders

        return Reminders(self)

    @cached_property
    def files(self) -> "Files":
        """Return what takes files in and gives circuits out."""
        from glutetimer.app.files import Files

        return Files(self)

    @cached_property
    def safekeeping(self) -> "Safekeeping":
        """Return what makes backups and puts them back."""
        from glutetimer.app.safekeeping import Safekeeping

        return Safekeeping(self)

    def show(self) -> None:
        """Show the window with the first screen, which may come a moment later."""
        show_first(self)
        self.window.show_whole()
        if self.core.settings.problem:
            self.window.notice.show_text(said_words(self.core.settings.problem))

    def begin(self, circuit: Circuit, prepare_ms: int | None = None) -> None:
        """Start a workout."""
        from glutetimer.app.leading import begin_workout

        begin_workout(self, circuit, prepare_ms)

    def close(self) -> None:
        """Release sound, machine and signals: what was used of them."""
        used = vars(self)
        if "controller" in used:
            self.controller.shut_down()
        for part in _TO_CLOSE:
            if part in used:
                used[part].close()
        if self._signals is not None:
            self._signals.close()

    def edit(self, circuit_id: str) -> None:
        """Open the form of a circuit."""
        self.window.show_screen("circuits")
        cast("CircuitsScreen", self.window.screen_widget("circuits")).open_circuit(circuit_id)

    def new_circuit(self) -> None:
        """Make a circuit and open its form."""
        self.window.show_screen("circuits")
        cast("CircuitsScreen", self.window.screen_widget("circuits")).create_circuit()

    def refresh(self) -> None:
        """Let the screen that shows read again what is stored."""
        if self.window.current_id:
            self._on_screen_shown(self.window.current_id)

    def _on_screen_shown(self, screen_id: str) -> None:
        refresh = getattr(self.window.screen_widget(screen_id), "refresh", None)
        if refresh is not None:
            refresh()

    def _on_workout_ended(self) -> None:
        if not self.screens.maximum.show_result():
            self.window.show_screen("finish")

    def _on_workout_sounded(self, report: TimingReport) -> None:
        self.core.timing.save(report, self.core.clock.now())

    def attempt(self, write: Callable[[], None]) -> None:
        """Store something; tell if it can't be stored."""
        try:
            write()
        except StorageError as error:
            self._tell(said_words(error))

    def choose(self, name: str, value: object) -> None:
        """Store one setting."""
        settings = self.core.settings
        self.attempt(lambda: settings.save(settings.load().changed(**{name: value})))

    def apply_settings(self, settings: Settings) -> None:
        """Let changed settings work at once."""
        from glutetimer.app.setting_changes import apply

        apply(self, settings)

    def watch_signals(self) -> None:
        """Record and go when the process is asked to end."""
        from glutetimer.app.signals import SignalWatch

        if self._signals is None:
            self._signals = SignalWatch(self._on_signal, self)

    def _tell(self, text: str) -> None:
        self.window.notice.show_text(text)

    def _objects_to_closing(self) -> bool:
        """Ask first while a workout is under way."""
        if "controller" not in vars(self) or not self.controller.is_under_way:
            kept = "unsaved" in vars(self) and not self.is_interrupted
            return kept and self.unsaved.objects_to_closing()
        self.window.show_screen("workout")
        cast("WorkoutScreen", self.window.screen_widget("workout")).ask_to_end()
        return True

    def _on_signal(self) -> None:
        """Record the workout so far, and go."""
        self.is_interrupted = True
        if "controller" in vars(self):
            self.controller.stop()
        self.window.close()


def _finish_start(program: Program) -> None:
    from glutetimer.app.late_start import finish_start

    finish_start(program)
