from __future__ import annotations

import json

import pytest
from pydantic import ValidationError

from kitdesk.model.breach import breaches, spelled
from kitdesk.model.strict_json import places
from kitdesk.model.wire import read_outgoing

EVENT: dict[str, object] = {
    "event_id": "e",
    "event_type": "send_message",
    "client_data": {"client_id": "1"},
    "event_data": {"message": {"message_id": "m", "text": "hi"}},
}


def with_item(item: object) -> dict[str, object]:
    return EVENT | {"event_data": {"message": {"message_id": "m", "payload": [item]}}}


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ([], "JSON must be an object { … }."),
        (EVENT | {"event_id": 7}, "event_id must be text in quotes."),
        (EVENT | {"event_type": "x"}, 'event_type must be "send_message".'),
        (
            EVENT | {"client_data": {}},
            "client_data.client_id is missing and Kit requires it. Add it.",
        ),
        (
            EVENT | {"client_data": {"client_id": "1", "page": None}},
            "client_data.page is null. Leave it out instead.",
        ),
        (with_item({}), "event_data.message.payload[0] has no type."),
        (with_item({"type": "fax"}), "“fax” is no attachment type of Kit."),
        (
            with_item({"type": "contact", "number": []}),
            "payload[0].number must be text in quotes or a number.",
        ),
    ],
)
def test_a_breach_is_told_in_words_that_tell_what_to_do(value: object, words: str) -> None:
    with pytest.raises(ValidationError) as caught:
        read_outgoing(value)
    told = [str(said) for _, said in breaches(caught.value, places(json.dumps(value)))]
    assert len(told) == 1
    assert words in told[0]


def test_a_path_is_spelled_as_people_write_it() -> None:
    assert spelled(("event_data", "message", "payload", 0, "type")) == "event_data.message.payload[0].type"
    assert spelled(()) == "JSON"
