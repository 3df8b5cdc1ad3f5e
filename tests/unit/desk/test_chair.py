"""Kit's chair on real sockets: what arrives, what is kept of it, and what is found out about a server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from kitdesk.callback.suite.target import Target
from kitdesk.desk.chair import Chair, Fired, Shot, authorization_of, replayed
from kitdesk.desk.news import ExchangeMade
from kitdesk.model.route import Route
from kitdesk.model.signature import Outcome, verify
from kitdesk.model.states import CHAIR_CALLBACK, CHAIR_TEST_REQUEST, OF_CHAIR
from kitdesk.model.timeline import Exchange, read_shot
from kitdesk.store.journal import Journal
from kitdesk.tasks import Tasks
from kitdesk.transport.http import Answer, Request
from tests.support.callback_server import CallbackServer, callback_server
from tests.support.callbacks import CREDENTIALS, a_callback
from tests.support.certificates import authority
from tests.support.conditions import until
from tests.support.desks import Heard
from tests.support.raw_server import Peer, answer, misbehaving, silent
from tests.support.timeline_values import an_exchange

pytestmark = pytest.mark.anyio
CHANNEL = "acme"


@pytest.fixture
async def journal(tmp_path: Path) -> AsyncIterator[Journal]:
    journal = await Journal.open(tmp_path / "journal.sqlite")
    yield journal
    await journal.close()


@pytest.fixture
async def chair(journal: Journal, heard: Heard) -> AsyncIterator[Chair]:
    chair = Chair(journal, heard.tell, deadline=5)
    yield chair
    await chair.aclose()


def target(url: str, ca_file: str = "") -> Target:
    return Target(url, CREDENTIALS.salt, CREDENTIALS.api_token, route=Route(ca_file=ca_file))


def judged(request: Request, event_id: str | None) -> Outcome:
    verdict = verify(request.header("Authorization"), CREDENTIALS.salt, CREDENTIALS.api_token, event_id)
    return verdict.outcome


async def written(journal: Journal) -> None:
    """Wait until what was made so far is on the disk."""
    await journal.add_exchange("nobody's", an_exchange(), None)


async def test_a_shot_arrives_byte_for_byte_and_signed_anew(chair: Chair) -> None:
    body = b" " + a_callback("evt-7") + b"\n"
    async with callback_server() as server:
        made = await chair.fire(CHANNEL, target(server.url), Shot(body))
    [request] = server.requests
    assert (request.method, request.body, request.header("Content-Type")) == (
        "POST",
        body,
        "application/json",
    )
    assert judged(request, "evt-7") is Outcome.VERIFIED
    assert (made.purpose, made.status, made.reason) == (CHAIR_CALLBACK, 200, "send_message")


async def test_a_shot_is_in_the_channels_history_and_told(
    chair: Chair, journal: Journal, heard: Heard
) -> None:
    async with callback_server() as server:
        made = [await chair.fire(CHANNEL, target(server.url), Shot(a_callback(each))) for each in ("a", "b")]
    assert heard.of(ExchangeMade) == [ExchangeMade(CHANNEL, each) for each in made]
    assert [each.happening.is_told for each in made] == [True, True]
    await written(journal)
    fired = await chair.history(CHANNEL)
    assert [(each.what, each.client_id, each.breaks) for each in fired] == [
        ("send_message", "client-1", False)
    ] * 2
    assert [each.exchange.at for each in fired] == [made[1].at, made[0].at]
    assert await chair.history("other") == []


@pytest.mark.parametrize(
    ("authorization", "arrives"), [("", None), ("typed by hand", "typed by hand"), ("x" * 33, "x" * 33)]
)
async def test_a_shot_can_have_another_signature_or_none(
    chair: Chair, authorization: str, arrives: str | None
) -> None:
    async with callback_server() as server:
        await chair.fire(CHANNEL, target(server.url), Shot(a_callback(), authorization))
    assert server.requests[0].header("Authorization") == arrives


async def test_without_an_event_id_there_is_nothing_to_sign(chair: Chair) -> None:
    shot = Shot(b'{"event_type": "typ\\ning"}')
    async with callback_server() as server:
        made = await chair.fire(CHANNEL, target(server.url), shot)
    assert (shot.event_id, server.requests[0].header("Authorization")) == ("", None)
    assert Fired.of(made) == Fired(made, "typ ing", "", breaks=True)


async def test_what_is_no_json_goes_out_too_and_is_marked(chair: Chair) -> None:
    async with callback_server() as server:
        made = await chair.fire(CHANNEL, target(server.url), Shot(b"{broken"))
    assert server.requests[0].body == b"{broken"
    assert read_shot(made.reason) == ("", True)
    assert Fired.of(made) == Fired(made, "", "", breaks=True)


async def test_a_shot_that_is_given_up_is_kept_with_that(chair: Chair, journal: Journal) -> None:
    tasks = Tasks()
    async with silent() as (url, asked):
        shot = tasks.start(chair.fire(CHANNEL, target(url), Shot(a_callback())), "shot")
        await asked.wait()
        await tasks.close()
    assert shot.cancelled()
    await written(journal)
    [kept] = await journal.history(CHANNEL, OF_CHAIR)
    assert (kept.status, kept.error) == (None, "It was given up before an answer came.")


async def test_a_replay_is_the_same_body_signed_anew_or_as_then(chair: Chair) -> None:
    async with callback_server() as server:
        first = await chair.fire(CHANNEL, target(server.url), Shot(a_callback(), "stale"))
        await chair.fire(CHANNEL, target(server.url), replayed(first))
        await chair.fire(CHANNEL, target(server.url), replayed(first, signed_as_then=True))
    assert len({request.body for request in server.requests}) == 1
    assert judged(server.requests[1], "evt-1") is Outcome.VERIFIED
    assert server.requests[2].header("Authorization") == "stale"
    assert authorization_of(first) == "stale"


async def test_a_replay_of_what_had_no_signature_has_none_if_it_is_to_be_as_then(chair: Chair) -> None:
    async with callback_server() as server:
        first = await chair.fire(CHANNEL, target(server.url), Shot(a_callback(), ""))
        await chair.fire(CHANNEL, target(server.url), replayed(first, signed_as_then=True))
    assert [request.header("Authorization") for request in server.requests] == [None, None]


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_test_request_to_plain_http_has_no_certificates(chair: Chair, method: str) -> None:
    async with callback_server() as server:
        report = await chair.test_request(CHANNEL, target(server.url), method)
    assert judged(server.requests[0], None) is Outcome.VERIFIED
    assert (server.requests[0].method, report.tls, report.untold) == (method, None, None)
    assert (report.exchange.purpose, report.exchange.status) == (CHAIR_TEST_REQUEST, 200)
    assert Fired.of(report.exchange) == Fired(report.exchange, method)


async def test_a_redirect_is_an_answer_and_not_followed(chair: Chair) -> None:
    server = CallbackServer(lambda _request: Answer(302, (("Location", "/elsewhere"),)))
    async with server.listening():
        report = await chair.test_request(CHANNEL, target(server.url))
    assert (report.exchange.status, len(server.requests)) == (302, 1)
    assert ("Location", "/elsewhere") in report.exchange.answer_headers


async def ok(peer: Peer) -> None:
    await peer.request()
    await peer.say(answer(b"OK", b"Connection: close"))


async def test_a_trusted_servers_certificates_are_told(chair: Chair, tmp_path: Path) -> None:
    ca_file = authority().save(tmp_path / "ca.pem")
    async with misbehaving(ok, authority().server(tmp_path)) as server:
        url = f"https://localhost:{server.port}/callback"
        report = await chair.test_request(CHANNEL, target(url, ca_file))
        await until(lambda: server.connections == 2)  # in TLS 1.3 a server is through later than its client
    assert (report.exchange.status, report.exchange.error) == (200, "")
    assert report.tls is not None
    assert (len(report.tls.chain), report.tls.distrust, report.tls.fits) == (2, "", True)


async def test_certificates_that_no_call_accepts_are_told_all_the_same(chair: Chair, tmp_path: Path) -> None:
    async with misbehaving(ok, authority().server(tmp_path, alone=True)) as server:
        url = f"https://localhost:{server.port}/callback"
        report = await chair.test_request(CHANNEL, target(url))
        await until(lambda: server.connections)
    assert "self-signed" in report.exchange.error
    assert report.tls is not None
    assert (len(report.tls.chain), report.tls.fits) == (1, True)


async def test_a_server_without_tls_says_why_there_are_no_certificates(chair: Chair) -> None:
    async def talks(peer: Peer) -> None:
        await peer.say(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    async with misbehaving(talks) as server:
        report = await chair.test_request(CHANNEL, target(f"https://localhost:{server.port}/"))
    assert report.tls is None
    assert "does not speak TLS" in str(report.untold)


def test_the_authorization_of_an_exchange_is_found_in_any_spelling() -> None:
    exchange = Exchange(CHAIR_CALLBACK, 0, "POST", "", (("host", "x"), ("AUTHORIZATION", "abc")), b"")
    assert authorization_of(exchange) == "abc"
