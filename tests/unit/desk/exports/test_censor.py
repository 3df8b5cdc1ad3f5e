from __future__ import annotations

from kitdesk.desk.exports.censor import Censor
from kitdesk.model.headers import header_of
from kitdesk.model.secret import HIDDEN
from kitdesk.model.timeline import Exchange, Told
from tests.support import exports
from tests.support.timeline_values import an_exchange


def a_censor() -> Censor:
    return Censor(exports.CHANNEL, exports.CREDENTIALS)


def censored(censor: Censor, exchange: Exchange) -> Exchange:
    return censor.told(Told(None, (exchange,))).exchanges[0]


def test_a_callback_loses_its_signature_and_the_receivers_path() -> None:
    censor = a_censor()
    told = censored(censor, exports.callback())
    assert header_of(told.request_headers, "authorization") == HIDDEN
    assert told.url.endswith(HIDDEN)
    assert (censor.signatures, censor.secrets) == (1, 1)


def test_what_the_journal_has_hidden_already_is_counted() -> None:
    censor = a_censor()
    headers = (("Authorization", f"Bearer {HIDDEN}"),)
    told = censored(
        censor, an_exchange(url=f"https://kit.example/?access_token={HIDDEN}", request_headers=headers)
    )
    assert told.request_headers == headers
    assert (censor.signatures, censor.secrets) == (0, 2)


def test_a_body_that_is_no_text_stays_byte_for_byte() -> None:
    body = b"\xff\x00\xc3(" + bytes(range(256))
    assert censored(a_censor(), an_exchange(request_body=body)).request_body == body


def test_a_secret_within_bytes_that_are_no_text_is_hidden() -> None:
    body = b"\xff" + exports.TOKEN.encode()
    assert censored(a_censor(), an_exchange(answer_body=body)).answer_body == b"\xff" + HIDDEN.encode()


def test_a_cookie_is_hidden_whoever_sent_it() -> None:
    headers = (("Cookie", "sid=1"), ("X-Forwarded-For", "10.0.0.1"))
    told = censored(a_censor(), exports.callback(request_headers=headers))
    assert told.request_headers == (("Cookie", HIDDEN), ("X-Forwarded-For", "10.0.0.1"))


def test_the_sentence_says_what_was_masked_and_what_was_not() -> None:
    censor = a_censor()
    assert str(censor.sentence).startswith("Nothing had to be masked")
    censor.text(f"{exports.TOKEN} and {exports.SALT}")
    assert str(censor.sentence) == (
        f"Masked as {HIDDEN}: signatures 0, tokens and other secrets 2. What customers wrote is not masked."
    )
