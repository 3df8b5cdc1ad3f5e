"""Asks for another port to take callbacks on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, MARGIN, padded, styled
from kitdesk.ui.widgets.layouts import beside, set_below

_FIRST, _LAST = 1024, 65535
"""The ports below belong to the system."""


class PortDialog(Dialog):
    """Open it with `open`."""

    chosen = Signal(int)
    """The port, 0 for any free one."""

    def __init__(self, port: int, parent: QWidget | None = None) -> None:
        super().__init__("port", parent)
        self.setWindowTitle(self.tr("Use another port"))
        self._any = QRadioButton(self.tr("Any that is free"))
        self._any.setObjectName("port.any")
        self._this = QRadioButton(self.tr("This one:"))
        self._this.setObjectName("port.this")
        self._number = QSpinBox()
        self._number.setObjectName("port.number")
        self._number.setAccessibleName(self.tr("Port"))
        self._number.setRange(_FIRST, _LAST)
        self._number.setValue(port)
        padded(self._number)
        self._number.valueChanged.connect(lambda _value: self._this.setChecked(True))
        self._any.setChecked(True)
        self._lay_out()

    def _lay_out(self) -> None:
        warning = plain_label(
            self.tr(
                "Every channel's address changes with it. Kit must be told the new ones, and a tunnel or "
                "proxy the new port; a tunnel that was started here ends."
            ),
            wrap=True,
        )
        warning.setMinimumWidth(400)
        set_below(
            self,
            plain_label(self.tr("Take callbacks on another port"), "title"),
            warning,
            self._any,
            beside(self._this, self._number, None, spacing=GRID),
            GRID,
            self._buttons(),
            margins=MARGIN,
        )

    def _buttons(self) -> QHBoxLayout:
        cancel, use = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Use it"))
        cancel.setObjectName("port.cancel")
        cancel.clicked.connect(self.reject)
        use.setObjectName("port.use")
        use.setDefault(True)
        styled(use, "primary")
        use.clicked.connect(self._on_use_clicked)
        return beside(None, cancel, use, spacing=GRID)

    def _on_use_clicked(self) -> None:
        self.accept()
        self.chosen.emit(0 if self._any.isChecked() else self._number.value())
