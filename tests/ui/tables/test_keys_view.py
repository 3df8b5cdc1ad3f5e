from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kitdesk.ui.tables.keys_view import KeysView


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2])
def test_a_key_asks_for_other_keys(qtbot: QtBot, key: Qt.Key) -> None:
    view = KeysView()
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.wanted):
        QTest.keyClick(view, key)
