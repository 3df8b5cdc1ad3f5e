from __future__ import annotations

import json
import time

import pytest

from kitdesk.model.headers import Headers
from kitdesk.model.secret import HIDDEN, Secret
from kitdesk.model.wire import OutgoingEvent
from kitdesk.sandbox.defaults import API_TOKEN, CHANNEL_UUID, SALT
from kitdesk.sandbox.faults import MAY_BE_TAKEN, Fault, Kind, Revoked
from kitdesk.sandbox.kit import SandboxKit
from kitdesk.sandbox.seen import Seen
from kitdesk.transport.http import Answer, Hangup, Request
from tests.support.kit_requests import EVENT, FORM, JSON, error, event, login, refresh, request, result

pytestmark = pytest.mark.anyio

LOGIN = f"/api/v3/botService/login?domain=sandbox&access_token={API_TOKEN.reveal()}"
REFRESH = "/api/v3/botService/refreshToken"


class Bench:
    """A sandbox with a clock that the test moves, and all that it told."""

    def __init__(self) -> None:
        self.now = 0.0
        self.seen: list[Seen] = []
        self.taken: list[OutgoingEvent] = []
        self.kit = SandboxKit(
            clock=lambda: self.now,
            on_seen=self.seen.append,
            on_taken=self.taken.append,
            date=lambda: 1_700_000_000.0,
        )

    async def ask(self, request: Request) -> Answer:
        return await self.kit.handle(request)

    async def ask_or_be_dropped(self, request: Request) -> Answer | None:
        """The answer; None if the connection is dropped instead."""
        try:
            return await self.kit.handle(request)
        except Hangup:
            return None

    async def log_in(self) -> tuple[str, str]:
        pair = result(await self.ask(login()))
        return pair["access_token"], pair["refresh_token"]


@pytest.fixture
def bench() -> Bench:
    return Bench()


async def test_a_client_logs_in_sends_and_refreshes(bench: Bench) -> None:
    access, refresh_token = await bench.log_in()
    sent = await bench.ask(event(access))
    assert (sent.status, json.loads(sent.body)) == (200, {"success": True, "result": True})
    pair = result(await bench.ask(refresh(refresh_token)))
    assert pair.keys() == {"access_token", "refresh_token"}
    assert (await bench.ask(event(pair["access_token"]))).status == 200


async def test_the_same_session_gets_the_same_answers(bench: Bench) -> None:
    assert await bench.log_in() == await Bench().log_in()


@pytest.mark.parametrize(
    ("asked", "status", "text"),
    [
        (login(domain="acme-test"), 401, "account 'acme-test' is not known"),
        (login(api_token="wrong"), 401, "the API token does not belong to account 'sandbox'"),
        (login(channel_uuid="c-9"), 404, "channel 'c-9' is not known"),
        (
            request(LOGIN, b'{"channel_uuid": "x"}', (JSON,)),
            415,
            "form-urlencoded here, not application/json",
        ),
        (request(LOGIN, b"", (FORM,)), 400, "the form body lacks channel_uuid"),
        (request("/api/v3/botService/login", b"", (FORM,)), 400, "the query lacks domain"),
        (request(LOGIN.partition("&")[0], b"", (FORM,)), 400, "the query lacks access_token"),
        (request(REFRESH, b"", (FORM,)), 400, "the form body lacks refresh_token"),
        (request(REFRESH, b"refresh_token=x", (FORM,)), 401, "the refresh token is no JWT"),
        (request(LOGIN, method="GET"), 405, "send this as POST, not as GET"),
        (request(f"/{CHANNEL_UUID}", method="PUT"), 405, "send this as POST, not as PUT"),
        (request("/"), 404, "there is no / here, only POST /api/v3/botService/login"),
        (request("/api/v3/botService/login/"), 404, "POST /{channel_uuid}"),
        (request("/other-channel", b"{}"), 404, "channel 'other-channel' is not known"),
        (request(f"/{CHANNEL_UUID}", b"{}"), 401, "the Authorization header is missing"),
        (event("not.a.jwt"), 401, "the access token is no JWT"),
        (event(API_TOKEN.reveal()), 401, "this is the API token"),
    ],
)
async def test_what_does_not_fit_is_refused_in_the_documented_shape(
    bench: Bench, asked: Request, status: int, text: str
) -> None:
    answer = await bench.ask(asked)
    assert answer.status == status
    assert text in error(answer)
    assert [(seen.status, seen.refused) for seen in bench.seen] == [(status, error(answer))]


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [((FORM,), b"{}", 415), ((), b"{}", 415), ((JSON,), b"{", 400), ((JSON,), b"{}", 422)],
)
async def test_an_event_must_be_json_by_the_schema(
    bench: Bench, headers: Headers, body: bytes, status: int
) -> None:
    access, _ = await bench.log_in()
    asked = request(f"/{CHANNEL_UUID}", body, (("Authorization", f"Bearer {access}"), *headers))
    assert (await bench.ask(asked)).status == status


