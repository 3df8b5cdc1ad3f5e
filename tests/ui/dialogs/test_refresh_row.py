from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QSpinBox
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import Channel
from kitdesk.ui.dialogs.refresh_row import RefreshRow
from tests.support.hands import found


def test_the_lead_can_be_set_while_the_refresh_is_automatic(qtbot: QtBot) -> None:
    row = RefreshRow()
    qtbot.addWidget(row)
    row.show_channel(Channel("a", "A", auto_refresh=False, refresh_lead=60))
    lead = found(row, QSpinBox, "channel.refresh_lead")
    assert (row.automatic, row.lead, lead.isEnabled()) == (False, 60.0, False)
    with qtbot.waitSignal(row.changed):
        found(row, QCheckBox, "channel.auto_refresh").click()
    assert lead.isEnabled()


def test_the_lead_is_at_most_half_of_the_lifetime(qtbot: QtBot) -> None:
    row = RefreshRow()
    qtbot.addWidget(row)
    found(row, QSpinBox, "channel.refresh_lead").setValue(100_000)
    assert row.lead == 450.0
