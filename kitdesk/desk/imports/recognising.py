"""Finds out what was pasted or chosen, and reads it as that."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from kitdesk.desk.imports.curl import looks_like_curl, read_curl
from kitdesk.desk.imports.found import Draft, Drafts, Fields, Found, TranscriptFile
from kitdesk.desk.imports.postman import is_collection, read_collection
from kitdesk.desk.imports.transcript import NOT_READ, looks_like_transcript
from kitdesk.model.channel import Channel
from kitdesk.model.errors import InputError
from kitdesk.model.pasted_channel import MAX_CHARACTERS, read_pasted
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.model.strict_json import read_json
from kitdesk.store.files import is_other_than_file, reason_of

MAX_BYTES = 16 << 20


def recognise_file(path: Path, channel: Channel) -> Found:
    """What a file holds for *channel*. Raises `InputError`."""
    try:
        if is_other_than_file(path):
            raise InputError(_NO_FILE, path=path)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise InputError(NOT_READ, path=path, reason=reason_of(error)) from None
    if looks_like_transcript(data):
        return TranscriptFile(path)
    if len(data) > MAX_BYTES:
        raise InputError(_TOO_LARGE, limit=MAX_BYTES >> 20)
    return recognise(_decoded(data), channel)


def recognise(text: str, channel: Channel) -> Found:
    """What *text* holds: fields of a channel, or messages for *channel*. Raises `InputError`."""
    text = text.strip("\ufeff\u200b \t\r\n\u00a0")
    if not text:
        raise InputError(_NOTHING)
    if text.startswith("{"):
        return _of_json(text, channel)
    if looks_like_curl(text):
        return Drafts((read_curl(text),))
    if len(text) > MAX_CHARACTERS:
        raise InputError(_UNKNOWN)
    return Fields(read_pasted(text))


def _of_json(text: str, channel: Channel) -> Found:
    value = read_json(text)
    if is_collection(value):
        found = read_collection(value, channel)
        return found if found.drafts else Fields(found.fields)
    if isinstance(value, Mapping) and "values" in value:
        return Fields(read_pasted(text))
    if isinstance(value, Mapping) and ("event_data" in value or "client_data" in value):
        return Drafts((Draft(json.dumps(value, indent=2, ensure_ascii=False)),))
    raise InputError(_UNKNOWN)


def _decoded(data: bytes) -> str:
    """Text as editors save it. Raises `InputError`."""
    utf_16 = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    try:
        return data.decode("utf-16" if utf_16 else "utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(_NO_TEXT) from None


_NOTHING = QT_TRANSLATE_NOOP("model", "There is nothing in it.")
_NO_FILE = QT_TRANSLATE_NOOP("model", "{path} is no file. Choose a file.")
_NO_TEXT = QT_TRANSLATE_NOOP(
    "model", "The file is no text in UTF-8 or UTF-16. Choose the one that was exported."
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "model", "The file has more than {limit} MB. Choose the one that was exported."
)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "model",
    "This is no .env, Postman environment or collection, cURL command, message or transcript. Copy the "
    "whole of it, from its first character on.",
)
