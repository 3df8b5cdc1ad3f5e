from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from kitdesk.desk.desk import Desk
from kitdesk.desk.news import ReceiverChanged, Trouble
from kitdesk.model.channel import SANDBOX_ID, Channel, Credentials
from kitdesk.model.errors import PortTaken
from kitdesk.transport.http import Answer
from kitdesk.transport.server import Server
from tests.support.callbacks import CREDENTIALS, a_callback, post_signed
from tests.support.desks import Heard, open_desk
from tests.support.memory_keyring import MemoryKeyring

pytestmark = pytest.mark.anyio


async def add_channel(desk: Desk, channel_id: str = "acme", **members: object) -> Channel:
    await desk.save_channel(Channel(channel_id, "Acme", **members), CREDENTIALS)  # type: ignore[arg-type]
    return desk.channel(channel_id).channel


def address_of(desk: Desk, channel_id: str) -> str:
    return desk.listening.address(desk.channel(channel_id).channel)


async def test_each_channel_has_an_address_of_its_own_on_one_port(tmp_path: Path) -> None:
    async with open_desk(tmp_path, Heard()) as desk:
        await add_channel(desk)
        addresses = [address_of(desk, each) for each in (SANDBOX_ID, "acme")]
        assert len(set(addresses)) == 2
        assert {urlsplit(address).port for address in addresses} == {desk.listening.port}
        assert await post_signed(address_of(desk, "acme"), a_callback()) == 200
        assert [each.client_id for each in await desk.journal.customers("acme")] == ["client-1"]
        assert desk.listening.address(desk.channel("acme").channel, "https://x.example").startswith(
            "https://x.example/callback/"
        )


async def test_port_and_addresses_are_the_same_after_a_restart(
    tmp_path: Path, memory_keyring: MemoryKeyring
) -> None:
    async with open_desk(tmp_path, Heard()) as desk:
        await add_channel(desk)
        before = address_of(desk, "acme")
    async with open_desk(tmp_path, Heard()) as desk:
        assert address_of(desk, "acme") == before
        assert await post_signed(before, a_callback()) == 200


async def test_a_channel_that_is_not_shown_listens_and_one_that_is_switched_off_does_not(
    tmp_path: Path,
) -> None:
    async with open_desk(tmp_path, Heard()) as desk:
        channel = await add_channel(desk)
        assert desk.current.channel.id == SANDBOX_ID
        assert await post_signed(address_of(desk, "acme"), a_callback()) == 200
        await desk.save_channel(replace(channel, switched_on=False), CREDENTIALS)
        assert await post_signed(address_of(desk, "acme"), a_callback("evt-2"), "evt-2") == 404
        assert not desk.channel("acme").kit.keeper.auto
        await desk.save_channel(channel, CREDENTIALS)
        assert await post_signed(address_of(desk, "acme"), a_callback("evt-3"), "evt-3") == 200
        await desk.remove_channel("acme")
        assert await post_signed(desk.listening.address(channel), a_callback("evt-4"), "evt-4") == 404


async def test_a_taken_port_is_told_and_another_can_be_chosen(tmp_path: Path) -> None:
    async def other(_request: object) -> Answer:
        return Answer.text("another program")

    heard = Heard()
    async with open_desk(tmp_path, Heard()) as desk:
        port = desk.listening.port
    holder = await Server.start(other, port=port)
    try:
        async with open_desk(tmp_path, heard) as desk:
            assert isinstance(heard.troubles()[0], PortTaken)
            assert (desk.listening.port, address_of(desk, SANDBOX_ID)) == (0, "")
            assert desk.settings.receiver_port == port  # the address given to Kit is not given up by itself
            await desk.listen(0)
            assert desk.listening.fault is None
            assert desk.settings.receiver_port == desk.listening.port != port
            await add_channel(desk)
            assert await post_signed(address_of(desk, "acme"), a_callback()) == 200
            assert len(heard.of(ReceiverChanged)) == 2
            await holder.close()
            await desk.listen(port)
            assert await post_signed(address_of(desk, "acme"), a_callback()) == 200
    finally:
        await holder.close()


async def test_a_port_that_is_taken_is_not_changed_to(tmp_path: Path) -> None:
    async def other(_request: object) -> Answer:
        return Answer.text("another program")

    holder, heard = await Server.start(other), Heard()
    try:
        async with open_desk(tmp_path, heard) as desk:
            before = desk.listening.port
            await add_channel(desk)
            await desk.listen(holder.port)
            assert [type(trouble) for trouble in heard.troubles()] == [PortTaken]
            assert (desk.listening.port, desk.listening.fault) == (before, None)
            assert desk.settings.receiver_port == before
            assert await post_signed(address_of(desk, "acme"), a_callback()) == 200
    finally:
        await holder.close()


async def test_the_same_port_again_changes_nothing(tmp_path: Path) -> None:
    heard = Heard()
    async with open_desk(tmp_path, heard) as desk:
        receiver = desk.listening.receiver
        await desk.listen(desk.listening.port)
        assert desk.listening.receiver is receiver


async def test_the_shown_channel_is_switched_off_and_on_and_stays_as_it_is_told(tmp_path: Path) -> None:
    async with open_desk(tmp_path, Heard()) as desk:
        await add_channel(desk)
        desk.choose("acme")
        desk.switch(False)
        assert await post_signed(address_of(desk, "acme"), a_callback()) == 404
        assert not desk.current.kit.keeper.auto
    async with open_desk(tmp_path, Heard()) as desk:
        assert not desk.current.channel.switched_on
        desk.switch(True)
        assert await post_signed(address_of(desk, "acme"), a_callback()) == 200
        assert desk.settings.channels[1].switched_on


async def test_what_a_mismatch_gets_holds_at_once(tmp_path: Path) -> None:
    async with open_desk(tmp_path, Heard()) as desk:
        await add_channel(desk)
        desk.choose("acme")
        for how, status in (("refuse", 401), ("accept", 200), ("auto", 200)):
            desk.answer_mismatch(how)
            assert await post_signed(address_of(desk, "acme"), a_callback(), "another") == status


async def test_callbacks_from_before_the_salt_was_known_come_in_when_it_is(tmp_path: Path) -> None:
    async with open_desk(tmp_path, Heard()) as desk:
        channel = Channel("acme", "Acme")
        await desk.save_channel(channel, Credentials(CREDENTIALS.api_token))
        channel = desk.channel("acme").channel
        assert await post_signed(address_of(desk, "acme"), a_callback()) == 200
        assert await desk.journal.customers("acme") == []
        await desk.save_channel(channel, CREDENTIALS)
        assert [each.client_id for each in await desk.journal.customers("acme")] == ["client-1"]


async def test_two_clicks_at_once_listen_once_and_complain_of_nothing(tmp_path: Path) -> None:
    """The second would find its port taken, by the first."""
    heard = Heard()
    async with open_desk(tmp_path, heard) as desk:
        port = desk.listening.port
        await desk.listening.close()
        heard.news.clear()
        await asyncio.gather(desk.listen(port), desk.listen(port))
        assert desk.listening.port == port
        told = [each for each in heard.news if isinstance(each, ReceiverChanged | Trouble)]
        assert told == [ReceiverChanged()]
