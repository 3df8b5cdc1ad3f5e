from __future__ import annotations

import base64
import json

from kitdesk.desk.exports.members import line
from kitdesk.model.timeline import Told
from tests.support import exports
from tests.support.timeline_values import an_exchange


def test_an_event_has_its_body_as_it_was_and_its_exchanges() -> None:
    event = exports.outgoing(1)
    told = line(Told(event, (an_exchange(),)))
    assert told["line"] == "event"
    assert told["body"] == {"text": event.body.decode()}
    assert [each["purpose"] for each in told["exchanges"]] == ["event"]


def test_bytes_that_are_no_text_come_as_base64() -> None:
    told = line(Told(exports.outgoing(1, body=b"\xff")))
    assert base64.b64decode(told["body"]["base64"]) == b"\xff"


def test_only_what_came_from_kit_has_a_verdict() -> None:
    told = line(Told(exports.incoming(1), (exports.callback(), an_exchange())))
    assert [each.get("verdict") for each in told["exchanges"]] == ["verified", None]


def test_an_exchange_of_no_event_is_a_line_of_its_own() -> None:
    told = line(Told(None, (an_exchange(),)))
    assert told["line"] == "exchange"
    json.dumps(told)
