from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kitdesk.callback.suite.suite import Suite
from kitdesk.callback.suite.target import Target
from kitdesk.model.conformance import Grade
from kitdesk.model.route import Route
from tests.support.callback_server import callback_server
from tests.support.certificates import authority
from tests.support.raw_server import Peer, answer, misbehaving
from tests.support.suites import EXPECTED, TARGET, a_target

pytestmark = pytest.mark.anyio


async def grade_of(target: Target) -> Grade:
    """What one check of it comes to."""
    (finding,) = (await Suite(target, EXPECTED).run(["genuine.agent"])).findings
    return finding.grade


def test_a_target_hides_its_secrets() -> None:
    assert "canary" not in repr(TARGET)


async def test_plain_http_reaches_other_machines_only_where_that_is_allowed() -> None:
    """0.0.0.0 is no loopback address to us, yet it is this machine."""
    async with callback_server() as server:
        elsewhere = replace(a_target(server), url=server.url.replace("127.0.0.1", "0.0.0.0"))
        assert await grade_of(elsewhere) is Grade.FAILED
        assert server.requests == []
        assert await grade_of(replace(elsewhere, plain_http=True)) is Grade.PASSED


async def test_a_server_with_an_authority_of_its_own_is_reached_by_naming_it(tmp_path: Path) -> None:
    async def well(peer: Peer) -> None:
        await peer.request()
        await peer.say(answer(b"OK"))

    trusted = authority().save(tmp_path / "authority.pem")
    async with misbehaving(well, authority().server(tmp_path)) as server:
        target = replace(TARGET, url=f"https://localhost:{server.port}/")
        assert await grade_of(target) is Grade.FAILED
        assert await grade_of(replace(target, route=Route(ca_file=trusted))) is Grade.PASSED
