"""The agent against a server that takes its callbacks: what arrives, in which order, and when not."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from kitdesk.model.signature import Outcome, verify
from kitdesk.model.timeline import Exchange
from kitdesk.model.wire import CLOSE_REASONS, SenderData, read_outgoing
from kitdesk.sandbox.agent import Agent
from kitdesk.sandbox.defaults import API_TOKEN, SALT, SENDERS
from kitdesk.sandbox.turn import Stage, Turn
from kitdesk.transport.http import Request
from tests.support.callback_server import callback_server
from tests.support.conditions import until
from tests.support.kit_requests import EVENT
from tests.support.raw_server import Peer, misbehaving

pytestmark = pytest.mark.anyio
AGENT = SenderData.model_validate(SENDERS["agent"])
BOT = SenderData.model_validate(SENDERS["bot"])
PAYLOAD = [
    {"type": "photo", "file_name": "a.jpg", "file_url": "https://example.com/a.jpg"},
    {"type": "contact", "name": "Anna", "number": 79161234567, "x-more": [1]},
]


@asynccontextmanager
async def an_agent(url: str | Callable[[], str]) -> AsyncIterator[tuple[Agent, list[Exchange]]]:
    """An agent whose ids are 1, 2, 3, …, and the list of what it posted."""
    made: list[Exchange] = []
    where = (lambda: url) if isinstance(url, str) else url
    agent = Agent(where, on_posted=made.append, new_id=itertools.count(1).__next__)
    try:
        yield agent, made
    finally:
        await agent.close()


def heard_of(agent: Agent) -> list[Turn]:
    """What the agent tells of its turns from now on."""
    turns: list[Turn] = []
    agent._on_turn = turns.append
    return turns


def verified(request: Request, event_id: str | None) -> bool:
    return verify(request.header("Authorization"), SALT, API_TOKEN, event_id).outcome is Outcome.VERIFIED


async def test_a_reply_arrives_signed_with_all_that_was_said() -> None:
    async with callback_server() as server, an_agent(server.url) as (agent, made):
        exchange = await agent.reply("c-1", "Hi", PAYLOAD, AGENT)
        assert server.bodies() == [
            {
                "client_data": {"client_id": "c-1"},
                "event_id": "2",
                "event_type": "send_message",
                "event_data": {
                    "message": {"message_id": "1", "text": "Hi", "payload": PAYLOAD},
                    "sender_data": SENDERS["agent"],
                },
            }
        ]
        assert verified(server.requests[0], "2")
    assert made == [exchange]
    assert (exchange.status, exchange.answer_body) == (200, b"OK")


@pytest.mark.parametrize("reason", CLOSE_REASONS)
async def test_a_conversation_is_closed_for_any_of_kits_reasons(reason: str) -> None:
    async with callback_server() as server, an_agent(server.url) as (agent, _made):
        await agent.close_conversation("c-1", reason, AGENT)
        (body,) = server.bodies()
        assert (body["event_type"], body["event_data"]["close_reason"]) == ("close_conversation", reason)
        assert verified(server.requests[0], body["event_id"])


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_the_test_request_is_signed_without_an_event(method: str) -> None:
    async with callback_server() as server, an_agent(server.url) as (agent, made):
        await agent.send_test_request(method)
        assert server.requests[0].method == method
        assert verified(server.requests[0], None)
    assert made[0].purpose == "agent test request"


@pytest.mark.parametrize("sender", [AGENT, BOT])
async def test_an_echo_says_what_the_customer_said(sender: SenderData) -> None:
    said = {"message_id": "m-1", "text": "hello", "payload": PAYLOAD, "unknown": 1}
    event = read_outgoing({**EVENT, "event_data": {"message": said}})
    async with callback_server() as server, an_agent(server.url) as (agent, _made):
        agent.hear(event)
        agent.echo = sender
        agent.hear(event)
        await until(server.bodies)
        (body,) = server.bodies()
    assert body["client_data"] == {"client_id": "c-1"}
    assert body["event_data"]["message"] == {"message_id": "1", "text": "hello", "payload": PAYLOAD}
    assert body["event_data"]["sender_data"]["sender_type"] == sender.sender_type


async def test_what_utf_8_cannot_hold_is_echoed_as_it_came() -> None:
    event = read_outgoing({**EVENT, "event_data": {"message": {"message_id": "m-1", "text": "half \ud83d"}}})
    async with callback_server() as server, an_agent(server.url) as (agent, _made):
        agent.echo = BOT
        agent.hear(event)
        await until(server.bodies)
        assert server.texts() == ["half \ud83d"]


async def test_one_customer_is_answered_in_order() -> None:
    async with callback_server() as server, an_agent(server.url) as (agent, _made):
        agent.delay = 0.01
        await asyncio.gather(*(agent.reply("c-1", str(number)) for number in range(20)))
        assert server.texts() == [str(number) for number in range(20)]


async def test_a_server_that_hangs_for_one_customer_holds_up_no_other() -> None:
    async def hang(peer: Peer) -> None:
        await peer.wait_until_gone()

    async with misbehaving(hang) as silent, callback_server() as server:
        where = [silent.url]
        async with an_agent(lambda: where[0]) as (agent, made):
            agent.reply("c-1", "hanging")
            where[0] = server.url
            waiting = agent.reply("c-1", "behind it")
            await agent.reply("c-2", "at once")
            assert server.texts() == ["at once"]
            assert not waiting.done()
    assert sorted(each.error for each in made) == ["", "It was given up before an answer came."]


async def test_a_callback_waits_as_long_as_it_was_told() -> None:
    async with callback_server() as server, an_agent(server.url) as (agent, _made):
        agent.delay = 0.1
        began = time.monotonic()
        await agent.reply("c-1", "late")
        assert time.monotonic() - began >= 0.1


async def test_a_long_text_is_typed_longer() -> None:
    async with callback_server() as server, an_agent(server.url) as (agent, _made):
        agent.speed = 100
        began = time.monotonic()
        await agent.reply("c-1", "x" * 10)
        assert time.monotonic() - began >= 0.1


async def test_it_tells_how_far_it_is_with_each_callback() -> None:
    async with callback_server() as server, an_agent(server.url) as (agent, made):
        turns = heard_of(agent)
        await agent.reply("c-1", "Hi")
        await until(lambda: len(turns) == 3)
        assert [turn.stage for turn in turns] == [Stage.TYPING, Stage.POSTING, Stage.OVER]
        assert {(turn.event_id, turn.client_id, turn.body) for turn in turns} == {
            ("2", "c-1", server.requests[0].body)
        }
        assert turns[-1].exchange == made[0]


async def test_what_is_being_typed_can_be_sent_at_once() -> None:
    async with callback_server() as server, an_agent(server.url) as (agent, _made):
        agent.delay = 60
        post = agent.reply("c-1", "now")
        agent.hurry("2")
        await post
        assert server.texts() == ["now"]
        agent.hurry("2")


async def test_what_is_being_typed_can_be_taken_back() -> None:
    async with callback_server() as server, an_agent(server.url) as (agent, made):
        turns = heard_of(agent)
        agent.delay = 60
        agent.reply("c-1", "never")
        agent.take_back("2")
        await until(lambda: turns[-1].stage is Stage.TAKEN_BACK)
        agent.take_back("2")
        agent.delay = 0
        await agent.reply("c-1", "the next")
        assert server.texts() == ["the next"]
        assert len(made) == 1


async def test_a_failed_post_does_not_hold_up_the_next() -> None:
    async with callback_server() as server:
        where = ["http://127.0.0.1:1/"]
        async with an_agent(lambda: where[0]) as (agent, made):
            agent.reply("c-1", "lost")
            where[0] = server.url
            await agent.reply("c-1", "found")
        assert server.texts() == ["found"]
    assert [bool(each.error) for each in made] == [True, False]


async def test_without_a_callback_url_the_post_says_so() -> None:
    async with an_agent("") as (agent, made):
        await agent.reply("c-1", "Hi")
    assert "Check the Callback URL" in made[0].error


async def test_closed_it_gives_up_what_waits_and_posts_nothing_more() -> None:
    async with callback_server() as server:
        async with an_agent(server.url) as (agent, made):
            agent.delay = 60
            post = agent.reply("c-1", "never")
        assert post.cancelled()
        assert (server.requests, made) == ([], [])
