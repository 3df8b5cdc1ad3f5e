from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from kitdesk.ui.dialogs.callback_row import CallbackRow
from tests.support.hands import found


def test_it_shows_an_address_and_whether_the_channel_listens(qtbot: QtBot) -> None:
    row = CallbackRow()
    qtbot.addWidget(row)
    row.show_address("http://127.0.0.1:8787/callback/x")
    row.switch(True)
    assert found(row, QLineEdit, "channel.callback_url").text() == "http://127.0.0.1:8787/callback/x"
    with qtbot.waitSignal(row.changed):
        found(row, QCheckBox, "channel.switched_on").click()
    assert not row.switched_on
