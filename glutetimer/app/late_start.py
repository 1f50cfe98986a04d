# SPDX-License-Identifier: GPL-3.0-or-later
"""What a start does when the first picture is there: all that the picture could do without."""

import logging
import sys
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from glutetimer.ports import StorageError

if TYPE_CHECKING:
    from glutetimer.app.window import Program
    from glutetimer.gui.main_window import MainWindow

ROOM_AFTER_MS = 10_000
PAGE_AFTER_MS = 2_000
# Later than the last sound of a workout.
AFTER_FINISH_MS = 5_000
TELL_OF_TODAY = ("train", "progress")
PAGE = (
    "glutetimer.gui.progress.screen",
    "glutetimer.gui.progress.next_step_card",
    "glutetimer.gui.progress.side_cards",
)
CHART = "glutetimer.gui.progress.chart"

_log = logging.getLogger(__name__)


def finish_start(program: "Program") -> None:
    """Load what the first picture could do without; each part looks after itself."""
    from glutetimer.app.commanding import begin_commands
    from glutetimer.app.haste import settle
    from glutetimer.app.help import Help
    from glutetimer.app.kept_draft import offer_kept_draft
    from glutetimer.gui.accessible import tell_roles
    from glutetimer.gui.icons import application_icon

    window = program.window
    program.watch_signals()
    program.languages.translate_qt()
    tell_roles()
    follow_wishes(program)
    if not program.core.paths.seen_version.exists():
        begin_as_the_country_does(program)
    begin_commands(program)
    QGuiApplication.setWindowIcon(application_icon())
    program.music.recover()
    offer_kept_draft(program)
    program.files.open_ways_in()
    load_charts_when_near(window)
    take_in_what_was_kept(program)
    offer_recovery(program)
    program.safekeeping.begin()
    tell_what_was_made_anew(program)
    begin_reminders(program)
    follow_the_day(program)
    Help(program).begin()
    search_here(program)
    settle()


def search_here(program: "Program") -> None:
    """Let no other thread than the window's look for dead objects, which may be parts of it."""
    from glutetimer.app.search_timer import SearchTimer

    program.search = SearchTimer(program.window)
    program.search.begin()


def follow_wishes(program: "Program") -> None:
    """Let as much move as the user wants, and follow the system's wish for contrast."""
    settings = program.core.settings.load()
    program.theme.apply(settings.theme, settings.text_size, settings.motion)
    program.theme.follow_contrast()


def load_charts_when_near(window: "MainWindow") -> None:
    """Load what draws charts once Progress may be opened soon.

    It takes 0.6 s and 48 MB, too much for everybody's start; pointing gives a head start.
    Whoever has finished a workout often looks at the weeks next, by a key, too.
    The page alone takes 40 ms and half a megabyte: it is loaded some time after the start, so that
    it answers at once where a key opens it.
    """
    from glutetimer.gui.widgets.side_bar import SideBarButton

    button = cast("SideBarButton | None", window.findChild(SideBarButton, "go_progress"))
    begun: list[QTimer] = []

    def load() -> None:
        if not begun and CHART not in sys.modules:
            begun.append(load_charts(window))

    def follow(screen_id: str) -> None:
        if screen_id == "finish":
            QTimer.singleShot(AFTER_FINISH_MS, window, load)

    window.screen_shown.connect(follow)
    if button is not None:
        button.approached.connect(load)
    QTimer.singleShot(PAGE_AFTER_MS, window, load_page)


def load_page() -> None:
    """Load the page of the weeks, without what draws charts."""
    import_module(PAGE[0])


def load_charts(window: QObject) -> QTimer:
    """Load the page before the chart: whoever is faster sees that at once."""
    from glutetimer.gui.progress.chart_loading import ChartLoading

    for name in PAGE:
        import_module(name)
    loading = ChartLoading(window)
    loading.begin()
    return loading


def begin_as_the_country_does(program: "Program") -> None:
    """Start weeks on the day of the user's country, at a first start."""
    from glutetimer.app.week_start import choose_week_start

    if choose_week_start(program.core):
        program.refresh()


def offer_recovery(program: "Program") -> None:
    """Look after workouts that were interrupted, if there are any."""
    core = program.core
    try:
        is_any = any(core.paths.running.glob("*")) or core.history.has_unfinished()
    except StorageError as error:
        _log.info("interrupted workouts can't be looked for: %s", error)
        return
    if is_any:
        program.recovery.offer()


def follow_the_day(program: "Program") -> None:
    """Let a window that stays open over night tell of the new day, and of the new week."""
    from glutetimer.app.day_watch import DayWatch

    def read_again() -> None:
        if program.window.current_id in TELL_OF_TODAY:
            program.refresh()

    DayWatch(program.core.clock, read_again, program)


def begin_reminders(program: "Program") -> None:
    """Remind of what the settings say, and show the icon in the tray, if anybody wants that."""
    settings = program.core.settings.load()
    wishes = (settings.training_times, settings.remind_goal, settings.get_up, settings.sit_to_stand)
    if settings.close_to_tray or any(wishes):
        program.reminders.apply(settings)


def take_in_what_was_kept(program: "Program") -> None:
    """Store the workouts that could not be stored before the program ended, and say so."""
    from glutetimer.app.rescue import hold_room, take_in

    QTimer.singleShot(ROOM_AFTER_MS, program, lambda: hold_room(program.core))
    count = take_in(program.core)
    if count:
        from glutetimer.gui.wording import workout_count_words

        words = QCoreApplication.translate("window", "Stored now, from last time: {workouts}.")
        program.window.notice.show_text(words.format(workouts=workout_count_words(count)))
        program.refresh()


def tell_what_was_made_anew(program: "Program") -> None:
    """Say so if the database was missing and the journal brought it back."""
    found = program.core.made_anew
    if found is not None:
        from glutetimer.gui.damaged.dialog import made_anew_words

        words = made_anew_words(found, program.core.clock.now().date())
        program.window.notice.show_text(words)
