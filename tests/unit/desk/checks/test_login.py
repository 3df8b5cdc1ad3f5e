"""How Kit's answer to the login of a check is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kitdesk.desk.checks.login import named_part
from kitdesk.model.channel import Credentials
from kitdesk.model.checkup import Part, PartState
from kitdesk.model.secret import Secret
from kitdesk.transport.http import Answer
from tests.support.channel_checks import SECRETS, Run, answering, findings, refusal, sandbox_channel, serving


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("change", "blamed", "remedy"),
    [
        ({"account_name": "acme-test"}, Part.ACCOUNT, "Compare “acme-test” with Account name"),
        ({"api_token": Secret("other-token")}, Part.API_TOKEN, "not its token ID"),
        ({"api_token": Secret("eyJh.eyJh.x")}, Part.API_TOKEN, "looks like an access token"),
        (
            {"channel_uuid": "8b5c1f0e-1111-4222-8333-444455556666"},
            Part.CHANNEL,
            "Setup > Conversations > Channels",
        ),
    ],
)
async def test_the_one_wrong_value_is_named_with_its_remedy(
    change: dict[str, object], blamed: Part, remedy: str
) -> None:
    async with sandbox_channel() as (channel, credentials):
        target = credentials if "api_token" in change else channel
        changed = replace(target, **change)  # type: ignore[arg-type]
        run = Run(channel, changed) if isinstance(changed, Credentials) else Run(changed, credentials)
        result = await run.check()
    failed = {part for part, step in result.items() if step.state is PartState.FAILED}
    assert failed == {Part.LOGIN, blamed}
    assert remedy in str(result[blamed].reason)
    assert result[Part.CONNECTION].state is PartState.OK


@pytest.mark.anyio
async def test_a_refusal_that_names_nothing_says_where_to_look_and_in_which_order() -> None:
    async with serving(answering(refusal("Access denied", 403))) as channel:
        result = await Run(channel, SECRETS).check()
    reason = str(result[Part.LOGIN].reason)
    assert "status 403: Access denied. It does not say which value is wrong" in reason
    positions = [
        reason.index(word) for word in ("account name", "API token", "channel UUID", "API whitelist")
    ]
    assert positions == sorted(positions)
    assert findings(result)["ACCOUNT"] == "SKIPPED"


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (Answer(200, body=b"<html>"), "Custom channel API hostname"),
        (Answer(200), "not as Kit does"),
        (Answer(503), "503"),
        (Answer(429), "429"),
        (Answer(302, (("Location", "https://evil.example/?access_token=s3cr3t-token"),)), "not as Kit does"),
        (Answer.json({"success": True, "result": {"access_token": 7}}), "not as Kit does"),
        (refusal("token s3cr3t-token is unknown", 200), "status 200"),
    ],
)
async def test_an_odd_answer_fails_the_login_and_no_secret_is_told(answer: Answer, reason: str) -> None:
    async with serving(answering(answer)) as channel:
        run = Run(channel, SECRETS)
        result = await run.check()
    assert result[Part.LOGIN].state is PartState.FAILED
    assert reason in str(result[Part.LOGIN].reason)
    assert result[Part.ACCESS_TOKEN].state is PartState.SKIPPED
    told = " ".join(str(step.reason) for step in run.steps) + repr(run.exchanges)
    assert "s3cr3t" not in told


@pytest.mark.anyio
async def test_an_opaque_access_token_is_as_good() -> None:
    answer = Answer.json({"success": True, "result": {"access_token": "abc", "refresh_token": "def"}})
    async with serving(answering(answer)) as channel:
        result = await Run(channel, SECRETS).check()
    assert "15 minutes are counted, as documented" in str(result[Part.ACCESS_TOKEN].reason)


@pytest.mark.parametrize(
    ("error", "part"),
    [
        ("account 'tokenizer' is not known", Part.ACCOUNT),
        ("Domain not found", Part.ACCOUNT),
        ("the API token does not belong to account 'acme'", Part.API_TOKEN),
        ("Invalid access_token", Part.API_TOKEN),
        ("channel not found for this account", Part.CHANNEL),
        ("Канал не найден", Part.CHANNEL),
        ("Неверный токен", Part.API_TOKEN),
        ("Forbidden", None),
        ("account or token wrong", None),
        ("", None),
    ],
)
def test_kits_text_is_read_for_the_value_it_is_about(error: str, part: Part | None) -> None:
    assert named_part(error) is part
