"""Connects the first minute with the desk: the two doors, and the walk that connects a channel."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kitdesk.desk.desk import Desk
from kitdesk.model.channel import COLOURS, SANDBOX_ID, Channel, Credentials
from kitdesk.model.errors import KitdeskError
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.text import told

if TYPE_CHECKING:  # not before somebody needs them
    from kitdesk.ui.dialogs.connect import Connect
    from kitdesk.ui.panels.first_steps import FirstSteps


class FirstStepsPresenter(QObject):
    """Offers the doors by itself while nothing has been set up or sent; afterwards where they are asked for.

    *check* runs a check of a channel before a window.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        bridge: Bridge,
        deeds: Deeds,
        *,
        check: Callable[[Channel, Credentials, QWidget], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._deeds = deeds
        self._check = check
        self._steps: FirstSteps | None = None
        self._walk: Connect | None = None
        self._in_turn = asyncio.Lock()
        window.connect_requested.connect(self.connect_channel)
        window.first_steps_requested.connect(self.offer)
        bridge.event_changed.connect(self._on_begun)
        bridge.channels_changed.connect(self._on_channels_changed)
        for chosen in (window.customers.customer_selected, window.customers.new_requested):
            chosen.connect(self._on_begun)
        deeds.start(self._look(), "see whether this is the first start")

    def offer(self) -> None:
        """Show the doors in the place of the conversation."""
        steps = self._made()
        steps.show_doors()
        self._window.conversation.offer(steps, over_messages=True)

    def connect_channel(self) -> None:
        """Walk through what connects a channel: the current one if it is not complete, else a new one."""
        from kitdesk.ui.dialogs.connect import Connect  # noqa: PLC0415 (not before it is needed)

        current = self._desk.current
        if not current.channel.lacks(current.credentials):
            colour = COLOURS[len(self._desk.channels) % len(COLOURS)]
            channel = Channel(uuid4().hex, self.tr("New channel"), colour=colour)
            walk = Connect(channel, Credentials(), kept=False, parent=self._window)
        else:
            walk = Connect(current.channel, current.credentials, kept=True, parent=self._window)
        self._walk = walk
        start = self._deeds.start
        walk.saved.connect(lambda *kept: start(self._save(walk, *kept), "save a channel"))
        walk.removed.connect(lambda channel_id: start(self._remove(channel_id), "remove"))
        walk.check_requested.connect(lambda channel, secrets: self._check(channel, secrets, walk))
        walk.reach_wanted.connect(lambda: self._window.show_tool("callbacks"))
        walk.finished.connect(self._on_walk_finished)
        walk.open()

    def _made(self) -> FirstSteps:
        if self._steps is None:
            from kitdesk.ui.panels.first_steps import FirstSteps  # noqa: PLC0415 (not before it is needed)

            self._steps = FirstSteps()
            self._steps.sandbox_wanted.connect(self._begin_in_the_sandbox)
            self._steps.connect_wanted.connect(self.connect_channel)
            self._steps.agent_wanted.connect(lambda: self._window.go_to_tool("sandbox"))
        return self._steps

    async def _look(self) -> None:
        if len(self._desk.channels) == 1 and not await self._desk.journal.customers(SANDBOX_ID, limit=1):
            self.offer()
        else:
            self._on_channels_changed()

    async def _save(self, walk: Connect, channel: Channel, credentials: Credentials) -> None:
        try:
            async with self._in_turn:
                await self._desk.save_channel(channel, credentials)
        except KitdeskError as error:
            if self._walk is walk:
                walk.show_fault(told(error.sentence))
            return
        self._desk.choose(channel.id)
        if self._walk is walk:
            outside, kept = self._desk.outside, self._desk.channel(channel.id).channel
            walk.show_address(outside.callback_url(kept), public=outside.is_public)

    async def _remove(self, channel_id: str) -> None:
        async with self._in_turn:
            await self._desk.remove_channel(channel_id)

    def _begin_in_the_sandbox(self) -> None:
        if not self._desk.current.channel.is_sandbox:
            self._desk.choose(SANDBOX_ID)
        self._window.show_tool("sandbox")
        self._window.composer.focus_text()

    def _withdraw(self) -> None:
        if self._steps is not None:
            self._steps.show_doors()
            self._window.conversation.offer(None)

    def _on_begun(self, *_what: object) -> None:
        """Somebody has found the way."""
        if self._steps is not None and not self._steps.is_unconnected:
            self._withdraw()

    def _on_channels_changed(self) -> None:
        current = self._desk.current
        if current.channel.lacks(current.credentials):
            self._made().show_unconnected()
            self._window.conversation.offer(self._made())
        elif len(self._desk.channels) > 1:
            self._withdraw()
        elif self._steps is not None and self._steps.is_unconnected:  # it was given up
            self._withdraw()
            self._deeds.start(self._look(), "see whether anything was begun")

    def _on_walk_finished(self) -> None:
        self._walk = None
