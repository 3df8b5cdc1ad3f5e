from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kitdesk.ui.furnishing import Furnishing


def steps(window: QLineEdit, taken: list[bool]) -> Iterator[None]:
    """Three of them, which note whether the window was seen by then."""
    for _ in range(3):
        taken.append(window.windowHandle() is not None and window.windowHandle().isExposed())
        yield


def test_a_window_is_furnished_once_it_is_seen(qtbot: QtBot) -> None:
    window, taken = QLineEdit(), list[bool]()
    qtbot.addWidget(window)
    furnishing = Furnishing(window, steps(window, taken))
    assert taken == []
    with qtbot.waitSignal(furnishing.done):
        window.show()
    assert taken == [True] * 3


def test_one_that_is_not_seen_is_furnished_all_the_same(qtbot: QtBot) -> None:
    window, taken = QLineEdit(), list[bool]()
    qtbot.addWidget(window)
    with qtbot.waitSignal(Furnishing(window, steps(window, taken)).done):
        pass
    assert taken == [False] * 3
