"""Kit's side of requests that no client would make: posts them, tells what came of each as an exchange."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from kitdesk.callback.posting import answered, failed
from kitdesk.model.masking import Mask
from kitdesk.model.secret import Secret
from kitdesk.model.states import SUITE_CHECK
from kitdesk.model.timeline import GIVEN_UP, Exchange
from kitdesk.transport.raw import RawCall, RawClient, RawOutcome
from kitdesk.transport.stopwatch import Stopwatch

KEPT = 2_000
"""Bytes of a body and characters of a header that an exchange keeps: these are large for the sake of it."""


@dataclass(frozen=True)
class RawPosted:
    """An exchange, and more on how it ended than its row tells.

    *closed* is whether the server closed the connection where it gave no answer, *stuck* whether the time was
    over before all of the request had left, and *waited* the seconds from when it had left until the end.
    """

    exchange: Exchange
    closed: bool
    stuck: bool
    waited: float


@dataclass(frozen=True)
class RawPoster:
    """Posts for one channel, whose secrets it masks. Whatever comes of a post is recorded."""

    salt: Secret
    api_token: Secret
    http: RawClient
    record: Callable[[Exchange], None] = lambda exchange: None

    async def send(self, call: RawCall) -> RawPosted:
        """Make a call. Only where there is no answer has the exchange an error."""
        watch, mask = Stopwatch(), Mask(self.salt, self.api_token)
        made = _begun(call, mask)
        try:
            outcome = await self.http.send(call, watch)
            made = _ended(made, outcome, mask)
        finally:
            made = replace(made, timing=watch.timing)
            self.record(made)
        return RawPosted(made, outcome.closed, outcome.stuck, watch.waited)


def _begun(call: RawCall, mask: Mask) -> Exchange:
    head, _, body = call.data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    return Exchange(
        purpose=SUITE_CHECK,
        at=time.time(),
        method=first.partition(" ")[0],
        url=mask.text(call.url),
        request_headers=mask.headers(tuple(_header(line) for line in lines)),
        request_body=_kept(body, mask),
        error=GIVEN_UP,
    )


def _ended(made: Exchange, outcome: RawOutcome, mask: Mask) -> Exchange:
    if outcome.failed is not None:
        return failed(made, outcome.failed, mask)
    assert outcome.reply is not None  # noqa: S101 (for the type checker)
    return answered(made, outcome.reply, mask)


def _header(line: str) -> tuple[str, str]:
    name, _, value = line.partition(":")
    value = value.strip()
    return name, value if len(value) <= KEPT else f"{value[:KEPT]}… ({len(value):,} characters in all)"


def _kept(body: bytes, mask: Mask) -> bytes:
    """Masked before it is cut, so that no secret is halved; all of a large one would take long to mask."""
    if len(body) <= KEPT:
        return mask.exact(body)
    return mask.exact(body[: 10 * KEPT])[:KEPT] + f"… ({len(body):,} bytes in all)".encode()
