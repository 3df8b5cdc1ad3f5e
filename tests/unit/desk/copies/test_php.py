from __future__ import annotations

import pytest

from kitdesk.desk.copies import recipe
from kitdesk.desk.copies.forms import Form
from kitdesk.desk.copies.php import php
from kitdesk.model.channel import Channel
from kitdesk.model.timeline import Exchange
from tests.support.copies import mirror, replay

CHANNEL = Channel("c", "c", "https://kit.example", "acme", "uuid")


@pytest.mark.anyio
async def test_a_target_that_curl_would_tidy_up_stays_as_it_is() -> None:
    target = "/a[1-3]{b,c}/../d/./e?q=%20&r='"
    async with mirror() as kept:
        exchange = Exchange("callback", 0.0, "GET", kept.url + target, (), b"")
        await replay(Form.PHP, php(recipe.recipe_of(exchange)))
    assert kept.got[0].target == target


def test_what_can_be_read_is_left_to_be_read() -> None:
    copy = php(recipe.event(CHANNEL, '{"text": "it\'s “Ж” 🎉"}'.encode()))
    assert """CURLOPT_POSTFIELDS => '{"text": "it\\'s “Ж” 🎉"}',""" in copy
    assert "'Authorization: Bearer ' . $accessToken," in copy
