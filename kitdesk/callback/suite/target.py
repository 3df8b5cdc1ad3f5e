"""Whose Callback URL is tried, and what Kit would sign with there."""

from __future__ import annotations

from dataclasses import dataclass

from kitdesk.model.secret import Secret


@dataclass(frozen=True)
class Target:
    """A server under test. *url* is as `model.channel.check_callback_url` has it.

    ``http://`` reaches other machines only with *plain_http*; *ca_file* names authorities to trust beside
    of the system's.
    """

    url: str
    salt: Secret
    api_token: Secret
    plain_http: bool = False
    ca_file: str | None = None
