"""Kit's three calls: what goes over the wire, what is recorded of it, and what never is."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from urllib.parse import parse_qs, quote

import pytest

from kitdesk.kit.client import KitClient
from kitdesk.model.errors import KitError, NotReached, NotUnderstood, Refused, ServerFault, Unanswered
from kitdesk.model.secret import HIDDEN, Secret
from kitdesk.model.timeline import Exchange
from kitdesk.tasks import Tasks
from kitdesk.transport.client import GuardedClient
from kitdesk.transport.http import Answer, Hangup, Request
from tests.support.fake_kit import ACCOUNT, API_TOKEN, UUID, FakeKit, refusal, serving
from tests.support.raw_server import Behaviour, Peer, answer, drip, misbehaving

pytestmark = pytest.mark.anyio
EVENT = b'{"any": "bytes"'
ACCESS, REFRESH = Secret("access-canary-1"), Secret("refresh-canary-2")


@asynccontextmanager
async def client_of(
    url: str, api_token: Secret = API_TOKEN, deadline: float = 2
) -> AsyncIterator[tuple[KitClient, list[Exchange]]]:
    """A client with the list of what it records."""
    made: list[Exchange] = []
    http = GuardedClient(deadline=deadline, max_answer=100_000)
    try:
        yield KitClient(url, ACCOUNT, UUID, api_token, http, made.append), made
    finally:
        await http.aclose()


async def test_login_sends_the_api_token_in_the_query_and_the_channel_in_a_form() -> None:
    kit = FakeKit()
    api_token = Secret("a&b=c d/ü%+")
    async with serving(kit) as server, client_of(server.url, api_token) as (client, made):
        pair = await client.login()
    request = kit.requests[0]
    assert (request.method, request.path) == ("POST", "/api/v3/botService/login")
    assert parse_qs(request.query) == {"domain": [ACCOUNT], "access_token": [api_token.reveal()]}
    assert request.header("Content-Type") == "application/x-www-form-urlencoded"
    assert request.header("Accept") == "application/json"
    assert request.body == f"channel_uuid={UUID}".encode()
    assert (pair.access_token.reveal(), pair.refresh_token.reveal()) == ("access-token-1", "refresh-token-1")
    assert made[0].url.endswith(f"/login?domain={ACCOUNT}&access_token={HIDDEN}")


async def test_refresh_sends_the_refresh_token_in_a_form_without_authorization() -> None:
    kit = FakeKit()
    async with serving(kit) as server, client_of(server.url) as (client, made):
        await client.refresh(Secret("r&f=1"))
    request = kit.requests[0]
    assert request.target == "/api/v3/botService/refreshToken"
    assert parse_qs(request.body.decode()) == {"refresh_token": ["r&f=1"]}
    assert request.header("Authorization") is None
    assert made[0].request_body == f"refresh_token={HIDDEN}".encode()


async def test_an_event_goes_as_it_is_with_the_access_token_as_bearer() -> None:
    kit = FakeKit()
    async with serving(kit) as server, client_of(server.url) as (client, made):
        pair = await client.login()
        await client.send(EVENT, pair.access_token)
    request = kit.requests[1]
    assert (request.target, request.body) == (f"/{UUID}", EVENT)
    assert request.header("Content-Type") == "application/json"
    assert request.header("Authorization") == "Bearer access-token-1"
    exchange = made[1]
    assert (exchange.purpose, exchange.status, exchange.error) == ("event", 200, "")
    shown = tuple((n, f"Bearer {HIDDEN}" if n == "Authorization" else v) for n, v in request.headers)
    assert exchange.request_headers == shown
    assert (exchange.request_body, json.loads(exchange.answer_body)["success"]) == (EVENT, True)
    assert exchange.timing.first_byte is not None


async def test_an_exchange_can_go_to_a_record_of_its_own() -> None:
    kit, own = FakeKit(), list[Exchange]()
    async with serving(kit) as server, client_of(server.url) as (client, made):
        pair = await client.login()
        await client.send(EVENT, pair.access_token, own.append)
    assert [e.purpose for e in made + own] == ["login", "event"]


async def test_the_bearer_goes_to_kits_own_host_only() -> None:
    kit = FakeKit()
    async with serving(kit) as elsewhere:

        def away(request: Request) -> Answer:
            return Answer(307, (("Location", f"{elsewhere.url}{request.target}"),))

        async with serving(FakeKit(away)) as server, client_of(server.url) as (client, _made):
            with pytest.raises(NotUnderstood, match="redirects are not followed"):
                await client.send(EVENT, ACCESS)
    assert kit.requests == []


REFLECTIONS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "percent": lambda s: quote(s, safe=""),
    "base64": lambda s: base64.b64encode(s.encode()).decode(),
}


@pytest.mark.parametrize("spelled", REFLECTIONS.values(), ids=REFLECTIONS)
@pytest.mark.parametrize("status", [200, 400, 302, 500])
async def test_a_server_that_echoes_secrets_gets_them_into_no_record_and_no_error(
    spelled: Callable[[str], str], status: int
) -> None:
    api_token = Secret("api/canary+0")
    canaries = [spelled(secret.reveal()) for secret in (api_token, ACCESS, REFRESH)]
    text = " ".join(canaries)

    def reflect(_request: Request) -> Answer:
        value = {"success": False, "result": {"error": text, "echo": canaries, text: 1}}
        body = json.dumps(value).encode()
        return Answer(status, (("X-Echo", text), ("Location", f"https://h.example/?x={text}")), body)

    told = []
    async with serving(FakeKit(reflect)) as server, client_of(server.url, api_token) as (client, made):
        for call in (client.login(), client.refresh(REFRESH), client.send(EVENT, ACCESS)):
            with pytest.raises(KitError) as error:
                await call
            told.append(f"{error.value} {error.value!r}")
    login, refresh, event = (repr(exchange) + exchange.answer_body.decode() for exchange in made)
    api, access, refreshed = canaries
    assert api not in login + refresh + event + "".join(told)
    assert refreshed not in refresh + told[1]
    assert access not in event + told[2]


@pytest.mark.parametrize("before", range(260, 301, 5))
async def test_a_secret_across_the_end_of_a_long_text_leaves_no_piece_behind(before: int) -> None:
    def echo(_request: Request) -> Answer:
        return refusal("x" * before + f" {ACCESS.reveal()} is not known")

    async with serving(FakeKit(echo)) as server, client_of(server.url) as (client, made):
        with pytest.raises(Refused) as error:
            await client.send(EVENT, ACCESS)
    assert len(error.value.error) <= 300
    assert "acces" not in f"{error.value} {error.value!r} {made}"


async def test_a_hostile_text_of_kits_is_made_visible() -> None:
    async with (
        serving(FakeKit(lambda request: refusal("\u202e\x1b[0m"))) as server,
        client_of(server.url) as (client, _made),
    ):
        with pytest.raises(Refused) as error:
            await client.login()
    assert error.value.error == "\\u202e\\x1b[0m"


async def test_tokens_that_came_are_in_no_record_whatever_shape_their_answer_has() -> None:
    shapes = [
        b'{"success":true,"result":{"access_token":"new-canary","refresh_token":"new-canary"}}',
        b'{"success":true,"result":{"access_token":"new-canary"',
        b'{"success":true,"result":{"access_token":["new-canary"],"refresh_token":{"a":"new-canary"}}}',
        b'{"success":false,"result":{"error":"no","access_token":"new-canary","code":1}}',
    ]
    for shape in shapes:

        def give(_request: Request, body: bytes = shape) -> Answer:
            return Answer(200, (), body)

        async with serving(FakeKit(give)) as server, client_of(server.url) as (client, made):
            for call in (client.login(), client.refresh(REFRESH)):
                await asyncio.gather(call, return_exceptions=True)
        assert all("new-canary" not in repr(exchange) for exchange in made)
        assert len(made) == 2


async def test_a_failure_is_recorded_with_what_is_known_of_it() -> None:
    def fail(_request: Request) -> Answer:
        return refusal("no such channel", 404)

    async with serving(FakeKit(fail)) as server, client_of(server.url) as (client, made):
        with pytest.raises(Refused):
            await client.send(EVENT, ACCESS)
    assert made[0].status == 404
    assert "no such channel" in made[0].error
    assert b"no such channel" in made[0].answer_body


async def test_a_call_that_is_cancelled_is_recorded_too() -> None:
    async def silent(peer: Peer) -> None:
        await peer.request()
        arrived.set()
        await peer.wait_until_gone()

    arrived, tasks = asyncio.Event(), Tasks()
    async with misbehaving(silent) as server, client_of(server.url) as (client, made):
        call = tasks.start(client.send(EVENT, ACCESS), "call")
        await arrived.wait()
        call.cancel()
        await asyncio.gather(call, return_exceptions=True)
    assert (made[0].status, "given up" in made[0].error) == (None, True)


async def reset(peer: Peer) -> None:
    await peer.request()
    peer.reset()


def breaking_off(said: bytes) -> Behaviour:
    async def behave(peer: Peer) -> None:
        await peer.request()
        await peer.say(said)

    return behave


def saying(said: bytes) -> Behaviour:
    async def behave(peer: Peer) -> None:
        while True:
            await peer.request()
            await peer.say(said)

    return behave


MISBEHAVING: dict[str, tuple[Behaviour, type[KitError]]] = {
    "says nothing": (Peer.wait_until_gone, Unanswered),
    "drips a byte at a time": (drip, Unanswered),
    "resets": (reset, Unanswered),
    "hangs up": (breaking_off(b""), Unanswered),
    "cuts the headers": (breaking_off(b"HTTP/1.1 200 OK\r\nConte"), Unanswered),
    "cuts the body": (breaking_off(answer(b'{"succ', length=100)), Unanswered),
    "states a length too short": (saying(answer(b'{"success":true}', length=5)), NotUnderstood),
    "answers with a web page": (saying(answer(b"<html>hello</html>")), NotUnderstood),
    "answers nothing": (saying(answer(b"")), NotUnderstood),
    "answers too much": (saying(answer(b"x" * 200_000)), NotUnderstood),
    "redirects": (saying(answer(b"", b"Location: https://e.example/", status=b"302 Found")), NotUnderstood),
    "refuses for ever": (saying(answer(b"", status=b"401 Unauthorized")), Refused),
    "falls over": (saying(answer(b"", status=b"500 Oops")), ServerFault),
    "speaks another protocol": (saying(b"220 smtp ready\r\n\r\n"), Unanswered),
}


@pytest.mark.parametrize(("behaviour", "expected"), MISBEHAVING.values(), ids=MISBEHAVING)
async def test_a_misbehaving_server_costs_a_clear_error_in_time_and_one_record(
    behaviour: Behaviour, expected: type[KitError]
) -> None:
    async with misbehaving(behaviour) as server, client_of(server.url, deadline=0.4) as (client, made):
        async with asyncio.timeout(3 * 1.4):
            for call in (client.login(), client.refresh(REFRESH), client.send(EVENT, ACCESS)):
                with pytest.raises(expected) as error:
                    await call
                assert made[-1].error == str(error.value)
        assert [exchange.purpose for exchange in made] == ["login", "token refresh", "event"]


async def test_a_channel_without_a_host_is_not_reached() -> None:
    async with client_of("") as (client, _made):
        with pytest.raises(NotReached, match="not complete"):
            await client.login()


@pytest.mark.parametrize("odd", ["a\r\nX: y", "ü€", "\ud800", "a\0b", ""])
async def test_an_odd_token_is_an_error_of_ours_that_does_not_show_it(odd: str) -> None:
    async with serving(FakeKit()) as server, client_of(server.url, Secret(odd)) as (client, made):
        results = await asyncio.gather(
            client.login(),
            client.refresh(Secret(odd)),
            client.send(EVENT, Secret(odd)),
            return_exceptions=True,
        )
    assert all(not isinstance(result, Exception) or isinstance(result, KitError) for result in results)
    assert len(made) == 3
    assert not odd.strip() or all(odd not in repr((result, made)) for result in results)


async def test_a_hangup_of_the_server_leaves_open_what_became_of_the_event() -> None:
    def hang_up(_request: Request) -> Answer:
        raise Hangup

    async with serving(FakeKit(hang_up)) as server, client_of(server.url) as (client, _made):
        with pytest.raises(Unanswered):
            await client.send(EVENT, ACCESS)
