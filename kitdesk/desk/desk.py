"""Everything one kitdesk does, for all its channels, whichever of them the window shows."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager, AsyncExitStack
from dataclasses import replace
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self

from kitdesk.callback.receiver import new_key
from kitdesk.clock import Clock, boot_clock
from kitdesk.desk.chair import Chair
from kitdesk.desk.channel_desk import ChannelDesk
from kitdesk.desk.channels import Channels
from kitdesk.desk.checks.channel_check import ChannelCheck, opened
from kitdesk.desk.checks.trail import Trail, none_refused
from kitdesk.desk.housekeeping import Housekeeper
from kitdesk.desk.news import ChannelsChanged, News, Tell, Trouble
from kitdesk.desk.notifications import Notifications
from kitdesk.desk.receiving.listening import Listening
from kitdesk.desk.receiving.looking_glass import LookingGlass
from kitdesk.desk.receiving.outside import Outside
from kitdesk.desk.receiving.serving import Serving
from kitdesk.desk.recording import recorder
from kitdesk.desk.sandbox.sandbox_desk import SandboxDesk
from kitdesk.desk.writing.drafts import DraftKeeper
from kitdesk.model.channel import SANDBOX_ID, Channel, Credentials
from kitdesk.model.errors import StorageError
from kitdesk.model.expectations import Expectations
from kitdesk.model.route import Route
from kitdesk.model.signature import Rival
from kitdesk.store.journal import Journal
from kitdesk.store.named_texts import NamedTexts
from kitdesk.store.places import Places
from kitdesk.store.secrets import Vault
from kitdesk.store.settings import Settings, save
from kitdesk.store.shelf import Shelf
from kitdesk.transport.glance import Onlooker

if TYPE_CHECKING:  # not before it is asked for
    from kitdesk.desk.conformance import Conformance
    from kitdesk.desk.sandbox.token_lab import TokenLab


class Desk:
    """Channels, their secrets, the journal and the sandbox with its agent, opened and closed together."""

    def __init__(
        self,
        *,
        places: Places,
        settings: Settings,
        journal: Journal,
        vault: Vault,
        tell: Tell,
        clock: Clock = boot_clock,
    ) -> None:
        self._tell_window, tell = tell, self._tell
        self.places = places
        self.settings = settings
        self.journal = journal
        self.vault = vault
        self.sandbox = SandboxDesk(journal, self.agent_url, tell, clock)
        self.chair = Chair(journal, tell)
        self.samples = NamedTexts(places.samples)
        self.personas = NamedTexts(places.personas)
        self.templates = NamedTexts(places.templates)
        self.serving = Serving(Shelf(places.served), journal, lambda: self.outside.base)
        self.listening = Listening(tell, self.serving.handler)
        self.outside = Outside(
            self.listening, lambda: self.settings.public_address, self._route_outside, tell
        )
        self.glass = LookingGlass(journal, lambda: self.channels, tell, self._route_outside)
        self._channels = Channels(journal, self.listening, self.glass, tell, clock)
        self.drafts = DraftKeeper(places.drafts, self._channels.secrets, tell)
        self.notifications = Notifications()
        self._token_lab: TokenLab | None = None
        self.house = Housekeeper(journal, self._channels.desks, self.serving, tell)

    async def __aenter__(self) -> Self:
        try:
            await self.journal.recover()
            self.change_settings(sandbox_port=await self.sandbox.start(self.settings.sandbox_port))
            self._serve()
            await self.listen(self.settings.receiver_port)
            self.glass.start()
            for channel in self.settings.channels:
                await self._open(self._keep(channel), await self.vault.read(channel.id))
        except BaseException:
            await self._close()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._close()

    @property
    def channels(self) -> tuple[Channel, ...]:
        return tuple(desk.channel for desk in self._channels.desks.values())

    def channel(self, channel_id: str) -> ChannelDesk:
        return self._channels.desks[channel_id]

    @property
    def current(self) -> ChannelDesk:
        """The channel that the window shows."""
        return self._channels.desks.get(self.settings.current) or next(iter(self._channels.desks.values()))

    @cached_property
    def conformance(self) -> Conformance:
        """The suite of Kit's chair, and what its last run found."""
        from kitdesk.desk.conformance import Conformance  # noqa: PLC0415 (not before somebody sits in the chair)

        return Conformance(self.journal, self._tell, self.sandbox.observer)

    @property
    def token_lab(self) -> TokenLab:
        """Experiments with the sandbox's tokens, and what came of the last one."""
        if self._token_lab is None:
            from kitdesk.desk.sandbox.token_lab import TokenLab  # noqa: PLC0415 (not before somebody looks at it)

            kit = self.sandbox.server.kit
            self._token_lab = TokenLab(kit, lambda: self.channel(SANDBOX_ID), self._tell)
        return self._token_lab

    def choose(self, channel_id: str) -> None:
        """Show another channel; the others go on listening and keeping their tokens."""
        self.change_settings(current=channel_id)
        self._tell(ChannelsChanged())

    def change_settings(self, **changes: object) -> None:
        """Remember settings; what cannot be written is told and holds for this run. Raises `InputError`."""
        changed = replace(self.settings, **changes)  # type: ignore[arg-type]
        try:
            save(self.places.settings, changed)
        except StorageError as fault:
            self._tell(Trouble(fault))
        self.settings = changed

    def agent_url(self) -> str:
        """Where the sandbox's agent posts to: the address that was given, else the own receiver."""
        return self.settings.agent_url or self.own_callback_url()

    def own_callback_url(self) -> str:
        """Where this kitdesk takes the sandbox channel's callbacks; empty while it does not."""
        own = self._channels.desks.get(SANDBOX_ID)
        return self.listening.address(own.channel) if own is not None else ""

    async def listen(self, port: int) -> None:
        """Take callbacks on *port* from now on, on any free one if it is 0; what it is then is kept.

        A tunnel that was started here led to the port before, and ends when that is another one.
        """
        before = self.listening.port
        await self.listening.start(port)
        if self.listening.port:
            self.change_settings(receiver_port=self.listening.port)
        if self.listening.port != before:
            await self.outside.tunnel.stop()

    async def save_channel(self, channel: Channel, credentials: Credentials) -> None:
        """Add a channel, or replace the one with the same id. Raises `InputError`.

        It is logged out if what it logs in with changed; its looks change nothing that is under way.
        """
        channel = self._keep(channel)
        await self._open(channel, await self.vault.write(channel.id, credentials))
        self._tell(ChannelsChanged())

    def change_refresh(self, automatic: bool, lead: float) -> None:
        """Let the current channel refresh by itself or not, *lead* seconds early."""
        self._change_current(auto_refresh=automatic, refresh_lead=lead)

    def switch(self, on: bool) -> None:
        """Let the current channel listen and keep its tokens, or not."""
        self._change_current(switched_on=on)

    def answer_mismatch(self, how: str) -> None:
        """Choose from `ON_MISMATCH` what the current channel answers to a signature that does not fit."""
        self._change_current(on_mismatch=how)

    def aim_chair(self, url: str) -> None:
        """Let Kit's chair post to *url* for the current channel, nowhere if it is empty."""
        self._change_current(chair_url=url)

    def forward(self, url: str, *, on: bool, signs: bool) -> None:
        """Let the current channel forward what comes to it to *url*, signed anew or not, if it is *on*."""
        self._change_current(forward_url=url, forwards=on, forward_signs=signs)

    def expect(self, expectations: Expectations) -> None:
        """Choose what the suite of Kit's chair expects of the current channel's server."""
        self._change_current(expectations=expectations)

    async def remove_channel(self, channel_id: str) -> None:
        """Forget a channel and its secrets. What it sent stays in the journal."""
        removed = self._channels.take_out(channel_id)
        self.change_settings(channels=tuple(each for each in self.settings.channels if each.id != channel_id))
        self._tell(ChannelsChanged())
        await self._channels.part_with(removed)
        await self.vault.erase(channel_id)

    def check(self, channel: Channel, credentials: Credentials) -> AbstractAsyncContextManager[ChannelCheck]:
        """A check of a channel as it stands in a form; its login joins the channel's history."""
        return opened(channel, credentials, recorder(self.journal, self._tell, channel.id))

    def trail(self, *, inside: bool = False) -> Trail:
        """What follows a stranger's address, into this machine and its network only on request.

        It goes without a proxy, which would look names up where nobody here can see to where they lead.
        """
        onlooker = Onlooker(route=self._route_outside(self.current.channel))
        return Trail(onlooker, none_refused) if inside else Trail(onlooker)

    def rivals(self) -> tuple[Rival, ...]:
        """The other channels' salts and tokens, which may have signed what the current one cannot verify."""
        return self._channels.rivals(self.current.channel.id)

    def _tell(self, news: News) -> None:
        """Tell the window, whichever there is, and the token lab."""
        self._tell_window(news)
        if self._token_lab is not None:
            self._token_lab.hear(news)

    def _route_outside(self, channel: Channel) -> Route:
        return self._channels.route_outside(channel)

    def _change_current(self, **changed: object) -> None:
        """Change what a channel does; what it logs in with stays, and so does what is under way."""
        desk = self.current
        self._channels.change(desk, replace(desk.channel, **changed))  # type: ignore[arg-type]
        self.change_settings(
            channels=tuple(
                replace(each, **changed) if each.id == desk.channel.id else each  # type: ignore[arg-type]
                for each in self.settings.channels
            )
        )

    def _keep(self, channel: Channel) -> Channel:
        """Remember *channel*, with a callback address of its own from the first time on."""
        known = {each.id: each for each in self.settings.channels}
        if not channel.callback_key:
            before = known.get(channel.id, channel).callback_key
            channel = replace(channel, callback_key=before or new_key())
        self.change_settings(channels=tuple((known | {channel.id: channel}).values()))
        return channel

    async def _open(self, channel: Channel, credentials: Credentials) -> None:
        if channel.is_sandbox:
            channel, credentials = self.sandbox.place(channel)
        await self._channels.open(channel, credentials)

    async def _close(self) -> None:
        async with AsyncExitStack() as stack:  # if one cannot be closed, the others are
            stack.push_async_callback(self.vault.close)
            stack.push_async_callback(self.notifications.aclose)
            stack.push_async_callback(self.glass.aclose)
            stack.push_async_callback(self.chair.aclose)
            stack.push_async_callback(self.drafts.aclose)
            stack.push_async_callback(self.sandbox.close)
            stack.push_async_callback(self._channels.close)
            stack.push_async_callback(self.listening.close)
            stack.push_async_callback(self.outside.close)

    def _serve(self) -> None:
        try:
            self.serving.start()
        except StorageError as fault:
            self._tell(Trouble(fault))
