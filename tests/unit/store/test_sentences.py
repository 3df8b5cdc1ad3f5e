from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.errors import NoAccessToken, NotReached
from kitdesk.model.sentence import Said, inner, sentence
from kitdesk.store.sentences import read, written


def test_a_sentence_comes_back_with_its_values() -> None:
    said = Said.of(sentence("{ms} ms", ms="94"))
    back = read(written(said))
    assert back == "94 ms"
    assert inner(back) == sentence("{ms} ms", ms="94")


def test_a_sentence_within_a_sentence_comes_back_as_one() -> None:
    said = Said.of(sentence("{what} Look again.", what=NoAccessToken(NotReached("kit", "no route"))))
    back = inner(read(written(said)))
    assert back is not None
    assert str(back) == said
    assert inner(back.values["what"]) is not None


@given(st.text())
def test_plain_text_stays_as_it_is(text: str) -> None:
    if not text.startswith("\x1e"):
        assert read(written(text)) == text
        assert inner(read(text)) is None


@given(st.text())
def test_whatever_stands_behind_the_mark_is_read_as_some_text(text: str) -> None:
    assert isinstance(read("\x1e" + text), str)


def test_what_lacks_a_value_is_shown_as_it_was_kept() -> None:
    kept = json.dumps(["{host} is gone.", {}])
    assert read("\x1e" + kept) == kept


@given(st.dictionaries(st.sampled_from(["a", "b"]), st.text(max_size=20), min_size=2))
def test_every_value_comes_back(values: dict[str, str]) -> None:
    said = Said.of(sentence("{a} and {b}", **values))
    assert read(written(said)) == said
