"""Where the rows of a long list stand, of which only those in sight are ever measured."""

from __future__ import annotations

from collections.abc import Callable, Iterator


class Pile:
    """Rows one below the other, seen through a window of *room* pixels.

    One row, the anchor, stands still; all others stand around it. So nothing in sight moves when rows come,
    go or grow elsewhere. Places count in pixels from the upper edge of the window.
    """

    def __init__(self, height_of: Callable[[int], int]) -> None:
        self.rows = 0
        self.room = 0
        self._height_of = height_of
        self._anchor = 0
        self._top = 0

    def reset(self, rows: int) -> None:
        """Hold so many other rows, the first of them on top."""
        self.rows = rows
        self._anchor = self._top = 0

    def place(self, row: int, top: int) -> None:
        """Let *row* stand at *top*, as far as the ends allow it."""
        self._anchor, self._top = row, top
        self.settle()

    def place_end(self) -> None:
        """Let the last row end where the window ends."""
        if self.rows:
            self.place(self.rows - 1, self.room - self._height_of(self.rows - 1))

    def move(self, distance: int) -> None:
        """Move all rows down, or up where *distance* is negative, as far as the ends allow it."""
        self.place(self._anchor, self._top + distance)

    def settle(self) -> None:
        """Leave no room empty above the first row, nor below the last; hang all on the first in sight."""
        if not self.rows:
            self._anchor = self._top = 0
            return
        self._anchor = max(0, min(self._anchor, self.rows - 1))
        self._climb()
        bottom, last = self._last_in_sight()
        if last == self.rows - 1 and bottom < self.room:
            self._top += self.room - bottom
            self._climb()
        while self._anchor < self.rows - 1 and self._top + self._height_of(self._anchor) <= 0:
            self._top += self._height_of(self._anchor)
            self._anchor += 1

    def insert(self, row: int, count: int) -> None:
        """Make place for *count* rows before *row*."""
        self.rows += count
        if row <= self._anchor and self.rows > count:
            self._anchor += count

    def remove(self, row: int, count: int) -> None:
        """Take *count* rows away from *row* on."""
        self.rows -= count
        if row + count <= self._anchor:
            self._anchor -= count
        elif row <= self._anchor:
            self._anchor, self._top = row, min(self._top, 0)

    def in_sight(self) -> Iterator[tuple[int, int, int]]:
        """Row, top and height of each row that can be seen, or a part of it."""
        row, top = self._anchor, self._top
        while row < self.rows and top < self.room:
            height = self._height_of(row)
            yield row, top, height
            row, top = row + 1, top + height

    def span_of(self, row: int) -> tuple[int, int]:
        """Top and height of any row; those between it and the window are measured for it."""
        if row >= self._anchor:
            top = self._top + sum(map(self._height_of, range(self._anchor, row)))
        else:
            top = self._top - sum(map(self._height_of, range(row, self._anchor)))
        return top, self._height_of(row)

    def row_at(self, y: int) -> int | None:
        """The row in sight that covers the pixel *y*."""
        return next((row for row, top, height in self.in_sight() if top <= y < top + height), None)

    def is_at_end(self, slack: int = 0) -> bool:
        """Whether the last row is in sight to its end, but for *slack* pixels."""
        bottom, last = self._last_in_sight()
        return last >= self.rows - 1 and bottom <= self.room + slack

    def is_at_start(self) -> bool:
        """Whether the first row is in sight from its beginning."""
        return self._anchor == 0 and self._top >= 0

    def _climb(self) -> None:
        """Hang all on a row above until the window's upper edge is covered."""
        while self._top > 0 and self._anchor > 0:
            self._anchor -= 1
            self._top -= self._height_of(self._anchor)
        if self._anchor == 0:
            self._top = min(self._top, 0)

    def _last_in_sight(self) -> tuple[int, int]:
        """The bottom of the last row in sight, and which row that is."""
        bottom, last = self._top, self._anchor
        for row, top, height in self.in_sight():
            bottom, last = top + height, row
        return bottom, last
