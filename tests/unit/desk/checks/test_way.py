"""How each fault on the way to Kit is told: name, connection, TLS, proxy, certificate."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

import pytest

from kitdesk.model.channel import Channel
from kitdesk.model.checkup import Part, PartState, parts_of
from kitdesk.model.network import Network
from kitdesk.model.secret import Secret
from kitdesk.transport.http import Answer
from tests.support.certificates import authority
from tests.support.channel_checks import SECRETS, Run, answering, findings, sandbox_channel, serving
from tests.support.connect_proxy import HOST, ConnectProxy, proxying
from tests.support.strict_tls import serving as tls_server


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
