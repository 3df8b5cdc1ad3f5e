from __future__ import annotations

from kitdesk.model.signature import Outcome
from kitdesk.model.states import CALLBACK, CHAIR_CALLBACK, LOGIN, TEST_REQUEST
from kitdesk.ui.tables.lines import Gathered, Line, add_happening
from tests.support.conversations import a_stretch, event, happening


def told(lines: list[Line]) -> list[object]:
    """Events by number, what happened by purpose and how often."""
    return [
        (line.of.newest.purpose, line.of.count) if isinstance(line.of, Gathered) else line.number
        for line in lines
    ]


def test_what_happened_stands_after_the_event_before_it() -> None:
    events = [event(1, at=10.0), event(2, at=20.0), event(3, at=30.0)]
    happened = [happening(11, LOGIN), happening(12, LOGIN), happening(25), happening(99, LOGIN)]
    lines = a_stretch(events, happened)
    assert told(lines) == [1, (LOGIN, 2), 2, (CALLBACK, 1), 3, (LOGIN, 1)]
    assert [line.number for line in lines] == [1, 1, 2, 2, 3, 3]


def test_one_kind_between_two_events_is_one_line_whatever_comes_between() -> None:
    happened = [happening(11, LOGIN), happening(12), happening(13, LOGIN), happening(14)]
    lines = a_stretch([event(1, at=10.0)], happened)
    assert told(lines) == [1, (LOGIN, 2), (CALLBACK, 2)]
    assert lines[1].at == 13


def test_a_failure_is_not_counted_with_what_went_well() -> None:
    happened = [
        happening(11, LOGIN),
        happening(12, LOGIN, error="no"),
        happening(13, TEST_REQUEST, verdict=Outcome.VERIFIED),
        happening(14, TEST_REQUEST, verdict=Outcome.MISMATCH),
    ]
    lines = a_stretch([event(1, at=10.0)], happened)
    assert [line.of.count for line in lines if isinstance(line.of, Gathered)] == [1, 1, 1, 1]


def test_callbacks_are_one_kind_whatever_was_wrong_with_each() -> None:
    happened = [happening(11, verdict=Outcome.MISMATCH), happening(12, verdict=Outcome.UNVERIFIABLE)]
    assert told(a_stretch([event(1, at=10.0)], happened)) == [1, (CALLBACK, 2)]


def test_each_shot_of_the_chair_is_a_line_of_its_own() -> None:
    shots = [happening(at, CHAIR_CALLBACK, reason="send_message", status=200) for at in (11, 12, 12)]
    assert told(a_stretch([event(1, at=10.0)], shots)) == [1, (CHAIR_CALLBACK, 1), (CHAIR_CALLBACK, 1)]


def test_it_is_known_whether_all_of_a_kind_have_the_same_reason() -> None:
    def alike(*reasons: str) -> bool:
        tail: list[Line] = []
        for at, reason in enumerate(reasons, 11):
            add_happening(tail, 1, happening(at, reason=reason))
        assert isinstance(tail[0].of, Gathered)
        return tail[0].of.alike

    assert alike("swapped", "swapped")
    assert not alike("swapped", "short", "short")


def test_what_is_told_twice_is_counted_once() -> None:
    """News may come again with a page that was read after them."""
    tail: list[Line] = []
    for at in (11, 12, 12, 11):
        add_happening(tail, 1, happening(at))
    assert told(tail) == [(CALLBACK, 2)]


def test_events_whose_times_go_backwards_stay_in_their_order() -> None:
    """A callback that was held back becomes an event later than it came."""
    events = [event(1, at=20.0), event(2, at=10.0), event(3, at=30.0)]
    lines = a_stretch(events, [happening(21)])
    assert told(lines) == [1, 2, (CALLBACK, 1), 3]


def test_what_happened_before_the_first_event_stands_above_it() -> None:
    lines = a_stretch([event(1, at=10.0)], [happening(8), happening(9), happening(11)])
    assert told(lines) == [(CALLBACK, 2), 1, (CALLBACK, 1)]
    assert [line.number for line in lines] == [0, 1, 1]


def test_what_happened_is_told_without_an_event() -> None:
    [line] = a_stretch([], [happening(1)])
    assert line.number == 0
