from __future__ import annotations

import pytest

from kitdesk.model.deletion import Deleted, Doomed
from kitdesk.model.states import State
from kitdesk.ui.dialogs.doomed_words import deleted_words, doomed_words, unfinished_words

MARCH, NOVEMBER = 1_710_245_000.0, 1_730_721_600.0


@pytest.mark.parametrize(
    ("doomed", "words"),
    [
        (Doomed(), "There is nothing to delete here."),
        (
            Doomed(204, 3, MARCH, NOVEMBER, 0, 38_000_000),
            "204 messages of 3 customers, from 12 Mar 2024 to 4 Nov 2024: about 38.0 MB.",
        ),
        (
            Doomed(1, 1, MARCH, MARCH, 2, 1_000),
            ("1 message of 1 customer, of 12 Mar 2024, 2 logins and other requests: about 1.0 kB."),
        ),
        (Doomed(others=31, size=5_000), "31 logins and other requests: about 5.0 kB."),
    ],
)
def test_what_goes_is_said_in_one_sentence(doomed: Doomed, words: str) -> None:
    assert doomed_words(doomed) == words


def test_what_is_not_finished_is_named_by_its_states() -> None:
    assert unfinished_words({}) == ""
    assert unfinished_words({State.UNKNOWN: 2, State.FAILED: 1}) == "Not finished: unknown (2), failed (1)."


@pytest.mark.parametrize(
    ("deleted", "words"),
    [
        (Deleted(), "0 messages deleted."),
        (Deleted(others=1), "1 login or other request deleted."),
        (
            Deleted(20, 3, 7_000_000),
            "20 messages, 3 logins and other requests deleted. 7.0 MB went back to the disk.",
        ),
    ],
)
def test_what_is_gone_is_said_with_the_room_that_it_made(deleted: Deleted, words: str) -> None:
    assert deleted_words(deleted) == words
