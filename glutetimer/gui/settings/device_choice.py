# SPDX-License-Identifier: GPL-3.0-or-later
"""The choice of the output device; looks for devices when somebody wants to choose."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from glutetimer.domain.settings import LONGEST_TEXT, Settings
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.ports import OutputDevices


class DeviceChoice(DropDown):
    """The system's default, or one of the devices.

    Args:
        devices: What can sound, first asked when the list is shown or has the focus; None for
            the default alone.

    Signals:
        device_chosen: The mark and the name of a device; both empty for the default.
    """

    device_chosen = Signal(str, str)

    def __init__(self, devices: OutputDevices | None, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("Play on"))
        self.setObjectName("output_device_field")
        self._devices, self._is_known = devices, False
        self._mark, self._name = "", ""
        self._names: dict[str, str] = {}
        self.value_changed.connect(self._on_value_changed)
        self._show()

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        self._mark, self._name = settings.output_device, settings.output_device_name
        self._show()

    def showPopup(self) -> None:
        """Look for devices, then show the list."""
        self._look()
        super().showPopup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Look for devices: the arrow keys may be next."""
        super().focusInEvent(event)
        self._look()

    def _look(self) -> None:
        if self._devices is not None and not self._is_known:
            self._is_known = True
            self._devices.subscribe(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        if self._devices is not None:
            self._names = {device.mark: device.name for device in self._devices.outputs()}
            self._show()

    def _show(self) -> None:
        options = [("", self.tr("System default")), *self._names.items()]
        if self._mark and self._mark not in self._names:
            gone = self.tr("{device} (not connected)").format(device=self._name)
            options.append((self._mark, gone if self._is_known else self._name))
        if options != [(self.itemData(i), self.itemText(i)) for i in range(self.count())]:
            self.set_options(options)
            self.updateGeometry()
        self.setCurrentIndex(max(0, self.findData(self._mark)))

    @Slot(str)
    def _on_value_changed(self, mark: str) -> None:
        self._mark, self._name = mark, self._names.get(mark, self._name if mark else "")
        self._name = self._name[:LONGEST_TEXT]
        self.device_chosen.emit(self._mark, self._name)
