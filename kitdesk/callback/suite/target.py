"""Whose Callback URL is tried, and what Kit would sign with there."""

from __future__ import annotations

from dataclasses import dataclass

from kitdesk.model.route import DIRECT, Route
from kitdesk.model.secret import Secret


@dataclass(frozen=True)
class Target:
    """A server under test. *url* is as `model.channel.check_callback_url` has it.

    ``http://`` reaches other machines only with *plain_http*; *route* is the way there.
    """

    url: str
    salt: Secret
    api_token: Secret
    plain_http: bool = False
    route: Route = DIRECT
