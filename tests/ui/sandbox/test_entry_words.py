from __future__ import annotations

import pytest

from kitdesk.model.sentence import sentence
from kitdesk.sandbox.dialogue import Entry, EntryKind
from kitdesk.sandbox.turn import Stage
from kitdesk.ui.sandbox.entry_words import said_of_entry, spoken_entry
from kitdesk.ui.tables.fates import Deed
from kitdesk.ui.text import time_text
from tests.support.conversations import HOSTILE, NOON
from tests.support.entries import a_closing, an_answer, an_entry
from tests.support.timeline_values import an_exchange

TIME = time_text(NOON + 1)


def fate(entry: Entry) -> tuple[str, str]:
    """What became of it, and its tone."""
    first = said_of_entry(entry).fates[0]
    return first.text.removeprefix(f"{TIME} · "), first.tone


def test_the_customer_stands_on_the_left_and_agent_and_bot_on_the_right() -> None:
    event, answer, bot = (
        said_of_entry(an_entry()),
        said_of_entry(an_answer()),
        said_of_entry(an_answer(sender="bot")),
    )
    assert (event.out, answer.out, bot.out) == (False, True, True)
    assert (event.reading.text, event.reading.sender) == ("Hello", "")
    assert (answer.reading.text, answer.reading.sender) == ("Hi", "Maria K. · agent")
    assert (bot.reading.sender, bot.reading.tag) == ("Helper", "BOT")


@pytest.mark.parametrize(
    ("entry", "text", "tone"),
    [
        (an_entry(), "✓ taken", "ok"),
        (an_entry(fault="a dropped connection"), "✓ taken · fault: a dropped connection", "warn"),
        (an_entry(refused="the access token expired"), "✕ refused: the access token expired", "bad"),
        (an_entry(refused="x", fault="429"), "✕ refused: x · fault: 429", "bad"),
        (an_answer(stage=Stage.TYPING), "typing…", "accent"),
        (an_answer(stage=Stage.POSTING), "posting…", "muted"),
        (an_answer(stage=Stage.TAKEN_BACK), "taken back before it was posted", "muted"),
        (an_answer(), "✓ answered 200 in 12 ms", "ok"),
        (an_answer(exchange=an_exchange(status=500)), "✕ answered 500 in 2 ms", "bad"),
        (an_answer(exchange=an_exchange(status=None, error="No route.")), "✕ No route.", "bad"),
        (an_answer(exchange=None), "given up", "bad"),
    ],
)
def test_each_line_says_what_became_of_it(entry: Entry, text: str, tone: str) -> None:
    assert fate(entry) == (text, tone)
    assert text in spoken_entry(entry)


def test_what_is_being_typed_can_be_sent_now_or_taken_back() -> None:
    deeds = said_of_entry(an_answer(stage=Stage.TYPING)).fates[0].deeds
    assert deeds == {Deed.RESEND: "Send now", Deed.DISCARD: "Take back"}


def test_what_was_refused_or_taken_back_steps_back() -> None:
    assert said_of_entry(an_entry(refused="no")).given_up
    assert said_of_entry(an_answer(stage=Stage.TAKEN_BACK)).given_up
    assert not said_of_entry(an_answer()).given_up


def test_closings_transfers_and_test_requests_are_lines_between() -> None:
    transfer = Entry(1, EntryKind.TRANSFER, "c-1", NOON + 1, text="Jonas W.")
    test = Entry(1, EntryKind.TEST_REQUEST, "", NOON + 1, exchange=an_exchange())
    for entry, words in (
        (a_closing(), "Conversation closed by bot · CLOSED_BY_BOT"),
        (transfer, "Jonas W. answers from now on"),
        (test, "Test request"),
    ):
        said = said_of_entry(entry)
        assert said.system
        assert not said.out
        assert said.fates[0].text.startswith(words)
        assert spoken_entry(entry).startswith(words)
    assert "nothing was posted" in said_of_entry(transfer).fates[0].text
    assert "answered 200" in said_of_entry(test).fates[0].text


def test_what_a_real_kit_would_hardly_do_stands_below_with_a_mark() -> None:
    doubted = an_answer(doubts=(sentence("Odd {what}.", what="one"),))
    assert [(each.text, each.tone) for each in said_of_entry(doubted).fates[1:]] == [("▲ Odd one.", "warn")]
    assert "▲ Odd one." in spoken_entry(doubted)


def test_strangers_texts_are_spoken_on_one_line() -> None:
    for text in HOSTILE:
        assert "\n" not in spoken_entry(an_entry(text=text, refused=text))
