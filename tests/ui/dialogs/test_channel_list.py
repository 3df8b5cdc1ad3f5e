from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import Channel
from kitdesk.ui.dialogs.channel_list import ChannelList
from tests.support.hands import click

CHANNELS = [Channel("a", "Support"), Channel("b", "Shop", colour="teal")]


@pytest.fixture
def channels(qtbot: QtBot) -> ChannelList:
    channels = ChannelList()
    qtbot.addWidget(channels)
    channels.show()
    channels.show_channels(CHANNELS, "a")
    return channels


def names(channels: ChannelList) -> list[str]:
    return [channels.item(row).text() for row in range(channels.count())]


def test_a_click_tells_which_channel(qtbot: QtBot, channels: ChannelList) -> None:
    with qtbot.waitSignal(channels.channel_selected) as told:
        click(channels.viewport(), channels.visualItemRect(channels.item(1)).center())
    assert told.args == ["b"]


def test_selecting_from_code_tells_nothing(qtbot: QtBot, channels: ChannelList) -> None:
    with qtbot.assertNotEmitted(channels.channel_selected):
        channels.select("b")
        channels.add(Channel("c", "Third"))
        channels.remove("b")
    assert names(channels) == ["Support", "Third"]


def test_a_channel_is_renamed_in_its_place(channels: ChannelList) -> None:
    channels.rename(Channel("a", "Help <b>desk</b>", colour="no such colour"))
    assert names(channels) == ["Help <b>desk</b>", "Shop"]
    assert "&lt;b>" in channels.item(0).toolTip()
