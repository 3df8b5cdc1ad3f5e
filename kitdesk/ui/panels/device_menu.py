"""The button that offers usual devices, to be filled in instead of typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from kitdesk.desk.writing import devices
from kitdesk.desk.writing.devices import Device
from kitdesk.ui.text import set_tip
from kitdesk.ui.theme import styled


class DeviceMenu(QPushButton):
    chosen = Signal(object)
    """A `Device`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Presets"))
        self.setObjectName("customer.device_presets")
        self.setAccessibleName(self.tr("Device presets"))
        self.setAutoDefault(False)
        set_tip(self, self.tr("Fill in type, model and user agent of a usual device"))
        styled(self, "menu")
        menu = QMenu(self)
        presets = {
            self.tr("Phone: Android, Chrome"): devices.PHONE,
            self.tr("Phone: iPhone, Safari"): devices.IPHONE,
            self.tr("Tablet: Android, Chrome"): devices.TABLET,
            self.tr("Desktop: Windows, Chrome"): devices.WINDOWS,
            self.tr("Desktop: Mac, Safari"): devices.MAC,
        }
        for title, device in presets.items():
            action = menu.addAction(title)
            action.triggered.connect(lambda _checked, device=device: self._choose(device))
        self.setMenu(menu)

    def _choose(self, device: Device) -> None:
        self.chosen.emit(device)
