# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's shell: navigation, notices, geometry. It knows none of the screens."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMargins, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from glutetimer.gui.drop_window import DropWindow
from glutetimer.gui.screen_spec import ScreenSpec
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.side_bar import SideBar, SideBarItem

if TYPE_CHECKING:
    from glutetimer.gui.commands.desk import CommandDesk
    from glutetimer.gui.widgets.notice import Notice
    from glutetimer.gui.widgets.undo_bar import UndoBar

USUAL_SIZE = QSize(1280, 800)
# Nobody knows its height before the window is shown; the lowest button must not leave the screen.
TITLE_BAR_PX = 40
LEAST_SIZE = QSize(640, 480)
LATEST_PAINT_MS = 300


class MainWindow(DropWindow):
    """Places screens it does not know.

    Args:
        screens: What can be shown; the first one is shown by ``show_screen`` of its id.
        load_geometry: Returns what ``save_geometry`` was last given, or None.
        save_geometry: Stores the window's place and size.

    Attributes:
        was_painted: There is a picture on the screen, though maybe of an empty window.

    Signals:
        screen_shown: Another screen shows now; its id.
        first_painted: The first picture is on the screen.
    """

    screen_shown = Signal(str)
    first_painted = Signal()

    def __init__(
        self,
        screens: Sequence[ScreenSpec],
        load_geometry: Callable[[], bytes | None] = lambda: None,
        save_geometry: Callable[[bytes], object] = lambda _geometry: None,
    ) -> None:
        super().__init__()
        self._specs = {spec.id: spec for spec in screens}
        self._built: dict[str, QWidget] = {}
        self._save_geometry = save_geometry
        self._vetoes: list[Callable[[], bool]] = []
        self._current_id = ""
        self._is_early = self._was_told = self._is_quitting = self.was_painted = False
        self.setWindowTitle("GluteTimer")
        self.setMinimumSize(LEAST_SIZE)
        self._places = [_item(spec) for spec in screens if spec.in_sidebar]
        self._side_bar = SideBar(self._places)
        self._side_bar.chosen.connect(self.show_screen)
        self._stack = QStackedWidget()
        self._column = QVBoxLayout()
        self.setCentralWidget(_side_by_side(self._side_bar, self._column))
        self._column.addWidget(self._stack, 1)
        _place(self, load_geometry())

    @cached_property
    def notice(self) -> "Notice":
        """Return the line at the top; made when it is first needed."""
        notice = _notice_in(self._column)
        notice.comes_before = self._stack
        return notice

    @cached_property
    def undo_bar(self) -> "UndoBar":
        """Return the bar at the bottom; made when it is first needed."""
        return _undo_bar_in(self._column)

    @property
    def current_id(self) -> str:
        """Return the id of the screen that shows; empty before the first one."""
        return self._current_id

    @cached_property
    def desk(self) -> "CommandDesk":
        """Return where every command can be ordered."""
        from glutetimer.gui.commands.desk import CommandDesk

        return CommandDesk(self, lambda: (self._current_id, self.current_screen))

    @property
    def current_screen(self) -> QWidget | None:
        """Return the screen that shows; None before the first one."""
        return self._built.get(self._current_id)

    def run_command(self, command_id: str) -> bool:
        """Do a command; return False if it is not known on the screen that shows.

        Raises:
            KeyError: If there is no such command.
        """
        return self.desk.run(command_id)

    def screen_widget(self, screen_id: str) -> QWidget:
        """Return a screen; built now if it was not yet.

        Raises:
            KeyError: If there is no such screen.
        """
        if screen_id not in self._built:
            widget = self._specs[screen_id].factory()
            self._built[screen_id] = widget
            self._stack.addWidget(widget)
        return self._built[screen_id]

    def show_screen(self, screen_id: str) -> None:
        """Show a screen.

        Raises:
            KeyError: If there is no such screen.
        """
        widget = self.screen_widget(screen_id)
        if screen_id == self._current_id:
            return
        self._current_id = screen_id
        covers = self._specs[screen_id].covers_window
        focused = cast("QWidget | None", self.focusWidget())
        self._side_bar.setVisible(not covers)
        self._side_bar.set_current(screen_id)
        self._stack.setCurrentWidget(widget)
        if covers or focused is None or not self._side_bar.isAncestorOf(focused):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            if self._was_told:
                _tell_focus(self, widget)
        self.screen_shown.emit(screen_id)

    def renew(self, screens: Sequence[ScreenSpec]) -> None:
        """Build every screen anew, such as in another language; the same one shows."""
        while self._built:
            _, widget = self._built.popitem()
            widget.hide()
            self._stack.removeWidget(widget)
            widget.deleteLater()
        self._specs = {spec.id: spec for spec in screens}
        self._side_bar.rename({spec.id: spec.title for spec in screens})
        shown, self._current_id = self._current_id, ""
        self.show_screen(shown)

    def show_early(self) -> None:
        """Show the window with nothing in it; the first picture is that after ``show_whole``."""
        self._is_early = True
        self._side_bar.set_current(next(iter(self._specs)))
        # Else Qt would give the focus to the navigation, where the first screen would leave it.
        self._stack.setFocus()
        self.show()

    def show_whole(self) -> None:
        """Show the window; one that shows early has its first screen now."""
        was_early, self._is_early = self._is_early, False
        self.show()
        if was_early:
            self.update()
            self._wait_no_longer()

    def add_close_veto(self, veto: Callable[[], bool]) -> None:
        """Ask before the window closes; it stays open if any veto returns True."""
        self._vetoes.append(veto)

    @property
    def is_quitting(self) -> bool:
        """Tell whether the window is closed to end the program, and not only to be out of sight."""
        return self._is_quitting

    def quit(self) -> None:
        """Close the window and end the program, unless somebody objects."""
        self._is_quitting = True
        self.close()
        self._is_quitting = False

    def set_full_screen(self, full: bool) -> None:
        """Fill the screen, or go back to what was before."""
        state = self.windowState()
        bit = Qt.WindowState.WindowFullScreen
        self.setWindowState(state | bit if full else state & ~bit)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the first picture is there."""
        super().paintEvent(event)
        self._on_painted()

    def showEvent(self, event: QShowEvent) -> None:
        """See to it that the first picture is told of: a screen may leave nothing to paint here."""
        super().showEvent(event)
        self._wait_no_longer()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close unless somebody objects; keep the geometry."""
        if any(veto() for veto in self._vetoes):
            event.ignore()
            return
        self._save_geometry(bytes(self.saveGeometry().data()))
        super().closeEvent(event)

    def _wait_no_longer(self) -> None:
        if not self._was_told:
            QTimer.singleShot(LATEST_PAINT_MS, self, self._on_painted)

    def _on_painted(self) -> None:
        self.was_painted = True
        if not self._is_early and not self._was_told:
            self._was_told = True
            QTimer.singleShot(0, self, self._on_first_painted)

    def _on_first_painted(self) -> None:
        self.first_painted.emit()
        from glutetimer.gui.commands.of_window import WindowCommands

        WindowCommands(self, self._side_bar, [item.id for item in self._places])


