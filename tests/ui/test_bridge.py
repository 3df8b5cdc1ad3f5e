"""The desk's news arrive as Qt signals."""

from __future__ import annotations

from typing import get_args

import pytest
from pytestqt.qtbot import QtBot

from kitdesk.desk.news import (
    Alarm,
    CallbackHeld,
    ChannelsChanged,
    DialogueChanged,
    EventChanged,
    ExchangeMade,
    HealthChanged,
    HistoryDeleted,
    News,
    ReceiverChanged,
    SandboxChanged,
    SandboxSaw,
    TokenChanged,
    Trouble,
)
from kitdesk.model.deletion import Scope
from kitdesk.model.errors import JournalFault
from kitdesk.sandbox.seen import Seen
from kitdesk.ui.bridge import Bridge
from tests.support.timeline_values import an_event, an_exchange

EVENT, EXCHANGE, FAULT = an_event(), an_exchange(), JournalFault("the disk is full")
SCOPE = Scope("acme")
SEEN = Seen(1.5, "POST", "/", 404)
TOLD: list[tuple[News, str, list[object]]] = [
    (ChannelsChanged(), "channels_changed", []),
    (TokenChanged("acme"), "token_changed", ["acme"]),
    (EventChanged(EVENT), "event_changed", [EVENT]),
    (ExchangeMade("acme", EXCHANGE), "exchange_made", ["acme", EXCHANGE]),
    (SandboxSaw(SEEN), "sandbox_saw", [SEEN]),
    (DialogueChanged("c-1"), "dialogue_changed", ["c-1"]),
    (CallbackHeld("acme", EXCHANGE), "callback_held", ["acme", EXCHANGE]),
    (Alarm(EVENT), "alarm", [EVENT]),
    (ReceiverChanged(), "receiver_changed", []),
    (HealthChanged("acme"), "health_changed", ["acme"]),
    (SandboxChanged(), "sandbox_changed", []),
    (HistoryDeleted(SCOPE), "history_deleted", [SCOPE]),
    (Trouble(FAULT), "trouble", [FAULT]),
]


@pytest.mark.parametrize(("news", "signal", "values"), TOLD, ids=[signal for _, signal, _ in TOLD])
def test_each_kind_of_news_is_a_signal_with_its_values(
    qtbot: QtBot, news: News, signal: str, values: list[object]
) -> None:
    bridge = Bridge()
    with qtbot.waitSignal(getattr(bridge, signal)) as told:
        bridge.tell(news)
    assert told.args == values


def test_no_kind_of_news_is_left_out() -> None:
    assert {type(news) for news, _, _ in TOLD} == set(get_args(News))
