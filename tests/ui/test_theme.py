from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.colours import CONTRAST, CONTRAST_LIGHT, DARK, LIGHT, Colours
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import Theme, current, padded, row_padding, scaled, styled


def test_the_choice_colours_every_window_at_once(theme: Theme, qtbot: QtBot) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    panel.show()
    assert current() == LIGHT
    theme.choose("dark")
    assert current() == DARK
    assert panel.palette().color(QPalette.ColorRole.Window).name() == DARK.window


@pytest.mark.parametrize(
    ("choice", "colours"),
    [("light", LIGHT), ("dark", DARK), ("contrast", CONTRAST), ("contrast-light", CONTRAST_LIGHT)],
)
def test_what_is_painted_asks_for_the_colours_in_use(theme: Theme, choice: str, colours: Colours) -> None:
    theme.choose(choice)
    assert current() == colours


@pytest.mark.parametrize("percent", [80, 150, 200])
def test_texts_take_another_size_while_they_are_shown(theme: Theme, qtbot: QtBot, percent: int) -> None:
    text, caption = QLabel("word"), plain_label("word", "caption")
    for label in (text, caption):
        qtbot.addWidget(label)
        label.show()
    before = [label.font().pointSizeF() for label in (text, caption)]
    theme.choose_text_size(percent)
    after = [label.font().pointSizeF() for label in (text, caption)]
    assert after == pytest.approx([size * percent / 100 for size in before], abs=0.1)
    assert scaled(100) == percent


def test_a_fixed_width_text_takes_the_size_of_the_others(theme: Theme, qtbot: QtBot) -> None:
    label = plain_label("2f0c6e3a", "mono")
    qtbot.addWidget(label)
    label.show()
    theme.choose_text_size(150)
    assert QFontInfo(label.font()).fixedPitch()
    assert label.font().pointSizeF() == QLabel().font().pointSizeF()


@pytest.mark.parametrize(("wanted", "taken"), [(10, 80), (500, 200)])
def test_no_text_is_too_small_or_too_large(theme: Theme, wanted: int, taken: int) -> None:
    theme.choose_text_size(wanted)
    assert theme.text_size == taken


def test_a_compact_window_has_lower_rows(theme: Theme) -> None:
    before = row_padding()
    theme.choose_density("compact")
    assert row_padding() < before
    theme.choose_density("comfortable")
    assert row_padding() == before


def test_every_choice_is_told(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")
    with qtbot.waitSignal(theme.changed):
        theme.choose_density("compact")
    with qtbot.waitSignal(theme.changed):
        theme.choose_text_size(125)


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
