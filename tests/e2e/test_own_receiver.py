"""kitdesk's own receiver, asked by kitdesk's own suite what an integrator's server is asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from kitdesk.callback.suite.suite import CHECKS, Suite
from kitdesk.callback.suite.target import Target
from kitdesk.model.channel import Channel
from kitdesk.model.conformance import Grade
from kitdesk.model.expectations import Expectations
from tests.support.callbacks import CREDENTIALS
from tests.support.desks import Heard, open_desk

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("only", [[], ["forged"]], ids=["all", "the forged ones alone"])
async def test_a_new_channel_passes_the_suite(tmp_path: Path, only: list[str]) -> None:
    async with open_desk(tmp_path, Heard()) as desk:
        await desk.save_channel(Channel("acme", "Acme"), CREDENTIALS)
        url = desk.listening.address(desk.channel("acme").channel)
        report = await Suite(Target(url, CREDENTIALS.salt, CREDENTIALS.api_token), Expectations()).run(only)
    told = {finding.check.name: str(finding.came) for finding in report.findings}
    grades = {finding.check.name: finding.grade for finding in report.findings}
    worse = {name for name, grade in grades.items() if grade in (Grade.FAILED, Grade.WARNING)}
    assert not worse, {name: told[name] for name in worse}
    assert only or list(told) == [check.name for check in CHECKS]
    assert not report.stopped
