"""What an experiment comes to when a keeper of tokens does otherwise."""

from __future__ import annotations

import pytest

from kitdesk.desk.sandbox.experiments import Account, Experiment, Outcome, Plan, What
from kitdesk.model.states import State
from kitdesk.sandbox.faults import Revoked

TAKEN, REFUSED = What.MESSAGE_TAKEN, What.MESSAGE_REFUSED
PLANS = {
    "short lives": Plan(Experiment.SHORT_LIVES),
    "refused refresh": Plan(Experiment.REFUSED_REFRESH),
    "three 401": Plan(Experiment.LIVE_401, times=3),
    "revoked for logins": Plan(Experiment.REVOKED),
    "revoked": Plan(Experiment.REVOKED, reach=Revoked.ALL),
}


@pytest.mark.parametrize(
    ("plan", "seen", "state", "expected"),
    [
        ("refused refresh", [], None, Outcome.RUNNING),
        ("refused refresh", [What.REFRESH_REFUSED], None, Outcome.RUNNING),
        ("refused refresh", [What.REFRESH_REFUSED, What.REFRESH_REFUSED], None, Outcome.OTHERWISE),
        ("refused refresh", [What.REFRESHED, TAKEN], State.SENT, Outcome.OTHERWISE),
        ("refused refresh", [What.REFRESH_REFUSED, What.LOGGED_IN, TAKEN, TAKEN], None, Outcome.OTHERWISE),
        ("refused refresh", [What.REFRESH_REFUSED, What.LOGGED_IN, TAKEN], None, Outcome.RUNNING),
        ("refused refresh", [What.REFRESH_REFUSED, What.LOGGED_IN, TAKEN], State.UNKNOWN, Outcome.OTHERWISE),
        ("short lives", [What.LOGGED_IN, *[What.REFRESHED] * 3, TAKEN], State.SENT, Outcome.AS_EXPECTED),
        ("short lives", [What.LOGGED_IN, What.LOGGED_IN], None, Outcome.OTHERWISE),
        ("three 401", [REFUSED, What.REFRESHED, REFUSED], State.REFUSED, Outcome.AS_EXPECTED),
        ("three 401", [REFUSED, What.REFRESHED, REFUSED, What.REFRESHED], None, Outcome.OTHERWISE),
        ("revoked for logins", [What.LOGIN_REFUSED, What.LOGIN_REFUSED], None, Outcome.OTHERWISE),
        ("revoked", [REFUSED, What.UNANSWERED], None, Outcome.OTHERWISE),
    ],
)
def test_another_order_or_number_is_otherwise(
    plan: str, seen: list[What], state: State | None, expected: Outcome
) -> None:
    happened = tuple((float(at), what) for at, what in enumerate(seen))
    assert Account(PLANS[plan], happened, state).outcome is expected
