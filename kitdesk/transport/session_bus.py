"""The desktop's message bus (D-Bus): calls that end within a deadline, and signals as they come.

Not QtDBus: from Python it cannot send the unsigned numbers that notifications are made of, and it stands
still, with all of the interpreter, while a bus does not answer.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import count
from typing import Any, Self

from jeepney import DBusErrorResponse, Message, MessageType, Parser
from jeepney.auth import BEGIN, Authenticator
from jeepney.bus import get_bus
from jeepney.bus_messages import message_bus
from jeepney.low_level import HeaderFields

from kitdesk.tasks import Tasks

DEADLINE = 3.0
"""Seconds for a call, and for coming onto the bus."""
_CHUNK = 4_096


class SessionBus:
    """Opened with `open`. Whatever goes wrong is a `ConnectionError`."""

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        on_signal: Callable[[Message], None],
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._on_signal = on_signal
        self._serials = count(1)
        self._parser = Parser()
        self._replies: dict[int, asyncio.Future[Message]] = {}
        self._tasks = Tasks()

    @classmethod
    async def open(cls, on_signal: Callable[[Message], None]) -> Self:
        """Come onto the bus of this session; *on_signal* hears what was asked for by a match rule."""
        try:
            async with asyncio.timeout(DEADLINE):
                reader, writer = await asyncio.open_unix_connection(get_bus("SESSION"))
                bus = cls(reader, writer, on_signal)
                try:
                    await bus._greet()
                except BaseException:
                    await bus.close()
                    raise
        except (OSError, EOFError, RuntimeError, ValueError, KeyError) as error:
            raise ConnectionError(str(error)) from None
        return bus

    @property
    def is_open(self) -> bool:
        return not self._writer.is_closing()

    async def call(self, message: Message) -> tuple[Any, ...]:
        """What a call answers."""
        serial = next(self._serials)
        reply = asyncio.get_running_loop().create_future()
        self._replies[serial] = reply
        try:
            async with asyncio.timeout(DEADLINE):
                self._writer.write(message.serialise(serial))
                await self._writer.drain()
                answer = await reply
        except OSError as error:
            raise ConnectionError(str(error)) from None
        finally:
            self._replies.pop(serial, None)
        if answer.header.message_type is MessageType.error:
            raise ConnectionError(str(DBusErrorResponse(answer)))
        return tuple(answer.body)

    async def close(self) -> None:
        """Leave the bus."""
        self._writer.close()
        await self._tasks.close()

    async def _greet(self) -> None:
        authenticator = Authenticator()
        for request in authenticator:
            self._writer.write(request)
            await self._writer.drain()
            answer = await self._reader.read(_CHUNK)
            if not answer:
                raise EOFError
            authenticator.feed(answer)
        self._writer.write(BEGIN)
        self._tasks.start(self._receive(), "listen to the desktop's bus")
        await self.call(message_bus.Hello())

    async def _receive(self) -> None:
        try:
            while data := await self._reader.read(_CHUNK):
                self._parser.add_data(data)
                while (message := self._parser.get_next_message()) is not None:
                    self._take(message)
        except (OSError, ValueError):
            pass  # the same as its end
        finally:
            self._writer.close()
            for reply in self._replies.values():
                if not reply.done():
                    reply.set_exception(ConnectionResetError("the desktop's bus ended"))

    def _take(self, message: Message) -> None:
        kind = message.header.message_type
        if kind is MessageType.signal:
            self._on_signal(message)
        elif kind in (MessageType.method_return, MessageType.error):
            reply = self._replies.get(message.header.fields[HeaderFields.reply_serial])
            if reply is not None and not reply.done():
                reply.set_result(message)
