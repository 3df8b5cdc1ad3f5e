"""The loop calls in order, lets Qt in between, and survives what a callback does."""

from __future__ import annotations

import asyncio
import socket
import time
from contextlib import suppress
from contextvars import ContextVar

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kitdesk.model.errors import DisplayLost
from kitdesk.transport.http import Answer, Hangup, Request
from kitdesk.transport.server import Server
from kitdesk.ui.loop import Loop

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]


async def test_calls_come_in_their_order_those_made_meanwhile_in_the_next_turn() -> None:
    loop, called = asyncio.get_running_loop(), list[str]()

    def first() -> None:
        called.append("first")
        loop.call_soon(called.append, "made by the first")

    loop.call_soon(first)
    loop.call_soon(called.append, "second")
    loop.call_soon(called.append, "given up").cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert called == ["first", "second", "made by the first"]


async def test_a_callback_has_its_own_context() -> None:
    seen, number = list[int](), ContextVar("number", default=0)
    number.set(7)
    asyncio.get_running_loop().call_soon(lambda: seen.append(number.get()))
    number.set(8)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert seen == [7]


async def test_qt_is_let_in_however_much_is_to_be_called() -> None:
    loop, ticks, done = asyncio.get_running_loop(), list[float](), asyncio.Event()
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start()
    for _ in range(50):
        loop.call_soon(time.sleep, 0.002)
    loop.call_soon(done.set)
    await done.wait()
    timer.stop()
    assert len(ticks) >= 10


async def test_a_callback_that_fails_holds_up_no_other() -> None:
    loop, told = asyncio.get_running_loop(), list[str]()
    before = loop.get_exception_handler()
    loop.set_exception_handler(lambda _loop, context: told.append(str(context["exception"])))
    done = asyncio.Event()
    loop.call_soon(lambda: 1 // 0)
    loop.call_soon(done.set)
    await done.wait()
    loop.set_exception_handler(before)
    assert told == ["integer division or modulo by zero"]


async def test_a_call_from_another_thread_arrives() -> None:
    loop, arrived = asyncio.get_running_loop(), asyncio.Event()
    await asyncio.to_thread(loop.call_soon_threadsafe, arrived.set)
    await arrived.wait()


async def test_a_connection_may_end_while_it_is_read() -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(await reader.readexactly(1))
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    for _ in range(50):
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname()[:2])
        writer.write(b"x")
        assert await reader.read() == b"x"
        writer.close()
        await writer.wait_closed()
    server.close()
    await server.wait_closed()


@pytest.mark.parametrize("turns", range(4))
async def test_a_connection_that_comes_in_the_moment_of_closing_is_closed_too(turns: int) -> None:
    """Here it is Qt that says when somebody knocks, and that has to be told that nobody opens any more."""
    server = await Server.start(_answer_nothing)
    with socket.create_connection((server.host, server.port), 5) as peer:
        for _ in range(turns):
            await asyncio.sleep(0)
        await server.close()
        for _ in range(10):  # what closes it is done soon
            await asyncio.sleep(0)
        with suppress(ConnectionResetError):
            assert peer.recv(1) == b""


async def _answer_nothing(_request: Request) -> Answer:
    raise Hangup


def test_it_says_so_when_qt_ends_before_it_is_told_to(qapp: QApplication) -> None:
    """A display that is gone: Qt leaves its loop, and would leave any other at once."""
    loop = Loop(qapp)
    QTimer.singleShot(0, qapp.exit)
    with pytest.raises(DisplayLost):
        loop.run_until_complete(loop.create_future())
    loop.close()
