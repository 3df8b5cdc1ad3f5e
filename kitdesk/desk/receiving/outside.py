"""The way from outside to the receiver: a given public address, or a tunnel that was started here."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from kitdesk.desk.news import ReceiverChanged, Tell
from kitdesk.desk.receiving.listening import Listening
from kitdesk.desk.receiving.reach import check_reach
from kitdesk.desk.receiving.tunnel import Tunnel
from kitdesk.model.addresses import is_loopback
from kitdesk.model.channel import Channel
from kitdesk.model.forwarding import check_forward_url
from kitdesk.model.outside import Reach, Reached
from kitdesk.model.route import Route
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, sentence
from kitdesk.transport.client import GuardedClient

_Check = Callable[[GuardedClient], Awaitable[Reached]]
_DEADLINE = 10.0
_PAUSES = (1.0, 2.0, 3.0, 5.0, 8.0)
"""Seconds between the tries on a new tunnel: its name has to get about first."""


class Outside:
    """*given* is the public address that the user has entered, empty for none; *route_of* a channel's way
    to the outside.
    """

    def __init__(
        self,
        listening: Listening,
        given: Callable[[], str],
        route_of: Callable[[Channel], Route],
        tell: Tell,
    ) -> None:
        self._route_of = route_of
        self.tunnel = Tunnel(lambda: tell(ReceiverChanged()))
        self._listening = listening
        self._given = given

    @property
    def address(self) -> str:
        """By which the receiver is known outside, as far as anybody told; a tunnel of ours goes first."""
        return self.tunnel.status.address or self._given()

    @property
    def base(self) -> str:
        """The address that the receiver's own begin with: that outside where it is known, else the one here.

        Empty while nothing listens.
        """
        receiver = self._listening.receiver
        return (self.address or receiver.url) if receiver is not None else ""

    @property
    def is_public(self) -> bool:
        """Whether that address may be called from outside: it names more than this machine."""
        return bool(self.address) and not is_loopback(urlsplit(self.address).hostname or "")

    def callback_url(self, channel: Channel) -> str:
        """The address to give to Kit, one on this machine where no public one is known.

        Empty while nothing listens.
        """
        return self._listening.address(channel, self.address)

    def check_forward_url(self, text: str) -> str:
        """An address that callbacks can be forwarded to, none of this receiver's. Raises `InputError`."""
        receiver = self._listening.receiver
        own = (receiver.url if receiver is not None else "", self.address)
        return check_forward_url(text, filter(None, own))

    async def check(self, channel: Channel, *, patiently: bool = False) -> Reached:
        """Whether Kit would reach *channel*'s address; *patiently* tries again for a while."""
        return await self._tried(channel, lambda http: self._check(http, channel), patiently=patiently)

    async def check_file(self, channel: Channel, url: str) -> Reached:
        """Whether Kit would reach a served file at *url*; a tunnel that was just started is waited for."""
        patiently = self.tunnel.status.runs
        return await self._tried(channel, lambda http: self._ask(http, url), patiently=patiently)

    async def close(self) -> None:
        """End what was started for it."""
        await self.tunnel.close()

    async def _tried(self, channel: Channel, check: _Check, *, patiently: bool) -> Reached:
        http = GuardedClient(_DEADLINE, route=self._route_of(channel))
        try:
            for pause in (*(_PAUSES if patiently else ()), 0.0):
                reached = await check(http)
                if reached.reach in (Reach.OWN, Reach.HERE) or not pause:
                    break
                await asyncio.sleep(pause)
            return reached
        finally:
            await http.aclose()

    async def _check(self, http: GuardedClient, channel: Channel) -> Reached:
        if self._listening.receiver is not None and not channel.switched_on:
            return Reached(Reach.NOBODY, sentence(_SWITCHED_OFF))
        return await self._ask(http, self.callback_url(channel))

    async def _ask(self, http: GuardedClient, url: str) -> Reached:
        receiver = self._listening.receiver
        if receiver is None:
            return Reached(Reach.NOBODY, sentence(_NOT_LISTENING))
        if not self.address:
            return Reached(Reach.NOBODY, sentence(_NO_ADDRESS))
        return await check_reach(http, url, receiver)


_NOT_LISTENING = QT_TRANSLATE_NOOP("model", "Nothing listens here: the port is taken. Choose another one.")
_SWITCHED_OFF = QT_TRANSLATE_NOOP("model", "This channel is switched off. Let it listen first.")
_NO_ADDRESS = QT_TRANSLATE_NOOP("model", "No public address is known. Enter the one of your tunnel or proxy.")
