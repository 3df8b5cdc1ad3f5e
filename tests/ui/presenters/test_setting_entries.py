"""Settings in the palette: how they stand, and that each leads to its control."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from kitdesk.model.channel import Channel
from kitdesk.ui.presenters.setting_entries import SettingEntries
from tests.support.callbacks import CREDENTIALS
from tests.support.workplace import Workplace, at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def states(work: Workplace) -> dict[str, str]:
    return {each.text: each.state for each in SettingEntries(work.window, work.desk).entries()}


def is_reached(control: QWidget) -> bool:
    focused = QApplication.focusWidget()
    has_focus = focused is not None and (control is focused or control.isAncestorOf(focused))
    return control.isVisible() and (has_focus or not control.isEnabled())


async def test_each_says_how_it_stands_and_secrets_only_that_they_are_known(home: Path) -> None:
    async with at_work(home) as work:
        await work.desk.save_channel(Channel("acme", "Acme", account_name="acme-eu"), CREDENTIALS)
        work.desk.choose("acme")
        said = states(work)
        assert said["Account name"] == "acme-eu"
        assert said["API token"] == said["Security salt"] == "✓ known"
        assert said["Port of the receiver"] == str(work.desk.listening.port)
        assert said["Listen for this channel"] == "✓ on"
        work.desk.switch(False)
        work.desk.change_settings(journal_limit=0)
        assert states(work)["Listen for this channel"] == "off"
        assert states(work)["Size of the journal to warn of"] == "never"
        await work.desk.save_channel(
            work.desk.current.channel, replace(CREDENTIALS, salt=type(CREDENTIALS.salt)(""))
        )
        assert states(work)["Security salt"] == "missing"


async def test_each_leads_to_its_control(home: Path) -> None:
    async with at_work(home) as work:
        for entry in list(SettingEntries(work.window, work.desk).entries()):
            name = entry.name.removeprefix("setting:")
            entry.deed()
            control = work.window.findChild(QWidget, name)
            assert control is not None, name
            await work.pilot.until(partial(is_reached, control), f"{name} in sight")
            for dialog in work.window.findChildren(QDialog):
                dialog.close()
            await work.pilot.until(lambda: not work.window.findChildren(QDialog), "the window alone")
