from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.chip import Chip
from tests.support.hands import click, found


def test_a_chip_is_clicked_and_removed(qtbot: QtBot) -> None:
    chip = Chip("photo · parcel.jpg")
    qtbot.addWidget(chip)
    chip.show()
    with qtbot.waitSignals([chip.clicked, chip.removed]):
        click(found(chip, QPushButton))
        click(found(chip, QToolButton))


def test_a_long_or_hostile_text_is_short_and_plain(qtbot: QtBot) -> None:
    chip = Chip("a&b <i>" + "x" * 500)
    qtbot.addWidget(chip)
    assert found(chip, QPushButton).text().startswith("a&&b <i>")
    assert len(found(chip, QPushButton).text()) < 40
    assert "<i>" not in found(chip, QPushButton).toolTip()


def test_a_note_stands_beside_the_text_and_is_read_with_it(qtbot: QtBot) -> None:
    chip = Chip("photo · parcel.jpg")
    qtbot.addWidget(chip)
    chip.show_note("not reachable", "warn", "No public address is known.")
    assert chip.note() == "not reachable"
    assert found(chip, QPushButton).accessibleDescription() == "not reachable"
    chip.show_note("", "", "")
    assert chip.note() == ""
