from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import uuid4

import pytest

from kitdesk.desk.checks.channel_check import ChannelCheck, named_part
from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.checkup import CheckStep, Part, PartState, parts_of
from kitdesk.model.network import Network
from kitdesk.model.route import route_of
from kitdesk.model.secret import Secret
from kitdesk.model.timeline import Exchange
from kitdesk.sandbox.kit import SandboxKit
from kitdesk.sandbox.server import Sandbox
from kitdesk.transport.client import GuardedClient
from kitdesk.transport.http import Answer, Handler, Request
from kitdesk.transport.server import Server
from tests.support.certificates import authority
from tests.support.connect_proxy import HOST, ConnectProxy, proxying
from tests.support.strict_tls import serving as tls_server


@dataclass
class Run:
    """Runs a check and keeps all that came of it."""

    channel: Channel
    credentials: Credentials
    steps: list[CheckStep] = field(default_factory=list)
    exchanges: list[Exchange] = field(default_factory=list)

    async def check(self) -> dict[Part, CheckStep]:
        http = GuardedClient(deadline=5.0, route=route_of(self.channel, self.credentials))
        check = ChannelCheck(self.channel, self.credentials, http, self.exchanges.append)
        try:
            async for step in check.steps():
                self.steps.append(step)
        finally:
            await http.aclose()
        return {step.part: step for step in self.steps}


def findings(result: dict[Part, CheckStep]) -> dict[str, str]:
    return {part.name: step.state.name for part, step in result.items()}


@asynccontextmanager
async def sandbox_channel() -> AsyncIterator[tuple[Channel, Credentials]]:
    sandbox = await Sandbox.start(SandboxKit())
    kit = sandbox.kit
    try:
        channel = Channel("x", "X", sandbox.url, kit.domain, kit.channel_uuid)
        yield channel, Credentials(kit.api_token, kit.salt)
    finally:
        await sandbox.close()


@asynccontextmanager
async def serving(handler: Handler) -> AsyncIterator[Channel]:
    server = await Server.start(handler)
    try:
        yield Channel("x", "X", server.url, "acme", "8b5c1f0e-1111-4222-8333-444455556666")
    finally:
        await server.close()


def answering(answer: Answer) -> Callable[[Request], Awaitable[Answer]]:
    async def handle(request: Request) -> Answer:
        return answer if request.path.endswith("/login") else Answer.text("hello", 404)

    return handle


def refusal(error: str, status: int = 401) -> Answer:
    return Answer.json({"success": False, "result": {"error": error, "code": 1}}, status)


SECRETS = Credentials(Secret("s3cr3t-token"), Secret("s3cr3t-salt"))


@pytest.mark.anyio
async def test_a_right_channel_is_ready_part_by_part_and_its_tokens_are_handed_over() -> None:
    async with sandbox_channel() as (channel, credentials):
        run = Run(channel, credentials)
        result = await run.check()
    assert {name for name, word in findings(result).items() if word == "OK"} == {
        p.name for p in parts_of(channel)
    } - {"TLS"}
    assert list(result) == list(parts_of(channel))
    assert "without TLS" in str(result[Part.TLS].reason)
    assert "none was sent" in str(result[Part.CHANNEL].reason)
    assert "lives 15 minutes and states" in str(result[Part.ACCESS_TOKEN].reason)
    assert result[Part.LOGIN].seconds
    assert [exchange.purpose for exchange in run.exchanges] == ["login"]


