# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the machine awake while a workout runs."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from glutetimer.ports import Awake, AwakeStatus


class Wakefulness(QObject):
    """Asks the machine to stay awake once, and lets go once.

    Signals:
        changed: Whether the machine stays awake may be another than before.
    """

    changed = Signal()
    # The machine answers in a thread of its own.
    _told = Signal()

    def __init__(self, awake: Awake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._awake = awake
        self._is_asked = False
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        awake.subscribe(self._on_status)

    @property
    def is_refused(self) -> bool:
        """Tell whether the machine is asked to stay awake, and can't be kept so."""
        return self._is_asked and self._awake.status() is AwakeStatus.IMPOSSIBLE

    def set_wanted(self, *, wanted: bool) -> None:
        """Keep the machine awake from now on, or let it sleep again."""
        if wanted is self._is_asked:
            return
        self._is_asked = wanted
        if wanted:
            self._awake.start()
        else:
            self._awake.stop()

    def close(self) -> None:
        """Let the machine sleep again, as the program ends."""
        self._awake.close()

    def _on_status(self, _status: AwakeStatus) -> None:
        self._told.emit()

    @Slot()
    def _on_told(self) -> None:
        self.changed.emit()
