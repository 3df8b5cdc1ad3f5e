from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.ui.tables.pile import Pile

HEIGHT = 40


def pile(rows: int, room: int = 100) -> Pile:
    made = Pile(lambda row: HEIGHT)
    made.room = room
    made.insert(0, rows)
    made.settle()
    return made


def seen(of: Pile) -> list[tuple[int, int]]:
    return [(row, top) for row, top, _ in of.in_sight()]


def test_few_rows_stand_at_the_top() -> None:
    few = pile(2)
    few.place_end()
    assert seen(few) == [(0, 0), (1, 40)]
    assert few.is_at_start()
    assert few.is_at_end()


def test_the_end_stands_at_the_bottom() -> None:
    many = pile(10)
    many.place_end()
    assert seen(many) == [(7, -20), (8, 20), (9, 60)]
    assert many.is_at_end()
    assert not many.is_at_start()


@pytest.mark.parametrize(("distance", "first"), [(-40, (1, 0)), (-1_000, (7, -20)), (1_000, (0, 0))])
def test_rows_move_as_far_as_the_ends_allow(distance: int, first: tuple[int, int]) -> None:
    many = pile(10)
    many.move(distance)
    assert seen(many)[0] == first


def test_what_comes_and_goes_above_moves_nothing() -> None:
    many = pile(10)
    many.place(5, 10)
    many.insert(0, 7)
    many.settle()
    assert (12, 10) in seen(many)
    many.remove(0, 9)
    many.settle()
    assert (3, 10) in seen(many)


def test_what_comes_and_goes_below_moves_nothing() -> None:
    many = pile(10)
    many.place(5, 10)
    before = seen(many)
    many.insert(10, 5)
    many.remove(9, 3)
    many.settle()
    assert seen(many) == before


def test_a_row_in_sight_grows_downwards() -> None:
    heights = [40] * 10
    grown = Pile(heights.__getitem__)
    grown.room = 100
    grown.insert(0, 10)
    grown.place(5, 10)
    heights[5] = 90
    grown.settle()
    assert (5, 10) in seen(grown)


def test_the_rows_around_a_hole_close_it() -> None:
    many = pile(10)
    many.place(5, -10)
    many.remove(4, 3)
    many.settle()
    assert seen(many)[0][0] == 4
    many.remove(0, 7)
    many.settle()
    assert seen(many) == []
    assert many.row_at(10) is None


def test_only_what_is_in_sight_is_measured() -> None:
    measured: set[int] = set()

    def height(row: int) -> int:
        measured.add(row)
        return HEIGHT

    huge = Pile(height)
    huge.room = 100
    huge.insert(0, 100_000)
    huge.place_end()
    huge.move(500)
    assert len(measured) < 40


def test_a_row_out_of_sight_has_its_place() -> None:
    many = pile(10)
    many.place(5, 10)
    assert many.span_of(5) == (10, HEIGHT)
    assert many.span_of(2) == (10 - 3 * HEIGHT, HEIGHT)
    assert many.span_of(9) == (10 + 4 * HEIGHT, HEIGHT)


@given(
    heights=st.lists(st.integers(1, 300), min_size=1, max_size=30),
    room=st.integers(1, 400),
    moves=st.lists(st.integers(-900, 900), max_size=8),
)
def test_the_window_is_filled_wherever_it_is(heights: list[int], room: int, moves: list[int]) -> None:
    """No gap above the first row, none below the last unless all rows are in sight."""
    any_pile = Pile(heights.__getitem__)
    any_pile.room = room
    any_pile.insert(0, len(heights))
    for distance in moves:
        any_pile.move(distance)
    rows = list(any_pile.in_sight())
    (first, top, height), (_, last_top, last_height) = rows[0], rows[-1]
    assert top <= 0 < top + height
    assert last_top + last_height >= min(room, sum(heights))
    assert [row for row, _, _ in rows] == list(range(first, first + len(rows)))
