from __future__ import annotations

import pytest

from kitdesk.desk.copies import recipe
from kitdesk.desk.copies.curl import curl
from kitdesk.desk.copies.forms import Form
from kitdesk.model.channel import Channel
from kitdesk.model.timeline import Exchange
from tests.support.copies import mirror, replay
from tests.support.programs import run_program

NOWHERE = Channel("c", "c", "http://127.0.0.1:1", "a", "u")


@pytest.mark.anyio
async def test_a_target_that_curl_would_tidy_up_stays_as_it_is() -> None:
    target = "/a[1-3]{b,c}/../d/./e?q=%20&r='"
    async with mirror() as kept:
        exchange = Exchange("callback", 0.0, "GET", kept.url + target, (), b"")
        await replay(Form.CURL, curl(recipe.recipe_of(exchange)))
    assert kept.got[0].target == target


@pytest.mark.parametrize("shell", ["bash", "sh"])
@pytest.mark.parametrize(
    ("copy", "missing"),
    [
        (curl(recipe.login(NOWHERE)), "KIT_API_TOKEN"),
        (curl(recipe.refresh(NOWHERE)), "KIT_REFRESH_TOKEN"),
        (curl(recipe.event(NOWHERE, b"{}")), "KIT_API_TOKEN"),
    ],
)
def test_a_missing_variable_is_named_in_any_shell(shell: str, copy: str, missing: str) -> None:
    done = run_program(shell, stdin=copy)
    assert done.returncode != 0
    assert f"{missing}: set it first" in done.stderr.decode()
    assert b"curl" not in done.stderr


def test_what_can_be_read_is_left_to_be_read() -> None:
    copy = curl(recipe.event(NOWHERE, '{"text": "it\'s “Ж” 🎉"}'.encode()))
    assert """--data-raw '{"text": "it'\\''s “Ж” 🎉"}'""" in copy
    assert """-H 'Authorization: Bearer '"${access_token:?the login failed: $answer}\"""" in copy
