"""The sandbox of a desk: where it listens, what it tells, and where its agent posts to."""

from __future__ import annotations

import json
import socket
from dataclasses import replace
from pathlib import Path

import pytest

from kitdesk.callback.posting import PURPOSES
from kitdesk.desk.desk import Desk
from kitdesk.desk.news import ExchangeMade, SandboxSaw
from kitdesk.model.channel import SANDBOX_ID
from kitdesk.model.states import State
from kitdesk.model.timeline import Exchange
from kitdesk.model.wire import SenderData
from kitdesk.sandbox.defaults import SENDERS
from tests.support.callback_server import callback_server
from tests.support.desks import Heard, open_desk
from tests.support.timeline_values import a_body

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("memory_keyring")]


async def test_the_sandbox_keeps_its_port_over_restarts(tmp_path: Path, heard: Heard) -> None:
    async with open_desk(tmp_path, heard) as desk:
        url = desk.sandbox.server.url
    async with open_desk(tmp_path, heard) as desk:
        assert desk.sandbox.server.url == url == desk.current.channel.base_url


async def test_the_sandboxs_agent_echoes_to_the_callback_url_and_its_posts_are_kept(
    tmp_path: Path, heard: Heard
) -> None:
    def posts() -> list[Exchange]:
        return [each.exchange for each in heard.of(ExchangeMade) if each.exchange.purpose in PURPOSES]

    async with callback_server() as server, open_desk(tmp_path, heard) as desk:
        desk.change_settings(agent_url=server.url)
        desk.sandbox.agent.echo = SenderData.model_validate(SENDERS["bot"])
        await (await desk.current.send(a_body(), "client-1"))
        await heard.until(posts)
        assert server.texts() == ["Hello 1"]
    async with open_desk(tmp_path, heard) as desk:
        (kept,) = await desk.journal.history(SANDBOX_ID, PURPOSES)
        assert replace(kept, row=0) == posts()[0]


async def test_the_agent_posts_to_the_own_receiver_unless_another_address_was_given(desk: Desk) -> None:
    async with callback_server() as other:
        await desk.sandbox.agent.reply("client-1", "to the own one")
        desk.change_settings(agent_url=other.url)
        await desk.sandbox.agent.reply("client-1", "to another")
        assert other.texts() == ["to another"]
        [event] = await desk.journal.page(SANDBOX_ID, "client-1")
        assert (event.text, event.state) == ("to the own one", State.VERIFIED)


async def test_what_the_sandbox_gets_is_told(desk: Desk, heard: Heard) -> None:
    await (await desk.current.send(a_body(), "client-1"))
    await heard.until(lambda: "event" in [told.seen.purpose for told in heard.of(SandboxSaw)])


async def test_when_its_port_is_taken_the_sandbox_takes_another(tmp_path: Path, heard: Heard) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        (tmp_path / "settings.json").write_text(json.dumps({"version": 1, "sandbox_port": port}))
        async with open_desk(tmp_path, heard) as desk:
            assert not desk.sandbox.server.url.endswith(f":{port}")
            assert (await (await desk.current.send(a_body(), "client-1"))).state is State.SENT
