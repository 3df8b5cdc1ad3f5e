from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.desk.receiving.tunnel_programs import Program, address_in, installed, readable, why_ended
from kitdesk.model.secret import HIDDEN
from tests.support.tunnels import on_path

STARTED = (
    '{"lvl":"info","msg":"started tunnel","addr":"http://127.0.0.1:8787","url":"https://ab.ngrok-free.app"}'
)


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("2026-11-25T22:00:00Z INF |  https://a-b-c.trycloudflare.com          |", "https://a-b-c.trycloudflare.com"),
        ("https://a-b-c.trycloudflare.com", "https://a-b-c.trycloudflare.com"),
        (STARTED, "https://ab.ngrok-free.app"),
        ('ERR failed to request quick Tunnel: Post "https://api.trycloudflare.com/tunnel": EOF', ""),
        ("INF Requesting https://api.trycloudflare.com", ""),
        ("https://a.trycloudflare.com.evil.example", ""),
        ("https://developers.cloudflare.com/cloudflare-one", ""),
        ('{"msg":"update available","url":"https://ngrok.com/download"}', ""),
        ('{"msg":"started tunnel","url":"http://ab.ngrok-free.app"}', ""),
        ('{"msg":"started tunnel","url":"tcp://0.tcp.ngrok.io:1234"}', ""),
        ('{"msg":"started tunnel"}', ""),
        ("[" * 100_000, ""),
        ("", ""),
    ],
)  # fmt: skip
def test_the_public_address_is_found_and_nothing_else(line: str, address: str) -> None:
    assert address_in(line) == address


@given(st.text() | st.text().map(lambda text: "{" + text))
def test_any_output_is_read_without_a_fault(line: str) -> None:
    assert address_in(line) == "" or address_in(line).startswith("https://")
    readable(line)


def test_a_line_in_json_is_shown_by_what_it_says() -> None:
    assert readable(STARTED) == "info · started tunnel · https://ab.ngrok-free.app"
    assert readable("plain  ") == "plain"


@pytest.mark.parametrize(
    "line",
    [
        r'{"lvl":"eror","msg":"failed to auth","err":"Invalid.\nYour authtoken: 2aBc_dEf~\nGo to"}',
        "ERROR:  Your authtoken: 2aBc_dEf~",
    ],
)
def test_an_authtoken_that_ngrok_complains_of_is_hidden(line: str) -> None:
    assert "2aBc" not in readable(line)
    assert f"Your authtoken: {HIDDEN}" in readable(line)
    assert "Your authtoken is on" in readable("ERROR:  Your authtoken is on your dashboard")


def test_what_is_installed_is_looked_for_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_path(monkeypatch, tmp_path / "none")
    assert installed() == []
    on_path(monkeypatch, tmp_path / "both", ngrok="", cloudflared="")
    assert installed() == [Program.CLOUDFLARED, Program.NGROK]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (
            ["eror · no session · ERR_NGROK_4018"],
            "code 1: eror · no session · ERR_NGROK_4018. ngrok wants",
        ),
        (["info · x", "ERR something odd.", "INF bye"], "with code 1: ERR something odd. Its last lines"),
        ([], "code 1: –. Its last lines say more; try it in a terminal: ngrok http 127.0.0.1:8787 --log"),
    ],
)
def test_why_it_ended_is_told_with_what_to_do(lines: list[str], said: str) -> None:
    assert said in str(why_ended(Program.NGROK, 1, 8787, lines))
