"""kitdesk's own receiver, asked by kitdesk's own suite what an integrator's server is asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from kitdesk.callback.suite.suite import CHECKS, Suite, chosen
from kitdesk.callback.suite.target import Target
from kitdesk.model.channel import Channel
from kitdesk.model.conformance import Grade
from kitdesk.model.expectations import Expectations
from tests.support.callbacks import CREDENTIALS
from tests.support.desks import Heard, open_desk

pytestmark = pytest.mark.anyio


GROUPS = list(dict.fromkeys(check.name.partition(".")[0] for check in CHECKS))
LEFT_OPEN = {"robustness.wrong-content-type"}
"""For the receiver only the signature decides, so that no genuine callback is turned away."""


@pytest.mark.parametrize("only", [[], *([group] for group in GROUPS)], ids=["all", *GROUPS])
async def test_a_new_channel_passes_the_suite_and_each_group_alone(tmp_path: Path, only: list[str]) -> None:
    async with open_desk(tmp_path, Heard()) as desk:
        await desk.save_channel(Channel("acme", "Acme"), CREDENTIALS)
        url = desk.listening.address(desk.channel("acme").channel)
        report = await Suite(Target(url, CREDENTIALS.salt, CREDENTIALS.api_token), Expectations()).run(only)
    told = {finding.check.name: str(finding.came) for finding in report.findings}
    worse = {
        finding.check.name
        for finding in report.findings
        if finding.grade in (Grade.FAILED, Grade.WARNING) and finding.check.name not in LEFT_OPEN
    }
    assert not worse, {name: told[name] for name in worse}
    assert list(told) == [check.name for check in chosen(only)]
