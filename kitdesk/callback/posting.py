"""Kit's side of a channel's callbacks: posts them, and tells what came of each as an exchange."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from kitdesk.callback.making import callback_call, creation_call
from kitdesk.model.errors import KitError, NotReached, NotUnderstood, Unanswered
from kitdesk.model.masking import Mask
from kitdesk.model.secret import Secret
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Said, Sentence, sentence
from kitdesk.model.states import AGENT_CALLBACK, AGENT_TEST_REQUEST
from kitdesk.model.timeline import GIVEN_UP, Exchange, host_of
from kitdesk.transport.client import Call, GuardedClient
from kitdesk.transport.reply import Reply, readable
from kitdesk.transport.stopwatch import Stopwatch

PURPOSES = (AGENT_CALLBACK, AGENT_TEST_REQUEST)


@dataclass(frozen=True)
class Poster:
    """Signs with one channel's secrets. Whatever comes of a post, also when it is given up, is recorded.

    URLs are as `model.channel.check_callback_url` has them.
    """

    salt: Secret
    api_token: Secret
    http: GuardedClient
    record: Callable[[Exchange], None] = lambda exchange: None

    async def post(self, url: str, body: bytes, event_id: str) -> Exchange:
        """Post a callback, byte for byte, signed for *event_id*."""
        return await self.send(callback_call(url, body, event_id, self.salt, self.api_token))

    async def post_test_request(self, url: str, method: str = "GET") -> Exchange:
        """Make the test request of a channel's creation."""
        return await self.send(creation_call(url, self.salt, self.api_token, method), AGENT_TEST_REQUEST)

    async def send(self, call: Call, purpose: str = AGENT_CALLBACK) -> Exchange:
        """Make any call. Every answer is an answer; only without one has the exchange an error."""
        made, _reply = await self.attempt(call, purpose)
        return made

    async def attempt(self, call: Call, purpose: str) -> tuple[Exchange, Reply | None]:
        """Make any call; the reply is as it came, with all that is masked in the exchange."""
        reply = None
        watch, mask = Stopwatch(), Mask(self.salt, self.api_token)
        made = Exchange(
            purpose=purpose,
            at=time.time(),
            method=call.method,
            url=mask.text(call.url),
            request_headers=mask.headers(call.wire_headers),
            request_body=mask.exact(call.body),
            error=GIVEN_UP,
        )
        try:
            reply = await self.http.send(call, watch)
            made = answered(made, readable(host_of(call.url), reply) if call.exact else reply, mask)
        except KitError as error:
            made = failed(made, error, mask)
        finally:
            made = replace(made, timing=watch.timing)
            self.record(made)
        return made, reply


def answered(made: Exchange, reply: Reply, mask: Mask) -> Exchange:
    """With its answer. A careless server prints the secrets that it compares with; all else is as it came."""
    headers, body = mask.headers(reply.headers), mask.exact(reply.body)
    return replace(made, status=reply.status, answer_headers=headers, answer_body=body, error="")


def failed(made: Exchange, error: KitError, mask: Mask) -> Exchange:
    """With the reason why there is no answer that could be used."""
    status = error.status if isinstance(error, NotUnderstood) else None
    return replace(made, status=status, error=Said.of(_told(error).changed(mask.text)))


def _told(error: KitError) -> Sentence:
    """What it means for a callback: the errors' own sentences give advice on Kit."""
    match error:
        case NotReached(host, reason):
            return sentence(_NOT_REACHED, host=host, reason=reason)
        case Unanswered(host, reason):
            return sentence(_UNANSWERED, host=host, reason=reason)
        case NotUnderstood(host, status, reason):
            return sentence(_NOT_UNDERSTOOD, host=host, status=status, reason=reason)
    return error.sentence


_NOT_REACHED = QT_TRANSLATE_NOOP(
    "model",
    "{host} could not be reached: {reason}. Nothing was posted. Check the Callback URL, that your server "
    "listens there and, with https, its certificate.",
)
_UNANSWERED = QT_TRANSLATE_NOOP(
    "model",
    "{host} gave no whole answer: {reason}. It may have taken the callback. Look into your server's log.",
)
_NOT_UNDERSTOOD = QT_TRANSLATE_NOOP(
    "model", "{host} answered {status}, but the answer could not be read: {reason}."
)
