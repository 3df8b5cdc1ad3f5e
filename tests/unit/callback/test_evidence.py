from __future__ import annotations

from dataclasses import replace

import pytest

from kitdesk.callback.evidence import shown_by, shown_by_repeat
from kitdesk.callback.reading import judge
from kitdesk.model.evidence import Fact
from kitdesk.model.signature import Reading
from kitdesk.transport.http import Request
from tests.support.callbacks import CREDENTIALS, a_callback, a_request, signature


def shown(request: Request) -> dict[Fact, str]:
    return dict(shown_by(request, judge(request, CREDENTIALS)))


def test_a_callback_that_verifies_shows_how_it_was_signed_and_sent() -> None:
    assert shown(a_request(a_callback(), f"Bearer {signature(reading=Reading.SPACED).upper()}")) == {
        Fact.SEPARATORS: ": ",
        Fact.SCHEME: "Bearer",
        Fact.DIGITS: "upper case",
        Fact.CALLBACK: "POST, application/json",
        Fact.EVENT_TYPE: "send_message",
        Fact.EVENT_ID: "no UUID",
    }


def test_what_a_proxy_says_of_the_source_is_kept() -> None:
    request = a_request(a_callback(), signature())
    request = replace(request, headers=(*request.headers, ("X-Forwarded-For", "203.0.113.7, 10.0.0.1")))
    assert shown(request)[Fact.SOURCE] == "203.0.113.7"


@pytest.mark.parametrize("header", ["", "0" * 32, "Bearer x"])
def test_a_forged_callback_shows_nothing(header: str) -> None:
    assert shown(a_request(a_callback(), header)) == {}


@pytest.mark.parametrize(
    ("method", "header", "told"),
    [("GET", signature(None), "GET, verified"), ("POST", "0" * 32, "POST, mismatch")],
)
def test_a_test_request_shows_its_method_and_its_verdict(method: str, header: str, told: str) -> None:
    assert shown(a_request(b"", header, method=method))[Fact.TEST_REQUEST] == told


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(0.5, "within 10 s"), (59, "within 1 min"), (3600, "within 1 day"), (1e6, "later than 1 day")],
)
def test_a_repeated_delivery_shows_when_it_came_again(seconds: float, told: str) -> None:
    assert dict(shown_by_repeat(seconds, same_body=True)) == {
        Fact.REPEATED: "the same body",
        Fact.REPEATED_AFTER: told,
    }
