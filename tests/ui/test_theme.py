from __future__ import annotations

from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.colours import DARK, LIGHT
from kitdesk.ui.theme import Theme, current, padded, styled


def test_the_choice_colours_every_window_at_once(theme: Theme, qtbot: QtBot) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    panel.show()
    assert current() == LIGHT
    theme.choose("dark")
    assert current() == DARK
    assert panel.palette().color(QPalette.ColorRole.Window).name() == DARK.window


def test_the_style_sheet_is_understood(theme: Theme, qtbot: QtBot) -> None:
    """Qt warns of a sheet that it cannot parse, and warnings fail tests."""
    button = QPushButton("Send")
    qtbot.addWidget(button)
    styled(button, "primary")
    button.show()
    middle = button.grab().toImage().pixelColor(button.width() // 2, 4)
    assert middle.name() == LIGHT.accent_fill


def test_a_shown_widget_takes_another_variant(theme: Theme, qtbot: QtBot) -> None:
    button = QPushButton("1 unknown")
    qtbot.addWidget(button)
    button.show()
    styled(button, "badge-warn")
    assert button.grab().toImage().pixelColor(button.width() // 2, 4).name() == LIGHT.warn_soft


def test_the_icons_are_found_and_sharp(theme: Theme) -> None:
    for name in ("chevron-down", "chevron-up", "check", "close", "float", "eye", "eye-off"):
        assert len(QIcon(f"icons:{name}.png").availableSizes()) >= 1, name


def test_a_number_has_room_on_its_left(theme: Theme, qtbot: QtBot) -> None:
    box = QSpinBox()
    qtbot.addWidget(box)
    padded(box)
    assert box.lineEdit().textMargins().left() == 6
