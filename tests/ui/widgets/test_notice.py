from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.notice import Notices
from tests.support.hands import click, found


def test_banners_stand_until_they_are_closed(qtbot: QtBot) -> None:
    notices = Notices()
    qtbot.addWidget(notices)
    notices.post("a", "first")
    notice = notices.post("b", "second", "bad")
    assert notices.isVisible()
    click(found(notice, QToolButton, "notice.close"))
    assert notices.texts() == ["first"]
    notices.withdraw("a")
    assert not notices.isVisible()


def test_a_newer_one_of_the_same_key_takes_the_place(qtbot: QtBot) -> None:
    notices = Notices()
    qtbot.addWidget(notices)
    for text in ("one", "two"):
        notices.post("key", text)
    assert notices.texts() == ["two"]


def test_a_banner_can_offer_to_do_something_about_it(qtbot: QtBot) -> None:
    notices, done = Notices(), []
    qtbot.addWidget(notices)
    standing = notices.post("a", "one")
    assert not found(standing, QPushButton, "notice.deed").isVisible()
    notices.offer("a", "Do it", lambda: done.append("a"))
    click(found(standing, QPushButton, "notice.deed"))
    again = notices.post("a", "two")
    assert found(again, QPushButton, "notice.deed").text() == "Do it"
    click(found(again, QPushButton, "notice.deed"))
    assert done == ["a", "a"]


def test_a_banner_is_plain_text(qtbot: QtBot) -> None:
    notices = Notices()
    qtbot.addWidget(notices)
    notice = notices.post("a", "<b>No keyring</b>")
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in notice.findChildren(QLabel))


def test_no_text_is_cut_where_there_is_little_room(qtbot: QtBot) -> None:
    window, notices, below = QWidget(), Notices(), QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(notices)
    column.addWidget(below, 1)
    below.setMinimumHeight(100)
    window.resize(400, 120)
    window.show()
    notices.post("key", "A long sentence that takes several lines. " * 6)
    [label] = [each for each in notices.findChildren(QLabel) if each.wordWrap()]
    qtbot.wait_until(lambda: label.height() >= label.heightForWidth(label.width()))
