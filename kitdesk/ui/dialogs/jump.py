"""Where to go in a long conversation: a date, or one of its ends."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kitdesk.ui.theme import GRID, MARGIN


class Jump(QDialog):
    """Opens under the button that asks for it, and closes with the choice."""

    date_chosen = Signal(float)
    """The Unix time at which the day begins here."""
    first_chosen = Signal()
    unread_chosen = Signal()
    newest_chosen = Signal()

    def __init__(self, parent: QWidget, *, unread: bool) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("jump")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go to a date"))
        today = QDate.currentDate()
        ends = QHBoxLayout()
        ends.setSpacing(GRID)
        for name, text, signal in (
            ("first", self.tr("First message"), self.first_chosen),
            ("unread", self.tr("First unread"), self.unread_chosen),
            ("newest", self.tr("Newest"), self.newest_chosen),
        ):
            button = self._button(name, text)
            button.clicked.connect(signal)
            button.setEnabled(unread or name != "unread")
            ends.addWidget(button)
        days = QHBoxLayout()
        days.setSpacing(GRID)
        for name, text, ago in (
            ("today", self.tr("Today"), 0),
            ("yesterday", self.tr("Yesterday"), 1),
            ("week", self.tr("A week ago"), 7),
        ):
            button = self._button(name, text)
            button.clicked.connect(lambda _checked, ago=ago: self._choose(today.addDays(-ago)))
            days.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GRID)
        column.addLayout(ends)
        column.addLayout(days)
        self._days = self._calendar(today)
        column.addWidget(self._days)

    def open_under(self, button: QWidget) -> None:
        """Open with the right edges of both aligned."""
        corner = button.mapToGlobal(button.rect().bottomRight())
        self.adjustSize()
        self.move(corner.x() - self.width(), corner.y() + 4)
        self.show()
        self._days.setFocus()

    def _calendar(self, today: QDate) -> QCalendarWidget:
        calendar = QCalendarWidget()
        calendar.setObjectName("jump.calendar")
        calendar.setAccessibleName(self.tr("Date to go to"))
        calendar.setMaximumDate(today)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.activated.connect(self._choose)
        calendar.clicked.connect(self._choose)
        return calendar

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(f"jump.{name}")
        button.setAutoDefault(False)
        button.clicked.connect(self.close)
        return button

    def _choose(self, day: QDate) -> None:
        self.date_chosen.emit(float(day.startOfDay().toSecsSinceEpoch()))
        self.close()
