"""What reads bytes of strangers, each as one call: the fuzzer, the trial and the tests make it with theirs.

A target ends quietly with any bytes: what cannot be read is refused by the reader's own error, in a sentence.
Whatever else it raises is a defect; so is what was read and, written again, reads otherwise.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from contextlib import suppress

from kitdesk.callback.reading import judge
from kitdesk.desk.copies import recipe
from kitdesk.desk.copies.curl import curl
from kitdesk.desk.copies.literals import printf_argument
from kitdesk.desk.exports.members import FORMAT, KIND, line
from kitdesk.desk.exports.reading import closing, sender
from kitdesk.desk.imports.curl import looks_like_curl, read_curl
from kitdesk.desk.imports.found import Drafts, Fields, Found
from kitdesk.desk.imports.recognising import recognise
from kitdesk.desk.imports.transcript import _read as read_transcript
from kitdesk.desk.writing.callback_check import check_callback, check_template
from kitdesk.desk.writing.draft_check import check as check_message
from kitdesk.desk.writing.drafting import read_draft, summary_of
from kitdesk.desk.writing.templates import filled_in
from kitdesk.kit.answers import looks_expired, read_pair, read_result
from kitdesk.model.channel import Channel
from kitdesk.model.errors import InputError, KitError, Refused
from kitdesk.model.pasted_channel import ENV_NAMES
from kitdesk.model.raw_http import looks_like_request, read_raw_request
from kitdesk.model.states import LOGIN
from kitdesk.model.strict_json import json_or_none
from kitdesk.model.token import TokenClock, TokenPair, claims
from kitdesk.model.variables import Values, resolve
from kitdesk.store.settings import _parse as parse_settings
from kitdesk.store.settings import _written as written_settings
from kitdesk.transport.reply import Reply
from tests.fuzz.serving import spoken
from tests.support.callbacks import CREDENTIALS, a_request, signature
from tests.support.sentences import read_or_told

Target = Callable[[bytes], None]

CHANNEL = Channel("acme", "Acme", "https://kit.example", "acme", "00000000-0000-4000-8000-00000000c0de")
MOST_IN_A_WORD = 20_000
"""Bytes that stand in one word of a shell, however many of them are quoted."""
PIECE = 7
"""Bytes that come at once where they come bit by bit."""


def settings(data: bytes) -> None:
    """The settings file."""
    with suppress(InputError):
        found = parse_settings(data)
        assert parse_settings(written_settings(found)) == found


def env(data: bytes) -> None:
    """A pasted ``.env``, or whatever else fills the fields of a channel."""
    found = _recognised(data)
    if not isinstance(found, Fields) or not found.values:
        return
    assert found.values.keys() <= set(ENV_NAMES.values())
    names = {field: name for name, field in ENV_NAMES.items()}
    lines = [f'{names[field]}="{value}"' for field, value in found.values.items() if value.isprintable()]
    if len(lines) == len(found.values) and '"' not in "".join(found.values.values()):
        assert _recognised("\n".join(lines).encode()) == found


def postman(data: bytes) -> None:
    """A Postman collection, and the messages that are made of it."""
    found = _recognised(data)
    for draft in found.drafts[:10] if isinstance(found, Drafts) else ():
        read_or_told(lambda text=draft.text: read_draft(text))  # type: ignore[misc]


def curl_command(data: bytes) -> None:
    """A pasted cURL command, and one that kitdesk has written with these bytes in it."""
    text = _text(data)
    looks_like_curl(text)
    read_or_told(lambda: read_curl(text))
    if 0 < len(data) < MOST_IN_A_WORD and printf_argument(data)[0] == "%s":  # else it is piped to curl
        read = read_curl(curl(recipe.event(CHANNEL, data)))
        assert (read.text, read.name) == (data.decode(), CHANNEL.channel_uuid)


def raw_request(data: bytes) -> None:
    """A pasted HTTP request."""
    text = _text(data)
    looks_like_request(text)
    request = read_or_told(lambda: read_raw_request(text))
    if request is None:
        return
    read_or_told(lambda: request.authorization)
    read_or_told(lambda: request.event_id)
    head = [f"{request.method} {request.target} HTTP/1.1"] if request.method else []
    lines = [*head, *(f"{name}: {value}" for name, value in request.headers), "", request.body]
    if head or request.headers:
        assert read_raw_request("\n".join(lines)) == request


def callback(data: bytes) -> None:
    """The body of a callback: judged, and made into what is shown of it."""
    forged = judge(a_request(data, "0" * 32), CREDENTIALS)
    assert not forged.verified
    assert str(forged.verdict.reason)
    if forged.event_id:
        signed = judge(a_request(data, signature(forged.event_id)), CREDENTIALS)
        assert signed.verified
        assert signed.event_id == forged.event_id
    for text in (*vars(summary_of(data)).values(), sender(value := json_or_none(data)), closing(value)):
        assert isinstance(text, str)
    for flaw in check_callback(_text(data)):
        assert 0 <= flaw.start <= flaw.end <= len(data)


def answer(data: bytes) -> None:
    """An answer of Kit: a line with its status, one for each header, an empty one, and its body."""
    head, _, body = data.partition(b"\n\n")
    status, *lines = head.decode("latin-1").split("\n")
    headers = tuple((name, value.strip()) for name, _, value in (each.partition(":") for each in lines))
    reply = Reply(
        int(status) if status.isascii() and status.isdigit() and len(status) == 3 else 200, headers, body
    )
    with suppress(KitError):
        read_result(reply, LOGIN, "kit.example")
    pair = _pair(reply)
    if pair is not None:
        life = TokenClock.of(pair, 1000.0)
        assert 0 <= life.refresh_in(1000.0) <= life.access_left(1000.0)
        claims(pair.access_token)


def transcript(data: bytes) -> None:
    """A file of lines, or one document, that somebody's kitdesk has exported."""
    read = read_or_told(lambda: read_transcript(io.BytesIO(data)))
    if read is None:
        return
    lines = [*map(line, read.told)]
    written = "\n".join(map(json.dumps, [{"line": KIND, "format": FORMAT}, *lines, {"line": "end"}]))
    again = read_transcript(io.BytesIO(written.encode()))
    assert (again.unreadable, again.cut, again.whole) == (0, read.cut, True)
    assert [*map(line, again.told)] == lines


