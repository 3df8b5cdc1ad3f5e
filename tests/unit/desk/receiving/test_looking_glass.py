"""What a forwarding channel does with what comes, with real sockets on both sides."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from kitdesk.callback.suite.suite import Suite
from kitdesk.callback.suite.target import Target
from kitdesk.desk.desk import Desk
from kitdesk.desk.news import ExchangeMade
from kitdesk.desk.receiving import looking_glass
from kitdesk.model.channel import Channel
from kitdesk.model.conformance import Grade
from kitdesk.model.errors import InputError
from kitdesk.model.expectations import Expectations
from kitdesk.model.forwarding import Life
from kitdesk.model.signature import Outcome
from kitdesk.model.states import FORWARDED
from kitdesk.model.timeline import Exchange
from kitdesk.transport.http import Answer, Request
from kitdesk.transport.server import Server
from tests.support.callback_server import CallbackServer, callback_server
from tests.support.callbacks import CREDENTIALS, a_callback, post, post_signed, signature, wire
from tests.support.conditions import until
from tests.support.desks import Heard, open_desk
from tests.support.raw_server import Peer, misbehaving
from tests.support.receiver_process import Connection, receiver_process
from tests.support.right_server import right_server

pytestmark = pytest.mark.anyio


class Glass:
    """A desk whose channel forwards."""

    def __init__(self, desk: Desk, heard: Heard) -> None:
        self.desk = desk
        self.heard = heard

    @property
    def url(self) -> str:
        return self.desk.listening.address(self.channel)

    @property
    def channel(self) -> Channel:
        return self.desk.channel("acme").channel

    def life(self) -> Life:
        return self.desk.glass.health(self.channel).life

    async def deliveries(self) -> list[Exchange]:
        [event] = await self.desk.journal.page("acme", "client-1")
        return await self.desk.journal.exchanges(event.row)


@asynccontextmanager
async def forwarding(root: Path, url: str, *, signs: bool = False, on: bool = True) -> AsyncIterator[Glass]:
    heard = Heard()
    async with open_desk(root, heard) as desk:
        await desk.save_channel(Channel("acme", "Acme"), CREDENTIALS)
        desk.choose("acme")
        desk.forward(url, on=on, signs=signs)
        yield Glass(desk, heard)


def teapot(_request: Request) -> Answer:
    return Answer(418, (("X-Of", "the server behind"),), b"short and stout")


async def test_kit_gets_the_answer_of_the_server_behind_and_both_are_kept_with_the_event(
    tmp_path: Path,
) -> None:
    async with callback_server(teapot) as server, forwarding(tmp_path, server.url) as glass:
        status, body = await post(f"{glass.url}?a=1", a_callback(), f"Authorization: {signature()}")
        assert (status, body) == (418, b"short and stout")
        [request] = server.requests
        assert (request.target, request.body) == ("/callback?a=1", a_callback())
        assert request.header("Authorization") == signature()
        delivery, forwarded = await glass.deliveries()
        assert (delivery.purpose, delivery.verdict) == ("callback", Outcome.VERIFIED)
        assert (delivery.status, delivery.answer_body, delivery.error) == (418, b"short and stout", "")
        assert ("X-Of", "the server behind") in delivery.answer_headers
        assert (forwarded.purpose, forwarded.status) == (FORWARDED, 418)
        assert forwarded.request_headers == request.headers
        [told] = [each for each in glass.heard.of(ExchangeMade) if each.exchange.purpose == FORWARDED]
        assert told.exchange == forwarded
        assert glass.life() is Life.ALIVE


async def test_what_does_not_verify_is_forwarded_too_and_held_back(tmp_path: Path) -> None:
    async with callback_server() as server, forwarding(tmp_path, server.url) as glass:
        status, _ = await post(glass.url, a_callback(), f"Authorization: {'0' * 32}")
        assert (status, len(server.requests)) == (200, 1)
        [held] = await glass.desk.journal.held("acme")
        assert (held.verdict, held.status, held.answer_body) == (Outcome.MISMATCH, 200, b"OK")
        [glimpse] = await glass.desk.journal.glimpses("acme", 9, FORWARDED)
        assert (glimpse.status, glimpse.reason) == (200, "callback")


@pytest.mark.parametrize(
    ("body", "sent", "arrives"),
    [
        (a_callback(), "0" * 32, signature()),
        (b"", "0" * 32, signature(None)),
        (b"no JSON", "0" * 32, "0" * 32),
    ],
)
async def test_signed_anew_it_has_the_signature_that_it_should_have_had(
    tmp_path: Path, body: bytes, sent: str, arrives: str
) -> None:
    async with callback_server() as server, forwarding(tmp_path, server.url, signs=True) as glass:
        await post(glass.url, body, f"Authorization: {sent}")
        assert [request.all("Authorization") for request in server.requests] == [(arrives,)]


async def test_a_callback_is_on_disk_before_the_server_behind_sees_it(tmp_path: Path) -> None:
    kept: list[list[Exchange]] = []
    glasses: list[Glass] = []

    async def look(_request: Request) -> Answer:
        kept.append(await glasses[0].deliveries())
        return Answer.text("OK")

    server = await Server.start(look)
    try:
        async with forwarding(tmp_path, server.url) as glass:
            glasses.append(glass)
            assert await post_signed(glass.url, a_callback()) == 200
            [[delivery]] = kept
            assert (delivery.request_body, delivery.status) == (a_callback(), None)
            assert "before the server behind it had answered" in delivery.error
    finally:
        await server.close()


async def test_nothing_is_lost_when_kitdesk_ends_before_the_server_behind_has_answered(
    tmp_path: Path,
) -> None:
    async with misbehaving(Peer.wait_until_gone) as server:
        async with forwarding(tmp_path, server.url) as glass:
            reader, writer = await asyncio.open_connection("127.0.0.1", glass.desk.listening.port)
            path = glass.url.partition(str(glass.desk.listening.port))[2]
            head = f"POST {path} HTTP/1.1\r\nHost: a\r\nAuthorization: {signature()}\r\n"
            writer.write(f"{head}Content-Length: {len(a_callback())}\r\n\r\n".encode() + a_callback())
            await until(lambda: server.connections >= 2)  # one was a knock
        assert await reader.read() == b""
        writer.close()
        async with open_desk(tmp_path, Heard()) as desk:
            [event] = await desk.journal.page("acme", "client-1")
            delivery, forwarded = await desk.journal.exchanges(event.row)
            assert (event.body, delivery.status) == (a_callback(), None)
            assert forwarded.error == "It was given up before an answer came."


def test_a_kill_while_the_server_behind_thinks_loses_nothing(tmp_path: Path) -> None:
    rows = "SELECT purpose, status FROM exchanges WHERE event IS NOT NULL ORDER BY row"
    with socket.create_server(("127.0.0.1", 0)) as behind:
        url = f"http://127.0.0.1:{behind.getsockname()[1]}/"
        with receiver_process(tmp_path, forward_url=url) as receiver, Connection(receiver.port) as kit:
            headers = f"Authorization: {signature()}"
            kit.socket.sendall(wire(receiver.path, a_callback(), headers, keep_alive=True))
            thinking = behind.accept()[0]
            while not thinking.recv(1):  # it was a knock
                thinking.close()
                thinking = behind.accept()[0]
            receiver.process.kill()
            with suppress(ConnectionResetError):
                assert kit.status() == 0
            thinking.close()
    with receiver_process(tmp_path) as again, Connection(again.port) as kit:
        assert again.query(rows) == [("callback", None)]
        assert kit.post(again.path, "evt-1") == 200  # Kit may well deliver it once more
        assert again.query("SELECT event_id, deliveries FROM events") == [("evt-1", 2)]
        assert again.query(rows) == [("callback", None), ("callback", 200)]


async def test_what_cannot_be_stored_is_not_forwarded(tmp_path: Path) -> None:
    async with callback_server() as server, forwarding(tmp_path, server.url) as glass:
        glass.desk.journal._writer._connection.execute("PRAGMA query_only = ON")
        assert await post_signed(glass.url, a_callback()) == 503
        glass.desk.journal._writer._connection.execute("PRAGMA query_only = OFF")
        assert server.requests == []


async def test_fifty_at_once_are_each_answered_with_their_own_answer(tmp_path: Path) -> None:
    def echo(request: Request) -> Answer:
        return Answer(200, (), request.body)

    async def one(glass: Glass, number: int) -> bool:
        body = a_callback(f"evt-{number}")
        _, answered = await post(glass.url, body, f"Authorization: {signature(f'evt-{number}')}")
        return answered == body

    async with callback_server(echo) as server, forwarding(tmp_path, server.url) as glass:
        assert all(await asyncio.gather(*(one(glass, number) for number in range(50))))
        events = await glass.desk.journal.page("acme", "client-1")
        assert len(events) == 50


async def test_the_suite_finds_the_same_through_the_glass_as_without_it(tmp_path: Path) -> None:
    async def grades(url: str) -> dict[str, Grade]:
        suite = Suite(Target(url, CREDENTIALS.salt, CREDENTIALS.api_token), Expectations())
        report = await suite.run(("genuine", "forged", "spelling", "hole", "delivery"))
        return {finding.check.name: finding.grade for finding in report.findings}

    async with right_server() as url, forwarding(tmp_path, url) as glass:
        found = await grades(glass.url)
        assert found == await grades(url)
        assert Grade.FAILED not in found.values()


async def test_while_it_is_off_the_receiver_answers_by_itself(tmp_path: Path) -> None:
    async with callback_server(teapot) as server, forwarding(tmp_path, server.url, on=False) as glass:
        assert await post_signed(glass.url, a_callback()) == 200
        assert server.requests == []
        assert glass.life() is Life.OFF


async def test_own_addresses_are_refused_and_a_circle_through_a_tunnel_is_broken(tmp_path: Path) -> None:
    async with forwarding(tmp_path, "") as glass:
        with pytest.raises(InputError, match="is kitdesk's own receiver"):
            glass.desk.outside.check_forward_url(glass.url)
        glass.desk.change_settings(public_address="https://hooks.example")
        with pytest.raises(InputError, match="is kitdesk's own receiver"):
            glass.desk.outside.check_forward_url("https://hooks.example/callback/key")

        async def tunnel(request: Request) -> Answer:
            own = ("Host", "Content-Length")
            headers = [f"{name}: {value}" for name, value in request.headers if name not in own]
            status, body = await post(glass.url, request.body, *headers)
            return Answer(status, (), body)

        server = await Server.start(tunnel)
        try:
            glass.desk.forward(glass.desk.outside.check_forward_url(server.url), on=True, signs=False)
            status, body = await post(glass.url, a_callback(), f"Authorization: {signature()}")
        finally:
            await server.close()
        assert (status, b"leads back here" in body) == (508, True)
        assert [each.status for each in await glass.deliveries()] == [508, 508]


async def test_a_server_that_is_only_connected_to_counts_as_alive_until_it_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking_glass, "LOOK", 0.05)
    server = CallbackServer()
    async with server.listening():
        url = server.url
        async with forwarding(tmp_path, url) as glass:
            assert glass.life() is Life.UNASKED
            await until(lambda: glass.life() is Life.ALIVE)
            assert server.requests == []
            await server._server.close()
            await until(lambda: glass.life() is Life.SILENT)
            assert "takes no connection: connection refused" in str(
                glass.desk.glass.health(glass.channel).reason
            )
            glass.desk.forward(url, on=False, signs=False)
            assert glass.life() is Life.OFF


async def test_one_that_somebody_watches_is_looked_at_more_often_and_its_last_answer_stays_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking_glass, "LOOK_WATCHED", 0.05)
    server = CallbackServer()
    async with server.listening(), forwarding(tmp_path, server.url) as glass:
        assert await post_signed(glass.url, a_callback()) == 200
        glass.desk.glass.watch("acme")
        server_behind = glass.desk.glass._server(glass.channel)
        before = server_behind.asked
        await until(lambda: server_behind.asked != before)
        await until(lambda: glass.life() is Life.ALIVE)
        assert "was answered 200" in str(glass.desk.glass.health(glass.channel).reason)
        await server._server.close()
        await until(lambda: glass.life() is Life.SILENT)


async def test_a_refused_callback_tells_at_once_that_the_server_behind_is_gone(tmp_path: Path) -> None:
    server = CallbackServer()
    async with server.listening(), forwarding(tmp_path, server.url) as glass:
        assert await post_signed(glass.url, a_callback()) == 200
        await server._server.close()
        assert await post_signed(glass.url, a_callback("evt-2")) == 502
        assert glass.life() is Life.SILENT


async def test_a_server_that_takes_callbacks_without_an_answer_is_not_alive_because_it_can_be_connected_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking_glass, "LOOK", 0.05)

    async def hang_up(peer: Peer) -> None:
        await peer.request()
        peer.reset()

    async with misbehaving(hang_up) as server, forwarding(tmp_path, server.url) as glass:
        await until(lambda: glass.life() is Life.ALIVE)
        assert await post_signed(glass.url, a_callback()) == 502
        before = server.connections
        await until(lambda: server.connections > before + 2)
        assert glass.life() is Life.SILENT


async def test_secrets_that_the_server_behind_prints_are_kept_in_no_row(tmp_path: Path) -> None:
    token = CREDENTIALS.api_token.reveal()

    def careless(_request: Request) -> Answer:
        return Answer(401, (("X-Debug", token),), token.encode())

    async with callback_server(careless) as server, forwarding(tmp_path, server.url) as glass:
        _, body = await post(glass.url, a_callback(), f"Authorization: {signature()}")
        assert body == token.encode()
        for exchange in await glass.deliveries():
            assert token not in repr(replace(exchange, request_headers=()))
