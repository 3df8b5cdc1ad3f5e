"""Where to go in a long conversation: a date, the first unread message, or one of its ends."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDialog, QGridLayout, QPushButton, QWidget

from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.popup_place import place_below
from kitdesk.ui.widgets.push_button import push_button

_CALENDAR = QSize(312, 240)
_COLUMNS = 3


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
        self.setWindowTitle(self.tr("Go to"))
        styled(self, "popup")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._grid.setSpacing(GRID)
        today = QDate.currentDate()
        self._add("first", self.tr("First message"), self.first_chosen.emit)
        self._add("unread", self.tr("First unread"), self.unread_chosen.emit).setEnabled(unread)
        self._add("newest", self.tr("Newest"), self.newest_chosen.emit)
        self._add("today", self.tr("Today"), partial(self._choose, today))
        self._add("yesterday", self.tr("Yesterday"), partial(self._choose, today.addDays(-1)))
        self._add("week", self.tr("A week ago"), partial(self._choose, today.addDays(-7)))
        self._calendar = self._make_calendar(today)
        self._grid.addWidget(self._calendar, self._grid.rowCount(), 0, 1, _COLUMNS)

    def open_under(self, button: QWidget) -> None:
        """Open with the right edges of both aligned, where the screen has room for it."""
        place_below(self, button)
        self.show()
        self._calendar.setFocus()

    def _add(self, name: str, text: str, choose: Callable[[], None]) -> QPushButton:
        button = push_button(f"jump.{name}", text, lambda: self._close_with(choose))
        self._grid.addWidget(button, *divmod(self._grid.count(), _COLUMNS))
        return button

    def _make_calendar(self, today: QDate) -> QCalendarWidget:
        calendar = QCalendarWidget()
        calendar.setObjectName("jump.calendar")
        calendar.setAccessibleName(self.tr("Date to go to"))
        calendar.setMaximumDate(today)
        calendar.setMinimumSize(_CALENDAR)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # which Qt has in a red of its own
            calendar.setWeekdayTextFormat(day, calendar.weekdayTextFormat(Qt.DayOfWeek.Monday))
        faint = QTextCharFormat()
        faint.setForeground(self.palette().brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text))
        for to_come in range(today.daysInMonth() - today.day()):
            calendar.setDateTextFormat(today.addDays(1 + to_come), faint)
        calendar.clicked.connect(self._on_day_chosen)
        calendar.activated.connect(self._on_day_chosen)
        return calendar

    def _on_day_chosen(self, day: QDate) -> None:
        if self.isVisible():  # a double click is both
            self._close_with(partial(self._choose, day))

    def _choose(self, day: QDate) -> None:
        self.date_chosen.emit(float(day.startOfDay().toSecsSinceEpoch()))

    def _close_with(self, choose: Callable[[], None]) -> None:
        self.close()
        choose()
