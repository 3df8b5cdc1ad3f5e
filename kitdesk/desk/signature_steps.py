"""How the signature of a request that came in is checked, step by step, with no secret in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kitdesk.callback.reading import judge
from kitdesk.model.channel import Credentials
from kitdesk.model.signature import Reading, Rival, Verdict, header_digest, sign
from kitdesk.model.states import TEST_REQUEST
from kitdesk.model.timeline import Exchange
from kitdesk.transport.http import Request


@dataclass(frozen=True)
class SignatureSteps:
    """*header* is what was received, None without any. *event_id* is None for a test request.

    *digests* are what the header should be by each reading: none where salt, token or event_id is not known.
    """

    header: str | None
    verdict: Verdict
    event_id: str | None
    digests: dict[Reading, str]

    def fits(self, reading: Reading) -> bool:
        """Whether the received digest is the one of this reading."""
        return self.digests[reading] == header_digest(self.header)


def signature_steps(
    exchange: Exchange, credentials: Credentials, rivals: Sequence[Rival] = ()
) -> SignatureSteps:
    """What an incoming request's signature is worth with these secrets, and why."""
    request = Request(exchange.method, "", exchange.request_headers, exchange.request_body, "")
    received = judge(request, credentials, lambda: rivals)
    event_id = None if received.purpose == TEST_REQUEST else received.event_id
    salt, token = credentials.salt, credentials.api_token
    digests: dict[Reading, str] = {}
    if salt and token and event_id != "":
        digests = {reading: sign(salt, token, event_id, reading) for reading in Reading}
    headers = request.all("Authorization")
    return SignatureSteps(headers[0] if headers else None, received.verdict, event_id, digests)
