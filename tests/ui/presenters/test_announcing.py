"""What is told aloud of what happens by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from tests.support.callbacks import a_callback, post_signed
from tests.support.workplace import Workplace, at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What a screen reader is told, as if there were one."""
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", staticmethod(lambda event: told.append(event.message()))
    )
    yield told  # noqa: PT022 (patched as long)


async def until_told(work: Workplace, told: list[str], words: str) -> None:
    await work.pilot.until(lambda: any(words in each for each in told), f"{words}, told among {told}")


async def test_what_became_of_a_message_is_told(home: Path, told: list[str]) -> None:
    async with at_work(home) as work:
        await work.send("Hello")
        await until_told(work, told, "Message: sent")


async def test_what_comes_for_the_open_conversation_is_read_out(home: Path, told: list[str]) -> None:
    async with at_work(home) as work:
        await work.send("Hello")
        url, credentials = work.desk.own_callback_url(), work.desk.current.credentials
        client_id = work.presenter._conversation.client_id
        await post_signed(url, a_callback("evt-1", client_id=client_id), "evt-1", credentials)
        await until_told(work, told, ": Hi James")


async def test_of_other_customers_it_is_told_that_something_came(home: Path, told: list[str]) -> None:
    async with at_work(home) as work:
        await work.send("Hello")
        url, credentials = work.desk.own_callback_url(), work.desk.current.credentials
        await post_signed(url, a_callback("evt-1", client_id="other"), "evt-1", credentials)
        await until_told(work, told, "New callback for other")


async def test_what_is_held_back_is_told(home: Path, told: list[str]) -> None:
    async with at_work(home) as work:
        url = work.desk.own_callback_url()
        await post_signed(url, a_callback("evt-1"), "evt-1", Credentials(Secret("no"), Secret("neither")))
        await until_told(work, told, "A callback was held back: ")


async def test_an_access_token_that_nobody_refreshes_is_told_when_it_expires(
    home: Path, told: list[str]
) -> None:
    async with at_work(home) as work:
        await work.pilot.until(lambda: work.desk.current.token_status().access_left, "a living token")
        work.desk.change_refresh(False, 120)
        work.presenter._token.expire()
        await until_told(work, told, "The access token has expired")
