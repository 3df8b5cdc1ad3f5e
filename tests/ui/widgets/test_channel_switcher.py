from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import Channel
from kitdesk.ui.colours import CHANNEL_COLOURS
from kitdesk.ui.widgets.channel_switcher import ChannelSwitcher
from tests.support.conversations import HOSTILE
from tests.support.hands import press

EU = "https://kit-im-eu.voximplant.com"
SUPPORT = Channel("a", "Support", EU, "acme", colour="blue")
SHOP = Channel("b", "Shop", "http://127.0.0.1:8790", "", production=True, colour="blue")


@pytest.fixture
def switcher(qtbot: QtBot) -> ChannelSwitcher:
    switcher = ChannelSwitcher()
    qtbot.addWidget(switcher)
    switcher.show_channels([SUPPORT, SHOP], "a")
    switcher.show()
    return switcher


def corner_and_middle(icon: QIcon) -> tuple[int, str]:
    """How much is painted in the icon's corner, and the colour of its middle."""
    image = icon.pixmap(12, 12).toImage()
    return image.pixelColor(2, 2).alpha(), image.pixelColor(image.width() // 2, image.height() // 2).name()


def test_region_host_and_account_are_said_where_there_are_any(switcher: ChannelSwitcher) -> None:
    texts = [switcher.itemText(number) for number in range(switcher.count())]
    assert texts[:2] == ["Support · eu · acme", "Shop · 127.0.0.1:8790"]
    assert texts[-2:] == ["New channel…", "Channel settings…"]


def test_every_entry_can_be_heard(switcher: ChannelSwitcher) -> None:
    heard = [
        switcher.itemText(row) or switcher.itemData(row, Qt.ItemDataRole.AccessibleTextRole)
        for row in range(switcher.count())
    ]
    assert all(heard)


def test_a_production_channel_is_known_by_its_shape_too(switcher: ChannelSwitcher) -> None:
    disc, square = (corner_and_middle(switcher.itemIcon(number)) for number in (0, 1))
    assert disc[1] == square[1] == CHANNEL_COLOURS["blue"]
    assert disc[0] < square[0]


def test_a_channel_that_is_off_says_so_and_is_hollow(switcher: ChannelSwitcher) -> None:
    switcher.show_channels([replace(SUPPORT, switched_on=False), replace(SHOP, switched_on=False)], "a")
    assert switcher.currentText() == "Support · switched off · eu · acme"
    for number in (0, 1):
        image = switcher.itemIcon(number).pixmap(12, 12).toImage()
        assert image.pixelColor(image.width() // 2, image.height() // 2).alpha() == 0
        assert image.pixelColor(2, image.height() // 2).alpha() > 0


def test_the_arrow_keys_choose_a_channel(switcher: ChannelSwitcher, qtbot: QtBot) -> None:
    with qtbot.waitSignal(switcher.chosen) as chosen:
        press(switcher, Qt.Key.Key_Down)
    assert chosen.args == ["b"]


def test_the_one_that_is_chosen_already_is_not_reported(switcher: ChannelSwitcher, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(switcher.chosen):
        press(switcher, Qt.Key.Key_Home)
        switcher.show_channels([SUPPORT, SHOP], "b")
    assert switcher.currentText().startswith("Shop")


@pytest.mark.parametrize(
    ("key", "signal"), [(Qt.Key.Key_N, "new_requested"), (Qt.Key.Key_C, "settings_requested")]
)
def test_the_last_entries_ask_and_leave_the_channel_shown(
    switcher: ChannelSwitcher, qtbot: QtBot, key: Qt.Key, signal: str
) -> None:
    """Typed: the first letter of an entry goes to it."""
    with qtbot.waitSignal(getattr(switcher, signal)), qtbot.assertNotEmitted(switcher.chosen):
        press(switcher, key)
    assert switcher.currentText().startswith("Support")


def test_without_a_channel_there_is_a_way_to_a_new_one(switcher: ChannelSwitcher, qtbot: QtBot) -> None:
    switcher.show_channels([], "gone")
    with qtbot.waitSignal(switcher.new_requested):
        press(switcher, Qt.Key.Key_N)


def test_short_takes_less_room_and_cuts_the_name(switcher: ChannelSwitcher) -> None:
    before = switcher.width()
    switcher.be_short(1)
    assert switcher.width() < before
    switcher.grab()


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_name_stays_on_one_line_and_is_no_markup(switcher: ChannelSwitcher, text: str) -> None:
    before = switcher.size()
    switcher.show_channels([Channel("x", text, EU, text)], "x")
    switcher.grab()
    assert len(switcher.currentText()) < 500
    assert switcher.currentText().isprintable()
    assert "<b>" not in switcher.toolTip()
    assert "<img" not in switcher.toolTip()
    assert switcher.size() == before
