from __future__ import annotations

import io
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from kitdesk.arguments.command_line import read
from tests.support.complaints import complaint

URL = "https://shop.example/kit/callback"


@pytest.fixture(autouse=True)
def _secrets_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIT_SALT", "env-salt")
    monkeypatch.setenv("KIT_API_TOKEN", "env-token")


def given(*argv: str) -> Namespace:
    return read(["check-callback", URL, *argv])


def pipe(monkeypatch: pytest.MonkeyPatch, text: bytes) -> None:
    """Let standard input be *text*."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text)))


def secrets(args: Namespace) -> tuple[str, str]:
    return args.salt.reveal(), args.api_token.reveal()


def test_without_options_all_is_checked_with_the_secrets_of_the_environment() -> None:
    args = given()
    assert secrets(args) == ("env-salt", "env-token")
    assert (args.url, args.only, args.off, args.sandbox) == (URL, [], [], None)
    assert (args.accepted, args.refused, args.within) == ("2xx", "4xx", 5.0)
    assert (args.junit, args.html, args.ndjson) == (None, None, None)


def test_standard_input_goes_before_the_environment_and_an_option_before_both(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pipe(
        monkeypatch,
        b"# ours\nKIT_ACCOUNT_NAME=acme\nexport KIT_SALT='piped-salt'\nKIT_API_TOKEN=piped-token\n",
    )
    args = given("--secrets-from-stdin", "--api-token", "option-token")
    assert secrets(args) == ("piped-salt", "option-token")


def test_of_what_standard_input_does_not_name_the_environment_is_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pipe(monkeypatch, b"KIT_SALT=piped-salt")
    assert secrets(given("--secrets-from-stdin")) == ("piped-salt", "env-token")


def test_options_are_read() -> None:
    args = given(
        *("--only", "forged, genuine.photo", "--only", "hole", "--off", "forged.guess"),
        *("--accepted", "200 204", "--refused", "401", "--within", "2.5"),
        *("--sandbox", "0.0.0.0:8090", "--plain-http", "--ca-file", "ca.pem", "--junit", "a.xml"),
    )
    assert args.only == ["forged", "genuine.photo", "hole"]
    assert args.off == ["forged.guess"]
    assert (args.accepted, args.refused, args.within) == ("200, 204", "401", 2.5)
    assert args.sandbox == ("0.0.0.0", 8090)
    assert (args.plain_http, args.ca_file, args.junit) == (True, Path("ca.pem"), Path("a.xml"))


@pytest.mark.parametrize(
    ("text", "address"),
    [("8090", ("127.0.0.1", 8090)), ("[::1]:0", ("::1", 0)), ("localhost:1", ("localhost", 1))],
)
def test_a_sandbox_listens_on_this_machine_unless_an_address_is_given(text: str, address: object) -> None:
    assert given("--sandbox", text).sandbox == address


def test_plain_http_reaches_other_machines_where_that_is_asked_for() -> None:
    assert read(["check-callback", "http://app:8080/", "--plain-http"]).url == "http://app:8080/"


def test_a_list_needs_neither_url_nor_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KIT_SALT")
    assert read(["check-callback", "--list"]).list is True


@pytest.mark.parametrize(
    ("argv", "problem"),
    [
        ((), "the Callback URL is missing; give it, or --list"),
        (("ftp://x/",), "“ftp://x/” is no Callback URL"),
        (("http://app/",), "--plain-http allows it"),
        ((URL, "--accepted", "ok"), "“ok” is no list of statuses"),
        ((URL, "--refused", "9xx"), "“9xx” is no list of statuses"),
        ((URL, "--within", "0"), "'0' is no time to wait; give 0.1 to 120"),
        ((URL, "--within", "nan"), "'nan' is no time to wait"),
        ((URL, "--only", " , "), "no check is named; see --list"),
        ((URL, "--sandbox", "here"), "'here' is no port"),
        ((URL, "--sandbox", " :1"), "the address is empty"),
        ((URL, "--salt", ""), "the security salt is empty"),
        ((URL, "--junit", "a", "--html", "./a"), "two reports cannot go to the same file"),
    ],
)
def test_bad_arguments_get_one_sentence(
    argv: tuple[str, ...], problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = complaint(capsys, "check-callback", *argv)
    assert problem in told
    assert told.startswith("kitdesk check-callback: ")
    assert told.endswith(". See kitdesk check-callback --help.\n")


def test_a_secret_that_is_nowhere_is_missed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIT_API_TOKEN", "")
    told = complaint(capsys, "check-callback", URL)
    assert "the API token is missing; set KIT_API_TOKEN, or give --secrets-from-stdin or --api-token" in told


@pytest.mark.parametrize("text", [b"", b"hello", b"KIT_ACCOUNT_NAME=acme"])
def test_standard_input_without_a_secret_is_told(
    text: bytes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pipe(monkeypatch, text)
    told = complaint(capsys, "check-callback", URL, "--secrets-from-stdin")
    assert "standard input has neither a line KIT_SALT=… nor KIT_API_TOKEN=…" in told


@pytest.mark.parametrize(
    "argv",
    [
        ("--salt", "hunter2 hunter2"),
        ("--api-token=hunter2\x00",),
        ("--sallt", "hunter2"),
        ("--sallt=hunter2",),
        ("-s", "-hunter2"),
        ("hunter2",),
    ],
)
def test_a_refused_secret_is_not_repeated(argv: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert "hunter2" not in complaint(capsys, "check-callback", URL, *argv)


@pytest.mark.parametrize("where", ["environment", "standard input"])
def test_a_secret_from_elsewhere_is_not_repeated_either(
    where: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    options = []
    if where == "environment":
        monkeypatch.setenv("KIT_SALT", "hunter2 hunter2")
    else:
        options = ["--secrets-from-stdin"]
        pipe(monkeypatch, b"KIT_SALT=hunter2 hunter2\xff")
    told = complaint(capsys, "check-callback", URL, *options)
    assert "KIT_SALT: The security salt has a blank inside" in told
    assert "hunter2" not in told
