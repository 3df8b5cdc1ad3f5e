"""The sandbox's agent: answers customers, closes conversations and echoes, as Kit's agents and bots do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from uuid import uuid4

from kitdesk.callback.making import closing_callback, message_callback
from kitdesk.callback.posting import Poster, keep_no_record
from kitdesk.model.secret import Secret
from kitdesk.model.timeline import Exchange
from kitdesk.model.wire import CallbackMessage, ClosingCallback, MessageCallback, OutgoingEvent, SenderData
from kitdesk.sandbox.defaults import API_TOKEN, SALT
from kitdesk.tasks import Tasks
from kitdesk.transport.client import GuardedClient

Post = asyncio.Task[Exchange]


class Agent:
    """Posts to what *url* gives at that moment, `delay` seconds after it was asked to.

    What goes to one customer goes in order, each after the answer to the one before. With `echo` set, each
    event of a customer is answered by that sender with the same text and payload. *on_posted* is told of each
    post.
    """

    def __init__(
        self,
        url: Callable[[], str],
        *,
        salt: Secret = SALT,
        api_token: Secret = API_TOKEN,
        on_posted: Callable[[Exchange], None] = keep_no_record,
        new_id: Callable[[], object] = uuid4,
    ) -> None:
        self.delay = 0.0
        self.echo: SenderData | None = None
        self._url = url
        self._new_id = new_id
        self._http = GuardedClient()
        self._poster = Poster(salt, api_token, self._http, on_posted)
        self._tasks = Tasks()
        self._last: dict[str, Post] = {}

    async def close(self) -> None:
        """Give up what is under way and what waits."""
        await self._tasks.close()
        await self._http.aclose()

    def reply(
        self, client_id: str, text: str = "", payload: Iterable[object] = (), sender: SenderData | None = None
    ) -> Post:
        """Answer a customer; *payload* items are wire values or their JSON. Raises `ValidationError`."""
        said = {"text": text, "payload": list(payload)}
        members = {name: value for name, value in said.items() if value}
        message = CallbackMessage.model_validate({"message_id": str(self._new_id())} | members)
        return self._post(message_callback(client_id, str(self._new_id()), message, sender))

    def close_conversation(self, client_id: str, reason: str, sender: SenderData | None = None) -> Post:
        """End a conversation with one of `model.wire.CLOSE_REASONS`."""
        return self._post(closing_callback(client_id, str(self._new_id()), reason, sender))

    def send_test_request(self, method: str = "GET") -> Post:
        """Make the test request of a channel's creation, at once."""
        return self._tasks.start(self._poster.post_test_request(self._url(), method), "test request")

    def hear(self, event: OutgoingEvent) -> None:
        """Take note of an event that a customer sent; an echo is on its way if it is wanted."""
        if self.echo is not None:
            message = event.event_data.message
            self.reply(event.client_data.client_id, message.text or "", message.payload or (), self.echo)

    def _post(self, callback: MessageCallback | ClosingCallback) -> Post:
        client_id = callback.client_data.client_id
        before = self._last.get(client_id)
        post = self._tasks.start(self._post_after(before, self._url(), callback), "agent callback")
        self._last[client_id] = post
        post.add_done_callback(lambda _post: self._forget(client_id, post))
        return post

    async def _post_after(
        self, before: Post | None, url: str, callback: MessageCallback | ClosingCallback
    ) -> Exchange:
        await asyncio.sleep(self.delay)
        if before is not None:
            await asyncio.wait([before])
        return await self._poster.post(url, callback.to_json(), callback.event_id)

    def _forget(self, client_id: str, post: Post) -> None:
        if self._last.get(client_id) is post:
            del self._last[client_id]
