"""Kit's chair: posts to the user's own server what Kit would send, and keeps what came of each shot."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from kitdesk.callback.making import JSON, creation_call
from kitdesk.callback.posting import Poster
from kitdesk.callback.suite.target import Target
from kitdesk.desk.news import Tell
from kitdesk.desk.recording import recorder
from kitdesk.desk.writing.callback_check import breaks_schema
from kitdesk.desk.writing.drafting import member, summary_of
from kitdesk.model.certificates import Tls
from kitdesk.model.errors import KitError
from kitdesk.model.headers import header_of
from kitdesk.model.route import Route
from kitdesk.model.sentence import Sentence
from kitdesk.model.signature import sign
from kitdesk.model.states import CHAIR_CALLBACK, CHAIR_TEST_REQUEST, OF_CHAIR
from kitdesk.model.strict_json import json_or_none
from kitdesk.model.timeline import Exchange, read_shot, shot_reason
from kitdesk.store.journal import Journal
from kitdesk.transport.certificates import shown_by
from kitdesk.transport.client import Call, GuardedClient

DEADLINE = 15.0
"""Seconds that an answer may take."""
HISTORY = 50


@dataclass(frozen=True)
class Shot:
    """A callback to be posted, byte for byte. *authorization* stands in place of a signature made anew; an
    empty one is no header.
    """

    body: bytes
    authorization: str | None = None

    @property
    def event_id(self) -> str:
        """What a signature made anew is for; empty where the body has none, and then there is none."""
        return summary_of(self.body).event_id

    def signature(self, target: Target | None) -> str:
        """The header that it goes out with, empty for none: also while there is nothing to sign with."""
        if self.authorization is not None:
            return self.authorization
        if target is None or not (self.event_id and target.salt and target.api_token):
            return ""
        return sign(target.salt, target.api_token, self.event_id)

    def call(self, target: Target) -> Call:
        """The request that it is."""
        signature = self.signature(target)
        signed = (("Authorization", signature),) if signature else ()
        return Call("POST", target.url, (JSON, *signed), self.body)


@dataclass(frozen=True)
class Fired:
    """A shot that was made, as lists show it: *what* is its event type or the method of a test request."""

    exchange: Exchange
    what: str
    client_id: str = ""
    breaks: bool = False

    @classmethod
    def of(cls, exchange: Exchange) -> Fired:
        """The summary of an exchange of the chair."""
        if exchange.purpose == CHAIR_TEST_REQUEST:
            return cls(exchange, exchange.method)
        what, breaks = read_shot(exchange.reason)
        return cls(exchange, what, summary_of(exchange.request_body).client_id, breaks)


@dataclass(frozen=True)
class CreationReport:
    """What came of a test request, and how the connection is secured; where that could not be found out,
    *untold* says why. Over plain HTTP there is neither.
    """

    exchange: Exchange
    tls: Tls | None = None
    untold: Sentence | None = None


class Chair:
    """Fires for any channel; each shot is in the journal and told, also one that was given up."""

    def __init__(self, journal: Journal, tell: Tell, deadline: float = DEADLINE) -> None:
        self._journal = journal
        self._tell = tell
        self._deadline = deadline
        self._clients: dict[tuple[Route, bool], GuardedClient] = {}

    async def fire(self, channel_id: str, target: Target, shot: Shot) -> Exchange:
        """Post a callback. Every answer is one; without any the exchange has an error."""
        call = shot.call(target)
        reason = shot_reason(_event_type(shot.body), breaks=breaks_schema(shot.body))
        return await self._send(channel_id, target, call, CHAIR_CALLBACK, reason)

    async def test_request(self, channel_id: str, target: Target, method: str = "GET") -> CreationReport:
        """Make the test request of a channel's creation, and look at the server's certificates."""
        call = creation_call(target.url, target.salt, target.api_token, method)
        made = await self._send(channel_id, target, call, CHAIR_TEST_REQUEST, shot_reason(method))
        parts = urlsplit(target.url)
        if parts.scheme == "http":
            return CreationReport(made)
        try:
            host, port = parts.hostname or "", parts.port or 443
            return CreationReport(made, await shown_by(host, port, self._deadline, target.route))
        except KitError as error:
            return CreationReport(made, untold=error.sentence)

    async def history(self, channel_id: str) -> Sequence[Fired]:
        """The channel's last shots, newest first."""
        return [Fired.of(each) for each in await self._journal.history(channel_id, OF_CHAIR, HISTORY)]

    async def aclose(self) -> None:
        """Drop every connection."""
        await asyncio.gather(*(client.aclose() for client in self._clients.values()))

    async def _send(self, channel_id: str, target: Target, call: Call, purpose: str, reason: str) -> Exchange:
        record = recorder(self._journal, self._tell, channel_id)
        poster = Poster(
            target.salt,
            target.api_token,
            self._client(target),
            lambda exchange: record(replace(exchange, reason=reason)),
        )
        return replace(await poster.send(call, purpose), reason=reason)

    def _client(self, target: Target) -> GuardedClient:
        key = (target.route, target.plain_http)
        if key not in self._clients:
            self._clients[key] = GuardedClient(
                self._deadline, route=target.route, plain_http=target.plain_http
            )
        return self._clients[key]


def replayed(exchange: Exchange, *, signed_as_then: bool = False) -> Shot:
    """The callback that an exchange posted, to be posted once more."""
    if not signed_as_then:
        return Shot(exchange.request_body)
    return Shot(exchange.request_body, authorization_of(exchange))


def authorization_of(exchange: Exchange) -> str:
    """The header that an exchange was signed with, empty without one."""
    return header_of(exchange.request_headers, "Authorization")


def _event_type(body: bytes) -> str:
    """What a body says it is, however broken it is; on one line and not too long."""
    told = member(json_or_none(body), ("event_type",))
    return " ".join(told.split())[:40] if isinstance(told, str) else ""
