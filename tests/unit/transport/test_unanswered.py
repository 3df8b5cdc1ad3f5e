from __future__ import annotations

from kitdesk.model.errors import NotReached, Unanswered
from kitdesk.transport.unanswered import late


def test_a_call_that_left_may_have_been_taken() -> None:
    error = late("kit.example", 1.5, sent=True)
    assert isinstance(error, Unanswered)
    assert error.reason == "none came within 1.5 s"


def test_one_that_did_not_leave_was_not() -> None:
    error = late("kit.example", 15.0, sent=False)
    assert isinstance(error, NotReached)
    assert error.reason == "no connection within 15 s"
