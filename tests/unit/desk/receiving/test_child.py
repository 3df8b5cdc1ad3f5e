from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from pathlib import Path

import pytest

from kitdesk.desk.receiving.child import GRACE, Child
from tests.support.conditions import until
from tests.support.tunnels import STUBBORN, install, is_alive

pytestmark = pytest.mark.anyio


async def lines_of(*command: str) -> list[str]:
    child = await Child.start(*command)
    try:
        return [line async for line in child.lines()]
    finally:
        await child.stop()


async def test_both_outputs_are_read_line_by_line() -> None:
    assert await lines_of("sh", "-c", r"printf 'one\r\ntwo\n'; echo three >&2; printf four") == [
        "one",
        "two",
        "three",
        "four",
    ]


async def test_what_is_no_text_and_a_line_without_end_are_read_too() -> None:
    read = await lines_of(
        "sh", "-c", r"printf '\377\n'; head -c 1000000 /dev/zero | tr '\0' x; echo; echo end"
    )
    assert read[0] == "\ufffd"
    assert len(read[1]) < 200_000
    assert read[-1] == "end"


async def test_its_exit_status_is_known() -> None:
    child = await Child.start("sh", "-c", "exit 3")
    assert await child.wait() == 3
    await child.stop()


async def test_what_is_not_there_is_an_error() -> None:
    with pytest.raises(OSError, match="No such file"):
        await Child.start("/no/such/program")


async def test_one_that_does_not_end_is_ended_with_all_that_it_started(tmp_path: Path) -> None:
    install(tmp_path, stubborn=STUBBORN)
    child = await Child.start(str(tmp_path / "stubborn"))
    told = await anext(aiter(child.lines()))
    grandchild = int(told.split()[-1])
    assert is_alive(grandchild)
    began = time.monotonic()
    await child.stop()
    assert time.monotonic() - began < GRACE + 1
    assert not is_alive(child.pid)
    await until(lambda: not is_alive(grandchild))


async def test_giving_the_wait_for_its_end_up_ends_it_at_once(tmp_path: Path) -> None:
    install(tmp_path, stubborn=STUBBORN)
    child = await Child.start(str(tmp_path / "stubborn"))
    grandchild = int((await anext(aiter(child.lines()))).split()[-1])
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await child.stop()
    await until(lambda: not is_alive(child.pid) and not is_alive(grandchild))
    await child.wait()


PARENT = """
import asyncio, sys
from kitdesk.desk.receiving.child import Child
async def main():
    child = await Child.start("sleep", "600")
    print(child.pid, flush=True)
    await asyncio.Event().wait()
asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a child with its parent")
async def test_it_ends_with_kitdesk_also_when_that_is_killed() -> None:
    parent = await Child.start(sys.executable, "-c", PARENT)
    pid = int(await anext(aiter(parent.lines())))
    assert is_alive(pid)
    os.kill(parent.pid, signal.SIGKILL)
    await parent.stop()
    await until(lambda: not is_alive(pid))
