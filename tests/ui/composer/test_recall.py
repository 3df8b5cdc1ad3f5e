from __future__ import annotations

from kitdesk.ui.composer.recall import Recall


def test_nothing_was_sent_yet() -> None:
    recall = Recall()
    assert recall.newest is recall.older() is recall.newer() is None


def test_older_goes_back_to_the_first_and_newer_forth_again() -> None:
    recall = Recall()
    for text in "abc":
        recall.add(text)
    assert [recall.older() for _ in range(4)] == ["c", "b", "a", None]
    assert [recall.newer() for _ in range(3)] == ["b", "c", None]


def test_a_new_one_is_the_next_to_be_recalled() -> None:
    recall = Recall()
    recall.add("a")
    recall.older()
    recall.add("b")
    assert recall.newest == recall.older() == "b"


def test_only_the_last_hundred_are_kept() -> None:
    recall = Recall()
    for number in range(110):
        recall.add(str(number))
    assert [recall.older() for _ in range(101)][-2:] == ["10", None]


def test_what_was_put_aside_stays_when_somebody_elses_messages_are_recalled() -> None:
    recall = Recall()
    recall.add("sent")
    recall.put_aside("unsent")
    recall.begin_with(["1", "2"])
    assert [recall.older() for _ in range(4)] == ["unsent", "2", "1", None]
