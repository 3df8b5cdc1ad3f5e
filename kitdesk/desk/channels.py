"""The channels at work: each has a desk that keeps its tokens and sends, and an inbox for its callbacks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AsyncExitStack

from kitdesk.clock import Clock
from kitdesk.desk.channel_desk import ChannelDesk
from kitdesk.desk.news import Tell, Trouble
from kitdesk.desk.receiving.inbox import Inbox
from kitdesk.desk.receiving.listening import Listening
from kitdesk.desk.receiving.looking_glass import LookingGlass
from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.errors import StorageError
from kitdesk.model.route import Route, route_of
from kitdesk.model.secret import Secret
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Said, sentence
from kitdesk.model.signature import Rival
from kitdesk.store.journal import Journal

_SECRETS = QT_TRANSLATE_NOOP("model", "the secrets of channel “{name}”")


class Channels:
    """`desks` has them by their ids; their callbacks come by *listening* and go on through *glass*."""

    def __init__(
        self, journal: Journal, listening: Listening, glass: LookingGlass, tell: Tell, clock: Clock
    ) -> None:
        self.desks: dict[str, ChannelDesk] = {}
        self._leaving: list[ChannelDesk] = []
        """Being closed; what is given up half-way is closed with the rest."""
        self._journal = journal
        self._listening = listening
        self._glass = glass
        self._tell = tell
        self._clock = clock

    async def open(self, channel: Channel, credentials: Credentials) -> None:
        """Let *channel* work as it stands now; what is under way goes on unless it logs in otherwise."""
        previous = self.desks.get(channel.id)
        if previous is not None and previous.logs_in_as(channel, credentials):
            self.change(previous, channel)
            return
        desk = ChannelDesk(channel, credentials, self._journal, self._tell, self._clock)
        self.desks[channel.id] = desk  # from now on nothing goes to the previous one
        if previous is not None:
            await self.part_with(previous)
        await desk.start()
        inbox = self._listen_for(desk)
        if previous is not None:  # its secrets have changed
            await self._release_held(inbox)
        if channel.is_sandbox:
            desk.log_in()

    def change(self, desk: ChannelDesk, channel: Channel) -> None:
        """Let *desk* go on with *channel*, which logs in as before."""
        desk.change(channel)
        self._listen_for(desk)

    def take_out(self, channel_id: str) -> ChannelDesk:
        """Give a channel no more to do. What is returned is still to be closed, by `part_with`."""
        self._listening.shut(channel_id)
        return self.desks.pop(channel_id)

    async def part_with(self, desk: ChannelDesk) -> None:
        """Close what is not among `desks` any more."""
        self._leaving.append(desk)
        await desk.close()
        self._leaving.remove(desk)

    async def close(self) -> None:
        """Close all of them; if one cannot be closed, the others are."""
        async with AsyncExitStack() as stack:
            for desk in (*self.desks.values(), *self._leaving):
                stack.push_async_callback(desk.close)

    def rivals(self, channel_id: str) -> tuple[Rival, ...]:
        """The other channels' salts and tokens, which may have signed what this one cannot verify."""
        return tuple(
            Rival(
                Said.of(sentence(_SECRETS, name=desk.channel.name)),
                desk.credentials.salt,
                desk.credentials.api_token,
            )
            for desk in self.desks.values()
            if desk.channel.id != channel_id and desk.credentials.salt and desk.credentials.api_token
        )

    def secrets(self) -> Iterator[Secret]:
        """All that must not be written anywhere; those of the sandbox are known to everybody."""
        for desk in self.desks.values():
            if not desk.channel.is_sandbox:
                yield from (desk.credentials.api_token, desk.credentials.salt)

    def route_outside(self, channel: Channel) -> Route:
        """The way of a channel's connections to others than Kit."""
        return route_of(channel, self.desks[channel.id].credentials).anonymous

    async def _release_held(self, inbox: Inbox) -> None:
        try:
            await inbox.release_held()
        except StorageError as fault:
            self._tell(Trouble(fault))

    def _listen_for(self, desk: ChannelDesk) -> Inbox:
        """Take a channel's callbacks from now on, as the channel stands."""
        channel_id = desk.channel.id
        inbox = Inbox(
            desk.channel,
            desk.credentials,
            self._journal,
            desk.evidence,
            self._glass,
            tell=self._tell,
            rivals=lambda: self.rivals(channel_id),
        )
        self._listening.open(inbox)
        self._glass.look()
        return inbox
