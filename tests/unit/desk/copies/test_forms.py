"""What holds for a copy in every form that is a program."""

from __future__ import annotations

import json
from collections.abc import Iterator

import anyio.to_thread
import pytest

from kitdesk.desk.copies.forms import Form, copy_event, copy_exchange
from kitdesk.kit.client import KitClient
from kitdesk.model.channel import Channel
from kitdesk.model.secret import HIDDEN, Secret
from kitdesk.model.timeline import Exchange
from kitdesk.transport.client import GuardedClient
from tests.support.copies import PROGRAMS, mirror, replay, run
from tests.support.kit_requests import EVENT
from tests.support.sandbox_process import SandboxProcess, sandbox_process

HOSTILE_TOKEN = "a&b=c%20d+e'f\"g$(id)`id`\\h#i?j@k!!"
BODY = json.dumps(EVENT).encode()
FORMS = pytest.mark.parametrize("form", PROGRAMS)
BODIES = (
    b"",
    b"{}",
    b'{"text": "it\'s \\"x\\" $HOME {$x} ${x} $(id) `id` \\\\ !! %s%d ?> <?php"}',
    b'{\n  "a": 1\n}\n\n',
    '{"a": "Ж é 🎉 👨\u200d👩 \u202e\u2028\u00a0"}'.encode(),
    b"@/etc/hostname",
    b"EVENT\nEOF\n'''\n\"\"\"\n",
    b"-n",
    b"\xff\xfe\x00\x80",
    '{"a": "\ud83d \udc00"}'.encode(errors="surrogatepass"),
    b"\t\x1b[31m\r\n\x7f\x001",
    b'{"a": "' + b"x" * 300_000 + b'"}',
    b'{"a": "\x00' + b"y" * 300_000 + b'"}',
)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxProcess]:
    with sandbox_process("--api-token", HOSTILE_TOKEN, "--domain", "acme-$(id)'\"`id`&é") as process:
        yield process


@pytest.fixture
def channel(sandbox: SandboxProcess) -> Channel:
    return Channel("c", "c", sandbox.url, sandbox.coordinates["domain"], sandbox.coordinates["channel_uuid"])


def printed(form: Form, copy: str, **variables: str) -> dict[str, object]:
    """The JSON that a copy printed, which must have ended well."""
    done = run(form, copy, **variables)
    assert (done.returncode, done.stderr) == (0, b""), done
    return dict(json.loads(done.stdout))


def pair_of(form: Form, copy: str, **variables: str) -> dict[str, str]:
    value = printed(form, copy, **variables)
    assert isinstance(value["result"], dict)
    return value["result"]


@FORMS
def test_the_events_copy_logs_in_and_sends(form: Form, channel: Channel) -> None:
    copy = copy_event(form, channel, BODY)
    assert printed(form, copy, KIT_API_TOKEN=HOSTILE_TOKEN) == {"success": True, "result": True}
    assert HOSTILE_TOKEN not in copy


@FORMS
def test_a_refused_login_is_told_and_nothing_is_sent(form: Form, channel: Channel) -> None:
    done = run(form, copy_event(form, channel, BODY), KIT_API_TOKEN="wrong")
    assert done.returncode != 0
    assert b"the login failed" in done.stderr
    assert b"the API token does not belong to account" in done.stderr
    assert done.stdout == b""


@FORMS
def test_a_refused_event_shows_kits_answer_and_fails(form: Form, channel: Channel) -> None:
    done = run(form, copy_event(form, channel, b"{}"), KIT_API_TOKEN=HOSTILE_TOKEN)
    assert (done.returncode, done.stderr.startswith(b"curl: (22)")) == (
        (22, True) if form is Form.CURL else (1, False)
    )
    assert json.loads(done.stdout)["result"]["error"].startswith("the event breaks the schema")


@FORMS
@pytest.mark.parametrize(
    ("channel", "missing"),
    [
        (Channel("c", "c", "http://127.0.0.1:1", "a", "u"), "KIT_API_TOKEN"),
        (Channel("c", "c", "http://127.0.0.1:1", "a"), "KIT_CHANNEL_UUID"),
        (Channel("c", "c", "", "a", "u"), "KIT_IM_API_URL"),
        (Channel("c", "c", "http://127.0.0.1:1", "", "u"), "KIT_ACCOUNT_NAME"),
    ],
)
def test_a_missing_variable_is_named_before_anything_is_sent(
    form: Form, channel: Channel, missing: str
) -> None:
    given = {} if missing == "KIT_API_TOKEN" else {"KIT_API_TOKEN": "t"}
    done = run(form, copy_event(form, channel, b"{}"), **given)
    assert done.returncode != 0
    assert missing.encode() in done.stderr
    assert b"onnect" not in done.stderr


