"""The looking glass: hands what came to the receiver on to the server behind it, and its answer back.

Method, body, and every header in its order and spelling go on as they came, but for what belongs to one hop:

- `Host` names the server behind;
- `Content-Length` is given where there is a body, instead of any `Transfer-Encoding`;
- `Connection`, what it names, and the other headers of `_OF_ONE_HOP` are left out;
- `Kitdesk-Forwarded` is added: by it a loop back to this receiver is known.

The answer goes back in the same way. Redirects are passed back, not followed: Kit may do with them what it
does. Without an answer Kit gets 502 or 504 with a sentence: it may deliver again then [unknown], and what it
would get without kitdesk between is a failure too.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlsplit

from kitdesk.callback.posting import Poster
from kitdesk.model.channel import Credentials
from kitdesk.model.headers import Headers, values_of
from kitdesk.model.route import DIRECT, Route
from kitdesk.model.states import FORWARDED
from kitdesk.model.timeline import Exchange
from kitdesk.transport.client import Call, GuardedClient
from kitdesk.transport.http import Answer, Request
from kitdesk.transport.reply import Reply

PATIENCE = 8.0
"""Seconds that the server behind has. How long Kit waits is unknown; a caller's 10 s are common."""
_GUARD = "Kitdesk-Forwarded"
_OF_ONE_HOP = (
    *("connection", "keep-alive", "proxy-connection", "proxy-authenticate", "proxy-authorization"),
    *("te", "trailer", "transfer-encoding", "upgrade", "expect"),
)
_NO_ANSWER = "The server that this callback was forwarded to gave no answer."
"""All that the world is told: where that server is, and why, is told here."""
_LOOP = Answer.text(
    "This callback was forwarded by the kitdesk that it came to: the address it forwards to leads back here.",
    HTTPStatus.LOOP_DETECTED,
)


@dataclass(frozen=True)
class Forwarded:
    """What came of forwarding: the *answer* for Kit, and the exchange with the server behind, masked."""

    answer: Answer
    exchange: Exchange

    @property
    def shown_body(self) -> bytes:
        """The answer's body, masked and unpacked."""
        return self.answer.body if self.exchange.error else self.exchange.answer_body


class Forwarder:
    """Forwards for all channels of one kitdesk."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._clients: dict[Route, GuardedClient] = {}
        self._mark = secrets.token_hex(8)

    def refusal(self, request: Request) -> Answer | None:
        """What is answered to *request* if this very forwarder has made it: it went round in a circle."""
        return _LOOP if self._mark in request.all(_GUARD) else None

    async def forward(
        self,
        request: Request,
        url: str,
        credentials: Credentials,
        signature: str | None = None,
        record: Callable[[Exchange], None] = lambda exchange: None,
        *,
        route: Route = DIRECT,
    ) -> Forwarded:
        """Hand *request* on to *url* by *route*, under another *signature* if one is given.

        *record* gets the exchange, without the secrets of *credentials*, also when this is given up.
        """
        poster = Poster(credentials.salt, credentials.api_token, self._client(route), record)
        call = onward(request, url, ((_GUARD, self._mark),), signature)
        exchange, reply = await poster.attempt(call, FORWARDED)
        if reply is not None:
            return Forwarded(passed_back(reply), exchange)
        late = exchange.timing.total >= self._patience
        status = HTTPStatus.GATEWAY_TIMEOUT if late else HTTPStatus.BAD_GATEWAY
        return Forwarded(Answer.text(_NO_ANSWER, status), exchange)

    async def aclose(self) -> None:
        """Give up what is under way."""
        for client in tuple(self._clients.values()):
            await client.aclose()

    def _client(self, route: Route) -> GuardedClient:
        if route not in self._clients:
            self._clients[route] = GuardedClient(self._patience, route=route)
        return self._clients[route]


def onward(request: Request, url: str, added: Headers = (), signature: str | None = None) -> Call:
    """The call to *url* that *request* becomes, its query behind the one that *url* has."""
    if request.query:
        url += ("&" if "?" in url else "?") + request.query.replace("#", "%23")
    renewed = {"host": urlsplit(url).netloc, "content-length": str(len(request.body))}
    if signature is not None:
        renewed["authorization"] = signature
    headers = list(_renewed(_through(request.headers), renewed))
    given = {name.lower() for name, _ in headers}
    if "host" not in given:
        headers.insert(0, ("Host", renewed["host"]))
    if signature is not None and "authorization" not in given:
        headers.append(("Authorization", signature))
    if "content-length" not in given and request.body:
        headers.append(("Content-Length", renewed["content-length"]))
    return Call(request.method, url, (*headers, *added), request.body, exact=True)


def passed_back(reply: Reply) -> Answer:
    """A server's answer, ready to be given as our own."""
    headers = (pair for pair in _through(reply.headers) if pair[0].lower() != "content-length")
    return Answer(reply.status, tuple(headers), reply.body)


def _through(headers: Headers) -> Iterable[tuple[str, str]]:
    """Those that are meant for more than one hop."""
    named = ",".join(values_of(headers, "Connection"))
    dropped = {word.strip().lower() for word in named.split(",")}.union(_OF_ONE_HOP)
    return (pair for pair in headers if pair[0].lower() not in dropped)


def _renewed(headers: Iterable[tuple[str, str]], values: dict[str, str]) -> Iterable[tuple[str, str]]:
    """With other *values* at the places of the first headers of these names; there are no second ones."""
    done: set[str] = set()
    for name, value in headers:
        lower = name.lower()
        if lower not in done:
            yield name, values.get(lower, value)
        if lower in values:
            done.add(lower)
