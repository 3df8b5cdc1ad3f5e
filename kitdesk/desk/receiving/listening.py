"""The callback address of each channel that is switched on, on one port that is chosen once and kept."""

from __future__ import annotations

import asyncio
from functools import partial

from kitdesk.callback.receiver import PATH, FindFile, Receiver
from kitdesk.desk.news import ReceiverChanged, Tell, Trouble
from kitdesk.desk.receiving.inbox import Inbox
from kitdesk.model.channel import Channel
from kitdesk.model.errors import PortTaken
from kitdesk.transport.http import Answer, Request


class Listening:
    """One listener for the whole app. While its port is taken nothing is received, and `fault` says so.

    *file* gives what answers at the path of a file.
    """

    def __init__(self, tell: Tell, file: FindFile = lambda _path: None) -> None:
        self.fault: PortTaken | None = None
        self.receiver: Receiver | None = None
        self._tell = tell
        self._file = file
        self._inboxes: dict[str, Inbox] = {}
        self._turn = asyncio.Lock()

    @property
    def port(self) -> int:
        """Where it listens, 0 while it does not."""
        return self.receiver.port if self.receiver is not None else 0

    async def start(self, port: int) -> None:
        """Listen on *port*, on any free one if it is 0, instead of where it did.

        A taken one is told; if it listened somewhere before, it goes on doing so.
        """
        async with self._turn:
            if not port or port != self.port:
                await self._start(port)

    async def close(self) -> None:
        """Listen no more."""
        receiver, self.receiver = self.receiver, None
        if receiver is not None:
            await receiver.close()

    def open(self, inbox: Inbox) -> None:
        """Let a channel's callbacks go to *inbox*, if the channel is switched on."""
        self.shut(inbox.channel.id)
        self._inboxes[inbox.channel.id] = inbox
        self._route(inbox)

    def shut(self, channel_id: str) -> None:
        """Take nothing more for a channel."""
        inbox = self._inboxes.pop(channel_id, None)
        if inbox is not None and self.receiver is not None:
            self.receiver.unroute(inbox.channel.callback_key)

    def address(self, channel: Channel, base: str = "") -> str:
        """A channel's callback address at *base*, the public address of a tunnel, or else on this machine.

        Empty while nothing listens.
        """
        if self.receiver is None:
            return ""
        return f"{base or self.receiver.url}{PATH}{channel.callback_key}"

    async def _start(self, port: int) -> None:
        try:
            receiver = await Receiver.start(port)
        except PortTaken as fault:
            self._tell(Trouble(fault))
            if self.receiver is not None:
                return
            self.fault = fault
        else:
            await self.close()
            self.receiver, self.fault = receiver, None
            receiver.serve_files(self._file)
            for inbox in self._inboxes.values():
                self._route(inbox)
        self._tell(ReceiverChanged())

    def _route(self, inbox: Inbox) -> None:
        if self.receiver is not None and inbox.channel.switched_on:
            self.receiver.route(inbox.channel.callback_key, partial(self._answer, inbox, self.receiver.url))

    async def _answer(self, inbox: Inbox, url: str, request: Request) -> Answer:
        return await inbox.answer(request, url)
