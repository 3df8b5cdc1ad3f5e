from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Clause, Said, Sentence, inner, quote, sentence


def test_a_sentence_reads_with_its_values() -> None:
    assert (
        str(sentence("Port {port} on {host} is taken.", port=80, host="here")) == "Port 80 on here is taken."
    )


def test_a_translation_takes_the_same_values() -> None:
    told = sentence("Port {port} on {host} is taken.", port=80, host="here")
    assert told.fill("{host}: {port} занят.") == "here: 80 занят."


def test_marking_a_text_leaves_it_as_it_is() -> None:
    assert QT_TRANSLATE_NOOP("model", "Log in again.") == "Log in again."


def test_sentences_are_values() -> None:
    assert sentence("{a}", a=1) == Sentence("{a}", {"a": 1})


def test_braces_and_percents_of_strangers_are_text() -> None:
    assert str(sentence("Kit said {error}.", error="{0} {host} %s &File")) == "Kit said {0} {host} %s &File."


def test_seconds_read_as_a_person_writes_them() -> None:
    assert str(sentence("in {a} or {b} s", a=30.0, b=0.25)) == "in 30 or 0.25 s"


def test_a_long_value_ends_with_an_ellipsis() -> None:
    assert quote("a" * 81) == "a" * 79 + "…"
    assert quote("a" * 80) == "a" * 80


def test_line_breaks_and_direction_marks_are_made_visible() -> None:
    assert quote("a\nb\x1b[0m\u202egnp.exe\x00") == r"a\nb\x1b[0m\u202egnp.exe\x00"


@given(st.text(), st.integers(2, 100))
def test_whatever_a_stranger_sends_fits_on_a_line(text: str, limit: int) -> None:
    quoted = quote(text, limit)
    assert quoted.isprintable()
    assert len(quoted) <= limit


def test_what_was_said_is_english_text_that_remembers_its_sentence() -> None:
    said = Said.of(sentence("Port {port} is taken.", port=80))
    assert said == "Port 80 is taken."
    assert inner(said) == sentence("Port {port} is taken.", port=80)
    assert inner("Port 80 is taken.") is None


def test_a_secret_is_hidden_in_the_values_of_sentences_within_it_too() -> None:
    told = sentence("{what} Look.", what=sentence("{host} said {text}.", host="kit", text="s3cret"))
    assert str(told.changed(lambda text: text.replace("s3cret", "•"))) == "kit said •. Look."


def test_a_sentence_within_another_is_not_cut() -> None:
    long = sentence("{a} {b} {c}", a="a" * 200, b="b" * 200, c="c" * 200)
    assert str(sentence("{what}", what=long)) == str(long)


def test_a_clause_has_no_full_stop_in_any_language() -> None:
    clause = Clause("It is {what}.", {"what": "gone"})
    assert str(sentence("Why: {why}. Go on.", why=clause)) == "Why: It is gone. Go on."
    assert clause.fill("Es ist {what}.") == "Es ist gone"
    assert str(Clause("it is empty")) == "it is empty"
