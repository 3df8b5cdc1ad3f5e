"""The sandbox's agent: answers customers, closes conversations and echoes, as Kit's agents and bots do."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from uuid import uuid4

from kitdesk.callback.making import closing_callback, message_callback, message_of
from kitdesk.callback.posting import Poster
from kitdesk.model import wire
from kitdesk.model.secret import Secret
from kitdesk.model.timeline import Exchange
from kitdesk.sandbox.defaults import API_TOKEN, SALT
from kitdesk.sandbox.turn import Stage, Turn, typing_time
from kitdesk.tasks import Tasks
from kitdesk.transport.client import GuardedClient

Post = asyncio.Task[Exchange]


@dataclass
class _Unposted:
    """A callback that is being typed, or waits for the answer to the one before."""

    typed: asyncio.Event = field(default_factory=asyncio.Event)
    post: Post | None = None


class Agent:
    """Posts to what *url* gives at that moment, `delay` seconds after it was asked to, and as much later as
    typing the text takes with `speed` characters a second; 0 takes no time.

    What goes to one customer goes in order, each after the answer to the one before. With `echo` set, each
    event of a customer is answered by that sender with the same text and payload. *on_posted* is told of each
    post, *on_turn* of each callback whenever it has come further.
    """

    def __init__(
        self,
        url: Callable[[], str],
        *,
        salt: Secret = SALT,
        api_token: Secret = API_TOKEN,
        on_posted: Callable[[Exchange], None] = lambda exchange: None,
        on_turn: Callable[[Turn], None] = lambda turn: None,
        new_id: Callable[[], object] = uuid4,
        plain_http: bool = False,
    ) -> None:
        self.delay = 0.0
        self.speed = 0.0
        self.echo: wire.SenderData | None = None
        self._url = url
        self._on_turn = on_turn
        self._new_id = new_id
        self._http = GuardedClient(plain_http=plain_http)
        self._poster = Poster(salt, api_token, self._http, on_posted)
        self._tasks = Tasks()
        self._last: dict[str, Post] = {}
        self._unposted: dict[str, _Unposted] = {}
        """By ``event_id``."""

    async def close(self) -> None:
        """Give up what is under way and what waits."""
        await self._tasks.close()
        await self._http.aclose()

    def reply(
        self,
        client_id: str,
        text: str = "",
        payload: Iterable[object] = (),
        sender: wire.SenderData | None = None,
    ) -> Post:
        """Answer a customer; *payload* items are wire values or their JSON. Raises `ValidationError`."""
        message = message_of(str(self._new_id()), text, payload)
        callback = message_callback(client_id, str(self._new_id()), message, sender)
        return self._post(callback, self.delay + typing_time(text, self.speed))

    def close_conversation(self, client_id: str, reason: str, sender: wire.SenderData | None = None) -> Post:
        """End a conversation with one of `model.wire.CLOSE_REASONS`."""
        return self._post(closing_callback(client_id, str(self._new_id()), reason, sender), self.delay)

    def send_test_request(self, method: str = "GET") -> Post:
        """Make the test request of a channel's creation, at once."""
        return self._tasks.start(self._poster.post_test_request(self._url(), method), "test request")

    def hurry(self, event_id: str) -> None:
        """Be done with typing this one; it still waits for the answer to the one before."""
        if event_id in self._unposted:
            self._unposted[event_id].typed.set()

    def take_back(self, event_id: str) -> None:
        """Give this one up, if it is not posted yet."""
        unposted = self._unposted.get(event_id)
        if unposted is not None and unposted.post is not None:
            unposted.post.cancel()

    def hear(self, event: wire.OutgoingEvent) -> None:
        """Take note of an event that a customer sent; an echo is on its way if it is wanted."""
        if self.echo is not None:
            message = event.event_data.message
            self.reply(event.client_data.client_id, message.text or "", message.payload or (), self.echo)

    def _post(self, callback: wire.MessageCallback | wire.ClosingCallback, wait: float) -> Post:
        client_id = callback.client_data.client_id
        before = self._last.get(client_id)
        turn = Turn(callback.event_id, client_id, time.time(), callback.to_json())
        unposted = self._unposted[turn.event_id] = _Unposted()
        post = self._tasks.start(self._follow(turn, wait, before, self._url()), "agent callback")
        unposted.post = self._last[client_id] = post
        self._on_turn(turn)
        post.add_done_callback(lambda _post: self._on_over(turn, post))
        return post

    async def _follow(self, turn: Turn, wait: float, before: Post | None, url: str) -> Exchange:
        with suppress(TimeoutError):
            async with asyncio.timeout(wait):
                await self._unposted[turn.event_id].typed.wait()
        if before is not None:
            await asyncio.wait([before])
        del self._unposted[turn.event_id]
        self._on_turn(replace(turn, stage=Stage.POSTING))
        return await self._poster.post(url, turn.body, turn.event_id)

    def _on_over(self, turn: Turn, post: Post) -> None:
        if self._last.get(turn.client_id) is post:
            del self._last[turn.client_id]
        taken_back = self._unposted.pop(turn.event_id, None) is not None
        if post.cancelled() or post.exception() is not None:
            self._on_turn(replace(turn, stage=Stage.TAKEN_BACK if taken_back else Stage.OVER))
        else:
            self._on_turn(replace(turn, stage=Stage.OVER, exchange=post.result()))
