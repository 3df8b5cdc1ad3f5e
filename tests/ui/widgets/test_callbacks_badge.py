from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kitdesk.model.forwarding import Health, Life
from kitdesk.model.sentence import sentence
from kitdesk.ui.widgets.callbacks_badge import CallbacksBadge

URL = "https://hooks.example/callback/<b>key</b>"


@pytest.fixture
def badge(qtbot: QtBot) -> CallbacksBadge:
    badge = CallbacksBadge()
    qtbot.addWidget(badge)
    return badge


def test_where_it_listens_is_said_and_the_whole_address_is_in_the_tip(badge: CallbacksBadge) -> None:
    badge.show_listening("http://127.0.0.1:8787", URL)
    assert badge.text() == "● Callbacks on 127.0.0.1:8787"
    assert "https://hooks.example/callback/&lt;b>key" in badge.toolTip()


def test_the_server_behind_is_told_of_in_the_tip_and_in_the_badge_when_it_is_silent(
    badge: CallbacksBadge,
) -> None:
    reason = sentence("It takes <b>connections</b>.")
    badge.show_listening("http://127.0.0.1:8787", URL, Health(Life.ALIVE, reason))
    assert badge.text() == "● Callbacks on 127.0.0.1:8787"
    assert "Forwarded to a server that is alive.<br>It takes &lt;b>connections&lt;/b>." in badge.toolTip()
    badge.show_listening("http://127.0.0.1:8787", URL, Health(Life.SILENT))
    assert badge.text() == "! Server behind is silent"
    assert "https://hooks.example/callback" in badge.accessibleDescription()
    badge.be_short(1)
    assert badge.text() == "! Callbacks"


def test_a_taken_port_and_a_channel_that_is_off_have_a_word_and_a_shape(badge: CallbacksBadge) -> None:
    badge.show_taken(8787)
    assert badge.text() == "✕ Port taken"
    assert "8787" in badge.toolTip()
    badge.show_switched_off()
    assert badge.text() == "○ Switched off"


def test_it_says_less_where_there_is_less_room_and_can_be_heard_whole(badge: CallbacksBadge) -> None:
    badge.show_listening("http://127.0.0.1:8787", URL)
    said = []
    for length in range(3):
        badge.be_short(length)
        said.append(badge.text())
        assert badge.accessibleName() == "Callbacks on 127.0.0.1:8787"
    assert said == ["● Callbacks on 127.0.0.1:8787", "● Callbacks", "●"]
    badge.show_taken(8787)
    assert badge.text() == "✕"
