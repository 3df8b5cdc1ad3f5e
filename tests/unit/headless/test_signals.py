from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterator

import pytest

from kitdesk.headless.signals import on_stop_signals

SIGNALS = (signal.SIGINT, signal.SIGTERM)


@pytest.fixture(autouse=True)
def _handlers_as_before() -> Iterator[None]:
    before = [signal.getsignal(number) for number in SIGNALS]
    yield
    for number, handler in zip(SIGNALS, before, strict=True):
        signal.signal(number, handler)


@pytest.mark.anyio
@pytest.mark.parametrize("number", SIGNALS)
async def test_a_signal_is_heard_in_the_loop(number: signal.Signals) -> None:
    heard: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    on_stop_signals(heard.set_result)
    signal.raise_signal(number)
    assert await asyncio.wait_for(heard, 5) == number


def test_a_signal_after_the_end_of_the_loop_is_ignored() -> None:
    async def listen() -> None:
        on_stop_signals(lambda _number: None)

    asyncio.run(listen())
    signal.raise_signal(signal.SIGINT)
