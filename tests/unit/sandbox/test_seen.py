from __future__ import annotations

import json

from kitdesk.model.masking import Mask
from kitdesk.model.secret import HIDDEN, Secret
from kitdesk.sandbox.defaults import CHANNEL_UUID
from kitdesk.sandbox.seen import Seen, shown_body
from kitdesk.sandbox.tokens import Mint

MASK = Mask(Secret("api-t0ken/+"), Secret("s4lt-of-mine"))
JWT = Mint(CHANNEL_UUID, Secret("t"), lambda: 1.0).issue(1, 1).access_token.reveal()


def test_a_line_leaves_out_what_there_is_nothing_to_say_of() -> None:
    assert json.loads(Seen(1.5, "POST", "/", 200).line()) == {
        "at": 1.5,
        "method": "POST",
        "path": "/",
        "status": 200,
    }


def test_a_line_is_one_line_of_ascii_whatever_the_event_holds() -> None:
    event = {"text": "a\nb\r\u2028\u202e\ud800\x9b é 🎉"}
    line = Seen(1.0, "POST", "/x", 200, "event", event=event).line()
    assert line.isascii()
    assert len(line.splitlines()) == 1
    assert json.loads(line)["event"] == event


def test_a_body_is_shown_as_its_value_with_secrets_masked() -> None:
    body = json.dumps({"a": [f"Bearer {JWT}", 7, None, True], "b": "api-t0ken/+"}).encode()
    assert shown_body(body, MASK) == {"a": [f"Bearer {HIDDEN}", 7, None, True], "b": HIDDEN}


def test_a_body_with_half_a_character_is_shown_as_it_is() -> None:
    assert shown_body(b'{"a": "\\ud800", "b": "s4lt-of-mine"}', MASK) == {"a": "\ud800", "b": HIDDEN}


def test_a_body_that_is_no_json_is_shown_as_text_and_masked() -> None:
    assert shown_body(b"{s4lt-of-mine", MASK) == "{" + HIDDEN
    assert str(shown_body(b"{s4lt-of-mine \xff", MASK)).count("s4lt") == 0
