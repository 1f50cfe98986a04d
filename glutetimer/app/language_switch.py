# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the running program into another language, when no workout is in its way."""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from glutetimer.app.help import Help
from glutetimer.app.languages import begin_names

if TYPE_CHECKING:
    from glutetimer.app.window import Program
    from glutetimer.gui.circuits.screen import CircuitsScreen

# What stands here belongs to a workout or a test, and would be lost.
_BUSY = ("workout", "finish", "maximum")
# One within the other: a layout asks the one around it only once it is done itself.
_LAYOUTS = 8


class LanguageSwitch(QObject):
    """Waits for a quiet moment, then shows every screen in the language of the settings.

    Args:
        program: The window with all that is behind it.
    """

    def __init__(self, program: "Program") -> None:
        super().__init__(program)
        self._program = program
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._switch)
        if program.window.undo_bar.text:
            program.window.undo_bar.dismiss()  # its screen, which would undo it, goes away
        program.window.screen_shown.connect(self._on_screen_shown)
        self._on_screen_shown()

    @Slot()
    def _on_screen_shown(self) -> None:
        # The control that chose it goes away with its screen: not before it has done its part.
        self._timer.start(0)

    @Slot()
    def _switch(self) -> None:
        program = self._program
        if program.window.current_id in _BUSY or program.controller.is_under_way:
            return
        program.window.screen_shown.disconnect(self._on_screen_shown)
        if program.languages.use(program.core.settings.load().language):
            program.languages.translate_qt()
            name_what_ships(program)
            show_anew(program)
            if (guide := program.findChild(Help)) is not None:
                guide.renew()
        self.deleteLater()


def name_what_ships(program: "Program") -> None:
    """Give exercises and circuits that ship their names in the language in use."""
    core = program.core
    core.translate = program.languages.translate
    if "catalogue_keeper" in vars(core):
        core.catalogue_keeper.renew()
    begin_names(core, program.languages.language)


def show_anew(program: "Program") -> None:
    """Build every screen anew; the same circuit is open, and the same control has the focus.

    What is scrolled stays so that this control is where it was.
    """
    window, old = program.window, program.screens.circuits
    focused = cast("QWidget | None", window.focusWidget())
    name = focused.objectName() if focused is not None else ""
    top_px = focused.mapTo(window, QPoint()).y() if focused is not None else 0
    open_id = old.open_id if old is not None else ""
    program.screens.circuits = None
    window.renew(program.screens.specs())
    if open_id:
        cast("CircuitsScreen", window.screen_widget("circuits")).open_circuit(open_id)
    shown = window.screen_widget(window.current_id)
    again = cast("QWidget | None", shown.findChild(QWidget, name) if name else None)
    if again is not None:
        QTimer.singleShot(0, again, partial(_give_focus, again, top_px))


def _give_focus(widget: QWidget, top_px: int) -> None:
    """Give a widget the focus, at this height of its window as far as it can be scrolled there."""
    widget.setFocus()
    area: QWidget | None = widget
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        for _ in range(_LAYOUTS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + widget.mapTo(widget.window(), QPoint()).y() - top_px)
