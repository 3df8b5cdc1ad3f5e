"""A request that belongs to no event is stored under its channel, and told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kitdesk.desk.news import ExchangeMade
from kitdesk.desk.recording import recorder
from kitdesk.model.states import LOGIN
from tests.support.desks import Heard
from tests.support.exports import open_journal
from tests.support.timeline_values import an_exchange


@pytest.mark.anyio
async def test_what_is_recorded_is_in_the_channels_history_and_told(tmp_path: Path, heard: Heard) -> None:
    login = an_exchange(purpose=LOGIN)
    async with open_journal(tmp_path) as journal:
        recorder(journal, heard.tell, "acme")(login)
    async with open_journal(tmp_path) as journal:
        (kept,) = await journal.history("acme", [LOGIN])
        assert await journal.history("another", [LOGIN]) == []
    assert replace(kept, row=0) == login
    assert heard.news == [ExchangeMade("acme", login)]
