from __future__ import annotations

from dataclasses import replace

import pytest

from kitdesk.desk.signature_steps import signature_steps
from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from kitdesk.model.signature import Outcome, Reading, Rival
from kitdesk.model.timeline import Exchange
from tests.support.callbacks import CREDENTIALS, a_callback, signature

PLAIN = "30fa98ed847c66e2b79b54e31e63fe2d"
SPACED = "2cf6f5b561574d1211f70b5f19575ad6"


def came(body: bytes, *authorization: str, method: str = "POST") -> Exchange:
    headers = tuple(("Authorization", value) for value in authorization)
    return Exchange("callback", 0.0, method, "http://127.0.0.1:1/callback/key", headers, body, 200)


@pytest.mark.parametrize(("header", "fits"), [(PLAIN.upper(), Reading.PLAIN), (SPACED, Reading.SPACED)])
def test_it_is_known_which_reading_fits(header: str, fits: Reading) -> None:
    steps = signature_steps(came(a_callback(), header), CREDENTIALS)
    assert (steps.header, steps.event_id) == (header, "evt-1")
    assert steps.verdict.outcome is Outcome.VERIFIED
    assert steps.digests == {Reading.PLAIN: PLAIN, Reading.SPACED: SPACED}
    assert [reading for reading in Reading if steps.fits(reading)] == [fits]


def test_a_test_request_is_hashed_without_an_event_id() -> None:
    steps = signature_steps(came(b"", signature(None), method="GET"), CREDENTIALS)
    assert (steps.event_id, steps.verdict.outcome) == (None, Outcome.VERIFIED)
    assert steps.fits(Reading.PLAIN)


def test_a_mismatch_is_explained_by_the_rivals_too() -> None:
    other = Credentials(api_token=Secret("t"), salt=Secret("s"))
    rival = Rival("the secrets of channel “B”", other.salt, other.api_token)
    steps = signature_steps(came(a_callback(), signature(credentials=other)), CREDENTIALS, [rival])
    assert steps.verdict.outcome is Outcome.MISMATCH
    assert "channel “B”" in str(steps.verdict.reason)
    assert not any(steps.fits(reading) for reading in Reading)


@pytest.mark.parametrize("missing", ["salt", "api_token"])
def test_without_a_secret_there_is_no_digest(missing: str) -> None:
    steps = signature_steps(came(a_callback(), PLAIN), replace(CREDENTIALS, **{missing: Secret("")}))
    assert steps.verdict.outcome is Outcome.UNVERIFIABLE
    assert steps.digests == {}


def test_without_an_event_id_there_is_no_digest() -> None:
    steps = signature_steps(came(b"<html>", PLAIN), CREDENTIALS)
    assert (steps.event_id, steps.digests) == ("", {})
    assert "cannot be read" in str(steps.verdict.reason)


def test_a_missing_header_is_none() -> None:
    assert signature_steps(came(a_callback()), CREDENTIALS).header is None
