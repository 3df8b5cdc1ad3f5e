from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.seconds_spin import SecondsSpin
from tests.support.hands import press, write
from tests.support.on_screen import on_screen


@pytest.mark.parametrize(
    ("typed", "becomes"),
    [("30", 30), ("450", 450), ("9999", 450), ("", 120), ("99999999999", 450)],
)
def test_what_is_typed_becomes_a_number_that_counts(qtbot: QtBot, typed: str, becomes: int) -> None:
    spin = SecondsSpin(decimals=0, maximum=450, suffix=" s early")
    spin.setValue(120)
    on_screen(qtbot, spin)
    spin.selectAll()
    write(spin, typed)
    press(spin, Qt.Key.Key_Return)
    assert spin.value() == becomes
    assert spin.text() == f"{becomes} s early"