async def test_an_access_token_expires_and_the_refusal_says_so(bench: Bench) -> None:
    access, _ = await bench.log_in()
    bench.now += 901.5
    answer = await bench.ask(event(access))
    assert answer.status == 401
    assert error(answer) == "the access token expired 1.5 s ago"


async def test_lifetimes_can_be_changed_while_it_runs(bench: Bench) -> None:
    bench.kit.access_lifetime = 2
    access, _ = await bench.log_in()
    bench.now += 1.9
    assert (await bench.ask(event(access))).status == 200
    bench.now += 0.1
    assert (await bench.ask(event(access))).status == 401


async def test_a_jump_of_the_date_ends_no_token() -> None:
    dates = iter([1e9, 2e9, 3e9])
    kit = SandboxKit(clock=lambda: 5.0, date=lambda: next(dates))
    access = result(await kit.handle(login()))["access_token"]
    assert (await kit.handle(event(access))).status == 200


async def test_a_refresh_token_dies_on_use(bench: Bench) -> None:
    _, refresh_token = await bench.log_in()
    assert (await bench.ask(refresh(refresh_token))).status == 200
    answer = await bench.ask(refresh(refresh_token))
    assert answer.status == 401
    assert "was used before" in error(answer)


async def test_the_next_refresh_can_be_refused_and_the_one_after_works(bench: Bench) -> None:
    _, refresh_token = await bench.log_in()
    bench.kit.refuses_refresh = True
    assert (await bench.ask(refresh(refresh_token))).status == 401
    assert (await bench.ask(refresh(refresh_token))).status == 200


@pytest.mark.parametrize(("reach", "goes_on"), [(Revoked.LOGINS, 200), (Revoked.ALL, 401)])
async def test_a_revoked_api_token_logs_nobody_in_and_what_it_brought_ends_or_not(
    bench: Bench, reach: Revoked, goes_on: int
) -> None:
    access, refresh_token = await bench.log_in()
    bench.kit.revoked = reach
    answer = await bench.ask(login())
    assert (answer.status, error(answer)) == (401, "the API token was revoked")
    assert (await bench.ask(event(access))).status == goes_on
    assert (await bench.ask(refresh(refresh_token))).status == goes_on
    bench.kit.revoked = None
    assert (await bench.ask(login())).status == 200


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.NONE])
@pytest.mark.parametrize("taken", [False, True])
async def test_a_fault_strikes_an_event_and_it_is_told_whether_it_was_taken(
    bench: Bench, kind: Kind, taken: bool
) -> None:
    access, _ = await bench.log_in()
    bench.kit.fault = Fault(kind, "event", times=1, taken=taken)
    answer = await bench.ask_or_be_dropped(event(access))
    seen = bench.seen[-1]
    assert seen.status == (answer.status if answer else None)
    assert seen.fault == str(Fault(kind, taken=taken).sentence)
    takes = taken and kind in MAY_BE_TAKEN
    assert (seen.refused, len(bench.taken)) == ("" if takes else "a fault on demand", int(takes))
    assert (await bench.ask(event(access))).status == 200
    assert bench.kit.fault is None


