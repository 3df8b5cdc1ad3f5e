from __future__ import annotations

import pytest

from kitdesk.callback.suite.judging import informed, late, refused, taken
from kitdesk.model.conformance import Grade
from kitdesk.model.expectations import Expectations
from kitdesk.model.states import SUITE_CHECK
from kitdesk.model.timeline import Exchange, Timing

EXPECTED = Expectations(within=5)


def answered(status: int | None, seconds: float = 0.012, error: str = "") -> Exchange:
    return Exchange(
        SUITE_CHECK, 0, "POST", "http://x/", (), b"", status, timing=Timing(total=seconds), error=error
    )


@pytest.mark.parametrize(
    ("status", "as_taken", "as_refused", "came"),
    [
        (200, Grade.PASSED, Grade.FAILED, "Answered 200 after 12 ms: it was taken."),
        (401, Grade.FAILED, Grade.PASSED, "Answered 401 after 12 ms: it was refused."),
        (302, Grade.FAILED, Grade.FAILED, "which is neither taken (2xx) nor refused (4xx)"),
        (500, Grade.FAILED, Grade.FAILED, "your server failed instead of taking or refusing it"),
        (501, Grade.FAILED, Grade.FAILED, "which is neither taken (2xx) nor refused (4xx)"),
    ],
)
def test_a_status_says_what_became_of_a_callback(
    status: int, as_taken: Grade, as_refused: Grade, came: str
) -> None:
    results = [taken(answered(status), EXPECTED), refused(answered(status), EXPECTED)]
    assert [result.grade for result in results] == [as_taken, as_refused]
    assert all(came in str(result.came) for result in results)


@pytest.mark.parametrize("status", [302, 404, 501])
def test_what_is_left_open_comes_to_no_more_than_is_asked_for(status: int) -> None:
    assert taken(answered(status), EXPECTED, Grade.WARNING).grade is Grade.WARNING


@pytest.mark.parametrize(
    ("exchange", "came"),
    [
        (answered(503), "Answered 503 after 12 ms: your server failed"),
        (answered(200, 7.21), "Answered 200, but only after 7.2 s; expected within 5 s."),
        (answered(None, error="It hung up."), "It hung up."),
        (answered(200, error="It answered 200, without an end."), "It answered 200, without an end."),
    ],
)
def test_a_fault_fails_also_where_much_is_left_open(exchange: Exchange, came: str) -> None:
    for judge in (taken, refused):
        result = judge(exchange, EXPECTED, Grade.WARNING)
        assert result.grade is Grade.FAILED
        assert came in str(result.came)
    told = informed(exchange, EXPECTED)
    assert (told.grade, told.came) == (Grade.WARNING, result.came)


@pytest.mark.parametrize("status", [200, 302, 401, 501])
def test_information_takes_every_answer(status: int) -> None:
    assert informed(answered(status), EXPECTED).grade is Grade.INFORMATION


def test_a_status_counts_as_the_expectations_say() -> None:
    odd = Expectations(accepted="204, 302", refused="503")
    assert taken(answered(302), odd).grade is Grade.PASSED
    assert taken(answered(200), odd).grade is Grade.FAILED
    assert refused(answered(503), odd).grade is Grade.PASSED
    assert refused(answered(401), odd).grade is Grade.FAILED


def test_an_answer_is_late_after_the_time_it_may_take() -> None:
    assert [late(answered(200, seconds), EXPECTED) for seconds in (4.9, 5, 5.1)] == [False, False, True]


@pytest.mark.parametrize(
    ("status", "advice"),
    [
        (401, "Check that your server knows this very salt"),
        (404, "Check the path"),
        (405, "Let this very URL take POST"),
        (307, "Answer at this very URL"),
    ],
)
def test_what_is_not_taken_is_advised_on_what_usually_is_the_reason(status: int, advice: str) -> None:
    for otherwise in (Grade.FAILED, Grade.WARNING):
        assert str(taken(answered(status), EXPECTED, otherwise).advice).startswith(advice)
    assert taken(answered(400), EXPECTED).advice is None
    assert refused(answered(status), Expectations(refused="400")).advice is None


def test_advice_is_for_what_went_wrong_and_never_takes_the_place_of_another() -> None:
    assert str(taken(answered(400), EXPECTED).advised("Look again.").advice) == "Look again."
    assert "salt" in str(taken(answered(401), EXPECTED).advised("Look again.").advice)
    assert taken(answered(200), EXPECTED).advised("Look again.").advice is None
