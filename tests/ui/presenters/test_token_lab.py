"""Experiments with tokens in the real window, on its own sandbox."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QTabWidget

from kitdesk.model.channel import Channel, Credentials
from tests.support.hands import found
from tests.support.workplace import Workplace, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


async def open_lab(work: Workplace) -> None:
    await work.pilot.until(lambda: work.desk.current.token_status().access_left, "a living token")
    work.pilot.click("token.lab")


def did(work: Workplace) -> str:
    return work.label("token.lab.did")


def choose(work: Workplace, row: int) -> None:
    work.pilot.find("token.lab.experiment", QComboBox).setCurrentIndex(row)


@pytest.mark.parametrize(
    ("row", "said"),
    [(1, "refresh refused · "), (2, "message refused · "), (3, "login refused · ")],
)
async def test_an_experiment_says_what_did_happen(home: Path, row: int, said: str) -> None:
    async with workplace(home) as work:
        await open_lab(work)
        choose(work, row)
        work.pilot.click("token.lab.run")
        await work.pilot.until(lambda: "As it should be." in did(work), "the end")
        assert said in did(work)
        assert "message sent once" in did(work)


async def test_the_sandbox_is_put_right_again(home: Path) -> None:
    async with workplace(home) as work:
        await open_lab(work)
        tidy = work.pilot.find("token.lab.tidy", QPushButton)
        assert not tidy.isEnabled()
        choose(work, 3)
        work.pilot.find("token.lab.reach", QComboBox).setCurrentIndex(1)
        work.pilot.click("token.lab.run")
        await work.pilot.until(lambda: "message stays refused. As it should be." in did(work), "the end")
        assert not work.desk.current.token_status().access_left
        tidy.click()
        await work.pilot.until(lambda: work.desk.current.token_status().access_left, "a living token")
        await work.pilot.until(lambda: not tidy.isEnabled(), "nothing left to put right")


async def test_the_sandbox_tool_and_the_lab_show_one_state(home: Path) -> None:
    async with workplace(home) as work:
        await open_lab(work)
        work.window.show_tool("sandbox")
        await work.pilot.until(lambda: work.window.findChild(QTabWidget, "sandbox.tabs"), "the tool")
        work.pilot.find("sandbox.tabs", QTabWidget).setCurrentIndex(1)
        refuse = work.pilot.find("sandbox.fault.refuse_refresh", QCheckBox)
        refuse.click()
        work.window.show_tool("token")
        tidy = work.pilot.find("token.lab.tidy", QPushButton)
        assert tidy.isEnabled()
        tidy.click()
        await work.pilot.until(lambda: not refuse.isChecked(), "the switch to go back")


async def test_another_channel_has_no_lab(home: Path) -> None:
    async with workplace(home) as work:
        await open_lab(work)
        await work.desk.save_channel(Channel("acme", "Acme"), Credentials())
        work.desk.choose("acme")
        assert work.pilot.find("token.log_in", QPushButton).isVisible()
        assert not found(work.window, QPushButton, "token.lab").isVisible()
