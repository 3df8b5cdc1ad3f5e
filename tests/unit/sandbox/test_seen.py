from __future__ import annotations

import json

from kitdesk.model.secret import HIDDEN, Secret
from kitdesk.sandbox.defaults import CHANNEL_UUID
from kitdesk.sandbox.seen import Mask, Seen
from kitdesk.sandbox.tokens import Mint

MASK = Mask((Secret("t0ken/+"), Secret("s4lt")))
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


def test_the_mask_hides_its_secrets_in_either_spelling_and_every_jwt() -> None:
    assert MASK.text(f"/t0ken/+/t0ken%2F%2B?{JWT} s4lt.") == f"/{HIDDEN}/{HIDDEN}?{HIDDEN} {HIDDEN}."


def test_a_cut_jwt_is_hidden_too() -> None:
    assert JWT[30:80] not in MASK.text(JWT[:80])


def test_the_mask_reaches_into_every_member_of_a_body() -> None:
    body = json.dumps({"t0ken/+": [{"a": f"Bearer {JWT}"}, 7, None, True, "s4lt"]}).encode()
    assert MASK.body(body) == {HIDDEN: [{"a": f"Bearer {HIDDEN}"}, 7, None, True, HIDDEN]}


def test_a_body_that_is_no_json_is_shown_as_text_and_masked() -> None:
    assert MASK.body(b"{s4lt \xff") == f"{{{HIDDEN} �"


def test_an_empty_secret_masks_nothing() -> None:
    assert Mask((Secret(""),)).text("plain") == "plain"
