"""The composer's message, checked from when there is something to check."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.workplace import at_work, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


async def test_what_is_written_is_checked_a_moment_after_the_first_letter(home: Path) -> None:
    async with at_work(home) as work:
        assert not work.window.composer.wants_check
        work.type("Hello {{nobody}}")
        await work.pilot.until(lambda: "{{nobody}}" in work.label("composer.status"), "the flaw")


async def test_a_message_that_was_there_before_the_desk_is_checked_with_it(home: Path) -> None:
    async with at_work(home) as work:
        work.type("Hello {{nobody}}")
    async with workplace(home) as work:
        await work.pilot.until(lambda: "{{nobody}}" in work.label("composer.status"), "the flaw")


async def test_the_json_of_an_empty_message_is_checked_when_it_is_shown(home: Path) -> None:
    async with at_work(home) as work:
        work.window.composer.show_json()
        await work.pilot.until(lambda: not work.window.composer.wants_check, "the check")
