from __future__ import annotations

from PySide6.QtWidgets import QLabel, QListWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.empty_hint import EmptyHint
from tests.support.hands import found


def test_an_empty_list_says_what_to_do_until_it_has_something(qtbot: QtBot) -> None:
    view = QListWidget()
    view.setObjectName("list")
    qtbot.addWidget(view)
    EmptyHint(view, "Log in to see something here.")
    view.show()
    hint = found(view, QLabel, "list.empty")
    assert hint.isVisible()
    assert hint.width() == view.viewport().width()
    assert view.accessibleDescription() == "Log in to see something here."
    view.addItem("one")
    assert not hint.isVisible()
    assert view.accessibleDescription() == ""
    view.takeItem(0)
    assert hint.isVisible()
    view.addItem("two")
    view.clear()
    assert hint.isVisible()