@pytest.mark.anyio
async def test_each_waiting_is_told_before_its_result() -> None:
    async with sandbox_channel() as (channel, credentials):
        run = Run(channel, credentials)
        await run.check()
    for part in (Part.FIELDS, Part.NAME, Part.CONNECTION, Part.TLS, Part.LOGIN):
        words = [step.state for step in run.steps if step.part is part]
        assert words[0] is PartState.RUNNING
        assert len(words) == 2


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("change", "blamed", "remedy"),
    [
        ({"account_name": "acme-test"}, Part.ACCOUNT, "Compare “acme-test” with Account name"),
        ({"api_token": Secret("other-token")}, Part.API_TOKEN, "not its token ID"),
        ({"api_token": Secret("eyJh.eyJh.x")}, Part.API_TOKEN, "looks like an access token"),
        (
            {"channel_uuid": "8b5c1f0e-1111-4222-8333-444455556666"},
            Part.CHANNEL,
            "Setup > Conversations > Channels",
        ),
    ],
)
async def test_the_one_wrong_value_is_named_with_its_remedy(
    change: dict[str, object], blamed: Part, remedy: str
) -> None:
    async with sandbox_channel() as (channel, credentials):
        target = credentials if "api_token" in change else channel
        changed = replace(target, **change)  # type: ignore[arg-type]
        run = Run(channel, changed) if isinstance(changed, Credentials) else Run(changed, credentials)
        result = await run.check()
    failed = {part for part, step in result.items() if step.state is PartState.FAILED}
    assert failed == {Part.LOGIN, blamed}
    assert remedy in str(result[blamed].reason)
    assert result[Part.CONNECTION].state is PartState.OK


@pytest.mark.anyio
async def test_a_refusal_that_names_nothing_says_where_to_look_and_in_which_order() -> None:
    async with serving(answering(refusal("Access denied", 403))) as channel:
        result = await Run(channel, SECRETS).check()
    reason = str(result[Part.LOGIN].reason)
    assert "status 403: Access denied. It does not say which value is wrong" in reason
    positions = [
        reason.index(word) for word in ("account name", "API token", "channel UUID", "API whitelist")
    ]
    assert positions == sorted(positions)
    assert findings(result)["ACCOUNT"] == "SKIPPED"


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (Answer(200, body=b"<html>"), "Custom channel API hostname"),
        (Answer(200), "not as Kit does"),
        (Answer(503), "503"),
        (Answer(429), "429"),
        (Answer(302, (("Location", "https://evil.example/?access_token=s3cr3t-token"),)), "not as Kit does"),
        (Answer.json({"success": True, "result": {"access_token": 7}}), "not as Kit does"),
        (refusal("token s3cr3t-token is unknown", 200), "status 200"),
    ],
)
async def test_an_odd_answer_fails_the_login_and_no_secret_is_told(answer: Answer, reason: str) -> None:
    async with serving(answering(answer)) as channel:
        run = Run(channel, SECRETS)
        result = await run.check()
    assert result[Part.LOGIN].state is PartState.FAILED
    assert reason in str(result[Part.LOGIN].reason)
    assert result[Part.ACCESS_TOKEN].state is PartState.SKIPPED
    told = " ".join(str(step.reason) for step in run.steps) + repr(run.exchanges)
    assert "s3cr3t" not in told


@pytest.mark.anyio
async def test_a_host_that_takes_no_connection_fails_there_and_sends_no_secret() -> None:
    with socket.socket() as bound:  # bound, but not listening: refused
        bound.bind(("127.0.0.1", 0))
        run = Run(Channel("x", "X", f"http://127.0.0.1:{bound.getsockname()[1]}", "acme", "0" * 32), SECRETS)
        result = await run.check()
    assert findings(result)["NAME"] == "OK"
    assert "takes no connection" in str(result[Part.CONNECTION].reason)
    assert findings(result)["TLS"] == findings(result)["LOGIN"] == "SKIPPED"
    assert not run.exchanges


@pytest.mark.anyio
async def test_a_host_without_an_address_fails_at_its_name() -> None:
    run = Run(Channel("x", "X", "https://kit-im-eu.voximplant.invalid", "acme", "0" * 32), SECRETS)
    result = await run.check()
    assert "has no address" in str(result[Part.NAME].reason)
    assert "API access data" in str(result[Part.NAME].reason)


