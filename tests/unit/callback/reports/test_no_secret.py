"""No report holds a secret, whatever a server prints into its answers."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Callable
from urllib.parse import quote

import pytest

from kitdesk.callback.reports.cases import suite_of
from kitdesk.callback.reports.html import as_page
from kitdesk.callback.reports.junit import as_xml
from kitdesk.callback.reports.ndjson import as_lines
from kitdesk.callback.suite.suite import Suite
from kitdesk.callback.suite.target import Target
from kitdesk.model.expectations import Expectations
from kitdesk.model.secret import Secret
from kitdesk.model.signature import sign
from kitdesk.transport.http import Answer, Request
from tests.support.callback_server import callback_server
from tests.support.spellings import spellings

pytestmark = pytest.mark.anyio

API_TOKEN = r"C4nary/tok+en&%41=\"<4471>?x-0d1e2f"
SALT = r"s4lt'C4nary\+&%2F\"<0815>;y-a9b8c7"
PRINTED: dict[str, Callable[[str], bytes]] = {
    "raw": str.encode,
    "raw among bytes that are no text": lambda secret: b"\xff\xfe" + secret.encode() + b"\x00",
    "percent": lambda secret: quote(secret, safe="").encode(),
    "base64": lambda secret: base64.b64encode(secret.encode()),
    "hex": lambda secret: secret.encode().hex().encode(),
    "HEX": lambda secret: secret.encode().hex().upper().encode(),
    "JSON": lambda secret: json.dumps({"expected": secret}).encode(),
    "HTML": lambda secret: html.escape(secret).encode(),
}


@pytest.mark.parametrize("spelling", PRINTED)
async def test_no_report_holds_a_secret_that_a_server_prints(spelling: str) -> None:
    def print_them(_request: Request) -> Answer:
        body = b" ".join(PRINTED[spelling](secret) for secret in (SALT, API_TOKEN))
        return Answer(500, (("X-Debug", body.decode("latin-1").replace("\0", " ").strip()),), body)

    async with callback_server(print_them) as server:
        target = Target(f"{server.url}?key={quote(API_TOKEN)}", Secret(SALT), Secret(API_TOKEN))
        report = await Suite(target, Expectations()).run(
            ["genuine.agent", "genuine.test-request-get", "forged"]
        )
    assert server.requests
    for written in (as_page(report), as_xml(suite_of(report)), as_lines(report)):
        for secret in (SALT, API_TOKEN):
            assert [name for name, spelled in spellings(secret).items() if spelled in written] == []


async def test_the_digests_of_signatures_stand_there_as_evidence() -> None:
    async with callback_server() as server:
        target = Target(server.url, Secret(SALT), Secret(API_TOKEN))
        report = await Suite(target, Expectations()).run(["genuine.test-request-get"])
    digest = sign(target.salt, target.api_token, None).encode()
    assert digest in as_page(report)
    assert digest in as_lines(report)
