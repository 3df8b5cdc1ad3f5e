from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from kitdesk.ui.clipboard import ClipboardWatch, copy_secret
from tests.support.on_screen import on_screen

HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
}


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[ClipboardWatch]:
    watch = ClipboardWatch(stays=0.2)
    yield watch
    watch.deleteLater()


def held() -> str:
    return QGuiApplication.clipboard().text()


def test_a_secret_is_marked_for_clipboard_managers(watch: ClipboardWatch) -> None:
    copy_secret("s3cret")
    data = QGuiApplication.clipboard().mimeData()
    assert {name: bytes(data.data(name).data()) for name in HINTS} == HINTS


def test_a_secret_leaves_after_a_while(qtbot: QtBot, watch: ClipboardWatch) -> None:
    copy_secret("s3cret")
    assert held() == "s3cret"
    qtbot.waitUntil(lambda: held() == "")


def test_the_time_begins_anew_with_each_secret(qtbot: QtBot, watch: ClipboardWatch) -> None:
    copy_secret("first")
    qtbot.wait(120)
    copy_secret("second")
    qtbot.wait(120)
    assert held() == "second"
    qtbot.waitUntil(lambda: held() == "")


@pytest.mark.parametrize("data", ["plain", "marked"])
def test_what_was_copied_since_stays(qtbot: QtBot, watch: ClipboardWatch, data: str) -> None:
    """Another program's secret, too: that is for the other program to take away."""
    copy_secret("s3cret")
    later = QMimeData()
    later.setText("later")
    if data == "marked":
        later.setData(*next(iter(HINTS.items())))
    QGuiApplication.clipboard().setMimeData(later)
    qtbot.wait(300)
    assert held() == "later"
    watch.clear()
    assert held() == "later"


def test_at_the_end_a_secret_goes_at_once(watch: ClipboardWatch) -> None:
    copy_secret("s3cret")
    watch.clear()
    assert held() == ""


def test_it_is_said_where_it_was_copied(qtbot: QtBot) -> None:
    watch = ClipboardWatch()
    button = on_screen(qtbot, QPushButton("Copy"))
    button.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    copy_secret("s3cret")
    qtbot.waitUntil(QToolTip.isVisible)
    assert "Copied. It leaves the clipboard in 30 s." in QToolTip.text()
    QToolTip.hideText()
    watch.clear()
    watch.deleteLater()
