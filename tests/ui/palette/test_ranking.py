from __future__ import annotations

from typing import Any

from kitdesk.ui.palette.entries import Entry, Kind
from kitdesk.ui.palette.ranking import MOST, rank


def an_entry(text: str, kind: Kind = Kind.ACTION, **members: Any) -> Entry:
    return Entry(members.pop("name", text), kind, text, print, **members)


def ranked(entries: list[Entry], typed: str, *recent: str) -> list[str]:
    return [row.entry.text for row in rank(entries, typed, recent)]


DARK = an_entry("Dark", Kind.SETTING, where="View › Theme")
DISCARD = an_entry("Discard the selected one", where="Message")
CHECK = an_entry("Check channel", where="Channel")
ACME = an_entry("Acme", Kind.CHANNEL)
TOKEN = an_entry("Go to Token", Kind.TOOL)


def test_with_nothing_typed_all_are_listed_by_kind_the_recent_ones_first() -> None:
    entries = [ACME, CHECK, DARK, TOKEN]
    assert ranked(entries, "") == ["Go to Token", "Check channel", "Dark", "Acme"]
    assert ranked(entries, "", "Dark", "Acme") == ["Dark", "Acme", "Go to Token", "Check channel"]


def test_each_word_is_found_in_the_text_or_in_where_it_is() -> None:
    assert ranked([DISCARD, DARK, CHECK], "the da") == ["Dark", "Discard the selected one"]
    assert ranked([DISCARD, DARK, CHECK], "dark moon") == []


def test_it_is_found_by_what_it_is_also_called() -> None:
    russian = an_entry("Русский", Kind.SETTING, where="Вид › Язык", also="Russian")
    (row,) = rank([russian, DARK], "russ", ())
    assert (row.entry, row.places) == (russian, ())


def test_the_letters_that_fit_are_told_in_the_text_only() -> None:
    (row,) = rank([DARK], "theme dk", ())
    assert row.places == (0, 3)


def test_of_two_alike_the_one_chosen_last_comes_first() -> None:
    one, other = an_entry("Go to Inspector"), an_entry("Go to Inbox list")
    assert ranked([one, other], "go in")[0] == "Go to Inspector"
    assert ranked([one, other], "go in", "Go to Inbox list")[0] == "Go to Inbox list"


def test_a_word_that_stands_there_goes_before_letters_that_are_strewn() -> None:
    strewn, replied = an_entry("Restore the last message"), an_entry("Thank you", where="Sandbox › Replies")
    assert ranked([strewn, DARK], "theme")[0] == "Dark"
    sandbox = an_entry("Go to Sandbox", Kind.TOOL)
    assert ranked([replied, sandbox], "sandbox", "Thank you")[0] == "Go to Sandbox"


def test_what_cannot_be_done_now_comes_after_what_can() -> None:
    gone = an_entry("Retry", name="gone", enabled=False)
    assert [row.entry.enabled for row in rank([gone, an_entry("Retry")], "retry", ())] == [True, False]


def test_no_more_are_listed_than_anybody_reads() -> None:
    assert len(rank([an_entry("Customer", name=str(at)) for at in range(3 * MOST)], "cust", ())) == MOST
