"""The ids of the message being written: seen, changed, renewed, or kept for the next one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from kitdesk.ui.text import mono_font, plain_label, set_tip
from kitdesk.ui.theme import GRID


class IdsRow(QWidget):
    edited = Signal(str, str)
    """Event id and message id as a person wrote them."""
    renew_requested = Signal()
    pin_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event_id = self._line("composer.event_id", "event_id")
        self._message_id = self._line("composer.message_id", "message_id")
        self._renew = QPushButton(self.tr("New ids"))
        self._renew.setObjectName("composer.new_ids")
        self._pin = QPushButton(self.tr("Keep"))
        self._pin.setObjectName("composer.pin_ids")
        self._pin.setCheckable(True)
        set_tip(
            self._pin,
            self.tr("Send the next message under the same ids, to see what Kit does with a repetition"),
        )
        self._lay_out()
        self._renew.clicked.connect(self.renew_requested)
        self._pin.toggled.connect(self._on_pin_toggled)

    def show_ids(self, event_id: str, message_id: str) -> None:
        for line, text in ((self._event_id, event_id), (self._message_id, message_id)):
            if line.text() != text:
                line.setText(text)
                line.setCursorPosition(0)

    def _line(self, name: str, label: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setAccessibleName(label)
        line.setFont(mono_font())
        line.textEdited.connect(self._on_edited)
        return line

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID)
        for row, (line, button) in enumerate(((self._event_id, self._renew), (self._message_id, self._pin))):
            label = plain_label(line.accessibleName(), kind="muted")
            label.setBuddy(line)
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
            grid.addWidget(button, row, 2)
        self.setFocusProxy(self._event_id)

    def _on_edited(self) -> None:
        self.edited.emit(self._event_id.text(), self._message_id.text())

    def _on_pin_toggled(self, pinned: bool) -> None:
        self._pin.setText(self.tr("Kept") if pinned else self.tr("Keep"))
        self.pin_toggled.emit(pinned)
