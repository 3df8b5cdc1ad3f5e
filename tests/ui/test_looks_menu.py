from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from kitdesk.store.looks import DENSITIES, TEXT_SIZES, THEMES
from kitdesk.ui.looks_menu import LooksMenu
from kitdesk.ui.main_menu import MainMenu
from tests.support.hands import found, press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QMainWindow]:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setMenuBar(MainMenu())
    window.show()
    yield window  # noqa: PT022 (the menu lives as long)


@pytest.fixture
def looks(window: QMainWindow) -> LooksMenu:
    looks = LooksMenu(found(window, MainMenu))
    looks.show_looks("system", "comfortable", 100)
    return looks


def checked(window: QMainWindow) -> list[str]:
    return [action.objectName() for action in window.findChildren(QAction) if action.isChecked()]


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_can_be_chosen(window: QMainWindow, looks: LooksMenu, qtbot: QtBot, theme: str) -> None:
    with qtbot.waitSignal(looks.theme_chosen) as chosen:
        found(window, QAction, f"menu.view.{theme}").trigger()
    assert chosen.args == [theme]


@pytest.mark.parametrize("density", DENSITIES)
def test_every_density_can_be_chosen(
    window: QMainWindow, looks: LooksMenu, qtbot: QtBot, density: str
) -> None:
    with qtbot.waitSignal(looks.density_chosen) as chosen:
        found(window, QAction, f"menu.view.{density}").trigger()
    assert chosen.args == [density]


def test_what_is_in_use_is_checked_without_being_reported(
    window: QMainWindow, looks: LooksMenu, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(looks.theme_chosen):
        looks.show_looks("contrast", "compact", 125)
    assert checked(window) == ["menu.view.contrast", "menu.view.compact"]


@pytest.mark.parametrize(
    ("key", "size"), [(Qt.Key.Key_Plus, 110), (Qt.Key.Key_Equal, 110), (Qt.Key.Key_Minus, 90)]
)
def test_keys_make_texts_larger_and_smaller(
    window: QMainWindow, looks: LooksMenu, qtbot: QtBot, key: Qt.Key, size: int
) -> None:
    with qtbot.waitSignal(looks.text_size_chosen) as chosen:
        press(window, key, CTRL)
    assert chosen.args == [size]


def test_a_key_brings_the_first_size_back(window: QMainWindow, looks: LooksMenu, qtbot: QtBot) -> None:
    looks.show_looks("system", "comfortable", 150)
    with qtbot.waitSignal(looks.text_size_chosen) as chosen:
        press(window, Qt.Key.Key_0, CTRL)
    assert chosen.args == [100]


@pytest.mark.parametrize(
    ("size", "key"), [(TEXT_SIZES[0], Qt.Key.Key_Minus), (TEXT_SIZES[1], Qt.Key.Key_Plus)]
)
def test_there_is_a_smallest_and_a_largest_size(
    window: QMainWindow, looks: LooksMenu, qtbot: QtBot, size: int, key: Qt.Key
) -> None:
    looks.show_looks("system", "comfortable", size)
    with qtbot.assertNotEmitted(looks.text_size_chosen):
        press(window, key, CTRL)