def _item(spec: ScreenSpec) -> SideBarItem:
    return SideBarItem(spec.id, spec.title, spec.icon, spec.at_bottom)


def _tell_focus(window: QMainWindow, screen: QWidget) -> None:
    """Tell a screen reader what a screen has passed the focus on to; Qt told of the screen."""
    from glutetimer.gui.announcing import tell_focus

    focused = cast("QWidget | None", window.focusWidget())
    if focused is not None and focused is not screen:
        tell_focus(focused)


def _place(window: QMainWindow, geometry: bytes | None) -> None:
    restored = bool(geometry) and window.restoreGeometry(geometry or b"")
    if not restored:
        free = QGuiApplication.primaryScreen().availableSize() - QSize(0, TITLE_BAR_PX)
        window.resize(USUAL_SIZE.boundedTo(free))
    # A screen may be gone since: the title bar must be in reach.
    grip = window.frameGeometry().adjusted(0, 0, 0, Space.XXL - window.frameGeometry().height())
    if not any(screen.availableGeometry().intersects(grip) for screen in QGuiApplication.screens()):
        room = QGuiApplication.primaryScreen().availableGeometry()
        window.resize(window.size().boundedTo(room.size()))
        window.move(room.center() - window.rect().center())


class _Centre(QWidget):
    """Holds navigation and screens; leaves the screens most of a narrow window."""

    def __init__(self, side_bar: SideBar) -> None:
        super().__init__()
        self._side_bar = side_bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side_bar.fit(event.size().width())

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        # Tab may come from beside what scrolls; Qt brings into sight only what it finds within.
        from glutetimer.gui.widgets.tab_order import reveal_focused

        has_moved = super().focusNextPrevChild(next)
        reveal_focused(self.window())
        return has_moved


def _side_by_side(side_bar: SideBar, column: QVBoxLayout) -> QWidget:
    column.setSpacing(0)
    centre = _Centre(side_bar)
    row = QHBoxLayout(centre)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(side_bar)
    row.addLayout(column, 1)
    return centre


def _notice_in(column: QVBoxLayout) -> "Notice":
    from glutetimer.gui.widgets.notice import Notice

    notice = Notice(column.parentWidget(), QMargins(Space.M, Space.M, Space.M, 0))
    column.insertWidget(0, notice)
    return notice


def _undo_bar_in(column: QVBoxLayout) -> "UndoBar":
    from glutetimer.gui.widgets.undo_bar import UndoBar

    margins = QMargins(Space.M, Space.M, Space.M, Space.M)
    undo_bar = UndoBar(column.parentWidget(), margins)
    column.addWidget(undo_bar)
    return undo_bar
