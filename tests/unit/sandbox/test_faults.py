from __future__ import annotations

import json

import pytest

from kitdesk.model.errors import InputError
from kitdesk.sandbox.faults import CALLS, Fault, Kind

EACH = [kind for kind in Kind if kind not in (Kind.NONE, Kind.DROP, Kind.HTML)]


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (Fault(Kind.UNAUTHORIZED), 401),
        (Fault(Kind.TOO_MANY), 429),
        (Fault(Kind.SERVER_FAULT), 503),
        (Fault(Kind.SERVER_FAULT, status=599), 599),
        (Fault(Kind.NO_SUCCESS), 200),
    ],
)
def test_a_refusal_on_demand_has_kits_shape(fault: Fault, status: int) -> None:
    answer = fault.answer()
    assert answer is not None
    assert answer.status == status
    assert json.loads(answer.body) == {
        "success": False,
        "result": {"error": "a fault on demand", "code": 3007},
    }


def test_a_429_says_when_to_come_back() -> None:
    answer = Fault(Kind.TOO_MANY, retry_after=7).answer()
    assert answer is not None
    assert ("Retry-After", "7") in answer.headers


def test_html_comes_under_200_and_is_no_json() -> None:
    answer = Fault(Kind.HTML).answer()
    assert answer is not None
    assert (answer.status, answer.body[:15]) == (200, b"<!DOCTYPE html>")


def test_a_dropped_connection_is_no_answer() -> None:
    assert Fault(Kind.DROP).answer() is None


@pytest.mark.parametrize("on", CALLS)
def test_it_strikes_the_calls_it_is_meant_for(on: str) -> None:
    assert [purpose for purpose in CALLS if Fault(on=on).strikes(purpose)] == [on]
    assert Fault().strikes(on)


def test_it_is_over_after_as_many_times_as_was_said() -> None:
    fault: Fault | None = Fault(times=2)
    left = []
    while fault is not None:
        left.append(fault.times)
        fault = fault.once_less()
    assert left == [2, 1]
    lasting = Fault()
    assert lasting.once_less() == lasting


@pytest.mark.parametrize("kind", Kind)
def test_kit_sees_only_what_it_may_have_taken(kind: Kind) -> None:
    assert Fault(kind).lets_through == (kind is Kind.NONE)
    may = kind in (Kind.NONE, Kind.SERVER_FAULT, Kind.DROP, Kind.HTML)
    assert Fault(kind, taken=True).lets_through == may


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (Fault(latency=0.5), "Kit's own answer, 0.5 s late"),
        (Fault(Kind.UNAUTHORIZED), "401"),
        (Fault(Kind.TOO_MANY, latency=2), "429 with Retry-After: 3, 2 s late"),
        (Fault(Kind.SERVER_FAULT, status=500), "500, request not taken"),
        (Fault(Kind.DROP, taken=True), "a dropped connection, request taken"),
        (Fault(Kind.HTML), "HTML instead of JSON, request not taken"),
        (Fault(Kind.NO_SUCCESS, taken=True), "success:false under 200"),
    ],
)
def test_it_is_told_in_a_few_words(fault: Fault, said: str) -> None:
    assert str(fault.sentence) == said


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("401", Fault(Kind.UNAUTHORIZED)),
        ("599", Fault(Kind.SERVER_FAULT, status=599)),
        ("html", Fault(Kind.HTML)),
    ],
)
def test_it_has_a_name(name: str, fault: Fault) -> None:
    assert Fault.named(name) == fault


@pytest.mark.parametrize("name", ["", "404", "5xx", "none", "5٠3"])
def test_what_names_none_is_refused(name: str) -> None:
    with pytest.raises(InputError, match=r"is no fault\. Give 401, 429, drop, html, success-false"):
        Fault.named(name)