@pytest.mark.anyio
async def test_a_host_without_tls_fails_there() -> None:
    async with serving(answering(Answer.text("OK"))) as channel:
        secure = replace(channel, base_url=channel.base_url.replace("http:", "https:"))
        result = await Run(secure, SECRETS).check()
    assert findings(result)["CONNECTION"] == "OK"
    assert "No secure connection" in str(result[Part.TLS].reason)
    assert "certificate" not in str(result[Part.TLS].reason)


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("channel", "credentials", "reason"),
    [
        (Channel("x", "X"), SECRETS, "host is missing"),
        (Channel("x", "X", "https://a.example"), SECRETS, "account name is missing"),
        (Channel("x", "X", "https://a.example", "acme", "nope"), SECRETS, "no channel UUID"),
        (Channel("x", "X", "https://a.example", "acme", "0" * 32), Credentials(), "API token is missing"),
        (
            Channel("x", "X", "https://a.example", "acme", "0" * 32),
            Credentials(Secret("a b")),
            "blank inside",
        ),
    ],
)
async def test_a_wrong_field_ends_the_check_before_anything_is_sent(
    channel: Channel, credentials: Credentials, reason: str
) -> None:
    result = await Run(channel, credentials).check()
    assert reason in str(result[Part.FIELDS].reason)
    assert all(step.state is PartState.SKIPPED for part, step in result.items() if part is not Part.FIELDS)
    assert list(result) == list(parts_of(channel))


@pytest.mark.anyio
async def test_a_missing_salt_is_said_but_does_not_fail() -> None:
    async with sandbox_channel() as (channel, credentials):
        result = await Run(channel, replace(credentials, salt=Secret(""))).check()
    assert result[Part.FIELDS].state is PartState.OK
    assert "security salt is missing" in str(result[Part.FIELDS].reason)


@pytest.mark.anyio
async def test_an_opaque_access_token_is_as_good() -> None:
    answer = Answer.json({"success": True, "result": {"access_token": "abc", "refresh_token": "def"}})
    async with serving(answering(answer)) as channel:
        result = await Run(channel, SECRETS).check()
    assert "15 minutes are counted, as documented" in str(result[Part.ACCESS_TOKEN].reason)


@pytest.mark.parametrize(
    ("error", "part"),
    [
        ("account 'tokenizer' is not known", Part.ACCOUNT),
        ("Domain not found", Part.ACCOUNT),
        ("the API token does not belong to account 'acme'", Part.API_TOKEN),
        ("Invalid access_token", Part.API_TOKEN),
        ("channel not found for this account", Part.CHANNEL),
        ("Канал не найден", Part.CHANNEL),
        ("Неверный токен", Part.API_TOKEN),
        ("Forbidden", None),
        ("account or token wrong", None),
        ("", None),
    ],
)
def test_kits_text_is_read_for_the_value_it_is_about(error: str, part: Part | None) -> None:
    assert named_part(error) is part


@dataclass
class Behind:
    """A Kit with TLS that only a proxy leads to, and a channel that knows the way."""

    proxy: ConnectProxy
    channel: Channel

    def over(self, **changed: str) -> Channel:
        return replace(self.channel, network=replace(self.channel.network, **changed))


@asynccontextmanager
async def behind_a_proxy(folder: Path, **rules: str | bytes) -> AsyncIterator[Behind]:
    with tls_server(authority().server(folder, HOST, wants_client="client" in rules)) as port:
        rules.pop("client", None)
        proxy = ConnectProxy(port, **rules)  # type: ignore[arg-type]
        async with proxying(proxy):
            network = Network(proxy.url, authority().save(folder / "ca.pem"))
            yield Behind(proxy, Channel("x", "X", f"https://{HOST}", "acme", str(uuid4()), network=network))


async def _told(channel: Channel, **secrets: str) -> dict[str, tuple[str, str]]:
    credentials = replace(SECRETS, **{name: Secret(text) for name, text in secrets.items()})
    result = await Run(channel, credentials).check()
    assert list(result) == list(parts_of(channel))
    return {part.name: (step.state.name, str(step.reason)) for part, step in result.items()}


@pytest.mark.anyio
async def test_a_way_through_a_proxy_is_told_step_by_step(tmp_path: Path) -> None:
    async with behind_a_proxy(tmp_path) as there:
        told = await _told(there.channel)
    assert "NAME" not in told
    assert told["PROXY"] == ("OK", f"The proxy 127.0.0.1:{there.proxy.port} takes requests from here.")
    assert told["CONNECTION"] == ("OK", f"The proxy has connected to {HOST}, whose name it looks up itself.")
    assert told["TLS"][0] == "OK"
    assert str(tmp_path / "ca.pem") in told["TLS"][1]
    assert told["LOGIN"][0] == "FAILED"  # what is there is no Kit


