"""Kit's three calls as values, whoever makes them."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote_plus

from kitdesk.model.secret import HIDDEN, Secret
from kitdesk.transport.client import Call

_ACCEPT = ("Accept", "application/json")
_FORM = ("Content-Type", "application/x-www-form-urlencoded")
_JSON = ("Content-Type", "application/json")


@dataclass(frozen=True)
class Calls:
    """What is posted to one channel. The fields are as `model.channel` checks them.

    Each call can be made without its secret too, which stands as dots then: to be shown and kept.
    """

    base_url: str
    account_name: str
    channel_uuid: str

    def login(self, api_token: Secret | None = None) -> Call:
        """Trade the API token, which travels in the query, for a token pair. [documented]

        The rest is a form; whether a JSON body would do as well is unknown.
        """
        query = f"domain={quote_plus(self.account_name)}&access_token={_in_form(api_token)}"
        url = f"{self.base_url}/api/v3/botService/login?{query}"
        return Call("POST", url, (_ACCEPT, _FORM), f"channel_uuid={quote_plus(self.channel_uuid)}".encode())

    def refresh(self, refresh_token: Secret | None = None) -> Call:
        """Trade a refresh token for a new pair. [documented]"""
        url = f"{self.base_url}/api/v3/botService/refreshToken"
        return Call("POST", url, (_ACCEPT, _FORM), f"refresh_token={_in_form(refresh_token)}".encode())

    def event(self, body: bytes, access_token: Secret | None = None) -> Call:
        """Send an event, byte for byte. [documented]"""
        bearer = access_token.reveal() if access_token is not None else HIDDEN
        headers = (_ACCEPT, _JSON, ("Authorization", f"Bearer {bearer}"))
        return Call("POST", f"{self.base_url}/{quote_plus(self.channel_uuid)}", headers, body)


def _in_form(secret: Secret | None) -> str:
    return HIDDEN if secret is None else quote_plus(secret.reveal(), errors="replace")
