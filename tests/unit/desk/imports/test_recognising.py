from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.desk.imports.found import Drafts, Fields, TranscriptFile
from kitdesk.desk.imports.recognising import recognise, recognise_file
from kitdesk.model.channel import Channel
from kitdesk.model.errors import InputError
from tests.support.node import run_node
from tests.support.sentences import read_or_told

CHANNEL = Channel("c", "Acme")
ENV = "KIT_IM_API_URL=https://kit-im-eu.voximplant.com\nKIT_API_TOKEN=t-1\n"
MESSAGE = {"client_data": {"client_id": "c-1"}, "event_data": {"message": {"text": "Hi"}}}


def test_an_env_is_fields_of_a_channel() -> None:
    found = recognise(ENV, CHANNEL)
    assert found == Fields({"base_url": "https://kit-im-eu.voximplant.com", "api_token": "t-1"})


def test_a_curl_command_is_a_message() -> None:
    found = recognise("curl https://kit.example/u -d '{\"a\": 1}'", CHANNEL)
    assert isinstance(found, Drafts)
    assert found.drafts[0].text == '{"a": 1}'


def test_a_message_is_a_message() -> None:
    found = recognise(json.dumps(MESSAGE), CHANNEL)
    assert isinstance(found, Drafts)
    assert json.loads(found.drafts[0].text) == MESSAGE


def test_what_postman_exports_is_told_apart() -> None:
    assert isinstance(recognise(run_node("write_collection.js", "environment"), CHANNEL), Fields)
    assert isinstance(recognise(run_node("write_collection.js", "collection"), CHANNEL), Drafts)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_files_are_read_as_editors_save_them(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / ".env"
    path.write_bytes(ENV.replace("\n", "\r\n").encode(encoding))
    assert isinstance(recognise_file(path, CHANNEL), Fields)


def test_a_transcript_is_left_to_whoever_opens_it(tmp_path: Path) -> None:
    path = tmp_path / "a.kitdesk"
    path.write_bytes(b'{"line": "kitdesk transcript"}')
    assert recognise_file(path, CHANNEL) == TranscriptFile(path)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "nothing in it"),
        ("{}", "no .env, Postman"),
        ("{oops", "not JSON"),
        ("[" * 100_000, "no channel link"),
        ("{" * 300, "not JSON|nested"),
        ("x" * 200_000, "no .env, Postman"),
        ("A=1", "None of KIT_IM_API_URL"),
    ],
)
def test_anything_else_gets_one_clear_sentence(text: str, told: str) -> None:
    with pytest.raises(InputError, match=told) as raised:
        recognise(text, CHANNEL)
    assert str(raised.value).endswith(".")


def test_a_file_that_cannot_be_read_gets_one_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is no file"):
        recognise_file(tmp_path, CHANNEL)
    with pytest.raises(InputError, match="could not be read: no such file"):
        recognise_file(tmp_path / "missing", CHANNEL)
    binary = tmp_path / "a.png"
    binary.write_bytes(b"\x89PNG\xff\xfe")
    with pytest.raises(InputError, match="no text in UTF-8"):
        recognise_file(binary, CHANNEL)
    large = tmp_path / "large"
    large.touch()
    os.truncate(large, (16 << 20) + 1)
    with pytest.raises(InputError, match="more than 16 MB"):
        recognise_file(large, CHANNEL)


@given(st.text() | st.text(alphabet='{}[]"curl -d\n=:', max_size=60))
def test_any_text_is_recognised_or_gets_one_clear_sentence(text: str) -> None:
    read_or_told(lambda: recognise(text, CHANNEL))
