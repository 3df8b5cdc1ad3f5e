from __future__ import annotations

from collections.abc import Sequence

import pytest

from kitdesk.arguments.command_line import read
from kitdesk.sandbox.faults import Fault, Kind
from tests.support.complaints import complaint


@pytest.mark.parametrize(
    ("argv", "problem"),
    [
        (("--port", "99999"), "'99999' is no port"),
        (("--port", "-1"), "'-1' is no port"),
        (("--port", "8O"), "'8O' is no port"),
        (("--port", "٨٠"), "is no port"),
        (("--host", " "), "the address is empty"),
        (("--domain", "a b"), "“a b” is no account name"),
        (("--domain", ""), "The account name is missing"),
        (("--channel-uuid", "x"), "“x” is no channel UUID"),
        (("--api-token", ""), "the API token is empty"),
        (("--salt", "\u200b"), "the security salt is empty"),
        (("--access-lifetime", "0"), "'0' is no lifetime"),
        (("--access-lifetime", "nan"), "'nan' is no lifetime"),
        (("--refresh-lifetime", "inf"), "'inf' is no lifetime"),
        (("--refresh-lifetime", "soon"), "'soon' is no lifetime"),
        (("--sal", "x"), "unrecognized arguments"),
        (("--callback-url", "ftp://x/"), "“ftp://x/” is no Callback URL"),
        (("--callback-url", "http://example.com/"), "http:// would send callbacks to example.com"),
        (("--callback-url", "http://example.com/"), "Within a closed network, --plain-http allows it"),
        (("--junit", "a.xml"), "--junit needs --script"),
        (("--echo",), "--echo needs --callback-url"),
        (("--test-request",), "--test-request needs --callback-url"),
        (("--test-request", "PUT"), "invalid choice: 'PUT'"),
        (("--echo-as", "bot"), "--echo-as needs --echo"),
        (("--delay", "1"), "--delay needs --echo"),
        (("--delay", "-1"), "'-1' is no time to wait"),
        (("--latency", "1e9"), "'1e9' is no time to wait"),
        (("--fault", "5xx"), "“5xx” is no fault. Give 401, 429, drop, html, success-false, or a status"),
        (("--fault", "404"), "“404” is no fault"),
        (("--fault-on", "event"), "--fault-on needs --fault or --latency"),
        (("--fault-times", "2"), "--fault-times needs --fault or --latency"),
        (("--fault", "drop", "--fault-times", "0"), "'0' is no whole number from 1 on"),
        (("--fault", "401", "--fault-after"), "--fault-after needs --fault with a 5xx, drop or html"),
        (("--fault", "503", "--retry-after", "9"), "--retry-after needs --fault 429"),
    ],
)
def test_bad_arguments_of_the_sandbox_get_one_sentence(
    argv: tuple[str, ...], problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = complaint(capsys, "sandbox", *argv)
    assert problem in told
    assert told.startswith(("kitdesk sandbox: ", "kitdesk: unrecognized"))
    assert told.endswith("--help.\n")


@pytest.mark.parametrize("name", ["--api-token", "--salt"])
def test_a_refused_secret_is_not_repeated(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "hunter2" not in complaint(capsys, "sandbox", name, "hunter2 hunter2")


@pytest.mark.parametrize(
    ("argv", "fault"),
    [
        ((), None),
        (("--latency", "0.5"), Fault(latency=0.5)),
        (("--fault", "401"), Fault(Kind.UNAUTHORIZED)),
        (("--fault", "599"), Fault(Kind.SERVER_FAULT, status=599)),
        (("--fault", "drop", "--fault-after"), Fault(Kind.DROP, taken=True)),
        (("--fault", "html", "--fault-on", "refresh"), Fault(Kind.HTML, "token refresh")),
        (("--fault", "success-false", "--fault-on", "all"), Fault(Kind.NO_SUCCESS)),
        (
            (
                "--fault",
                "429",
                "--retry-after",
                "9",
                "--fault-on",
                "event",
                "--fault-times",
                "2",
                "--latency",
                "1",
            ),
            Fault(Kind.TOO_MANY, "event", latency=1, times=2, retry_after=9),
        ),
    ],
)
def test_a_fault_is_put_together_from_its_options(argv: Sequence[str], fault: Fault | None) -> None:
    assert read(["sandbox", *argv]).fault == fault


def test_the_test_request_is_a_get_unless_told_otherwise() -> None:
    common = ["sandbox", "--callback-url", "https://example.com/"]
    asked = [
        read([*common, *more]).test_request for more in ([], ["--test-request"], ["--test-request", "POST"])
    ]
    assert asked == [None, "GET", "POST"]


def test_plain_http_may_be_allowed() -> None:
    url = "http://app:8080/callback"
    assert read(["sandbox", "--plain-http", "--callback-url", url]).callback_url == url
