from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kitdesk.app import furnish_behind
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


def test_what_goes_wrong_in_a_step_is_raised_to_who_waits_for_it(qtbot: QtBot, qapp: QApplication) -> None:
    def failing() -> Iterator[None]:
        yield
        raise ImportError("a part of the installation is missing")

    window = QLineEdit()
    qtbot.addWidget(window)
    QTimer.singleShot(5_000, window, qapp.exit)  # else a failure would never end
    window.show()
    with pytest.raises(ImportError, match="a part of the installation is missing"):
        furnish_behind(qapp, window, failing())
