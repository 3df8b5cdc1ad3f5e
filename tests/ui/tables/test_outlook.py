from __future__ import annotations

import pytest

from kitdesk.model.timeline import Unfinished
from kitdesk.ui.tables.outlook import gist, remark_on
from kitdesk.ui.text import time_text
from tests.support.conversations import HOSTILE, NOON, event
from tests.support.unfinished_values import failed, sending, unknown, waiting

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("unfinished", "remark"),
    [
        (failed(1, retry_in=13.2), "next try in 0:14"),
        (failed(1, retry_in=0.0), "next try in 0:00"),
        (failed(1, retry_in=None), "not tried again by itself"),
        (unknown(1), ""),
        (waiting(1), "not sent by itself"),
        (waiting(2, unknown(1)), f"behind “12 Market Street” of {time_text(NOON + 1)}: unknown"),
        (sending(1), ""),
    ],
)
def test_what_an_event_waits_for_is_said_where_its_state_does_not_say_it(
    unfinished: Unfinished, remark: str
) -> None:
    assert remark_on(unfinished) == remark


def test_a_long_message_that_others_wait_behind_is_named_by_its_beginning() -> None:
    remark = remark_on(waiting(2, unknown(1, "word " * 50)))
    assert remark.startswith("behind “word word")
    assert len(remark) < 80


def test_an_event_without_a_text_is_known_by_its_attachments() -> None:
    photo = {"type": "photo", "file_name": "parcel.jpg", "file_url": "https://example.com/parcel.jpg"}
    assert gist(event(1, "", payload=[photo])) == "parcel.jpg"
    assert gist(event(1, "See", payload=[photo])) == "See"
    assert gist(event(1, "", body=b"no JSON")) == "no JSON"


@pytest.mark.parametrize("text", HOSTILE)
def test_a_strangers_text_is_one_harmless_line(text: str) -> None:
    line = gist(event(1, text))
    assert len(line) <= 200
    assert not {"\n", "\u202e", "\x00"} & set(line)
