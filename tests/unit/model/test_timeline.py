from __future__ import annotations

import dataclasses

import pytest

from kitdesk.model.states import Direction, State
from kitdesk.model.timeline import Customer, Event, Exchange, Timing, host_of, read_shot, shot_reason

EVENT = Event("sandbox", Direction.OUT, "send_message", "evt-1", "c-1", "m-1", State.QUEUED, 0.0, b"{}")
EXCHANGE = Exchange("event", 0.0, "POST", "https://kit/1", (), b"{}")


@pytest.mark.parametrize(
    "row", [EVENT, EXCHANGE, Timing(), Customer("c-1", "Ann", 0.0, 1)], ids=lambda row: type(row).__name__
)
def test_rows_are_values(row: object) -> None:
    """A row is handed around freely, since nobody can change it."""
    assert hash(row) == hash(dataclasses.replace(row))  # type: ignore[type-var]
    for field in dataclasses.fields(row):  # type: ignore[arg-type]
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(row, field.name, None)


def test_an_event_is_not_stored_until_the_journal_numbers_it() -> None:
    assert EVENT.row == 0


def test_a_step_that_did_not_happen_took_no_time_at_all() -> None:
    assert (Timing().dns, Timing().connect, Timing().tls, Timing().first_byte) == (None,) * 4


@pytest.mark.parametrize(
    "shot", [("send_message", False), ("send_message", True), ("", True), ("GET", False)]
)
def test_what_a_shot_was_is_read_again_from_its_reason(shot: tuple[str, bool]) -> None:
    what, breaks = shot
    assert read_shot(shot_reason(what, breaks=breaks)) == shot


@pytest.mark.parametrize(
    ("url", "host"), [("https://a.b:1/c?d", "a.b:1"), ("/path", ""), ("http://[::1", "")]
)
def test_what_happened_tells_the_host_and_never_its_path(url: str, host: str) -> None:
    assert host_of(url) == host
    assert dataclasses.replace(EXCHANGE, url=url).happening.host == host
