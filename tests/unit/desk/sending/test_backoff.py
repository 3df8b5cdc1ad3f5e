from __future__ import annotations

import pytest

from kitdesk.desk.sending.backoff import FIRST_PAUSE, LONGEST_PAUSE, BackOff


class Watch:
    """A clock that moves when told."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def back_off(watch: Watch) -> BackOff:
    return BackOff(watch)


def test_each_failure_doubles_the_pause_up_to_the_longest(back_off: BackOff) -> None:
    back_off.start()
    pauses = [back_off.due_in()]
    for _ in range(9):
        back_off.lengthen()
        pauses.append(back_off.due_in())
    assert pauses == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    assert (pauses[0], pauses[-1]) == (FIRST_PAUSE, LONGEST_PAUSE)


def test_a_first_failure_begins_with_the_first_pause(back_off: BackOff) -> None:
    back_off.start()
    back_off.lengthen()
    back_off.start()
    assert back_off.due_in() == FIRST_PAUSE


def test_a_pause_is_over_at_its_end_and_after_any_absence(back_off: BackOff, watch: Watch) -> None:
    back_off.start()
    watch.now += 1.5
    assert back_off.due_in() == 0.5
    watch.now += 86_400
    assert back_off.due_in() == 0


def test_hurried_it_is_due_and_its_next_pause_is_the_longer_one(back_off: BackOff) -> None:
    back_off.start()
    back_off.hurry()
    assert back_off.due_in() == 0
    back_off.lengthen()
    assert back_off.due_in() == 2 * FIRST_PAUSE


def test_reset_it_is_due_and_its_next_pause_is_the_first(back_off: BackOff) -> None:
    back_off.start()
    back_off.lengthen()
    back_off.reset()
    assert back_off.due_in() == 0
    back_off.lengthen()
    assert back_off.due_in() == FIRST_PAUSE


@pytest.mark.parametrize(("asked", "least"), [(30.0, 30.0), (0.0, FIRST_PAUSE), (1.0, FIRST_PAUSE)])
def test_what_kit_asked_for_is_the_least_wait_and_no_less_than_the_pause(
    back_off: BackOff, watch: Watch, asked: float, least: float
) -> None:
    back_off.start()
    back_off.hold_off(asked)
    back_off.hurry()
    back_off.reset()
    assert back_off.due_in() == least
    watch.now += least
    assert back_off.due_in() == 0


def test_a_shorter_wish_of_kit_takes_nothing_from_a_longer_one(back_off: BackOff) -> None:
    back_off.start()
    back_off.hold_off(60)
    back_off.hold_off(3)
    assert back_off.due_in() == 60
