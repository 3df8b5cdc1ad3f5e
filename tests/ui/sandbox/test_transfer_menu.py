from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from kitdesk.ui.sandbox.transfer_menu import TransferMenu
from tests.support.hands import found


@pytest.fixture
def transfer(qtbot: QtBot) -> TransferMenu:
    transfer = TransferMenu()
    qtbot.addWidget(transfer)
    transfer.show_agents({"agent-2": "Jonas W.", "agent-3": "R&D"})
    return transfer


def test_the_other_agents_are_offered_and_new_ones(transfer: TransferMenu, qtbot: QtBot) -> None:
    names = [action.text() for action in transfer.menu().actions() if action.text()]
    assert names == ["Jonas W.", "R&&D", "&New agent…", "&Say so to the customer"]
    with qtbot.waitSignal(transfer.transfer_requested) as asked:
        found(transfer, QAction, "sandbox.transfer.agent-2").trigger()
    assert asked.args == ["agent-2", False]
    with qtbot.waitSignal(transfer.agent_wanted):
        found(transfer, QAction, "sandbox.transfer.new").trigger()


def test_the_customer_is_told_if_that_is_ticked_and_it_stays_ticked(
    transfer: TransferMenu, qtbot: QtBot
) -> None:
    found(transfer, QAction, "sandbox.transfer.say_so").trigger()
    transfer.show_agents({"agent": "Maria K."})
    with qtbot.waitSignal(transfer.transfer_requested) as asked:
        found(transfer, QAction, "sandbox.transfer.agent").trigger()
    assert asked.args == ["agent", True]


def test_it_says_that_nothing_is_posted(transfer: TransferMenu) -> None:
    assert "nothing is posted" in transfer.toolTip()


def test_agents_who_are_offered_anew_leave_nothing_behind(transfer: TransferMenu) -> None:
    before = len(transfer.findChildren(QAction))
    for _ in range(10):
        transfer.show_agents({"agent-2": "Jonas W.", "agent-3": "R&D"})
    assert len(transfer.findChildren(QAction)) == before
