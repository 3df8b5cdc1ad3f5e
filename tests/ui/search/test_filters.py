from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QDate

from kitdesk.model.search import Kind, Query
from kitdesk.model.states import Direction, State
from kitdesk.ui.search.filters import Days, Filters, LastDays


def midnight(day: QDate) -> float:
    return time.mktime((day.year(), day.month(), day.day(), 0, 0, 0, 0, 0, -1))


def test_no_filter_lets_everything_pass() -> None:
    assert Filters().query("text", "c") == Query("text", "c")
    assert not list(Filters().parts())


def test_each_filter_has_a_name_and_can_be_taken_away_alone() -> None:
    kinds = frozenset({Kind.PHOTO, Kind.CLOSING})
    filters = Filters(Direction.OUT, State.REFUSED, kinds, LastDays(7), True)
    parts = dict(filters.parts())
    assert list(parts) == ["→ To Kit", "refused", "photo", "closing", "Last 7 days", "All channels"]
    assert parts["→ To Kit"] == Filters(None, State.REFUSED, kinds, LastDays(7), True)
    assert not parts["All channels"].everywhere
    assert parts["photo"].kinds == {Kind.CLOSING}
    assert parts["Last 7 days"].period is None
    query = filters.query("", "c")
    assert (query.direction, query.state, query.kinds) == (Direction.OUT, State.REFUSED, kinds)
    assert query.channel_id is None


@pytest.mark.parametrize(
    ("count", "ago", "name"), [(1, 0, "Today"), (7, 6, "Last 7 days"), (30, 29, "Last 30 days")]
)
def test_the_last_days_begin_at_midnight_and_go_on(count: int, ago: int, name: str) -> None:
    period = LastDays(count)
    assert period.bounds() == (midnight(QDate.currentDate().addDays(-ago)), None)
    assert str(period) == name


def test_days_are_whole_days_even_where_the_clock_is_changed() -> None:
    first, last = QDate(2024, 3, 30), QDate(2024, 3, 31)
    assert Days(first, last).bounds() == (midnight(first), midnight(last.addDays(1)))
    assert str(Days(first, last)) == "30 Mar 2024 – 31 Mar 2024"
    assert str(Days(first, first)) == "30 Mar 2024"
