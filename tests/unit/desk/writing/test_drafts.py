"""What is written and not sent, kept off the loop."""

# ruff: noqa: ASYNC240 (small files, and nothing else waits for the loop)

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from kitdesk.desk.writing.drafts import DraftKeeper
from kitdesk.model.errors import DraftsDamaged, FileFault
from kitdesk.model.secret import HIDDEN, Secret
from kitdesk.store.drafts import read
from tests.support.conditions import until
from tests.support.desks import Heard

pytestmark = pytest.mark.anyio
ANNA = ("sandbox", "anna")
TOKEN = "C4nary-token"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "drafts.json"


@pytest.fixture
async def keeper(path: Path, heard: Heard) -> AsyncIterator[DraftKeeper]:
    keeper = DraftKeeper(path, lambda: [Secret(TOKEN)], heard.tell)
    yield keeper
    await keeper.aclose()


async def test_what_is_kept_is_on_the_disk_when_it_is_closed(path: Path, heard: Heard) -> None:
    keeper = DraftKeeper(path, list, heard.tell)
    assert await keeper.read() == {}
    for number in range(50):
        keeper.keep({ANNA: str(number)})
    await keeper.aclose()
    again = DraftKeeper(path, list, heard.tell)
    assert await again.read() == {ANNA: "49"}
    await again.aclose()


async def test_one_that_nobody_asked_anything_has_nothing_to_close(path: Path, heard: Heard) -> None:
    await DraftKeeper(path, list, heard.tell).aclose()
    assert not path.exists()


async def test_the_same_again_is_not_written_again(keeper: DraftKeeper, path: Path) -> None:
    keeper.keep({ANNA: "x"})
    await until(path.exists)
    path.unlink()
    keeper.keep({ANNA: "x"})
    await keeper.aclose()
    assert not path.exists()


async def test_a_secret_in_a_message_is_masked_in_the_file(keeper: DraftKeeper, path: Path) -> None:
    keeper.keep({ANNA: f'{{"text": "is {TOKEN} right?"}}'})
    await keeper.aclose()
    assert read(path)[0] == {ANNA: f'{{"text": "is {HIDDEN} right?"}}'}


async def test_a_damaged_file_is_told(keeper: DraftKeeper, path: Path, heard: Heard) -> None:
    path.write_bytes(b"{")
    assert await keeper.read() == {}
    assert [type(error) for error in heard.troubles()] == [DraftsDamaged]


async def test_a_full_disk_is_told_once_and_tried_again(
    keeper: DraftKeeper, path: Path, heard: Heard
) -> None:
    await keeper.read()
    hindrance = path.with_name("drafts.json.new")
    hindrance.mkdir()
    keeper.keep({ANNA: "x"})
    await until(heard.troubles)
    keeper.keep({ANNA: "y"})
    await asyncio.sleep(0)
    hindrance.rmdir()
    await until(lambda: keeper._asked is None or path.exists())
    keeper.keep({ANNA: "y"})
    await until(path.exists)
    assert [type(error) for error in heard.troubles()] == [FileFault]