def message(data: bytes) -> None:
    """The JSON of the composer."""
    text = _text(data)
    read_or_told(lambda: read_draft(text))
    for flaw in check_message(text):
        assert 0 <= flaw.start <= flaw.end <= len(text)


def template(data: bytes) -> None:
    """A template, and the JSON of Kit's chair, with their variables."""
    text = _text(data)
    values = Values("client-1", 1_700_000_000.0, client_data={"client_id": 'a"b', "n": {"m": 1.5}})
    read_or_told(lambda: filled_in(text, values))
    for flaw in check_template(text, resolve(text, values)):
        assert 0 <= flaw.start <= len(text)


def server(data: bytes) -> None:
    """Whatever comes to a port: it is answered alike in whatever pieces it comes."""
    said, got = spoken([data])
    assert not said or said.startswith(b"HTTP/1.1 ")
    assert said.count(b"HTTP/1.1 200") == len(got)
    assert (said, got) == spoken(data[at : at + PIECE] for at in range(0, len(data), PIECE))


TARGETS: Mapping[str, Target] = {
    "settings": settings,
    "env": env,
    "curl": curl_command,
    "raw": raw_request,
    "callback": callback,
    "answer": answer,
    "transcript": transcript,
    "server": server,
    "postman": postman,
    "message": message,
    "template": template,
}
"""The seven parsers first, then the serving shell, then what else reads what strangers wrote."""
PARSERS = tuple(TARGETS)[:7]


def _pair(reply: Reply) -> TokenPair | None:
    try:
        return read_pair(reply, LOGIN, "kit.example")
    except Refused as refused:
        looks_expired(refused)
        str(refused)
    except KitError as error:
        str(error)
    return None


def _text(data: bytes) -> str:
    """As a clipboard may have it: what is no UTF-8 becomes halves of characters."""
    return data.decode("utf-8", "surrogateescape")


def _recognised(data: bytes) -> Found | None:
    return read_or_told(lambda: recognise(_text(data), CHANNEL))
