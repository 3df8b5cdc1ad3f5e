from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.desk.copies import recipe
from kitdesk.desk.copies.curl import curl
from kitdesk.desk.imports.curl import looks_like_curl, read_curl
from kitdesk.model.channel import Channel
from kitdesk.model.errors import InputError
from tests.support.sentences import read_or_told

URL = "https://kit-im-eu.voximplant.com/00000000-0000-4000-8000-00000000c0de"
BODY = '{"event_type": "send_message"}'
CHROME = f"""curl '{URL}' \\
  -H 'accept: application/json' \\
  -H 'authorization: Bearer abc' \\
  --data-raw $'{{"text":"it\\'s \\u041f"}}' \\
  --compressed"""


@pytest.mark.parametrize(
    "command",
    [
        f"curl {URL} -d '{BODY}'",
        f"curl -X POST {URL} --data '{BODY}'",
        f"curl -sSLkXPOST --url {URL} -H 'A: b' --json '{BODY}'",
        f"curl -XPOST -d'{BODY}' {URL} -o out.json --max-time 5 -u user:password",
        f"/usr/bin/curl --data-raw '{BODY}' '{URL}'",
        f"$ curl.exe {URL} --data-binary '{BODY}'",
        f"KIT_API_TOKEN=x curl {URL} -d '{BODY}'",
        f"cd /tmp; curl {URL} -d '{BODY}' | jq .",
        f"curl -s {URL}\ncurl {URL} -d '{BODY}'",
    ],
)
def test_a_command_that_posts_is_a_message(command: str) -> None:
    assert looks_like_curl(command)
    draft = read_curl(command)
    assert draft.text == BODY
    assert draft.name.startswith("00000000-0000")


def test_what_a_browser_copies_is_a_message_without_its_token() -> None:
    draft = read_curl(CHROME)
    assert json.loads(draft.text) == {"text": "it's П"}
    assert [str(remark) for remark in draft.remarks] == [
        "Its access token was left out: kitdesk logs in by itself."
    ]


def test_what_a_browser_copies_on_windows_is_a_message() -> None:
    command = (
        f'curl ^"{URL}^" ^\r\n  -H ^"accept: */*^" ^\r\n  --data-raw ^"^{{^\\^"text^\\^":^\\^"a^\\^"^}}^"'
    )
    assert json.loads(read_curl(command).text) == {"text": "a"}


@pytest.mark.parametrize(
    "text",
    ["Hello", 'it\'s "quoted"', "П 😀", "a\nb\t", "$HOME `ls` $(ls)", "\\ back", 'up ^"', "^\n", "it's ^\""],
)
def test_what_kitdesk_copies_as_curl_comes_back(text: str) -> None:
    body = json.dumps({"event_data": {"message": {"text": text}}}, ensure_ascii=False)
    copy = curl(recipe.event(Channel("c", "c", "https://kit.example", "acme", "u"), body.encode()))
    assert looks_like_curl(copy)
    assert read_curl(copy).text == body


def test_no_file_is_opened(tmp_path: Path) -> None:
    file = tmp_path / "body.json"
    file.write_text(BODY)
    for option in ("-d", "--data-binary", "--json", "--data-urlencode"):
        with pytest.raises(InputError, match="which is not opened"):
            read_curl(f"curl {URL} {option} @{file}")
    assert read_curl(f"curl {URL} --data-raw @{file}").text == f"@{file}"


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (f"curl {URL}", "sends no body to https://kit-im-eu"),
        ("curl -X POST 'https://a/api/v3/botService/login?access_token=secret' -d 'a=1'", "logs in"),
        (f"curl -F file=@a.png {URL}", "uploads a form or a file"),
        ("wget https://a", "no curl command"),
        ("curl https://a -d", "no body"),
    ],
)  # fmt: skip
def test_what_is_no_message_is_told_without_a_secret(command: str, told: str) -> None:
    with pytest.raises(InputError, match=told) as raised:
        read_curl(command)
    assert "secret" not in str(raised.value)


def test_pieces_of_data_are_joined_as_curl_joins_them() -> None:
    assert (
        read_curl(f"curl {URL} -d a=1 --data-urlencode 'b=c d' --data-urlencode '=e&'").text
        == "a=1&b=c+d&e%26"
    )


def test_half_a_character_is_encoded_as_a_question_mark() -> None:
    """A clipboard may have one."""
    assert read_curl(f"curl {URL} --data-urlencode 'a=\ud800b'").text == "a=%3Fb"


@pytest.mark.parametrize("piece", ["$(", "(a=", "; x=1 ", "(/", "a=1 "])
def test_the_longest_paste_is_looked_through_in_linear_time(piece: str) -> None:
    started = time.perf_counter()
    assert not looks_like_curl(piece * (1_000_000 // len(piece)))
    assert time.perf_counter() - started < 5


def test_another_method_and_what_a_shell_computes_are_remarked_on() -> None:
    remarks = read_curl(f"""curl -X PUT {URL} -d "{{\\"text\\": \\"$NAME\\"}}" """).remarks
    assert [str(remark) for remark in remarks] == [
        "The command makes a PUT request; a message goes out as POST.",
        "What a shell would compute ($…) stands as it was written.",
    ]


@given(
    st.lists(
        st.sampled_from(["curl", "-d", "-X", "--data", "-H", "'", '"', "\\\n", URL, "@", "^", "$'", "=", "&"])
    )
)
def test_any_command_is_a_message_or_one_clear_sentence(pieces: list[str]) -> None:
    read_or_told(lambda: read_curl(" ".join(pieces)))
