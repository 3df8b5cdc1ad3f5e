"""Each experiment on a real sandbox with a real channel."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from kitdesk.desk.desk import Desk
from kitdesk.desk.sandbox.experiments import Experiment, Outcome, Plan, What, expectation
from kitdesk.desk.sandbox.token_lab import CLIENT_ID, TokenLab
from kitdesk.model.channel import SANDBOX_ID
from kitdesk.model.token import ACCESS_LIFETIME
from kitdesk.sandbox.faults import Revoked
from tests.support.conditions import until
from tests.support.desks import Heard, open_desk

pytestmark = pytest.mark.anyio
TAKEN, REFUSED = What.MESSAGE_TAKEN, What.MESSAGE_REFUSED
PLANS = {
    "short lives": Plan(Experiment.SHORT_LIVES, lives=(2.0, 30.0)),
    "refused refresh": Plan(Experiment.REFUSED_REFRESH),
    "one 401": Plan(Experiment.LIVE_401),
    "three 401": Plan(Experiment.LIVE_401, times=3),
    "revoked for logins": Plan(Experiment.REVOKED),
    "revoked": Plan(Experiment.REVOKED, reach=Revoked.ALL),
}


@asynccontextmanager
async def a_lab(root: Path) -> AsyncIterator[tuple[TokenLab, Desk]]:
    async with open_desk(root, Heard()) as desk:
        channel = desk.channel(SANDBOX_ID)
        await until(lambda: channel.token_status().access_left)
        yield desk.token_lab, desk


def outcome(lab: TokenLab) -> Outcome | None:
    return lab.account.outcome if lab.account is not None else None


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)
async def test_what_should_happen_does(tmp_path: Path, plan: Plan) -> None:
    async with a_lab(tmp_path) as (lab, desk):
        await lab.run(plan)
        await until(lambda: outcome(lab) not in (None, Outcome.RUNNING))
        assert outcome(lab) is Outcome.AS_EXPECTED, lab.account
        [event] = await desk.journal.page(SANDBOX_ID, CLIENT_ID)
        assert event.state is expectation(plan).state
        await lab.tidy()
        assert lab.is_tidy
        assert desk.channel(SANDBOX_ID).token_status().access_lifetime == ACCESS_LIFETIME


async def test_one_after_the_other_begins_with_a_living_pair(tmp_path: Path) -> None:
    async with a_lab(tmp_path) as (lab, desk):
        for plan in (PLANS["revoked"], PLANS["one 401"]):
            await lab.run(plan)
            await until(lambda: outcome(lab) not in (None, Outcome.RUNNING))
            assert outcome(lab) is Outcome.AS_EXPECTED, lab.account
        assert desk.sandbox.server.kit.revoked is None


async def test_what_others_send_does_not_count(tmp_path: Path) -> None:
    async with a_lab(tmp_path) as (lab, desk):
        await lab.run(PLANS["revoked for logins"])
        sent = await desk.channel(SANDBOX_ID).send(b'{"event_id": "another"}', "anna")
        await sent
        await until(lambda: outcome(lab) is Outcome.AS_EXPECTED)
        assert lab.account
        assert lab.account.sent == 1


async def test_while_the_sandbox_cannot_be_reached_it_went_otherwise(tmp_path: Path) -> None:
    async with a_lab(tmp_path) as (lab, desk):
        await desk.sandbox.server.set_online(False)
        await lab.run(PLANS["refused refresh"])
        await until(lambda: outcome(lab) is Outcome.OTHERWISE)
