# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's icon in the tray, with its menu."""

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from glutetimer.gui.icons import application_icon


class Tray(QObject):
    """An icon in the tray of the desktop, where there is one.

    Signals:
        open_chosen: The window is to be shown.
        start_chosen: The circuit is to be started.
        snooze_chosen: Reminders are to be put off.
        quit_chosen: The program is to end.
        message_clicked: A message that the icon showed was clicked.
        about_to_show: The menu opens; what it offers may be brought up to date.
    """

    open_chosen = Signal()
    start_chosen = Signal()
    snooze_chosen = Signal()
    quit_chosen = Signal()
    message_clicked = Signal()
    about_to_show = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self._icon = QSystemTrayIcon(application_icon(), self)
        self._icon.setToolTip("GluteTimer")
        self._open = self._line(self.open_chosen)
        self._start = self._line(self.start_chosen)
        self._snooze = self._line(self.snooze_chosen)
        self.menu.addSeparator()
        self._quit = self._line(self.quit_chosen)
        self._name_all()
        self.menu.aboutToShow.connect(self.about_to_show)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.message_clicked)

    @property
    def is_shown(self) -> bool:
        """Tell whether the icon can be seen: the tray may have gone since."""
        return self._icon.isVisible() and has_tray()

    def offer(self, circuit_name: str, *, reminds: bool) -> None:
        """Offer a circuit to start, or none for no name; and to put reminders off."""
        self._name_all()
        # A single ampersand would mark a key.
        name = circuit_name.replace("&", "&&")
        self._start.setText(self.tr("Start {circuit}").format(circuit=name))
        self._start.setVisible(bool(circuit_name))
        self._snooze.setVisible(reminds)

    def _line(self, chosen: SignalInstance) -> QAction:
        action = QAction(self.menu)
        action.triggered.connect(lambda: chosen.emit())  # noqa: PLW0108 - without what it tells
        self.menu.addAction(action)
        return action

    def _name_all(self) -> None:
        """Use the language of now, which may have changed since the menu was last open."""
        self._open.setText(self.tr("Open GluteTimer"))
        self._snooze.setText(self.tr("No reminders for 30 minutes"))
        self._quit.setText(self.tr("Quit"))

    def set_shown(self, shown: bool) -> None:
        """Show the icon, or take it away."""
        self._icon.setVisible(shown)

    def say(self, title: str, text: str) -> bool:
        """Show a message in plain text; False if the tray can't."""
        if not self._icon.supportsMessages():
            return False
        self._icon.showMessage(title, text, application_icon())
        return True

    @Slot(object)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.open_chosen.emit()


def has_tray() -> bool:
    """Tell whether the desktop has a tray at the moment."""
    return QSystemTrayIcon.isSystemTrayAvailable()
