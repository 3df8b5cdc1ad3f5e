from __future__ import annotations

import contextlib
import html
import json
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import pytest

from kitdesk.desk.exports.formats import Export, Format
from kitdesk.model.states import LOGIN
from kitdesk.model.timeline import Happening
from tests.support import exports
from tests.support.conversations import HOSTILE
from tests.support.timeline_values import an_exchange

pytestmark = pytest.mark.anyio
JWT = "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.c2lnbmF0dXJl"
EACH = pytest.mark.parametrize("form", Format)


@EACH
async def test_no_secret_and_no_signature_leaves_and_the_file_says_so(form: Format, tmp_path: Path) -> None:
    said = f"my token is {exports.TOKEN}, the salt {exports.SALT} and {JWT}"
    async with exports.open_journal(tmp_path) as journal:
        answer = an_exchange(answer_body=said.encode(), answer_headers=(("Set-Cookie", "sid=canary-cookie"),))
        await exports.add(journal, exports.outgoing(1, said), answer)
        await exports.add(journal, exports.incoming(2), exports.callback(2))
        file = (await exports.exported(journal, form)).decode()
    readable = unquote(html.unescape(file))
    for secret in (exports.TOKEN, exports.SALT, JWT, exports.SIGNATURE, "callback-key-1", "canary-cookie"):
        assert secret not in readable
    told = readable if form in (Format.HTML, Format.CSV) else readable.encode().decode("unicode-escape")
    assert "Masked as" in told


@pytest.mark.parametrize("form", sorted({*Format} - {Format.CSV}))
async def test_a_conversation_without_secrets_says_that_nothing_was_masked(
    form: Format, tmp_path: Path
) -> None:
    async with exports.open_journal(tmp_path) as journal:
        await exports.add(journal, exports.outgoing(1))
        assert "Nothing had to be masked" in (await exports.exported(journal, form)).decode()


@EACH
async def test_an_empty_conversation_is_a_whole_file(form: Format, tmp_path: Path) -> None:
    async with exports.open_journal(tmp_path) as journal:
        file = await exports.exported(journal, form)
    if form in (Format.JSON, Format.HAR):
        json.loads(file)
    assert file


@EACH
async def test_hostile_texts_break_no_format(form: Format, tmp_path: Path) -> None:
    name = "".join(text[:40] for text in HOSTILE)
    async with exports.open_journal(tmp_path) as journal:
        for number, text in enumerate(HOSTILE, 1):
            told = exports.outgoing(number, text, note=text, event_id=text, message_id=text)
            made = an_exchange(request_body=text.encode(errors="replace"), error=text)
            await exports.add(journal, told, made)
        source = replace(exports.SOURCE, name=name, channel=replace(exports.CHANNEL, name=name))
        file = (await exports.exported(journal, form, source)).decode()
    if form is Format.HTML:
        assert not any(tag in file for tag in ("<b>bold", "<img", "<a href", "<table", "\u202e", "\x1b"))
    elif form in (Format.JSON, Format.HAR):
        json.loads(file)
    elif form is not Format.CSV:
        lines = [json.loads(line)["line"] for line in file.splitlines()]
        assert lines == ["kitdesk transcript", *["event"] * len(HOSTILE), "end"]


async def test_only_the_chosen_lines_are_in_it(tmp_path: Path) -> None:
    async with exports.open_journal(tmp_path) as journal:
        await exports.add_conversation(journal)
        await journal.add_exchange("sandbox", an_exchange(purpose=LOGIN, at=5.0), None)
        source = replace(exports.SOURCE, chosen=(Happening(LOGIN, 5.0), 2, 99))
        lines = (await exports.exported(journal, Format.NDJSON, source)).splitlines()
    values = [json.loads(line) for line in lines]
    assert values[0]["selection"]
    assert [value["line"] for value in values[1:]] == ["exchange", "event", "end"]
    assert values[2]["event_id"] == "event-2"
    assert values[3]["events"] == 1


async def test_giving_up_in_the_middle_lets_go_of_the_journal(tmp_path: Path) -> None:
    async with exports.open_journal(tmp_path) as journal:
        await exports.add_conversation(journal)
        async with aclosing(Export(journal, exports.SOURCE, exports.CREDENTIALS, Format.NDJSON)) as export:
            chunks = aiter(export)
            await anext(chunks)
            await anext(chunks)
            assert export.events == 1
        with contextlib.suppress(StopAsyncIteration):
            await anext(chunks)
            pytest.fail("it goes on after it was given up")
