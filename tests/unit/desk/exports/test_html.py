from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from kitdesk.desk.exports.formats import Format
from kitdesk.desk.exports.html import MOST_CHARACTERS
from kitdesk.model.states import LOGIN, State
from kitdesk.model.timeline import Told
from tests.support import exports
from tests.support.timeline_values import an_exchange

pytestmark = pytest.mark.anyio


async def page(tmp_path: Path, *told: Told) -> str:
    return (await exports.written(tmp_path, Format.HTML, *told)).decode()


async def test_it_tells_who_wrote_what_and_what_became_of_it(tmp_path: Path) -> None:
    refused = exports.outgoing(1, state=State.REFUSED, note="Kit refused it.")
    shown = await page(tmp_path, Told(refused, (an_exchange(),)), Told(exports.incoming(2)))
    assert "<h1>James Smith</h1>" in shown
    out, came = re.findall(r'<article class="line (out|in)">(.*?)</article>', shown, re.DOTALL)
    assert out[0] == "out"
    assert "Hello 1" in out[1]
    assert ">refused<" in out[1]
    assert "Kit refused it." in out[1]
    assert "1 request with its answer" in out[1]
    assert came[0] == "in"
    assert "Maria K." in came[1]


async def test_it_loads_and_runs_nothing(tmp_path: Path) -> None:
    shown = await page(tmp_path, Told(exports.outgoing(1, "<script>alert(1)</script>")))
    assert "default-src 'none'; style-src 'sha256-" in shown
    assert "<script" not in shown


async def test_a_long_text_is_cut_and_says_where_the_whole_is(tmp_path: Path) -> None:
    shown = await page(tmp_path, Told(exports.outgoing(1, "x" * (MOST_CHARACTERS + 1))))
    assert "Cut after 20,000 characters: the JSON file has the whole." in shown


async def test_a_body_that_is_no_json_is_shown_as_it_is(tmp_path: Path) -> None:
    assert "{oops" in await page(tmp_path, Told(replace(exports.outgoing(1), text="", body=b"{oops")))


async def test_what_happened_beside_the_messages_stands_between_them(tmp_path: Path) -> None:
    async with exports.open_journal(tmp_path) as journal:
        await exports.add(journal, replace(exports.outgoing(1), at=10.0))
        await journal.add_exchange("sandbox", an_exchange(purpose=LOGIN, at=11.0), None)
        await exports.add(journal, replace(exports.outgoing(2), at=12.0))
        shown = (await exports.exported(journal, Format.HTML)).decode()
    assert shown.index("Hello 1") < shown.index("<b>login</b>") < shown.index("Hello 2")
