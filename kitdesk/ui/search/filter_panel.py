"""The popover that sets the filters of a search."""

from __future__ import annotations

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QGridLayout,
    QPushButton,
    QWidget,
)

from kitdesk.model.search import Kind
from kitdesk.model.states import Direction, State
from kitdesk.ui.search.filters import Days, Filters, LastDays, Period, direction_word, kind_word
from kitdesk.ui.tables.state_words import state_word
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, MARGIN, padded, styled
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.named_box import name_box
from kitdesk.ui.widgets.popup_place import place_below
from kitdesk.ui.widgets.segment import segment

_STATES = (
    State.SENT,
    State.VERIFIED,
    State.QUEUED,
    State.REFUSED,
    State.FAILED,
    State.UNKNOWN,
    State.DISCARDED,
)
_PERIODS = (None, LastDays(1), LastDays(7), LastDays(30))
_FROM_TO = len(_PERIODS)
_COLUMNS = 3


class FilterPanel(QFrame):
    """Each choice counts at once; Esc, or a click elsewhere, closes it."""

    changed = Signal(object)
    """The `Filters` that hold now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("filters")
        self.setAccessibleName(self.tr("Filters"))
        styled(self, "popover")
        self._filters = Filters()
        self._directions = self._direction_buttons()
        self._state = QComboBox()
        self._kinds = {kind: QCheckBox(kind_word(kind)) for kind in Kind}
        self._period = QComboBox()
        self._first, self._last = QDateEdit(), QDateEdit()
        self._everywhere = QCheckBox(self.tr("In all channels"))
        self._clear = QPushButton(self.tr("Clear filters"))
        self._fill()
        self._lay_out()
        self._connect()
        self.show_filters(Filters())

    def open_below(self, widget: QWidget, filters: Filters) -> None:
        """Show *filters*, below *widget* and within its screen."""
        self.show_filters(filters)
        place_below(self, widget)
        self.show()
        self._directions[filters.direction].setFocus(Qt.FocusReason.PopupFocusReason)

    def show_filters(self, filters: Filters) -> None:
        """Show these without reporting them."""
        self._filters = filters
        blocked = [QSignalBlocker(each) for each in (self._state, self._period, self._first, self._last)]
        self._directions[filters.direction].setChecked(True)
        self._state.setCurrentIndex(self._state.findData(filters.state))
        for kind, box in self._kinds.items():
            box.setChecked(kind in filters.kinds)
        self._show_period(filters.period)
        self._everywhere.setChecked(filters.everywhere)
        self._clear.setEnabled(filters != Filters())
        del blocked

    def _show_period(self, period: Period | None) -> None:
        days = period if isinstance(period, Days) else None
        self._period.setCurrentIndex(_FROM_TO if days else _PERIODS.index(period))
        today = QDate.currentDate()
        self._first.setDate(days.first if days else today)
        self._last.setDate(days.last if days else today)
        self._first.setEnabled(days is not None)
        self._last.setEnabled(days is not None)

    def _direction_buttons(self) -> dict[Direction | None, QPushButton]:
        group = QButtonGroup(self)
        words = {None: self.tr("Both ways")} | {each: direction_word(each) for each in Direction}
        return {
            direction: segment(f"filters.direction.{direction or 'any'}", text, group)
            for direction, text in words.items()
        }

    def _fill(self) -> None:
        self._state.addItem(self.tr("Any state"), None)
        for state in _STATES:
            self._state.addItem(state_word(state), state)
        for period in _PERIODS:
            self._period.addItem(str(period) if period else self.tr("Any time"))
        self._period.addItem(self.tr("From – to"))
        self._state.setObjectName("filters.state")
        name_box(self._state, self.tr("State"))
        self._period.setObjectName("filters.period")
        name_box(self._period, self.tr("Time"))
        for name, day, text in (
            ("first", self._first, self.tr("First day")),
            ("last", self._last, self.tr("Last day")),
        ):
            day.setObjectName(f"filters.{name}")
            day.setAccessibleName(text)
            day.setDisplayFormat("yyyy-MM-dd")
            padded(day)
        for kind, box in self._kinds.items():
            box.setObjectName(f"filters.kind.{kind}")
        self._everywhere.setObjectName("filters.everywhere")
        self._clear.setObjectName("filters.clear")
        styled(self._clear, "link")

    def _lay_out(self) -> None:
        kinds = QGridLayout()
        kinds.setHorizontalSpacing(MARGIN)
        kinds.setVerticalSpacing(0)
        for number, box in enumerate(self._kinds.values()):
            kinds.addWidget(box, number // _COLUMNS, number % _COLUMNS)
        set_below(
            self,
            beside(*((button, 1) for button in self._directions.values()), spacing=GRID),
            plain_label(self.tr("State"), "caption"),
            self._state,
            plain_label(self.tr("Any of these types"), "caption"),
            kinds,
            plain_label(self.tr("Time"), "caption"),
            self._period,
            beside((self._first, 1), plain_label("–"), (self._last, 1), spacing=GRID),
            GRID,
            beside((self._everywhere, 1), self._clear),
            margins=(MARGIN, MARGIN, MARGIN, GRID),
        )

    def _connect(self) -> None:
        for button in (*self._directions.values(), *self._kinds.values(), self._everywhere):
            button.clicked.connect(self._on_changed)
        self._state.currentIndexChanged.connect(self._on_changed)
        self._period.currentIndexChanged.connect(self._on_changed)
        self._first.dateChanged.connect(self._on_changed)
        self._last.dateChanged.connect(self._on_changed)
        self._clear.clicked.connect(lambda: self._take(Filters()))

    def _on_changed(self) -> None:
        direction = next(way for way, button in self._directions.items() if button.isChecked())
        kinds = frozenset(kind for kind, box in self._kinds.items() if box.isChecked())
        state, period = self._state.currentData(), self._chosen_period()
        self._take(Filters(direction, state, kinds, period, self._everywhere.isChecked()))

    def _chosen_period(self) -> Period | None:
        chosen = self._period.currentIndex()
        if chosen < _FROM_TO:
            return _PERIODS[chosen]
        first, last = sorted((self._first.date(), self._last.date()), key=QDate.toJulianDay)
        return Days(first, last)

    def _take(self, filters: Filters) -> None:
        self.show_filters(filters)
        self.changed.emit(filters)
