"""The desk's news are values."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, is_dataclass
from typing import get_args

import pytest

from kitdesk.desk import news
from kitdesk.desk.news import EventChanged, News
from kitdesk.model.states import State
from tests.support.timeline_values import an_event


def test_every_kind_of_news_is_one_of_those_that_a_listener_has_to_expect() -> None:
    made_here = {
        each for each in vars(news).values() if is_dataclass(each) and each.__module__ == news.__name__
    }
    assert set(get_args(News)) == made_here


def test_news_cannot_be_changed_by_who_hears_them() -> None:
    told = EventChanged(an_event())
    with pytest.raises(FrozenInstanceError):
        told.event = an_event(2)  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        told.event.state = State.SENT  # type: ignore[misc]


def test_the_same_news_twice_are_equal() -> None:
    assert EventChanged(an_event()) == EventChanged(an_event())