@FORMS
def test_what_a_channel_does_not_know_yet_comes_from_the_environment(form: Form, channel: Channel) -> None:
    copy = copy_event(form, Channel("c", "c"), BODY)
    variables = {
        "KIT_IM_API_URL": channel.base_url,
        "KIT_ACCOUNT_NAME": channel.account_name,
        "KIT_CHANNEL_UUID": channel.channel_uuid,
        "KIT_API_TOKEN": HOSTILE_TOKEN,
    }
    assert printed(form, copy, **variables)["success"] is True


@FORMS
@pytest.mark.anyio
async def test_a_body_arrives_byte_for_byte(form: Form) -> None:
    async with mirror() as kept:
        for body in BODIES:
            exchange = Exchange("callback", 0.0, "POST", f"{kept.url}/uuid", (), body)
            await replay(form, copy_exchange(form, exchange))
    assert [request.body for request in kept.got] == list(BODIES)
    assert {request.header("Content-Type") for request in kept.got} == {None}


@FORMS
@pytest.mark.anyio
async def test_an_event_is_sent_with_a_token_that_is_there_already(form: Form) -> None:
    async with mirror() as kept:
        copy = copy_event(form, Channel("c", "c", kept.url, "a", "uuid"), BODIES[2])
        await replay(form, copy, KIT_ACCESS_TOKEN="x.y.z")
    (got,) = kept.got
    assert (got.target, got.body) == ("/uuid", BODIES[2])
    assert got.all("Content-Type") == ("application/json",)
    assert got.all("Authorization") == ("Bearer x.y.z",)


@FORMS
@pytest.mark.anyio
async def test_a_callback_is_posted_once_more_as_it_came(form: Form) -> None:
    """Through a tunnel, which brings its own Host and headers; what belongs to its connection stays there."""
    headers = (
        ("Host", "odd.trycloudflare.com"),
        ("Authorization", "30FA98ed847c66e2b79b54e31e63fe2d"),
        ("content-type", "application/json; charset=utf-8"),
        ("X-Odd", "it's $(id) `id` {$x} ${x} %s \"\\ caf\xc3\xa9\tx"),
        ("X-Empty", ""),
        ("User-Agent", "Kit/1"),
        ("Content-Length", "999"),
        ("Transfer-Encoding", "chunked"),
        ("Connection", "close"),
        ("Accept-Encoding", "br"),
    )
    async with mirror() as kept:
        exchange = Exchange("callback", 0.0, "PUT", f"{kept.url}/hook/x1?q=%20&r=1", headers, b'{"a": 1}')
        await replay(form, copy_exchange(form, exchange))
    (got,) = kept.got
    assert (got.method, got.target, got.body) == ("PUT", "/hook/x1?q=%20&r=1", b'{"a": 1}')
    for name, value in headers[:6]:
        if (form, name) != (Form.JAVASCRIPT, "Host"):  # fetch has no other than the URL's
            assert got.all(name) == (value,)
    assert got.header("content-length") == "8"
    assert got.header("transfer-encoding") is None


@FORMS
@pytest.mark.anyio
async def test_of_the_same_header_all_values_arrive(form: Form) -> None:
    headers = (("X-Twice", "1"), ("X-Twice", "2"))
    async with mirror() as kept:
        exchange = Exchange("callback", 0.0, "POST", f"{kept.url}/x", headers, b"")
        await replay(form, copy_exchange(form, exchange))
    assert ", ".join(kept.got[0].all("X-Twice")) == "1, 2"  # fetch joins them, which means the same


@FORMS
@pytest.mark.anyio
async def test_a_method_is_replayed_without_a_body(form: Form) -> None:
    methods = ["GET", "HEAD", "POST", "DELETE"]
    async with mirror() as kept:
        for method in methods:
            await replay(
                form, copy_exchange(form, Exchange("callback", 0.0, method, f"{kept.url}/x", (), b""))
            )
    assert [(request.method, request.body) for request in kept.got] == [(method, b"") for method in methods]


@FORMS
@pytest.mark.anyio
async def test_each_call_that_was_made_can_be_made_again_from_its_exchange(
    form: Form, sandbox: SandboxProcess, channel: Channel
) -> None:
    made: list[Exchange] = []
    http = GuardedClient()
    known = (channel.base_url, channel.account_name, channel.channel_uuid)
    client = KitClient(*known, Secret(HOSTILE_TOKEN), http, made.append)
    pair = await client.refresh((await client.login()).refresh_token)
    await client.send(BODY, pair.access_token)
    await http.aclose()
    login, refresh, event = (copy_exchange(form, exchange) for exchange in made)
    fresh = await anyio.to_thread.run_sync(lambda: pair_of(form, login, KIT_API_TOKEN=HOSTILE_TOKEN))
    await replay(form, refresh, KIT_REFRESH_TOKEN=fresh["refresh_token"])
    await replay(form, event, KIT_ACCESS_TOKEN=fresh["access_token"])
    assert all(HIDDEN not in copy for copy in (login, refresh, event))
