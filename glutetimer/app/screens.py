# SPDX-License-Identifier: GPL-3.0-or-later
"""Every screen of the window: how it is built and what its wishes lead to.

A screen is imported and built when it is first shown.
"""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from glutetimer.app.core import Core
from glutetimer.app.places import screen_specs
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.suggestion import Retest
from glutetimer.gui.screen_spec import ScreenSpec
from glutetimer.gui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from glutetimer.app.maximum import MaximumTests
    from glutetimer.app.window import Program
    from glutetimer.gui.circuits.screen import CircuitsScreen
    from glutetimer.gui.settings.screen import SettingsScreen


class Screens:
    """Makes the screens of one program."""

    def __init__(self, program: "Program", core: Core, theme: Theme) -> None:
        self._program, self._core, self._theme = program, core, theme
        self.circuits: CircuitsScreen | None = None

    @cached_property
    def maximum(self) -> "MaximumTests":
        """Return what leads through maximum-hold tests."""
        from glutetimer.app.maximum import MaximumTests

        return MaximumTests(self._program)

    def specs(self) -> list[ScreenSpec]:
        """Return all screens in the order of the navigation."""
        return screen_specs(self.make)

    def make(self, screen_id: str) -> QWidget:
        """Build the screen of an id."""
        makers: dict[str, Callable[[], QWidget]] = {
            "train": self._make_train,
            "circuits": self._make_circuits,
            "progress": self._make_progress,
            "exercises": self._make_exercises,
            "settings": self._make_settings,
            "workout": self._make_workout,
            "finish": self._make_finish,
            "maximum": self._make_maximum,
        }
        return makers[screen_id]()

    def _make_train(self) -> QWidget:
        from glutetimer.gui.train.screen import TrainScreen

        core = self._core
        screen = TrainScreen(core.circuits, core.catalogue, core.history, core.settings, core.clock)
        screen.start_requested.connect(self._start)
        screen.test_maximum_requested.connect(self._test_again)
        screen.edit_requested.connect(self._program.edit)
        screen.new_circuit_requested.connect(self._program.new_circuit)
        screen.test_sound_requested.connect(self._program.sounds.play_all)
        self._program.sounds.silence_changed.connect(screen.silence_changed)
        return screen

    def _start(self, circuit: Circuit) -> None:
        self.maximum.start(circuit)

    def _test_again(self, retest: Retest) -> None:
        self.maximum.ask_again(retest)

    def _make_maximum(self) -> QWidget:
        return self.maximum.make_screen()

    def _make_workout(self) -> QWidget:
        from glutetimer.gui.workout.screen import WorkoutScreen

        return WorkoutScreen(
            self._program.controller, self._core.catalogue, lambda: self._theme.reduces_motion
        )

    def _make_finish(self) -> QWidget:
        from glutetimer.app.deletion import delete_workout
        from glutetimer.gui.finish.screen import FinishScreen

        core = self._core
        screen = FinishScreen(self._program.controller, core.history, core.catalogue, core.settings)
        screen.kept.connect(lambda: self._program.window.show_screen("train"))
        screen.delete_requested.connect(partial(delete_workout, self._program))
        screen.save_requested.connect(self._program.unsaved.ask_where)
        return screen

    def _make_circuits(self) -> QWidget:
        from glutetimer.gui.circuits.screen import CircuitsScreen

        core = self._core
        screen = CircuitsScreen(
            core.circuits,
            core.drafts,
            core.catalogue,
            core.clock,
            self._program.window.undo_bar,
            core.best_holds,
        )
        screen.start_requested.connect(self._start)
        screen.import_requested.connect(self._program.files.choose)
        screen.paste_requested.connect(self._paste)
        screen.share_requested.connect(self._program.files.sharing.share)
        self.circuits = screen
        return screen

    def _paste(self) -> None:
        from glutetimer.app.pasting import paste

        paste(self._program)

    def _make_exercises(self) -> QWidget:
        from glutetimer.gui.exercises.screen import ExercisesScreen

        core = self._core
        screen = ExercisesScreen(
            core.exercises,
            core.catalogue,
            core.circuits,
            core.drafts,
            core.history,
            core.clock,
            self._program.window.undo_bar,
        )

        def offer_more(wanted: bool) -> None:
            self._program.choose("more_exercises", wanted)
            core.catalogue_keeper.renew()
            screen.set_more(core.settings.load().more_exercises)

        screen.set_more(core.settings.load().more_exercises)
        screen.more_toggled.connect(offer_more)
        screen.start_requested.connect(self._start)
        screen.circuit_opened.connect(self._program.edit)
        screen.circuit_changed.connect(self._on_circuit_changed)
        return screen

    def reload(self) -> None:
        """Let every screen show what is stored now: all of it may be different."""
        from glutetimer.app.shipped_names import try_to_name_circuits

        try_to_name_circuits(self._core.circuits, self._program.languages.language)
        self._core.catalogue_keeper.renew()
        self._core.totals.forget()
        if self.circuits is not None and self.circuits.open_id:
            self.circuits.open_circuit(self.circuits.open_id)
        self._program.refresh()

    def _on_circuit_changed(self, circuit_id: str) -> None:
        """Let a form that is open show what was changed elsewhere."""
        screen = self.circuits
        if screen is not None and screen.open_id == circuit_id:
            screen.open_circuit(circuit_id)

    def _make_settings(self) -> QWidget:
        from glutetimer.app.sound_dialogs import SoundDialogs
        from glutetimer.app.voices import missing_engines
        from glutetimer.desktop.bus_address import players_problem
        from glutetimer.gui.settings.screen import SettingsScreen

        settings = self._core.settings
        screen = SettingsScreen(
            settings,
            self._core.paths.data,
            settings.problem,
            players_problem(),
            missing_engines(),
            self._program.sounds.outputs,
        )
        screen.settings_changed.connect(self._program.apply_settings)
        screen.keys_requested.connect(self._program.window.desk.show_keys)
        self._program.window.desk.keys_chosen.connect(screen.refresh)
        _join_data(self._program, screen)
        test = self._program.sounds.test
        screen.test_sound_requested.connect(test.play)
        screen.test_voice_requested.connect(test.play_voice)
        test.silence_changed.connect(screen.sound.show_silence)
        dialogs = SoundDialogs(screen, self._core, self._program.sounds)
        screen.sound.sounds_requested.connect(dialogs.open_sounds)
        screen.sound.delay_test_requested.connect(dialogs.open_delay_test)
        dialogs.delay_chosen.connect(lambda ms: screen.choose("output_latency_ms", ms))
        screen.voice.set_problem_source(self._program.sounds.voices.problem)
        test.voice_missed.connect(screen.voice.show_problem)
        test.voice_heard.connect(screen.voice.hide_problem)
        return screen

    def _make_progress(self) -> QWidget:
        from glutetimer.app.progress_files import ProgressFiles
        from glutetimer.gui.progress.screen import ProgressScreen

        core = self._core
        screen = ProgressScreen(
            core.history,
            core.totals,
            core.circuits,
            core.catalogue,
            core.settings,
            core.clock,
            self._program.window.undo_bar,
            ProgressFiles(core),
        )
        screen.test_requested.connect(self._test_again)
        screen.train_requested.connect(lambda: self._program.window.show_screen("train"))
        return screen


def _join_data(program: "Program", screen: "SettingsScreen") -> None:
    """Let the screen change many settings at once, and lead to what is done with files."""
    from glutetimer.app.setting_changes import setting_changes

    changes, data = setting_changes(program), screen.data
    screen.replacement_requested.connect(changes.replace)
    data.history_requested.connect(program.files.sharing.save_history)
    data.imports_requested.connect(program.files.show_imports)
    data.backup_requested.connect(program.safekeeping.ask_where)
    data.restore_requested.connect(program.safekeeping.choose)
    data.export_requested.connect(changes.ask_where)
    data.import_requested.connect(changes.choose)