@pytest.mark.anyio
async def test_each_fault_on_the_way_through_a_proxy_has_its_step_and_its_remedy(tmp_path: Path) -> None:
    async with behind_a_proxy(tmp_path, user="ann", password="right") as there:
        stranger = await _told(there.channel)
        known = there.over(proxy=there.proxy.url.replace("//", "//ann@"))
        wrong = await _told(known, proxy_password="wr0ng")
        right = await _told(known, proxy_password="right")
        untrusted = await _told(
            replace(known, network=replace(known.network, ca_file="")), proxy_password="right"
        )
    async with behind_a_proxy(tmp_path, answer=b"HTTP/1.1 403 No\r\n\r\n") as there:
        barred = await _told(there.channel)
    assert stranger["PROXY"][0] == wrong["PROXY"][0] == "FAILED"
    assert "asks for user and password. Nothing was sent. Check its address" in stranger["PROXY"][1]
    assert "did not take user and password" in wrong["PROXY"][1]
    assert "wr0ng" not in str(wrong)
    assert right["TLS"][0] == "OK"
    assert untrusted["TLS"][0] == "FAILED"
    assert "named under Network" in untrusted["TLS"][1]
    assert (barred["PROXY"][0], barred["CONNECTION"][0]) == ("OK", "FAILED")
    assert "answered 403" in barred["CONNECTION"][1]


@pytest.mark.anyio
async def test_a_client_certificate_is_told_as_taken_not_wanted_or_refused(tmp_path: Path) -> None:
    mine = authority().client(tmp_path / "mine.pem", "open")
    strange = authority().client(tmp_path / "strange.pem", alone=True)
    async with behind_a_proxy(tmp_path, client="wanted") as there:
        taken = await _told(there.over(client_certificate=mine), passphrase="open")
        refused = await _told(there.over(client_certificate=strange))
        missing = await _told(there.channel)
    async with behind_a_proxy(tmp_path) as there:
        unwanted = await _told(there.over(client_certificate=mine), passphrase="open")
    assert taken["CLIENT_CERTIFICATE"][0] == "OK"
    assert refused["CLIENT_CERTIFICATE"][0] == "FAILED"
    assert "does not know the authority of the client certificate" in refused["CLIENT_CERTIFICATE"][1]
    assert (missing["TLS"][0], "CLIENT_CERTIFICATE" in missing) == ("FAILED", False)
    assert "asks for a client certificate, and there is none to show" in missing["TLS"][1]
    assert unwanted["CLIENT_CERTIFICATE"][0] == "SKIPPED"
    assert "asks for no client certificate" in unwanted["CLIENT_CERTIFICATE"][1]


@pytest.mark.anyio
async def test_a_file_that_cannot_be_used_ends_the_check_before_anything_is_sent(tmp_path: Path) -> None:
    locked = authority().client(tmp_path / "mine.pem", "open")
    async with behind_a_proxy(tmp_path) as there:
        gone = await _told(there.over(ca_file=str(tmp_path / "gone.pem")))
        shut = await _told(there.over(client_certificate=locked), passphrase="0pen")
    assert "gone.pem cannot be read: no such file or directory. Choose another file" in gone["FIELDS"][1]
    assert "mine.pem holds no certificate with its key as PEM that this passphrase opens" in shut["FIELDS"][1]
    assert "0pen" not in str(shut)
    assert there.proxy.asked == []


@pytest.mark.anyio
async def test_the_sandbox_of_this_machine_is_reached_past_the_proxy() -> None:
    async with sandbox_channel() as (channel, credentials):
        over = replace(channel, network=Network("http://no-such-proxy.invalid:3128"))
        result = await Run(over, credentials).check()
    assert result[Part.LOGIN].state is PartState.OK
    assert Part.PROXY not in result
