from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QCheckBox
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import COLOURS, SANDBOX_ID, Channel
from kitdesk.ui.dialogs.looks_rows import LooksRows
from tests.support.hands import click, found


def test_colour_and_mark_are_shown_and_changed(qtbot: QtBot) -> None:
    rows = LooksRows()
    qtbot.addWidget(rows)
    rows.show()
    rows.show_channel(Channel("a", "A", colour="green", production=True))
    assert (rows.colour, rows.production) == ("green", True)
    with qtbot.waitSignal(rows.changed):
        click(found(rows, QAbstractButton, "channel.colour.grey"))
    with qtbot.waitSignal(rows.changed):
        found(rows, QCheckBox, "channel.production").click()
    assert (rows.colour, rows.production) == ("grey", False)


def test_there_is_a_swatch_with_a_name_for_every_colour(qtbot: QtBot) -> None:
    rows = LooksRows()
    qtbot.addWidget(rows)
    for colour in COLOURS:
        assert found(rows, QAbstractButton, f"channel.colour.{colour}").accessibleName() == colour


def test_the_sandbox_cannot_be_production(qtbot: QtBot) -> None:
    rows = LooksRows()
    qtbot.addWidget(rows)
    rows.show_channel(Channel(SANDBOX_ID, "Sandbox"))
    assert not found(rows, QCheckBox, "channel.production").isEnabled()
