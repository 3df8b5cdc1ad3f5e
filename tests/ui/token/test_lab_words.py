from __future__ import annotations

import pytest

from kitdesk.desk.sandbox.experiments import Account, Experiment, Outcome, Plan, What
from kitdesk.model.states import State
from kitdesk.ui.token.lab_words import SIGNS, account_text, experiment_word


@pytest.mark.parametrize(
    ("taken", "state", "end"),
    [
        (1, State.SENT, "message sent once"),
        (2, State.SENT, "message sent 2 times"),
        (0, State.REFUSED, "message stays refused"),
        (0, State.FAILED, "message not sent"),
    ],
)
def test_the_end_of_the_message_is_told(taken: int, state: State, end: str) -> None:
    happened = ((0.0, What.MESSAGE_TAKEN),) * taken
    assert f"{end}. " in account_text(Account(Plan(Experiment.REVOKED), happened, state))


def test_everything_that_can_happen_has_words() -> None:
    for what in What:
        assert " · " not in account_text(Account(Plan(Experiment.LIVE_401), ((0.0, what),)))
    assert len({experiment_word(each) for each in Experiment}) == len(Experiment)
    assert set(SIGNS) == set(Outcome)
