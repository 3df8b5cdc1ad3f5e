"""The run of a check: its order, what is told meanwhile, and the fields before anything is sent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.checkup import Part, PartState, parts_of
from kitdesk.model.secret import Secret
from tests.support.channel_checks import SECRETS, Run, findings, sandbox_channel


@pytest.mark.anyio
async def test_a_right_channel_is_ready_part_by_part_and_its_tokens_are_handed_over() -> None:
    async with sandbox_channel() as (channel, credentials):
        run = Run(channel, credentials)
        result = await run.check()
    assert {name for name, word in findings(result).items() if word == "OK"} == {
        p.name for p in parts_of(channel)
    } - {"TLS"}
    assert list(result) == list(parts_of(channel))
    assert "without TLS" in str(result[Part.TLS].reason)
    assert "none was sent" in str(result[Part.CHANNEL].reason)
    assert "lives 15 minutes and states" in str(result[Part.ACCESS_TOKEN].reason)
    assert result[Part.LOGIN].seconds
    assert [exchange.purpose for exchange in run.exchanges] == ["login"]


@pytest.mark.anyio
async def test_each_waiting_is_told_before_its_result() -> None:
    async with sandbox_channel() as (channel, credentials):
        run = Run(channel, credentials)
        await run.check()
    for part in (Part.FIELDS, Part.NAME, Part.CONNECTION, Part.TLS, Part.LOGIN):
        words = [step.state for step in run.steps if step.part is part]
        assert words[0] is PartState.RUNNING
        assert len(words) == 2


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("channel", "credentials", "reason"),
    [
        (Channel("x", "X"), SECRETS, "host is missing"),
        (Channel("x", "X", "https://a.example"), SECRETS, "account name is missing"),
        (Channel("x", "X", "https://a.example", "acme", "nope"), SECRETS, "no channel UUID"),
        (Channel("x", "X", "https://a.example", "acme", "0" * 32), Credentials(), "API token is missing"),
        (
            Channel("x", "X", "https://a.example", "acme", "0" * 32),
            Credentials(Secret("a b")),
            "blank inside",
        ),
    ],
)
async def test_a_wrong_field_ends_the_check_before_anything_is_sent(
    channel: Channel, credentials: Credentials, reason: str
) -> None:
    result = await Run(channel, credentials).check()
    assert reason in str(result[Part.FIELDS].reason)
    assert all(step.state is PartState.SKIPPED for part, step in result.items() if part is not Part.FIELDS)
    assert list(result) == list(parts_of(channel))


@pytest.mark.anyio
async def test_a_missing_salt_is_said_but_does_not_fail() -> None:
    async with sandbox_channel() as (channel, credentials):
        result = await Run(channel, replace(credentials, salt=Secret(""))).check()
    assert result[Part.FIELDS].state is PartState.OK
    assert "security salt is missing" in str(result[Part.FIELDS].reason)
