from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kitdesk.desk.exports.censor import Censor
from kitdesk.desk.exports.formats import Format
from kitdesk.desk.exports.har import as_archive
from kitdesk.model.states import LOGIN
from kitdesk.model.timeline import Exchange, Timing, Told
from tests.support import exports
from tests.support.node import run_node
from tests.support.timeline_values import an_event, an_exchange

pytestmark = pytest.mark.anyio

TEXT = st.text(max_size=20)
HEADERS = st.lists(st.tuples(TEXT, TEXT), max_size=3).map(tuple)
SECONDS = st.none() | st.floats(0, 1e6)
EXCHANGES = st.builds(
    Exchange,
    purpose=st.sampled_from(["event", "login", "callback"]),
    at=st.floats(allow_nan=False),
    method=st.sampled_from(["GET", "POST"]),
    url=TEXT.map(lambda text: f"https://kit.example/{text}"),
    request_headers=HEADERS,
    request_body=st.binary(max_size=20),
    status=st.none() | st.integers(100, 999),
    answer_headers=HEADERS,
    answer_body=st.binary(max_size=20),
    timing=st.builds(Timing, SECONDS, SECONDS, SECONDS, SECONDS, st.floats(0, 1e6)),
    error=TEXT,
)


async def archive(tmp_path: Path, *told: Told) -> Any:
    return json.loads(await exports.written(tmp_path, Format.HAR, *told))["log"]


async def test_an_archive_passes_the_schemas_of_har_schema(tmp_path: Path) -> None:
    async with exports.open_journal(tmp_path) as journal:
        await exports.add_conversation(journal)
        binary = an_exchange(status=None, error="It hung up.", answer_headers=(), answer_body=b"")
        await exports.add(journal, exports.outgoing(4), binary, an_exchange(answer_body=b"\xff\x00"))
        file = await exports.exported(journal, Format.HAR)
    assert len(json.loads(file)["log"]["entries"]) == 4
    assert run_node("check_har.js", stdin=file) == ""


def test_the_check_by_har_schema_finds_what_is_wrong() -> None:
    assert "should have required property" in run_node("check_har.js", stdin='{"log": {"entries": []}}')


@given(st.lists(EXCHANGES, min_size=40, max_size=80))
@settings(max_examples=1, suppress_health_check=list(HealthCheck))
async def test_whatever_went_over_the_wire_passes_the_schemas(exchanges: list[Exchange]) -> None:
    async def lines() -> Any:
        yield Told(an_event(), tuple(exchanges))

    censor = Censor(exports.CHANNEL, exports.CREDENTIALS)
    file = b"".join([chunk async for chunk in as_archive(exports.SOURCE, lines(), censor)])
    assert run_node("check_har.js", stdin=file) == ""


async def test_a_request_without_an_answer_says_why(tmp_path: Path) -> None:
    failed = an_exchange(status=None, error="It hung up.", answer_headers=(), answer_body=b"")
    [entry] = (await archive(tmp_path, Told(exports.outgoing(1), (failed,))))["entries"]
    assert entry["response"]["status"] == 0
    assert entry["comment"] == "event; event_id event-1; It hung up."


async def test_bytes_that_are_no_text_come_as_base64(tmp_path: Path) -> None:
    odd = an_exchange(request_body=b"\xff", answer_body=b"\xfe")
    [entry] = (await archive(tmp_path, Told(exports.outgoing(1), (odd,))))["entries"]
    assert entry["request"]["postData"]["text"] == "/w=="
    assert entry["response"]["content"] == {
        "size": 1, "mimeType": "application/json", "text": "/g==", "encoding": "base64",
    }  # fmt: skip


async def test_the_steps_of_a_request_add_up_to_its_time(tmp_path: Path) -> None:
    timing = Timing(dns=0.01, connect=0.02, tls=0.03, first_byte=0.06, total=0.15)
    [entry] = (await archive(tmp_path, Told(exports.outgoing(1), (an_exchange(timing=timing),))))["entries"]
    steps = entry["timings"]
    assert (steps["dns"], steps["connect"], steps["ssl"], steps["wait"]) == (10, 50, 30, 60)
    assert steps["dns"] + steps["connect"] + steps["wait"] + steps["receive"] == pytest.approx(entry["time"])


async def test_the_query_of_a_login_is_listed_with_its_token_hidden(tmp_path: Path) -> None:
    url = f"https://kit.example/login?domain=acme&access_token={exports.TOKEN}"
    login = an_exchange(purpose=LOGIN, url=url)
    file = await exports.written(tmp_path, Format.HAR, Told(exports.outgoing(1), (login,)))
    [entry] = json.loads(file)["log"]["entries"]
    assert [pair["name"] for pair in entry["request"]["queryString"]] == ["domain", "access_token"]
    assert exports.TOKEN.encode() not in file


async def test_the_archive_says_what_was_masked(tmp_path: Path) -> None:
    log = await archive(tmp_path, Told(exports.incoming(1), (exports.callback(),)))
    assert log["comment"].startswith("Acme, James Smith. Masked as ••••••••: signatures 1,")
