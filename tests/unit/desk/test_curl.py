from __future__ import annotations

import json
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace

import anyio.to_thread
import pytest

from kitdesk.desk.curl import curl_of, event_curl, login_curl, refresh_curl
from kitdesk.kit.client import KitClient
from kitdesk.model.channel import Channel
from kitdesk.model.secret import HIDDEN, Secret
from kitdesk.model.timeline import Exchange
from kitdesk.transport.client import GuardedClient
from kitdesk.transport.server import Answer, Request, Server
from tests.support.kit_requests import EVENT
from tests.support.programs import path_of, run_program
from tests.support.sandbox_process import SandboxProcess, sandbox_process

HOSTILE_TOKEN = "a&b=c%20d+e'f\"g$(id)`id`\\h#i?j@k!!"
BODY = json.dumps(EVENT).encode()


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxProcess]:
    path_of("curl")
    with sandbox_process("--api-token", HOSTILE_TOKEN, "--domain", "acme-$(id)'\"`id`&é") as process:
        yield process


@pytest.fixture
def channel(sandbox: SandboxProcess) -> Channel:
    return Channel("c", "c", sandbox.url, sandbox.coordinates["domain"], sandbox.coordinates["channel_uuid"])


def run(copy: str, shell: str = "bash", **variables: str) -> subprocess.CompletedProcess[bytes]:
    return run_program(shell, "-u", stdin=copy, variables=variables)


def printed(copy: str, shell: str = "bash", **variables: str) -> dict[str, object]:
    """The JSON that a copy printed, which must have ended well."""
    done = run(copy, shell, **variables)
    assert (done.returncode, done.stderr) == (0, b""), done
    return dict(json.loads(done.stdout))


def pair_of(copy: str, **variables: str) -> dict[str, str]:
    value = printed(copy, **variables)
    assert isinstance(value["result"], dict)
    return value["result"]


@pytest.mark.parametrize("shell", ["bash", "sh"])
def test_the_events_copy_logs_in_and_sends(channel: Channel, shell: str) -> None:
    copy = event_curl(channel, BODY)
    assert printed(copy, shell, KIT_API_TOKEN=HOSTILE_TOKEN) == {"success": True, "result": True}
    assert HOSTILE_TOKEN not in copy


def test_login_refresh_and_event_work_one_after_the_other(channel: Channel) -> None:
    first = pair_of(login_curl(channel), KIT_API_TOKEN=HOSTILE_TOKEN)
    second = pair_of(refresh_curl(channel), KIT_REFRESH_TOKEN=first["refresh_token"])
    copy = event_curl(channel, BODY)
    assert printed(copy, KIT_ACCESS_TOKEN=second["access_token"])["success"] is True


def test_a_refused_login_is_told_and_nothing_is_sent(channel: Channel) -> None:
    done = run(event_curl(channel, BODY), KIT_API_TOKEN="wrong")
    assert done.returncode != 0
    assert b"the login failed" in done.stderr
    assert b"the API token does not belong to account" in done.stderr
    assert done.stdout == b""


def test_a_refused_event_shows_kits_answer_and_fails(channel: Channel) -> None:
    done = run(event_curl(channel, b"{}"), KIT_API_TOKEN=HOSTILE_TOKEN)
    assert done.returncode != 0
    assert json.loads(done.stdout)["result"]["error"].startswith("the event breaks the schema")


@pytest.mark.parametrize(
    ("copy", "missing"),
    [
        (login_curl(Channel("c", "c", "http://127.0.0.1:1", "a", "u")), "KIT_API_TOKEN"),
        (refresh_curl(Channel("c", "c", "http://127.0.0.1:1", "a", "u")), "KIT_REFRESH_TOKEN"),
        (event_curl(Channel("c", "c", "http://127.0.0.1:1", "a", "u"), b"{}"), "KIT_API_TOKEN"),
        (event_curl(Channel("c", "c", "http://127.0.0.1:1", "a"), b"{}"), "KIT_CHANNEL_UUID"),
        (login_curl(Channel("c", "c", "", "a", "u")), "KIT_IM_API_URL"),
        (login_curl(Channel("c", "c", "http://127.0.0.1:1", "", "u")), "KIT_ACCOUNT_NAME"),
    ],
)
def test_a_missing_variable_is_named_before_anything_is_sent(copy: str, missing: str) -> None:
    done = run(copy)
    assert done.returncode != 0
    assert f"{missing}: set it first" in done.stderr.decode()
    assert b"curl" not in done.stderr


def test_what_a_channel_does_not_know_yet_comes_from_the_environment(channel: Channel) -> None:
    copy = event_curl(Channel("c", "c"), BODY)
    variables = {
        "KIT_IM_API_URL": channel.base_url,
        "KIT_ACCOUNT_NAME": channel.account_name,
        "KIT_CHANNEL_UUID": channel.channel_uuid,
        "KIT_API_TOKEN": HOSTILE_TOKEN,
    }
    assert printed(copy, **variables)["success"] is True


class Mirror:
    """A server that keeps what it got."""

    def __init__(self) -> None:
        self.got: list[Request] = []

    async def handle(self, request: Request) -> Answer:
        self.got.append(request)
        return Answer.json({"success": True, "result": {"access_token": "x.y.z", "refresh_token": "r"}})

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[str]:
        server = await Server.start(self.handle)
        try:
            yield server.url
        finally:
            await server.close()