async def test_a_fault_leaves_other_calls_alone(bench: Bench) -> None:
    bench.kit.fault = Fault(Kind.UNAUTHORIZED, "token refresh")
    access, refresh_token = await bench.log_in()
    assert (await bench.ask(event(access))).status == 200
    assert (await bench.ask(refresh(refresh_token))).status == 401
    bench.kit.fault = None
    assert (await bench.ask(refresh(refresh_token))).status == 200


async def test_a_refresh_dropped_after_it_was_taken_has_used_up_its_token(bench: Bench) -> None:
    _, refresh_token = await bench.log_in()
    bench.kit.fault = Fault(Kind.DROP, "token refresh", times=1, taken=True)
    assert await bench.ask_or_be_dropped(refresh(refresh_token)) is None
    assert "was used before" in error(await bench.ask(refresh(refresh_token)))


async def test_a_fault_also_stands_in_for_a_refusal(bench: Bench) -> None:
    """What Kit itself would have said is told."""
    bench.kit.fault = Fault(Kind.HTML, times=1, taken=True)
    answer = await bench.ask(login(domain="acme-test"))
    assert answer.status == 200
    assert bench.seen[-1].refused == "account 'acme-test' is not known"
    assert bench.seen[-1].fault == "HTML instead of JSON, request taken"


async def test_latency_alone_is_kits_own_answer_but_late(bench: Bench) -> None:
    bench.kit.fault = Fault(latency=0.05)
    began = time.monotonic()
    await bench.log_in()
    assert time.monotonic() - began >= 0.05
    assert bench.seen[-1].fault == "Kit's own answer, 0.05 s late"


async def test_it_tells_of_each_event_it_takes(bench: Bench) -> None:
    access, _ = await bench.log_in()
    await bench.ask(event(access))
    await bench.ask(event(access, b"{}"))
    assert [each.event_id for each in bench.taken] == ["evt-1"]


async def test_it_tells_what_it_got(bench: Bench) -> None:
    access, refresh_token = await bench.log_in()
    bench.now = 2.25
    await bench.ask(event(access))
    await bench.ask(refresh(refresh_token))
    login_path = "/api/v3/botService/login"
    assert bench.seen == [
        Seen(1_700_000_000.0, "POST", login_path, 200, "login"),
        Seen(1_700_000_002.25, "POST", f"/{CHANNEL_UUID}", 200, "event", "", EVENT),
        Seen(1_700_000_002.25, "POST", REFRESH, 200, "token refresh"),
    ]


async def test_no_secret_is_told_or_answered_wherever_a_client_puts_it(bench: Bench) -> None:
    access, refresh_token = await bench.log_in()
    secrets = [API_TOKEN.reveal(), SALT.reveal(), access, refresh_token]
    requests = [
        asked
        for secret in secrets
        for asked in (
            login(domain=secret),
            login(api_token=f"{secret}x"),
            login(channel_uuid=secret),
            request(
                f"/{secret}", json.dumps({secret: [secret]}), (JSON, ("Authorization", f"Bearer {access}"))
            ),
            request(f"/a/{secret}?{secret}", secret, (("Content-Type", secret),)),
            event(access, f"{{{secret}".encode()),
            event(access, json.dumps({**EVENT, "event_type": secret}).encode()),
        )
    ]
    answers = [await bench.ask(asked) for asked in requests]
    told = "".join(seen.line() for seen in bench.seen) + "".join(answer.body.decode() for answer in answers)
    told += "".join(repr(seen.exchange) for seen in bench.seen)
    assert not [secret for secret in secrets if secret in told]
    assert HIDDEN in told


async def test_a_secret_longer_than_an_error_text_is_masked_before_it_is_cut() -> None:
    kit = SandboxKit(api_token=Secret("k" * 1000))
    assert "kkk" not in error(await kit.handle(login(domain="k" * 1000)))


async def test_a_hostile_name_is_answered_on_one_line(bench: Bench) -> None:
    text = error(await bench.ask(login(domain="{0}%s\n\u202e" + "x" * 10_000)))
    assert text.isprintable()
    assert "{0}%s" in text
    assert len(text) < 400
