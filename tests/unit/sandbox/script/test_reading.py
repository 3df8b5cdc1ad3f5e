from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.errors import InputError
from kitdesk.sandbox.script.reading import LONGEST_FILE, parse_script, read_script
from kitdesk.sandbox.script.steps import Expect, Lifetimes, Reply, Wait

WHOLE = b"""
title = "Anna's order"
callback_url = "http://127.0.0.1:8080/kit"
within = 2
lifetimes = { access = 30 }

[[step]]
name = "Anna writes"
expect = "event"
text = '/order/'

[[step]]
reply = "Hello"
within = 1

[[step]]
wait = 0.5
"""


def complaint(toml: str | bytes) -> str:
    with pytest.raises(InputError) as caught:
        parse_script(toml.encode() if isinstance(toml, str) else toml)
    return str(caught.value)


def test_a_script_is_its_head_and_its_steps_in_order() -> None:
    script = parse_script(WHOLE)
    assert (script.title, script.callback_url) == ("Anna's order", "http://127.0.0.1:8080/kit")
    assert script.lifetimes == Lifetimes(access=30.0)
    assert [step.number for step in script.steps] == [1, 2, 3]
    expect, reply, wait = (step.deed for step in script.steps)
    assert isinstance(expect, Expect)
    assert expect.within == 2.0
    assert isinstance(reply, Reply)
    assert reply.answer.within == 1.0
    assert wait == Wait(0.5)


def test_a_step_without_a_name_is_called_after_its_deed() -> None:
    names = [step.name for step in parse_script(WHOLE).steps]
    assert names == ["Anna writes", "reply Hello", "wait 0.5"]
    one = b'[[step]]\nexpect = "event"\ntext = "/a/"\nclient_id = "c-1"\nwithin = 3'
    assert parse_script(one).steps[0].name == "expect event, /a/, c-1"


def test_a_script_without_a_title_is_called_after_its_file(tmp_path: Path) -> None:
    path = tmp_path / "first-contact.toml"
    path.write_bytes(b"\xef\xbb\xbf[[step]]\r\nwait = 0\r\n")
    assert read_script(path).title == "first-contact"


@pytest.mark.parametrize(
    ("toml", "problem"),
    [
        ("", "It has 0 steps. Write 1 to 1000, each below a line [[step]]."),
        ("step = []", "It has 0 steps."),
        ("step = [1]", "step must be tables: write [[step]] above each"),
        ("[step]\nwait = 1", "step must be tables"),
        (
            "[[steps]]\nwait = 1",
            "“steps” says nothing in a script. Known there: callback_url, lifetimes, step,",
        ),
        ("within = 0", "within must be a number from 0.001 to 3600"),
        ('callback_url = "ftp://x/"', "“ftp://x/” is no Callback URL"),
        (
            "[[step]]\nwait = 1\n\n[[step]]\nwait = -1",
            "Step 2 (line 4): wait must be a number from 0 to 3600",
        ),
        ("step = [{ wait = -1 }]", "Step 1 (line ?): wait must be a number"),
        ("[[step]]\nwait = 1\nname = 7", "Step 1 (line 1): name must be a text in quotes."),
        ("[[step]]\nwait = 1\nsecs = 7", "Step 1 (line 1): “secs” says nothing in a step with wait."),
        ("[[step]]\nwait = 2026-01-01", "Step 1 (line 1): A date, a time, nan or inf is no value here"),
        ("[[step]]\nwait = nan", "Step 1 (line 1): A date, a time, nan or inf is no value here"),
        ('[[step]]\nreply = "a"', "Step 1 (line 1): Nobody has written yet."),
        ('[[step]]\nclose = "CLOSED_BY_BOT"', "Step 1 (line 1): Nobody has written yet."),
        (
            '[[step]]\ntest_request = "GET"\n[[step]]\nrepeat = 1',
            "Step 2 (line 3): There is nothing to deliver",
        ),
        ("[[step]]\nwait = 1\nwait = 2\n", "It is no TOML: Cannot overwrite a value (at line 3, column 9)."),
        ("step", "It is no TOML: "),
        (b"\xff", "Byte 0 is no UTF-8. Save the file as UTF-8."),
        ('[[step]]\nname = "\ud800"'.encode(errors="surrogatepass"), "Byte 17 is no UTF-8."),
    ],
)
def test_what_cannot_be_played_is_refused_with_its_place(toml: str | bytes, problem: str) -> None:
    assert complaint(toml).startswith(problem)


def test_whoever_wrote_once_can_be_answered_from_then_on() -> None:
    expect, reply = '[[step]]\nexpect = "event"\n', '[[step]]\nreply = "a"\n'
    assert len(parse_script((expect + reply * 2).encode()).steps) == 3
    assert "Step 1" in complaint(reply + expect)


@pytest.mark.parametrize(
    "toml",
    [
        "a = " + "[" * 100_000,
        "a = " + "{a=" * 60_000,
        "a" + ".a" * 100_000 + " = 1",
        "[" + "a." * 100_000 + "a]",
        "a = " + "9" * 200_000,
        'a = """' + "x" * 250_000,
        "[[step]]\n" * 25_000,
        "#" * LONGEST_FILE + "#",
        "\n".join(f"k{number} = 1" for number in range(20_000)),
        "a = [" + "{b.c=1}," * 25_000 + "]",
    ],
)
def test_a_hostile_file_is_refused_soon(toml: str) -> None:
    began = time.monotonic()
    assert complaint(toml)
    assert time.monotonic() - began < 10


@given(st.binary(max_size=200))
def test_any_bytes_are_a_script_or_are_refused(data: bytes) -> None:
    with suppress(InputError):
        parse_script(data)


VALUES = st.recursive(
    st.sampled_from(["1", "-1", "true", "nan", '""', '"a"', '"event"', '"/a/"', "2026-01-01", "[]", "{}"]),
    lambda inner: inner.map("[{}]".format) | inner.map("{{ type = {} }}".format),
    max_leaves=3,
)
WORDS = """
    expect expect_no reply close repeat test_request fault refuse_refresh lifetimes wait name within as sender
    payload client_id event_id message_id answer members refused on times after latency retry_after x
"""
KEYS = st.sampled_from(WORDS.split())


@given(st.lists(st.dictionaries(KEYS, VALUES, max_size=5), min_size=1, max_size=3))
def test_any_values_are_a_script_or_are_refused(steps: list[dict[str, str]]) -> None:
    lines = ["[[step]]\n" + "".join(f"{key} = {value}\n" for key, value in step.items()) for step in steps]
    with suppress(InputError):
        parse_script("".join(lines).encode())


def test_a_file_is_named_in_its_complaints(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text("step")
    with pytest.raises(InputError, match=r"The script .*a\.toml cannot be played\. It is no TOML"):
        read_script(path)
    with pytest.raises(InputError, match=r"The script .*b\.toml cannot be read: no such file"):
        read_script(tmp_path / "b.toml")
    with pytest.raises(InputError, match="cannot be read: is a directory"):
        read_script(tmp_path)


def test_an_endless_file_is_not_read_to_its_end() -> None:
    endless = Path("/dev/zero")
    if endless.exists():
        with pytest.raises(InputError, match="It is longer than 256 KB"):
            read_script(endless)
