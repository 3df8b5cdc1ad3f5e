from __future__ import annotations

import pytest

from kitdesk.desk.answer_evidence import shown_by_claims, shown_by_send, shown_by_token_call
from kitdesk.model.evidence import Fact
from tests.support.timeline_values import an_exchange

TAKEN = an_exchange()
EXPIRED = an_exchange(
    status=401, error="refused", answer_body=b'{"success": false, "result": {"error": "x", "code": 3005}}'
)


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (b'{"success": false, "result": {"error": "x", "code": 7}}', "200, code 7"),
        (b'{"success": false}', "200, no code"),
        (b"<html>", "200, no JSON"),
        (b"{}", "200, not in Kit's shape"),
    ],
)
def test_a_refusal_shows_its_status_and_code(answer: bytes, told: str) -> None:
    refused = an_exchange(purpose="login", error="refused", answer_body=answer)
    assert list(shown_by_token_call(refused)) == [(Fact.REFUSED_LOGIN, told)]


def test_a_refusal_that_a_new_token_undid_was_an_expired_token() -> None:
    assert list(shown_by_send([EXPIRED, TAKEN])) == [(Fact.EXPIRED_TOKEN, "401, code 3005")]
    assert list(shown_by_send([EXPIRED, EXPIRED])) == [(Fact.REFUSED_EVENT, "401, code 3005")] * 2


def test_what_was_taken_or_never_answered_shows_nothing() -> None:
    assert list(shown_by_send([])) == []
    assert list(shown_by_send([TAKEN])) == []
    assert list(shown_by_send([an_exchange(status=None, error="no route")])) == []


def test_claims_are_told_by_their_names_and_an_opaque_token_as_such() -> None:
    assert (
        shown_by_claims({"iat": 1, "exp": 901, "secret": "no value is shown"}, 900.0)
        == "exp, iat, secret; lives 900 s"
    )
    assert shown_by_claims(None, 900.0) == "opaque"