async def replayed(copy: str, **variables: str) -> None:
    done = await anyio.to_thread.run_sync(lambda: run(copy, **variables))
    assert (done.returncode, done.stderr) == (0, b""), done


@pytest.mark.anyio
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b'{"text": "it\'s \\"x\\" $HOME $(id) `id` \\\\ !! %s%d"}',
        b'{\n  "a": 1\n}\n\n',
        '{"a": "Ж 🎉 👨\u200d👩 \u202e"}'.encode(),
        b"@/etc/hostname",
        b"EVENT\nEOF\n",
        b"-n",
        b"\xff\xfe\x00\x80",
        b"\t\x1b[31m\r\n\x7f",
        b'{"a": "' + b"x" * 300_000 + b'"}',
        b'{"a": "\x00' + b"y" * 300_000 + b'"}',
    ],
    ids=range(12),
)
async def test_a_body_arrives_byte_for_byte(body: bytes) -> None:
    mirror = Mirror()
    async with mirror.listening() as url:
        channel = Channel("c", "c", url, "a", "uuid")
        await replayed(event_curl(channel, body), KIT_ACCESS_TOKEN="x.y.z")
        await replayed(curl_of(Exchange("event", 0.0, "POST", f"{url}/uuid", (), body)))
    assert [request.body for request in mirror.got] == [body, body]
    assert mirror.got[0].all("Content-Type") == ("application/json",)
    assert mirror.got[0].all("Authorization") == ("Bearer x.y.z",)
    assert mirror.got[1].all("Content-Type") == ()


@pytest.mark.anyio
async def test_an_exchange_is_replayed_as_it_was() -> None:
    mirror = Mirror()
    headers = (
        ("Host", "kit.example"),
        ("Authorization", f"Bearer {HIDDEN}"),
        ("content-type", "application/json"),
        ("X-Odd", "it's $(id) `id` \"\\ caf\xc3\xa9\tx"),
        ("X-Empty", ""),
        ("X-Twice", "1"),
        ("X-Twice", "2"),
        ("Content-Length", "999"),
        ("Accept-Encoding", "gzip"),
    )
    async with mirror.listening() as url:
        exchange = Exchange("event", 0.0, "PUT", f"{url}/a[1-3]{{b,c}}?q=%20&r='", headers, b"{}")
        copy = curl_of(exchange)
        await replayed(copy, KIT_ACCESS_TOKEN="x.y.z")
    (got,) = mirror.got
    assert (got.method, got.target, got.body) == ("PUT", "/a[1-3]{b,c}?q=%20&r='", b"{}")
    assert got.all("authorization") == ("Bearer x.y.z",)
    for name in ("content-type", "x-odd", "x-empty", "x-twice"):
        assert got.all(name) == tuple(value for given, value in headers if given.lower() == name)
    assert got.header("host") != "kit.example"
    assert got.header("accept-encoding") is None


@pytest.mark.anyio
@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "DELETE"])
async def test_a_method_is_replayed_without_a_body(method: str) -> None:
    mirror = Mirror()
    async with mirror.listening() as url:
        await replayed(curl_of(Exchange("event", 0.0, method, f"{url}/x", (), b"")))
    assert [(request.method, request.body) for request in mirror.got] == [(method, b"")]


@pytest.mark.anyio
async def test_each_call_that_was_made_can_be_made_again_from_its_exchange(
    sandbox: SandboxProcess, channel: Channel
) -> None:
    made: list[Exchange] = []
    http = GuardedClient()
    known = (channel.base_url, channel.account_name, channel.channel_uuid)
    client = KitClient(*known, Secret(HOSTILE_TOKEN), http, made.append)
    pair = await client.refresh((await client.login()).refresh_token)
    await client.send(BODY, pair.access_token)
    await http.aclose()
    login, refresh, event = map(curl_of, made)
    fresh = await anyio.to_thread.run_sync(lambda: pair_of(login, KIT_API_TOKEN=HOSTILE_TOKEN))
    await replayed(refresh, KIT_REFRESH_TOKEN=fresh["refresh_token"])
    await replayed(event, KIT_ACCESS_TOKEN=fresh["access_token"])


def test_masked_logins_and_refreshes_take_their_secrets_from_variables(channel: Channel) -> None:
    copy = login_curl(channel)
    login = Exchange("login", 0.0, "POST", _login_url(channel, HIDDEN), (), _form(channel))
    assert curl_of(login) == copy
    refresh = replace(
        login, purpose="token refresh", url=f"{channel.base_url}/api/v3/botService/refreshToken"
    )
    assert curl_of(replace(refresh, request_body=b"refresh_token=x")) == refresh_curl(channel)


def _login_url(channel: Channel, api_token: str) -> str:
    from urllib.parse import urlencode

    query = urlencode({"domain": channel.account_name, "access_token": api_token})
    return f"{channel.base_url}/api/v3/botService/login?{query}"


def _form(channel: Channel) -> bytes:
    return f"channel_uuid={channel.channel_uuid}".encode()
