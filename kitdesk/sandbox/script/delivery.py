"""Posts the callbacks of a script, and says what is wrong with the answers of the server behind the URL."""

from __future__ import annotations

import asyncio

from kitdesk.callback.making import callback_call, creation_call
from kitdesk.callback.posting import Poster
from kitdesk.model.errors import NotReached, Unanswered
from kitdesk.model.expectations import Expectations
from kitdesk.model.sentence import quote
from kitdesk.model.states import AGENT_CALLBACK, AGENT_TEST_REQUEST
from kitdesk.model.timeline import host_of
from kitdesk.transport.client import Call
from kitdesk.transport.raw import RawClient

_PAUSE = 0.1


class Delivery:
    """Every method returns what is wrong, empty if nothing is.

    The first post waits, as long as an answer may take, until somebody listens at *url*: in CI the server is
    started beside the sandbox.
    """

    def __init__(self, poster: Poster, url: str = "") -> None:
        self._poster = poster
        self._url = url
        self._knocker = RawClient(route=poster.http.route, plain_http=poster.http.plain_http)
        self._reached = False
        self._last: tuple[bytes, str] | None = None

    async def test(self, method: str, expected: Expectations) -> str:
        """Make the test request of a channel's creation."""
        signer = self._poster
        call = creation_call(self._url, signer.salt, signer.api_token, method)
        return await self._judge(call, AGENT_TEST_REQUEST, expected)

    async def post(self, body: bytes, event_id: str, expected: Expectations) -> str:
        """Post a callback."""
        self._last = body, event_id
        signer = self._poster
        call = callback_call(self._url, body, event_id, signer.salt, signer.api_token)
        return await self._judge(call, AGENT_CALLBACK, expected)

    async def repeat(self, times: int, expected: Expectations) -> str:
        """Deliver the last callback again, byte for byte and signed alike."""
        if self._last is None:
            return "The callback to be delivered again was never posted."
        for _ in range(times):
            if flaw := await self.post(*self._last, expected):
                return flaw
        return ""

    async def _judge(self, call: Call, purpose: str, expected: Expectations) -> str:
        unreached = ""
        try:
            async with asyncio.timeout(expected.within):
                while unreached := await self._knock():  # noqa: ASYNC110 (a server comes up unannounced)
                    await asyncio.sleep(_PAUSE)
                made = await self._poster.send(call.alone, purpose)
        except TimeoutError:
            return unreached or f"No answer came within {expected.within:g} s."
        if made.status is None or made.error:
            return made.error
        if expected.accepts(made.status):
            return ""
        said = quote(made.answer_body[:1_000].decode(errors="replace"), 120)
        told = f": “{said}”" if said else ""
        return f"Answered {made.status} where {expected.accepted} is expected{told}."

    async def _knock(self) -> str:
        """Why nobody can be reached, if it is so."""
        if not self._reached:
            try:
                await self._knocker.knock(self._url)
            except (NotReached, Unanswered) as error:
                host = host_of(self._url)
                return (
                    f"{host} was not reached: {error.reason}. Check the Callback URL, and start your server."
                )
            self._reached = True
        return ""
